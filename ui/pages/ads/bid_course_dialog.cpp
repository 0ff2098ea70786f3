#include "ui/pages/ads/bid_course_dialog.h"

#include "ui/language.h"
#include "ui/pages/ads/ad_bid_texts.h"
#include "ui/store_fault_text.h"
#include "ui/widgets/fitted_columns.h"
#include "ui_bid_course_dialog.h"

#include <QEvent>

namespace console::ui {

namespace {

constexpr int leastNote = 120; ///< pixels

} // namespace

BidCourseDialog::BidCourseDialog(const Desk &desk, const AdBid &bid, QWidget *parent)
    : QDialog(parent), m_bid(bid), m_isBidFor(isBidFor(desk, bid)), m_course(readCourse(desk, bid)), m_ui(std::make_unique<Ui::BidCourseDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_model.setLines(m_course.value.value_or(QList<AdCourseLine>()));
    m_ui->bidCourseView->setModel(&m_model);
    new FittedColumns(m_ui->bidCourseView, BidCourseModel::NoteColumn, {{BidCourseModel::NoteColumn, leastNote}});
    m_ui->bidCourseView->setSettingsKey(QStringLiteral("ad_bid_course.3"));
    connect(m_ui->bidCourseCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->bidCourseCloseButton->setDefault(true);
    render();
}

BidCourseDialog::~BidCourseDialog() = default;

void BidCourseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_model.retranslate();
        render();
    }
    QDialog::changeEvent(event);
}

void BidCourseDialog::render()
{
    const auto moment = [](Instant instant) { return formatDateTime(jst::dateTimeOf(instant)); };
    m_ui->bidCourseLabel->setText(AdBidTexts::bid(m_bid));
    //: %1 is the last moment for bids, %2 and %3 those at which the display begins and ends.
    const QString times = m_isBidFor ? tr("Bids until %1 (Japan time); display from %2 to %3.")
                                     //: %1 is the last moment for applications, %2 and %3 those at which the display begins and ends.
                                     : tr("Applications until %1 (Japan time); display from %2 to %3.");
    m_ui->bidCourseTimesLabel->setText(times.arg(moment(m_bid.window.closes), moment(m_bid.window.displayBegins), moment(m_bid.window.displayEnds)));
    m_ui->bidCourseError->setVisible(m_course.fault.has_value());
    m_ui->bidCourseError->setText(m_course.fault ? storeFaultText(*m_course.fault) : QString());
}

} // namespace console::ui
