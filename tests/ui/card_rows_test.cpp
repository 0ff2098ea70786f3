#include "ui/widgets/card_rows.h"

#include <QLabel>
#include <QTest>
#include <QWidget>

using namespace console::ui;

/// Cards beside one another where there is room, and below one another where there is none.
class CardRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withRoomAllShareOneRowAsSaid();
    void whoNeedsMoreThanItsShareGetsIt();
    void withLessRoomTheFirstStandsAbove();
    void withLittleRoomEachHasItsOwnRow();
    void theHeightIsThatOfAllRows();

private:
    QWidget *card(int width, int height)
    {
        auto *widget = new QWidget;
        widget->setMinimumSize(width, height);
        m_rows->addWidget(widget);
        m_cards.append(widget);
        return widget;
    }
    void resize(int width)
    {
        m_parent->resize(width, m_rows->heightForWidth(width));
        m_rows->activate();
        m_rows->setGeometry(m_parent->rect());
    }
    [[nodiscard]] QList<QRect> places() const
    {
        QList<QRect> list;
        for (const QWidget *widget : m_cards)
            list.append(widget->geometry());
        return list;
    }

    std::unique_ptr<QWidget> m_parent;
    CardRows *m_rows = nullptr;
    QList<QWidget *> m_cards;
};

void CardRowsTest::init()
{
    m_cards.clear();
    m_parent = std::make_unique<QWidget>();
    m_rows = new CardRows({4, 3, 3}, m_parent.get());
    m_rows->setSpacing(10);
    card(100, 50);
    card(100, 80);
    card(100, 30);
}

void CardRowsTest::withRoomAllShareOneRowAsSaid()
{
    resize(1020);
    QCOMPARE(places(), (QList<QRect>{{0, 0, 400, 80}, {410, 0, 300, 80}, {720, 0, 300, 80}}));
}

void CardRowsTest::whoNeedsMoreThanItsShareGetsIt()
{
    m_cards.at(2)->setMinimumWidth(440);
    resize(1020);
    QCOMPARE(places().at(2).width(), 440);
    QCOMPARE(places().at(2).right(), 1019);
    QCOMPARE(places().at(0).width() + places().at(1).width(), 560);
    QVERIFY(places().at(0).width() > places().at(1).width());
}

void CardRowsTest::withLessRoomTheFirstStandsAbove()
{
    resize(310);
    QCOMPARE(places(), (QList<QRect>{{0, 0, 310, 50}, {0, 60, 150, 80}, {160, 60, 150, 80}}));
}

void CardRowsTest::withLittleRoomEachHasItsOwnRow()
{
    resize(200);
    QCOMPARE(places(), (QList<QRect>{{0, 0, 200, 50}, {0, 60, 200, 80}, {0, 150, 200, 30}}));
    QCOMPARE(m_rows->minimumSize().width(), 100);
}

void CardRowsTest::theHeightIsThatOfAllRows()
{
    QCOMPARE(m_rows->heightForWidth(1020), 80);
    QCOMPARE(m_rows->heightForWidth(310), 140);
    QCOMPARE(m_rows->heightForWidth(200), 180);
}

QTEST_MAIN(CardRowsTest)
#include "card_rows_test.moc"
