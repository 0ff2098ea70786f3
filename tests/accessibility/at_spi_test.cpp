#include "domain/payment_method.h"
#include "ui/language.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace console;
using namespace console::ui;

/// The main job done outside in, through the desktop's accessibility bus: by the names that a screen reader hears, in each language.
/// The names are those of the translations, looked up here and nowhere written down a second time.
class AtSpiTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theMainJobIsDoneByAccessibleNames_data();
    void theMainJobIsDoneByAccessibleNames();

private:
    static QJsonObject names();

    Language m_language;
};

namespace {

constexpr int patienceMs = 240'000;

/// `source` as `context` has it in the language of the moment.
QString said(const char *context, const char *source)
{
    return QCoreApplication::translate((QByteArray("console::ui::") + context).constData(), source);
}

QJsonObject field(const char *name, const char *text)
{
    return {{QStringLiteral("name"), said("CardForm", name)}, {QStringLiteral("text"), QLatin1String(text)}};
}

QString step(const char *name)
{
    return said("CheckoutPage", name);
}

} // namespace

/// Without the desktop's side there is nothing to listen to; packages: tests/packages.
void AtSpiTest::initTestCase()
{
    QStringList missing;
    for (const char *program : {"dbus-daemon", "Xvfb", "openbox"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            missing.append(QLatin1String(program));
    }
    if (!QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        missing.append(QStringLiteral("at-spi2-core"));
    const QString findsModule = QStringLiteral("import importlib.util as u, sys; sys.exit(not u.find_spec('pyatspi'))");
    if (QProcess::execute(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), findsModule}) != 0)
        missing.append(QStringLiteral("python3-pyatspi"));
    if (!missing.isEmpty())
        QSKIP(qPrintable(QStringLiteral("not installed: %1 (see tests/packages)").arg(missing.join(QStringLiteral(", ")))));
}

QJsonObject AtSpiTest::names()
{
    // The demo shop's figures, and a ticket of 1,000.
    constexpr qint64 total = 10'430;
    constexpr qint64 received = 12'300;
    constexpr qint64 ticket = 1'000;
    QString card = PaymentTexts::methodTitle(PaymentMethod::Card);
    if (const QString note = PaymentTexts::methodNote(PaymentMethod::Card); !note.isEmpty())
        card = said("MethodRow", "%1: %2").arg(card, note);
    return {
        {QStringLiteral("window"), said("MainWindow", "J·QSM Console")},
        {QStringLiteral("points"), said("SummaryPage", "Points convertible this month")},
        {QStringLiteral("pointsNumber"), formatNumber(12'352)},
        {QStringLiteral("go"), said("SummaryPage", "GO to My grade & points to convert")},
        {QStringLiteral("convert"), said("GradePointsPage", "Convert the points to Qcash")},
        {QStringLiteral("convertDialog"), said("ConvertDialog", "Convert your points to Qcash")},
        {QStringLiteral("confirm"), said("ConvertDialog", "Convert the points now")},
        {QStringLiteral("doneDialog"), said("ConvertDoneDialog", "Points converted")},
        {QStringLiteral("received"), said("ConvertDoneDialog", "Qcash received")},
        {QStringLiteral("receivedNumber"), formatNumber(received)},
        {QStringLiteral("totalNow"), said("ConvertDoneDialog", "Qcash total now")},
        {QStringLiteral("totalNumber"), formatNumber(total + received)},
        {QStringLiteral("doneOk"), said("ConvertDoneDialog", "OK")},
        {QStringLiteral("qcash"), said("HeaderBar", "Q cash")},
        {QStringLiteral("chargeTab"), said("QcashPage", "Qcash charge")},
        {QStringLiteral("ticket"), said("TicketList", "Ticket of %1 Qcash, %1 yen").arg(formatNumber(ticket))},
        {QStringLiteral("buy"), said("ChargeTab", "Buy the selected charge ticket")},
        {QStringLiteral("proceed"), step("Order & payment")},
        {QStringLiteral("card"), card},
        {QStringLiteral("fields"), QJsonArray{field("Card number", "4111111111111111"), field("Expiry date, month and year", "12/39"),
                                              field("Security code", "737"), field("Cardholder name", "HANAKO SAKURA")}},
        {QStringLiteral("noCardNumber"), said("PaymentTexts", "Enter the card number.")},
        {QStringLiteral("order"), step("Place order")},
        {QStringLiteral("complete"), step("Order complete")},
        {QStringLiteral("orderStatus"), said("OrderPanel", "Status of the order")},
        {QStringLiteral("paid"), PaymentTexts::statusName(TicketOrderStatus::Paid)},
        {QStringLiteral("viewQcash"), step("View Qcash")},
        {QStringLiteral("total"), said("QcashPage", "Total of Qcash")},
        {QStringLiteral("newTotalNumber"), formatNumber(total + received + ticket)},
    };
}

void AtSpiTest::theMainJobIsDoneByAccessibleNames_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : Language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void AtSpiTest::theMainJobIsDoneByAccessibleNames()
{
    QFETCH(QString, language);
    m_language.apply(language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("names.json"));
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QJsonDocument(names()).toJson());
    file.close();
    QProcess session;
    session.setProcessChannelMode(QProcess::MergedChannels);
    // Should the test be ended, the session is told to end what it started.
    session.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    session.start(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/accessibility/session.sh"),
                  {path, QStringLiteral(CONSOLE_PROGRAM), QStringLiteral("--demo"), QStringLiteral("--language"), language});
    QVERIFY(session.waitForStarted());
    if (!session.waitForFinished(patienceMs)) {
        session.terminate();
        session.waitForFinished();
        QFAIL(session.readAll().constData());
    }
    const QByteArray told = session.readAll();
    QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0, told.constData());
}

QTEST_MAIN(AtSpiTest)
#include "at_spi_test.moc"
