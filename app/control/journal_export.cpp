#include "control/journal_export.h"

#include "control/journal_reading.h"
#include "exchange/journal_writer.h"
#include "store/store_stamp.h"

namespace console {

namespace {

constexpr int mostTries = 3;
constexpr qint64 journalsPerReport = 200;

/// One file on its way to its place.
class JournalExportRun
{
public:
    JournalExportRun(Wallet &wallet, ShopId shop, JournalFormat format, QDate today, const QString &path, const ExportProgress &progress)
        : m_wallet(wallet), m_shop(shop), m_format(format), m_today(today), m_path(path), m_progress(progress)
    {
    }

    ExportResult run(QDate from, QDate to)
    {
        // Journals are read in steps: in a store that changes in between an entry would be missing, or a closing would not fit.
        for (int tries = 0; tries < mostTries; ++tries) {
            const auto before = stampOf(m_wallet.database());
            if (!before)
                return tl::unexpected(before.error());
            if (const auto failure = writeAll(from, to))
                return tl::unexpected(*failure);
            const auto after = stampOf(m_wallet.database());
            if (!after)
                return tl::unexpected(after.error());
            if (*before != *after)
                continue;
            if (const TableResult finished = m_writer->finish(); !finished)
                return tl::unexpected(finished.error());
            return m_writer->rows();
        }
        return tl::unexpected(StoreError{StoreFault::Busy, QStringLiteral("export journals"), QStringLiteral("the store changed during each reading")});
    }

private:
    /// Into a new file that isn't put in its place yet.
    std::optional<ExportFailure> writeAll(QDate from, QDate to)
    {
        m_writer.reset();
        m_journals = 0;
        auto writer = JournalWriter::begin(m_path, m_format);
        if (!writer)
            return writer.error();
        m_writer = std::move(*writer);
        std::optional<TableError> failed;
        const auto add = [&](const Journal &journal) {
            if (const TableResult added = m_writer->add(journal); !added)
                failed = added.error();
            else if (++m_journals % journalsPerReport == 0 && m_progress && !m_progress(m_writer->rows()))
                failed = TableError{TableFault::Cancelled};
            return !failed;
        };
        const auto read = JournalReading(m_wallet, m_shop, AccountingCatalogue::shipped(), m_today).read(from, to, add, [](const LeftOut &) {});
        if (!read)
            return read.error();
        if (!failed && m_progress && !m_progress(m_writer->rows()))
            failed = TableError{TableFault::Cancelled};
        return failed ? std::optional<ExportFailure>(*failed) : std::nullopt;
    }

    Wallet &m_wallet;
    ShopId m_shop;
    JournalFormat m_format;
    QDate m_today;
    QString m_path;
    const ExportProgress &m_progress;
    std::unique_ptr<JournalWriter> m_writer;
    qint64 m_journals = 0;
};

} // namespace

ExportJob journalExport(JournalFormat format, QDate from, QDate to, QDate today, const QString &path)
{
    return [=](Wallet &wallet, ShopId shop, const ExportProgress &progress) {
        return JournalExportRun(wallet, shop, format, today, path, progress).run(from, to);
    };
}

} // namespace console
