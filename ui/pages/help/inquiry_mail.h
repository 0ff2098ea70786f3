#pragma once

#include <QString>
#include <QUrl>

namespace console::ui {

/// A message to Qoo10's service for sellers.
struct InquiryMail
{
    QString subject;
    QString text;

    [[nodiscard]] static QString address();
    /// What a mail program opens.
    [[nodiscard]] QUrl url() const;
    /// For pasting into a mail by hand: address, subject and text.
    [[nodiscard]] QString asText() const;
};

} // namespace console::ui
