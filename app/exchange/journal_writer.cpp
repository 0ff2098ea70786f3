#include "exchange/journal_writer.h"

#include "exchange/text_encoding.h"

namespace console {

namespace {

/// No limit was found in MoneyForward's and freee's own pages: chosen.
constexpr qsizetype descriptionLimit = 200;
/// Published by Yayoi (import of 仕訳データ, support page 18545), in half-width columns and in digits.
constexpr int yayoiDescriptionColumns = 64;
constexpr qint64 yayoiLargestAmount = 99'999'999'999;

const QString slashed = QStringLiteral("yyyy/MM/dd");

TableLayout layoutOf(std::initializer_list<const char *> titles, bool hasTitles)
{
    TableLayout layout{{}, {}, hasTitles};
    for (const char *title : titles)
        layout.columns.append({QString::fromUtf8(title)});
    return layout;
}

bool endsInHalfPair(const QString &text)
{
    return !text.isEmpty() && text.back().isHighSurrogate();
}

/// Room for the sign that keeps a description from being taken for a formula is kept.
QString cutToCharacters(const QString &text, qsizetype limit)
{
    QString cut = text.left(looksLikeFormula(text) ? limit - 1 : limit);
    if (endsInHalfPair(cut))
        cut.chop(1);
    return cut;
}

QString cutToColumns(QString text, int limit)
{
    const int room = looksLikeFormula(text) ? limit - 1 : limit;
    while (halfWidthColumns(text) > room)
        text.chop(1);
    if (endsInHalfPair(text))
        text.chop(1);
    return text;
}

/// What CP932 has no place for becomes 〓: a note can't be changed any more, so that a refusal would have no way out.
QString withPlaces(QString text)
{
    static const TextEncoder encoder(TextEncoding::Cp932);
    for (;;) {
        QByteArray bytes;
        const qsizetype fault = encoder.append(text, bytes);
        if (fault < 0)
            return text;
        text.replace(fault, characterAt(text, fault).size(), QChar(0x3013));
    }
}

/// The header is that of files.md. It has no number that would hold rows together, so that a compound entry is a row for each pair.
class MoneyForwardWriter : public JournalWriter
{
public:
    explicit MoneyForwardWriter(std::unique_ptr<TableWriter> table) : JournalWriter(std::move(table)) {}

    static TableLayout layout()
    {
        return layoutOf({"取引日", "借方勘定科目", "借方補助科目", "借方部門", "借方金額", "借方税区分", "貸方勘定科目", "貸方補助科目", "貸方部門", "貸方金額",
                         "貸方税区分", "摘要", "仕訳メモ", "タグ", "MF仕訳タイプ", "決算整理仕訳", "作成日時", "作成者", "最終更新日時", "最終更新者"},
                        true);
    }

    TableResult add(const Journal &journal) override
    {
        const TableCell closing = journal.isClosing() ? TableCell(qint64(1)) : TableCell();
        for (const JournalPair &pair : pairsOf(journal)) {
            const TableResult added = addRow({journal.day.toString(slashed), pair.debit.account.title, pair.debit.account.sub, {}, pair.debit.amount.value(),
                                              pair.debit.account.taxClassFor(JournalFormat::MoneyForward), pair.credit.account.title,
                                              pair.credit.account.sub, {}, pair.credit.amount.value(),
                                              pair.credit.account.taxClassFor(JournalFormat::MoneyForward),
                                              cutToCharacters(journal.description, descriptionLimit), {}, {}, {}, closing, {}, {}, {}, {}});
            if (!added)
                return added;
        }
        return {};
    }
};

/// freee's form for journals of other accounting programs (汎用形式: support page 204847430, "その他の会計ソフトから仕訳データを移行する"), of which
/// only 日付, 勘定科目 and 金額 are required. Without columns of tax amounts freee reckons the tax from amounts that include it; with empty
/// ones it would book no tax. Rows of the same day and 伝票番号 are one compound entry.
class FreeeWriter : public JournalWriter
{
public:
    explicit FreeeWriter(std::unique_ptr<TableWriter> table) : JournalWriter(std::move(table)) {}

    static TableLayout layout()
    {
        return layoutOf({"[表題行]", "日付", "伝票番号", "決算整理仕訳", "借方勘定科目", "借方補助科目", "借方部門", "借方金額", "借方税区分", "貸方勘定科目",
                         "貸方補助科目", "貸方部門", "貸方金額", "貸方税区分", "摘要"},
                        true);
    }

