#include "ui/pages/qcash/typed_amount.h"

#include <QLocale>

namespace console::ui {

TypedAmount TypedAmount::read(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c != u',' && !c.isSpace())
            digits.append(c);
    }
    if (digits.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 value = QLocale::c().toLongLong(digits, &isNumber);
    if (!isNumber || value < 0)
        return {std::nullopt, true};
    return {value, false};
}

} // namespace console::ui
