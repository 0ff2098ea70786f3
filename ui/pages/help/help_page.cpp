#include "ui/pages/help/help_page.h"

#include "ui/pages/help/faq_places.h"
#include "ui/pages/help/inquiry_dialog.h"
#include "ui/plain_text.h"
#include "ui_help_page.h"

#include <QItemSelectionModel>
#include <QShortcut>

namespace console::ui {

HelpPage::HelpPage(Desk &desk, QWidget *parent) : Page(parent), m_ui(new Ui::HelpPage), m_desk(desk)
{
    m_ui->setupUi(this);
    m_ui->faqView->setModel(&m_model);
    m_ui->faqView->setTextElideMode(Qt::ElideNone);
    for (QPushButton *button : {m_ui->helpBackButton, m_ui->tourButton, m_ui->inquiryButton, m_ui->goToPageButton})
        button->setAutoDefault(true);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, m_ui->helpBackButton, &QPushButton::click);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::escape);
    connect(m_ui->helpBackButton, &QPushButton::clicked, this, &HelpPage::backAsked);
    connect(m_ui->tourButton, &QPushButton::clicked, this, &HelpPage::tourAsked);
    connect(m_ui->goToPageButton, &QPushButton::clicked, this, &HelpPage::goToPage);
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
    if (!isVisible()) {
        m_from.reset(); // an earlier visit's way back; a new one is offered after this
        render();
    }
    if (request.detail.isEmpty())
        return;
    m_ui->faqSearchEdit->clear();
    show(m_model.rowOf(request.detail));
}

void HelpPage::offerWayBack(const std::optional<PageRequest> &from)
{
    m_from = from;
    render();
    m_ui->faqView->setFocus(); // the arrow keys read on
}

/// First out of the search, then back to where the question came up.
void HelpPage::escape()
{
    if (!m_ui->faqSearchEdit->text().isEmpty())
        m_ui->faqSearchEdit->clear();
    else if (m_from)
        emit backAsked();
}

QWidget *HelpPage::firstControl() const
{
    return m_ui->faqSearchEdit;
}

void HelpPage::goToPage()
{
    if (const auto page = FaqPlaces::pageOf(m_shownId))
        emit navigate(*page);
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
    m_ui->helpBackButton->setVisible(m_from.has_value());
    if (m_from) {
        //: %1 is the name of a page.
        const QString back = tr("Back to %1").arg(pageName(*m_from));
        m_ui->helpBackButton->setText(withoutMnemonic(back));
        m_ui->helpBackButton->setAccessibleName(back);
        m_ui->helpBackButton->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));
    }
    renderAnswer();
}

void HelpPage::renderAnswer()
{
    const int row = m_model.rowOf(m_shownId);
    m_ui->answerView->setVisible(row >= 0);
    const std::optional<PageRequest> target = row >= 0 ? FaqPlaces::pageOf(m_shownId) : std::nullopt;
    m_ui->goToPageButton->setVisible(target.has_value());
    if (target) {
        //: %1 is the name of a page.
        const QString go = tr("Go to %1").arg(pageName(*target));
        m_ui->goToPageButton->setText(withoutMnemonic(go));
        m_ui->goToPageButton->setAccessibleName(go);
    }
    if (row < 0)
        return;
    const QModelIndex index = m_model.index(row);
    m_ui->answerView->showAnswer(index.data().toString(), index.data(FaqModel::AnswerRole).toString(), m_ui->faqSearchEdit->text());
}

} // namespace console::ui
