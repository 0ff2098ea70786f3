#include "ui/pages/grade_points/month_events_dialog.h"

#include "ui/language.h"
#include "ui/pages/grade_points/points_outcome_texts.h"
#include "ui/pages/grade_points/score_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/copied_rows.h"
#include "ui_month_events_dialog.h"

#include <QEvent>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int leastWidth = 840;
constexpr int mostWidth = 1240;
constexpr int leastHeight = 520;
constexpr int mostHeight = 760;

/// The filter's buttons and what they stand for.
QList<std::pair<QPushButton *, std::optional<ScoreComponent>>> choices(const Ui::MonthEventsDialog &ui)
{
    return {{ui.allEventsButton, std::nullopt},
            {ui.deliveryEventsButton, ScoreComponent::Delivery},
            {ui.claimEventsButton, ScoreComponent::Claim},
            {ui.reviewEventsButton, ScoreComponent::Review}};
}

} // namespace

MonthEventsDialog::MonthEventsDialog(Desk &desk, JstMonth month, QWidget *parent)
    : QDialog(parent), m_controller(desk, month), m_events(m_controller), m_ui(std::make_unique<Ui::MonthEventsDialog>())
{
    m_ui->setupUi(this);
    m_ui->monthEventsView->setModel(&m_events);
    m_ui->monthEventsView->setDefaultWidths({98, 120, 84, 112, 160, 84, 108});
    m_ui->monthEventsView->setStretchColumn(MonthEventsModel::ItemColumn);
    m_ui->monthEventsView->setSettingsKey(QStringLiteral("month_events.1"));
    letRowsBeCopied(m_ui->monthEventsView);
    for (const auto &[button, component] : choices(*m_ui)) {
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, component = component] {
            m_controller.show(component);
            renderChoice(); // the one that was chosen already stays so
        });
    }
    connect(m_ui->monthEventsCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_controller, &MonthEventsController::stateChanged, this, &MonthEventsDialog::followState);
    const QSize around = parent ? parent->window()->size() : QSize();
    resize(std::clamp(around.width() - 96, leastWidth, mostWidth), std::clamp(around.height() - 96, leastHeight, mostHeight));
    m_ui->monthEventsCloseButton->setFocus();
    render();
}

MonthEventsDialog::~MonthEventsDialog() = default;

void MonthEventsDialog::followState()
{
    // Signed out of the shop: nothing of it stays on the screen.
    if (m_controller.state().isGone && isVisible())
        return reject();
    render();
}

void MonthEventsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_events.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

/// What was typed in for the month and counts; empty where nothing was.
QString MonthEventsDialog::typedText() const
{
    QStringList parts;
    for (const TypedPoints &typed : m_controller.state().typed)
        //: %1 is the name of a score, %2 a number of points, %3 the day on which they were typed in.
        parts.append(tr("%1 %2 (%3)").arg(ScoreTexts::shortComponent(typed.component), ScoreTexts::number(typed.points.value()),
                                           formatDate(jst::dateOf(typed.typedAt))));
    if (parts.isEmpty())
        return {};
    //: %1 lists scores with their points.
    return tr("Typed in from J·QSM: %1. These count instead of the sums of the events below.").arg(parts.join(QStringLiteral(", ")));
}

void MonthEventsDialog::render()
{
    const MonthEventsState &state = m_controller.state();
    m_ui->monthEventsTitle->setText(tr("Events of %1").arg(state.month.text()));
    setWindowTitle(m_ui->monthEventsTitle->text());
    m_ui->monthOutcomeLabel->setText(
        state.outcome ? tr("%1 points earned. %2").arg(ScoreTexts::number(state.outcome->earned.value()), PointsOutcomeTexts::outcome(*state.outcome))
                      : state.isReading ? tr("Reading…") : QString());
    const QString typed = typedText();
    m_ui->monthTypedLabel->setText(typed);
    m_ui->monthTypedLabel->setVisible(!typed.isEmpty());
    m_ui->monthEventsErrorLabel->setText(state.fault ? storeFaultText(*state.fault) : QString());
    m_ui->monthEventsErrorLabel->setVisible(state.fault.has_value());
    const bool isEmpty = state.outcome && state.events.isEmpty() && !state.isReading;
    m_ui->monthEventsView->setVisible(!isEmpty);
    m_ui->monthEventsEmpty->setVisible(isEmpty && !state.fault);
    m_ui->monthEventsEmpty->setText(state.component ? tr("No such events are known for %1.").arg(state.month.text())
                                                    : tr("No events are known for %1. Import the points file.").arg(state.month.text()));
    renderChoice();
}

void MonthEventsDialog::renderChoice()
{
    const MonthEventsState &state = m_controller.state();
    for (const auto &[button, component] : choices(*m_ui)) {
        const QString name = component ? ScoreTexts::shortComponent(*component) : tr("All");
        QString text = name;
        if (state.outcome) {
            const PointsHistoryRow &row = *state.outcome;
            const Points points = !component                               ? row.earned
                                  : *component == ScoreComponent::Delivery ? row.delivery.counted()
                                  : *component == ScoreComponent::Claim    ? row.claim.counted()
                                                                           : row.review.counted();
            //: %1 is the name of a score, %2 its points.
            text = tr("%1: %2").arg(name, ScoreTexts::number(points.value()));
        }
        button->setText(text);
        button->setAccessibleName(text);
        button->setChecked(component == state.component);
    }
}

} // namespace console::ui
