#include "store/store_summary.h"

#include "store/raw_database.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace console {

namespace {

/// A prepared statement over a file that the store has not opened: it may be of any earlier version.
class RawRows
{
public:
    RawRows(sqlite3 *database, const char *sql) : m_database(database)
    {
        m_code = sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr);
    }
    ~RawRows() { sqlite3_finalize(m_statement); }
    RawRows(const RawRows &) = delete;
    RawRows &operator=(const RawRows &) = delete;

    void bind(int place, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        if (m_statement)
            sqlite3_bind_text(m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    void bind(int place, qint64 number)
    {
        if (m_statement)
            sqlite3_bind_int64(m_statement, place, number);
    }
    StoreResult<bool> next()
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_step(m_statement);
        if (m_code == SQLITE_DONE)
            return false;
        if (m_code != SQLITE_ROW)
            return tl::unexpected(rawErrorOf(m_database, QStringLiteral("look at store")));
        m_code = SQLITE_OK;
        return true;
    }
    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        const void *data = sqlite3_column_blob(m_statement, column);
        return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_code;
};

/// Every version since the first has these columns.
constexpr char shopsSql[] =
    "SELECT s.seller_id, s.name, q.balance + h.balance, q.entries, "
    "(SELECT booked_at FROM entry e WHERE e.account_id = q.id AND e.ordinal = 1), "
    "(SELECT booked_at FROM entry e WHERE e.account_id = q.id AND e.ordinal = q.entries) "
    "FROM shop s JOIN account q ON q.shop_id = s.id AND q.code = 'qcash' JOIN account h ON h.shop_id = s.id AND h.code = 'qcash_held' "
    "ORDER BY s.seller_id";

/// The link of the book's chain at a shop's Qcash entry of that ordinal: no two histories share one.
constexpr char linkSql[] =
    "SELECT t.chain FROM shop s JOIN account q ON q.shop_id = s.id AND q.code = 'qcash' "
    "JOIN entry e ON e.account_id = q.id AND e.ordinal = ?2 JOIN transfer t ON t.id = e.transfer_id WHERE s.seller_id = ?1";

/// A shop's acts in the order of their ids' bytes.
constexpr char actsSql[] =
    "SELECT a.action_id FROM shop s JOIN action a ON a.shop_id = s.id WHERE s.seller_id = ?1 ORDER BY a.action_id";

std::optional<QDate> dayOf(const RawRows &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(jst::dateOf(Instant{row.integer(column)}));
}

StoreResult<QList<ShopSummary>> shopsIn(sqlite3 *database)
{
    RawRows rows(database, shopsSql);
    QList<ShopSummary> shops;
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return shops;
        const auto total = Qcash::of(rows.integer(2));
        if (!total)
            return tl::unexpected(StoreError{StoreFault::Corrupt, QStringLiteral("look at store"), QStringLiteral("balance")});
        shops.append({rows.text(0), rows.text(1), *total, rows.integer(3), dayOf(rows, 4), dayOf(rows, 5)});
    }
}

StoreResult<QByteArray> linkAt(sqlite3 *database, const QString &sellerId, qint64 ordinal)
{
    RawRows rows(database, linkSql);
    rows.bind(1, sellerId);
    rows.bind(2, ordinal);
    const auto row = rows.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? rows.bytes(0) : QByteArray();
}

StoreResult<int> versionOf(sqlite3 *database)
{
    RawRows rows(database, "PRAGMA user_version");
    const auto row = rows.next();
    if (!row)
        return tl::unexpected(row.error());
    return int(rows.integer(0));
}

/// A file that is only looked at. Where a killed program left something to be rolled back, a copy of it is, which goes with this.
class LookedAt
{
public:
    [[nodiscard]] static StoreResult<LookedAt> open(const QString &path)
    {
        LookedAt looked;
        QString readable = path;
        if (hasUnfinishedWork(path)) {
            looked.m_folder = std::make_unique<QTemporaryDir>();
            readable = looked.m_folder->filePath(QStringLiteral("copy.sqlite"));
            if (auto copied = makeReadable(path, readable); !copied)
                return tl::unexpected(copied.error());
        }
        auto database = openRaw(readable, looked.m_folder ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
        if (!database)
            return tl::unexpected(database.error());
        looked.m_database = std::move(*database);
        return looked;
    }
    [[nodiscard]] sqlite3 *handle() const { return m_database.get(); }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    RawDatabase m_database;
};

StoreResult<StoreSummary> lookAt(sqlite3 *database, const QString &path)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::unexpected(version.error());
    auto shops = shopsIn(database);
    if (!shops)
        return tl::unexpected(shops.error());
    const QFileInfo file(path);
    return StoreSummary{file.absoluteFilePath(), file.size(), Instant{file.lastModified().toSecsSinceEpoch()}, *version, true, *shops};
}

/// How many entries of `shop` the backup has too: those up to the last link that both share. Where they share one, they share all before.
StoreResult<qint64> sharedEntries(const ShopSummary &shop, const ShopSummary *kept, sqlite3 *present, sqlite3 *backup)
{
    qint64 shared = 0;
    qint64 most = kept ? std::min(kept->entries, shop.entries) : 0;
    qint64 asked = most; // most often the backup is simply an earlier one
    while (shared < most) {
        const auto here = linkAt(present, shop.sellerId, asked);
        if (!here)
            return tl::unexpected(here.error());
        const auto there = linkAt(backup, shop.sellerId, asked);
        if (!there)
            return tl::unexpected(there.error());
        if (!here->isEmpty() && *here == *there)
            shared = asked;
        else
            most = asked - 1;
        asked = shared + (most - shared + 1) / 2;
    }
    return shared;
}

