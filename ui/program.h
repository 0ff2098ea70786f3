#pragma once

#include "control/chosen_gateway.h"
#include "control/desk.h"
#include "control/store_opening.h"
#include "ui/language.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QThread;

namespace console::ui {

class MainWindow;
class StoreFaultWindow;

/// How a store with the demo shop comes about; the window's own code does not know.
struct DemoMaker
{
    std::function<StoreResult<void>(const QString &path, const Clock &clock)> make;
    QString sellerId;
    QString qAccountPassword;
};

/// The program while a window is open: which store it shows, the way to the demo shop and back, the window for a store that can't
/// be opened. One at a time.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const Clock &clock, DemoMaker demo, QObject *parent = nullptr);
    ~Program() override;

    /// Theme and language; before any window. An empty `language` is the remembered one.
    void start(const QString &language);
    /// The store that openStore() asks for next is opened meanwhile, in a thread of its own.
    void beginOpening(const QString &path);
    /// False where the store can't be opened: a window that says why stands there then.
    bool openStore(const QString &path, const QString &sellerId = {});
    /// In a new file at `path`; empty: in a private temporary store that goes with the program. False where it can't be made.
    [[nodiscard]] bool openDemo(const QString &path = {});
    void comeToFront(const QByteArray &token);

private:
    [[nodiscard]] QString newDemoPath();
    void show(std::unique_ptr<MainWindow> window);
    void showFault(const QString &path, StoreFault fault);
    void makeDemoBehindWindow();
    void openMadeDemo(const QString &path);
    void signInToDemo();
    void leaveDemo();
    void choosePaymentService();

    const Clock &m_clock;
    DemoMaker m_demo;
    Language m_language;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    PaymentServices m_services;
    std::unique_ptr<PaymentGateway> m_gateway; ///< of the seller's own store; empty: practice. Goes after the window over it
    bool m_isGatewayChosen = false; ///< once for each start: an order's service does not change under it
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StoreFaultWindow> m_faultWindow;
    std::unique_ptr<StoreOpening> m_opening; ///< between beginOpening() and openStore()
    QString m_ownStore; ///< where the demo shop leads back to; empty where there is nothing
    QPointer<QThread> m_demoThread;
};

} // namespace console::ui
