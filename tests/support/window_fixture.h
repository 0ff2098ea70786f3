#pragma once

#include "cli/demo_shop.h"
#include "store/password_hash.h"
#include "support/fake_clock.h"
#include "ui/console_window.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The real window over a store in a temporary file, on a fake clock, with its own settings. Finds widgets by object name.
class WindowFixture
{
public:
    enum class Content {
        Empty,    ///< no shop: the first start
        Shop,     ///< the shop `seller`, password password(), Qcash 10,430; nobody signed in
        SignedIn, ///< the same, signed in
        Demo      ///< the demo shop, signed in
    };

    explicit WindowFixture(Content content = Content::SignedIn, const QString &languageCode = QStringLiteral("en"))
    {
        QStandardPaths::setTestModeEnabled(true);
        console::ui::Settings().clear();
        console::ui::Theme::apply(*qApp, console::ui::Scheme::Light);
        fill(content);
        language.apply(languageCode);
        openWindow();
        if (content == Content::SignedIn)
            signIn(QStringLiteral("seller"));
        if (content == Content::Demo)
            signIn(console::demoSellerId());
    }

    /// As after a start of the program: the same store, a new window.
    void openWindow()
    {
        m_window.reset();
        auto made = console::ui::makeConsoleWindow(path(), clock, nullptr, &language);
        if (!made)
            qFatal("the window could not be made");
        m_window = std::move(*made);
        m_window->resize(1024, 640);
        m_window->show();
    }

    void signIn(const QString &sellerId)
    {
        const auto shop = desk().wallet.shops.bySellerId(sellerId);
        if (!shop || !*shop)
            qFatal("no such shop");
        desk().session.signIn(**shop);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("wallet.sqlite")); }
    [[nodiscard]] console::ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] console::Desk &desk() const { return m_window->desk(); }
    [[nodiscard]] static QString password() { return QStringLiteral("shop-password"); }

    /// Waits until all that the pages read beside the window has arrived, and what its arrival asks for.
    void settle() const
    {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            if (!desk().session.shop())
                continue;
            for (console::Background *background : {&desk().actions, &desk().longWork, &desk().payments})
                drain(*background);
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    void open(console::ui::PageId page, const QString &detail = {}) { m_window->open({page, detail}); }

    /// The widget of that name; null where there is none.
    template <class Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        if (m_window->objectName() == name)
            return qobject_cast<Widget *>(m_window.get());
        return m_window->findChild<Widget *>(name);
    }

    FakeClock clock;
    console::ui::Language language;

private:
    /// Everything that waits there is done.
    void drain(console::Background &background) const
    {
        bool isDone = false;
        background.run(&window(), [](console::Wallet &) -> console::StoreResult<bool> { return true; },
                       [&isDone](const console::StoreResult<bool> &) { isDone = true; });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, 60'000))
            qFatal("the work in the background does not end");
    }

    void fill(Content content) const
    {
        if (content == Content::Empty)
            return;
        auto wallet = console::Wallet::open(path(), console::Database::Mode::CreateNew);
        if (!wallet)
            qFatal("the store could not be made");
        if (content == Content::Demo) {
            if (!console::buildDemoShop(**wallet, clock))
                qFatal("the demo shop could not be made");
            return;
        }
        static const QString hash = *console::hashPassword(password());
        console::ShopDraft draft;
        draft.sellerId = QStringLiteral("seller");
        draft.name = QStringLiteral("Sakura shop");
        draft.loginPasswordHash = hash;
        draft.openingQcash = console::known<console::Qcash>(10430);
        if (!(*wallet)->shops.add(draft, clock))
            qFatal("the shop could not be added");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<console::ui::MainWindow> m_window;
};
