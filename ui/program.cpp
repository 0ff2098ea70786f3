#include "ui/program.h"

#include "ui/appearance.h"
#include "ui/console_window.h"
#include "ui/icons.h"
#include "ui/pages/payment_service/payment_service_dialog.h"
#include "ui/quit_signals.h"
#include "ui/store_fault_text.h"
#include "ui/store_fault_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QThread>
#include <QTimer>

namespace console::ui {

Program::Program(const Clock &clock, DemoMaker demo, QObject *parent) : QObject(parent), m_clock(clock), m_demo(std::move(demo)) {}

Program::~Program()
{
    if (m_demoThread)
        m_demoThread->wait();
}

void Program::start(const QString &language)
{
    Appearance::shared().start();
    m_language.apply(language.isEmpty() ? rememberedLanguage() : language);
    QGuiApplication::setDesktopFileName(QStringLiteral("qsm-console"));
    auto *quitSignals = new QuitSignals(this);
    connect(quitSignals, &QuitSignals::asked, qApp, &QApplication::closeAllWindows);
    connect(quitSignals, &QuitSignals::asked, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    // The window's icon is not needed for the first picture.
    QTimer::singleShot(0, this, [] { QApplication::setWindowIcon(icon(QStringLiteral("qsm-console"), Theme::current().accent)); });
}

void Program::beginOpening(const QString &path)
{
    m_opening = std::make_unique<StoreOpening>(path);
}

bool Program::openStore(const QString &path, const QString &sellerId)
{
    if (!m_isGatewayChosen)
        m_gateway = chosenGateway(m_services, m_clock);
    m_isGatewayChosen = true;
    const auto opening = std::move(m_opening);
    auto window = opening && opening->path() == path ? makeConsoleWindow(*opening, m_clock, m_gateway.get(), &m_language)
                                                     : makeConsoleWindow(path, m_clock, m_gateway.get(), &m_language);
    if (!window) {
        showFault(path, window.error().fault);
        return false;
    }
    m_ownStore = path;
    // A while after the first picture: the backup must not make the start any slower.
    QTimer::singleShot(std::chrono::seconds(3), window->get(), &MainWindow::beginAutomaticBackups);
    if (!sellerId.isEmpty())
        (*window)->prefillSellerId(sellerId);
    (*window)->offerTour();
    show(std::move(*window));
    return true;
}

void Program::show(std::unique_ptr<MainWindow> window)
{
    connect(window.get(), &MainWindow::demoRequested, this, &Program::makeDemoBehindWindow);
    connect(window.get(), &MainWindow::paymentServiceAsked, this, &Program::choosePaymentService);
    connect(window.get(), &MainWindow::demoLeft, this, &Program::leaveDemo, Qt::QueuedConnection);
    if (m_window)
        window->setGeometry(m_window->geometry());
    // The new one first: closing the last window ends the program.
    window->show();
    std::swap(m_window, window);
    if (m_faultWindow)
        m_faultWindow.release()->deleteLater();
}

void Program::showFault(const QString &path, StoreFault fault)
{
    auto window = std::make_unique<StoreFaultWindow>(path, fault);
    connect(window.get(), &StoreFaultWindow::tryAgainAsked, this, [this, path] { openStore(path); });
    connect(window.get(), &StoreFaultWindow::fileChosen, this, [this](const QString &chosen) { openStore(chosen); });
    window->show();
    if (m_faultWindow)
        m_faultWindow.release()->deleteLater();
    m_faultWindow = std::move(window);
}

QString Program::newDemoPath()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    return m_demoFolder->isValid() ? m_demoFolder->filePath(QStringLiteral("demo.sqlite")) : QString();
}

bool Program::openDemo(const QString &asked)
{
    const QString path = asked.isEmpty() ? newDemoPath() : asked;
    if (path.isEmpty() || !m_demo.make(path, m_clock))
        return false;
    openMadeDemo(path);
    return m_window != nullptr;
}

void Program::makeDemoBehindWindow()
{
    if (m_demoThread)
        return;
    const QString path = newDemoPath();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto made = std::make_shared<StoreResult<void>>();
    m_demoThread = QThread::create([this, path, made] { *made = m_demo.make(path, m_clock); });
    connect(m_demoThread, &QThread::finished, this, [this, path, made] {
        QGuiApplication::restoreOverrideCursor();
        m_demoThread->deleteLater();
        if (*made) {
            openMadeDemo(path);
            return;
        }
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Demo shop"), tr("The demo shop could not be made."), QMessageBox::Ok,
                                    m_window.get());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(storeFaultText(made->error().fault));
        box->open();
    });
    m_demoThread->start();
}

void Program::openMadeDemo(const QString &path)
{
    auto window = makeConsoleWindow(path, m_clock, nullptr, &m_language);
    if (!window) {
        showFault(path, window.error().fault);
        return;
    }
    (*window)->showDemoBar(!m_ownStore.isEmpty(), m_demo.qAccountPassword);
    (*window)->offerTour();
    show(std::move(*window));
    signInToDemo();
}

void Program::signInToDemo()
{
    if (!m_window)
        return;
    const auto shop = m_window->desk().wallet.shops.bySellerId(m_demo.sellerId);
    if (shop && *shop)
        m_window->desk().session.signIn(**shop);
}

void Program::leaveDemo()
{
    if (openStore(m_ownStore))
        m_demoFolder.reset();
}

void Program::choosePaymentService()
{
    if (!m_window || m_window->findChild<PaymentServiceDialog *>())
        return;
    auto *dialog = new PaymentServiceDialog(m_window->desk(), m_services, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Program::comeToFront(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    if (m_window) {
        m_window->comeToFront();
    } else if (m_faultWindow) {
        m_faultWindow->raise();
        m_faultWindow->activateWindow();
    }
}

} // namespace console::ui
