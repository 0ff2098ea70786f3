#include "cli/arguments.h"

#include <QCommandLineParser>

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

const QStringList languages{QStringLiteral("ko"), QStringLiteral("ja"), QStringLiteral("zh_CN"), QStringLiteral("en")};

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
    if (parser.isSet(QStringLiteral("language")) && !languages.contains(result.language))
        return tl::unexpected(QStringLiteral("--language is one of ko, ja, zh_CN, en."));
    return result;
}

QString usageText()
{
    return QStringLiteral(
        "Usage:\n"
        "  qsm-console [--wallet FILE] [--language ko|ja|zh_CN|en] [--demo] [--seller ID]\n"
        "      opens the window\n"
        "  qsm-console shop add --seller ID --name NAME [--grade general|excellent|power]\n"
        "              [--opening-qcash N] --password-file FILE\n"
        "  qsm-console import KIND FILE --seller ID [--skip-bad-rows] [--encoding NAME]\n"
        "      KIND: points items orders inquiries notices settlement deductions\n"
        "      NAME: utf-8 utf-8-bom cp932 utf-16le; found by itself where not given\n"
        "  qsm-console export item-scores FILE --seller ID [--from DATE] [--to DATE]\n"
        "              [--encoding NAME] [--json]\n"
        "      points by month and item, of the months of the two days (2026-10-01); last month where\n"
        "      not given. FILE ends in .csv (UTF-8 with BOM where no NAME is given) or .xlsx\n"
        "  qsm-console balance --seller ID [--json]\n"
        "  qsm-console convert --seller ID [--action-id ID] [--json]\n"
        "      turns last month's service points into Qcash, once a month\n"
        "  qsm-console charge AMOUNT --method METHOD --seller ID [--fields-file FILE]\n"
        "              [--action-id ID] [--json]\n"
        "      AMOUNT: 100 500 1000 3000 5000 10000 30000 50000 100000 300000\n"
        "      METHOD: card bank_transfer konbini_terminal konbini_seven paypal net_banking suica\n"
        "              settlement settlement_due\n"
        "      buys a ticket; what isn't paid at once is told with its deadline and how to pay\n"
        "  qsm-console check-payments --seller ID [--json]\n"
        "      asks the payment service about waiting orders; those whose deadline is over lapse\n"
        "  qsm-console practice-payment ORDER OUTCOME --seller ID [--json]\n"
        "      decides what becomes of a practice payment, then checks\n"
        "      OUTCOME: pay_now decline lapse answer_late answer_twice other_amount unknown_order\n"
        "  qsm-console withdraw AMOUNT --seller ID [--action-id ID] [--json]\n"
        "      records a withdrawal of settlement money; AMOUNT includes the fee of 150 yen\n"
        "  qsm-console verify [--json]\n"
        "      checks the whole book\n"
        "  qsm-console backup FILE\n"
        "  qsm-console restore FILE\n"
        "  qsm-console --help | --version\n"
        "\n"
        "Every command that takes --seller also needs --password-file FILE (- is standard input):\n"
        "its first line is the login password, a second line the Q-account password.\n"
        "--wallet FILE is the store to work on; without it, the one in your data folder.\n"
        "--demo works on a made-up shop in a store that is removed at the end.\n"
        "--fields-file FILE holds what the method asks for, as name=value lines. Without it, a practice\n"
        "payment takes the values below:\n"
        "  card              card_number=4111111111111111 card_expiry=12/(next year) card_code=123\n"
        "                    card_holder=PRACTICE CARD instalments=1\n"
        "  bank_transfer     remitter_name=PRACTICE SHOP\n"
        "  konbini_terminal  konbini_chain=lawson (familymart ministop) konbini_name=PRACTICE SHOP\n"
        "                    konbini_phone=0300000000 konbini_email=practice@example.com\n"
        "  konbini_seven     konbini_name konbini_phone konbini_email\n"
        "  net_banking       bank=mufg (smbc mizuho resona rakuten paypay jp_bank)\n"
        "                    bank_account_name=PRACTICE SHOP\n"
        "  suica             suica_email=practice@example.com\n"
        "--action-id ID: repeated with the same ID, a command answers as the first time and books nothing.\n"
        "Payments are practice payments: no real money moves.\n"
        "\n"
        "Exit status: 0 done, 1 findings, rejected rows or payments that need attention, 2 wrong usage,\n"
        "3 the store can't be opened or is busy, 4 refused by a rule, 5 not authenticated.\n");
}

} // namespace console
