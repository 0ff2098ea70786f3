#include "ui/pages/qcash/history_search_bar.h"

#include "ui/language.h"
#include "ui/pages/qcash/entry_texts.h"
#include "ui/pages/qcash/typed_amount.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace console::ui {

namespace {

const QString allKinds = QStringLiteral("all");

} // namespace

QString HistorySearchBar::periodName(HistoryPeriod period)
{
    switch (period) {
    case HistoryPeriod::Today:
        return tr("Today");
    case HistoryPeriod::FifteenDays:
        return tr("15 days");
    case HistoryPeriod::OneMonth:
        return tr("1 month");
    case HistoryPeriod::TwoMonths:
        return tr("2 months");
    case HistoryPeriod::ThreeMonths:
        return tr("3 months");
    case HistoryPeriod::ThisMonth:
        return tr("This month");
    case HistoryPeriod::LastMonth:
        return tr("Last month");
    case HistoryPeriod::ThisYear:
        return tr("This year");
    case HistoryPeriod::All:
        //: A period of the Qcash history: from its beginning.
        return tr("All");
    }
    Q_UNREACHABLE();
}

QString HistorySearchBar::error() const
{
    if (m_from->date() > m_to->date())
        return tr("The first day lies after the last one. Nothing was searched.");
    const TypedAmount least = TypedAmount::read(m_least->text());
    const TypedAmount most = TypedAmount::read(m_most->text());
    if (least.isWrong || most.isWrong)
        return tr("Enter whole numbers of Qcash, or leave the field empty for any amount.");
    if (least.value && most.value && *least.value > *most.value)
        return tr("The smallest amount lies above the largest one. Nothing was searched.");
    return {};
}

void HistorySearchBar::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    if (m_kind->count() == 0) {
        m_kind->addItem(QString(), allKinds);
        for (const auto &[kind, code] : entryKindCodes) {
            if (movesQcash(kind))
                m_kind->addItem(QString(), QString(code));
        }
    }
    //: Filter of the Qcash history: entries of every kind.
    m_kind->setItemText(0, tr("All kinds"));
    for (const auto &[kind, code] : entryKindCodes) {
        if (const int index = m_kind->findData(QString(code)); index >= 0)
            m_kind->setItemText(index, entryKindName(kind));
    }
}

void HistorySearchBar::retranslate()
{
    for (const Period &period : m_periods) {
        period.button->setText(periodName(period.period));
        period.button->setAccessibleName(periodName(period.period));
    }
    for (QDateEdit *edit : {m_from, m_to}) {
        keepIsoFormat(edit);
        // Room for the day and the arrow beside it.
        edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * Theme::fieldHeight() - 16);
    }
    m_from->setAccessibleName(tr("From date"));
    m_to->setAccessibleName(tr("To date"));
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_amountCaption->setText(tr("Amount"));
    //: Beside a field for the smallest amount that is looked for.
    m_least->setPlaceholderText(tr("Min."));
    //: Beside a field for the largest amount that is looked for.
    m_most->setPlaceholderText(tr("Max."));
    m_least->setAccessibleName(tr("Smallest amount in Qcash"));
    m_most->setAccessibleName(tr("Largest amount in Qcash"));
    m_least->setToolTip(tr("Without its sign: 500 finds 500 Qcash in and 500 Qcash out. Empty finds any amount."));
    m_most->setToolTip(m_least->toolTip());
    m_text->setAccessibleName(tr("Text in content or related info"));
    m_text->setPlaceholderText(tr("Content"));
    m_search->setText(tr("Search"));
    m_search->setAccessibleName(tr("Search the Qcash history"));
    //: Puts the fields of a search back to what they were at first.
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset the search"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export what was found"));
    fillKinds();
}

} // namespace console::ui
