#include "ui/pages/grade_points/score_rules_page.h"

#include "domain/business_calendar.h"
#include "ui/pages/grade_points/score_rule_columns.h"
#include "ui/pages/grade_points/score_rule_delegate.h"
#include "ui/pages/grade_points/score_rules_save_dialog.h"
#include "ui_score_rules_page.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace console::ui {

namespace {

const QDate earliestDay(2015, 1, 1);
const QDate latestDay(2099, 12, 31);

} // namespace

ScoreRulesPage::ScoreRulesPage(Desk &desk, QWidget *parent)
    : Page(parent), m_controller(desk), m_ui(std::make_unique<Ui::ScoreRulesPage>())
{
    m_ui->setupUi(this);
    m_ui->setsCard->setBody(m_ui->setsBody);
    m_ui->rulesCard->setBody(m_ui->rulesBody);
    m_ui->previewCard->setBody(m_ui->previewBody);
    m_ui->calendarCard->setBody(m_ui->calendarBody);
    m_ui->draftFromEdit->setDateRange(earliestDay, latestDay);
    m_ui->rulesMessage->setClosable(true);
    setUpTables();
    setUpCalendar(desk.clock);
    connectDraft();
    connect(m_ui->ruleSetView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ScoreRulesPage::selectSet);
    connect(m_ui->rulesMessage, &MessageBar::closed, this, [this] { m_savedFrom.reset(); });
    connect(&m_controller, &ScoreRulesController::stateChanged, this, &ScoreRulesPage::render);
    connect(&m_controller, &ScoreRulesController::saved, this, [this] {
        m_savedFrom = m_controller.state().selected->validFrom;
        render();
        m_ui->ruleSetView->setFocus();
        m_ui->rulesScroll->ensureVisible(0, 0);
    });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

ScoreRulesPage::~ScoreRulesPage() = default;

void ScoreRulesPage::setUpTables()
{
    m_ui->ruleSetView->setModel(&m_sets);
    m_ui->ruleSetView->setDefaultWidths({112, 112, 76, 240});
    m_ui->ruleSetView->setStretchColumn(ScoreRuleSetsModel::OriginColumn);

    m_rules.setEditor([this](int row, const ScoreRule &rule) { m_controller.setRule(row, rule); });
    m_ui->rulesView->setModel(&m_rules);
    m_ui->rulesView->setItemDelegate(new ScoreRuleDelegate(m_ui->rulesView));
    m_ui->rulesView->horizontalHeader()->setMinimumSectionSize(44);
    fitRuleColumns(m_ui->rulesView);
    m_ui->rulesView->setStretchColumn(ScoreRulesModel::EventColumn);
    m_ui->rulesView->setStretchColumn(ScoreRulesModel::EventColumn);
    m_ui->rulesView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);

    m_ui->previewMonthsView->setModel(&m_months);
    m_ui->previewMonthsView->setDefaultWidths({84, 120, 120, 130, 104, 140});
    m_ui->previewMonthsView->setStretchColumn(ScoreRuleMonthsModel::MonthColumn);
    m_ui->previewItemsView->setModel(&m_items);
    m_ui->previewItemsView->setDefaultWidths({120, 200, 84, 84, 96});
    m_ui->previewItemsView->setStretchColumn(ScoreRuleItemsModel::NameColumn);

    m_ui->calendarView->setModel(&m_businessDays);
    m_ui->calendarView->setDefaultWidths({88, 124, 300});
}

void ScoreRulesPage::setUpCalendar(const Clock &clock)
{
    const BusinessCalendar &calendar = BusinessCalendar::ofJapan();
    for (int year = calendar.firstYear(); year <= calendar.lastYear(); ++year)
        m_ui->calendarYearBox->addItem(QString::number(year), year);
    const int thisYear = std::clamp(jst::dateOf(clock.now()).year(), calendar.firstYear(), calendar.lastYear());
    m_ui->calendarYearBox->setCurrentIndex(thisYear - calendar.firstYear());
    connect(m_ui->calendarYearBox, &QComboBox::currentIndexChanged, this, &ScoreRulesPage::renderCalendar);
    m_ui->calendarCard->setFolded(true);
}

