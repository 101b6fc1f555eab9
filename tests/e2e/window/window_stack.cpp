// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_steps.h"
#include "window_parts.h"
#include "window_words.h"

#include <QDir>
#include <QTableWidget>
#include <QTest>

namespace nd {

namespace {

/// Of an exposure in the table, with the largest gain: the telescope has those from the beginning.
/// Null if there is none.
QTableWidgetItem *dark(int row)
{
    const auto *matrix = qobject_cast<QTableWidget *>(WindowHand::find("darksMatrix"));
    return matrix == nullptr ? nullptr : matrix->item(row, matrix->columnCount() - 1);
}

} // namespace

/// Stack workspace: what the telescope warns of is asked, counts are the telescope's own, clouds
/// raise the alarm, after the stop the live picture is back, and the night is finished in order.
class WindowStackTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowStackTest(const WindowModel &model)
        : m_run(model, {QStringLiteral("--speed"), QStringLiteral("7")})
    {
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("stack"));
        QVERIFY(comes([] { return WindowHand::isEnabled("stackBoth"); }));
        QVERIFY(m_hand.click("stackBoth")); // one camera first
    }

    void saysThatNothingWasPointedAt()
    {
        QVERIFY(comes([] { return WindowHand::isThere("stackPoint"); }));
        QVERIFY(m_hand.click("stackBegin"));
        QVERIFY(comes([] { return !WindowHand::text("stackProblem").isEmpty(); }));
        QVERIFY(!m_run.said("tele.needs_go_live").toBool());
        QVERIFY(comes([] { return WindowHand::isEnabled("stackBegin"); }));
    }

    void theButtonLeadsToTargets()
    {
        QVERIFY(m_hand.click("stackPoint"));
        QVERIFY(comes([] { return WindowHand::isThere("tonightTable"); }));
        QVERIFY(goToAndromeda(m_hand, m_run.window()));
    }

    /// V3 goes on without a dark frame if a person says so; V2 wants one first.
    void asksBeforeItStacksWithoutADark()
    {
        QVERIFY(m_run.setFault("no_darks"));
        QVERIFY(comes([] { return WindowHand::isEnabled("stackBegin"); }));
        QVERIFY(m_hand.click("stackBegin"));
        if (!m_run.model().isV3()) {
            QVERIFY(comes([] { return !WindowHand::text("stackProblem").isEmpty(); }));
            QVERIFY(!m_run.said("tele.stacking").toBool());
        } else {
            QVERIFY(comes([] { return WindowHand::isThere("questionAction"); }));
            QVERIFY(!m_run.said("tele.stacking").toBool());
            QVERIFY(m_hand.click("questionAction"));
            QVERIFY(comes([] { return WindowHand::number("stackCount") >= 1.0; }));
            QVERIFY(stop("stackFastStop"));
        }
        QVERIFY(m_run.clearFault("no_darks"));
    }

    /// Those of one exposure are shot anew, those of another deleted.
    void shootsAndDeletesDarks()
    {
        QVERIFY(m_hand.openPanel("darks"));
        QVERIFY(comes([] { return dark(1) != nullptr; }));
        const QString before = dark(0)->toolTip(); // nobody knows how old they are
        QVERIFY(m_hand.step("darksFrames", -9));
        QVERIFY(choosesDark(0) && m_hand.click("darksShootChosen"));
        QVERIFY(comes([&before] { return dark(0)->toolTip() != before; }));
        QVERIFY(comes([] { return WindowHand::isThere("darksShootMissing"); })); // it is done
        const int rows = dark(0)->tableWidget()->rowCount();
        QVERIFY(choosesDark(rows - 1) && m_hand.click("darksDelete"));
        QVERIFY(m_hand.click("questionAction"));
        QVERIFY(comes([rows] { return dark(rows - 1) == nullptr; }));
        QVERIFY(m_hand.openPanel("stack"));
    }

    /// Both cameras at once, with wind: what is shown is never more than the truth after a look,
    /// and never less than the truth before it.
    void countsAreTheTelescopes()
    {
        QVERIFY(m_hand.click("stackBoth"));
        QVERIFY(startStack(m_hand, 2));
        QVERIFY(m_run.setFault("wind"));
        QVERIFY(showCamera(m_hand, "stackCamera", 1));
        QVERIFY(comes([] { return WindowHand::number("stackCount") >= 2.0; }));
        for (int look = 0; look < 6; ++look) {
            const bool isTele = look % 2 != 0;
            QVERIFY(showCamera(m_hand, "stackCamera", isTele ? 0 : 1));
            QVERIFY(agrees("stackCount", isTele ? "tele.frames_stacked" : "wide.frames_stacked"));
            QVERIFY(agrees("stackLegend", isTele ? "tele.frames_taken" : "wide.frames_taken"));
        }
        QVERIFY(WindowHand::text("stackFact_target").contains(QLatin1String("31")));
        QVERIFY(comes([] { return WindowHand::text("stackEnd").contains(u':'); })); // a time
        QVERIFY(comes([] { return WindowHand::number("stackFact_pace") > 0.0; }));
        QVERIFY(m_run.clearFault("wind"));
    }

    /// The stack is on show, and a picture of it is kept for the log.
    void picturesComeAndAreKept()
    {
        QVERIFY(comes([] { return WindowHand::number("stackZoom") > 0.0; }));
        QDir kept(m_run.folder() + QStringLiteral("/data/stacks"));
        QVERIFY(comes([&] {
            kept.refresh();
            return !kept.entryList({QStringLiteral("*.jpg")}).isEmpty();
        }));
    }

    void cloudsRaiseTheAlarm()
    {
        const auto isOn = [] {
            return WindowHand::text("alarmHint_clouds").contains(QLatin1String(words::kClouds));
        };
        QVERIFY(m_hand.openPanel("alarms"));
        QVERIFY(comes([&] { return !isOn(); }));
        QVERIFY(m_run.setFault("clouds"));
        QVERIFY(comes(isOn));
        QVERIFY(m_hand.openPanel("timeline"));
        QVERIFY(comes([] { return timelineHas(words::kClouds); }));
        QVERIFY(m_run.clearFault("clouds"));
        QVERIFY(comes([] { return timelineHas(words::kStackedAgain); }));
        QVERIFY(m_hand.openPanel("alarms"));
        QVERIFY(comes([&] { return !isOn(); }));
    }

    /// The telescope tells of both, and of their end.
    void batteryAndCardRaiseTheirs()
    {
        struct Supply
        {
            const char *vital;
            int little;
            int enough;
            const char *hint;
            const char *alarm;
        };
        for (const Supply &supply :
             {Supply{"battery_percent", 8, 87, "alarmHint_battery", words::kBatteryEnds},
              Supply{"free_gb", 0, 31, "alarmHint_storage", words::kCardIsFull}}) {
            const auto isOn = [&supply] {
                return WindowHand::text(supply.hint).contains(QLatin1String(supply.alarm));
            };
            QVERIFY(!isOn());
            QVERIFY(m_run.setVital(supply.vital, supply.little));
            QVERIFY(comes(isOn));
            QVERIFY(m_run.setVital(supply.vital, supply.enough));
            QVERIFY(comes([&] { return !isOn(); }));
        }
        QVERIFY(m_hand.openPanel("timeline"));
        for (const char *sentence :
             {words::kBatteryEnds, words::kBatteryLasts, words::kCardIsFull, words::kCardHasRoom})
            QVERIFY2(comes([sentence] { return timelineHas(sentence); }), sentence);
    }

    /// To the last frame, for each camera.
    void stopBringsTheLivePictureBack()
    {
        QVERIFY(m_hand.openPanel("stack"));
        for (const int index : {0, 1}) {
            const char *camera = index == 0 ? "tele" : "wide";
            const auto truth = [this, camera](const char *key) {
                return m_run.said((QByteArray(camera) + '.' + key).constData());
            };
            QVERIFY(showCamera(m_hand, "stackCamera", index));
            QVERIFY(stop("stackStop"));
            QVERIFY(comes([&] { return !truth("stacking").toBool(); }));
            QVERIFY(comes([&] { return !truth("needs_go_live").toBool(); }));
            QVERIFY(comes([] { return !WindowHand::text("stackLive").isEmpty(); }));
            QVERIFY(!WindowHand::isThere("stackGoLive"));
            QCOMPARE(WindowHand::number("stackLast"), truth("frames_stacked").toDouble());
        }
        QVERIFY(m_hand.openWorkspace(words::kObserve));
        QVERIFY(m_run.seesPictures());
    }

    /// In order, with a stack that runs; what was not wanted is left as it is.
    void finishesTheNight()
    {
        QVERIFY(m_hand.openPanel("stack"));
        QVERIFY(showCamera(m_hand, "stackCamera", 0));
        QVERIFY(startStack(m_hand, 1));
        const QJsonValue light = m_run.said("ring_light");
        QVERIFY(m_hand.click("stackFinish"));
        QVERIFY(comes([] { return WindowHand::isEnabled("finishStart"); }));
        QVERIFY(m_hand.click("finishWantLights"));
        QVERIFY(m_hand.click("finishStart"));
        QVERIFY(comes([this] { return m_run.said("powered") == QJsonValue(false); }));
        QVERIFY(
            comes([] { return WindowHand::text("finishNote").contains(QLatin1String("off")); }));
        QCOMPARE(m_run.said("tele.stacking"), QJsonValue(false));
        QCOMPARE(m_run.said("tele.needs_go_live"), QJsonValue(false));
        QCOMPARE(m_run.said("ring_light"), light);
    }

private:
    bool choosesDark(int row)
    {
        const QTableWidgetItem *item = dark(row);
        if (item == nullptr)
            return false;
        QTableWidget &matrix = *item->tableWidget();
        const QPoint place = matrix.visualItemRect(item).center();
        return m_hand.clickAt(matrix, matrix.viewport()->mapTo(&matrix, place));
    }

    bool stop(const char *button)
    {
        return m_hand.click(button) && m_hand.click("questionAction")
            && comes([] { return WindowHand::isThere("stackBegin"); });
    }

    bool agrees(const char *shown, const char *truth)
    {
        const double before = m_run.saidNumber(truth);
        if (!comes([&] { return WindowHand::number(shown) >= before; }))
            return false;
        const double now = WindowHand::number(shown);
        return now <= m_run.saidNumber(truth);
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
};

std::unique_ptr<QObject> makeStackTest(const WindowModel &model)
{
    return std::make_unique<WindowStackTest>(model);
}

} // namespace nd

#include "window_stack.moc"
