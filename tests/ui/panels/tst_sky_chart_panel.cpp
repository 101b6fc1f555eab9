// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/chart/chart_vector.h"
#include "core/sky/sky_frame.h"
#include "sky_fixture.h"
#include "ui/chart/sky_chart.h"
#include "ui/panels/horizon_dialog.h"
#include "ui/panels/mosaic_dialog.h"
#include "ui/panels/sky_chart_actions.h"
#include "ui/panels/sky_chart_panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QAction>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace nd;
using namespace nd::test;

namespace {

const Site kMunich{48.2, 11.5, 0.0};

struct Rig
{
    explicit Rig(const std::optional<Site> &site = kMunich)
        : fixture(site)
        , panel(fixture.sky, fixture.settings, nullptr)
    {
        panel.resize(1100, 640);
        panel.show();
        panel.activateWindow();
        panel.chart().setFocus();
        QObject::connect(&panel, &SkyChartPanel::goRequested, &panel,
                         [this](const Target &target) { wanted.append(target.id); });
    }

    bool isReady()
    {
        return panel.chart().content().sky && fixture.isLoaded()
            && panel.chart().content().sky->catalog == fixture.sky.library().catalog();
    }
    QPoint pointOf(const Equatorial &place)
    {
        const SkyChart &chart = panel.chart();
        const ChartProjection projection(chart.view().axes(chart.content().moment.horizon),
                                         chart.view().fieldDegrees, chart.size());
        return projection.farPointOf(directionOf(place)).toPoint();
    }
    QToolButton *button(const char *id)
    {
        return panel.findChild<QToolButton *>(
            QStringLiteral("chart.%1.button").arg(QLatin1String(id)));
    }
    SegmentedControl *frames()
    {
        return panel.findChild<SegmentedControl *>(QStringLiteral("chartFrames"));
    }

    SkyFixture fixture;
    SkyChartPanel panel;
    QStringList wanted;
};

} // namespace