/// Acts of a shop that `present` holds and `backup` doesn't. Both are read once, in the order of their ids.
StoreResult<qint64> actsMissing(const QString &sellerId, sqlite3 *present, sqlite3 *backup)
{
    RawRows here(present, actsSql);
    RawRows there(backup, actsSql);
    here.bind(1, sellerId);
    there.bind(1, sellerId);
    auto kept = there.next();
    qint64 missing = 0;
    for (;;) {
        const auto more = here.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return missing;
        const QByteArray id = here.bytes(0);
        while (kept && *kept && there.bytes(0) < id)
            kept = there.next();
        if (!kept)
            return tl::unexpected(kept.error());
        if (!*kept || there.bytes(0) != id)
            ++missing;
    }
}

/// Seller IDs of the shops that are closed in a store of any version.
StoreResult<QStringList> closedShops(sqlite3 *database)
{
    RawRows table(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'shop_closing'");
    const auto exists = table.next();
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return QStringList();
    RawRows rows(database, "SELECT s.seller_id FROM shop_closing c JOIN shop s ON s.id = c.shop_id");
    QStringList closed;
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return closed;
        closed.append(rows.text(0));
    }
}

/// Fills in what a restore would lose.
StoreResult<void> countLosses(RestorePreview &preview, sqlite3 *present, sqlite3 *backup)
{
    const auto closedHere = closedShops(present);
    if (!closedHere)
        return tl::unexpected(closedHere.error());
    const auto closedThere = closedShops(backup);
    if (!closedThere)
        return tl::unexpected(closedThere.error());
    for (const ShopSummary &shop : preview.present.shops) {
        const ShopSummary *kept = preview.backup.shop(shop.sellerId);
        const auto shared = sharedEntries(shop, kept, present, backup);
        if (!shared)
            return tl::unexpected(shared.error());
        preview.entriesLost += shop.entries - *shared;
        if (kept && closedHere->contains(shop.sellerId) && !closedThere->contains(shop.sellerId))
            ++preview.shopsReopened;
    }
    if (preview.entriesLost > 0)
        return {};
    for (const ShopSummary &shop : preview.present.shops) {
        const auto missing = actsMissing(shop.sellerId, present, backup);
        if (!missing)
            return tl::unexpected(missing.error());
        preview.actsLost += *missing;
    }
    preview.actsLost = std::max<qint64>(0, preview.actsLost - preview.shopsReopened); // a closing is an act too
    return {};
}

template <class Result>
Result failed(const StoreError &error)
{
    if (const auto refusal = backupRefusalOf(error))
        return tl::unexpected(*refusal);
    return tl::unexpected(error);
}

/// The summary with the quick check.
ActionResult<StoreSummary, BackupRefusal> checkedSummary(sqlite3 *database, const QString &path, const std::function<bool()> &goOn)
{
    using Result = ActionResult<StoreSummary, BackupRefusal>;
    auto summary = lookAt(database, path);
    if (!summary)
        return failed<Result>(summary.error());
    const auto isSound = quickCheck(database, goOn);
    if (!isSound)
        return failed<Result>(isSound.error());
    if (!*isSound)
        return tl::unexpected(BackupRefusal::Cancelled);
    summary->isSound = **isSound;
    return *summary;
}

} // namespace

const ShopSummary *StoreSummary::shop(const QString &sellerId) const
{
    const auto found = std::find_if(shops.begin(), shops.end(), [&sellerId](const ShopSummary &shop) { return shop.sellerId == sellerId; });
    return found == shops.end() ? nullptr : &*found;
}

ActionResult<StoreSummary, BackupRefusal> summaryOf(const QString &path, const std::function<bool()> &goOn)
{
    using Result = ActionResult<StoreSummary, BackupRefusal>;
    if (const auto ours = Database::checkFile(path); !ours)
        return failed<Result>(ours.error());
    const auto looked = LookedAt::open(path);
    if (!looked)
        return failed<Result>(looked.error());
    return checkedSummary(looked->handle(), path, goOn);
}

ActionResult<RestorePreview, BackupRefusal> previewRestore(Database &present, const QString &path, Instant now, const std::function<bool()> &goOn)
{
    using Result = ActionResult<RestorePreview, BackupRefusal>;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(present.path()).canonicalFilePath())
        return tl::unexpected(BackupRefusal::SameFile);
    if (const auto ours = Database::checkFile(path); !ours)
        return failed<Result>(ours.error());
    const auto looked = LookedAt::open(path);
    if (!looked)
        return failed<Result>(looked.error());
    auto backup = checkedSummary(looked->handle(), path, goOn);
    if (!backup)
        return tl::unexpected(backup.error());
    const auto own = lookAt(present.handle(), present.path());
    if (!own)
        return tl::unexpected(own.error());
    RestorePreview preview;
    preview.backup = *backup;
    preview.present = *own;
    preview.copyPath = pathOfCopyBeforeRestore(present.path(), now);
    if (const auto counted = countLosses(preview, present.handle(), looked->handle()); !counted)
        return failed<Result>(counted.error());
    return preview;
}

} // namespace console
