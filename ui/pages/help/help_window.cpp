#include "ui/pages/help/help_window.h"

#include "ui/pages/help/answer_view.h"
#include "ui/pages/help/faq_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

HelpWindow::HelpWindow(const QString &questionId, QWidget *parent)
    : QDialog(parent), m_id(questionId), m_answer(new AnswerView(this)), m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    m_answer->setObjectName(QStringLiteral("helpWindowAnswer"));
    m_close->setObjectName(QStringLiteral("closeHelpButton"));
    m_close->setProperty("variant", QStringLiteral("secondary"));
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 16, 16);
    column->addWidget(m_answer, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(520, 380);
    render();
    m_answer->setFocus();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
}

void HelpWindow::render()
{
    const FaqModel model;
    const QModelIndex question = model.index(qMax(0, model.rowOf(m_id)));
    setWindowTitle(tr("Help"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->showAnswer(question.data().toString(), question.data(FaqModel::AnswerRole).toString());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace console::ui
