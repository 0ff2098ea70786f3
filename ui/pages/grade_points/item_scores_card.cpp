#include "ui/pages/grade_points/item_scores_card.h"

#include "ui/pages/grade_points/detail_button_delegate.h"
#include "ui/pages/grade_points/score_detail_dialog.h"
#include "ui/pages/grade_points/score_export_file.h"
#include "ui/plain_text.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_item_scores_card.h"

#include <QShortcut>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int rowsShown = 8;

using Choices = QList<std::pair<QString, QVariant>>;

/// Puts the choices in place of the box's, keeping what is chosen; `preferred` where nothing is. An unchanged list stays as it is.
void fill(QComboBox *box, const Choices &choices, const QVariant &preferred)
{
    const QVariant chosen = box->currentData().isValid() ? box->currentData() : preferred;
    bool isSame = box->count() == choices.size();
    for (int i = 0; isSame && i < box->count(); ++i)
        isSame = box->itemText(i) == choices.at(i).first && box->itemData(i) == choices.at(i).second;
    if (isSame)
        return;
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto &[text, data] : choices)
        box->addItem(text, data);
    const int index = box->findData(chosen);
    box->setCurrentIndex(index >= 0 ? index : std::max(box->findData(preferred), 0));
}

} // namespace

ItemScoresCard::ItemScoresCard(Desk &desk, QWidget *parent)
    : Card(parent), m_desk(desk), m_controller(desk), m_scores(m_controller), m_ui(std::make_unique<Ui::ItemScoresCard>())
{
    m_ui->setupUi(this);
    setBody(m_ui->itemsBody);
    setUpTable();
    connect(m_ui->itemSearchButton, &QPushButton::clicked, this, &ItemScoresCard::search);
    connect(m_ui->itemNumberEdit, &QLineEdit::returnPressed, this, &ItemScoresCard::search);
    connect(m_ui->itemNameEdit, &QLineEdit::returnPressed, this, &ItemScoresCard::search);
    connect(m_ui->itemExportButton, &QPushButton::clicked, this, &ItemScoresCard::exportRows);
    connect(m_ui->pastPointsButton, &QPushButton::clicked, this, &ItemScoresCard::pastPointsRequested);
    connect(&m_controller, &ItemScoresController::stateChanged, this, &ItemScoresCard::render);
    connect(&m_controller, &ItemScoresController::rowsRead, this, [this] {
        m_scores.reload();
        render();
    });
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    render();
}

ItemScoresCard::~ItemScoresCard() = default;

void ItemScoresCard::setUpTable()
{
    m_ui->itemScoreView->setModel(&m_scores);
    m_ui->itemScoreView->setDefaultWidths({108, 102, 94, 82, 84, 74, 74, 78});
    m_ui->itemScoreView->setStretchColumn(ItemScoreModel::NameColumn);
    m_ui->itemScoreView->setSettingsKey(QStringLiteral("item_scores.1"));
    m_ui->itemScoreView->setItemDelegateForColumn(ItemScoreModel::DetailColumn, new DetailButtonDelegate(this));
    connect(m_ui->itemScoreView, &QTableView::activated, this, &ItemScoresCard::openDetail);
    connect(m_ui->itemScoreView, &QTableView::doubleClicked, this, &ItemScoresCard::openDetail);
    // Return is the table's own; Space does the same, as it presses the button that the row seems to have.
    auto *space = new QShortcut(Qt::Key_Space, m_ui->itemScoreView);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { openDetail(m_ui->itemScoreView->currentIndex()); });
    connect(m_ui->itemScoreView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ItemScoreModel::DetailColumn)
            openDetail(index);
    });
}

QWidget *ItemScoresCard::followInTabOrder(QWidget *before)
{
    for (QWidget *field : QList<QWidget *>{m_ui->itemCategoryBox, m_ui->itemNumberEdit, m_ui->itemNameEdit, m_ui->itemMonthBox,
                                           m_ui->itemSearchButton, m_ui->itemScoreView, m_ui->itemExportButton, m_ui->pastPointsButton}) {
        setTabOrder(before, field);
        before = field;
    }
    return before;
}

void ItemScoresCard::search()
{
    const auto month = JstMonth::fromNumber(m_ui->itemMonthBox->currentData().toInt());
    if (!month)
        return;
    m_controller.search({*month, m_ui->itemCategoryBox->currentData().toString(), m_ui->itemNumberEdit->text().trimmed(),
                         m_ui->itemNameEdit->text().trimmed()});
}

void ItemScoresCard::openDetail(const QModelIndex &index)
{
    // A click, a double click and an activation may all come of one gesture.
    if (!index.isValid() || m_detailDialog)
        return;
    const auto &filter = m_controller.state().filter;
    if (!filter)
        return;
    m_detailDialog = new ScoreDetailDialog(m_desk, m_scores.itemAt(index.row()), filter->month, this);
    m_detailDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_detailDialog->open();
}

/// Of what is shown: the search that the rows are of, not what stands in the fields by now.
void ItemScoresCard::exportRows()
{
    const auto &filter = m_controller.state().filter;
    if (filter)
        askForScoreExport(m_desk, ItemScoresExport{*filter, filter->month}, QStringLiteral("item-scores-") + filter->month.text(), window());
}

void ItemScoresCard::refresh()
{
    m_controller.refresh();
}

void ItemScoresCard::retranslate()
{
    m_ui->retranslateUi(this);
    m_scores.retranslate();
    render();
}

void ItemScoresCard::fillChoices()
{
    const ItemScoresState &state = m_controller.state();
    Choices categories{{tr("All categories"), QString()}};
    for (const QString &name : state.categories)
        categories.append({singleLine(name), name});
    fill(m_ui->itemCategoryBox, categories, QString());
    Choices months;
    for (const JstMonth &month : state.months)
        months.append({month.text(), month.number()});
    fill(m_ui->itemMonthBox, months, state.filter ? QVariant(state.filter->month.number()) : QVariant());
}

void ItemScoresCard::render()
{
    const ItemScoresState &state = m_controller.state();
    fillChoices();
    m_ui->itemErrorLabel->setVisible(state.fault.has_value());
    m_ui->itemErrorLabel->setText(state.fault ? storeFaultText(*state.fault) : QString());
    // In the title, where it moves nothing: most searches are over before it can be read.
    setNote(state.isSearching ? tr("Searching…") : QString());
    const bool isEmpty = m_scores.rowCount() == 0;
    m_ui->itemScoreView->setVisible(!isEmpty);
    m_ui->itemExportButton->setEnabled(!isEmpty);
    m_ui->itemsEmpty->setVisible(isEmpty && !state.fault && state.filter);
    const bool isFiltered = state.filter && !(state.filter->category + state.filter->itemNumber + state.filter->name).isEmpty();
    const QString month = state.filter ? state.filter->month.text() : QString();
    m_ui->itemsEmpty->setText(isFiltered ? tr("No item of %1 matches the search.").arg(month)
                                         : tr("No item scores are known for %1. Import the points file.").arg(month));
    fitHeight(m_ui->itemScoreView, rowsShown);
}

} // namespace console::ui
