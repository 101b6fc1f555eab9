// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/darks_panel.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/darks/calibration_desk.h"
#include "tests/unit/observatory/darks/dark_rig.h"
#include "ui/panels/dark_matrix.h"
#include "ui/panels/note_line.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

namespace nd {

namespace {

constexpr int kDockWidth = 296; // of a right dock at 1366 x 768

struct Rig : DarkRig
{
    explicit Rig(const char *listed = kOneDark, Generation generation = Generation::V2,
                 int gain = 80)
        : DarkRig(listed, generation, gain)
    {
        stacking.setSettings(*settings.at(0), *queue);
        panel.resize(kDockWidth, 640);
        panel.show();
        ModelBench::settle();
    }

    Theme theme{*qApp};
    StackingModel stacking{bench.session(), *status, Camera::Tele};
    DarksPanel panel{tele(), wide(), stacking};

    template<typename Kind = QPushButton>
    Kind &part(const char *name) const
    {
        return *panel.findChild<Kind *>(QLatin1String(name));
    }
    DarkMatrix &matrix() const { return part<DarkMatrix>("darksMatrix"); }
    void click(const char *name) const
    {
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
        ModelBench::settle();
    }
    void showTele() const { showCamera(0); }
    void showWide() const { showCamera(1); }
    void showCamera(qsizetype place) const
    {
        const auto cameras = part<SegmentedControl>("darksCamera").findChildren<QPushButton *>();
        QTest::mouseClick(cameras.at(place), Qt::LeftButton);
        ModelBench::settle();
    }
};

} // namespace

class TestDarksPanel : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForTheListAndShowsIt()
    {
        Rig rig;
        QCOMPARE(rig.wire().filter(QStringLiteral("11023")).size(), 1);
        QVERIFY(rig.matrix().isVisible());
        QCOMPARE(rig.matrix().rowCount(), 1);
        QCOMPARE(rig.matrix().horizontalHeaderItem(0)->text(), QStringLiteral("Gain 80"));
        QVERIFY(rig.matrix().item(0, 0)->text().contains(QStringLiteral("14")));
        QVERIFY(rig.matrix().item(0, 0)->toolTip().contains(QStringLiteral("suit")));
        QVERIFY(rig.part<NoteLine>("darksNeed").text().contains(QStringLiteral("15 s")));
        QVERIFY(!rig.part("darksShootMissing").isEnabled());
        QVERIFY(!rig.part("darksShootMissing").toolTip().isEmpty());
        rig.bench.notify(15243, "1010");
        QVERIFY(rig.wire().filter(QStringLiteral("11023")).isEmpty());
    }

