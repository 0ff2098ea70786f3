// Every widget and role of the console on one sheet, for the eye. Not part of the product.
//   gallery                     opens the sheet; keys 1-4 switch the language, T the theme
//   gallery --pictures FOLDER   saves it in each language, light and dark, with menus, calendar and dialog beside it

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/countdown_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_row.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/number_label.h"
#include "ui/widgets/password_edit.h"
#include "ui/widgets/step_bar.h"
#include "ui/widgets/table_view.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <functional>
#include <utility>

namespace console::ui {

namespace {

/// The gallery's few words, in the order of Language::codes().
using Words = std::array<const char16_t *, 4>;

constexpr Words summaryWord{u"요약정보", u"サマリー", u"摘要", u"Summary"};
constexpr Words pointsWord{u"이번 달 전환 가능 포인트", u"今月転換できるポイント", u"本月可以转换的积分", u"Points convertible this month"};
constexpr Words untilWord{u"11-30 23:59 까지", u"11-30 23:59 まで", u"截至 11-30 23:59", u"Until 11-30 23:59"};
constexpr Words lossWord{u"전환 시 12,300 Qcash · 52점은 소멸", u"12,300 Qキャッシュに転換・52点は消滅", u"可得 12,300 Qcash，尾数 52 分不能兑换", u"12,300 Qcash; 52 points are lost"};
constexpr Words leftWord{u"마감까지 9일 9시간 54분", u"締切まで9日9時間54分", u"距截止 9 天 9 小时 54 分", u"9 days 9 hours 54 minutes left"};
constexpr Words gradeWord{u"나의 등급", u"マイグレード", u"我的等级", u"My grade"};
constexpr Words powerWord{u"파워셀러", u"パワーセラー", u"优秀卖家", u"Power seller"};
constexpr Words stockWord{u"재고수량 3개 이하", u"在庫数量3個以下", u"库存3个以下", u"Stock of 3 or fewer"};
constexpr Words imageWord{u"상품 이미지 에러", u"商品画像エラー", u"商品图片错误", u"Image error"};
constexpr Words practiceWord{u"연습 모드입니다. 실제 돈은 움직이지 않습니다.", u"練習モードです。実際のお金は動きません。", u"练习模式，不会发生真实付款。", u"Practice mode. No real money moves."};
constexpr Words doneWord{u"전환했습니다. 잔액 22,730", u"転換しました。残高 22,730", u"已转换。余额 22,730", u"Converted. Balance 22,730"};
constexpr Words failedWord{u"저장하지 못했습니다. 아무것도 바뀌지 않았습니다.", u"保存できませんでした。何も変わっていません。", u"未能保存，没有任何更改。", u"It could not be saved. Nothing was changed."};
constexpr Words cartWord{u"장바구니", u"カート", u"购物车", u"Cart"};
constexpr Words payWord{u"주문결제", u"注文決済", u"下单支付", u"Order & payment"};
constexpr Words completeWord{u"주문완료", u"注文完了", u"下单完成", u"Order complete"};
constexpr Words chargeWord{u"충전", u"チャージ", u"充值", u"Charge"};
constexpr Words searchWord{u"검색", u"検索", u"搜索", u"Search"};
constexpr Words exportWord{u"내보내기", u"書き出し", u"导出", u"Export"};
constexpr Words deleteWord{u"출금 신청 취소", u"出金申請を取消", u"取消提现申请", u"Cancel the request"};
constexpr Words moreWord{u"자세히 보기", u"詳細を見る", u"查看详情", u"See details"};
constexpr Words dateWord{u"일자", u"日付", u"日期", u"Date"};
constexpr Words amountWord{u"금액", u"金額", u"金额", u"Amount"};
constexpr Words contentWord{u"내용", u"内容", u"内容", u"Content"};
constexpr Words balanceWord{u"잔액", u"残高", u"余额", u"Balance"};
constexpr Words allWord{u"전체", u"全期間", u"全部", u"All"};
constexpr Words passwordWord{u"비밀번호", u"パスワード", u"密码", u"Password"};
constexpr Words wrongWord{u"비밀번호가 다릅니다.", u"パスワードが違います。", u"密码不正确。", u"The password is wrong."};
constexpr Words emptyWord{u"이용 내역이 없습니다.", u"Qキャッシュの利用履歴がありません。", u"没有Qcash使用记录。", u"No Qcash history."};
constexpr Words glyphWord{u"直 骨 角 化 — 글자 확인", u"直 骨 角 化 — 字形の確認", u"直 骨 角 化 — 字形检查", u"直 骨 角 化 — glyph check"};

/// Rows of a Qcash history.
class HistoryModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setWords(int language)
    {
        beginResetModel();
        m_language = language;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 30; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 4; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant((section % 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        constexpr std::array<const Words *, 4> names{&dateWord, &amountWord, &contentWord, &balanceWord};
        return role == Qt::DisplayRole ? QString::fromUtf16((*names.at(size_t(section)))[size_t(m_language)]) : QVariant();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const qint64 amount = index.row() % 3 == 0 ? -1400 : index.row() % 3 == 1 ? 5000 : 11111;
        if (role == Qt::TextAlignmentRole)
            return QVariant((index.column() % 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        if (role == ToneRole)
            return index.column() == 1 ? QVariant::fromValue(Tone::Signed) : QVariant::fromValue(index.column() == 3 ? Tone::Strong : Tone::Plain);
        if (role == Qt::EditRole && index.column() == 1)
            return amount;
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return formatDate(QDate(2026, 11, 20).addDays(-index.row()));
        case 1:
            return formatSigned(amount);
        case 2:
            return QStringLiteral("プラス展示(キーワード) リードルショット 리들샷 100 에센스");
        default:
            return formatNumber(10430 + 1111 * index.row());
        }
    }

private:
    int m_language = 0;
};

/// The sheet. Texts are set by retranslate() alone.
class Sheet final : public QWidget
{
public:
    Sheet();
    void retranslate(int language);
    /// What a picture should show in the keyboard's hands.
    [[nodiscard]] const QList<QWidget *> &focusStops() const { return m_focusStops; }

private:
    using Setter = std::function<void(const QString &)>;

    void say(const Words &words, Setter setter) { m_texts.append({&words, std::move(setter)}); }
    QLabel *label(const char *role, const Words &words, QBoxLayout *into);
    QPushButton *button(const char *variant, const Words &words, QBoxLayout *into);
    QWidget *buttons();
    QWidget *cards();
    QWidget *fields();
    QWidget *messages();
    QWidget *table();
    QWidget *icons();

    QList<std::pair<const Words *, Setter>> m_texts;
    QList<QWidget *> m_focusStops;
    HistoryModel m_history;
};

QLabel *Sheet::label(const char *role, const Words &words, QBoxLayout *into)
{
    auto *label = new QLabel;
    label->setProperty("textRole", QString::fromLatin1(role));
    say(words, [label](const QString &text) { label->setText(text); });
    into->addWidget(label);
    return label;
}

QPushButton *Sheet::button(const char *variant, const Words &words, QBoxLayout *into)
{
    auto *button = new QPushButton;
    button->setProperty("variant", QString::fromLatin1(variant));
    say(words, [button](const QString &text) { button->setText(text); });
    into->addWidget(button);
    return button;
}

QWidget *Sheet::cards()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);

