#include "ui/header_bar.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/plain_text.h"
#include "ui_header_bar.h"

#include <QDesktopServices>
#include <QEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QUrl>

namespace console::ui {

namespace {

QUrl shopUrl(const QString &sellerId)
{
    return QUrl(QStringLiteral("https://www.qoo10.jp/shop/") + QString::fromLatin1(QUrl::toPercentEncoding(sellerId)));
}

QString tipWithKeys(const QAction *action)
{
    return action->shortcut().isEmpty()
               ? action->iconText()
               : QStringLiteral("%1 (%2)").arg(action->iconText(), action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

HeaderBar::HeaderBar(const Language &language, QWidget *parent)
    : QFrame(parent), m_ui(new Ui::HeaderBar), m_language(language), m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->headerLayout->setSizeConstraint(QLayout::SetNoConstraint);
    setFixedHeight(56);
    fillLanguages();
    addActions();
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int row) { emit languageChosen(m_ui->languageBox->itemData(row).toString()); });
    connect(m_ui->shopBox, &QComboBox::activated, this,
            [this](int row) { emit shopChosen(m_ui->shopBox->itemData(row).toString()); });
    connect(m_ui->helpButton, &QPushButton::clicked, m_help, &QAction::trigger);
    connect(m_ui->importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_ui->lockButton, &QPushButton::clicked, m_lock, &QAction::trigger);
    connect(m_ui->logoutButton, &QPushButton::clicked, m_logOut, &QAction::trigger);
    connect(m_ui->qcashButton, &QPushButton::clicked, this, [this] { emit pageAsked({PageId::Qcash, {}}); });
    connect(m_ui->goQoo10Button, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.qoo10.jp"))); });
    connect(m_ui->sellerShopButton, &QPushButton::clicked, this, [this] {
        if (m_state.shop)
            QDesktopServices::openUrl(shopUrl(m_state.shop->sellerId));
    });
    m_ui->fileMenuButton->setMenu(m_menu);
    showText(m_ui->fileMenuButton, QStringLiteral("more"), {}, false);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::fillLanguages()
{
    for (const QString &code : Language::codes())
        m_ui->languageBox->addItem(Language::nativeName(code), code);
}

void HeaderBar::addActions()
{
    const auto add = [this](const QKeySequence &keys, auto report) {
        QAction *action = m_menu->addAction(QString());
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, report);
        // A menu's action answers to its keys only once it belongs to a widget of the window.
        addAction(action);
        return action;
    };
    m_import = add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { emit importAsked(); });
    m_menu->addSeparator();
    m_backup = add({}, [this] { emit backupAsked(); });
    m_restore = add({}, [this] { emit restoreAsked(); });
    m_verification = add({}, [this] { emit verificationAsked(); });
    m_paymentService = add({}, [this] { emit paymentServiceAsked(); });
    m_menu->addSeparator();
    m_help = add(QKeySequence(Qt::Key_F1), [this] { emit pageAsked({PageId::Help, {}}); });
    m_lock = add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { emit lockAsked(); });
    m_logOut = add({}, [this] { emit logOutAsked(); });
    m_menu->addSeparator();
    m_quit = add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitAsked(); });
}

void HeaderBar::show(const SessionState &state)
{
    m_state = state;
    render();
}

void HeaderBar::withholdPaymentService()
{
    m_paymentService->setVisible(false);
}

void HeaderBar::showTime(Instant now)
{
    if (m_now == now)
        return;
    m_now = now;
    compact();
}

void HeaderBar::renderActions()
{
    m_import->setText(tr("Import…"));
    m_import->setIconText(tr("Import"));
    m_backup->setText(tr("Back up…"));
    m_restore->setText(tr("Restore…"));
    m_paymentService->setText(tr("Payment service…"));
    m_verification->setText(tr("Check the book…"));
    m_help->setText(tr("Help"));
    m_lock->setText(tr("Lock"));
    m_logOut->setText(tr("Log out"));
    m_quit->setText(tr("Quit"));
    const bool isOpen = m_state.phase == SessionPhase::SignedIn;
    for (QAction *action : {m_import, m_paymentService, m_help, m_lock, m_logOut})
        action->setEnabled(isOpen);
    for (QAction *action : {m_backup, m_restore, m_verification})
        action->setEnabled(m_state.phase != SessionPhase::Locked);
    m_ui->helpButton->setToolTip(tipWithKeys(m_help));
    m_ui->importButton->setToolTip(tipWithKeys(m_import));
    m_ui->lockButton->setToolTip(tipWithKeys(m_lock));
    m_ui->logoutButton->setToolTip(tipWithKeys(m_logOut));
    m_ui->fileMenuButton->setToolTip(tr("Import, backup and more"));
    m_ui->goQoo10Button->setToolTip(tr("Open www.qoo10.jp in the browser"));
    m_ui->sellerShopButton->setToolTip(tr("Open your shop on Qoo10 in the browser"));
    m_ui->qcashButton->setToolTip(tr("Open the Qcash page"));
}

