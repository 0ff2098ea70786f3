#pragma once

#include <semaphore>
#include <thread>

namespace console::ui {

/// Reads the computer's fonts beside the main thread, while that connects to the display and opens the store: the largest single
/// piece of a start. Draws nothing; ends before the application does.
class FontReading
{
public:
    /// Begins with what needs no application. Made before it, in main(), once.
    FontReading();
    ~FontReading();
    FontReading(const FontReading &) = delete;
    FontReading &operator=(const FontReading &) = delete;

    /// Waits until all fonts are known, where a reading is under way: before anything is measured by its text.
    static void await();

    /// Lets a reading go on once there is an application, and ends it before that one goes.
    class WithApplication
    {
    public:
        explicit WithApplication(FontReading &reading) : m_reading(reading) { m_reading.m_hasApplication.release(); }
        ~WithApplication() { m_reading.finish(); }
        WithApplication(const WithApplication &) = delete;
        WithApplication &operator=(const WithApplication &) = delete;

    private:
        FontReading &m_reading;
    };

private:
    void read();
    void finish();

    std::binary_semaphore m_hasApplication{0};
    std::thread m_thread;
};

} // namespace console::ui
