#include "cli/command_session.h"
#include "cli/commands.h"
#include "cli/output.h"

#include <QJsonObject>

#include <algorithm>

namespace console {

namespace {

constexpr int longestItemNumber = 100;

/// Letters and digits without a space, and no longer than any item number.
bool isItemNumber(const QString &text)
{
    const auto isPart = [](QChar character) { return character.isLetterOrNumber() || character == u'-' || character == u'_'; };
    return !text.isEmpty() && text.size() <= longestItemNumber && std::all_of(text.cbegin(), text.cend(), isPart);
}

QString sentenceOf(EntryRefusal refusal)
{
    switch (refusal) {
    case EntryRefusal::ActionIdReused:
        return QStringLiteral("this action ID stands for another action.");
    case EntryRefusal::NothingToBook:
        return QStringLiteral("there is nothing to book.");
    case EntryRefusal::NotEnoughQcash:
        return QStringLiteral("there is not enough spendable Qcash; buy some with the command charge.");
    case EntryRefusal::DatedInFuture:
        return QStringLiteral("the date is in the future.");
    case EntryRefusal::OpeningExists:
    case EntryRefusal::NotFound:
    case EntryRefusal::NotCorrectable:
    case EntryRefusal::AlreadyCorrected:
        break; // of other entries and of corrections
    }
    Q_UNREACHABLE();
}

/// What the words ask to be booked, but for its day; the exit status of a wrong usage otherwise.
tl::expected<EntryDraft, int> readDraft(const Arguments &arguments)
{
    EntryDraft draft;
    bool isNumber = false;
    const auto amount = Qcash::of(arguments.words.at(1).toLongLong(&isNumber));
    if (!isNumber || !amount)
        return tl::unexpected(failUsage(QStringLiteral("AMOUNT is a whole number of Qcash.")));
    draft.amount = *amount;
    draft.adKind = valueIn(adKindCodes, arguments.ad.value_or(QString()));
    if (!draft.adKind)
        return tl::unexpected(failUsage(QStringLiteral("--ad is one of the kinds that --help lists.")));
    draft.itemNumber = arguments.item.value_or(QString()).trimmed();
    if (!isItemNumber(draft.itemNumber))
        return tl::unexpected(failUsage(QStringLiteral("--item is an item number.")));
    const auto actionId = actionIdOf(arguments);
    if (!actionId)
        return tl::unexpected(actionId.error());
    draft.actionId = *actionId;
    return draft;
}

} // namespace

int spendOnAd(const Arguments &arguments)
{
    auto draft = readDraft(arguments);
    if (!draft)
        return draft.error();
    auto opened = CommandSession::signIn(arguments);
    if (!opened)
        return opened.error();
    CommandSession &session = **opened;
    BookStore &book = session.wallet().book;
    const auto before = book.bookedBy(session.shop().id, draft->actionId);
    if (!before)
        return failStore(before.error(), session.path());
    // A repetition on a later day is one all the same: it stays with the day of the first time.
    draft->datedOn = *before ? (*before)->datedOn.value_or(QDate()) : jst::dateOf(session.clock().now());
    const auto spent = book.addEntry(session.shop().id, *draft, session.clock());
    if (!spent) {
        if (const auto *error = std::get_if<StoreError>(&spent.error()))
            return failStore(*error, session.path());
        const auto refusal = std::get<EntryRefusal>(spent.error());
        return refuse(codeIn(entryRefusalCodes, refusal), sentenceOf(refusal), arguments.json);
    }
    const auto booked = book.bookedBy(session.shop().id, draft->actionId);
    if (!booked)
        return failStore(booked.error(), session.path());
    Q_ASSERT(*booked);
    const Balances &after = (*booked)->after;
    if (arguments.json) {
        printJson({{QStringLiteral("spent"), draft->amount.value()},
                   {QStringLiteral("ad"), QString(codeIn(adKindCodes, *draft->adKind))},
                   {QStringLiteral("item"), draft->itemNumber},
                   {QStringLiteral("total"), after.total.value()},
                   {QStringLiteral("spendable"), after.spendable.value()},
                   {QStringLiteral("held"), after.held.value()}});
        return Done;
    }
    printResult(QStringLiteral("%1 Qcash were spent on the ad %2 for item %3. Total: %4 (spendable %5, held %6). Recorded in this book; apply in "
                               "J·QSM too.")
                    .arg(draft->amount.value()).arg(codeIn(adKindCodes, *draft->adKind), draft->itemNumber)
                    .arg(after.total.value()).arg(after.spendable.value()).arg(after.held.value()));
    return Done;
}

} // namespace console
