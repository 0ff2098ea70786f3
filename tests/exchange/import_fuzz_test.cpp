#include "exchange/preview.h"

#include "import_files.h"

#include <QRandomGenerator>
#include <QTest>

using namespace console;
using namespace importfiles;

/// Files with random damage: reading always ends, and says of every row either what it holds or what is wrong with it.
class ImportFuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void damagedFilesAreReadOrRefusedButNeverCrash();

private:
    static constexpr int rounds = 3000;
    Folder m_folder;
};

namespace {

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"\"",
                                       "\"\"",
                                       ",",
                                       "\r",
                                       "\n",
                                       "\r\n",
                                       "\t",
                                       "'",
                                       "=\"",
                                       "-",
                                       "1e5",
                                       "99999999999999999999",
                                       "¥",
                                       "\xFF",
                                       "\x81",
                                       QByteArray(1, '\0'),
                                       "\xED\xA0\x80",
                                       "\xEF\xBB\xBF",
                                       QByteArray(600, ',')};
    const int changes = random.bounded(1, 8);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(bytes.size());
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        case 2:
            bytes.remove(at, random.bounded(1, 40));
            break;
        case 3:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(1, 200)));
            break;
        case 4:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            break;
        }
    }
    return random.bounded(10) == 0 ? bytes.first(random.bounded(bytes.size() + 1)) : bytes;
}

/// Reads to the end, at most `mostSteps`; whether the end was reached.
template <class Row>
bool readsToItsEnd(const QString &path, std::optional<TextEncoding> encoding)
{
    constexpr int mostSteps = 10'000;
    const auto reader = RecordReader<Row>::open(path, encoding);
    if (!reader)
        return true;
    qint64 lastLine = 0;
    for (int i = 0; i < mostSteps; ++i) {
        const auto step = (*reader)->next();
        if (std::holds_alternative<EndOfFile>(step) || std::holds_alternative<FileError>(step))
            return true;
        if ((*reader)->line() <= lastLine)
            return false;
        lastLine = (*reader)->line();
        const auto *problems = std::get_if<QList<RowProblem>>(&step);
        if (problems && (problems->isEmpty() || problems->first().value.size() > 40 || problems->first().line != lastLine))
            return false;
    }
    return false;
}

bool readsToItsEnd(const QString &path, ImportKind kind, std::optional<TextEncoding> encoding)
{
    switch (kind) {
    case ImportKind::Points:
        return readsToItsEnd<ScoreEvent>(path, encoding);
    case ImportKind::Items:
        return readsToItsEnd<Item>(path, encoding);
    case ImportKind::Orders:
        return readsToItsEnd<SalesOrder>(path, encoding);
    case ImportKind::Inquiries:
        return readsToItsEnd<Inquiry>(path, encoding);
    case ImportKind::Notices:
        return readsToItsEnd<Notice>(path, encoding);
    case ImportKind::Settlement:
        return readsToItsEnd<SettlementLine>(path, encoding);
    case ImportKind::Deductions:
        return readsToItsEnd<Deduction>(path, encoding);
    case ImportKind::AdReport:
        return readsToItsEnd<AdReportRow>(path, encoding);
    }
    Q_UNREACHABLE();
}

} // namespace

void ImportFuzzTest::damagedFilesAreReadOrRefusedButNeverCrash()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("IMPORT_FUZZ_SEED", &given);
    const quint32 seed = given ? static_cast<quint32>(asked) : QRandomGenerator::global()->generate() & 0x7FFF'FFFFU;
    qInfo("IMPORT_FUZZ_SEED=%u", seed);
    QRandomGenerator random(seed);
    const QStringList valid{
        pointsHeader + u"2026-07-20,1085753514,商品～①,メイク,general,delivery,shipped_on_time,3,1000000000\n"_qs.repeated(5),
        itemsHeader + u"1043464097,SKU-0,\"美容液 \"\"30ml\"\"\",スキンケア,1,\"8,380\",2026/11/29,ok,reserve\n"_qs.repeated(5),
        ordersHeader + orderRow(u"配送完了"_qs, u"1000000000"_qs) + orderRow(u"返品要請"_qs, u"1000000001"_qs),
        inquiriesHeader + u"Q-1,2026-11-01,1,\"届かない,\n\"\"急\"\"\",0\n"_qs.repeated(5),
        noticesHeader + u"2026-11-01,system,題名,\"本文\n二行目\",https://example.jp/,1\n"_qs.repeated(5),
        settlementHeader + u",キャンセル,美容液,2026/11/08,\"-13,900\",,\"-1,390\",0,\n"_qs.repeated(5),
        deductionsHeader + u"2026/11/21,広告費,,\"-2,756\"\n"_qs.repeated(5),
        adReportHeader + u"2026. 11. 01,美容液,1.043464097E+09,プラス展示,\"4,400\",8800,200%,3248,43,1.3%,27,12%,6,NaN\n"_qs.repeated(5)};
    for (int round = 0; round < rounds; ++round) {
        const auto which = random.bounded(valid.size());
        const TextEncoding encoding = textEncodingCodes[random.bounded(quint32(textEncodingCodes.size()))].first;
        const QByteArray bytes = damaged(encoded(QString(valid[which]).replace(u'¥', u'\\'), encoding), random);
        const QString path = m_folder.file(bytes);
        const ImportKind kind = importKindCodes[static_cast<std::size_t>(which)].first;
        const std::optional<TextEncoding> chosen = random.bounded(4) == 0 ? std::optional(encoding) : std::nullopt;
        QVERIFY2(readsToItsEnd(path, kind, chosen), bytes.toHex().constData());
        QCOMPARE_LE(preview(path, kind, chosen, 3).rows.size(), 3);
    }
}

QTEST_GUILESS_MAIN(ImportFuzzTest)
#include "import_fuzz_test.moc"
