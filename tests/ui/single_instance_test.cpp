#include "ui/single_instance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using console::ui::SingleInstance;
using Role = SingleInstance::Role;

/// One window per user and store.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFirstHoldsTheStoreAndTheSecondRaisesIt();
    void anotherStoreIsAnotherWindow();
    void aLinkToTheStoreIsTheSameStore();
    void afterAnOrderlyEndTheNextOneIsFirst();
    void afterAKillTheNextOneIsFirstWithoutAQuestion();

private:
    [[nodiscard]] QString store(const char *name = "wallet.sqlite") const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
}

void SingleInstanceTest::theFirstHoldsTheStoreAndTheSecondRaisesIt()
{
    SingleInstance first(store());
    QCOMPARE(first.claim({}), Role::First);
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::askedToRaise);
    QElapsedTimer time;
    time.start();
    SingleInstance second(store());
    QCOMPARE(second.claim("token-1"), Role::Raised);
    QTRY_COMPARE(raised.count(), 1);
    QCOMPARE(raised.first().first().toByteArray(), QByteArray("token-1"));
    QVERIFY(time.elapsed() < 300);
}

void SingleInstanceTest::anotherStoreIsAnotherWindow()
{
    SingleInstance first(store());
    QCOMPARE(first.claim({}), Role::First);
    SingleInstance other(store("other.sqlite"));
    QCOMPARE(other.claim({}), Role::First);
}

void SingleInstanceTest::aLinkToTheStoreIsTheSameStore()
{
    QFile file(store());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::link(store(), store("link.sqlite")));
    SingleInstance first(store());
    QCOMPARE(first.claim({}), Role::First);
    SingleInstance second(store("link.sqlite"));
    QCOMPARE(second.claim({}), Role::Raised);
}

void SingleInstanceTest::afterAnOrderlyEndTheNextOneIsFirst()
{
    {
        SingleInstance first(store());
        QCOMPARE(first.claim({}), Role::First);
    }
    SingleInstance next(store());
    QCOMPARE(next.claim({}), Role::First);
}

void SingleInstanceTest::afterAKillTheNextOneIsFirstWithoutAQuestion()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        SingleInstance first(store());
        const char byte = first.claim({}) == Role::First ? 'f' : 'x';
        if (::write(ready[1], &byte, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), ssize_t(1));
    QCOMPARE(byte, 'f');
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    SingleInstance next(store());
    QCOMPARE(next.claim({}), Role::First);
    ::close(ready[0]);
    ::close(ready[1]);
}

QTEST_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
