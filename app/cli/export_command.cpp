#include "cli/commands.h"
#include "cli/output.h"

#include <algorithm>

namespace console {

namespace {

struct ExportKind
{
    QString word;
    int (*run)(const Arguments &);
};

const QList<ExportKind> &kinds()
{
    static const QList<ExportKind> list{
        {QStringLiteral("history"), &exportHistory},
        {QStringLiteral("ticket-orders"), &exportTicketOrders},
        {QStringLiteral("item-scores"), &exportItemScores},
        {QStringLiteral("statement"), &exportStatement},
        {QStringLiteral("journal-moneyforward"), &exportJournal},
        {QStringLiteral("journal-freee"), &exportJournal},
        {QStringLiteral("journal-yayoi"), &exportJournal},
    };
    return list;
}

} // namespace

int exportFile(const Arguments &arguments)
{
    const QString word = arguments.words.at(1);
    const auto found = std::find_if(kinds().begin(), kinds().end(), [&](const ExportKind &kind) { return kind.word == word; });
    if (found != kinds().end())
        return found->run(arguments);
    QStringList words;
    for (const ExportKind &kind : kinds())
        words.append(kind.word);
    return failUsage(QStringLiteral("KIND is one of %1.").arg(words.join(u' ')));
}

} // namespace console
