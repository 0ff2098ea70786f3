#include "support/points_desk.h"
#include "ui/language.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/pages/import/import_texts.h"
#include "ui/pages/keeping/keeping_dialog.h"
#include "ui/pages/keeping/keeping_dialogs.h"
#include "ui/pages/keeping/keeping_texts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace console;
using namespace console::ui;

/// The dialogs for files: import, backup, restore, verification; over a real store.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void ordersComeInFromTheirFile();
    void pointsAndItemsComeInToo();
    void aFileOfAnotherKindOffersItsKind();
    void badRowsAreListedAndCanBeCopied();
    void aDroppedFileIsPreviewed();
    void anotherEncodingIsPreviewedAtOnce();
    void everyFaultHasASentence();
    void closingWhileItRunsCancels();
    void theWindowStaysAwakeDuringALargeImport();
    void aLanguageSwitchKeepsWhatIsThere();
    void aBackupIsWrittenAndRestoredAfterConfirmation();
    void aVerificationTellsThatTheBookIsSound();
    void theFileDialogProposesAName();

private:
    template <class Widget>
    static Widget *in(const QWidget &dialog, const char *name)
    {
        auto *widget = dialog.findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    static QString sample(const char *name) { return QStringLiteral(CONSOLE_SOURCE_DIR "/tests/data/ui/") + QLatin1String(name); }

    static void choose(ImportDialog &dialog, const char *kind, const QString &path)
    {
        auto *box = in<QComboBox>(dialog, "importKindBox");
        box->setCurrentIndex(box->findData(QLatin1String(kind)));
        in<QLineEdit>(dialog, "importFileEdit")->setText(path);
        QTest::keyClick(in<QLineEdit>(dialog, "importFileEdit"), Qt::Key_Return);
    }

    static void start(ImportDialog &dialog)
    {
        auto *button = in<QPushButton>(dialog, "importStartButton");
        QTRY_VERIFY(button->isEnabled());
        button->click();
    }

    static QString manyItems(const PointsDesk &desk, int count)
    {
        const QString path = desk.folder.filePath(QStringLiteral("many.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write("item_number,seller_item_code,item_name,category,stock,price,valid_until,image_status,goods_kind\n");
        for (int number = 0; number < count; ++number)
            file.write(QByteArray::number(1'000'000'000 + number) + ",S,Serum,Skin care,5,100,2027-01-31,ok,general\n");
        return path;
    }

    static int goodsIn(PointsDesk &desk)
    {
        const auto goods = desk.wallet->goods.goods(desk.shop(), GoodsFilter::All, {}, QDate(2026, 11, 21), {}, 1'000'000);
        return goods ? int(goods->size()) : -1;
    }

    Language m_language;
};

void ImportDialogTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void ImportDialogTest::init()
{
    Settings().clear();
    m_language.apply(QStringLiteral("en"));
}

void ImportDialogTest::ordersComeInFromTheirFile()
{
    PointsDesk desk;
    QSignalSpy changed(&desk.session, &Session::bookChanged);
    ImportDialog dialog(desk.desk);
    auto *view = in<QTableView>(dialog, "importPreviewView");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.open();
    QVERIFY(!in<QPushButton>(dialog, "importStartButton")->isEnabled());
    choose(dialog, "orders", sample("orders-cp932.csv"));
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QVERIFY(view->isVisible());
    QVERIFY(in<QLabel>(dialog, "importEncodingHint")->text().contains(QStringLiteral("CP932")));
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column)
            QVERIFY(!view->model()->index(row, column).data().toString().contains(QStringLiteral("MARKER")));
    }
    start(dialog);
    auto *result = in<QLabel>(dialog, "importResultLabel");
    QTRY_VERIFY(result->isVisible());
    QVERIFY2(result->text().contains(QStringLiteral("4 added")), qPrintable(result->text()));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!in<QPushButton>(dialog, "importStartButton")->isEnabled());
    QCOMPARE(in<QPushButton>(dialog, "importCancelButton")->text(), QStringLiteral("Close"));
    const auto orders = desk.wallet->salesOrders.orders(desk.shop(), OrdersFilter::All, {}, {}, 10);
    QVERIFY(orders && orders->size() == 4);
}

void ImportDialogTest::pointsAndItemsComeInToo()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "points", sample("points.csv"));
    start(dialog);
    auto *result = in<QLabel>(dialog, "importResultLabel");
    QTRY_VERIFY(result->text().contains(QStringLiteral("2 added")));
    QCOMPARE(desk.offer().convertible.value(), 100);
    choose(dialog, "items", sample("items.csv"));
    QTRY_VERIFY(!result->isVisible());
    start(dialog);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(goodsIn(desk), 2);
}

void ImportDialogTest::aFileOfAnotherKindOffersItsKind()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "orders", sample("items.csv"));
    auto *bar = in<MessageBar>(dialog, "importMessage");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("Items")));
    QVERIFY(!in<QPushButton>(dialog, "importStartButton")->isEnabled());
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(in<QComboBox>(dialog, "importKindBox")->currentData().toString(), QStringLiteral("items"));
    QTRY_VERIFY(in<QPushButton>(dialog, "importStartButton")->isEnabled());
    QVERIFY(!bar->isVisible());
}

