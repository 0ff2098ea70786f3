#include "ui/pages/help/help_page.h"

#include "ui/pages/help/inquiry_dialog.h"
#include "ui_help_page.h"

#include <QItemSelectionModel>

namespace console::ui {

HelpPage::HelpPage(Desk &desk, QWidget *parent) : Page(parent), m_ui(new Ui::HelpPage), m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->faqView->setModel(&m_model);
    m_ui->inquiryButton->setAutoDefault(true);
    m_ui->faqView->setTextElideMode(Qt::ElideNone);
    // The card's ground shows through.
    m_ui->answerScroll->viewport()->setAutoFillBackground(false);
    m_ui->answerContents->setAutoFillBackground(false);
    connect(m_ui->faqView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QString id = current.data(FaqModel::IdRole).toString();
        if (id.isEmpty())
            return;
        m_shownId = id;
        render();
    });
    connect(m_ui->faqSearchEdit, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_ui->inquiryButton, &QPushButton::clicked, this, &HelpPage::writeInquiry);
    show(m_model.firstQuestion());
    render();
}

HelpPage::~HelpPage() = default;

void HelpPage::open(const PageRequest &request)
{
    if (request.detail.isEmpty())
        return;
    m_ui->faqSearchEdit->clear();
    show(m_model.rowOf(request.detail));
}

void HelpPage::show(int row)
{
    if (row < 0)
        return;
    m_ui->faqView->setCurrentIndex(m_model.index(row));
    if (row == m_model.firstQuestion())
        m_ui->faqView->scrollToTop();
    else
        m_ui->faqView->scrollTo(m_model.index(row));
}

void HelpPage::search()
{
    m_model.search(m_ui->faqSearchEdit->text());
    const int row = m_model.rowOf(m_shownId);
    show(row >= 0 ? row : m_model.firstQuestion());
    render();
}

void HelpPage::writeInquiry()
{
    auto *dialog = new InquiryDialog(m_desk.session.shop(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpPage::refresh()
{
}

void HelpPage::retranslate()
{
    m_ui->retranslateUi(this);
    const QString shown = m_shownId; // the reset takes the selection away, not what is read
    m_model.retranslate();
    show(m_model.rowOf(shown));
    render();
}

void HelpPage::render()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->faqView->setVisible(!isEmpty);
    m_ui->faqEmptyLabel->setVisible(isEmpty);
    const QModelIndex index = m_model.index(qMax(0, m_model.rowOf(m_shownId)));
    const bool isShown = !isEmpty && m_model.rowOf(m_shownId) >= 0;
    m_ui->questionLabel->setText(isShown ? index.data().toString() : QString());
    m_ui->answerLabel->setText(isShown ? index.data(FaqModel::AnswerRole).toString() : QString());
}

} // namespace console::ui
