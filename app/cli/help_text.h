#pragma once

#include <QString>
#include <QStringList>

class QProcessEnvironment;

namespace console {

/// The languages that the help is written in: ko ja zh_CN en.
[[nodiscard]] QStringList helpLanguages();

/// What --help prints in a language, in lines of at most 80 columns where no single word is longer, without a last line end. From
/// resources/cli/help.json, as the manual page is.
[[nodiscard]] QString helpText(const QString &language);

/// The manual page in a language, in groff's man macros, UTF-8.
[[nodiscard]] QString manualPage(const QString &language);

/// The language that a terminal's user has chosen, as gettext finds it: LANGUAGE's first that is known, unless the locale is C or
/// POSIX; else LC_ALL, LC_MESSAGES, LANG. English where none is known.
[[nodiscard]] QString terminalLanguage(const QProcessEnvironment &environment);

} // namespace console
