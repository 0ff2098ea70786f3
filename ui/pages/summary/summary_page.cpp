#include "ui/pages/summary/summary_page.h"

#include "ui/pages/grade_points/reminder_dialog.h"
#include "ui/pages/qcash/plan_dialog.h"
#include "ui/pages/summary/notice_dialog.h"
#include "ui/settings.h"
#include "ui/widgets/card_rows.h"
#include "ui/widgets/flow_layout.h"
#include "ui_summary_page.h"

#include <QButtonGroup>
#include <QHideEvent>
#include <QShowEvent>

namespace console::ui {

namespace {

/// Object names of the cards that are folded.
constexpr QLatin1String foldedCardsKey("summary/folded.1");

} // namespace

SummaryPage::SummaryPage(Desk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_controller(desk), m_ui(std::make_unique<Ui::SummaryPage>())
{
    m_ui->setupUi(this);
    layOutCards();
    connectCards();
    connectButtons();
    m_ui->noticeView->setModel(&m_notices);
    m_ui->noticeView->setDefaultWidths({92, 220, 104, 116});
    m_ui->noticeView->setStretchColumn(NoticeModel::TitleColumn);
    m_ui->noticeView->horizontalHeader()->hide();
    for (NumberLabel *count : {m_ui->lowStockCount, m_ui->expiringCount, m_ui->imageErrorCount, m_ui->orderRequestCount,
                               m_ui->claimRequestCount, m_ui->inquiryCount, m_ui->undecidedBidsCount})
        count->setAttentionWhenPositive(true);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_controller.tick();
        alignTimer();
    });
    connect(&m_controller, &SummaryController::stateChanged, this, &SummaryPage::render);
    restoreFolds();
    render();
}

SummaryPage::~SummaryPage() = default;

QList<Card *> SummaryPage::cards() const
{
    return {m_ui->pointsCard, m_ui->qcashCard, m_ui->gradeCard, m_ui->goodsCard, m_ui->ordersCard, m_ui->noticesCard};
}

/// Side by side where there is room; where the window is narrow or the type large, one below another.
void SummaryPage::layOutCards()
{
    auto *top = new CardRows({4, 3, 3}, m_ui->topRow);
    for (Card *card : {m_ui->pointsCard, m_ui->qcashCard, m_ui->gradeCard})
        top->addWidget(card);
    auto *middle = new CardRows({1, 1}, m_ui->middleRow);
    for (Card *card : {m_ui->goodsCard, m_ui->ordersCard})
        middle->addWidget(card);
    auto *times = new FlowLayout(m_ui->pointsTimeRow);
    times->setLineSpacing(2);
    m_ui->countdownLabel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // in one line the deadline stands at the right
    times->addWidget(m_ui->countdownLabel);
    times->addWidget(m_ui->conversionDeadlineRow);
}

void SummaryPage::connectCards()
{
    const struct
    {
        Card *card;
        QWidget *body;
        SummaryCard kind;
    } parts[] = {
        {m_ui->pointsCard, m_ui->pointsBody, SummaryCard::Points}, {m_ui->qcashCard, m_ui->qcashBody, SummaryCard::Qcash},
        {m_ui->gradeCard, m_ui->gradeBody, SummaryCard::Grade},    {m_ui->goodsCard, m_ui->goodsBody, SummaryCard::Goods},
        {m_ui->ordersCard, m_ui->ordersBody, SummaryCard::Orders}, {m_ui->noticesCard, m_ui->noticesBody, SummaryCard::Notices},
    };
    for (const auto &part : parts) {
        part.card->setBody(part.body);
        connect(part.card, &Card::refreshRequested, this, [this, kind = part.kind] { m_controller.refreshCard(kind); });
        connect(part.card, &Card::foldedChanged, this, &SummaryPage::rememberFolds);
    }
}

void SummaryPage::connectButtons()
{
    const struct
    {
        QPushButton *button;
        PageRequest request;
    } ways[] = {
        {m_ui->goButton, {PageId::GradePoints, {}}},
        {m_ui->chargeButton, {PageId::Qcash, QStringLiteral("charge")}},
        {m_ui->stockButton, {PageId::Goods, QStringLiteral("low_stock")}},
        {m_ui->extendButton, {PageId::Goods, QStringLiteral("expiring_soon")}},
        {m_ui->imageCheckButton, {PageId::Goods, QStringLiteral("image_error")}},
        {m_ui->shippingButton, {PageId::Orders, QStringLiteral("order_requests")}},
        {m_ui->claimsButton, {PageId::Orders, QStringLiteral("claims")}},
        {m_ui->inquiriesButton, {PageId::Inquiries, QStringLiteral("unanswered")}},
        {m_ui->undecidedBidsButton, {PageId::Ads, QStringLiteral("status")}},
    };
    for (const auto &way : ways)
        connect(way.button, &QPushButton::clicked, this, [this, request = way.request] { emit navigate(request); });
    connect(m_ui->qcashPlanButton, &QPushButton::clicked, this, [this] { QcashPlanDialog::openOver(m_desk, this); });
    connect(m_ui->remindersButton, &QPushButton::clicked, this, [this] { ReminderDialog::openOver(m_desk, this); });

    const struct
    {
        QPushButton *button;
        std::optional<NoticeKind> kind;
    } tabs[] = {{m_ui->noticesAllButton, std::nullopt},
                {m_ui->noticesGeneralButton, NoticeKind::General},
                {m_ui->noticesSystemButton, NoticeKind::System}};
    auto *group = new QButtonGroup(this);
    for (const auto &tab : tabs) {
        group->addButton(tab.button);
        connect(tab.button, &QPushButton::clicked, this, [this, kind = tab.kind] {
            m_notices.setKind(kind);
            render();
        });
    }
    m_ui->noticesAllButton->setChecked(true);
    connect(m_ui->noticeView, &QTableView::activated, this, &SummaryPage::openNotice);
    connect(m_ui->noticeView, &QTableView::doubleClicked, this, &SummaryPage::openNotice);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
}

void SummaryPage::restoreFolds()
{
    const QStringList folded = Settings().value(foldedCardsKey).toStringList();
    for (Card *card : cards()) {
        const QSignalBlocker quiet(card);
        card->setFolded(folded.contains(card->objectName()));
    }
}

void SummaryPage::rememberFolds() const
{
    QStringList folded;
    for (const Card *card : cards()) {
        if (card->isFolded())
            folded.append(card->objectName());
    }
    Settings().setValue(foldedCardsKey, folded);
}

void SummaryPage::openNotice(const QModelIndex &index)
{
    // A double click activates too, on some desktops.
    if (!index.isValid() || findChild<NoticeDialog *>())
        return;
    auto *dialog = new NoticeDialog(m_notices.noticeAt(index.row()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SummaryPage::alignTimer()
{
    m_minute.start(m_controller.secondsToNextMinute() * 1000);
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    alignTimer();
}

void SummaryPage::hideEvent(QHideEvent *event)
{
    m_minute.stop();
    Page::hideEvent(event);
}

void SummaryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderGrade();
}

void SummaryPage::refresh()
{
    m_controller.refresh();
}

void SummaryPage::setWatched(bool isWatched)
{
    m_controller.setWatched(isWatched);
}

void SummaryPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_notices.retranslate();
    render();
}

} // namespace console::ui
