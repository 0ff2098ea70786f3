#include "ui/dialog_curtain.h"

#include "ui/belongs_to.h"

#include <QApplication>
#include <QDialog>

namespace console::ui {

void DialogCurtain::close(const QWidget &window)
{
    m_hidden.clear();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &window || other->isHidden() || !belongsTo(other, &window))
            continue;
        if (qobject_cast<QDialog *>(other))
            m_hidden.append(other);
        other->hide();
    }
}

void DialogCurtain::open()
{
    for (const QPointer<QWidget> &hidden : std::as_const(m_hidden)) {
        if (auto *dialog = qobject_cast<QDialog *>(hidden.data()))
            dialog->open();
    }
    m_hidden.clear();
}

} // namespace console::ui
