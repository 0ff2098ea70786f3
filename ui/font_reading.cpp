#include "ui/font_reading.h"

#include <QCoreApplication>
#include <QFontDatabase>

#include <dlfcn.h>

namespace console::ui {

namespace {

FontReading *underWay = nullptr; // of the main thread

/// Qt has brought fontconfig along where it works with it; nothing else of that library is used here.
void readConfiguration()
{
    using Init = int (*)();
    if (const auto init = reinterpret_cast<Init>(::dlsym(RTLD_DEFAULT, "FcInit")))
        init();
}

} // namespace

FontReading::FontReading() : m_thread([this] { read(); })
{
    underWay = this;
}

FontReading::~FontReading()
{
    m_hasApplication.release(); // there never was one
    finish();
}

void FontReading::read()
{
    readConfiguration();
    m_hasApplication.acquire();
    if (QCoreApplication::instance())
        (void)QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK JP")); // any question makes Qt list them all
}

void FontReading::finish()
{
    if (m_thread.joinable())
        m_thread.join();
    underWay = nullptr;
}

void FontReading::await()
{
    if (underWay)
        underWay->finish();
}

} // namespace console::ui
