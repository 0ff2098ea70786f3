#include "ui/pages/lists/list_page.h"

#include "ui/pages/lists/list_model.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitted_columns.h"
#include "ui/widgets/left_out_line.h"
#include "ui_list_page.h"

#include <QScrollBar>

#include <chrono>

namespace console::ui {

namespace {

constexpr std::chrono::milliseconds typingPause(250);
constexpr int leastStretched = 120; ///< pixels of the drawing board

} // namespace

ListPage::ListPage(QWidget *parent) : Page(parent), m_ui(std::make_unique<Ui::ListPage>())
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
}

ListPage::~ListPage() = default;

void ListPage::begin(const QString &name, ListController &controller, ListModel &model, const Layout &layout)
{
    m_controller = &controller;
    m_model = &model;
    setObjectName(name + QStringLiteral("Page"));
    m_ui->listFilterBox->setObjectName(name + QStringLiteral("FilterBox"));
    m_ui->listTextEdit->setObjectName(name + QStringLiteral("TextEdit"));
    m_ui->listView->setObjectName(name + QStringLiteral("View"));
    m_ui->listEmpty->setObjectName(name + QStringLiteral("Empty"));
    m_ui->listMessage->setObjectName(name + QStringLiteral("Message"));
    m_ui->listActionButton->setObjectName(name + QStringLiteral("ActionButton"));
    m_ui->listTextEdit->setVisible(layout.hasText);
    m_ui->listActionButton->setAutoDefault(true);
    for (const Filter &filter : filters())
        m_ui->listFilterBox->addItem(filter.text, filter.code);
    m_ui->listView->setModel(m_model);
    auto *columns = new FittedColumns(m_ui->listView, layout.stretchColumn, {{layout.stretchColumn, leastStretched}});
    columns->setLeaving(layout.leavingColumns);
    auto *leftOut = new LeftOutLine(m_ui->listView, layout.leavingColumns, m_ui->listCard);
    leftOut->setObjectName(name + QStringLiteral("LeftOutLabel"));
    m_ui->listCardColumn->addWidget(leftOut);
    m_ui->listView->setSettingsKey(name + QStringLiteral(".2"));
    connectInputs();
    retranslate();
}

void ListPage::connectInputs()
{
    connect(m_ui->listFilterBox, &QComboBox::currentIndexChanged, this, [this] {
        m_isFilterAsked = false;
        search();
    });
    connect(m_ui->listTextEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->listTextEdit, &QLineEdit::returnPressed, this, &ListPage::search);
    connect(&m_typing, &QTimer::timeout, this, &ListPage::search);
    connect(m_ui->listActionButton, &QPushButton::clicked, this, [this] { act(); });
    connect(m_ui->listEmpty, &EmptyState::actionTriggered, this, [this] { actOnEmpty(); });
    connect(m_ui->listMessage, &MessageBar::actionTriggered, this, &ListPage::refresh);
    connect(m_controller, &ListController::stateChanged, this, &ListPage::render);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restorePlace);
    // The counts are those of the model, which hears of new rows after the state has changed.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ListPage::render);
}

void ListPage::open(const PageRequest &request)
{
    const QString code = request.detail.isEmpty() && m_isFilterAsked ? m_ui->listFilterBox->itemData(0).toString() : request.detail;
    const int index = m_ui->listFilterBox->findData(code);
    if (index < 0)
        return;
    m_isFilterAsked = !request.detail.isEmpty();
    {
        const QSignalBlocker quietBox(m_ui->listFilterBox);
        const QSignalBlocker quietEdit(m_ui->listTextEdit);
        m_ui->listFilterBox->setCurrentIndex(index);
        m_ui->listTextEdit->clear();
    }
    search();
}

void ListPage::showAll()
{
    {
        const QSignalBlocker quietEdit(m_ui->listTextEdit);
        m_ui->listTextEdit->clear();
    }
    if (m_ui->listFilterBox->currentIndex() == 0)
        search();
    else
        m_ui->listFilterBox->setCurrentIndex(0);
}

void ListPage::search()
{
    m_typing.stop();
    // Another list begins at its top.
    m_ui->listView->setCurrentIndex({});
    m_ui->listView->scrollToTop();
    applyFilter(filterCode(), searchedText());
    render();
}

void ListPage::refresh()
{
    m_controller->refresh();
}

void ListPage::setWatched(bool isWatched)
{
    m_controller->setWatched(isWatched);
}

QString ListPage::filterCode() const
{
    return m_ui->listFilterBox->currentData().toString();
}

QString ListPage::searchedText() const
{
    return m_ui->listTextEdit->text().trimmed();
}

bool ListPage::isNarrowed() const
{
    return m_ui->listFilterBox->currentIndex() > 0 || !searchedText().isEmpty();
}

void ListPage::rememberPlace()
{
    m_currentRow = m_ui->listView->currentIndex().row();
    m_scrolled = m_ui->listView->verticalScrollBar()->value();
}

void ListPage::restorePlace()
{
    if (m_currentRow >= 0 && m_currentRow < m_model->rowCount())
        m_ui->listView->setCurrentIndex(m_model->index(m_currentRow, 0));
    m_ui->listView->verticalScrollBar()->setValue(m_scrolled);
    render();
}

void ListPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
    render();
}

void ListPage::render()
{
    const Words words = this->words();
    m_ui->listTitle->setText(words.title);
    m_ui->listActionButton->setText(words.action);
    m_ui->listActionButton->setAccessibleName(words.action);
    m_ui->listFilterBox->setAccessibleName(words.filterName);
    m_ui->listTextEdit->setAccessibleName(words.textName);
    m_ui->listTextEdit->setPlaceholderText(words.textName);
    m_ui->listView->setAccessibleName(words.viewName);
    renderFilters();
    renderRows(words);
}

void ListPage::renderFilters()
{
    const QList<Filter> texts = filters();
    for (int index = 0; index < texts.size(); ++index)
        m_ui->listFilterBox->setItemText(index, texts.at(index).text);
}

void ListPage::renderRows(const Words &words)
{
    const auto fault = m_controller->fault();
    const bool isEmpty = m_model->rowCount() == 0;
    if (fault) {
        //: Two sentences after one another: what has happened, and what can be done.
        m_ui->listMessage->showMessage(MessageBar::Kind::Error, tr("%1 %2").arg(storeFaultText(*fault), storeFaultAdvice(*fault)));
        m_ui->listMessage->setAction(tr("Try again"));
    } else {
        m_ui->listMessage->clear();
    }
    if (m_controller->isReading())
        m_ui->listCountLabel->setText(tr("Searching…"));
    else
        m_ui->listCountLabel->setText(fault ? QString() : words.count);
    // A failed or unfinished read is no empty list.
    const bool saysEmpty = isEmpty && !fault && !m_controller->isReading();
    m_ui->listEmpty->setText(words.empty);
    m_ui->listEmpty->setAction(words.emptyAction);
    m_ui->listEmpty->setIconName(isNarrowed() ? QStringLiteral("search") : QStringLiteral("empty-box"));
    m_ui->listStack->setCurrentWidget(saysEmpty ? static_cast<QWidget *>(m_ui->listEmpty) : m_ui->listView);
}

} // namespace console::ui
