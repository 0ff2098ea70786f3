#include "ui/main_window.h"

#include "ui/accessibility.h"
#include "ui/auto_charge_banner.h"
#include "ui/header_bar.h"
#include "ui/idle_watch.h"
#include "ui/language.h"
#include "ui/navigation.h"
#include "ui/page_factory.h"
#include "ui/page_stack.h"
#include "ui/pages/login/lock_dialog.h"
#include "ui/pages/login/login_page.h"
#include "ui/pages/login/register_page.h"
#include "ui/qcash_warning_banner.h"
#include "ui/reminder_banner.h"
#include "ui/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/window_place.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace console::ui {

namespace {

/// All that was asked for is brought up to date and laid out before the event loop paints, so that it is painted once. Nothing paints
/// in between; to forbid it would tell every widget of the window, shown or not, and cost more than all the rest.
void settleLayouts()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

MainWindow::MainWindow(Desk &desk, Language &language, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_language(language),
      m_session(desk),
      m_header(new HeaderBar(language, this)),
      m_body(new QWidget(this)),
      m_stack(new PageStack(m_body)),
      m_idleWatch(new IdleWatch(this))
{
    installAccessibility();
    setObjectName(QStringLiteral("mainWindow"));
    m_stack->setObjectName(QStringLiteral("pageStack"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_stack, 1);
    row->addLayout(content, 1);

    connectHeader();
    addShortcuts();
    connect(&m_session, &SessionController::stateChanged, this, &MainWindow::follow);
    connect(m_idleWatch, &IdleWatch::idle, &m_session, &SessionController::lock);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, &MainWindow::tick);
    restorePlace(*this);
    retranslate();
    alignClock();
    if (m_session.state().phase == SessionPhase::SignedOut)
        open({PageId::Login, {}});
    follow();
}

MainWindow::~MainWindow()
{
    // Pages and dialogs use what this object holds.
    m_session.disconnect(this);
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    delete m_autoBackups;
    delete m_body;
}

void MainWindow::connectHeader()
{
    connect(m_header, &HeaderBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_header, &HeaderBar::pageAsked, this, &MainWindow::open);
    connect(m_header, &HeaderBar::shopChosen, this, &MainWindow::askForShop);
    connect(m_header, &HeaderBar::lockAsked, &m_session, &SessionController::lock);
    connect(m_header, &HeaderBar::logOutAsked, &m_session, &SessionController::logOut);
    connectFileMenu();
    connectHelp();
    connect(m_header, &HeaderBar::paymentServiceAsked, this, &MainWindow::paymentServiceAsked);
    connect(m_header, &HeaderBar::quitAsked, this, &QWidget::close);
}

void MainWindow::addShortcuts()
{
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (m_phase != SessionPhase::SignedIn)
                return;
            const QList<QModelIndex> entries = m_navigation->view()->navigationModel().entries();
            if (number <= entries.size())
                open(*m_navigation->view()->navigationModel().requestAt(entries.at(number - 1)));
        });
    }
}

QWidget *MainWindow::pageBeforeSignIn(PageId id)
{
    if (id == PageId::Register) {
        if (!m_registerPage) {
            m_registerPage = new RegisterPage(m_desk, m_stack);
            connect(m_registerPage, &Page::navigate, this, &MainWindow::open);
            m_stack->addWidget(m_registerPage);
        }
        return m_registerPage;
    }
    if (!m_loginPage) {
        m_loginPage = new LoginPage(m_session, m_stack);
        connect(m_loginPage, &Page::navigate, this, &MainWindow::open);
        connect(m_loginPage, &LoginPage::demoRequested, this, &MainWindow::demoRequested);
        connect(m_loginPage, &LoginPage::restoreRequested, this, &MainWindow::openRestore);
        m_stack->addWidget(m_loginPage);
    }
    return m_loginPage;
}

Page *MainWindow::pageFor(PageId id)
{
    if (id == PageId::Login || id == PageId::Register)
        return static_cast<Page *>(pageBeforeSignIn(id));
    if (Page *page = m_pages.value(id))
        return page;
    Page *page = makePage(id, m_desk, m_stack);
    page->setObjectName(objectNameOf(id));
    connect(page, &Page::navigate, this, &MainWindow::open);
    if (id == PageId::Help)
        connectHelpPage(page);
    connectSettings(page);
    connect(page, &Page::partChanged, this, [this, page](const PageRequest &part) {
        if (m_stack->currentWidget() != page)
            return;
        m_current = part;
        m_navigation->view()->showCurrent(part);
    });
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    return page;
}

void MainWindow::open(const PageRequest &request)
{
    const bool isBeforeSignIn = request.page == PageId::Login || request.page == PageId::Register;
    const bool isSignedOut = m_session.state().phase == SessionPhase::SignedOut;
    if (isBeforeSignIn != isSignedOut && request.page != PageId::Settings)
        return;
    if (isSignedOut && request.page == PageId::Settings && m_current.page != PageId::Settings)
        m_beforeSettings = m_current;
    if (m_tour && request.page != m_current.page)
        endTour(); // it tells of the summary
    Page *page = pageFor(request.page);
    m_current = request;
    const bool leadsKeyboard = m_stack->isAncestorOf(QApplication::focusWidget());
    page->open(request);
    const bool isNew = !page->focusWidget();
    m_stack->setCurrentWidget(page);
    if (QWidget *first = leadsKeyboard && isNew ? page->firstControl() : nullptr)
        first->setFocus();
    if (m_navigation)
        m_navigation->view()->showCurrent(request);
    settleLayouts();
}

