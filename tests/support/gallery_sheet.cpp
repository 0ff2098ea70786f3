#include "gallery_sheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/icons.h"
#include "ui/language.h"
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

namespace console::ui {

void HistoryModel::setWords(int language)
{
    beginResetModel();
    m_language = language;
    endResetModel();
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section % 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    constexpr std::array<const Words *, 4> names{&dateWord, &amountWord, &contentWord, &balanceWord};
    return role == Qt::DisplayRole ? QString::fromUtf16((*names.at(size_t(section)))[size_t(m_language)]) : QVariant();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
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

} // namespace console::ui