void ImportDialogTest::badRowsAreListedAndCanBeCopied()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    auto *errors = in<QTableView>(dialog, "importErrorsView");
    QAbstractItemModelTester tester(errors->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog.open();
    choose(dialog, "items", sample("items-bad-rows.csv"));
    QTRY_VERIFY(errors->isVisible());
    QVERIFY(in<QLabel>(dialog, "importPreviewCaption")->text().contains(u'1'));
    start(dialog);
    auto *result = in<QLabel>(dialog, "importResultLabel");
    QTRY_VERIFY(result->isVisible());
    QVERIFY(result->text().contains(QStringLiteral("Nothing was imported")));
    QCOMPARE(goodsIn(desk), 0);
    QCOMPARE(errors->model()->rowCount(), 3);
    QCOMPARE(errors->model()->index(0, ImportErrorsModel::LineColumn).data(Qt::EditRole).toInt(), 3);
    QCOMPARE(errors->model()->index(0, ImportErrorsModel::FieldColumn).data().toString(), QStringLiteral("stock"));
    QCOMPARE(errors->model()->index(0, ImportErrorsModel::WhatColumn).data(Qt::EditRole).toString(), QStringLiteral("not_a_number"));
    QCOMPARE(errors->model()->index(0, ImportErrorsModel::ValueColumn).data().toString(), QStringLiteral("many"));
    in<QPushButton>(dialog, "importCopyErrorsButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("3\tstock\t")));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
    in<QCheckBox>(dialog, "importSkipBadRowsBox")->setChecked(true);
    start(dialog);
    QTRY_VERIFY(result->text().contains(QStringLiteral("2 rejected")));
    QCOMPARE(goodsIn(desk), 2);
}

void ImportDialogTest::aDroppedFileIsPreviewed()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.setKind(ImportKind::Items);
    dialog.open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample("items.csv"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    QCOMPARE(in<QLineEdit>(dialog, "importFileEdit")->text(), sample("items.csv"));
    QTRY_COMPARE(in<QTableView>(dialog, "importPreviewView")->model()->rowCount(), 2);
}

void ImportDialogTest::anotherEncodingIsPreviewedAtOnce()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "orders", sample("orders-cp932.csv"));
    QTRY_VERIFY(in<QPushButton>(dialog, "importStartButton")->isEnabled());
    auto *box = in<QComboBox>(dialog, "importEncodingBox");
    QCOMPARE(box->count(), 5);
    box->setCurrentIndex(box->findData(QStringLiteral("utf8")));
    QTRY_VERIFY(in<MessageBar>(dialog, "importMessage")->isVisible());
    QVERIFY(!in<QPushButton>(dialog, "importStartButton")->isEnabled());
    box->setCurrentIndex(0);
    QTRY_VERIFY(in<QPushButton>(dialog, "importStartButton")->isEnabled());
}

void ImportDialogTest::everyFaultHasASentence()
{
    QSet<QString> sentences;
    for (const auto &row : fileFaultCodes) {
        FileError error;
        error.fault = row.first;
        sentences.insert(ImportTexts::fileFault(error));
    }
    for (const auto &row : contentHintCodes) {
        FileError error;
        error.fault = FileFault::NotText;
        error.hint = row.first;
        QVERIFY(!ImportTexts::fileFault(error).isEmpty());
    }
    for (const auto &row : rowFaultCodes) {
        RowProblem problem;
        problem.fault = row.first;
        sentences.insert(ImportTexts::rowFault(problem));
    }
    for (const auto &row : findingKindCodes)
        sentences.insert(KeepingTexts::finding(row.first));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), qsizetype(fileFaultCodes.size() + rowFaultCodes.size() + findingKindCodes.size()));
    for (const KeepingTask task : {KeepingTask::Backup, KeepingTask::Restore}) {
        for (const auto &row : backupRefusalCodes)
            QVERIFY(!KeepingTexts::refusal(task, row.first).isEmpty());
    }
}

