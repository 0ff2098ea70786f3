#include "pictures/page_views.h"
#include "support/every_dialog.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTest>

using namespace console;
using namespace console::ui;
using namespace pictures;

namespace {

bool takesTab(const QWidget *widget)
{
    // Of radio buttons that go together the keyboard enters one, and the arrows lead on.
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button && button->autoExclusive() && button->isCheckable() && !button->isChecked())
        return false;
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()
        && !qobject_cast<const QScrollArea *>(widget);
}

QString nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
}

/// Where Tab leads up without going on to the right, or back within a line: nobody who looks would go that way.
QStringList waysBack(const QWidget *root)
{
    QList<QWidget *> order;
    for (QWidget *widget = root->nextInFocusChain(); widget && widget != root; widget = widget->nextInFocusChain()) {
        if (root->isAncestorOf(widget) && widget->window() == root->window() && takesTab(widget))
            order.append(widget);
    }
    QStringList list;
    for (qsizetype at = 1; at < order.size(); ++at) {
        const QWidget *from = order.at(at - 1);
        const QWidget *to = order.at(at);
        if (from->isAncestorOf(to) || to->isAncestorOf(from))
            continue;
        if (from->objectName() == QLatin1String("unlockButton")) // after a password the way in comes before the way out
            continue;
        const QRect a(from->mapTo(root, QPoint()), from->size());
        const QRect b(to->mapTo(root, QPoint()), to->size());
        const bool isAbove = b.bottom() < a.top() && b.left() <= a.left(); // further to the right a new column begins
        const bool isBefore = b.right() < a.left() && qAbs(a.center().y() - b.center().y()) < 6 && a.height() < 80 && b.height() < 80;
        if (isAbove || isBefore)
            list.append(QStringLiteral("%1 leads %2 to %3").arg(nameOf(from), isAbove ? QStringLiteral("up") : QStringLiteral("back"), nameOf(to)));
    }
    return list;
}

} // namespace

/// Tab goes through each page and dialog as one reads: never up but to a column further right, never back within a line.
class FocusOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPageIsGoneThroughAsItIsRead();
    void everyDialogIsGoneThroughAsItIsRead();
};

void FocusOrderTest::everyPageIsGoneThroughAsItIsRead()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().resize(1280, 800);
    beginOrder(fixture);
    QStringList faults;
    for (const PageView &view : viewsOfTheShop()) {
        view.open(fixture);
        fixture.settle();
        for (const QString &fault : waysBack(fixture.find(QStringLiteral("pageStack"))))
            faults.append(view.name + QStringLiteral(": ") + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void FocusOrderTest::everyDialogIsGoneThroughAsItIsRead()
{
    WindowFixture fixture(WindowFixture::Content::Demo);
    fixture.window().resize(1280, 800);
    QStringList faults;
    for (const DialogDoor &door : everyDialog()) {
        const QDialog *dialog = openDialog(fixture, door);
        QVERIFY2(dialog, door.name);
        fixture.settle();
        for (const QString &fault : waysBack(dialog))
            faults.append(QLatin1String(door.name) + QStringLiteral(": ") + fault);
        closeDialogs(fixture);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_MAIN(FocusOrderTest)
#include "focus_order_test.moc"
