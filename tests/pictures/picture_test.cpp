#include "contact_sheet.h"
#include "page_views.h"
#include "picture_match.h"

#include "control/session_controller.h"

#include <QAbstractItemView>
#include <QDir>
#include <QTest>

using namespace console::ui;
using namespace pictures;

namespace {

/// Of accepted pictures; others may have another one.
constexpr QSize acceptedSize(1280, 800);

QSize windowSize()
{
    const QStringList sides = qEnvironmentVariable("CONSOLE_PICTURES_SIZE").split(u'x');
    return sides.size() == 2 && qEnvironmentVariableIsSet("CONSOLE_PICTURES") ? QSize(sides.front().toInt(), sides.back().toInt()) : acceptedSize;
}

QDir acceptedFolder()
{
    return QDir(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/pictures/accepted"));
}

/// Where the pictures of a failure go.
QDir failureFolder()
{
    return QDir(QStringLiteral(CONSOLE_FAILED_PICTURES));
}

} // namespace

/// Every page looks as it did when somebody looked at it and accepted it: in four languages, light and dark, over the demo shop of a
/// fixed day. CONSOLE_ACCEPT_PICTURES in the environment writes new accepted pictures instead; CONSOLE_PICTURES=FOLDER writes
/// pictures in full size and a contact sheet, of a window of CONSOLE_PICTURES_SIZE where that is set ("1024x640"). Both are what
/// tests/run does with --accept-pictures and --pictures.
class PictureTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageLooksAsAccepted_data();
    void everyPageLooksAsAccepted();
    void everyAcceptedPictureHasItsPage();
    void cleanupTestCase();

private:
    void show(const Variant &variant, const PageView &view, bool isSignedIn);
    void compare(const Variant &variant, const QString &view, const QImage &screenshot);

    std::unique_ptr<WindowFixture> m_fixture;
    QList<PageView> m_views;
    qsizetype m_beforeSignIn = 0;
    Variant m_shown;
    QImage m_accepted;
    QString m_acceptedView;
    ContactSheet m_sheet;
    bool m_accepts = qEnvironmentVariableIsSet("CONSOLE_ACCEPT_PICTURES");
    QString m_folder = qEnvironmentVariable("CONSOLE_PICTURES");
};

void PictureTest::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    QDir(failureFolder()).removeRecursively();
    m_fixture = std::make_unique<WindowFixture>(WindowFixture::Content::Demo);
    m_fixture->window().resize(windowSize());
    beginOrder(*m_fixture);
    m_views = viewsBeforeSignIn();
    m_beforeSignIn = m_views.size();
    m_views += viewsOfTheShop();
}

void PictureTest::everyPageLooksAsAccepted_data()
{
    QTest::addColumn<int>("variant");
    QTest::addColumn<int>("view");
    const auto add = [this](qsizetype first, qsizetype end) {
        for (int variant = 0; variant < variants().size(); ++variant) {
            for (qsizetype view = first; view < end; ++view)
                QTest::addRow("%s %s", qPrintable(m_views.at(view).name), qPrintable(variants().at(variant).name())) << variant << int(view);
        }
    };
    add(0, m_beforeSignIn);
    add(m_beforeSignIn, m_views.size());
}

void PictureTest::show(const Variant &variant, const PageView &view, bool isSignedIn)
{
    if (isSignedIn != m_fixture->desk().session.shop().has_value()) {
        if (isSignedIn)
            m_fixture->signIn(console::demoSellerId());
        else
            m_fixture->window().session().logOut();
        m_fixture->settle();
    }
    if (!(variant == m_shown)) {
        Theme::apply(*qApp, variant.scheme);
        m_fixture->language.apply(variant.language);
        m_shown = variant;
    }
    // The menu may be higher than the window; how far it is scrolled depends on what was open before.
    if (auto *menu = m_fixture->find<QAbstractItemView>(QStringLiteral("navigationView")))
        menu->scrollToTop();
    view.open(*m_fixture);
    m_fixture->settle();
    // Where the keyboard is depends on where it was before.
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
}

void PictureTest::everyPageLooksAsAccepted()
{
    QFETCH(int, variant);
    QFETCH(int, view);
    const Variant &shown = variants().at(variant);
    const QString &name = m_views.at(view).name;
    show(shown, m_views.at(view), view >= m_beforeSignIn);
    const QImage screenshot = m_fixture->window().grab().toImage();
    QCOMPARE(screenshot.size(), windowSize());
    if (!m_folder.isEmpty())
        m_sheet.add(name, shown, screenshot);
    else if (m_accepts)
        m_sheet.add(name, shown, reduced(screenshot));
    else
        compare(shown, name, screenshot);
}

void PictureTest::compare(const Variant &variant, const QString &view, const QImage &screenshot)
{
    if (m_acceptedView != view) {
        m_acceptedView = view;
        m_accepted = QImage(acceptedFolder().filePath(view + QStringLiteral(".png")));
    }
    QVERIFY2(!m_accepted.isNull(), "nobody has looked at this page and accepted it: tests/run --pictures, then tests/run --accept-pictures");
    const QImage actual = reduced(screenshot);
    const QImage accepted = m_accepted.copy(QRect(variant.place(actual.size()), actual.size()));
    const Match result = match(accepted, actual);
    if (result.isAccepted())
        return;
    const QDir folder = failureFolder();
    folder.mkpath(QStringLiteral("."));
    const QString file = folder.filePath(view + u'.' + variant.name());
    screenshot.save(file + QStringLiteral(".actual.png"));
    accepted.scaled(acceptedSize, Qt::IgnoreAspectRatio, Qt::FastTransformation).save(file + QStringLiteral(".accepted.png"));
    result.difference.scaled(acceptedSize, Qt::IgnoreAspectRatio, Qt::FastTransformation).save(file + QStringLiteral(".difference.png"));
    QFAIL(qPrintable(QStringLiteral("%1 looks different: %2\nsee %3.{actual,accepted,difference}.png").arg(view, result.text(), file)));
}

void PictureTest::everyAcceptedPictureHasItsPage()
{
    if (m_accepts)
        return;
    QStringList names;
    for (const PageView &view : std::as_const(m_views))
        names.append(view.name + QStringLiteral(".png"));
    for (const QString &file : acceptedFolder().entryList(QDir::Files))
        QVERIFY2(names.contains(file), qPrintable(file));
}

void PictureTest::cleanupTestCase()
{
    if (!m_folder.isEmpty()) {
        QVERIFY(m_sheet.writeFolder(m_folder));
        qInfo("Pictures and contact sheet: %s", qPrintable(QDir(m_folder).absoluteFilePath(QStringLiteral("index.html"))));
    } else if (m_accepts) {
        QDir folder = acceptedFolder();
        for (const QString &file : folder.entryList({QStringLiteral("*.png")}, QDir::Files))
            folder.remove(file);
        QVERIFY(m_sheet.writeAccepted(folder));
        qInfo("Accepted: %s", qPrintable(folder.absolutePath()));
    }
    m_fixture.reset();
}

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