void ScoreRulesPage::connectDraft()
{
    connect(m_ui->newRuleSetButton, &QPushButton::clicked, this, [this] {
        m_savedFrom.reset();
        m_controller.beginDraft();
        m_ui->draftFromEdit->setFocus();
    });
    connect(m_ui->draftFromEdit, &QDateEdit::dateChanged, &m_controller, &ScoreRulesController::setValidFrom);
    connect(m_ui->addRuleButton, &QPushButton::clicked, this, &ScoreRulesPage::addRule);
    connect(m_ui->copyRuleButton, &QPushButton::clicked, this, &ScoreRulesPage::copyRule);
    connect(m_ui->removeRuleButton, &QPushButton::clicked, this, &ScoreRulesPage::removeRule);
    connect(m_ui->undoRuleButton, &QPushButton::clicked, &m_controller, &ScoreRulesController::undo);
    connect(m_ui->redoRuleButton, &QPushButton::clicked, &m_controller, &ScoreRulesController::redo);
    connect(m_ui->rulesView, &QTableView::activated, this, &ScoreRulesPage::editCell);
    connect(m_ui->rulesView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScoreRulesPage::renderDraft);

    connect(m_ui->giveUpDraftButton, &QPushButton::clicked, this, &ScoreRulesPage::askToGiveUp);
    connect(m_ui->confirmGiveUpButton, &QPushButton::clicked, this, [this] {
        m_controller.giveUpDraft();
        m_ui->newRuleSetButton->setFocus();
    });
    connect(m_ui->keepDraftButton, &QPushButton::clicked, this, [this] {
        m_asksToGiveUp = false;
        render();
        m_ui->giveUpDraftButton->setFocus();
    });
    connect(m_ui->previewRulesButton, &QPushButton::clicked, &m_controller, &ScoreRulesController::preview);
    connect(m_ui->cancelPreviewButton, &QPushButton::clicked, &m_controller, &ScoreRulesController::cancelPreview);
    connect(m_ui->saveRulesButton, &QPushButton::clicked, this, &ScoreRulesPage::openSaveDialog);

    const auto onKey = [this](const QKeySequence &keys, QWidget *widget, Qt::ShortcutContext context, auto act) {
        connect(new QShortcut(keys, widget, nullptr, nullptr, context), &QShortcut::activated, this, act);
    };
    const auto whenShown = [this](auto act) {
        return [this, act] {
            if (m_controller.state().showsDraft())
                (m_controller.*act)();
        };
    };
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Z), this, Qt::WidgetWithChildrenShortcut, whenShown(&ScoreRulesController::undo));
    onKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), this, Qt::WidgetWithChildrenShortcut, whenShown(&ScoreRulesController::redo));
    onKey(QKeySequence(Qt::Key_Delete), m_ui->rulesView, Qt::WidgetShortcut, [this] { removeRule(); });
}

void ScoreRulesPage::selectSet()
{
    const QModelIndex current = m_ui->ruleSetView->currentIndex();
    if (!current.isValid())
        return;
    if (const auto id = m_sets.idAt(current.row()))
        m_controller.select(*id);
    else
        m_controller.showDraft();
}

qsizetype ScoreRulesPage::chosenRule() const
{
    const QModelIndex current = m_ui->rulesView->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void ScoreRulesPage::chooseRule(qsizetype row, int column)
{
    m_ui->rulesView->setCurrentIndex(m_rules.index(int(row), column));
    m_ui->rulesView->setFocus();
}

void ScoreRulesPage::addRule()
{
    const qsizetype row = m_controller.addRule(chosenRule());
    if (row < 0)
        return;
    // The name is what a new rule lacks.
    chooseRule(row, ScoreRulesModel::EventColumn);
    m_ui->rulesView->edit(m_ui->rulesView->currentIndex());
}

void ScoreRulesPage::copyRule()
{
    const int column = std::max(0, m_ui->rulesView->currentIndex().column());
    const qsizetype row = m_controller.copyRule(chosenRule());
    if (row >= 0)
        chooseRule(row, column);
}

void ScoreRulesPage::removeRule()
{
    if (!m_controller.state().showsDraft() || chosenRule() < 0)
        return;
    const int column = m_ui->rulesView->currentIndex().column();
    const qsizetype row = chosenRule();
    m_controller.removeRule(row);
    if (m_rules.rowCount() > 0)
        chooseRule(std::min<qsizetype>(row, m_rules.rowCount() - 1), column);
    else
        m_ui->addRuleButton->setFocus();
}

void ScoreRulesPage::editCell(const QModelIndex &index)
{
    // Enter in a field comes here too, on its way through the table.
    if ((index.flags() & Qt::ItemIsEditable) && !m_ui->rulesView->isPersistentEditorOpen(index))
        m_ui->rulesView->edit(index);
}

void ScoreRulesPage::askToGiveUp()
{
    if (!m_controller.state().isChanged) {
        m_controller.giveUpDraft();
        m_ui->newRuleSetButton->setFocus();
        return;
    }
    m_asksToGiveUp = true;
    render();
    m_ui->keepDraftButton->setFocus();
}

void ScoreRulesPage::openSaveDialog()
{
    m_controller.askToSave();
    if (!m_controller.state().isAskingToSave || m_saveDialog)
        return;
    m_saveDialog = new ScoreRulesSaveDialog(m_controller, this);
    m_saveDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_saveDialog->open();
}

void ScoreRulesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    renderRules();
}

void ScoreRulesPage::refresh()
{
    m_controller.refresh();
}

void ScoreRulesPage::retranslate()
{
    m_ui->retranslateUi(this);
    fitRuleColumns(m_ui->rulesView);
    m_sets.retranslate();
    m_rules.retranslate();
    m_months.retranslate();
    m_items.retranslate();
    m_businessDays.retranslate();
    render();
}

} // namespace console::ui
