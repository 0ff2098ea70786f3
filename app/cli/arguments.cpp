#include "cli/arguments.h"

#include <QCommandLineParser>

#include "cli/help_text.h"

namespace console {

namespace {

struct ValueOption
{
    QString name;
    std::optional<QString> Arguments::*target;
};

const QList<ValueOption> &valueOptions()
{
    static const QList<ValueOption> options{
        {QStringLiteral("seller"), &Arguments::seller},
        {QStringLiteral("name"), &Arguments::name},
        {QStringLiteral("grade"), &Arguments::grade},
        {QStringLiteral("opening-qcash"), &Arguments::openingQcash},
        {QStringLiteral("password-file"), &Arguments::passwordFile},
        {QStringLiteral("fields-file"), &Arguments::fieldsFile},
        {QStringLiteral("encoding"), &Arguments::encoding},
        {QStringLiteral("from"), &Arguments::from},
        {QStringLiteral("to"), &Arguments::to},
        {QStringLiteral("method"), &Arguments::method},
        {QStringLiteral("ad"), &Arguments::ad},
        {QStringLiteral("item"), &Arguments::item},
        {QStringLiteral("action-id"), &Arguments::actionId},
    };
    return options;
}

struct FlagOption
{
    QString name;
    bool Arguments::*target;
};

const QList<FlagOption> &flagOptions()
{
    static const QList<FlagOption> options{
        {QStringLiteral("demo"), &Arguments::demo},
        {QStringLiteral("help"), &Arguments::help},
        {QStringLiteral("version"), &Arguments::version},
        {QStringLiteral("json"), &Arguments::json},
        {QStringLiteral("skip-bad-rows"), &Arguments::skipBadRows},
    };
    return options;
}

} // namespace

tl::expected<Arguments, QString> parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QString value = QStringLiteral("value");
    parser.addOption({QStringLiteral("wallet"), QString(), value});
    parser.addOption({QStringLiteral("language"), QString(), value});
    for (const ValueOption &option : valueOptions())
        parser.addOption({option.name, QString(), value});
    for (const FlagOption &option : flagOptions())
        parser.addOption(QCommandLineOption(option.name));
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());

    Arguments result;
    result.words = parser.positionalArguments();
    result.wallet = parser.value(QStringLiteral("wallet"));
    result.language = parser.value(QStringLiteral("language"));
    for (const ValueOption &option : valueOptions()) {
        if (parser.isSet(option.name))
            result.*option.target = parser.value(option.name);
    }
    for (const FlagOption &option : flagOptions())
        result.*option.target = parser.isSet(option.name);
    if (parser.isSet(QStringLiteral("wallet")) && result.wallet.isEmpty())
        return tl::unexpected(QStringLiteral("--wallet needs a file name."));
    if (parser.isSet(QStringLiteral("language")) && !helpLanguages().contains(result.language))
        return tl::unexpected(QStringLiteral("--language is one of ko, ja, zh_CN, en."));
    return result;
}

} // namespace console
