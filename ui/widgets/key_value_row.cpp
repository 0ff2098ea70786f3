#include "ui/widgets/key_value_row.h"

#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace console::ui {

KeyValueRow::KeyValueRow(QWidget *parent) : QFrame(parent), m_key(new WrappedLabel(this)), m_layout(new QHBoxLayout(this))
{
    setProperty("frameRole", QStringLiteral("row"));
    m_layout->setContentsMargins(0, 6, 0, 6);
    m_layout->addWidget(m_key, 1);
}

QString KeyValueRow::key() const
{
    return m_key->text();
}

void KeyValueRow::setKey(const QString &key)
{
    m_key->setText(key);
}

void KeyValueRow::setValueWidget(QWidget *widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace console::ui
