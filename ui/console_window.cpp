#include "ui/console_window.h"

#include "control/opened_desk.h"
#include "ui/font_reading.h"
#include "ui/language.h"
#include "ui/settings.h"

namespace console::ui {

namespace {

/// What the window works with. A base class before the window's: made before it, gone after it and all its pages.
struct WindowOwnings
{
    std::unique_ptr<OpenedDesk> opened;
    std::unique_ptr<Language> language;
};

class ConsoleWindow final : private WindowOwnings, public MainWindow
{
public:
    ConsoleWindow(std::unique_ptr<OpenedDesk> opened, std::unique_ptr<Language> ownLanguage, Language &language)
        : WindowOwnings{std::move(opened), std::move(ownLanguage)}, MainWindow(WindowOwnings::opened->desk(), language)
    {
    }
};

StoreResult<std::unique_ptr<MainWindow>> windowOver(StoreResult<std::unique_ptr<OpenedDesk>> opened, Language *language)
{
    if (!opened)
        return tl::unexpected(opened.error());
    std::unique_ptr<Language> ownLanguage;
    if (!language) {
        ownLanguage = std::make_unique<Language>();
        ownLanguage->apply(rememberedLanguage());
        language = ownLanguage.get();
    }
    FontReading::await();
    return std::make_unique<ConsoleWindow>(std::move(*opened), std::move(ownLanguage), *language);
}

} // namespace

StoreResult<std::unique_ptr<MainWindow>> makeConsoleWindow(const QString &storePath, const Clock &clock, PaymentGateway *gateway,
                                                           Language *language)
{
    return windowOver(OpenedDesk::open(storePath, clock, gateway), language);
}

StoreResult<std::unique_ptr<MainWindow>> makeConsoleWindow(StoreOpening &opening, const Clock &clock, PaymentGateway *gateway, Language *language)
{
    return windowOver(OpenedDesk::open(opening, clock, gateway), language);
}

QString rememberedLanguage()
{
    const QString code = Settings().value(settings::language).toString();
    return Language::codes().contains(code) ? code : Language::systemDefault();
}

} // namespace console::ui
