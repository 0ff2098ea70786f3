#pragma once

#include <QDate>
#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>

class QDateEdit;

namespace console::ui {

/// The window's language: translators, number format and font family, switched at once and without a restart.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    [[nodiscard]] static QStringList codes(); ///< ko ja zh_CN en
    [[nodiscard]] static QString nativeName(const QString &code);
    /// The desktop's language where it is one of ours, else English.
    [[nodiscard]] static QString systemDefault();
    /// The code of the language that is in force; English where none of ours is.
    [[nodiscard]] static QString current();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QLocale locale() const { return m_locale; }
    /// Does nothing where `code` is in force already.
    void apply(const QString &code);

signals:
    void changed();

private:
    QString m_code;
    QLocale m_locale;
    QTranslator m_qtTexts;
    QTranslator m_texts;
};

/// Digits grouped for the language; a true minus (U+2212) below zero.
[[nodiscard]] QString formatNumber(qint64 value);
/// The same with a plus above zero.
[[nodiscard]] QString formatSigned(qint64 value);
/// Two sentences after one another, as the language of the moment sets them; either may be empty.
[[nodiscard]] QString joinSentences(const QString &first, const QString &second);
/// yyyy-MM-dd in every language, as ledgers have it.
[[nodiscard]] QString formatDate(QDate date);
/// yyyy-MM-dd HH:mm.
[[nodiscard]] QString formatDateTime(const QDateTime &dateTime);
/// Keeps a date field at yyyy-MM-dd and its calendar in the language: Qt leaves both as they were made. Call it in render().
void keepIsoFormat(QDateEdit *edit);

} // namespace console::ui
