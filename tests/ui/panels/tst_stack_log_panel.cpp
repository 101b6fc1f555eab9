// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacklog/stack_keeper.h"
#include "tests/unit/observatory/stacklog/record_maker.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_log_panel.h"
#include "ui/panels/stack_log_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace nd;

namespace {

constexpr int kPatience = 20'000;

struct Fixture
{
    Theme theme{*qApp};
    Settings settings{QString()};
    Observatory observatory{settings};
    StackLog &log{observatory.stackKeeper().log()};

    Fixture() { theme.setId(ThemeId::Dark); }
};

template<typename Kind>
Kind &part(const QWidget &panel, const char *name)
{
    return *panel.findChild<Kind *>(QLatin1String(name));
}

QString cell(const QTableView &view, int row, int column)
{
    return view.model()->index(row, column).data().toString();
}

/// Where the first letter of an area begins, from its left; -1 without one.
int firstInk(const QImage &image, const QRect &area)
{
    const QRgb ground = image.pixel(area.topLeft());
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (std::abs(qGray(image.pixel(x, y)) - qGray(ground)) > 60)
                return x - area.left();
        }
    }
    return -1;
}

StackRecord secondNight()
{
    StackRecord record = madeRecord("M 31", 1440);
    record.night = QDate(2026, 10, 11);
    record.filter = QStringLiteral("Astro");
    record.ending = StackEnding::EndedEarly;
    return record;
}

} // namespace