    auto *points = new Card;
    points->setProperty("frameRole", QStringLiteral("accentCard"));
    say(pointsWord, [points](const QString &text) { points->setTitle(text); });
    say(untilWord, [points](const QString &text) { points->setNote(text); });
    auto *figureRow = new QHBoxLayout;
    auto *figure = new NumberLabel;
    figure->setProperty("textRole", QStringLiteral("figure"));
    figure->setValue(12352);
    figureRow->addWidget(figure, 1);
    button("primary", chargeWord, figureRow);
    points->body()->addLayout(figureRow);
    label("muted", lossWord, points->body());
    auto *bar = new CountdownBar;
    bar->setElapsed(680);
    points->body()->addWidget(bar);
    label("hint", leftWord, points->body());
    layout->addWidget(points, 4);

    auto *grade = new Card;
    say(gradeWord, [grade](const QString &text) { grade->setTitle(text); });
    grade->setFoldable(true);
    grade->setRefreshable(true);
    label("gold", powerWord, grade->body());
    label("figureSmall", summaryWord, grade->body());
    grade->body()->addStretch();
    layout->addWidget(grade, 3);

    auto *counts = new Card;
    say(summaryWord, [counts](const QString &text) { counts->setTitle(text); });
    for (const auto &[words, count] : {std::pair{&stockWord, 7}, std::pair{&imageWord, 0}}) {
        auto *line = new KeyValueRow;
        say(*words, [line](const QString &text) { line->setKey(text); });
        auto *number = new NumberLabel;
        number->setAttentionWhenPositive(true);
        number->setValue(count);
        line->setValueWidget(number);
        counts->body()->addWidget(line);
    }
    auto *name = new ElidedLabel;
    name->setFullText(QStringLiteral("コラーゲン美容液 <b>30ml</b> \u202eabc\n두 줄 긴 이름 ") + QString(200, u'x'));
    counts->body()->addWidget(name);
    label("error", wrongWord, counts->body());
    layout->addWidget(counts, 3);
    return row;
}

QWidget *Sheet::buttons()
{
    auto *row = new QFrame;
    row->setProperty("frameRole", QStringLiteral("header"));
    auto *layout = new QHBoxLayout(row);
    m_focusStops << button("primary", searchWord, layout) << button("secondary", chargeWord, layout);
    QPushButton *menuButton = button("secondary", exportWord, layout);
    menuButton->setMenu(new QMenu(menuButton));
    button("danger", deleteWord, layout);
    button("link", moreWord, layout)->setIcon(icon(QStringLiteral("external-link"), &Theme::accent));
    button("header", moreWord, layout);
    button("pill", chargeWord, layout);
    button("primary", chargeWord, layout)->setEnabled(false);
    button("secondary", chargeWord, layout)->setEnabled(false);
    auto *tool = new QToolButton;
    tool->setIcon(icon(QStringLiteral("refresh")));
    tool->setProperty("variant", QStringLiteral("secondary"));
    layout->addWidget(tool);
    layout->addStretch();
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const Words *words : {&dateWord, &allWord, &amountWord}) {
        QPushButton *segment = button("segment", *words, segments);
        segment->setCheckable(true);
        segment->setChecked(words == &allWord);
    }
    layout->addLayout(segments);
    return row;
}

QWidget *Sheet::fields()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    auto *line = new QLineEdit;
    say(contentWord, [line](const QString &text) { line->setPlaceholderText(text); });
    auto *password = new PasswordEdit;
    password->setText(QStringLiteral("secret"));
    auto *combo = new QComboBox;
    say(allWord, [combo](const QString &text) {
        combo->clear();
        combo->addItems({text, QStringLiteral("コンタクト")});
    });
    auto *date = new QDateEdit(QDate(2026, 11, 21));
    date->setCalendarPopup(true);
    keepIsoFormat(date);
    auto *spin = new QSpinBox;
    spin->setRange(0, 1'000'000);
    spin->setGroupSeparatorShown(true);
    spin->setValue(1'400);
    auto *disabled = new QLineEdit(QStringLiteral("disabled"));
    disabled->setEnabled(false);
    for (QWidget *field : std::initializer_list<QWidget *>{line, password, combo, date, spin, disabled})
        row->addWidget(field);
    m_focusStops << line << combo << date << spin;
    card->body()->addLayout(row);

    auto *marks = new QHBoxLayout;
    for (const bool isOn : {true, false}) {
        auto *radio = new QRadioButton;
        radio->setChecked(isOn);
        say(isOn ? chargeWord : searchWord, [radio](const QString &text) { radio->setText(text); });
        auto *check = new QCheckBox;
        check->setChecked(isOn);
        say(isOn ? allWord : amountWord, [check](const QString &text) { check->setText(text); });
        auto *off = new QCheckBox(QStringLiteral("–"));
        off->setChecked(isOn);
        off->setEnabled(false);
        for (QWidget *mark : std::initializer_list<QWidget *>{radio, check, off})
            marks->addWidget(mark);
        m_focusStops << radio << check;
    }
    auto *progress = new QProgressBar;
    progress->setValue(42);
    marks->addWidget(progress, 1);
    card->body()->addLayout(marks);
    auto *group = new QGroupBox;
    say(passwordWord, [group](const QString &text) { group->setTitle(text); });
    auto *groupRow = new QHBoxLayout(group);
    label("", glyphWord, groupRow);
    auto *notes = new QPlainTextEdit(QStringLiteral("seller@qoo10.jp"));
    notes->setMaximumHeight(64);
    groupRow->addWidget(notes);
    m_focusStops << notes;
    card->body()->addWidget(group);
    return card;
}

QWidget *Sheet::messages()
{
    auto *part = new QWidget;
    auto *layout = new QGridLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::array<std::pair<MessageBar::Kind, const Words *>, 4> bars{{{MessageBar::Kind::Warning, &practiceWord},
                                                                          {MessageBar::Kind::Info, &glyphWord},
                                                                          {MessageBar::Kind::Success, &doneWord},
                                                                          {MessageBar::Kind::Error, &failedWord}}};
    int place = 0;
    for (const auto &[kind, words] : bars) {
        auto *bar = new MessageBar;
        bar->setClosable(kind == MessageBar::Kind::Info);
        say(*words, [bar, k = kind](const QString &text) { bar->showMessage(k, text); });
        if (kind == MessageBar::Kind::Error)
            say(moreWord, [bar](const QString &text) { bar->setAction(text); });
        layout->addWidget(bar, place / 2, place % 2);
        ++place;
    }
    return part;
}

QWidget *Sheet::table()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    auto *card = new Card;
    card->setFlush(true);
    say(contentWord, [card](const QString &text) { card->setTitle(text); });
    for (const bool isInCard : {true, false}) {
        auto *view = new TableView;
        view->setDefaultWidths({110, 110, 180, 110});
        view->setStretchColumn(2);
        view->setModel(&m_history);
        view->setMinimumHeight(196);
        m_focusStops << view;
        if (isInCard)
            card->body()->addWidget(view);
        else
            layout->addWidget(view, 3);
    }
    layout->insertWidget(0, card, 3);
    auto *empty = new EmptyState;
    say(emptyWord, [empty](const QString &text) { empty->setText(text); });
    say(chargeWord, [empty](const QString &text) { empty->setAction(text); });
    layout->addWidget(empty, 2);
    return row;
}

