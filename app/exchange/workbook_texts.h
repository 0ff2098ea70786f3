#pragma once

#include "exchange/workbook_archive.h"

#include <QStringView>

#include <deque>
#include <vector>

namespace console {

/// The texts that a workbook's cells share. Bounded; kept in blocks that never move.
class SharedTexts
{
public:
    /// Nothing where `part` is empty or not there.
    [[nodiscard]] static tl::expected<SharedTexts, FileError> read(WorkbookArchive &archive, const QString &part);

    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] QStringView at(std::size_t index) const { return m_texts[index]; }

private:
    [[nodiscard]] bool add(QStringView text, const WorkbookLimits &limits);

    static constexpr qsizetype blockUnits = 256 * 1024;

    std::deque<QString> m_blocks;
    std::vector<QStringView> m_texts;
    qint64 m_units = 0;
};

/// Which of a workbook's cell styles show a number as a day.
class DayStyles
{
public:
    [[nodiscard]] static tl::expected<DayStyles, FileError> read(WorkbookArchive &archive, const QString &part);

    [[nodiscard]] bool isDay(std::size_t style) const { return style < m_isDay.size() && m_isDay[style]; }

private:
    std::vector<bool> m_isDay;
};

/// Whether a number format shows years or days ("yyyy. mm. dd"), outside of its quoted and bracketed parts.
[[nodiscard]] bool showsDay(QStringView format);

} // namespace console
