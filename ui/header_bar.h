#pragma once

#include "control/session_controller.h"
#include "ui/page.h"
#include "ui/shop_box.h"

#include <QFrame>

#include <memory>

class QAbstractButton;
class QMenu;

namespace console::ui {

namespace Ui {
class HeaderBar;
}
class Language;

/// The line at the window's top: language, who is signed in, and the ways that are open from everywhere. Never clips: where the
/// window is narrow it says less. Only reports what was asked for.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(const Language &language, QWidget *parent = nullptr);
    ~HeaderBar() override;

    void show(const SessionState &state);
    void showTime(Instant now);
    /// In a demo shop: it only practises, and what is chosen would be for the seller's own.
    void withholdPaymentService();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void languageChosen(const QString &code);
    void pageAsked(const console::ui::PageRequest &request);
    void shopChosen(const QString &sellerId);
    void importAsked();
    void backupAsked();
    void restoreAsked();
    void verificationAsked();
    void paymentServiceAsked();
    void lockAsked();
    void logOutAsked();
    void quitAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// How much is left out, from nothing to all that can be.
    enum Compaction { Nothing, Greeting, ButtonTexts, ProductName, LogOutText, LinkTexts };

    void addActions();
    void fillLanguages();
    void render();
    void renderActions();
    void compact();
    void apply(Compaction compaction);
    void showText(QAbstractButton *button, const QString &iconName, const QString &text, bool isShown);

    std::unique_ptr<Ui::HeaderBar> m_ui;
    const Language &m_language;
    SessionState m_state;
    Instant m_now;
    QMenu *m_menu;
    QAction *m_help;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_verification;
    QAction *m_paymentService;
    QAction *m_lock;
    QAction *m_logOut;
    QAction *m_quit;
    bool m_isCompacting = false;
};

} // namespace console::ui
