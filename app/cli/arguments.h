#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace console {

/// The command line, taken apart but not yet judged by any command.
struct Arguments
{
    QStringList words; ///< the command and its operands; empty where a window is asked for
    QString wallet;    ///< a file; empty for the user's own store
    QString language;  ///< ko ja zh_CN en; empty for the remembered one
    bool demo = false;
    bool help = false;
    bool version = false;
    bool json = false;
    bool skipBadRows = false;
    std::optional<QString> seller;
    std::optional<QString> name;
    std::optional<QString> grade;
    std::optional<QString> openingQcash;
    std::optional<QString> passwordFile;
    std::optional<QString> fieldsFile;
    std::optional<QString> encoding;
    std::optional<QString> from;
    std::optional<QString> to;
    std::optional<QString> method;
    std::optional<QString> ad;
    std::optional<QString> item;
    std::optional<QString> actionId;
};

/// A sentence (English) on what is wrong with the words, where something is.
[[nodiscard]] tl::expected<Arguments, QString> parseArguments(const QStringList &arguments);

} // namespace console
