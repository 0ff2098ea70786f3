#include "ui/pages/summary/notice_dialog.h"

#include "ui/language.h"
#include "ui/pages/summary/notice_model.h"
#include "ui/plain_text.h"
#include "ui_notice_dialog.h"

#include <QEvent>

#include <algorithm>

namespace console::ui {

NoticeDialog::NoticeDialog(const Notice &notice, QWidget *parent)
    : QDialog(parent), m_notice(notice), m_ui(std::make_unique<Ui::NoticeDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->noticeCloseButton, &QPushButton::clicked, this, &QDialog::accept);
    QStringList lines = m_notice.body.split(u'\n');
    std::transform(lines.begin(), lines.end(), lines.begin(), &singleLine);
    m_ui->noticeBody->setPlainText(lines.join(u'\n'));
    m_ui->noticeCloseButton->setFocus();
    render();
}

NoticeDialog::~NoticeDialog() = default;

void NoticeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QDialog::changeEvent(event);
}

void NoticeDialog::render()
{
    showPlain(m_ui->noticeTitleLabel, m_notice.title);
    const QString kind = NoticeModel::kindText(m_notice.kind);
    QStringList about{formatDate(m_notice.date), kind};
    if (m_notice.important)
        about.append(tr("Important"));
    m_ui->noticeDateLabel->setText(about.join(QStringLiteral(" · ")));
    showPlain(m_ui->noticeUrlLabel, m_notice.url);
    m_ui->noticeUrlLabel->setVisible(!m_notice.url.isEmpty());
    m_ui->noticeBody->setVisible(!m_notice.body.isEmpty());
}

} // namespace console::ui
