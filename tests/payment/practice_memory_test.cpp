#include "payment/practice_gateway.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "payment/payment_samples.h"
#include "support/chance.h"

using namespace console;
using namespace samples;

/// The file in which the practice service remembers: shared, whole whatever happens, and without what payers type.
class PracticeMemoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anotherProgramSeesWhatThisOneStarted();
    void onlyTheOwnerMayReadIt();
    void noPayersFieldIsInTheFileButTheRemitterAndTheMaskedAddress();
    void noCardsFieldIsInTheFile();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void aFileThatCannotBeReadIsNoAnswer();
    void aFolderThatCannotBeWrittenIsNoAnswer();
    void twoProgramsAtOnceLoseNothing();
    void aProgramKilledAtAnyInstantLeavesItWhole();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("practice.json")); }
    [[nodiscard]] QByteArray content() const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    Chance m_chance{"practice_memory_test"};
};

void PracticeMemoryTest::init()
{
    m_clock.instant = FakeClock().instant;
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray PracticeMemoryTest::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PracticeMemoryTest::anotherProgramSeesWhatThisOneStarted()
{
    PracticeGateway one(path(), m_clock);
    PracticeGateway other(path(), m_clock);
    const auto started = one.start(paymentRequest(QStringLiteral("a"), PaymentMethod::BankTransfer));
    QVERIFY(started);
    const auto seen = other.poll({{QStringLiteral("a"), {}}});
    QVERIFY(seen);
    QCOMPARE(seen->constFirst().reference, started->reference);
    QCOMPARE(seen->constFirst().instructions, started->instructions);
    QVERIFY(other.setOutcome(QStringLiteral("a"), PracticeOutcome::AnswerTwice));
    QCOMPARE(one.poll({})->size(), 2);
    QCOMPARE(one.poll({})->constFirst().paidAt, m_clock.now());
}

void PracticeMemoryTest::onlyTheOwnerMayReadIt()
{
    PracticeGateway gateway(path(), m_clock);
    QVERIFY(gateway.start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card)));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(path()), owner);
    QVERIFY(QFile::setPermissions(path(), owner | QFileDevice::ReadOther));
    QVERIFY(gateway.start(paymentRequest(QStringLiteral("b"), PaymentMethod::Card)));
    QCOMPARE(QFile::permissions(path()), owner);
}

void PracticeMemoryTest::noPayersFieldIsInTheFileButTheRemitterAndTheMaskedAddress()
{
    PracticeGateway gateway(path(), m_clock);
    for (const auto &[method, code] : paymentMethodCodes) {
        if (gateway.courseOf(method))
            QVERIFY(gateway.start(paymentRequest(code, method)));
    }
    QVERIFY(gateway.poll({}));
    const QString kept = QString::fromUtf8(content());
    for (const QString &text : forbiddenTexts())
        QVERIFY2(!kept.contains(text), qPrintable(text));
    QVERIFY(!kept.contains(QStringLiteral("hanako")) && !kept.contains(QStringLiteral("mizuho")));
    QVERIFY(kept.contains(QStringLiteral("カ）タナカショウテン")));
    QVERIFY(kept.contains(maskedEmail(QStringLiteral("suica-hanako@example.jp"))));
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList({QStringLiteral("practice.json"), QStringLiteral("practice.json.lock")}));
}

void PracticeMemoryTest::noCardsFieldIsInTheFile()
{
    PracticeGateway gateway(path(), m_clock);
    PaymentRequest request = paymentRequest(QStringLiteral("a"), PaymentMethod::Card);
    request.card->number = QStringLiteral("4000000000000002");
    QVERIFY(gateway.start(request));
    QVERIFY(!content().isEmpty());
    for (const char *text : {"4000000000000002", "0002\"", "\"739\"", "HANAKO"})
        QVERIFY2(!content().contains(text), text);
}

void PracticeMemoryTest::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no json") << QByteArray("\x00\xff garbage", 10);
    QTest::newRow("another json") << QByteArray("[1, 2]");
    QTest::newRow("a newer form") << QByteArray(R"({"practiceService": 2, "payments": {}})");
    QTest::newRow("half a payment") << QByteArray(R"({"practiceService": 1, "payments": {"a": {"state": "paid"}}})");
}

