#include "ui/pages/qcash/pager.h"

#include "ui/icons.h"
#include "ui/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace console::ui {

namespace {

QPushButton *pagerButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setAutoDefault(true);
    return button;
}

} // namespace

Pager::Pager(QWidget *parent)
    : QWidget(parent), m_previous(pagerButton(this)), m_next(pagerButton(this)), m_count(new QLabel(this)), m_edit(new QSpinBox(this)),
      m_go(pagerButton(this))
{
    m_previous->setProperty("variant", QStringLiteral("link"));
    m_next->setProperty("variant", QStringLiteral("link"));
    m_count->setProperty("textRole", QStringLiteral("muted"));
    m_count->setTextFormat(Qt::PlainText);
    m_edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(72);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_go)})
        layout->addWidget(part);
    setNames({});
    connect(m_previous, &QPushButton::clicked, this, [this] { emit pageAsked(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit pageAsked(m_page + 1); });
    connect(m_go, &QPushButton::clicked, this, &Pager::go);
    m_edit->installEventFilter(this);
    renderIcons();
    render();
}

void Pager::setNames(const QString &prefix)
{
    const auto named = [&prefix](const QString &name) {
        return prefix.isEmpty() ? name : prefix + name.at(0).toUpper() + name.mid(1);
    };
    m_previous->setObjectName(named(QStringLiteral("pagePreviousButton")));
    m_next->setObjectName(named(QStringLiteral("pageNextButton")));
    m_count->setObjectName(named(QStringLiteral("pageCountLabel")));
    m_edit->setObjectName(named(QStringLiteral("pageEdit")));
    m_go->setObjectName(named(QStringLiteral("pageGoButton")));
}

void Pager::setPage(qint64 page, qint64 pageCount)
{
    const bool isTurned = page != m_page;
    m_page = page;
    m_pageCount = pageCount;
    m_edit->setRange(1, int(std::min<qint64>(pageCount, std::numeric_limits<int>::max())));
    // What is being typed there stays while only the number of pages grows.
    if (isTurned || !m_edit->hasFocus())
        m_edit->setValue(int(std::min<qint64>(page, m_edit->maximum())));
    render();
}

void Pager::go()
{
    m_edit->interpretText();
    emit pageAsked(m_edit->value());
}

/// Return in the field goes; leaving the field does not.
bool Pager::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Pager::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
    if (event->type() == QEvent::PaletteChange)
        renderIcons();
}

void Pager::renderIcons()
{
    m_previous->setIcon(icon(QStringLiteral("chevron-left")));
    m_next->setIcon(icon(QStringLiteral("chevron-right")));
}

void Pager::render()
{
    //: Of a list: %1 is the page shown, %2 how many there are.
    m_count->setText(tr("Page %1 / %2").arg(formatNumber(m_page), formatNumber(m_pageCount)));
    m_previous->setAccessibleName(tr("Previous page of the list"));
    m_next->setAccessibleName(tr("Next page of the list"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setToolTip(m_next->accessibleName());
    m_edit->setAccessibleName(tr("Page"));
    m_go->setText(tr("GO"));
    m_go->setAccessibleName(tr("Go to the page"));
    m_previous->setEnabled(m_page > 1);
    m_next->setEnabled(m_page < m_pageCount);
    m_edit->setEnabled(m_pageCount > 1);
    m_go->setEnabled(m_pageCount > 1);
}

} // namespace console::ui