QWidget *Sheet::icons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &file : QDir(QStringLiteral(":/icons")).entryList()) {
        auto *tool = new QToolButton;
        const QString name = file.section(u'.', 0, 0);
        tool->setIcon(icon(name, &Theme::ink));
        tool->setIconSize(QSize(20, 20));
        tool->setToolTip(name);
        layout->addWidget(tool);
    }
    layout->addStretch();
    return row;
}

Sheet::Sheet()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    label("pageTitle", summaryWord, layout);
    auto *steps = new StepBar;
    steps->setCurrent(1);
    say(cartWord, [steps](const QString &) { steps->setSteps({}); });
    layout->addWidget(steps);
    layout->addWidget(cards());
    layout->addWidget(buttons());
    layout->addWidget(messages());
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    for (const Words *words : {&chargeWord, &contentWord, &balanceWord})
        say(*words, [tabs, tab = tabs->addTab(QString())](const QString &text) { tabs->setTabText(tab, text); });
    m_focusStops << tabs;
    layout->addWidget(tabs);
    layout->addWidget(fields());
    layout->addWidget(table(), 1);
    layout->addWidget(icons());
    m_texts.append({&payWord, [this, steps](const QString &) { steps->setSteps(property("steps").toStringList()); }});
}

void Sheet::retranslate(int language)
{
    const auto word = [language](const Words &words) { return QString::fromUtf16(words[size_t(language)]); };
    setProperty("steps", QStringList{word(cartWord), word(payWord), word(completeWord)});
    m_history.setWords(language);
    for (const auto &[words, setter] : m_texts)
        setter(word(*words));
}

void settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QApplication::processEvents(QEventLoop::AllEvents, 5);
}

void savePictures(Sheet &sheet, Language &language, QApplication &application, const QDir &folder)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        Theme::apply(application, scheme);
        const QString name = scheme == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (int row = 0; row < Language::codes().size(); ++row) {
            language.apply(Language::codes().at(row));
            sheet.retranslate(row);
            settle();
            sheet.grab().save(folder.filePath(QStringLiteral("%1.%2.png").arg(language.code(), name)));
        }
        QPixmap stops(460, int(sheet.focusStops().size()) * 60);
        stops.fill(Theme::current().page);
        QPainter painter(&stops);
        int top = 0;
        for (QWidget *stop : sheet.focusStops()) {
            stop->setFocus(Qt::TabFocusReason);
            settle();
            painter.drawPixmap(QPoint(10, top), stop->grab(QRect(0, 0, 440, 58)));
            top += 60;
        }
        painter.end();
        stops.save(folder.filePath(QStringLiteral("focus.%1.png").arg(name)));

        QMenu menu;
        menu.addAction(icon(QStringLiteral("import")), QStringLiteral("Import…"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
        menu.addSeparator();
        QAction *checked = menu.addAction(QStringLiteral("Dark"));
        checked->setCheckable(true);
        checked->setChecked(true);
        menu.addMenu(QStringLiteral("More"))->addAction(QStringLiteral("x"));
        menu.addAction(QStringLiteral("Off"))->setEnabled(false);
        menu.popup(QPoint(50, 50));
        menu.setActiveAction(checked);
        QCalendarWidget calendar;
        calendar.setSelectedDate(QDate(2026, 11, 21));
        calendar.show();
        QMessageBox box(QMessageBox::Warning, QStringLiteral("Box"), QStringLiteral("12,352 points → 12,300 Qcash. This can't be undone."),
                        QMessageBox::Ok | QMessageBox::Cancel);
        box.setInformativeText(QStringLiteral("52 points are lost."));
        box.show();
        auto *combo = sheet.findChild<QComboBox *>();
        combo->showPopup();
        settle();
        menu.grab().save(folder.filePath(QStringLiteral("menu.%1.png").arg(name)));
        calendar.grab().save(folder.filePath(QStringLiteral("calendar.%1.png").arg(name)));
        box.grab().save(folder.filePath(QStringLiteral("box.%1.png").arg(name)));
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->inherits("QComboBoxPrivateContainer") && window->isVisible())
                window->grab().save(folder.filePath(QStringLiteral("combo.%1.png").arg(name)));
        }
        combo->hidePopup();
        menu.hide();
    }
}

} // namespace

} // namespace console::ui

int main(int argc, char **argv)
{
    using namespace console::ui;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gallery"));
    Theme::apply(application, Theme::desktopScheme());
    Language language;
    language.apply(Language::systemDefault());
    Sheet sheet;
    sheet.retranslate(int(Language::codes().indexOf(language.code())));
    sheet.resize(1280, 1060);
    sheet.show();
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--pictures")) {
        savePictures(sheet, language, application, QDir(arguments.value(2)));
        return 0;
    }
    for (int row = 0; row < Language::codes().size(); ++row) {
        QObject::connect(new QShortcut(QKeySequence(Qt::Key_1 + row), &sheet), &QShortcut::activated, &sheet, [&sheet, &language, row] {
            language.apply(Language::codes().at(row));
            sheet.retranslate(row);
        });
    }
    QObject::connect(new QShortcut(QKeySequence(Qt::Key_T), &sheet), &QShortcut::activated, &sheet, [&application] {
        Theme::apply(application, Theme::current().scheme == Scheme::Light ? Scheme::Dark : Scheme::Light);
    });
    return QApplication::exec();
}