void PracticeMemoryTest::aBrokenFileIsSetAside()
{
    QFETCH(const QByteArray, broken);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(broken) == broken.size());
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("was set aside")));
    PracticeGateway gateway(path(), m_clock);
    QCOMPARE(gateway.poll({{QStringLiteral("a"), {}}})->constFirst().state, PaymentState::Unknown);
    QVERIFY(gateway.start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card)));
    QFile aside(path() + QStringLiteral(".broken-") + QString::number(m_clock.now().utcSeconds));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
}

void PracticeMemoryTest::aFileThatCannotBeReadIsNoAnswer()
{
    QVERIFY(QDir().mkpath(path())); // a folder in its place can be read by nobody
    PracticeGateway gateway(path(), m_clock);
    const auto notices = gateway.poll({{QStringLiteral("a"), {}}});
    QVERIFY(!notices);
    QCOMPARE(notices.error().fault, GatewayFault::Unreachable);
}

void PracticeMemoryTest::aFolderThatCannotBeWrittenIsNoAnswer()
{
    PracticeGateway gateway(QStringLiteral("/proc/none/practice.json"), m_clock);
    const auto started = gateway.start(paymentRequest(QStringLiteral("a"), PaymentMethod::Card));
    QVERIFY(!started);
    QCOMPARE(started.error().fault, GatewayFault::Unreachable);
}

void PracticeMemoryTest::twoProgramsAtOnceLoseNothing()
{
    constexpr int each = 60;
    QProcess programs[2];
    for (int i = 0; i < 2; ++i)
        programs[i].start(QStringLiteral(PAYING_PROGRAM), {path(), QStringLiteral("p%1-").arg(i), QString::number(each)});
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
    }
    PracticeGateway gateway(path(), m_clock);
    const auto notices = gateway.poll({});
    QVERIFY(notices);
    QCOMPARE(notices->size(), 2 * each);
    for (const PaymentNotice &notice : *notices)
        QCOMPARE(notice.state, PaymentState::Paid);
}

void PracticeMemoryTest::aProgramKilledAtAnyInstantLeavesItWhole()
{
    const int kills = qEnvironmentVariableIsSet("CONSOLE_LONG") ? 1'000 : 60;
    int told = 0;
    QMap<QString, QString> references;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess program;
        program.start(QStringLiteral(PAYING_PROGRAM), {path(), QStringLiteral("k%1-").arg(kill), QStringLiteral("0")});
        QVERIFY(program.waitForStarted());
        if (!program.waitForFinished(int(m_chance.between(1, 60))))
            program.kill();
        program.waitForFinished(60'000);
        const QByteArray output = program.readAllStandardOutput();
        QVERIFY2(!output.contains("fault"), output.constData());
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        for (const QByteArray &line : lines) {
            if (line.contains(' '))
                references.insert(QString::fromUtf8(line.split(' ').at(0)), QString::fromUtf8(line.split(' ').at(1)));
        }
        PracticeGateway gateway(path(), m_clock);
        QElapsedTimer time;
        time.start();
        const auto notices = gateway.poll({});
        QVERIFY(notices);
        QVERIFY(time.elapsed() < 5'000); // a dead program's lock holds nobody up
        QMap<QString, QString> known;
        for (const PaymentNotice &notice : *notices) {
            QCOMPARE(notice.state, PaymentState::Paid);
            known.insert(notice.paymentKey, notice.reference);
        }
        for (auto payment = references.constBegin(); payment != references.constEnd(); ++payment)
            QCOMPARE(known.value(payment.key()), payment.value());
        QVERIFY(gateway.start(paymentRequest(QStringLiteral("after%1").arg(kill), PaymentMethod::Card)));
        told = int(references.size());
    }
    std::printf("practice_memory_test: %d kills, %d acknowledged payments\n", kills, told);
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(files, QStringList({QStringLiteral("practice.json"), QStringLiteral("practice.json.lock")}));
}

QTEST_GUILESS_MAIN(PracticeMemoryTest)
#include "practice_memory_test.moc"
