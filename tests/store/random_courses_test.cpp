#include "domain/ticket.h"
#include "support/chance.h"
#include "support/course_fixture.h"
#include "support/course_model.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace console;
using namespace samples;

/// Random courses of orders against a plain model: credited if and only if paid, once; no payment lost, none counted twice.
class RandomCoursesTest : public QObject
{
    Q_OBJECT

private slots:
    void anyCourseAgreesWithTheModel();
};

namespace {

constexpr int steps = 2'000;
constexpr qint64 delivered = 400'000'000;

class Courses
{
public:
    Courses(const QString &path, Chance &chance)
        : m_path(path), m_chance(chance), m_clock(jst::at(QDate(2026, 11, 21), QTime(12, 0))), m_wallet(openWallet(path)),
          m_shop(registerShop(*m_wallet, m_clock, 0)), m_other(registerShop(*m_wallet, m_clock, 0, Grade::General, QStringLiteral("other")))
    {
        import(*m_wallet, m_shop.id, QList{delivery(QStringLiteral("1"), QDate(2026, 11, 3), delivered), delivery(QStringLiteral("2"), QDate(2026, 11, 20), delivered)});
    }

    /// Empty, or what differs and after which acts.
    QString run();
    [[nodiscard]] const CourseModel &model() const { return m_model; }

private:
    QString step();
    QString place();
    QString notify();
    QString leave();
    QString lapse();
    QString decide();
    QString moveClock();
    QString reopen();
    QString compare(const QString &act, const QString &answered, const QString &expected)
    {
        m_acts.append(QStringLiteral("%1 %2 → %3").arg(jst::isoText(m_clock.instant), act, answered));
        return answered == expected ? QString() : QStringLiteral("the model says %1").arg(expected);
    }
    [[nodiscard]] QString coverOf(const TicketOrderDraft &draft);
    [[nodiscard]] QString wrongTotals();
    [[nodiscard]] QString wrongOrders();
    [[nodiscard]] QString wrongAttentions();
    [[nodiscard]] PaymentNotice anyNotice();
    [[nodiscard]] qsizetype anyOrder() { return m_chance.between(std::max<qint64>(0, m_model.orders.size() - 25), m_model.orders.size() - 1); }

