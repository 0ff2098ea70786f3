#include "ui/header_bar.h"

#include "ui/icons.h"
#include "ui/language.h"
#include "ui/plain_text.h"
#include "ui/theme.h"
#include "ui_header_bar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QUrl>

namespace console::ui {

namespace {

QUrl shopUrl(const QString &sellerId)
{
    return QUrl(QStringLiteral("https://www.qoo10.jp/shop/") + QString::fromLatin1(QUrl::toPercentEncoding(sellerId)));
}

int heightForType()
{
    return Theme::px(56);
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
    setFixedHeight(heightForType());
    fillLanguages();
    addActions();
    connect(m_ui->languageBox, &QComboBox::activated, this,
            [this](int row) { emit languageChosen(m_ui->languageBox->itemData(row).toString()); });
    connect(m_ui->shopBox, &QComboBox::activated, this,
            [this](int row) { emit shopChosen(m_ui->shopBox->itemData(row).toString()); });
    connectButtons();
    m_ui->fileMenuButton->setMenu(m_menu);
    m_menu->installEventFilter(this);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

HeaderBar::~HeaderBar() = default;

void HeaderBar::connectButtons()
{
    const struct
    {
        QPushButton *button;
        QAction *action;
    } pairs[] = {{m_ui->helpButton, m_help},         {m_ui->importButton, m_import},         {m_ui->lockButton, m_lock},
                 {m_ui->logoutButton, m_logOut},     {m_ui->goQoo10Button, m_goQoo10},       {m_ui->sellerShopButton, m_sellerShop}};
    for (const auto &pair : pairs)
        connect(pair.button, &QPushButton::clicked, pair.action, &QAction::trigger);
    connect(m_ui->qcashButton, &QPushButton::clicked, this, [this] { emit pageAsked({PageId::Qcash, {}}); });
    connect(m_ui->demoButton, &QPushButton::clicked, this, &HeaderBar::demoBarAsked);
}

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
    m_automaticBackups = add({}, [this] { emit automaticBackupsAsked(); });
    m_restore = add({}, [this] { emit restoreAsked(); });
    m_verification = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), [this] { emit verificationAsked(); });
    m_paymentService = add({}, [this] { emit paymentServiceAsked(); });
    m_shopClosing = add({}, [this] { emit shopClosingAsked(); });
    m_menu->addSeparator();
    m_goQoo10 = add({}, [] { QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.qoo10.jp"))); });
    m_sellerShop = add({}, [this] {
        if (m_state.shop)
            QDesktopServices::openUrl(shopUrl(m_state.shop->sellerId));
    });
    m_help = add(QKeySequence(Qt::Key_F1), [this] { emit helpAsked(); });
    m_tour = add({}, [this] { emit tourAsked(); });
    m_settings = add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { emit pageAsked({PageId::Settings, {}}); });
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

void HeaderBar::setDemo()
{
    m_isDemo = true;
    render();
}

void HeaderBar::showDemoMark(bool isShown)
{
    m_showsDemoMark = isShown;
    compact();
}

void HeaderBar::showTime(Instant now)
{
    if (m_now == now)
        return;
    m_now = now;
    applyTexts(m_compaction);
    layout()->invalidate();
    if (widthNeeded(m_compaction) > width())
        compact();
}

void HeaderBar::renderActions()
{
    m_import->setText(tr("Import…"));
    m_import->setIconText(tr("Import"));
    m_backup->setText(tr("Back up…"));
    m_automaticBackups->setText(tr("Automatic backups…"));
    m_restore->setText(tr("Restore…"));
    m_shopClosing->setText(tr("Close the shop…"));
    m_paymentService->setText(tr("Payment service…"));
    m_verification->setText(tr("Check the book…"));
    m_goQoo10->setText(tr("Go to Qoo10"));
    m_sellerShop->setText(tr("Seller shop"));
    m_help->setText(tr("Help"));
    m_tour->setText(tr("Take the tour"));
    m_settings->setText(tr("Settings"));
    m_lock->setText(tr("Lock"));
    m_logOut->setText(tr("Log out"));
    m_quit->setText(tr("Quit"));
    const bool isOpen = m_state.phase == SessionPhase::SignedIn;
    for (QAction *action : {m_import, m_paymentService, m_shopClosing, m_goQoo10, m_sellerShop, m_tour, m_lock, m_logOut})
        action->setEnabled(isOpen);
    for (QAction *action : {m_backup, m_automaticBackups, m_restore, m_verification, m_settings, m_help})
        action->setEnabled(m_state.phase != SessionPhase::Locked);
    for (QAction *action : m_isDemo ? QList<QAction *>{m_automaticBackups, m_paymentService} : QList<QAction *>()) {
        //: %1 is an entry of the menu.
        action->setText(tr("%1 (not in the demo shop)").arg(action->text()));
        action->setEnabled(false);
    }
    m_ui->helpButton->setToolTip(tipWithKeys(m_help));
    m_ui->importButton->setToolTip(tipWithKeys(m_import));
    m_ui->lockButton->setToolTip(tipWithKeys(m_lock));
    m_ui->logoutButton->setToolTip(tipWithKeys(m_logOut));
    m_ui->fileMenuButton->setToolTip(tr("Import, backup and more"));
    m_ui->goQoo10Button->setToolTip(tr("Open www.qoo10.jp in the browser"));
    m_ui->sellerShopButton->setToolTip(tr("Open your shop on Qoo10 in the browser"));
    renderQcash();
}

/// The total stands on the button; what of it is held for bids can't be spent.
void HeaderBar::renderQcash()
{
    QString held;
    if (m_state.qcash && !m_state.held.isZero()) {
        const Qcash spendable = m_state.qcash->minus(m_state.held).value_or(Qcash());
        held = tr("Spendable %1 Qcash, held for bids %2 Qcash").arg(formatNumber(spendable.value()), formatNumber(m_state.held.value()));
    }
    const QString opens = tr("Open the Qcash page");
    m_ui->qcashButton->setToolTip(held.isEmpty() ? opens : opens + QLatin1Char('\n') + held);
    m_ui->qcashButton->setAccessibleDescription(held);
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
    const int iconOnlyWidth = Theme::fieldHeight();
    button->setText(isShown ? text : QString());
    button->setIcon(isShown ? QIcon() : icon(iconName));
    button->setMaximumWidth(isShown ? QWIDGETSIZE_MAX : iconOnlyWidth);
}

void HeaderBar::apply(Compaction compaction)
{
    applyButtons(compaction);
    applyTexts(compaction);
}

/// The keys of an action hold whether its button is shown or not.
void HeaderBar::applyButtons(Compaction compaction)
{
    const bool isSignedIn = m_state.phase == SessionPhase::SignedIn;
    const auto &ui = *m_ui;
    const bool hasLinks = compaction < Links;
    ui.greetingLabel->setVisible(isSignedIn && compaction < Greeting);
    ui.goQoo10Button->setVisible(isSignedIn && hasLinks);
    ui.sellerShopButton->setVisible(isSignedIn && hasLinks);
    m_goQoo10->setVisible(!hasLinks);
    m_sellerShop->setVisible(!hasLinks);
    ui.importButton->setVisible(isSignedIn && compaction < Import);
    ui.lockButton->setVisible(isSignedIn && compaction < Lock);
    ui.helpButton->setVisible(isSignedIn && compaction < HelpToo);
    for (QWidget *widget : std::initializer_list<QWidget *>{ui.shopBox, ui.qcashButton, ui.logoutButton})
        widget->setVisible(isSignedIn);
    ui.fileMenuButton->setVisible(m_state.phase != SessionPhase::Locked);
    ui.demoButton->setVisible(m_showsDemoMark);
}

void HeaderBar::applyTexts(Compaction compaction)
{
    const auto &ui = *m_ui;
    showText(ui.helpButton, QStringLiteral("help"), tr("Help"), compaction < ButtonTexts);
    showText(ui.importButton, QStringLiteral("import"), tr("Import"), compaction < ButtonTexts);
    showText(ui.fileMenuButton, QStringLiteral("more"), {}, false);
    showText(ui.lockButton, QStringLiteral("lock"), tr("Lock"), compaction < Greeting);
    showText(ui.goQoo10Button, QStringLiteral("external-link"), tr("Go to Qoo10"), compaction < LinkTexts);
    showText(ui.sellerShopButton, QStringLiteral("goods"), tr("Seller shop"), compaction < LinkTexts);
    showText(ui.logoutButton, QStringLiteral("logout"), tr("Log out"), compaction < LogOutText);
    ui.productMark->setShort(compaction >= ProductName);
    // The header's link is spelled "Q cash", with a total behind it where that could be read.
    const QString total = m_state.qcash ? formatNumber(m_state.qcash->value()) : QString();
    const bool isTotalAlone = compaction >= Caption && m_state.qcash;
    ui.qcashButton->setText(isTotalAlone ? total : m_state.qcash ? QStringLiteral("%1 %2").arg(tr("Q cash"), total) : tr("Q cash"));
    ui.qcashButton->setProperty("value", m_state.qcash ? QVariant(m_state.qcash->value()) : QVariant());
    ui.jstClockLabel->setText(timeText(compaction));
}

QString HeaderBar::timeText(Compaction compaction) const
{
    const QDateTime now = jst::dateTimeOf(m_now);
    const QString time = now.toString(QStringLiteral("HH:mm"));
    if (compaction >= Date && compaction != Links)
        return QStringLiteral("%1 JST").arg(time);
    const QString day = now.toString(QStringLiteral("MM-dd"));
    if (compaction >= ButtonTexts)
        return QStringLiteral("%1 %2 JST").arg(day, time);
    return QStringLiteral("%1 (%2) %3 JST").arg(day, locale().dayName(now.date().dayOfWeek(), QLocale::ShortFormat), time);
}

int HeaderBar::widthNeeded(Compaction compaction) const
{
    const int needed = layout()->sizeHint().width();
    const ShopBox &shop = *m_ui->shopBox;
    return compaction >= ShopName && shop.isVisibleTo(this) ? needed - shop.sizeHint().width() + shop.minimumSizeHint().width() : needed;
}

void HeaderBar::compact()
{
    // Not yet shown, its parts have no settled sizes; showEvent() comes back to it.
    if (m_isCompacting || !isVisible())
        return;
    m_isCompacting = true;
    // What was never shown has no size of type yet.
    for (const QWidget *part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->ensurePolished();
    for (int step = Nothing; step <= Caption; ++step) {
        m_compaction = static_cast<Compaction>(step);
        apply(m_compaction);
        layout()->invalidate();
        if (widthNeeded(m_compaction) <= width())
            break;
    }
    // Showing a part lays out at once, with those that are hidden after it; so once more, with all as they are now.
    layout()->invalidate();
    layout()->activate();
    m_isCompacting = false;
}

QSize HeaderBar::minimumSizeHint() const
{
    return {0, heightForType()};
}

void HeaderBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    } else if (event->type() == QEvent::PaletteChange) {
        render();
    } else if (event->type() == QEvent::FontChange) {
        setFixedHeight(heightForType());
        QMetaObject::invokeMethod(this, &HeaderBar::compact, Qt::QueuedConnection); // once every part has its new size
    }
}

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_menu || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_F1)
        return QFrame::eventFilter(watched, event);
    m_menu->close();
    if (m_help->isEnabled()) {
        m_help->trigger();
    } else if (QWidget *behind = window()->focusWidget() ? window()->focusWidget() : window()) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
        QCoreApplication::sendEvent(behind, &again);
    }
    return true;
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