void MainWindow::follow()
{
    const SessionState &state = m_session.state();
    m_header->show(state);
    if (state.phase == m_phase && (!state.shop || m_shop == state.shop->id))
        return;
    followPhase();
}

void MainWindow::followPhase()
{
    const SessionState &state = m_session.state();
    const SessionPhase before = m_phase;
    m_phase = state.phase;
    followHelp();
    if (m_reminders) {
        m_reminders->tray().setLocked(m_phase == SessionPhase::Locked);
        m_qcashWarnings->tray().setLocked(m_phase == SessionPhase::Locked);
    }
    switch (state.phase) {
    case SessionPhase::SignedOut:
        leaveShop();
        return;
    case SessionPhase::SignedIn:
        if (m_shop != state.shop->id)
            enterShop();
        else if (before == SessionPhase::Locked)
            unlockContent();
        return;
    case SessionPhase::Locked:
        lockContent();
        return;
    }
    Q_UNREACHABLE();
}

void MainWindow::enterShop()
{
    const QHash<PageId, Page *> others = std::exchange(m_pages, {});
    m_shop = m_session.state().shop->id;
    Settings().setValue(settings::lastSellerId, m_session.state().shop->sellerId);
    if (!m_navigation) {
        m_navigation = new NavigationPanel(m_body);
        connect(m_navigation->view(), &NavigationView::chosen, this, &MainWindow::open);
        auto *row = static_cast<QHBoxLayout *>(m_body->layout());
        row->insertWidget(0, m_navigation);
        auto *autoCharge = new AutoChargeBanner(m_desk, m_body);
        connect(autoCharge, &AutoChargeBanner::navigate, this, &MainWindow::open);
        static_cast<QVBoxLayout *>(row->itemAt(1)->layout())->insertWidget(0, autoCharge);
        addReminders(static_cast<QVBoxLayout *>(row->itemAt(1)->layout()));
    }
    m_navigation->show();
    open({PageId::Summary, {}});
    drop(others);
    m_navigation->view()->setFocus();
    startIdleWatch();
}

void MainWindow::addReminders(QVBoxLayout *content)
{
    m_reminders = new ReminderBanner(m_desk, m_body);
    content->insertWidget(0, m_reminders);
    connect(m_reminders, &ReminderBanner::navigate, this, &MainWindow::open);
    connect(&m_reminders->tray(), &ReminderTray::clicked, this, [this] {
        comeToFront();
        if (m_phase == SessionPhase::SignedIn)
            open({PageId::GradePoints, {}});
    });
    m_qcashWarnings = new QcashWarningBanner(m_desk, m_body);
    content->insertWidget(1, m_qcashWarnings);
    connect(m_qcashWarnings, &QcashWarningBanner::navigate, this, &MainWindow::open);
    connect(&m_qcashWarnings->tray(), &QcashWarningTray::clicked, this, [this] {
        comeToFront();
        if (m_phase == SessionPhase::SignedIn)
            open(m_qcashWarnings->purchase());
    });
}

void MainWindow::leaveShop()
{
    m_idleWatch->stop();
    m_dialogs.forget();
    if (m_lockDialog)
        m_lockDialog->dismiss();
    m_body->show();
    m_shop.reset();
    if (m_navigation)
        m_navigation->hide();
    open({PageId::Login, {}});
    drop(std::exchange(m_pages, {}));
}

/// One shop's drafts are nothing for the next one. A page may be the one that asked for this, so it goes a little later; none of
/// them is the shown one any more.
void MainWindow::drop(QHash<PageId, Page *> pages)
{
    if (Page *form = std::exchange(m_registerPage, nullptr))
        pages.insert(PageId::Register, form);
    for (Page *page : std::as_const(pages)) {
        page->disconnect(this);
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
}

void MainWindow::lockContent()
{
    m_idleWatch->stop();
    m_focusBeforeLock = QApplication::focusWidget();
    m_dialogs.close(*this);
    m_body->hide();
    m_lockDialog = new LockDialog(m_session, this);
    m_lockDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_lockDialog->open();
}

void MainWindow::unlockContent()
{
    if (m_lockDialog)
        m_lockDialog->dismiss();
    m_body->show();
    m_dialogs.open();
    if (m_focusBeforeLock)
        m_focusBeforeLock->setFocus();
    startIdleWatch();
}

void MainWindow::chooseLanguage(const QString &code)
{
    if (code.isEmpty())
        Settings().remove(settings::language);
    else
        Settings().setValue(settings::language, code);
    m_language.apply(code.isEmpty() ? Language::systemDefault() : code);
    settleLayouts();
}

void MainWindow::comeToFront()
{
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::prefillSellerId(const QString &sellerId)
{
    if (m_loginPage)
        m_loginPage->prefill(sellerId);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_minute.isActive()) {
        m_session.lookForChangesByOthers();
        alignClock();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace(*this);
    QWidget::closeEvent(event);
}

void MainWindow::tick()
{
    m_session.lookForChangesByOthers();
    alignClock();
}

void MainWindow::alignClock()
{
    const Instant now = m_desk.clock.now();
    m_header->showTime(now);
    constexpr int minute = 60;
    m_minute.start(std::chrono::seconds(minute - now.utcSeconds % minute));
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("J·QSM Console"));
    showTourBar();
    if (m_demoBar)
        renderDemoBar();
}

} // namespace console::ui