    QString m_path;
    Chance &m_chance;
    FakeClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    Shop m_shop;
    Shop m_other;
    CourseModel m_model;
    QList<PaymentNotice> m_told;
    QStringList m_acts;
    qint64 m_nextPayment = 0;
    qint64 m_fromSettlement = 0;
};

/// "done", or why there is too little settlement money for it; all of it together is what was delivered, less what was paid with it.
QString Courses::coverOf(const TicketOrderDraft &draft)
{
    const auto money = m_wallet->settlement.available(m_shop.id, m_shop.grade, jst::dateOf(m_clock.instant));
    if (!money || money->settled.value() + money->due.value() != 2 * delivered - m_fromSettlement)
        return QStringLiteral("settlement money is lost or doubled");
    const qint64 both = money->settled.value() + money->due.value();
    if (draft.method() == PaymentMethod::Settlement && std::min(money->settled.value(), both) < draft.ticket)
        return QStringLiteral("not_enough_settlement");
    if (draft.method() == PaymentMethod::SettlementDue && std::min(money->due.value(), both) < draft.ticket)
        return QStringLiteral("not_enough_settlement_due");
    return QStringLiteral("done");
}

/// A new order; or one that was placed before, under its id and with what may be the same content.
QString Courses::place()
{
    TicketOrderDraft draft = ticket(QStringLiteral("id-%1").arg(m_model.orders.size()), m_chance.oneOf(ticketFaceValues), m_chance.oneOf(paymentMethodCodes).first);
    draft.terms.feeYen = m_chance.between(0, 1) * 150;
    draft.terms.feeBelowYen = 3'000;
    draft.terms.largestYen = isSettlementMoney(draft.method()) ? 0 : 300'000;
    const bool isRepeated = !m_model.orders.isEmpty() && m_chance.once(4);
    if (isRepeated) {
        const CourseModel::Order &earlier = m_model.orders.at(anyOrder());
        draft.actionId = earlier.actionId;
        draft.paymentKey += QStringLiteral("-another");
        if (!m_chance.once(3)) {
            draft.ticket = earlier.ticket;
            draft.terms.method = earlier.method;
        }
    }
    if (isSettlementMoney(draft.method()))
        draft.terms.feeYen = 0;
    const QString covered = coverOf(draft);
    const auto placed = m_wallet->ticketOrders.place(m_shop, draft, m_clock);
    const QString act = QStringLiteral("place %1: %2 by %3").arg(draft.actionId).arg(draft.ticket).arg(codeIn(paymentMethodCodes, draft.method()));
    if (isRepeated) {
        const int at = draft.actionId.mid(3).toInt();
        const CourseModel::Order &earlier = m_model.orders.at(at);
        const bool isSame = draft.ticket == earlier.ticket && draft.method() == earlier.method;
        const QString expected = !draft.terms.takes(draft.ticket) ? QStringLiteral("over_method_limit") : isSame ? QStringLiteral("done") : QStringLiteral("action_id_reused");
        if (placed && (placed->orderNumber != 3'000'001 + at || placed->status != earlier.status || placed->paymentKey != earlier.key))
            return act + QStringLiteral(": another order");
        return compare(act, answerOf(placed), expected);
    }
    if (!placed)
        return compare(act, answerOf(placed), draft.terms.takes(draft.ticket) ? covered : QStringLiteral("over_method_limit"));
    CourseModel::Order order;
    order.actionId = draft.actionId;
    order.ticket = draft.ticket;
    order.price = draft.ticket + (draft.ticket < 3'000 ? draft.terms.feeYen : 0);
    order.method = draft.method();
    order.placedAt = std::max(m_model.last, m_clock.instant);
    order.deadline = jst::at(jst::dateOf(order.placedAt).addDays(3), QTime(23, 59, 59));
    if (isSettlementMoney(draft.method())) {
        order.status = TicketOrderStatus::Paid;
        m_fromSettlement += draft.ticket;
    } else {
        order.key = draft.paymentKey;
    }
    m_model.place(order, m_clock.instant);
    if (placed->priceYen() != order.price || placed->status != order.status || placed->deadline.value_or(order.deadline) != order.deadline)
        return act + QStringLiteral(": not as the model placed it");
    const QString wrong = compare(act, answerOf(placed), covered);
    if (!wrong.isEmpty() || order.key.isEmpty() || m_chance.once(3))
        return wrong; // the service's answer never comes
    PaymentNotice answer = noticeFor(*placed, PaymentState::Waiting);
    answer.instructions = {{InstructionField::ReceiptNumber, draft.actionId}};
    m_told.append(answer);
    const auto outcome = m_wallet->orderCourses.receive(m_shop, QStringLiteral("practice"), answer, m_clock);
    return compare(QStringLiteral("answered"), outcome ? QString(codeIn(outcomeNames, *outcome)) : QStringLiteral("fault"), m_model.receive(answer, m_clock.instant));
}

/// About a recent order, an older one, another key; right or wrong; new, or told before.
PaymentNotice Courses::anyNotice()
{
    if (!m_told.isEmpty() && m_chance.once(3))
        return m_told.at(m_chance.between(0, m_told.size() - 1));
    constexpr PaymentState states[] = {PaymentState::Paid, PaymentState::Paid, PaymentState::Paid, PaymentState::Waiting, PaymentState::Declined, PaymentState::Expired, PaymentState::Unknown};
    PaymentNotice notice;
    notice.state = m_chance.oneOf(states);
    const CourseModel::Order &order = m_model.orders.at(m_chance.once(6) ? m_chance.between(0, m_model.orders.size() - 1) : anyOrder());
    notice.paymentKey = m_chance.once(12) ? QStringLiteral("stray-%1").arg(m_nextPayment) : order.key;
    notice.amountYen = m_chance.once(6) ? m_chance.oneOf(ticketFaceValues) : order.price;
    if (!m_chance.once(5))
        notice.reference = QStringLiteral("ref-") + notice.paymentKey;
    if (notice.state == PaymentState::Paid && !m_chance.once(8))
        notice.paymentId = QStringLiteral("pay-%1").arg(m_chance.once(10) ? m_chance.between(0, m_nextPayment) : ++m_nextPayment);
    // A payment that nothing tells apart: the service would have named it.
    if (notice.paymentId.isEmpty() && notice.reference.isEmpty() && notice.paymentKey.isEmpty())
        notice.paymentId = QStringLiteral("pay-%1").arg(++m_nextPayment);
    if (m_chance.once(3))
        notice.paidAt = order.deadline.plusSeconds(m_chance.between(-2, 2));
    m_told.append(notice);
    return notice;
}

QString Courses::notify()
{
    const PaymentNotice notice = anyNotice();
    const auto outcome = m_wallet->orderCourses.receive(m_shop, QStringLiteral("practice"), notice, m_clock);
    const QString answered = outcome ? QString(codeIn(outcomeNames, *outcome)) : QStringLiteral("fault ") + outcome.error().detail;
    const QString wrong = compare(QStringLiteral("%1: state %2, %3 yen by '%4'").arg(notice.paymentKey).arg(int(notice.state)).arg(notice.amountYen).arg(notice.paymentId),
                                  answered, m_model.receive(notice, m_clock.instant));
    // The other shop hears the same, after this one: nothing of it is its own.
    const auto elsewhere = m_wallet->orderCourses.receive(m_other, QStringLiteral("practice"), notice, m_clock);
    const bool isTheirs = !elsewhere || *elsewhere != NoticeOutcome::Nothing;
    const bool isNobodys = notice.state == PaymentState::Paid && m_model.orderOfKey(notice.paymentKey) < 0;
    return !wrong.isEmpty() ? wrong : isTheirs && !isNobodys ? QStringLiteral("the other shop took it") : QString();
}

QString Courses::leave()
{
    const qsizetype at = m_chance.once(10) ? m_model.orders.size() : anyOrder();
    return compare(QStringLiteral("leave %1").arg(at), answerOf(m_wallet->orderCourses.leave(m_shop.id, 3'000'001 + at, m_clock)), m_model.leave(int(at)));
}

QString Courses::lapse()
{
    const auto lapsed = m_wallet->orderCourses.lapseOverdue(m_shop.id, m_clock);
    return compare(QStringLiteral("lapse"), QString::number(lapsed.value_or(-1)), QString::number(m_model.lapse(m_clock.instant)));
}

QString Courses::decide()
{
    const auto open = m_wallet->attentions.open(m_shop.id);
    if (!open || open->isEmpty())
        return open ? QString() : QStringLiteral("no attentions");
    const PaymentAttention attention = open->at(m_chance.between(0, open->size() - 1));
    const bool credits = m_chance.once(2);
    const auto answer = [&] {
        return credits ? answerOf(m_wallet->attentions.credit(m_shop, attention.id, m_clock)) : answerOf(m_wallet->attentions.dealWith(m_shop.id, attention.id, m_clock));
    };
    const QString act = (credits ? QStringLiteral("credit ") : QStringLiteral("deal with ")) + attention.paymentId;
    const QString wrong = compare(act, answer(), m_model.decide(attention.paymentId, credits, m_clock.instant));
    return !wrong.isEmpty() ? wrong : compare(act + QStringLiteral(" again"), answer(), m_model.decide(attention.paymentId, credits, m_clock.instant));
}

QString Courses::moveClock()
{
    const auto next = m_wallet->orderCourses.nextDeadline(m_shop.id);
    if (next && *next && m_chance.once(3))
        m_clock.instant = (*next)->plusSeconds(m_chance.between(-1, 1)); // around the last second
    else
        m_clock.instant = m_clock.instant.plusSeconds(m_chance.once(4) ? -m_chance.between(1, 3 * 86'400) : m_chance.between(1, 86'400));
    return {};
}

QString Courses::reopen()
{
    m_wallet.reset();
    m_wallet = openWallet(m_path, Database::Mode::OpenExisting);
    m_acts.append(QStringLiteral("reopen"));
    return wrongOrders() + wrongAttentions() + findingsOf(m_wallet->database()).join(u' ');
}

QString Courses::step()
{
    const qint64 act = m_model.orders.isEmpty() ? 0 : m_chance.between(0, 31);
    if (act < 8)
        return place();
    if (act < 22)
        return notify();
    if (act < 24)
        return leave();
    if (act < 26)
        return lapse();
    if (act < 28)
        return decide();
    return moveClock();
}

QString Courses::wrongTotals()
{
    const auto balances = m_wallet->book.balances(m_shop.id);
    if (!balances)
        return QStringLiteral("no balances");
    const qint64 total = balances->total.value();
    return total == m_model.total && total >= 0
        ? QString()
        : QStringLiteral("the total is %1, the model says %2").arg(total).arg(m_model.total);
}

/// Every order as the model has it; and what was paid, order by order, is the balance.
QString Courses::wrongOrders()
{
    qint64 sum = 0;
    for (int i = 0; i < m_model.orders.size(); ++i) {
        const auto order = m_wallet->ticketOrders.order(m_shop.id, 3'000'001 + i);
        const CourseModel::Order &expected = m_model.orders.at(i);
        if (!order || !*order || (*order)->status != expected.status || (*order)->paymentId != expected.paymentId || (*order)->reference != expected.reference
            || (*order)->instructions != expected.instructions || (*order)->paidAt.has_value() != (expected.status == TicketOrderStatus::Paid))
            return QStringLiteral("order %1 is not the model's").arg(i);
        sum += expected.status == TicketOrderStatus::Paid ? expected.ticket : 0;
    }
    const qint64 credited = readRaw(m_wallet->database(), QStringLiteral("SELECT coalesce(sum(amount), 0) FROM transfer WHERE kind = 'charge' AND part = 0"));
    return sum == m_model.total && credited == sum ? QString() : QStringLiteral("the paid orders do not make the balance");
}

/// Each payment that was told is either an order's payment or exactly one attention.
QString Courses::wrongAttentions()
{
    const auto open = m_wallet->attentions.open(m_shop.id);
    qsizetype expected = 0;
    for (auto attention = m_model.attentions.cbegin(); attention != m_model.attentions.cend(); ++attention) {
        expected += attention->isOpen ? 1 : 0;
        if (m_model.payments.value(attention.key()) != (attention->isCredited ? 1 : 0))
            return QStringLiteral("%1 counts twice").arg(attention.key());
    }
    for (const PaymentAttention &attention : open.value_or(QList<PaymentAttention>())) {
        const auto kept = m_model.attentions.constFind(attention.paymentId);
        if (kept == m_model.attentions.cend() || !kept->isOpen || kept->kind != attention.kind || kept->amount != attention.amountYen
            || m_model.canBeCredited(*kept) != attention.canBeCredited)
            return QStringLiteral("attention %1 is not the model's").arg(attention.paymentId);
    }
    const qint64 kept = readRaw(m_wallet->database(), QStringLiteral("SELECT count(*) FROM payment_attention WHERE shop_id = 1"));
    return open && open->size() == expected && kept == m_model.attentions.size() ? QString() : QStringLiteral("attentions are lost or doubled");
}

QString Courses::run()
{
    for (int i = 0; i < steps; ++i) {
        QString wrong = step();
        if (wrong.isEmpty())
            wrong = wrongTotals();
        if (wrong.isEmpty() && (i % 250 == 249 || i + 1 == steps))
            wrong = reopen();
        if (!wrong.isEmpty())
            return m_acts.join(u'\n') + u'\n' + wrong;
    }
    return {};
}

} // namespace

void RandomCoursesTest::anyCourseAgreesWithTheModel()
{
    const QString base = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
    Chance chance("random_courses_test");
    const int lives = rounds(12, 500);
    qsizetype paid = 0;
    qsizetype attentions = 0;
    for (int i = 0; i < lives; ++i) {
        const QTemporaryDir folder(base + QStringLiteral("/random-courses-XXXXXX"));
        QVERIFY(folder.isValid());
        Courses courses(folder.filePath(QStringLiteral("wallet.sqlite")), chance);
        const QString wrong = courses.run();
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("life %1:\n%2").arg(i).arg(wrong.right(900))));
        paid += courses.model().payments.size();
        attentions += courses.model().attentions.size();
    }
    std::printf("random_courses_test: %d courses of %d steps, %lld payments booked, %lld kept for attention\n", lives, steps, static_cast<long long>(paid),
                static_cast<long long>(attentions));
    QVERIFY(paid > 50 * lives && attentions > 50 * lives);
}

QTEST_GUILESS_MAIN(RandomCoursesTest)
#include "random_courses_test.moc"
