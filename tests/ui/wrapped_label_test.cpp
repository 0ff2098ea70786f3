#include "ui/widgets/wrapped_label.h"

#include <QTest>

using namespace console::ui;

/// A label that remembers its heights says the same as one that does not, whatever changes.
class WrappedLabelTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAsHighAsAPlainLabel();
    void itForgetsWhatNoLongerHolds();

private:
    static void compare(const QLabel &mine, const QLabel &plain)
    {
        for (int round = 0; round < 2; ++round) {
            for (int width = 40; width < 600; width += 25)
                QCOMPARE(mine.heightForWidth(width), plain.heightForWidth(width));
        }
    }
    static void makePlain(QLabel &label)
    {
        label.setTextFormat(Qt::PlainText);
        label.setWordWrap(true);
    }
};

void WrappedLabelTest::itIsAsHighAsAPlainLabel()
{
    WrappedLabel mine;
    QLabel plain;
    makePlain(plain);
    for (const QString &text : {QString(), QStringLiteral("one"), QStringLiteral("a few words more than fit on one line of a narrow column, and then some"),
                                QStringLiteral("ボタンを押さなくても先月のポイントがQキャッシュになります。オンにするにはログインパスワードが必要です。")}) {
        mine.setText(text);
        plain.setText(text);
        compare(mine, plain);
    }
}

void WrappedLabelTest::itForgetsWhatNoLongerHolds()
{
    WrappedLabel mine;
    QLabel plain;
    makePlain(plain);
    const QString text = QStringLiteral("a few words more than fit on one line of a narrow column, and then some");
    for (QLabel *label : {static_cast<QLabel *>(&mine), &plain})
        label->setText(text);
    compare(mine, plain);
    QFont large = mine.font();
    large.setPixelSize(31);
    for (QLabel *label : {static_cast<QLabel *>(&mine), &plain})
        label->setFont(large);
    compare(mine, plain);
    for (QLabel *label : {static_cast<QLabel *>(&mine), &plain})
        label->setContentsMargins(9, 8, 7, 6);
    compare(mine, plain);
    for (QLabel *label : {static_cast<QLabel *>(&mine), &plain})
        label->setText(text.left(30));
    compare(mine, plain);
}

QTEST_MAIN(WrappedLabelTest)
#include "wrapped_label_test.moc"
