// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/call_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/notification_tally.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/observatory/observatory.h"
#include "core/observatory/replay_host.h"
#include "recorded_night.h"
#include "simulator.h"
#include "tests/support/state_at_rest.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer renders streams meanwhile
const Site kSite{48.2, 11.5, 0.0};
const QJsonObject kUnexplained{{QStringLiteral("id"), 15253},
                               {QStringLiteral("data"), QStringLiteral("0801")}};

/// A night, as it was seen live.
struct Live
{
    QByteArray state;
    QStringList odd;
};

/// What could not be read, or nobody waited for: the second answer to a STOP that a busy computer
/// sent twice, for one.
QStringList oddMessages(const EventLog &log)
{
    QStringList odd;
    for (const Event &event : log.events()) {
        if (event.kind == EventKind::MalformedMessage || event.kind == EventKind::StaleReply
            || event.kind == EventKind::UnknownMessage)
            odd.append(event.arguments.value(1));
    }
    odd.sort();
    odd.removeDuplicates(); // the log counts those within a second
    return odd;
}

QStringList argumentsFor(const QString &model)
{
    return {QStringLiteral("--ephemeral"),
            QStringLiteral("--model"),
            model,
            QStringLiteral("--seed"),
            QStringLiteral("1"),
            QStringLiteral("--time"),
            QStringLiteral("2026-12-21T23:00Z"),
            QStringLiteral("--site"),
            QStringLiteral("48.2,11.5"),
            QStringLiteral("--speed"),
            QStringLiteral("10")};
}

} // namespace

/// A simulated telescope is used for a while and recorded; the recording ends in the same state.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void endsInTheSameState_data()
    {
        QTest::addColumn<QString>("model");
        QTest::newRow("II") << QStringLiteral("dwarf2");
        QTest::newRow("3 V2") << QStringLiteral("dwarf3:v2");
        QTest::newRow("3 V3") << QStringLiteral("dwarf3:v3");
        QTest::newRow("mini") << QStringLiteral("mini");
    }

    void endsInTheSameState()
    {
        QFETCH(QString, model);
        const QTemporaryDir folder;
        Live then;
        const QByteArray missing = record(model, folder.path(), then);
        QVERIFY2(missing.isEmpty(), "the night did not end: " + missing);
        const QByteArray &live = then.state;
        QVERIFY(live.contains("\"battery_percent\": "));
        QVERIFY(!live.contains("\"battery_percent\": null"));
        for (const char *told : {"ring_light", "rotation", "pitch", "host_locked", "position"})
            QVERIFY2(live.contains(QByteArray("\"") + told + "\": ")
                         && !live.contains(QByteArray("\"") + told + "\": null"),
                     told);
        for (const char *told :
             {"\"has_log\": ", "\"followed_name\": \"M 42\"", "\"polar_tries\": [\n",
              "\"name\": \"Hill\"", "\"0\": 2", "\"CMD_NOTIFY_AI_ENHANCE_STATE\": \"0801\""})
            QVERIFY2(live.contains(told), told);
        const QStringList files = FlightFile::recordings(folder.path());
        QCOMPARE(files.size(), 1);

        Settings settings{QString()};
        Observatory observatory(settings);
        QSignalSpy changed(&observatory.replay(), &ReplayHost::changed);
        observatory.replay().open(files.first());
        ReplayPlayer &player = *observatory.replay().player();
        player.setSpeed(ReplayPlayer::kFastest);
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), ReplayPlayer::State::Finished, kLong);
        QCOMPARE(observatory.replay().devices().size(), 1);
        DwarfDevice &device = *observatory.replay().devices().first();
        QVERIFY(device.isReplay());
        QCOMPARE(device.motion().canMove(), Refusal::Recording);
        QCOMPARE(device.connection().canConnect(), Refusal::Recording);
        QCOMPARE(device.calls().canSend(device.calls().targets().first()), Refusal::Recording);
        const QByteArray replayed = dumpOf(device);
        QVERIFY2(replayed == live, test::firstDifference(replayed, live));
        QCOMPARE(oddMessages(observatory.log()), then.odd);
        observatory.replay().close();
        QVERIFY(observatory.devices().isEmpty());
    }

private:
    /// Uses a telescope for some seconds; `live` is how it ended. What went wrong, if
    /// anything.
    static QByteArray record(const QString &model, const QString &folder, Live &live)
    {
        Simulator simulator(argumentsFor(model));
        if (!simulator.isReady())
            return "the simulator";
        FlightRecorder::Options options;
        options.folder = folder;
        FlightRecorder recorder(options);
        Settings settings{QString()};
        Observatory observatory(settings, &recorder);
        observatory.skyClock().setUtc(QDateTime({2026, 12, 21}, {23, 0}, Qt::UTC));
        observatory.useSite(kSite);
        DwarfDevice &device = observatory.addDevice(simulator.profile(0));
        if (!connectTo(device))
            return "the connection";
        const QByteArray missing = use(device, simulator);
        if (!missing.isEmpty())
            return missing;
        live = {test::stateAtRest(device, recorder), oddMessages(observatory.log())};
        return live.state.isEmpty() ? "rest" : QByteArray();
    }

    static bool connectTo(DwarfDevice &device)
    {
        device.connection().connectToDevice();
        return QTest::qWaitFor(
            [&device] { return device.connection().linkState() == LinkState::Ready; }, kLong);
    }

    /// Some work, motion, a stop, a link that is cut and comes back, and all kinds of work: battery
    /// and temperature change meanwhile.
    static QByteArray use(DwarfDevice &device, Simulator &simulator)
    {
        RecordedNight night(device);
        if (!night.begin())
            return night.missing();
        device.motion().move(0.0, 1.0);
        QTest::qWait(700);
        device.motion().release();
        device.motion().stopEverything();
        QTest::qWait(1500);
        if (!simulator.post(0, QStringLiteral("/reboot")))
            return "the simulator's reboot";
        const auto link = [&device] { return device.connection().linkState(); };
        if (!QTest::qWaitFor([&] { return link() != LinkState::Ready; }, kLong)
            || !QTest::qWaitFor([&] { return link() == LinkState::Ready; }, kLong))
            return "the link's return";
        if (!night.goOn())
            return night.missing();
        if (!simulator.post(0, QStringLiteral("/notify"), kUnexplained)
            || !QTest::qWaitFor([&] { return !device.notifications().obscure().isEmpty(); }, kLong))
            return "what nobody explained";
        return device.status().batteryPercent() ? QByteArray() : "the battery";
    }
};

} // namespace nd

QTEST_MAIN(nd::TestReplay)
#include "tst_replay.moc"
