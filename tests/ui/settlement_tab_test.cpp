#include "control/import_run.h"
#include "support/store_fixture.h"
#include "support/wallet_samples.h"
#include "support/widget_scan.h"
#include "ui/language.h"
#include "ui/pages/settlement/settlement_tab.h"
#include "ui/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace console;
using namespace console::ui;

namespace {

SalesOrder shipped(const QString &number, QDate shippedOn, QDate deliveredOn, qint64 supplyYen)
{
    SalesOrder order = samples::delivery(number, deliveredOn, supplyYen);
    order.shippedOn = shippedOn;
    return order;
}

/// The tab over a real store on Saturday, 2026-11-21, with 726,608 yen settled and 110,410 yen due.
class OpenedTab
{
public:
    OpenedTab()
    {
        samples::import(store.desk().wallet, store.shop.id,
                        QList{shipped(QStringLiteral("1"), {2026, 11, 1}, {2026, 11, 3}, 726'608),
                              shipped(QStringLiteral("2"), {2026, 11, 2}, {2026, 11, 4}, 110'410)});
        store.desk().session.signIn(store.shop);
        tab = std::make_unique<SettlementTab>(store.desk());
        tab->resize(808, 500);
        tab->refresh();
        tab->show();
        if (!QTest::qWaitForWindowExposed(tab.get()))
            qFatal("not shown");
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget *in(const char *name) const
    {
        auto *widget = tab->findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] qint64 value(const char *name) const { return in(name)->property("value").toLongLong(); }
    [[nodiscard]] QString text(const char *name) const { return in<QLabel>(name)->text(); }
    [[nodiscard]] const QAbstractItemModel *weeks() const { return in<QTableView>("settlementForecastView")->model(); }
    /// The row of a settlement day, raw values parted by blanks.
    [[nodiscard]] QString week(QDate day) const
    {
        for (int row = 0; row < weeks()->rowCount(); ++row) {
            if (weeks()->index(row, 0).data(Qt::EditRole).toDate() != day)
                continue;
            QStringList values;
            for (int column = 1; column < weeks()->columnCount(); ++column)
                values.append(QString::number(weeks()->index(row, column).data(Qt::EditRole).toLongLong()));
            return values.join(u' ');
        }
        return QStringLiteral("none");
    }
    void importText(ImportKind kind, const QString &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("file.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("the file can't be written");
        file.close();
        const auto report = runImport(store.desk().wallet, store.shop.id, {kind, path, {}, false, store.clock.now()}, {});
        if (!report || !report->isCommitted)
            qFatal("not imported");
        store.desk().session.announceChange();
    }

    StoreFixture store;
    std::unique_ptr<SettlementTab> tab;

private:
    QTemporaryDir m_folder;
};

const QString reportText = QStringLiteral("発生の理由,商品名,発送日,商品決済金,Qoo10サービス利用料,メガワリ/メガポ補償金\n"
                                          "販売,Serum,2026/11/02,\"13,900\",\"1,390\",0\n"
                                          "販売,Serum,2026/11/05,\"15,420\",\"1,542\",300\n"
                                          "キャンセル,Serum,2026/11/05,\"-14,250\",\"-1,425\",0\n");
const QString deductionsText = QStringLiteral("発生日,発生項目,備考,差引対象金額\n2026/11/21,広告費,,\"-2,756\"\n");
const QString megaWariText = QStringLiteral("発生日,発生項目,備考,差引対象金額\n2026/11/20,メガワリ割引金額,,\"-1,300\"\n");

} // namespace

/// The settlement schedule, over a real store.
class SettlementTabTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theScheduleIsReckonedFromOrdersAndSaysSo();
    void importedFilesFillTheirColumns();
    void aRowAddsUpToItsNet();
    void theNextDayIsMarkedAndPastOnesAreMuted();
    void thePeriodsOfTheFilesAreListed();
    void importOpensTheDialogWithItsKind();
    void theOwnGradeStandsOut();
    void theChartShowsTheWeeksOfTheTable();
    void aFailedReadShowsNoZero();
    void builtInALanguageEqualsSwitchedToIt();
    void nothingIsClippedInASmallWindow();
};

void SettlementTabTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    Theme::apply(*qApp, Scheme::Light);
}

void SettlementTabTest::init()
{
    QLocale::setDefault(QLocale(QStringLiteral("en")));
}

void SettlementTabTest::theScheduleIsReckonedFromOrdersAndSaysSo()
{
    const OpenedTab opened;
    const QAbstractItemModelTester tester(const_cast<QAbstractItemModel *>(opened.weeks()), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(opened.weeks()->rowCount(), 10);
    QCOMPARE(opened.week({2026, 11, 18}), QStringLiteral("1 726608 0 0 0 726608"));
    QCOMPARE(opened.week({2026, 11, 25}), QStringLiteral("1 110410 0 0 0 110410"));
    QCOMPARE(opened.value("nextSettlementSumFigure"), 110'410);
    QCOMPARE(opened.value("dueTotalFigure"), 110'410);
    QVERIFY(opened.in<MessageBar>("settlementSourceBar")->isVisible());
    QVERIFY(opened.in<MessageBar>("settlementSourceBar")->text().contains(QStringLiteral("Reckoned from orders")));
    QVERIFY(opened.in("noFilesLabel")->isVisible());
}

void SettlementTabTest::importedFilesFillTheirColumns()
{
    OpenedTab opened;
    opened.importText(ImportKind::Settlement, reportText);
    opened.importText(ImportKind::Deductions, deductionsText);
    opened.importText(ImportKind::Deductions, megaWariText);
    // Counted from the 5th and the 8th: three days after shipping, a value that was chosen. The order of the 2nd is one of them.
    QCOMPARE(opened.week({2026, 11, 25}), QStringLiteral("2 15070 %1 -2756 %2 %3")
                                              .arg(-(1529 + 1696 - 1567)).arg(-1300 + 300).arg(15070 - 1658 - 2756 - 1000));
    QVERIFY(opened.text("forecastNoteLabel").contains(QStringLiteral("3 day")));
    QVERIFY(opened.text("forecastNoteLabel").contains(QStringLiteral("chosen by this program")));
    QVERIFY(!opened.in("settlementSourceBar")->isVisible());
    QCOMPARE(opened.value("megaWariFigure"), -1000);
    QCOMPARE(opened.value("dueTotalFigure"), opened.value("nextSettlementSumFigure"));
}

void SettlementTabTest::aRowAddsUpToItsNet()
{
    OpenedTab opened;
    opened.importText(ImportKind::Settlement, reportText);
    opened.importText(ImportKind::Deductions, megaWariText);
    for (int row = 0; row < opened.weeks()->rowCount(); ++row) {
        qint64 sum = 0;
        for (int column = SettlementForecastModel::SalesColumn; column < SettlementForecastModel::NetColumn; ++column)
            sum += opened.weeks()->index(row, column).data(Qt::EditRole).toLongLong();
        QCOMPARE(opened.weeks()->index(row, SettlementForecastModel::NetColumn).data(Qt::EditRole).toLongLong(), sum);
    }
}

void SettlementTabTest::theNextDayIsMarkedAndPastOnesAreMuted()
{
    const OpenedTab opened;
    const auto tone = [&](int row) { return opened.weeks()->index(row, 0).data(ToneRole).value<Tone>(); };
    QCOMPARE(tone(3), Tone::Muted);
    QCOMPARE(tone(4), Tone::Strong);
    QCOMPARE(tone(5), Tone::Plain);
    QCOMPARE(opened.weeks()->index(4, 0).data().toString(), QStringLiteral("2026-11-25 (next)"));
    QCOMPARE(opened.weeks()->index(4, 6).data().toString(), QStringLiteral("110,410"));
    QCOMPARE(opened.weeks()->index(4, 6).data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignRight), int(Qt::AlignRight));
}

void SettlementTabTest::thePeriodsOfTheFilesAreListed()
{
    OpenedTab opened;
    opened.importText(ImportKind::Settlement, reportText);
    opened.importText(ImportKind::Deductions, megaWariText);
    const QAbstractItemModel *periods = opened.in<QTableView>("settlementPeriodView")->model();
    QCOMPARE(periods->rowCount(), 2);
    QCOMPARE(periods->index(0, SettlementPeriodModel::FileColumn).data(Qt::EditRole).toString(), QStringLiteral("mega_wari"));
    QCOMPARE(periods->index(1, SettlementPeriodModel::FirstDayColumn).data().toString(), QStringLiteral("2026-11-02"));
    QCOMPARE(periods->index(1, SettlementPeriodModel::LastDayColumn).data().toString(), QStringLiteral("2026-11-05"));
    QCOMPARE(periods->index(1, SettlementPeriodModel::LinesColumn).data(Qt::EditRole).toInt(), 3);
    QCOMPARE(periods->index(1, SettlementPeriodModel::ImportedColumn).data(Qt::EditRole).toDateTime(),
             jst::dateTimeOf(opened.store.clock.now()));
    QVERIFY(opened.in("settlementPeriodView")->isVisible());
}

void SettlementTabTest::importOpensTheDialogWithItsKind()
{
    const OpenedTab opened;
    opened.in<QPushButton>("importDeductionsButton")->click();
    auto *dialog = opened.tab->findChild<QDialog *>(QStringLiteral("importDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("importKindBox"))->currentData().toString(), QStringLiteral("deductions"));
    dialog->reject();
}

void SettlementTabTest::theOwnGradeStandsOut()
{
    const OpenedTab opened;
    QCOMPARE(opened.in("generalGradeLabel")->property("textRole").toString(), QStringLiteral("normalCount"));
    QCOMPARE(opened.in("powerGradeLabel")->property("textRole").toString(), QString());
    QCOMPARE(opened.text("generalExampleLabel"), QStringLiteral("Delivered on 2026-11-21, due on 2026-12-06, settled on 2026-12-09"));
    QCOMPARE(opened.text("powerExampleLabel"), QStringLiteral("Delivered on 2026-11-21, due on 2026-11-26, settled on 2026-12-02"));
}

void SettlementTabTest::theChartShowsTheWeeksOfTheTable()
{
    OpenedTab opened;
    opened.importText(ImportKind::Settlement, reportText);
    opened.importText(ImportKind::Deductions, deductionsText);
    const auto drawn = opened.in<ChartView>("settlementForecastChart")->drawnData();
    QVERIFY(drawn);
    QCOMPARE(drawn->categories.size(), opened.weeks()->rowCount());
    for (int row = 0; row < opened.weeks()->rowCount(); ++row) {
        const auto cell = [&](int column) { return opened.weeks()->index(row, column).data(Qt::EditRole).toLongLong(); };
        QCOMPARE(drawn->series.at(0).values.at(row), cell(SettlementForecastModel::SalesColumn) + cell(SettlementForecastModel::FeeColumn));
        QCOMPARE(drawn->series.at(1).values.at(row), cell(SettlementForecastModel::DeductionsColumn));
        QCOMPARE(drawn->series.at(2).values.at(row), cell(SettlementForecastModel::MegaWariColumn));
        qint64 net = 0;
        for (const ChartSeries &series : drawn->series)
            net += series.values.at(row);
        QCOMPARE(net, cell(SettlementForecastModel::NetColumn));
    }
    QVERIFY(opened.in("settlementForecastChart")->accessibleDescription().contains(QStringLiteral("2026-11-25")));
}

void SettlementTabTest::aFailedReadShowsNoZero()
{
    OpenedTab opened;
    QCOMPARE(samples::runRaw(opened.store.desk().wallet.database(), "ALTER TABLE delivered_day RENAME TO gone"), QString());
    opened.tab->refresh();
    QCOMPARE(opened.text("dueTotalFigure"), QStringLiteral("–"));
    QCOMPARE(opened.text("nextSettlementSumFigure"), QStringLiteral("–"));
    QVERIFY(opened.in("scheduleMessage")->isVisible());
    QCOMPARE(opened.weeks()->rowCount(), 0);
}

void SettlementTabTest::builtInALanguageEqualsSwitchedToIt()
{
    Language language;
    language.apply(QStringLiteral("en"));
    const OpenedTab switched;
    language.apply(QStringLiteral("ja"));
    switched.tab->retranslate();
    const OpenedTab built;
    QCOMPARE(scan::texts(switched.tab.get()), scan::texts(built.tab.get()));
    language.apply(QStringLiteral("en"));
}

void SettlementTabTest::nothingIsClippedInASmallWindow()
{
    const OpenedTab opened;
    for (QWidget *widget : scan::visibleWidgets(opened.tab.get())) {
        const QString clipped = scan::clipping(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped));
    }
}

QTEST_MAIN(SettlementTabTest)
#include "settlement_tab_test.moc"
