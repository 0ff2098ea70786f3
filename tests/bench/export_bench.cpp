#include "bench/figures.h"
#include "control/book_export.h"
#include "control/statement_export.h"
#include "exchange/paper_module.h"
#include "support/long_book.h"
#include "support/papers.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace samples;

/// Rows a second that files of the book are written at, beside the SQLite shell writing the same rows as CSV.
class ExportBench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesOfTheBook();
    void filesOfAFew();

private:
    struct Figure
    {
        const char *name;
        double rowsPerSecond;
    };

    /// The best of three.
    template <class Work>
    static double rowsPerSecond(int rows, Work work)
    {
        double best = 0;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (!work())
                qFatal("not written");
            best = std::max(best, rows * 1e9 / double(timer.nsecsElapsed()));
        }
        return best;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Wallet> m_wallet;
    ShopId m_shop;
    int m_rows = 0;
};

void ExportBench::initTestCase()
{
    m_rows = figures::isFull() ? 30'000 : 2'000;
    auto wallet = Wallet::open(m_folder.filePath(QStringLiteral("wallet.db")), Database::Mode::CreateNew);
    QVERIFY(wallet);
    m_wallet = std::move(*wallet);
    class Moment : public Clock
    {
        [[nodiscard]] Instant now() const override { return jst::at(QDate(2025, 12, 31), QTime(9, 0)); }
    };
    const auto shop = m_wallet->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, known<Qcash>(10'000'000)}, Moment());
    QVERIFY(shop);
    m_shop = *shop;
    bookMany(*m_wallet, m_shop, m_rows, QDate(2026, 1, 1), 400);
}

void ExportBench::filesOfTheBook()
{
    const auto target = [this](const char *name, FileFormat format) { return FileTarget{m_folder.filePath(QLatin1String(name)), {format, TextEncoding::Utf8}}; };
    const auto history = [&](const FileTarget &file) {
        return [this, job = historyExport({}, HistoryWords::codes(), file)] { return job(*m_wallet, m_shop, {}).value_or(0) == m_rows + 1; };
    };
    const StatementRequest all{QDate(2026, 1, 1), QDate(2026, 1, 1).addDays(m_rows / 400 + 1), jst::at(QDate(2030, 1, 1), QTime(9, 0)), StatementWords::english()};
    const auto paper = [this, job = statementExport(all, target("s.pdf", FileFormat::Pdf))] { return job(*m_wallet, m_shop, {}).value_or(0) == m_rows; };
    const QString query = QStringLiteral("SELECT date(e.booked_at + 32400, 'unixepoch'), time(e.booked_at + 32400, 'unixepoch'), e.amount, e.kind, "
                                         "t.note, coalesce(t.item_number, ''), e.balance FROM entry e JOIN transfer t ON t.id = e.transfer_id "
                                         "JOIN account a ON a.id = e.account_id WHERE a.code = 'qcash' ORDER BY e.ordinal");
    const auto shell = [&] {
        QProcess process;
        process.setStandardOutputFile(m_folder.filePath(QStringLiteral("shell.csv")));
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-csv"), m_folder.filePath(QStringLiteral("wallet.db")), query});
        return process.waitForFinished(-1) && process.exitCode() == 0;
    };
    const double limit = rowsPerSecond(m_rows, shell);
    const Figure measured[] = {{"CSV", rowsPerSecond(m_rows, history(target("h.csv", FileFormat::Csv)))},
                               {"XLSX", rowsPerSecond(m_rows, history(target("h.xlsx", FileFormat::Xlsx)))},
                               {"PDF", rowsPerSecond(m_rows, paper)}};
    qInfo("%d rows; sqlite3 -csv: %.0f rows/s", m_rows, limit);
    for (const Figure &figure : measured)
        qInfo("%-5s %8.0f rows/s, %.1f times the shell's time", figure.name, figure.rowsPerSecond, limit / figure.rowsPerSecond);
    QVERIFY(paperSheets(m_folder.filePath(QStringLiteral("s.pdf"))) > 0);
}

/// A file of a few of very many entries: how long it takes, and how long it goes on without asking whether it is still wanted.
void ExportBench::filesOfAFew()
{
    const int rows = figures::isFull() ? 300'000 : 10'000;
    class Moment : public Clock
    {
        [[nodiscard]] Instant now() const override { return jst::at(QDate(2025, 12, 31), QTime(9, 0)); }
    };
    QTemporaryDir folder;
    auto wallet = Wallet::open(folder.filePath(QStringLiteral("wallet.db")), Database::Mode::CreateNew);
    QVERIFY(wallet);
    const auto shop = (*wallet)->shops.add({QStringLiteral("seller"), QStringLiteral("Shop"), Grade::General, QStringLiteral("hash"), {}, known<Qcash>(10'000'000)}, Moment());
    QVERIFY(shop);
    bookMany(**wallet, *shop, rows, QDate(2026, 1, 1), 400);
    const auto measure = [&](const char *name, const HistoryFilter &filter) {
        double longest = 0;
        int asked = 0;
        QElapsedTimer whole;
        QElapsedTimer between;
        whole.start();
        between.start();
        const ExportProgress progress = [&](qint64) {
            longest = std::max(longest, double(between.nsecsElapsed()) / 1e6);
            between.start();
            ++asked;
            return true;
        };
        const FileTarget file{folder.filePath(QStringLiteral("few.csv")), {FileFormat::Csv, TextEncoding::Utf8}};
        const auto written = historyExport(filter, HistoryWords::codes(), file)(**wallet, *shop, progress);
        QVERIFY(written);
        qInfo("%-22s %7lld of %d rows in %8.1f ms; asked %3d times, at most %7.1f ms apart", name, static_cast<long long>(*written), rows,
              double(whole.nsecsElapsed()) / 1e6, asked, longest);
    };
    HistoryFilter filter;
    filter.text = QStringLiteral("2345");
    measure("text, rare", filter);
    filter.text = QStringLiteral("nowhere");
    measure("text, nowhere", filter);
    filter.text = QStringLiteral("7");
    measure("one character", filter);
    filter = {};
    filter.least = 1'000'000;
    measure("amount, rare", filter);
    filter.least = 97;
    filter.most = 97;
    measure("amount, one in hundred", filter);
    filter.text = QStringLiteral("00");
    filter.kind = EntryKind::Charge;
    measure("that never go together", filter);
}

int main(int argc, char **argv)
{
    const auto application = makePaintingApplication();
    if (!application)
        qFatal("the module for papers is not there");
    ExportBench bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "export_bench.moc"
