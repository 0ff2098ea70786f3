#include "picture_match.h"
#include "page_views.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTest>

using namespace console::ui;
using namespace pictures;

/// What the picture test takes for a difference and what it doesn't, by real pages with something made wrong.
class PictureMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPageIsLikeItself();
    void aPixelsShiftIsNoDifference();
    void anotherDrawingOfTheLettersIsNoDifference();
    void aMissingCardIsFound();
    void aWrongColourIsFound();
    void anEmptyTableIsFound();
    void aPageInAnotherLanguageIsFound_data();
    void aPageInAnotherLanguageIsFound();
    void aPageInTheWrongThemeIsFound();

private:
    [[nodiscard]] QImage picture()
    {
        m_fixture->settle();
        return m_fixture->window().grab().toImage();
    }
    [[nodiscard]] static Match difference(const QImage &before, const QImage &now) { return match(reduced(before), reduced(now)); }
    void open(PageId page, const QString &detail = {}) { m_fixture->open(page, detail); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void PictureMatchTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
    m_fixture->window().resize(1280, 800);
}

void PictureMatchTest::init()
{
    Theme::apply(*qApp, Scheme::Light);
    m_fixture->language.apply(QStringLiteral("en"));
    open(PageId::Summary);
}

void PictureMatchTest::aPageIsLikeItself()
{
    const QImage before = picture();
    open(PageId::Orders);
    m_fixture->settle();
    open(PageId::Summary);
    const Match result = difference(before, picture());
    QCOMPARE(result.worstTile, 0);
}

void PictureMatchTest::aPixelsShiftIsNoDifference()
{
    const QImage before = picture();
    for (const QPoint by : {QPoint(1, 0), QPoint(0, 1), QPoint(-1, -1)}) {
        QImage shifted = before;
        QPainter(&shifted).drawImage(by, before);
        const Match result = difference(before, shifted);
        QVERIFY2(result.isAccepted(), qPrintable(result.text()));
    }
}

void PictureMatchTest::anotherDrawingOfTheLettersIsNoDifference()
{
    const QImage before = picture();
    const QFont usual = QApplication::font();
    QFont hinted = usual;
    hinted.setHintingPreference(QFont::PreferFullHinting);
    hinted.setStyleStrategy(QFont::NoAntialias);
    QApplication::setFont(hinted);
    const Match result = difference(before, picture());
    QApplication::setFont(usual);
    QVERIFY2(result.isAccepted(), qPrintable(result.text()));
}

void PictureMatchTest::aMissingCardIsFound()
{
    const QImage before = picture();
    QWidget *card = m_fixture->find(QStringLiteral("goButton"))->parentWidget();
    card->hide();
    const Match result = difference(before, picture());
    card->show();
    QVERIFY2(!result.isAccepted(), qPrintable(result.text()));
}

void PictureMatchTest::aWrongColourIsFound()
{
    const QImage before = picture();
    auto *button = m_fixture->find<QPushButton>(QStringLiteral("goButton"));
    setStyleProperty(button, "variant", QStringLiteral("danger"));
    const Match result = difference(before, picture());
    setStyleProperty(button, "variant", QStringLiteral("primary"));
    QVERIFY2(!result.isAccepted(), qPrintable(result.text()));
}

void PictureMatchTest::anEmptyTableIsFound()
{
    open(PageId::Orders);
    const QImage before = picture();
    QWidget *table = m_fixture->find(QStringLiteral("ordersView"));
    QImage empty = before;
    QPainter painter(&empty);
    const QRect inWindow(table->mapTo(&m_fixture->window(), QPoint(1, 50)), table->size() - QSize(2, 60));
    painter.fillRect(inWindow, Theme::current().surface);
    painter.end();
    const Match result = difference(before, empty);
    QVERIFY2(!result.isAccepted(), qPrintable(result.text()));
}

void PictureMatchTest::aPageInAnotherLanguageIsFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("other");
    QTest::newRow("Korean for English") << QStringLiteral("en") << QStringLiteral("ko");
    QTest::newRow("Chinese for Japanese") << QStringLiteral("ja") << QStringLiteral("zh_CN");
    QTest::newRow("Japanese for Korean") << QStringLiteral("ko") << QStringLiteral("ja");
}

/// By its cards alone: a single word of the same length may pass here, and is found where texts are compared.
void PictureMatchTest::aPageInAnotherLanguageIsFound()
{
    QFETCH(QString, language);
    QFETCH(QString, other);
    QWidget *cards = m_fixture->find(QStringLiteral("goButton"))->parentWidget();
    m_fixture->language.apply(language);
    const QImage before = picture();
    m_fixture->language.apply(other);
    m_fixture->settle();
    QImage foreign = before;
    QPainter(&foreign).drawPixmap(cards->mapTo(&m_fixture->window(), QPoint(0, 0)), cards->grab());
    const Match result = difference(before, foreign);
    QVERIFY2(!result.isAccepted(), qPrintable(result.text()));
}

void PictureMatchTest::aPageInTheWrongThemeIsFound()
{
    const QImage before = picture();
    Theme::apply(*qApp, Scheme::Dark);
    const Match result = difference(before, picture());
    QVERIFY2(!result.isAccepted(), qPrintable(result.text()));
}

QTEST_MAIN(PictureMatchTest)
#include "picture_match_test.moc"
