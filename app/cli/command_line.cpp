#include "cli/command_line.h"

#include "cli/arguments.h"
#include "cli/commands.h"
#include "cli/help_text.h"
#include "cli/output.h"
#include "exchange/paper_module.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

#include <memory>

namespace console {

namespace {

struct Command
{
    QString word;
    qsizetype operands; ///< words after the command
    int (*run)(const Arguments &);
};

const QList<Command> &commands()
{
    static const QList<Command> list{
        {QStringLiteral("shop"), 1, &addShop},
        {QStringLiteral("import"), 2, &importFile},
        {QStringLiteral("export"), 2, &exportFile},
        {QStringLiteral("balance"), 0, &showBalance},
        {QStringLiteral("convert"), 0, &convertPoints},
        {QStringLiteral("charge"), 1, &charge},
        {QStringLiteral("spend"), 1, &spendOnAd},
        {QStringLiteral("check-payments"), 0, &checkPayments},
        {QStringLiteral("practice-payment"), 2, &decidePracticePayment},
        {QStringLiteral("withdraw"), 1, &withdrawMoney},
        {QStringLiteral("verify"), 0, &verifyBook},
        {QStringLiteral("backup"), 1, &backUpStore},
        {QStringLiteral("restore"), 1, &restoreStore},
    };
    return list;
}

/// One that can paint where paper is written; without the module for that the command says so itself.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const Arguments &arguments)
{
    const bool paints = arguments.words.first() == QLatin1String("export") && arguments.words.last().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    std::unique_ptr<QCoreApplication> application = paints ? makePaintingApplication() : nullptr;
    return application ? std::move(application) : std::make_unique<QCoreApplication>(argc, argv);
}

int dispatch(const Arguments &arguments)
{
    const QString word = arguments.words.first();
    for (const Command &command : commands()) {
        if (command.word != word)
            continue;
        if (arguments.words.size() - 1 != command.operands)
            return failUsage(QStringLiteral("the command \"%1\" takes other operands.").arg(word));
        return command.run(arguments);
    }
    return failUsage(QStringLiteral("there is no command \"%1\".").arg(word));
}

} // namespace

std::optional<int> runCommand(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto arguments = parseArguments(words);
    if (!arguments)
        return failUsage(arguments.error());
    if (arguments->help) {
        const QString terminal = terminalLanguage(QProcessEnvironment::systemEnvironment());
        printResult(helpText(arguments->language.isEmpty() ? terminal : arguments->language));
        return Done;
    }
    if (arguments->version) {
        printResult(QStringLiteral("qsm-console " CONSOLE_VERSION));
        return Done;
    }
    if (arguments->words.isEmpty())
        return std::nullopt;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, *arguments);
    QCoreApplication::setApplicationName(QStringLiteral("qsm-console"));
    return dispatch(*arguments);
}

} // namespace console
