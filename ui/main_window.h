#pragma once

#include "control/session_controller.h"
#include "ui/dialog_curtain.h"
#include "ui/page.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

class QVBoxLayout;

namespace console::ui {

class ContextHelp;
class HeaderBar;
class IdleWatch;
class Language;
class LockDialog;
class LoginPage;
class MessageBar;
class NavigationPanel;
class PageStack;
class QcashWarningBanner;
class RegisterPage;
class ReminderBanner;
class Tour;

/// The window: header, menu, and the pages, each made when it is first asked for. Navigation and the lock, and nothing else.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    /// `desk` and `language` have to outlive the window.
    MainWindow(Desk &desk, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] Language &language() const { return m_language; }
    [[nodiscard]] SessionController &session() { return m_session; }
    /// The page that is shown.
    [[nodiscard]] PageId currentPage() const { return m_current.page; }
    void open(const PageRequest &request);
    /// One of ko, ja, zh_CN, en, or empty for the desktop's; remembered for the next start.
    void chooseLanguage(const QString &code);
    void comeToFront();
    /// Says above the pages that this is the demo shop, and its Q-account password; with a way back where there is one. Put away, the
    /// bar leaves a mark in the header that brings it back.
    void showDemoBar(bool hasWayBack, const QString &qAccountPassword);
    /// From now on the store is backed up once a day, as this computer's settings say. Not for a demo shop.
    void beginAutomaticBackups();
    /// What the login page offers first.
    void prefillSellerId(const QString &sellerId);
    /// From now on, who has signed in and has neither taken nor refused the tour on this computer is asked in a bar.
    void offerTour();
    /// Shows the tour over the summary; only while somebody is signed in.
    void showTour();

signals:
    /// The demo shop was asked for; it lives in a store of its own, which only the composition root can make.
    void demoRequested();
    void demoLeft();
    /// The payment service of this computer is to be chosen; only the composition root has it.
    void paymentServiceAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectHeader();
    void connectFileMenu();
    void connectSettings(Page *page);
    void followLockSetting();
    void startIdleWatch();
    void addShortcuts();
    void follow();
    void followPhase();
    void enterShop();
    void addReminders(QVBoxLayout *content);
    void leaveShop();
    void lockContent();
    void unlockContent();
    void askForShop(const QString &sellerId);
    [[nodiscard]] Page *pageFor(PageId id);
    [[nodiscard]] QWidget *pageBeforeSignIn(PageId id);
    void drop(QHash<PageId, Page *> pages);
    void renderDemoBar();
    void tick();
    void alignClock();
    void retranslate();
    void openImport();
    void openBackup();
    void openRestore();
    void openVerification();
    void openAutomaticBackups();
    void openShopClosing();
    void connectHelp();
    void connectHelpPage(Page *page);
    void openHelp();
    void showQuestion(const QString &questionId);
    void goBackFromHelp();
    void followHelp();
    void showTourBar();
    void endTour();

    /// Where the help page was gone to from.
    struct HelpVisit
    {
        QPointer<Page> page;
        PageRequest from;
        QPointer<QWidget> focus;
    };

    Desk &m_desk;
    Language &m_language;
    SessionController m_session;
    HeaderBar *m_header;
    QWidget *m_body;
    PageStack *m_stack;
    NavigationPanel *m_navigation = nullptr; ///< made with the first sign-in
    ReminderBanner *m_reminders = nullptr;   ///< with it
    QcashWarningBanner *m_qcashWarnings = nullptr; ///< with it
    LoginPage *m_loginPage = nullptr;
    RegisterPage *m_registerPage = nullptr;
    MessageBar *m_demoBar = nullptr;
    MessageBar *m_autoBackups = nullptr;
    IdleWatch *m_idleWatch;
    QPointer<LockDialog> m_lockDialog;
    QHash<PageId, Page *> m_pages;
    PageRequest m_current{PageId::Login, {}};
    PageRequest m_beforeSettings{PageId::Login, {}}; ///< while nobody is signed in
    SessionPhase m_phase = SessionPhase::SignedOut;
    std::optional<ShopId> m_shop; ///< whose pages these are
    bool m_demoHasWayBack = false;
    bool m_demoBarIsAway = false;
    QString m_demoQAccountPassword;
    QTimer m_minute; ///< the window's only regular wake-up
    DialogCurtain m_dialogs;
    QPointer<QWidget> m_focusBeforeLock;
    ContextHelp *m_help = nullptr;
    HelpVisit m_helpVisit;
    MessageBar *m_tourBar = nullptr;
    Tour *m_tour = nullptr;
    bool m_offersTour = false;
};

} // namespace console::ui
