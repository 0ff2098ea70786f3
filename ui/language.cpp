#include "ui/language.h"

#include "ui/theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QFont>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace console::ui {

namespace {

struct LanguageRow
{
    QLatin1String code;
    const char16_t *nativeName;
    QLatin1String fontFamily;
};

// By the CJK family a character gets its own language's glyph. It stands alone: it has the characters of all four languages, where it is
// missing the desktop's own choice takes its place, and for a list Qt would sort all fonts at the start.
constexpr std::array<LanguageRow, 4> languages{{
    {QLatin1String("ko"), u"한국어", QLatin1String("Noto Sans CJK KR")},
    {QLatin1String("ja"), u"日本語", QLatin1String("Noto Sans CJK JP")},
    {QLatin1String("zh_CN"), u"简体中文", QLatin1String("Noto Sans CJK SC")},
    {QLatin1String("en"), u"English", QLatin1String("Noto Sans CJK JP")},
}};

constexpr QChar minusSign(0x2212);
constexpr QLatin1String isoFormat("yyyy-MM-dd");

const LanguageRow &rowOf(const QString &code)
{
    for (const LanguageRow &row : languages) {
        if (code == row.code)
            return row;
    }
    return languages.back();
}

} // namespace

Language::Language(QObject *parent) : QObject(parent) {}

QStringList Language::codes()
{
    QStringList list;
    for (const LanguageRow &row : languages)
        list.append(row.code);
    return list;
}

QString Language::nativeName(const QString &code)
{
    return QString::fromUtf16(rowOf(code).nativeName);
}

QString Language::systemDefault()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        for (const LanguageRow &row : languages) {
            if (QLocale(wanted).language() == QLocale(row.code).language())
                return row.code;
        }
    }
    return languages.back().code;
}

QString Language::current()
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [](const LanguageRow &row) { return QLocale(row.code).language() == QLocale().language(); });
    return found == languages.end() ? QStringLiteral("en") : QString(found->code);
}

void Language::apply(const QString &code)
{
    const LanguageRow &row = rowOf(code);
    if (m_code == row.code)
        return;
    m_code = row.code;
    m_locale = QLocale(m_code);
    QLocale::setDefault(m_locale);
    // Removed and installed back to back: the widgets hear of one change.
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_qtTexts.load(m_locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    if (m_texts.load(QStringLiteral(":/i18n/console_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_texts);
    QFont font;
    font.setFamilies({row.fontFamily});
    font.setPixelSize(Theme::basePixels());
    if (QApplication::font().families() != font.families())
        QApplication::setFont(font);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(m_locale);
    emit changed();
}

QString formatNumber(qint64 value)
{
    QString text = QLocale().toString(value);
    if (value < 0)
        text.replace(u'-', minusSign);
    return text;
}

QString formatSigned(qint64 value)
{
    return value > 0 ? u'+' + formatNumber(value) : formatNumber(value);
}

QString joinSentences(const QString &first, const QString &second)
{
    const QLocale::Language language = QLocale().language();
    const bool isFullWidth = language == QLocale::Japanese || language == QLocale::Chinese; // their full stop has its own room
    return first.isEmpty() || second.isEmpty() || isFullWidth ? first + second : first + u' ' + second;
}

QString formatDate(QDate date)
{
    return date.toString(isoFormat);
}

QString formatDateTime(const QDateTime &dateTime)
{
    return dateTime.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void keepIsoFormat(QDateEdit *edit)
{
    if (edit->displayFormat() != isoFormat)
        edit->setDisplayFormat(isoFormat);
    // A calendar that was opened before is a window of its own and keeps the language that it was made in.
    if (auto *calendar = edit->findChild<QCalendarWidget *>())
        calendar->setLocale(QLocale());
}

} // namespace console::ui
