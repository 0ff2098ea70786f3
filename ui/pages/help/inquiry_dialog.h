#pragma once

#include "domain/shop.h"
#include "ui/pages/help/inquiry_mail.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace console::ui {

namespace Ui {
class InquiryDialog;
}

/// Composes a message to Qoo10 and hands it to the mail program, or to the clipboard. Sends nothing itself.
class InquiryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InquiryDialog(const std::optional<Shop> &shop, QWidget *parent = nullptr);
    ~InquiryDialog() override;

    [[nodiscard]] InquiryMail mail() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Outcome { None, NoMailProgram, Copied };

    void openMailProgram();
    void copy();
    void render();
    [[nodiscard]] QString proposedText() const;

    std::unique_ptr<Ui::InquiryDialog> m_ui;
    std::optional<Shop> m_shop;
    Outcome m_outcome = Outcome::None;
};

} // namespace console::ui
