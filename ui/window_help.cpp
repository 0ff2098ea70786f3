#include "ui/main_window.h"

#include "ui/context_help.h"
#include "ui/header_bar.h"
#include "ui/navigation.h"
#include "ui/page_stack.h"
#include "ui/pages/help/help_page.h"
#include "ui/settings.h"
#include "ui/tour.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

void MainWindow::connectHelp()
{
    m_help = new ContextHelp(this);
    connect(m_help, &ContextHelp::asked, this, &MainWindow::showQuestion);
    connect(m_header, &HeaderBar::helpAsked, this, &MainWindow::openHelp);
    connect(m_header, &HeaderBar::tourAsked, this, &MainWindow::showTour);
}

void MainWindow::connectHelpPage(Page *page)
{
    auto *help = static_cast<HelpPage *>(page);
    connect(help, &HelpPage::backAsked, this, &MainWindow::goBackFromHelp);
    connect(help, &HelpPage::tourAsked, this, &MainWindow::showTour);
}

/// F1 and the header's button: what is asked about is where the focus is, if it is in the page, else the page.
void MainWindow::openHelp()
{
    QWidget *page = m_stack->currentWidget();
    QWidget *focused = QApplication::focusWidget();
    if (m_phase != SessionPhase::SignedIn) {
        m_help->answerAbout(page->isAncestorOf(focused) ? focused : page);
        return;
    }
    showQuestion(page->isAncestorOf(focused) ? ContextHelp::questionAbout(focused) : ContextHelp::questionAboutShownPart(page));
}

void MainWindow::showQuestion(const QString &questionId)
{
    auto *page = static_cast<Page *>(m_stack->currentWidget());
    if (m_current.page == PageId::Help) {
        page->open({PageId::Help, questionId});
        return;
    }
    QWidget *focused = QApplication::focusWidget();
    const HelpVisit visit{page, m_current, focused};
    open({PageId::Help, questionId});
    m_helpVisit = visit;
    static_cast<HelpPage *>(m_stack->currentWidget())->offerWayBack(visit.from);
}

/// The page is shown as it was left: nothing is opened anew.
void MainWindow::goBackFromHelp()
{
    const HelpVisit visit = std::exchange(m_helpVisit, {});
    if (m_current.page != PageId::Help || !visit.page || m_stack->indexOf(visit.page) < 0)
        return;
    m_current = visit.from;
    m_stack->setCurrentWidget(visit.page);
    m_navigation->view()->showCurrent(m_current);
    if (visit.focus)
        visit.focus->setFocus();
}

void MainWindow::offerTour()
{
    m_offersTour = true;
    showTourBar();
}

/// Asks, and takes nothing away meanwhile.
void MainWindow::showTourBar()
{
    const bool isWanted = m_offersTour && m_phase == SessionPhase::SignedIn && !Settings().value(settings::tourIsSeen).toBool();
    if (!isWanted) {
        if (m_tourBar)
            m_tourBar->clear();
        return;
    }
    if (!m_tourBar) {
        m_tourBar = new MessageBar(m_body);
        m_tourBar->setObjectName(QStringLiteral("tourBar"));
        connect(m_tourBar, &MessageBar::actionTriggered, this, &MainWindow::showTour);
        connect(m_tourBar->addButton(QStringLiteral("noTourButton")), &QPushButton::clicked, this, &MainWindow::endTour);
        const QLayout *row = m_body->layout(); // the menu, where it is made already, and the content
        static_cast<QVBoxLayout *>(row->itemAt(row->count() - 1)->layout())->insertWidget(0, m_tourBar);
    }
    m_tourBar->showMessage(MessageBar::Kind::Info, tr("New here? A short tour shows where the main things are."));
    m_tourBar->setAction(tr("Take the tour"));
    auto *no = m_tourBar->findChild<QPushButton *>(QStringLiteral("noTourButton"));
    no->setText(tr("No, thanks"));
    no->setAccessibleName(no->text());
    no->show();
}

void MainWindow::showTour()
{
    if (m_phase != SessionPhase::SignedIn || m_tour)
        return;
    open({PageId::Summary, {}});
    Settings().setValue(settings::tourIsSeen, true);
    showTourBar();
    layout()->activate();
    m_tour = new Tour(this);
    connect(m_tour, &Tour::finished, this, &MainWindow::endTour);
}

void MainWindow::endTour()
{
    Settings().setValue(settings::tourIsSeen, true);
    showTourBar();
    if (!m_tour)
        return;
    const bool hadFocus = m_tour->isAncestorOf(QApplication::focusWidget());
    m_tour->hide();
    m_tour->deleteLater();
    m_tour = nullptr;
    if (hadFocus && m_navigation)
        m_navigation->view()->setFocus();
}

/// After every change of who is signed in, locked or out.
void MainWindow::followHelp()
{
    m_help->setPageIsOpen(m_phase == SessionPhase::SignedIn);
    if (m_phase != SessionPhase::SignedIn) {
        if (m_phase == SessionPhase::SignedOut)
            m_helpVisit = {};
        if (m_tour)
            endTour();
    }
    showTourBar();
}

} // namespace console::ui
