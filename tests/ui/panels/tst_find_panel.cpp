// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky_fixture.h"
#include "ui/panels/find_panel.h"
#include "ui/panels/note_line.h"
#include "ui/panels/target_list.h"
#include "ui/widgets/segmented_control.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

using namespace nd;
using namespace nd::test;

namespace {

/// The panel with the catalogue behind it.
struct Opened
{
    explicit Opened(SkyFixture &fixture) : panel(fixture.sky)
    {
        panel.resize(292, 600);
        panel.show();
    }

    QLineEdit &edit() { return *panel.findChild<QLineEdit *>(QStringLiteral("findEdit")); }
    QListView &list() { return *panel.findChild<QListView *>(QStringLiteral("findList")); }
    NoteLine &note(const char *name) { return *panel.findChild<NoteLine *>(QLatin1String(name)); }
    QString row(int row, int role = Qt::DisplayRole)
    {
        return list().model()->index(row, 0).data(role).toString();
    }

    FindPanel panel;
};

} // namespace

class TestFindPanel : public QObject
{
    Q_OBJECT

private slots:
    /// The list said "Sun  Sonne" to a German: both names find it, one is shown.
    void aTranslatedNameIsShownOnce()
    {
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::German));
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        for (const char *name : {"sun", "sonne"}) {
            opened.edit().setText(QLatin1String(name));
            QCOMPARE(opened.row(0), QStringLiteral("Sonne"));
            QCOMPARE(opened.row(0, Qt::ToolTipRole), QStringLiteral("Sonne"));
        }
        opened.edit().setText(QStringLiteral("m31"));
        QCOMPARE(opened.row(0, Qt::ToolTipRole), QStringLiteral("M 31  Andromeda-Galaxie"));
    }

    void findsAsOneTypes()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        QTest::keyClicks(&opened.edit(), QStringLiteral("m31"));
        QCOMPARE(opened.row(0), QStringLiteral("M 31"));
        QCOMPARE(opened.row(0, TargetList::SecondRole),
                 QStringLiteral("Galaxy in Andromeda · 3.4 mag"));
        QVERIFY(!opened.row(0, TargetList::AltitudeRole).isEmpty());
        QVERIFY(!fixture.sky.target().target());
        QTest::keyClick(&opened.edit(), Qt::Key_Return);
        QCOMPARE(fixture.sky.target().target()->id, QStringLiteral("M 31"));
        QVERIFY(opened.list().selectionModel()->isSelected(opened.list().model()->index(0, 0)));
    }

    /// "m 4" found M 42 too, which was the target of before and stayed it: Go went there.
    void takesTheBestAlsoIfTheOldOneIsFound()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.setText(QStringLiteral("m42"));
        QTest::keyClick(&opened.edit(), Qt::Key_Return);
        QCOMPARE(fixture.sky.target().target()->id, QStringLiteral("M 42"));
        opened.panel.setText(QStringLiteral("m 4"));
        QCOMPARE(opened.row(0), QStringLiteral("M 4"));
        QTest::keyClick(&opened.edit(), Qt::Key_Return);
        QCOMPARE(fixture.sky.target().target()->id, QStringLiteral("M 4"));
    }

    void arrowsGoToTheList()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.activateWindow();
        opened.edit().setFocus();
        QTest::keyClicks(&opened.edit(), QStringLiteral("ngc 70"));
        QVERIFY(opened.list().model()->rowCount() > 3);
        QTest::keyClick(&opened.edit(), Qt::Key_Down);
        QTest::keyClick(&opened.list(), Qt::Key_Down);
        QTest::keyClick(&opened.list(), Qt::Key_Return);
        QCOMPARE(fixture.sky.target().target()->name, opened.row(1));
    }

    void echoesCoordinatesAndTheirEpoch()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.setText(QStringLiteral("5h35m17.3s -5 23 28"));
        QVERIFY2(opened.note("findEcho").text().contains(QStringLiteral("J2000")),
                 qPrintable(opened.note("findEcho").text()));
        QVERIFY(opened.note("findEcho").text().contains(QStringLiteral("05h 35m 17.3s")));
        opened.panel.setText(QStringLiteral("5h35m17.3s -5 23 28 JNow"));
        QVERIFY(opened.note("findEcho").text().contains(QStringLiteral("JNow")));
        QTest::keyClick(&opened.edit(), Qt::Key_Return);
        const auto place = std::get<Equatorial>(fixture.sky.target().target()->place);
        // A place of 2026 lies 26.8 years of precession from its J2000 coordinates.
        QVERIFY(std::abs(place.raDegrees - 83.8221) > 0.2);
        QVERIFY(std::abs(place.raDegrees - 83.8221) < 0.5);
    }

    void saysWhereCoordinatesAreWrong()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.setText(QStringLiteral("5h35m17s -95 00"));
        QVERIFY(opened.note("findEcho").text().contains(QStringLiteral("between -90 and 90")));
        QVERIFY2(opened.note("findEcho").text().contains(QStringLiteral("Character 11")),
                 qPrintable(opened.note("findEcho").text()));
        QCOMPARE(opened.edit().property("state").toString(), QStringLiteral("error"));
        QTest::keyClick(&opened.edit(), Qt::Key_Return);
        QVERIFY(!fixture.sky.target().target());
        opened.panel.setText(QString());
        QCOMPARE(opened.edit().property("state").toString(), QString());
        QVERIFY(opened.note("findEcho").text().isEmpty());
    }

    void saysThatNothingIsCalledThat()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.setText(QStringLiteral("qqqqxxqq"));
        const auto *empty = opened.panel.findChild<QLabel *>(QStringLiteral("findEmpty"));
        QVERIFY(empty->isVisible() && !empty->text().isEmpty());
        QVERIFY(!opened.list().isVisible());
    }

    void listsPlanetsRecentAndFavourites()
    {
        SkyFixture fixture;
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        auto *shelf = opened.panel.findChild<SegmentedControl *>(QStringLiteral("findShelf"));
        shelf->setCurrent(2);
        QCOMPARE(opened.list().model()->rowCount(), 9);
        shelf->setCurrent(1);
        QCOMPARE(opened.list().model()->rowCount(), 0);
        fixture.sky.target().select(fixture.target("M 13"));
        QCOMPARE(opened.row(0), QStringLiteral("M 13"));
        shelf->setCurrent(0);
        fixture.sky.shelf().setFavourite(fixture.target("M 13"), true);
        QCOMPARE(opened.row(0), QStringLiteral("M 13"));
        opened.panel.setText(QStringLiteral("m"));
        QVERIFY(!shelf->isVisible());
    }

    void knowsNoAltitudeWithoutASite()
    {
        SkyFixture fixture(std::nullopt);
        Opened opened(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        opened.panel.setText(QStringLiteral("m31"));
        QVERIFY(opened.row(0, TargetList::AltitudeRole).isEmpty());
        fixture.sky.setSite(Site{48.2, 11.5, 0.0});
        QVERIFY(!opened.row(0, TargetList::AltitudeRole).isEmpty());
    }

    void tellsTheLineThatIsWrongInAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mine.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,ra,dec\nMy field,5h35m17s,-5 23 28\nBad,25h,0\n");
        file.close();
        SkyFixture fixture;
        Opened opened(fixture);
        fixture.sky.library().importFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.note("findImportNote").text().isEmpty(), kPatience);
        const QString said = opened.note("findImportNote").text();
        QVERIFY2(said.contains(QStringLiteral("mine.csv")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Line 3")), qPrintable(said));
    }
};

QTEST_MAIN(TestFindPanel)
#include "tst_find_panel.moc"