class TestStackLogPanel : public QObject
{
    Q_OBJECT

private slots:
    void saysThatNothingWasStacked()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.resize(1000, 260);
        panel.show();
        QVERIFY(part<QLabel>(panel, "stackLogEmpty").isVisible());
        QVERIFY(!part<QPushButton>(panel, "stackLogExport").isEnabled());
        QVERIFY(!part<QPushButton>(panel, "stackLogDelete").isEnabled());
        QVERIFY(!part<QPushButton>(panel, "stackLogDelete").toolTip().isEmpty());
    }

    void showsAPageForEachTarget()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.resize(1100, 260);
        panel.show();
        const QTableView &stacks = part<QTableView>(panel, "stackLogTable");
        const QAbstractItemModelTester tester(stacks.model());
        fixture.log.save(madeRecord());
        fixture.log.save(madeRecord("M 33", 60));
        fixture.log.save(secondNight());
        QVERIFY(stacks.isVisible());
        QCOMPARE(stacks.model()->rowCount(), 3);
        QCOMPARE(cell(stacks, 0, StackLogTable::Ending), QStringLiteral("Ended early"));
        QCOMPARE(cell(stacks, 0, StackLogTable::Kept), QStringLiteral("116 of 120"));
        auto &targets = part<QComboBox>(panel, "stackLogTarget");
        QCOMPARE(targets.count(), 3);
        targets.setCurrentIndex(targets.findText(QStringLiteral("M 31")));
        QCOMPARE(stacks.model()->rowCount(), 2);
        QVERIFY(part<QLabel>(panel, "stackLogSummary").text().contains(QStringLiteral("58")));
        part<SegmentedControl>(panel, "stackLogPage").setCurrent(1);
        const QTableView &nights = part<QTableView>(panel, "stackLogNights");
        QVERIFY(nights.isVisible() && !stacks.isVisible());
        QCOMPARE(nights.model()->rowCount(), 2);
        QCOMPARE(cell(nights, 0, StackNightTable::Filter), QStringLiteral("Astro"));
        QCOMPARE(cell(nights, 1, StackNightTable::Stacks), QStringLiteral("1"));
        QVERIFY(!part<QPushButton>(panel, "stackLogDelete").isEnabled());
        fixture.log.save(madeRecord("M 33", 90)); // the choice stays
        QCOMPARE(targets.currentText(), QStringLiteral("M 31"));
    }

    void tellsWhatHappened()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.show();
        fixture.log.save(madeRecord());
        StackRecord growing = madeRecord("M 33", 60);
        growing.ending = StackEnding::Open;
        fixture.log.save(growing);
        auto &stacks = part<QTableView>(panel, "stackLogTable");
        stacks.selectRow(1);
        const QLabel &detail = part<QLabel>(panel, "stackLogDetail");
        QVERIFY(detail.text().contains(QStringLiteral("Link lost")));
        QVERIFY(detail.text().contains(QStringLiteral("Alarm: Clouds (34 taken, 30 stacked)")));
        QVERIFY(detail.text().contains(QStringLiteral("DWARF 3")));
        growing.taken = 121;
        fixture.log.save(growing); // the selection stays
        QCOMPARE(stacks.currentIndex().row(), 1);
        QCOMPARE(cell(stacks, 0, StackLogTable::Ending), QStringLiteral("End not heard yet"));
    }

    /// They began five pixels to the left of their header.
    void cellsStandUnderTheirHeaders()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.resize(1100, 260);
        fixture.log.save(madeRecord("TTT", 60));
        fixture.log.save(madeRecord("TTT"));
        panel.show();
        auto &stacks = part<QTableView>(panel, "stackLogTable");
        const int left = stacks.columnViewportPosition(StackLogTable::Target);
        const QRect other = stacks.visualRect(stacks.model()->index(1, StackLogTable::Target));
        const QImage cells = stacks.viewport()->grab().toImage();
        const QImage header = stacks.horizontalHeader()->viewport()->grab().toImage();
        const int headed = firstInk(header, QRect(left + 1, 0, 60, header.height() - 2));
        QVERIFY(headed > 0);
        const QRect cell(left + 1, other.top() + 1, 60, other.height() - 2);
        QVERIFY(std::abs(firstInk(cells, cell) - headed) <= 1); // other sizes of letters
    }

    void exportsWhatIsShown()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.show();
        fixture.log.save(madeRecord());
        fixture.log.save(madeRecord("M 33", 60));
        auto &targets = part<QComboBox>(panel, "stackLogTarget");
        targets.setCurrentIndex(targets.findText(QStringLiteral("M 33")));
        const QTemporaryDir folder;
        QTest::mouseClick(&part<QPushButton>(panel, "stackLogExport"), Qt::LeftButton);
        auto *dialog = panel.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->close();
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        panel.exportTo(path);
        NoteLine &note = part<NoteLine>(panel, "stackLogExported");
        QTRY_VERIFY_WITH_TIMEOUT(note.text().contains(QStringLiteral("out.csv")), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count("\r\n"), 2);
        QVERIFY(content.contains("M 33") && !content.contains("M 31"));
        panel.exportTo(folder.filePath(QStringLiteral("no/out.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(note.text().contains(QStringLiteral("could not")), kPatience);
    }

    void deletesBehindAQuestion()
    {
        Fixture fixture;
        StackLogPanel panel(fixture.observatory);
        panel.show();
        const StackRecord record = madeRecord();
        fixture.log.save(record);
        auto &button = part<QPushButton>(panel, "stackLogDelete");
        QVERIFY(button.isEnabled());
        for (const bool accepts : {false, true}) {
            QTest::mouseClick(&button, Qt::LeftButton);
            auto *box = panel.findChild<QMessageBox *>();
            QVERIFY(box != nullptr);
            for (QAbstractButton *choice : box->buttons()) {
                if ((box->buttonRole(choice) != QMessageBox::RejectRole) == accepts)
                    choice->click();
            }
            QTRY_VERIFY(panel.findChild<QMessageBox *>() == nullptr);
            QTRY_COMPARE(fixture.log.record(record.key) == nullptr, accepts);
        }
    }

    void namesADamagedFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("stacks.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database");
        file.close();
        Settings settings{QString()};
        const Theme theme(*qApp);
        Observatory observatory(settings);
        observatory.keepStacksIn(folder.path());
        StackLogPanel panel(observatory);
        panel.show();
        const NoteLine &note = part<NoteLine>(panel, "stackLogTrouble");
        QTRY_VERIFY_WITH_TIMEOUT(note.text().contains(QStringLiteral(".damaged")), kPatience);
    }
};

QTEST_MAIN(TestStackLogPanel)
#include "tst_stack_log_panel.moc"