    TableResult add(const Journal &journal) override
    {
        ++m_number;
        const TableCell closing = journal.isClosing() ? TableCell(qint64(1)) : TableCell();
        for (const JournalPair &pair : pairsOf(journal)) {
            const TableResult added = addRow({QStringLiteral("[明細行]"), journal.day.toString(slashed), m_number, closing, pair.debit.account.title,
                                              pair.debit.account.sub, {}, pair.debit.amount.value(), pair.debit.account.taxClassFor(JournalFormat::Freee),
                                              pair.credit.account.title, pair.credit.account.sub, {}, pair.credit.amount.value(),
                                              pair.credit.account.taxClassFor(JournalFormat::Freee), cutToCharacters(journal.description, descriptionLimit)});
            if (!added)
                return added;
        }
        return {};
    }

private:
    qint64 m_number = 0;
};

/// Yayoi's import form of journals (弥生インポート形式, 25 fields, support page 18545). Flag 2000 is a journal of one row; 2110, 2100 and 2101 are
/// the first, the middle and the last row of a slip, whose empty side is 対象外 with 0.
class YayoiWriter : public JournalWriter
{
public:
    explicit YayoiWriter(std::unique_ptr<TableWriter> table) : JournalWriter(std::move(table)) {}

    static TableLayout layout()
    {
        return layoutOf({"識別フラグ", "伝票No.", "決算", "取引日付", "借方勘定科目", "借方補助科目", "借方部門", "借方税区分", "借方金額", "借方税金額", "貸方勘定科目",
                         "貸方補助科目", "貸方部門", "貸方税区分", "貸方金額", "貸方税金額", "摘要", "番号", "期日", "タイプ", "生成元", "仕訳メモ", "付箋1", "付箋2", "調整"},
                        false);
    }

    TableResult add(const Journal &journal) override
    {
        const qsizetype rows = std::max(journal.debits.size(), journal.credits.size());
        for (qsizetype i = 0; i < rows; ++i) {
            const JournalLine *debit = i < journal.debits.size() ? &journal.debits.at(i) : nullptr;
            const JournalLine *credit = i < journal.credits.size() ? &journal.credits.at(i) : nullptr;
            if (const TableResult fits = checkSide(debit, 4); !fits)
                return fits;
            if (const TableResult fits = checkSide(credit, 10); !fits)
                return fits;
            QList<TableCell> cells{flagOf(i, rows), {}, journal.isClosing() ? TableCell(QStringLiteral("本決")) : TableCell(), journal.day.toString(slashed)};
            cells += sideOf(debit) + sideOf(credit);
            cells += {cutToColumns(withPlaces(journal.description), yayoiDescriptionColumns), {}, {}, qint64(rows > 1 ? 3 : 0), {}, {}, qint64(0), qint64(0),
                      QStringLiteral("no")};
            if (const TableResult added = addRow(cells); !added)
                return added;
        }
        return {};
    }

private:
    static qint64 flagOf(qsizetype row, qsizetype rows)
    {
        if (rows == 1)
            return 2000;
        return row == 0 ? 2110 : row + 1 < rows ? 2100 : 2101;
    }

    /// Account, sub-account, department, tax class, amount, tax.
    static QList<TableCell> sideOf(const JournalLine *line)
    {
        if (!line)
            return {{}, {}, {}, QStringLiteral("対象外"), qint64(0), {}};
        return {line->account.title, line->account.sub, {}, line->account.taxClassFor(JournalFormat::Yayoi), line->amount.value(), {}};
    }

    /// `first`: the side's first column.
    TableResult checkSide(const JournalLine *line, int first) const
    {
        if (!line)
            return {};
        if (halfWidthColumns(line->account.title) > longestYayoiTitle)
            return tooLong(first);
        if (halfWidthColumns(line->account.sub) > longestYayoiTitle)
            return tooLong(first + 1);
        return line->amount.value() > yayoiLargestAmount ? tooLong(first + 4) : TableResult();
    }

    TableResult tooLong(int column) const
    {
        return tl::unexpected(TableError{TableFault::TextTooLong, rows() + 1, layout().columns.at(column).title});
    }
};

template <class Writer>
tl::expected<std::unique_ptr<JournalWriter>, TableError> beginWith(const QString &path, TextEncoding encoding)
{
    auto table = TableWriter::begin({path, TableFormat::Csv, encoding}, Writer::layout());
    if (!table)
        return tl::unexpected(table.error());
    return std::make_unique<Writer>(std::move(*table));
}

} // namespace

tl::expected<std::unique_ptr<JournalWriter>, TableError> JournalWriter::begin(const QString &path, JournalFormat format)
{
    switch (format) {
    case JournalFormat::MoneyForward:
        return beginWith<MoneyForwardWriter>(path, TextEncoding::Utf8Bom);
    case JournalFormat::Freee:
        return beginWith<FreeeWriter>(path, TextEncoding::Utf8Bom);
    case JournalFormat::Yayoi:
        return beginWith<YayoiWriter>(path, TextEncoding::Cp932);
    }
    Q_UNREACHABLE();
}

QString firstWithoutPlaceInYayoi(const QString &text)
{
    QByteArray bytes;
    const qsizetype fault = TextEncoder(TextEncoding::Cp932).append(text, bytes);
    return fault < 0 ? QString() : characterAt(text, fault);
}

} // namespace console
