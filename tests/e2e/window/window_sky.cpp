// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sky_chart.h"
#include "window_parts.h"
#include "window_words.h"

#include <QListView>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

/// A simulated telescope does not turn as steadily as it is told to.
constexpr double kNearDegrees = 2.5;

} // namespace

/// Sky workspace: find by name and by coordinates, what is known of a target, keep it, pick one
/// from Tonight, take the horizon with the scope.
class WindowSkyTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowSkyTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("find"));
    }

    void findsByName()
    {
        QVERIFY(m_hand.type("findEdit", QStringLiteral("m31")));
        QVERIFY(comes([] { return rowsOf("findList") > 0; }));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::text("targetName") == QStringLiteral("M 31"); }));
        // The demo's night at 48.2 degrees north: 90 - 48.2 + 41.3.
        const QString highest = QString::fromUtf8("83°");
        QVERIFY(comes([&] { return WindowHand::text("target.highest").contains(highest); }));
        // What fits the field is known once the telescope said which it is.
        QVERIFY(comes([] { return !WindowHand::text("targetFit").isEmpty(); }));
    }

    void keepsAFavourite()
    {
        QVERIFY(m_hand.click("targetKeep"));
        QVERIFY(comes([] { return WindowHand::isChecked("targetKeep"); }));
        QVERIFY(m_hand.type("findEdit", QString()));
        QVERIFY(m_hand.choose("findShelf", words::kFavourites));
        QVERIFY(comes([] { return rowsOf("findList") == 1; }));
    }

    void takesCoordinatesAndSaysWhatIsWrongWithThem()
    {
        QVERIFY(m_hand.type("findEdit", QStringLiteral("5h35m17s -95")));
        QVERIFY(comes([] { return WindowHand::text("findEcho").contains(QLatin1String("95")); }));
        QVERIFY(m_hand.type("findEdit", QStringLiteral("5h35m17s -5 23 28")));
        const QString epoch = QStringLiteral("J2000");
        QVERIFY(comes([&] { return WindowHand::text("findEcho").contains(epoch); }));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        const QString ra = QStringLiteral("05h 35m 17.0s");
        QVERIFY(comes([&] { return WindowHand::text("targetName").startsWith(ra); }));
    }

    void picksFromTonight()
    {
        QVERIFY(m_hand.openPanel("tonight"));
        auto *table = qobject_cast<QTableView *>(WindowHand::find("tonightTable"));
        QVERIFY(table != nullptr && table->model()->rowCount() > 10);
        // The list stands at what is selected: one takes what is in sight.
        const QPoint middle = middleOf(*table->viewport());
        const QModelIndex seen = table->model()->index(table->indexAt(middle).row(), 0);
        QVERIFY(seen.isValid());
        QVERIFY(m_hand.clickAt(*table, table->viewport()->mapTo(table, middle)));
        const QString name = seen.data().toString();
        QVERIFY(comes([&] { return WindowHand::text("targetName") == name; }));
    }

    /// Without a GOTO it is not known where the scope looks; after one, and steered on by hand,
    /// that becomes points of the horizon.
    void takesTheHorizonWithTheScope()
    {
        QVERIFY(openHorizon());
        QVERIFY(!WindowHand::isEnabled("horizonTake"));
        QVERIFY(m_hand.click("horizonClose"));
        QVERIFY(m_hand.openPanel("pointing"));
        QVERIFY(m_hand.click("calibrate"));
        QVERIFY(
            comes([] { return WindowHand::text("calibrationState") == QLatin1String("done"); }));
        QVERIFY(m_hand.openPanel("find"));
        QVERIFY(m_hand.type("findEdit", QStringLiteral("m31")));
        WindowHand::keyClick(m_run.window(), Qt::Key_Return);
        QVERIFY(comes([] { return WindowHand::text("targetName") == QStringLiteral("M 31"); }));
        QVERIFY(m_hand.openPanel("target"));
        QVERIFY(m_hand.click("targetGo"));
        QVERIFY(openHorizon());
        QVERIFY(comes([] { return WindowHand::isEnabled("horizonTake"); }));
        QVERIFY(takesAPoint(1));
        QVERIFY(m_hand.openPanel("motion"));
        QWidget &pad = *WindowHand::find("joystickPad");
        const double before = m_run.saidNumber("az_deg");
        QVERIFY(m_hand.pressAt(pad, middleOf(pad)));
        m_hand.moveTo(middleOf(pad) + QPoint(std::min(pad.width(), pad.height()) / 4, 0));
        QVERIFY(comes([&] {
            return std::abs(std::remainder(m_run.saidNumber("az_deg") - before, 360.0)) > 3.0;
        }));
        m_hand.letGo();
        QVERIFY(comes([this] { return !m_run.said("moving").toBool(); }));
        QVERIFY(takesAPoint(2));
        // The chart goes on showing where it looks now, as what is only reckoned.
        QVERIFY(m_hand.openPanel("find"));
        const auto *chart = qobject_cast<SkyChart *>(WindowHand::find("skyChart"));
        QVERIFY(chart != nullptr);
        QVERIFY(comes([chart] {
            const auto &fields = chart->content().fields;
            return std::any_of(fields.begin(), fields.end(), [](const ChartFieldMark &mark) {
                return mark.isReckoned && mark.label.contains(u'±');
            });
        }));
    }

private:
    bool openHorizon()
    {
        return m_hand.click("chart.editHorizon.button")
            && comes([] { return WindowHand::isThere("horizonTake"); });
    }

    /// The new point is where the telescope itself says that it looks.
    bool takesAPoint(int count)
    {
        if (!m_hand.click("horizonTake") || !comes([&] { return rowsOf("horizonTable") == count; }))
            return false;
        const auto *table = qobject_cast<QAbstractItemView *>(WindowHand::find("horizonTable"));
        for (int row = 0; row < count; ++row) {
            const double azimuth = numberIn(table->model()->index(row, 0).data().toString());
            const double altitude = numberIn(table->model()->index(row, 1).data().toString());
            const double aside = std::remainder(azimuth - m_run.saidNumber("az_deg"), 360.0)
                * std::cos(altitude * 3.14159 / 180.0);
            if (std::hypot(aside, altitude - m_run.saidNumber("alt_deg")) < kNearDegrees)
                return true;
        }
        return false;
    }

    static int rowsOf(const char *list)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(WindowHand::find(list));
        return view == nullptr ? 0 : view->model()->rowCount();
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeSkyTest(const WindowModel &model)
{
    return std::make_unique<WindowSkyTest>(model);
}

} // namespace nd

#include "window_sky.moc"
