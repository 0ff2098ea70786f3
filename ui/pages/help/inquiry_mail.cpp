#include "ui/pages/help/inquiry_mail.h"

namespace console::ui {

QString InquiryMail::address()
{
    return QStringLiteral("seller@qoo10.jp");
}

QUrl InquiryMail::url() const
{
    // RFC 6068: fields are percent-encoded one by one, lines end with CR LF.
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    const QByteArray encoded = "mailto:" + address().toLatin1() + "?subject=" + QUrl::toPercentEncoding(subject)
                               + "&body=" + QUrl::toPercentEncoding(lines);
    return QUrl::fromEncoded(encoded, QUrl::StrictMode);
}

QString InquiryMail::asText() const
{
    return QStringLiteral("%1\n%2\n\n%3\n").arg(address(), subject, text);
}

} // namespace console::ui
