// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sky_fixture.h"
#include "ui/panels/note_line.h"
#include "ui/panels/target_panel.h"
#include "ui/text/sky_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace nd;
using namespace nd::test;

class TestTargetPanel : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsKnownOfTheTarget()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QVERIFY(panel.findChild<QLabel *>(QStringLiteral("targetEmpty"))->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("targetEmpty"))->isVisible());
        QCOMPARE(text(panel, "targetName"), QStringLiteral("M 31"));
        QVERIFY(text(panel, "targetCommonName").contains(QStringLiteral("Andromeda")));
        QVERIFY2(text(panel, "targetKind").contains(QStringLiteral("NGC 224")),
                 qPrintable(text(panel, "targetKind")));
        QVERIFY2(text(panel, "target.j2000").startsWith(QStringLiteral("00h\u00a042m\u00a044")),
                 qPrintable(text(panel, "target.j2000")));
        QVERIFY(text(panel, "target.today") != text(panel, "target.j2000"));
        const Horizontal place = horizontalOf(fixture.target("M 31").place, *fixture.sky.site(),
                                              fixture.sky.utc(), Air::standard());
        QVERIFY2(text(panel, "target.altitude")
                     .startsWith(QString::number(place.altitudeDegrees, 'f', 1)),
                 qPrintable(text(panel, "target.altitude")));
        QVERIFY(text(panel, "target.altitude").contains(QStringLiteral("rising")));
        QTRY_VERIFY_WITH_TIMEOUT(!text(panel, "target.highest").isEmpty(), kPatience);
        QVERIFY(text(panel, "target.highest").contains(QStringLiteral("83°")));
        QVERIFY(!text(panel, "target.above").isEmpty());
    }

    /// It could be reckoned, but nothing said it.
    void saysHowTheFieldTurns()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31")); // 61 degrees high in the east
        QCOMPARE(text(panel, "target.airmass"), QStringLiteral("1.14"));
        QCOMPARE(text(panel, "target.turning"), QStringLiteral("0.6°/h"));
        fixture.sky.tonight().setField({2.95, 1.66});
        QTRY_VERIFY_WITH_TIMEOUT(
            text(panel, "target.turning").startsWith(QStringLiteral("0.6°/h, up to ")), kPatience);
        fixture.sky.target().select(targetAt({166.0, 5.0})); // below the horizon
        QVERIFY(text(panel, "target.airmass").isEmpty());
        QVERIFY(text(panel, "target.turning").isEmpty());
        fixture.sky.setSite(std::nullopt);
        fixture.sky.target().select(fixture.target("M 31"));
        QVERIFY(text(panel, "target.turning").isEmpty());
    }

    void planetsHaveAMagnitude()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("saturn"));
        QCOMPARE(text(panel, "target.magnitude"), QStringLiteral("0.4"));
        fixture.sky.target().select(fixture.target("neptune"));
        QCOMPARE(text(panel, "target.magnitude"), QStringLiteral("7.7"));
    }

    void saysHowItLiesInTheField()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        auto *fit = panel.findChild<NoteLine *>(QStringLiteral("targetFit"));
        QVERIFY(fit->text().isEmpty()); // no camera
        fixture.sky.tonight().setField({1.0, 0.6});
        QTRY_VERIFY_WITH_TIMEOUT(!fit->text().isEmpty(), kPatience);
        QVERIFY2(fit->text().contains(QStringLiteral("mosaic")), qPrintable(fit->text()));
        fixture.sky.tonight().setField({40.0, 24.0});
        QTRY_VERIFY_WITH_TIMEOUT(fit->text().contains(QStringLiteral("Fits")), kPatience);
    }

    /// Trees that hide it are said, and when it comes out.
    void saysThatTreesHideIt()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        const auto *sight = panel.findChild<NoteLine *>(QStringLiteral("targetSight"));
        QTRY_VERIFY_WITH_TIMEOUT(!text(panel, "target.above").isEmpty(), kPatience);
        QCOMPARE(sight->text(), QString());
        QVERIFY(text(panel, "target.clear").isEmpty());
        fixture.sky.horizon().replace(HorizonMask({{70.0, 0.0}, {70.0, 120.0}, {5.0, 180.0}}));
        QTRY_VERIFY_WITH_TIMEOUT(sight->text().contains(QStringLiteral("70°")), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(text(panel, "target.clear").contains(QStringLiteral(" to ")),
                                 kPatience);
        const auto clear = fixture.sky.course().course()->clearAfter(fixture.sky.utc());
        QVERIFY(clear.has_value());
        const QString from = text::clockText(*clear, fixture.sky.zone());
        QTRY_COMPARE_WITH_TIMEOUT(
            sight->text(),
            QStringLiteral("Behind your horizon, which is 70° high there, until %1.").arg(from),
            kPatience);
        QVERIFY(text(panel, "target.clear").startsWith(from));
        fixture.sky.horizon().replace(HorizonMask({{89.0, 0.0}, {89.0, 180.0}}));
        QTRY_COMPARE_WITH_TIMEOUT(text(panel, "target.clear"), QStringLiteral("not tonight"),
                                  kPatience);
        QCOMPARE(sight->text(),
                 QStringLiteral("Behind your horizon, which is 89° high there, "
                                "for the rest of this night."));
    }

    void warnsOfTheSun()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("sun"));
        const auto *sight = panel.findChild<NoteLine *>(QStringLiteral("targetSight"));
        QVERIFY(sight->text().contains(QStringLiteral("filter")));
        fixture.sky.target().select(fixture.target("jupiter"));
        QCOMPARE(sight->text(), QStringLiteral("Below the horizon now."));
        QVERIFY(!text(panel, "target.phase").isEmpty());
    }

    void keepsFavourites()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        auto *keep = panel.findChild<QPushButton *>(QStringLiteral("targetKeep"));
        QVERIFY(!keep->isEnabled() && !keep->toolTip().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        keep->click();
        QVERIFY(fixture.sky.shelf().isFavourite(fixture.target("M 31")));
        fixture.sky.target().select(fixture.target("M 33"));
        QVERIFY(!keep->isChecked());
        fixture.sky.target().select(fixture.target("M 31"));
        QVERIFY(keep->isChecked());
        keep->click();
        QVERIFY(!fixture.sky.shelf().isFavourite(fixture.target("M 31")));
    }

    void copiesItsCoordinates()
    {
        SkyFixture fixture;
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 42"));
        panel.findChild<QPushButton *>(QStringLiteral("targetCopy"))->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("M 42 05h 35m ")), qPrintable(copied));
        QVERIFY(copied.endsWith(QStringLiteral("(J2000)")));
    }

    void showsWhatIsKnownWithoutASite()
    {
        SkyFixture fixture(std::nullopt);
        TargetPanel panel(fixture.sky);
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isLoaded(), kPatience);
        fixture.sky.target().select(fixture.target("M 31"));
        QVERIFY(text(panel, "target.altitude").isEmpty());
        QVERIFY(!text(panel, "target.j2000").isEmpty());
        QVERIFY(!panel.findChild<NoteLine *>(QStringLiteral("targetSight"))->text().isEmpty());
    }

private:
    static QString text(const QWidget &panel, const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(TestTargetPanel)
#include "tst_target_panel.moc"