void HeaderBar::render()
{
    renderActions();
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(m_language.code()));
    if (m_state.shop) {
        m_ui->shopBox->showShops(m_state.shops, *m_state.shop);
        //: %1 is the seller ID of who is signed in.
        m_ui->greetingLabel->setFullText(tr("Welcome, %1").arg(singleLine(m_state.shop->sellerId)));
    }
    compact();
}

/// A word where there is room for it, else the icon, which then needs the tool tip.
void HeaderBar::showText(QAbstractButton *button, const QString &iconName, const QString &text, bool isShown)
{
    constexpr int iconOnlyWidth = 36;
    button->setText(isShown ? text : QString());
    button->setIcon(isShown ? QIcon() : icon(iconName));
    button->setMaximumWidth(isShown ? QWIDGETSIZE_MAX : iconOnlyWidth);
}

void HeaderBar::apply(Compaction compaction)
{
    const bool isSignedIn = m_state.phase == SessionPhase::SignedIn;
    const auto &ui = *m_ui;
    for (QWidget *widget : std::initializer_list<QWidget *>{ui.helpButton, ui.importButton, ui.shopBox, ui.goQoo10Button,
                                                            ui.sellerShopButton, ui.qcashButton, ui.lockButton, ui.logoutButton})
        widget->setVisible(isSignedIn);
    ui.fileMenuButton->setVisible(m_state.phase != SessionPhase::Locked);
    ui.greetingLabel->setVisible(isSignedIn && compaction < Greeting);
    showText(ui.helpButton, QStringLiteral("help"), tr("Help"), compaction < ButtonTexts);
    showText(ui.importButton, QStringLiteral("import"), tr("Import"), compaction < ButtonTexts);
    showText(ui.lockButton, QStringLiteral("lock"), tr("Lock"), compaction < Greeting);
    showText(ui.goQoo10Button, QStringLiteral("external-link"), tr("Go to Qoo10"), compaction < LinkTexts);
    showText(ui.sellerShopButton, QStringLiteral("goods"), tr("Seller shop"), compaction < LinkTexts);
    showText(ui.logoutButton, QStringLiteral("logout"), tr("Log out"), compaction < LogOutText);
    ui.productMark->setShort(compaction >= ProductName);
    // The header's link is spelled "Q cash", with a total behind it where that could be read.
    ui.qcashButton->setText(m_state.qcash ? QStringLiteral("%1 %2").arg(tr("Q cash"), formatNumber(m_state.qcash->value()))
                                          : tr("Q cash"));
    ui.qcashButton->setProperty("value", m_state.qcash ? QVariant(m_state.qcash->value()) : QVariant());
    const QDateTime now = jst::dateTimeOf(m_now);
    const QString time = now.toString(QStringLiteral("HH:mm"));
    ui.jstClockLabel->setText(compaction < ButtonTexts
                                  ? QStringLiteral("%1 (%2) %3 JST")
                                        .arg(now.toString(QStringLiteral("MM-dd")),
                                             locale().dayName(now.date().dayOfWeek(), QLocale::ShortFormat), time)
                                  : QStringLiteral("%1 JST").arg(time));
}

void HeaderBar::compact()
{
    // Not yet shown, its parts have no settled sizes; showEvent() comes back to it.
    if (m_isCompacting || !isVisible())
        return;
    m_isCompacting = true;
    for (const Compaction compaction : {Nothing, Greeting, ButtonTexts, ProductName, LogOutText, LinkTexts}) {
        apply(compaction);
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            break;
    }
    m_isCompacting = false;
}

QSize HeaderBar::minimumSizeHint() const
{
    return {0, 56};
}

void HeaderBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    } else if (event->type() == QEvent::ApplicationPaletteChange) {
        render();
    }
}

void HeaderBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    compact(); // only now the style has had its say on every part's size
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        compact();
}

} // namespace console::ui