    /// In a low dock two of four rows were seen, behind a bar beside that of the panel.
    void allRowsAreSeen_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("areAllSeen");
        QTest::newRow("one") << 1 << true;
        QTest::newRow("six") << 6 << true;
        QTest::newRow("too many") << 9 << false;
    }

    void allRowsAreSeen()
    {
        QFETCH(int, rows);
        QFETCH(bool, areAllSeen);
        const Theme theme{*qApp};
        QList<DarkCell> cells;
        for (int row = 0; row < rows; ++row) {
            DarkCell cell;
            cell.setting.exposureIndex = row;
            cells.append(cell);
        }
        DarkMatrix matrix;
        matrix.setCells(cells, {}, QDateTime::currentDateTimeUtc());
        matrix.resize(matrix.minimumSizeHint().expandedTo({kDockWidth, 0}));
        matrix.show();
        QVERIFY(QTest::qWaitForWindowExposed(&matrix));
        QCOMPARE(matrix.rowCount(), rows);
        QCOMPARE(matrix.verticalScrollBar()->maximum() == 0, areAllSeen);
    }

    void shootsWhatIsMissing()
    {
        Rig rig("0891a6ffffffffffffff01"); // there are none
        QVERIFY(rig.matrix().item(0, 0)->text().contains(QStringLiteral("missing")));
        QVERIFY(rig.part("darksShootMissing").text().contains(QStringLiteral("1")));
        rig.wire();
        rig.click("darksShootMissing");
        // exp_index 1: 156, gain_index 2: 24, cap_size 4: 10
        QVERIFY(rig.wire().contains(QStringLiteral("11021 089c011018200a")));
        rig.bench.notify(15206, "0801");
        rig.bench.notify(15207, "0814103f"); // 63 s left
        QVERIFY(rig.part("darksStop").isVisible() && !rig.part("darksShootMissing").isVisible());
        QVERIFY(rig.part<QLabel>("darksRun").text().contains(QStringLiteral("left")));
        rig.wire();
        rig.click("darksStop");
        QVERIFY(rig.wire().contains(QStringLiteral("11022 ")));
        QVERIFY(rig.part("darksShootMissing").isVisible());
    }

    /// V3 is told a gain by its value, and dark frames by its gear: those of gain 60 were ordered
    /// with the gear of gain 200, and stayed missing.
    void shootsTheGainThatIsMissing()
    {
        Rig rig("0891a6ffffffffffffff01", Generation::V3, 60);
        QCOMPARE(rig.matrix().horizontalHeaderItem(0)->text(), QStringLiteral("Gain 60"));
        rig.wire();
        rig.click("darksShootMissing");
        // exp_index 1: 156, gain_index 2: 18, cap_size 4: 10
        QVERIFY(rig.wire().contains(QStringLiteral("11021 089c011012200a")));
        rig.answer(11023, "1213089c0110121800220231352a0236303a00380e"); // 15 s, gear 18 "60"
        rig.bench.notify(15206, "0801");
        rig.bench.notify(15206, "0803");
        ModelBench::settle();
        QVERIFY(rig.part<NoteLine>("darksNeed").text().startsWith(QStringLiteral("There are")));
        QCOMPARE(rig.tele().cells().size(), 1);
        QCOMPARE(rig.tele().cells().first().shotUtc, std::optional(rig.now));
        // What is picked begins with the gain that is set.
        rig.part<Stepper>("darkPickExposure").setValue(0); // 1 s
        rig.click("darkPickAdd");
        rig.wire();
        rig.click("darksShootMissing");
        QVERIFY(rig.wire().contains(QStringLiteral("11021 08781012200a")));
    }

    /// A gain that the telescope's table does not have can't be ordered, and no other is instead.
    void aGainWithoutAGearIsNotShot()
    {
        Rig rig;
        rig.tele().pick({156, std::nullopt, 0, QStringLiteral("15"), QStringLiteral("77"), {}},
                        true);
        QCOMPARE(rig.matrix().columnCount(), 2);
        rig.matrix().selectColumn(0);
        QCOMPARE(rig.matrix().chosen().first().setting.gain, QStringLiteral("77"));
        for (const char *name : {"darksShootMissing", "darksShootChosen"}) {
            QVERIFY(!rig.part(name).isEnabled());
            QVERIFY(rig.part(name).toolTip().contains(QStringLiteral("table of gains")));
        }
        rig.wire();
        rig.tele().shoot({rig.matrix().chosen().first().setting}, 10);
        QVERIFY(rig.wire().isEmpty());
        QCOMPARE(rig.tele().shotTotal(), 0);
    }

    void shootsForWhatIsSet()
    {
        Rig rig;
        rig.wire();
        rig.click("darksAsSet");
        QVERIFY(rig.wire().contains(QStringLiteral("11007 ")));
        rig.bench.notify(15206, "0803");
        rig.wire();
        rig.part<QCheckBox>("darksAgain").setChecked(true);
        rig.click("darksAsSet");
        QVERIFY(rig.wire().contains(QStringLiteral("11007 0801"))); // reshoot
        rig.showWide();
        QVERIFY(!rig.part("darksAsSet").isVisible()); // the wide camera can't
    }

    void picksMore()
    {
        Rig rig;
        auto &exposure = rig.part<Stepper>("darkPickExposure");
        exposure.setValue(exposure.value() - 1);
        rig.click("darkPickAdd");
        QCOMPARE(rig.matrix().rowCount(), 2);
        QVERIFY(rig.part("darksShootMissing").isEnabled());
        rig.matrix().selectAll();
        QVERIFY(rig.part("darksShootChosen").isEnabled());
        rig.wire();
        rig.click("darksShootChosen");
        QCOMPARE(rig.wire().filter(QStringLiteral("11021")).size(), 1);
        QCOMPARE(rig.tele().shotTotal(), 2);
    }

    /// The picker stood at the shortest exposure there is, which nobody stacks.
    void picksWhatIsUsualWhileTheExposureIsAutomatic()
    {
        Rig rig;
        auto &exposure = rig.part<Stepper>("darkPickExposure");
        rig.bench.notify(15213, "0a020801");
        ModelBench::settle();
        QVERIFY(rig.settings.front()->value(Setting::Exposure)->isAuto);
        rig.showWide();
        rig.showTele();
        QCOMPARE(exposure.findChild<QLabel *>()->text(), QStringLiteral("15 s"));
    }

    void deletesBehindAQuestion()
    {
        Rig rig;
        QVERIFY(!rig.part("darksDelete").isEnabled());
        rig.matrix().selectAll();
        rig.wire();
        for (const bool accepts : {false, true}) {
            rig.click("darksDelete");
            auto *box = rig.panel.findChild<QMessageBox *>(QStringLiteral("question"));
            QVERIFY(box != nullptr);
            if (accepts)
                QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("questionAction")),
                                  Qt::LeftButton);
            else
                box->reject();
            ModelBench::settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            // dark_list 1 { exp_index 1: 156, gain_index 2: 24 }
            QCOMPARE(rig.wire().contains(QStringLiteral("11024 0a05089c011018")), accepts);
        }
    }

    /// What V3 keeps beside the dark frames; V2 has nothing of the kind.
    void showsTheCalibrationDarksOfV3()
    {
        const Rig old;
        QVERIFY(!old.part<QWidget>("calibrationDarks").isVisible());
        Rig rig(Rig::kOneDark, Generation::V3);
        QVERIFY(rig.part<QWidget>("calibrationDarks").isVisible());
        const auto &table = rig.part<QTableWidget>("calibrationTable");
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("15 s"));
        QCOMPARE(table.item(0, 1)->text(), QStringLiteral("80"));
        QCOMPARE(table.item(0, 2)->text(), QStringLiteral("4k"));
        QVERIFY(table.item(0, 3)->text().contains(QStringLiteral("14")));
        QVERIFY(table.item(0, 0)->font().bold() || table.item(0, 0)->font().weight() > 400);
        QVERIFY(table.item(1, 3)->text().startsWith(u'(')); // of another temperature
        QVERIFY(table.item(0, 0)->foreground() != table.item(1, 0)->foreground());
        QVERIFY(table.item(0, 0)->toolTip().contains(QStringLiteral("not shot from here")));
        const auto &need = rig.part<NoteLine>("calibrationNeed");
        QCOMPARE(need.text(), QStringLiteral("One suits what is set."));
        rig.bench.notify(15243, "1028"); // 40 degrees
        QCOMPARE(need.text(), QStringLiteral("None suits what is set."));
        rig.bench.notify(15243, "100f");
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        QCOMPARE(table.verticalScrollBar()->maximum(), 0); // all of two rows are seen
        // V3 has other numbers for gains in its settings than in its list: the words are the same.
        QCOMPARE(rig.matrix().columnCount(), 1);
        QCOMPARE(rig.matrix().rowCount(), 1);
        rig.showWide();
        QVERIFY(rig.wire().contains(QStringLiteral("11043 0801"))); // camera_type 1
    }

    void shootsACalibrationDark()
    {
        Rig rig(Rig::kOneDark, Generation::V3);
        QVERIFY(rig.part("calibrationShoot").toolTip().contains(QStringLiteral("dark filter")));
        rig.part<Stepper>("darksFrames").setValue(20);
        rig.wire();
        rig.click("calibrationShoot");
        // exp_index 1: 156, gain 2: 80, cap_size 4: 20, filter_type 7: 3
        QCOMPARE(rig.wire().filter(QStringLiteral("11045")),
                 QStringList{QStringLiteral("11045 089c01105020143803")});
        rig.bench.notify(15290, "0801");
        rig.bench.notify(15291, "082a");
        QVERIFY(rig.part<QLabel>("calibrationRun").text().contains(QStringLiteral("42")));
        QVERIFY(!rig.part("calibrationShoot").isVisible());
        QVERIFY(!rig.part("darksShootChosen").isEnabled());
        rig.click("calibrationStop");
        QVERIFY(rig.wire().contains(QStringLiteral("11046 ")));
        QVERIFY(rig.part("calibrationShoot").isVisible());
        rig.bench.device().refuse(11045, -11501);
        rig.click("calibrationShoot");
        QVERIFY(!rig.part<NoteLine>("calibrationProblem").text().isEmpty());
        QVERIFY(rig.part("calibrationShoot").isVisible());
    }

    /// "! missing" was cut to "! ...".
    void whatIsMissingIsNotCut()
    {
        constexpr int kCellPadding = 16; // as the heads of the columns have it
        Rig rig(Rig::kOneDark, Generation::V3, 60);
        int wanting = 0;
        for (const QTableWidgetItem *item :
             rig.matrix().findItems(QStringLiteral("!"), Qt::MatchStartsWith)) {
            const int words = QFontMetrics(item->font()).horizontalAdvance(item->text());
            const int column = rig.matrix().columnWidth(item->column());
            QVERIFY2(words + kCellPadding <= column, qPrintable(QString::number(words)));
            ++wanting;
        }
        QCOMPARE(wanting, 1);
    }

    /// They matched no stack: those are made with the settings of deep sky.
    void shootsNoneForDaylight()
    {
        Rig rig(Rig::kOneDark, Generation::V3);
        const auto &need = rig.part<NoteLine>("darksNeed");
        QVERIFY(rig.part("darksSwitchMode").isHidden());
        QVERIFY(need.text().contains(QLatin1String("15 s")));
        rig.bench.notify(15267, "10021801"); // to photos
        ModelBench::settle();
        QVERIFY(need.text().contains(QLatin1String("daylight")));
        for (const char *name : {"darksAsSet", "calibrationShoot"}) {
            QVERIFY(!rig.part(name).isEnabled());
            QVERIFY(rig.part(name).toolTip().contains(QLatin1String("deep sky")));
        }
        QVERIFY(!rig.part("darkPickAdd").isVisible());
        QVERIFY(!rig.tele().asSet());
        rig.wire();
        rig.tele().calibration().shoot(10);
        QVERIFY(rig.wire().isEmpty());
        rig.showWide(); // which the mode is of, too
        QVERIFY(rig.part("darksSwitchMode").isVisible());
        rig.showTele();
        rig.wire();
        rig.click("darksSwitchMode");
        QVERIFY(rig.wire().contains(QStringLiteral("16402 0802")));
        rig.bench.notify(15267, "10011802");
        ModelBench::settle();
        QVERIFY(rig.part("darksSwitchMode").isHidden());
        QVERIFY(rig.part("darksAsSet").isEnabled() && rig.part("calibrationShoot").isEnabled());
        QVERIFY(need.text().contains(QLatin1String("15 s")));
    }

    void aRefusedSwitchToDeepSkyIsSaid()
    {
        Rig rig(Rig::kOneDark, Generation::V3);
        rig.bench.notify(15267, "10021801"); // to photos
        ModelBench::settle();
        rig.answer(16402, "0897adffffffffffffff01"); // -10601
        rig.click("darksSwitchMode");
        QVERIFY(!rig.part<NoteLine>("darksProblem").text().isEmpty());
    }

    void deletesACalibrationDarkBehindAQuestion()
    {
        Rig rig(Rig::kOneDark, Generation::V3);
        QVERIFY(!rig.part("calibrationDelete").isEnabled());
        rig.part<QTableWidget>("calibrationTable").selectRow(0);
        QVERIFY(rig.part("calibrationDelete").isEnabled());
        rig.wire();
        rig.click("calibrationDelete");
        const auto *box = rig.panel.findChild<QMessageBox *>(QStringLiteral("question"));
        QVERIFY(box != nullptr && rig.wire().isEmpty());
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("questionAction")),
                          Qt::LeftButton);
        QVERIFY(rig.wire().contains(QStringLiteral("11044 0a0107"))); // info_ids 1: 7
    }

    /// A question that fits on a screen.
    void deletesManyWithoutNamingAll()
    {
        Rig rig(Rig::kOneDark, Generation::V3);
        QByteArray seven;
        for (char number = 1; number <= 7; ++number) // 15 s, gain 80, 14 degrees
            seven += QByteArray::fromHex("120a0a0231351050") + QByteArray::fromHex("40") + number
                + QByteArray::fromHex("480e");
        rig.answer(11043, seven.toHex().constData());
        rig.tele().calibration().model().refresh();
        ModelBench::settle();
        rig.part<QTableWidget>("calibrationTable").selectAll();
        rig.wire();
        rig.click("calibrationDelete");
        const auto *box = rig.panel.findChild<QMessageBox *>(QStringLiteral("question"));
        QVERIFY(box != nullptr);
        QCOMPARE(box->text().count(QStringLiteral("gain 80")), 5);
        QVERIFY2(box->text().contains(QStringLiteral("; and 2 more?")), qPrintable(box->text()));
        QTest::mouseClick(box->findChild<QPushButton *>(QStringLiteral("questionAction")),
                          Qt::LeftButton);
        QVERIFY(rig.wire().contains(QStringLiteral("11044 0a0701020304050607"))); // all of them
    }

    void saysWhyNothingCanBeDone()
    {
        Rig rig;
        rig.bench.device().refuse(11007, -11502);
        rig.click("darksAsSet");
        QVERIFY(!rig.part<NoteLine>("darksProblem").text().isEmpty());
        rig.bench.dropLink();
        QVERIFY(rig.part<QLabel>("darksEmpty").isVisible());
        for (const char *name : {"darksAsSet", "darksShootMissing", "darksDelete"}) {
            QVERIFY(!rig.part(name).isEnabled());
            QVERIFY(!rig.part(name).toolTip().isEmpty());
        }
    }
};

} // namespace nd

QTEST_MAIN(nd::TestDarksPanel)
#include "tst_darks_panel.moc"