class TestSkyChartPanel : public QObject
{
    Q_OBJECT

private slots:
    void aClickSelectsForTheWholeProgram()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.isReady(), kPatience);
        const Target andromeda = rig.fixture.target("M 31");
        const Equatorial place = std::get<Equatorial>(andromeda.place);
        rig.panel.chart().lookAt(directionOf(place));
        QTest::mouseClick(&rig.panel.chart(), Qt::LeftButton, {}, rig.pointOf(place));
        QVERIFY(rig.fixture.sky.target().target());
        QCOMPARE(rig.fixture.sky.target().target()->id, QStringLiteral("M 31"));
        QVERIFY(rig.wanted.isEmpty());
        QTest::mouseDClick(&rig.panel.chart(), Qt::LeftButton, {}, rig.pointOf(place));
        QCOMPARE(rig.wanted, QStringList{QStringLiteral("M 31")});
    }

    void whatOthersSelectIsMarked()
    {
        Rig rig;
        QTRY_VERIFY_WITH_TIMEOUT(rig.isReady(), kPatience);
        QVERIFY(!rig.button("target")->isEnabled());
        const Target moon = rig.fixture.target("moon");
        rig.fixture.sky.target().select(moon);
        QVERIFY(rig.panel.chart().shows(rig.panel.chart().content().selection->direction));
        const auto &selection = rig.panel.chart().content().selection;
        QVERIFY(selection);
        QCOMPARE(selection->title, moon.name);
        const SkyDirection expected
            = directionOf(bodyPlace(Body::Moon, kMunich, rig.panel.utc()).astrometric);
        QVERIFY(dot(selection->direction, expected) > 1.0 - 1e-6);
        rig.button("target")->click();
        QVERIFY(dot(rig.panel.chart().view().centre(rig.panel.chart().content().moment.horizon),
                    expected)
                > 1.0 - 1e-6);
        rig.fixture.sky.target().clear();
        QVERIFY(!rig.panel.chart().content().selection);
    }

    void theTimeMovesTheSky()
    {
        Rig rig;
        QVERIFY(QTest::qWaitForWindowActive(&rig.panel));
        const QDateTime before = rig.panel.utc();
        const SkyDirection zenith = rig.panel.chart().content().moment.horizon.zenith;
        QVERIFY(!rig.button("now")->isEnabled());
        QVERIFY2(rig.button("now")->text().endsWith(QStringLiteral("now")),
                 qPrintable(rig.button("now")->text()));
        QVERIFY(rig.button("now")->text().size() > 10);
        rig.button("later")->click();
        QVERIFY(std::abs(before.secsTo(rig.panel.utc()) - 600) <= 2);
        const SkyDirection after = rig.panel.chart().content().moment.horizon.zenith;
        QVERIFY(dot(zenith, after) < 0.9999); // 2.5 degrees on
        QTest::keyClick(&rig.panel.chart(), Qt::Key_PageDown);
        QVERIFY(std::abs(before.secsTo(rig.panel.utc()) - 600 + 86'400) <= 2);
        QVERIFY2(rig.button("now")->text().contains(QStringLiteral("ago")),
                 qPrintable(rig.button("now")->text()));
        QTest::keyClick(&rig.panel.chart(), Qt::Key_Backspace);
        QVERIFY(std::abs(before.secsTo(rig.panel.utc())) <= 2);
    }

    /// Nothing of the time is cut off.
    void aNarrowBarTellsTheClockAlone()
    {
        Rig rig;
        const QToolButton &now = *rig.button("now");
        for (const int width : {1300, 960, 645, 570}) {
            rig.panel.resize(width, 500);
            QTRY_VERIFY2(now.width() >= now.fontMetrics().horizontalAdvance(now.text()),
                         qPrintable(now.text()));
            QCOMPARE(now.text().contains(QStringLiteral("2026")), width > 700);
        }
        QVERIFY(now.accessibleName().contains(QStringLiteral("2026")));
    }

    void theHorizonOfThePlaceIsDrawnAndEdited()
    {
        Rig rig;
        QVERIFY(QTest::qWaitForWindowActive(&rig.panel));
        const HorizonMask trees({{20.0, 0.0}, {40.0, 90.0}, {10.0, 200.0}});
        rig.fixture.sky.horizon().replace(trees);
        QCOMPARE(rig.panel.chart().content().horizon, trees);
        QTest::keyClick(&rig.panel.chart(), Qt::Key_H);
        const auto dialogs = [&rig] { return rig.panel.findChildren<HorizonDialog *>(); };
        QTRY_COMPARE(dialogs().size(), 1);
        rig.button("editHorizon")->click(); // the same one
        QCOMPARE(dialogs().size(), 1);
        rig.fixture.sky.setSite(Site{-24.63, -70.4, 0.0});
        QVERIFY(rig.panel.chart().content().horizon.isEmpty());
    }

    void aMosaicIsASettingOfTheChart()
    {
        Rig rig;
        rig.button("mosaic")->click();
        auto *dialog = rig.panel.findChild<MosaicDialog *>();
        QVERIFY(dialog != nullptr);
        auto *columns = dialog->findChild<Stepper *>(QStringLiteral("mosaicColumns"));
        auto *rows = dialog->findChild<Stepper *>(QStringLiteral("mosaicRows"));
        columns->setValue(3);
        rows->setValue(2);
        const auto kept = [&rig] {
            return mosaicPlanFromJson(
                rig.fixture.settings.value(settings_key::kChartMosaic).toObject());
        };
        QCOMPARE(kept(), (MosaicPlan{3, 2, 15}));
        // The sentence takes two lines by now: the rows above it were squeezed.
        QCoreApplication::processEvents();
        QVERIFY(columns->height() >= columns->sizeHint().height());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("mosaicCount"))
                    ->text()
                    .contains(QLatin1Char('6')));
        columns->setValue(99);
        QCOMPARE(kept().columns, MosaicPlan::kMostSide);
        QCOMPARE(mosaicPlanFromJson({{QStringLiteral("columns"), -4}}), MosaicPlan());
    }

    /// Before the telescope was switched on nobody could see what would fit into its field.
    void aPlanNeedsNoTelescope()
    {
        Rig rig;
        const auto planned = [&rig] {
            QStringList labels;
            for (const ChartFieldMark &mark : rig.panel.chart().content().fields)
                labels.append(mark.kind == ChartFieldMark::Kind::Planned ? mark.label
                                                                         : QStringLiteral("?"));
            return labels;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rig.isReady(), kPatience);
        QVERIFY(planned().isEmpty());
        rig.fixture.sky.target().select(rig.fixture.target("M 31"));
        QCOMPARE(planned(),
                 QStringList({QStringLiteral("Wide (DWARF 3)"), QStringLiteral("Tele (DWARF 3)")}));
        QCOMPARE(rig.panel.chart().content().fields.back().field.widthDegrees, 2.95);
        // The telescope of the nights before.
        rig.fixture.settings.setValue(settings_key::kLastModel, QStringLiteral("mini"));
        rig.fixture.sky.target().select(rig.fixture.target("M 42"));
        QCOMPARE(planned().last(), QStringLiteral("Tele (DWARF mini)"));
        QCOMPARE(rig.panel.chart().content().fields.back().field.widthDegrees, 2.14);
        rig.button("mosaic")->click();
        rig.panel.findChild<Stepper *>(QStringLiteral("mosaicColumns"))->setValue(2);
        QVERIFY2(planned().contains(QStringLiteral("Mosaic 2 × 1 (DWARF mini)")),
                 qPrintable(planned().join(u'\n')));
    }

    void withoutAPlaceItAsksForOne()
    {
        Rig rig(std::nullopt);
        auto *site = rig.panel.findChild<QPushButton *>(QStringLiteral("chartSite"));
        QVERIFY(site->isVisible());
        QCOMPARE(rig.panel.chart().view().frame, ChartFrame::Equatorial);
        QCOMPARE(rig.frames()->current(), 1);
        const auto *trees = rig.panel.findChild<QAction *>(QStringLiteral("chart.editHorizon"));
        const auto *ground = rig.panel.findChild<QAction *>(QStringLiteral("chart.horizon"));
        for (const QAction *action : {trees, ground}) {
            QVERIFY(!action->isEnabled());
            QVERIFY2(action->toolTip().contains(QLatin1String("place")),
                     qPrintable(action->toolTip()));
        }
        rig.fixture.sky.setSite(kMunich);
        QVERIFY(trees->isEnabled() && trees->toolTip().startsWith(QLatin1String("Trees")));
        QVERIFY(ground->isEnabled() && ground->toolTip().endsWith(QLatin1String("U")));
        QVERIFY(!site->isVisible());
        QCOMPARE(rig.panel.chart().view().frame, ChartFrame::Horizon);
        QCOMPARE(rig.frames()->current(), 0);
    }

    void theFrameFollowsTheButtons()
    {
        Rig rig;
        rig.frames()->setCurrent(1);
        QCOMPARE(rig.panel.chart().view().frame, ChartFrame::Equatorial);
        rig.frames()->setCurrent(0);
        QCOMPARE(rig.panel.chart().view().frame, ChartFrame::Horizon);
    }

    void whatIsShownIsRemembered()
    {
        Rig rig;
        QVERIFY(QTest::qWaitForWindowActive(&rig.panel));
        QVERIFY(rig.panel.chart().content().layers.figures);
        QTest::keyClick(&rig.panel.chart(), Qt::Key_L);
        rig.button("grid")->click();
        QVERIFY(!rig.panel.chart().content().layers.figures);
        SkyChartPanel another(rig.fixture.sky, rig.fixture.settings, nullptr);
        QVERIFY(!another.chart().content().layers.figures);
        QVERIFY(!another.chart().content().layers.grid);
        QVERIFY(another.chart().content().layers.labels);
        QCOMPARE(chartLayersFromJson({}), ChartLayers{});
    }

    void withoutAScopeThereIsNoWayToIt()
    {
        Rig rig;
        QVERIFY(!rig.button("scope")->isEnabled());
        QVERIFY(!rig.button("scope")->toolTip().isEmpty());
        QVERIFY(rig.panel.chart().content().fields.empty());
    }
};

QTEST_MAIN(TestSkyChartPanel)
#include "tst_sky_chart_panel.moc"
