#pragma once

#include "exchange/columns.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace console {

/// The names that the ad performance report gives its columns in each language, from data. Knows nothing of a file.
class AdReportColumns
{
public:
    /// The one that is built in. On any thread.
    [[nodiscard]] static const AdReportColumns &shipped();
    /// Empty where a column is unknown, has no name, or a name is another column's too.
    [[nodiscard]] static std::optional<AdReportColumns> fromJson(const QByteArray &json);

    /// By the Korean names; the views stay as long as this object.
    [[nodiscard]] std::span<const Column> columns() const { return m_columns; }
    /// Each column's index in columns(), or −1 for one that is known and not needed, by the name's nameKey().
    [[nodiscard]] const QHash<QString, int> &indexByKey() const { return m_index; }
    /// The column's first name in each language, the standard one first: "날짜 / 日付 / 日期 / Date".
    [[nodiscard]] QString shownName(int column) const { return m_shownNames.at(column); }
    /// Whether a row begins with the word for the sum of all rows.
    [[nodiscard]] bool namesTotal(QStringView firstField) const;

    /// The form in which names are compared.
    [[nodiscard]] static QString nameKey(QStringView name);

private:
    AdReportColumns() = default;

    [[nodiscard]] bool addColumn(const QJsonObject &object);
    [[nodiscard]] bool addNames(const QJsonArray &names, int column);

    QStringList m_names; ///< what m_columns' views point to
    std::vector<Column> m_columns;
    QStringList m_shownNames;
    QHash<QString, int> m_index;
    QSet<QString> m_totals;
};

} // namespace console
