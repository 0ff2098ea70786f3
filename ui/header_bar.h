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
/// window is narrow or the type large it says less, and what has no place any more is in its menu. Only reports what was asked for.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(const Language &language, QWidget *parent = nullptr);
    ~HeaderBar() override;

    void show(const SessionState &state);
    void showTime(Instant now);
    /// In a demo shop, which only practises and goes at the end, some entries of the menu say that they are not for it.
    void setDemo();
    /// Whether a mark says that this is a demo shop, which leads back to the bar that says more.
    void showDemoMark(bool isShown);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void languageChosen(const QString &code);
    void pageAsked(const console::ui::PageRequest &request);
    void shopChosen(const QString &sellerId);
    void importAsked();
    void backupAsked();
    void restoreAsked();
    void verificationAsked();
    void automaticBackupsAsked();
    void shopClosingAsked();
    void paymentServiceAsked();
    void lockAsked();
    void logOutAsked();
    void quitAsked();
    void demoBarAsked();
    void helpAsked();
    void tourAsked();

protected:
    void changeEvent(QEvent *event) override;
    /// F1 in the open menu: help on what is behind it.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// How much is left out, from nothing to all that can be; never a digit of the total. The menu has what has no button.
    enum Compaction {
        Nothing,
        Greeting,
        ButtonTexts,
        ProductName,
        LogOutText,
        LinkTexts,
        ShopName,
        Date,
        Links, ///< in place of the date
        LinksAndDate,
        Import,
        Lock,
        HelpToo,
        Caption
    };

    void addActions();
    void connectButtons();
    void fillLanguages();
    void render();
    void renderActions();
    void renderQcash();
    void compact();
    void apply(Compaction compaction);
    void applyButtons(Compaction compaction);
    void applyTexts(Compaction compaction);
    [[nodiscard]] QString timeText(Compaction compaction) const;
    [[nodiscard]] int widthNeeded(Compaction compaction) const;
    void showText(QAbstractButton *button, const QString &iconName, const QString &text, bool isShown);

    std::unique_ptr<Ui::HeaderBar> m_ui;
    const Language &m_language;
    SessionState m_state;
    Instant m_now;
    QMenu *m_menu;
    QAction *m_goQoo10;
    QAction *m_sellerShop;
    QAction *m_help;
    QAction *m_tour;
    QAction *m_import;
    QAction *m_backup;
    QAction *m_restore;
    QAction *m_verification;
    QAction *m_automaticBackups;
    QAction *m_shopClosing;
    QAction *m_paymentService;
    QAction *m_settings;
    QAction *m_lock;
    QAction *m_logOut;
    QAction *m_quit;
    Compaction m_compaction = Nothing;
    bool m_isCompacting = false;
    bool m_isDemo = false;
    bool m_showsDemoMark = false;
};

} // namespace console::ui
