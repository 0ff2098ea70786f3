#include "ui/pages/grade_points/past_points_page.h"

#include "ui/language.h"
#include "ui/pages/grade_points/score_export_file.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/copied_rows.h"
#include "ui/widgets/fitted_columns.h"
#include "ui_past_points_page.h"

namespace console::ui {

namespace {

/// Before this day there was no marketplace to earn points on.
const QDate earliestDay(2010, 1, 1);

constexpr int leastName = 90; ///< pixels of the drawing board
constexpr int leastEvent = 110;

} // namespace

PastPointsPage::PastPointsPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::PastPointsPage>())
{
    m_ui->setupUi(this);
    m_ui->pastCard->setBody(m_ui->pastBody);
    const QDate lastDay = scoreSystemStart.addDays(-1);
    for (QDateEdit *edit : {m_ui->pastFromEdit, m_ui->pastToEdit})
        edit->setDateRange(earliestDay, lastDay);
    m_ui->pastFromEdit->setDate(earliestDay);
    m_ui->pastToEdit->setDate(lastDay);
    m_ui->pastScoreView->setModel(&m_scores);
    const int name = m_scores.sectionOf(ScoreEventModel::ItemNameColumn);
    new FittedColumns(m_ui->pastScoreView, name, {{name, leastName}, {m_scores.sectionOf(ScoreEventModel::EventColumn), leastEvent}});
    m_ui->pastScoreView->setSettingsKey(QStringLiteral("past_scores.2"));
    letRowsBeCopied(m_ui->pastScoreView);
    m_ui->pastScoreView->setMinimumHeight(280);
    m_scores.setSource([this] { return m_controller.state().hasMore; }, [this] { m_controller.fetchMore(); });

    connect(m_ui->pastSearchButton, &QPushButton::clicked, this, &PastPointsPage::search);
    connect(m_ui->pastItemNumberEdit, &QLineEdit::returnPressed, this, &PastPointsPage::search);
    connect(m_ui->pastItemNameEdit, &QLineEdit::returnPressed, this, &PastPointsPage::search);
    connect(m_ui->pastExportButton, &QPushButton::clicked, this, &PastPointsPage::exportRows);
    connect(m_ui->presentPointsButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::GradePoints, {}}); });
    connect(&m_controller, &PastPointsController::stateChanged, this, &PastPointsPage::render);
    connect(&m_controller, &PastPointsController::rowsRead, this, [this] {
        m_scores.setEvents(m_controller.state().rows);
        render();
    });
    connect(&m_controller, &PastPointsController::rowsAdded, this,
            [this](int count) { m_scores.appendEvents(m_controller.state().rows.last(count)); });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

PastPointsPage::~PastPointsPage() = default;

void PastPointsPage::search()
{
    m_controller.search({m_ui->pastItemNumberEdit->text().trimmed(), m_ui->pastItemNameEdit->text().trimmed(), m_ui->pastFromEdit->date(),
                         m_ui->pastToEdit->date()});
}

/// Of what is shown: the search that the rows are of, not what stands in the fields by now.
void PastPointsPage::exportRows()
{
    const auto &filter = m_controller.state().filter;
    if (filter)
        askForScoreExport(m_desk, PastEventsExport{*filter}, QStringLiteral("past-service-points"), window());
}

void PastPointsPage::refresh()
{
    m_controller.refresh();
}

void PastPointsPage::setWatched(bool isWatched)
{
    m_controller.setWatched(isWatched);
}

void PastPointsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_scores.retranslate();
    render();
}

void PastPointsPage::render()
{
    const PastPointsState &state = m_controller.state();
    keepIsoFormat(m_ui->pastFromEdit);
    keepIsoFormat(m_ui->pastToEdit);
    m_ui->presentPointsButton->setText(withoutMnemonic(tr("My grade & points")));
    m_ui->pastErrorLabel->setVisible(state.fault.has_value());
    m_ui->pastErrorLabel->setText(state.fault ? storeFaultText(*state.fault) : QString());
    const bool isEmpty = m_scores.rowCount() == 0;
    m_ui->pastScoreView->setVisible(!isEmpty);
    m_ui->pastExportButton->setEnabled(!isEmpty);
    m_ui->pastEmpty->setVisible(isEmpty && !state.fault && state.filter);
    m_ui->pastSearchingLabel->setText(state.isSearching ? tr("Searching…") : QString());
    const bool isFiltered = state.filter && (!state.filter->itemNumber.isEmpty() || !state.filter->name.isEmpty() || state.filter->from.isValid());
    if (state.filter && state.filter->from.isValid() && state.filter->from > state.filter->to)
        m_ui->pastEmpty->setText(tr("The first day stands after the last one: no day lies between them."));
    else
        m_ui->pastEmpty->setText(isFiltered ? tr("No points of before 2019-07-01 match the search.")
                                            : tr("No points of before 2019-07-01 are known. Import the points file."));
}

} // namespace console::ui
