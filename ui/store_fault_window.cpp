#include "ui/store_fault_window.h"

#include "ui/plain_text.h"
#include "ui/product_mark.h"
#include "ui/store_fault_text.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace console::ui {

namespace {

QPushButton *makeButton(QWidget *parent, const QString &name, const QString &variant)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("variant", variant);
    button->setAutoDefault(true);
    return button;
}

} // namespace

StoreFaultWindow::StoreFaultWindow(const QString &storePath, StoreFault fault, QWidget *parent)
    : QWidget(parent),
      m_storePath(storePath),
      m_fault(fault),
      m_title(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_path(new QLabel(this)),
      m_tryAgain(makeButton(this, QStringLiteral("tryAgainButton"), QStringLiteral("secondary"))),
      m_chooseFile(makeButton(this, QStringLiteral("chooseFileButton"), QStringLiteral("primary"))),
      m_quit(makeButton(this, QStringLiteral("quitButton"), QStringLiteral("secondary")))
{
    setObjectName(QStringLiteral("storeFaultWindow"));
    m_title->setObjectName(QStringLiteral("storeFaultLabel"));
    m_title->setProperty("textRole", QStringLiteral("pageTitle"));
    m_advice->setObjectName(QStringLiteral("storeFaultAdviceLabel"));
    m_path->setObjectName(QStringLiteral("storeFaultPathLabel"));
    m_path->setProperty("textRole", QStringLiteral("muted"));
    for (QLabel *label : {m_title, m_advice, m_path}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(new ProductMark(this));
    layout->addWidget(m_title);
    layout->addWidget(m_advice);
    layout->addWidget(m_path);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_quit);
    buttons->addStretch(1);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_chooseFile);
    layout->addLayout(buttons);
    setMinimumSize(560, 280);
    connect(m_tryAgain, &QPushButton::clicked, this, &StoreFaultWindow::tryAgainAsked);
    connect(m_chooseFile, &QPushButton::clicked, this, &StoreFaultWindow::chooseFile);
    connect(m_quit, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
    m_tryAgain->setFocus();
}

void StoreFaultWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose another file"), QFileInfo(m_storePath).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StoreFaultWindow::fileChosen);
    dialog->open();
}

void StoreFaultWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoreFaultWindow::retranslate()
{
    setWindowTitle(tr("J·QSM Console"));
    m_title->setText(storeFaultText(m_fault));
    m_advice->setText(storeFaultAdvice(m_fault));
    showPlain(m_path, QDir::toNativeSeparators(m_storePath));
    const auto show = [](QPushButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    show(m_tryAgain, tr("Try again"));
    show(m_chooseFile, tr("Choose another file…"));
    show(m_quit, tr("Quit"));
}

} // namespace console::ui
