#include "ui/pages/grade_points/typed_points_dialog.h"

#include "ui/pages/grade_points/score_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitting.h"
#include "ui_typed_points_dialog.h"

#include <QShowEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int actRowsShown = 4;
constexpr int firstWidth = 640;

/// What stands in a field.
struct TypedNumber
{
    std::optional<Points> points;
    bool isWrong = false; ///< something stands there that is no whole number of points
};

/// Grouping marks, full-width digits and the signs that people paste are taken; a blank field is no number and not wrong.
TypedNumber typedNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c == u',' || c.isSpace())
            continue;
        const bool isMinus = c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2010) || c == u'-';
        digits.append(isMinus ? QChar(u'-') : c);
    }
    if (digits.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 value = QLocale::c().toLongLong(digits, &isNumber);
    const auto points = isNumber ? Points::of(value) : std::nullopt;
    return {points, !points};
}

} // namespace

TypedPointsDialog::TypedPointsDialog(TypedPointsController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_ui(std::make_unique<Ui::TypedPointsDialog>())
{
    m_ui->setupUi(this);
    m_ui->typedPointsView->setModel(&m_acts);
    m_ui->typedPointsView->setDefaultWidths({150, 90, 90, 90, 100});
    m_ui->typedPointsView->setStretchColumn(TypedPointsModel::StateColumn);
    connect(m_ui->typedMonthBox, &QComboBox::activated, this, [this] {
        if (const auto month = JstMonth::fromNumber(m_ui->typedMonthBox->currentData().toInt()))
            m_controller.chooseMonth(*month);
    });
    for (const Field &field : fields())
        connect(field.edit, &QLineEdit::textChanged, this, &TypedPointsDialog::renderFields);
    connect(m_ui->saveTypedPointsButton, &QPushButton::clicked, this, &TypedPointsDialog::save);
    connect(m_ui->takeBackButton, &QPushButton::clicked, this, &TypedPointsDialog::takeBack);
    connect(m_ui->typedCloseButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->typedPointsView->selectionModel(), &QItemSelectionModel::currentChanged, this, &TypedPointsDialog::render);
    connect(&controller, &TypedPointsController::stateChanged, this, [this] {
        if (!m_controller.state().month) {
            reject();
            return;
        }
        renderActs();
        render();
    });
    connect(&controller, &TypedPointsController::saved, this, &TypedPointsDialog::clearFields);
    m_ui->typedDeliveryEdit->setFocus();
    renderActs();
    render();
    resize(firstWidth, 0);
}

TypedPointsDialog::~TypedPointsDialog() = default;

std::array<TypedPointsDialog::Field, 3> TypedPointsDialog::fields() const
{
    return {{{m_ui->typedDeliveryEdit, m_ui->typedDeliveryErrorLabel, m_ui->typedDeliveryCountsLabel},
             {m_ui->typedClaimEdit, m_ui->typedClaimErrorLabel, m_ui->typedClaimCountsLabel},
             {m_ui->typedReviewEdit, m_ui->typedReviewErrorLabel, m_ui->typedReviewCountsLabel}}};
}

void TypedPointsDialog::save()
{
    m_showsErrors = true;
    std::array<TypedNumber, 3> numbers;
    const auto rows = fields();
    std::transform(rows.begin(), rows.end(), numbers.begin(), [](const Field &field) { return typedNumber(field.edit->text()); });
    renderFields();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i].isWrong) {
            rows[i].edit->setFocus();
            return;
        }
    }
    m_controller.typeIn(numbers[0].points, numbers[1].points, numbers[2].points);
}

void TypedPointsDialog::takeBack()
{
    const QModelIndex current = m_ui->typedPointsView->currentIndex();
    if (current.isValid())
        m_controller.takeBack(m_acts.actAt(current.row()).actionId);
}

void TypedPointsDialog::clearFields()
{
    m_showsErrors = false;
    for (const Field &field : fields())
        field.edit->clear();
    m_ui->typedDeliveryEdit->setFocus();
}

void TypedPointsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit(this);
}

void TypedPointsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_acts.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void TypedPointsDialog::renderActs()
{
    const auto &acts = m_controller.state().acts.value;
    m_acts.setActs(acts ? *acts : QList<TypedPointsAct>());
    const bool isEmpty = m_acts.rowCount() == 0;
    m_ui->typedPointsView->setVisible(!isEmpty);
    m_ui->typedEmptyLabel->setVisible(isEmpty);
    m_ui->takeBackButton->setVisible(!isEmpty);
    m_ui->takeBackLabel->setVisible(!isEmpty);
    fitHeight(m_ui->typedPointsView, actRowsShown);
}

void TypedPointsDialog::render()
{
    const TypedPointsState &state = m_controller.state();
    if (!state.month)
        return;
    renderMonths();
    renderFields();
    QString problem;
    if (state.fault)
        problem = ScoreTexts::notDone(*state.fault);
    else if (state.refusal)
        problem = refusalText();
    else if (state.points.fault)
        problem = storeFaultText(*state.points.fault);
    else if (state.acts.fault)
        problem = storeFaultText(*state.acts.fault);
    m_ui->typedErrorLabel->setText(problem);
    m_ui->typedErrorLabel->setVisible(!problem.isEmpty());
    m_ui->typedLateLabel->setVisible(state.isConverted);
    m_ui->typedLateLabel->setText(tr("The points of %1 have been converted. Points typed in now come late and stay unconverted.").arg(state.month->text()));
    m_ui->saveTypedPointsButton->setEnabled(!state.isSaving);
    const QModelIndex current = m_ui->typedPointsView->currentIndex();
    m_ui->takeBackButton->setEnabled(!state.isSaving && current.isValid() && !m_acts.actAt(current.row()).isReversed);
}

void TypedPointsDialog::renderMonths()
{
    const TypedPointsState &state = m_controller.state();
    QComboBox *box = m_ui->typedMonthBox;
    if (box->count() != state.months.size()) {
        box->clear();
        for (const JstMonth &month : state.months)
            box->addItem(month.text(), month.number());
    }
    box->setCurrentIndex(box->findData(state.month->number()));
    box->setEnabled(!state.isSaving);
}

void TypedPointsDialog::renderFields()
{
    const auto &points = m_controller.state().points.value;
    const std::array<const ComponentPoints *, 3> counted{points ? &points->delivery : nullptr, points ? &points->claim : nullptr,
                                                         points ? &points->review : nullptr};
    qint64 sum = 0;
    bool hasNumber = false;
    const auto rows = fields();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TypedNumber number = typedNumber(rows[i].edit->text());
        sum += number.points ? number.points->value() : 0;
        hasNumber = hasNumber || number.points;
        rows[i].error->setText(tr("A whole number of points, such as 10984 or -420."));
        rows[i].error->setVisible(m_showsErrors && number.isWrong);
        QString counts;
        if (counted[i]) {
            const QString figure = ScoreTexts::number(counted[i]->counted().value());
            //: Points that count at present, and where they come from.
            counts = counted[i]->typedIn ? tr("%1 (typed in)").arg(figure) : tr("%1 (imported)").arg(figure);
        }
        rows[i].counts->setText(counts);
    }
    m_ui->typedSumLabel->setText(hasNumber ? ScoreTexts::number(sum) : QStringLiteral("–"));
    m_ui->totalCountsLabel->setText(points ? ScoreTexts::number(points->total.value()) : QString());
    if (isVisible())
        growToFit(this);
}

QString TypedPointsDialog::refusalText() const
{
    switch (*m_controller.state().refusal) {
    case TypedPointsRefusal::ActionIdReused:
        return tr("This entry could not be told from another one. Nothing was recorded; please try again.");
    case TypedPointsRefusal::MonthInFuture:
        return tr("This month has not begun yet. Nothing was recorded.");
    case TypedPointsRefusal::NothingTyped:
        return tr("Type in at least one of the three figures.");
    case TypedPointsRefusal::NotFound:
        return tr("This entry is not in the book. Nothing was changed.");
    case TypedPointsRefusal::AlreadyReversed:
        return tr("This entry has been taken back already.");
    }
    Q_UNREACHABLE();
}

} // namespace console::ui
