// The bar that says that this is the demo shop.
#include "ui/header_bar.h"
#include "ui/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QVBoxLayout>

namespace console::ui {

void MainWindow::showDemoBar(bool hasWayBack, const QString &qAccountPassword)
{
    m_demoQAccountPassword = qAccountPassword;
    m_demoHasWayBack = hasWayBack;
    m_header->setDemo();
    if (!m_demoBar) {
        m_demoBar = new MessageBar(this);
        m_demoBar->setObjectName(QStringLiteral("demoBar"));
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_demoBar);
        m_demoBar->setClosable(true);
        connect(m_demoBar, &MessageBar::actionTriggered, this, &MainWindow::demoLeft);
        const auto putAway = [this](bool isAway) {
            m_demoBarIsAway = isAway;
            renderDemoBar();
        };
        connect(m_demoBar, &MessageBar::closed, this, [putAway] { putAway(true); });
        connect(m_header, &HeaderBar::demoBarAsked, this, [putAway] { putAway(false); });
    }
    retranslate();
}

/// One line, whatever the size of type; the whole of it in the tool tip.
void MainWindow::renderDemoBar()
{
    m_header->showDemoMark(m_demoBarIsAway);
    if (m_demoBarIsAway)
        return;
    const QString &password = m_demoQAccountPassword;
    m_demoBar->showMessage(MessageBar::Kind::Info, tr("Demo shop: nothing is kept. Q-account password: %1").arg(password));
    m_demoBar->setToolTip(
        tr("This is the demo shop. Try everything: nothing that you do here is kept. Q-account password: %1").arg(password));
    m_demoBar->setAction(m_demoHasWayBack ? tr("Leave the demo shop") : QString());
}

} // namespace console::ui
