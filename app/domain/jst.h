#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace console {

/// A point in time: whole seconds since 1970-01-01 00:00:00 UTC. Never a local time.
struct Instant
{
    qint64 utcSeconds = 0;

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
    [[nodiscard]] constexpr Instant plusSeconds(qint64 seconds) const { return {utcSeconds + seconds}; }
};

/// Japan Standard Time is UTC+9 all year, whatever zone the machine is in.
namespace jst {

inline constexpr qint64 offsetSeconds = 9 * 60 * 60;

[[nodiscard]] QDate dateOf(Instant instant);
[[nodiscard]] QDateTime dateTimeOf(Instant instant);
/// The instant at which `date` begins in Japan.
[[nodiscard]] Instant startOf(QDate date);
[[nodiscard]] Instant at(QDate date, QTime time);
/// ISO 8601 with +09:00, e.g. 2026-11-30T23:59:59+09:00.
[[nodiscard]] QString isoText(Instant instant);

} // namespace jst

/// A calendar month in Japan, half open: begin() belongs to it, end() to the next one.
class JstMonth
{
public:
    [[nodiscard]] static std::optional<JstMonth> of(int year, int month);
    /// Reads "2026-11"; empty for anything else.
    [[nodiscard]] static std::optional<JstMonth> fromText(QStringView text);
    [[nodiscard]] static JstMonth containing(Instant instant);
    [[nodiscard]] static JstMonth containing(QDate date);

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int month() const { return m_month; }
    /// 202611 for November 2026: the form in which the store keeps a month.
    [[nodiscard]] int number() const { return m_year * 100 + m_month; }
    [[nodiscard]] static std::optional<JstMonth> fromNumber(int number);

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Instant begin() const;
    [[nodiscard]] Instant end() const;
    /// The month's last second, 23:59:59 on its last day: until then last month's points can be converted (guide).
    [[nodiscard]] Instant lastSecond() const;
    [[nodiscard]] bool contains(Instant instant) const;
    [[nodiscard]] JstMonth next() const;
    [[nodiscard]] JstMonth previous() const;
    /// "2026-11".
    [[nodiscard]] QString text() const;

    friend constexpr auto operator<=>(const JstMonth &, const JstMonth &) = default;

private:
    constexpr JstMonth(int year, int month) : m_year(year), m_month(month) {}

    int m_year;
    int m_month;
};

} // namespace console