void ImportDialogTest::closingWhileItRunsCancels()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "items", manyItems(desk, 60'000));
    start(dialog);
    QVERIFY(in<QProgressBar>(dialog, "importProgress")->isVisible());
    QVERIFY(!in<QComboBox>(dialog, "importKindBox")->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(goodsIn(desk), 0);
}

void ImportDialogTest::theWindowStaysAwakeDuringALargeImport()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "items", manyItems(desk, 30'000));
    QTimer beat;
    QElapsedTimer since;
    qint64 longestGap = 0;
    connect(&beat, &QTimer::timeout, this, [&] { longestGap = std::max(longestGap, since.restart()); });
    QTRY_VERIFY(in<QPushButton>(dialog, "importStartButton")->isEnabled());
    since.start();
    beat.start(2);
    start(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(in<QLabel>(dialog, "importResultLabel")->isVisible(), 60'000);
    qInfo("longest gap: %lld ms", static_cast<long long>(longestGap));
    // The product's limit is 50 ms; machines that run many tests at once get more.
    QVERIFY(longestGap < 500);
    QCOMPARE(goodsIn(desk), 30'000);
}

void ImportDialogTest::aLanguageSwitchKeepsWhatIsThere()
{
    PointsDesk desk;
    ImportDialog dialog(desk.desk);
    dialog.open();
    choose(dialog, "items", sample("items.csv"));
    QTRY_COMPARE(in<QTableView>(dialog, "importPreviewView")->model()->rowCount(), 2);
    m_language.apply(QStringLiteral("ko"));
    QCoreApplication::processEvents();
    ImportDialog fresh(desk.desk);
    QCOMPARE(in<QLineEdit>(dialog, "importFileEdit")->text(), sample("items.csv"));
    QCOMPARE(in<QTableView>(dialog, "importPreviewView")->model()->rowCount(), 2);
    QCOMPARE(in<QComboBox>(dialog, "importKindBox")->currentData().toString(), QStringLiteral("items"));
    QCOMPARE(dialog.windowTitle(), fresh.windowTitle());
    for (int index = 0; index < in<QComboBox>(fresh, "importKindBox")->count(); ++index)
        QCOMPARE(in<QComboBox>(dialog, "importKindBox")->itemText(index), in<QComboBox>(fresh, "importKindBox")->itemText(index));
    QCOMPARE(in<QPushButton>(dialog, "importStartButton")->text(), in<QPushButton>(fresh, "importStartButton")->text());
}

void ImportDialogTest::aBackupIsWrittenAndRestoredAfterConfirmation()
{
    PointsDesk desk(5'000);
    const QString path = desk.folder.filePath(QStringLiteral("backup.sqlite"));
    {
        KeepingDialog backup(desk.desk, KeepingTask::Backup, path, nullptr);
        backup.open();
        QTRY_VERIFY(in<QLabel>(backup, "keepingText")->text().contains(QStringLiteral("has been written")));
    }
    desk.addPoints(QDate(2026, 10, 15), 500);
    KeepingDialog restore(desk.desk, KeepingTask::Restore, path, nullptr);
    restore.open();
    auto *cancel = in<QPushButton>(restore, "keepingCancelButton");
    auto *confirm = in<QPushButton>(restore, "keepingConfirmButton");
    QVERIFY(!confirm->isVisible()); // what it brings and loses is shown first
    QTRY_VERIFY(confirm->isVisible());
    QVERIFY(cancel->isDefault());
    QVERIFY(in<QLabel>(restore, "keepingFileLabel")->text().contains(path));
    QVERIFY(desk.session.shop());
    confirm->click();
    QTRY_VERIFY(!desk.session.shop());
    QVERIFY(in<QLabel>(restore, "keepingText")->text().contains(QStringLiteral("has been restored")));
    QVERIFY(!confirm->isVisible());
    QCOMPARE(cancel->text(), QStringLiteral("Close"));
    const auto shop = desk.wallet->shops.bySellerId(QStringLiteral("seller"));
    QVERIFY(shop && *shop);
    const auto offer = desk.wallet->conversions.offer((*shop)->id, desk.clock.now());
    QCOMPARE(offer->convertible.value(), 0);
}

void ImportDialogTest::aVerificationTellsThatTheBookIsSound()
{
    PointsDesk desk;
    QWidget window;
    window.show();
    showVerification(desk.desk, &window);
    showVerification(desk.desk, &window);
    QCOMPARE(window.findChildren<KeepingDialog *>().size(), 1);
    auto *dialog = window.findChild<KeepingDialog *>();
    QTRY_VERIFY(in<QLabel>(*dialog, "keepingText")->text().contains(QStringLiteral("The book is sound")));
    QVERIFY(!in<QTableView>(*dialog, "findingsView")->isVisible());
    in<QPushButton>(*dialog, "keepingCancelButton")->click();
    QTRY_VERIFY(!window.findChild<KeepingDialog *>());

    FindingsModel findings;
    QAbstractItemModelTester tester(&findings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    findings.setFindings({{FindingKind::ChainBroken, 7, QStringLiteral("<b>x</b>")}});
    QCOMPARE(findings.index(0, FindingsModel::RowColumn).data(Qt::EditRole).toLongLong(), 7);
    QVERIFY(!findings.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void ImportDialogTest::theFileDialogProposesAName()
{
    PointsDesk desk;
    QWidget window;
    window.show();
    askForBackup(desk.desk, &window);
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), QStringLiteral("qsm-console-2026-11-21.sqlite"));
    const QString path = desk.folder.filePath(QStringLiteral("chosen.sqlite"));
    emit dialog->fileSelected(path);
    dialog->reject();
    auto *backup = window.findChild<KeepingDialog *>();
    QVERIFY(backup);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(in<QLabel>(*backup, "keepingText")->text().contains(QStringLiteral("has been written")));
}

QTEST_MAIN(ImportDialogTest)
#include "import_dialog_test.moc"
