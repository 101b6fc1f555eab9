// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_scheduler.h"
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/device_log_model.h"
#include "core/dwarf/models/device_settings_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/dwarf/replay/replay_player.h"
#include "core/dwarf/replay/replay_stage.h"
#include "core/dwarf/state_dump.h"
#include "core/dwarf/wire/command_table.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr int kLong = 20'000; // milliseconds

/// Writes a recording with the time of the test's own clock.
class TimedTap final : public SessionTap
{
public:
    explicit TimedTap(Scheduler &clock) : m_clock(clock)
    {
        add({flight_kind::kStart, kStartUtc, "test", {}}, 0);
    }

    static constexpr qint64 kStartUtc = 1'791'662'400'000; // 2026-10-10T20:00Z

    void note(TapEvent event) override { add(event, 1); }
    void add(const TapEvent &event, quint32 session)
    {
        const auto now = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.now());
        flight_format::append(m_file, {now - m_last, session, event});
        m_last = now;
    }
    const QByteArray &file() const { return m_file; }

private:
    Scheduler &m_clock;
    std::chrono::microseconds m_last{0};
    QByteArray m_file = flight_format::header();
};

/// A telescope of the test that is recorded.
struct Recorded
{
    Recorded() : device(SessionFixture::dwarf2())
    {
        device.beHostInV2();
        device.profile() = profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")).value();
        SessionWorld world = device.world();
        tap = std::make_shared<TimedTap>(*world.scheduler);
        world.tap = tap;
        session = std::make_unique<Session>(*QThread::currentThread(), device.profile(),
                                            QStringLiteral("me"), world);
    }

    void connectAll()
    {
        session->open();
        ModelBench::settle();
        advance(20ms);
        device.link().accept();
        advance(5s);
    }
    void advance(std::chrono::milliseconds step)
    {
        device.advance(step);
        ModelBench::settle();
        if (!device.link().texts().isEmpty())
            device.link().receiveText(QStringLiteral("pong"));
    }
    /// As a person does, whose window is not there in the replay.
    void post(const char *path, const char *body)
    {
        HttpCall call;
        call.method = HttpCall::Method::Post;
        call.url.setPath(QLatin1String(path));
        call.body = body;
        session->callHttp(call, session.get(), [](const Result<QByteArray> &) {});
        ModelBench::settle();
        advance(20ms);
    }
    void send(const char *command, const char *hex)
    {
        session->requestRaw(commandByName(command)->info, QByteArray::fromHex(hex), session.get(),
                            [](const Result<QByteArray> &) {});
        ModelBench::settle();
    }
    void battery(const char *hex)
    {
        device.link().notify(15201, QByteArray::fromHex(hex));
        ModelBench::settle();
    }

    SessionFixture device;
    std::shared_ptr<TimedTap> tap;
    std::unique_ptr<Session> session;
};

} // namespace

class TestReplayPlayer : public QObject
{
    Q_OBJECT

private slots:
    void playsAConnection()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.battery("0857"); // 87 %
        recorded.advance(2s);
        open(recorded.tap->file());
        QCOMPARE(m_player->stages().size(), 1u);
        QVERIFY(m_player->duration() >= 5020ms && m_player->duration() < 8s);
        QVERIFY(m_device->isReplay());
        QCOMPARE(m_device->connection().linkState(), LinkState::Disconnected);
        playToEnd(100.0);
        QCOMPARE(m_device->connection().linkState(), LinkState::Ready);
        QCOMPARE(m_device->connection().role(), ControlRole::Host);
        QCOMPARE(m_device->status().batteryPercent(), std::optional(87));
        QVERIFY2(m_log.events().isEmpty() || !hasOddEvents(),
                 "the replay met what it did not know");
    }

    void theSameAtAnySpeed()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.battery("0857");
        recorded.advance(500ms);
        recorded.battery("0812");
        const QByteArray file = recorded.tap->file();
        open(file);
        playToEnd(100.0);
        const QByteArray fast = dumpOf(*m_device);
        open(file);
        playToEnd(7.0);
        QCOMPARE(dumpOf(*m_device), fast);
        QVERIFY(fast.contains("\"battery_percent\": 18"));
    }

    void pauseStandsStill()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.advance(60s);
        open(recorded.tap->file());
        m_player->setSpeed(20.0);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 500ms);
        m_player->pause();
        const auto position = m_player->position();
        QSignalSpy moved(m_player.get(), &ReplayPlayer::positionChanged);
        QTest::qWait(100);
        QCOMPARE(m_player->position(), position);
        QVERIFY(moved.isEmpty());
        m_player->play();
        QTRY_VERIFY(m_player->position() > position);
    }

    void speedIsHeld()
    {
        Recorded recorded;
        open(recorded.tap->file());
        m_player->setSpeed(1e9);
        QCOMPARE(m_player->speed(), ReplayPlayer::kFastest);
        m_player->setSpeed(-3.0);
        QCOMPARE(m_player->speed(), ReplayPlayer::kSlowest);
        m_player->setSpeed(std::nan(""));
        QCOMPARE(m_player->speed(), ReplayPlayer::kSlowest);
    }

    void nothingCanBeSent()
    {
        Recorded recorded;
        recorded.connectAll();
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->motion().canMove(), Refusal::Recording);
        QCOMPARE(m_device->connection().canConnect(), Refusal::Recording);
        QCOMPARE(m_device->connection().canDisconnect(), Refusal::Recording);
        QCOMPARE(m_device->connection().canTakeOver(), Refusal::Recording);
        m_device->connection().disconnectFromDevice();
        ModelBench::settle();
        QCOMPARE(m_device->connection().linkState(), LinkState::Ready);
    }

    /// What a person sent is answered without anybody who waits; that is nothing odd.
    void answersToAPersonAreExpected()
    {
        Recorded recorded;
        recorded.connectAll();
        bool ended = false;
        const CommandEntry *command = commandByName("CMD_RGB_POWER_OPEN_RGB");
        QVERIFY(command != nullptr);
        recorded.session->requestRaw(command->info, {}, this,
                                     [&ended](const Result<QByteArray> &) { ended = true; });
        ModelBench::settle();
        QVERIFY(ended);
        open(recorded.tap->file());
        playToEnd(100.0);
        QVERIFY(!hasOddEvents());
    }

    /// A rename and a "Refresh" are asked for by nobody in the replay: their answers were dropped,
    /// and the replay ended with the old name.
    void answersToAPersonReachTheModels()
    {
        Recorded recorded;
        recorded.device.http().set(QStringLiteral("/deviceInfo"),
                                   R"({"code":0,"data":{"deviceId":1,"deviceName":"Old"}})");
        recorded.connectAll();
        recorded.device.http().set(QStringLiteral("/setDeviceNameAndPsd"),
                                   R"({"code":0,"data":{"deviceName":"New"}})");
        recorded.device.http().set(QStringLiteral("/logInfo"),
                                   R"({"code":0,"data":{"hasLogFile":true,"fileName":"a.zip"}})");
        recorded.post("/deviceInfo", "{}"); // as the model does, which is not there
        recorded.post("/setDeviceNameAndPsd", R"({"mode":1,"oldValue":"Old","newValue":"New"})");
        recorded.post("/logInfo", "{}");
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->deviceSettings().info()->name, std::optional(QStringLiteral("New")));
        QVERIFY(m_device->deviceLog().info() && m_device->deviceLog().info()->hasLog);
        recorded.device.http().set(QStringLiteral("/deviceInfo"),
                                   R"({"code":0,"data":{"deviceId":1,"deviceName":"Newer"}})");
        recorded.post("/deviceInfo", "{}");
        recorded.post("/setDeviceNameAndPsd", R"({"mode":0,"oldValue":"***","newValue":"***"})");
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->deviceSettings().info()->name, std::optional(QStringLiteral("Newer")));
        QVERIFY(!hasOddEvents());
    }

    /// What was refused then changes nothing, and of a call whose answer never came the next one
    /// of its name has its own.
    void answersThatAreNone()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.post("/deviceInfo", "{}"); // as the model does, which is not there
        recorded.tap->note({TapKind::HttpSent, 1, "1/deviceInfo", "{}"});
        recorded.tap->note({TapKind::HttpAnswered, 500, "1/deviceInfo", "broken"});
        recorded.tap->note({TapKind::HttpAnswered, 200, "1/deviceInfo", "no JSON"});
        recorded.tap->note({TapKind::HttpAnswered, 200, "1", R"({"code":0})"});
        recorded.tap->note({TapKind::HttpAnswered, 200, "1/unknown", R"({"code":0})"});
        recorded.tap->note({TapKind::HttpAnswered, 200, "1/deviceInfo",
                            R"({"code":-3,"data":{"deviceName":"Refused"}})"});
        open(recorded.tap->file());
        playToEnd(100.0);
        QVERIFY(m_device->deviceSettings().info().has_value());
        QCOMPARE(m_device->deviceSettings().info()->name, std::nullopt);
    }

    /// A number that no notification tells became unknown in a replay.
    void numbersAreKnownByWhatWasSent()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.send("CMD_CAMERA_TELE_SET_RTSP_BITRATE_TYPE", "0803");
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->teleSettings().numbers().acknowledged(BareNumber::BitRateType),
                 std::optional(3));
        QVERIFY(dumpOf(*m_device).contains("\"0\": 3"));
    }

    void lostLinksAreLostAgain()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.battery("0857");
        recorded.device.link().drop(LinkProblem::Closed);
        ModelBench::settle();
        recorded.tap->note({TapKind::TextIn, 0, {}, "late"});
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->connection().linkState(), LinkState::Waiting);
        QCOMPARE(m_device->connection().problem(), ConnectProblem::LinkLost);
        QCOMPARE(m_device->status().batteryPercent(), std::nullopt);
    }

    void anEndOfTheProgramLeavesTheLastState()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.battery("0857");
        recorded.tap->note({TapKind::LinkClosed, 0, {}, {}});
        open(recorded.tap->file());
        playToEnd(100.0);
        QCOMPARE(m_device->connection().linkState(), LinkState::Ready);
        QCOMPARE(m_device->status().batteryPercent(), std::optional(87));
    }

    void aSilentLinkIsLost()
    {
        Recorded recorded;
        recorded.connectAll();
        for (int i = 0; i < 40; ++i)
            recorded.device.advance(500ms); // without a pong
        ModelBench::settle();
        QVERIFY(recorded.session->linkState() != LinkState::Ready);
        open(recorded.tap->file());
        playToEnd(100.0);
        QVERIFY(m_device->connection().linkState() != LinkState::Ready);
        QCOMPARE(m_device->connection().problem(), ConnectProblem::LinkLost);
    }

    /// The program that recorded crashed and was started again: the same telescope, a new run.
    void runsFollowEachOther()
    {
        Recorded first;
        first.connectAll();
        Recorded second;
        second.session->setProfile(first.device.profile());
        QByteArray file
            = first.tap->file() + second.tap->file().mid(flight_format::header().size());
        open(file);
        playToEnd(100.0);
        QCOMPARE(m_player->stages().front()->profile().host, QStringLiteral("127.0.0.1"));
        QCOMPARE(m_device->connection().linkState(), LinkState::Disconnected);
    }

    /// The demo's telescopes have ids of their own kind.
    void telescopesOfTheDemo()
    {
        QByteArray file = flight_format::header();
        for (const char *id : {"demo-0", "demo-1", "demo-0"}) {
            const QByteArray json
                = QByteArray(R"({"host":"127.0.0.1","name":"Demo","id":")") + id + "\"}";
            flight_format::append(file, {0us, 1, {TapKind::Profile, 0, {}, json}});
        }
        load(file);
        QCOMPARE(m_player->state(), ReplayPlayer::State::Paused);
        QCOMPARE(m_player->stages().size(), 2u);
    }

    void filesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("problem");
        QTest::newRow("empty") << QByteArray() << int(FlightProblem::NotARecording);
        QTest::newRow("text") << QByteArray("Dear aunt") << int(FlightProblem::NotARecording);
        QTest::newRow("header alone") << flight_format::header() << int(FlightProblem::NoTelescope);
        QByteArray later = flight_format::header();
        later.back() = 9;
        QTest::newRow("newer") << later << int(FlightProblem::TooNew);
        QByteArray strange = flight_format::header();
        flight_format::append(strange, {0us, 1, {TapKind::Profile, 0, {}, R"({"host":"?"})"}});
        QTest::newRow("no profile") << strange << int(FlightProblem::NoTelescope);
    }

    void filesThatAreNone()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, problem);
        load(file);
        QCOMPARE(m_player->state(), ReplayPlayer::State::Failed);
        QCOMPARE(int(m_player->problem()), problem);
        QVERIFY(m_player->stages().empty());
        m_player->play();
        QCOMPARE(m_player->state(), ReplayPlayer::State::Failed);
    }

    void aMissingFile()
    {
        ReplayPlayer player(QStringLiteral("/nowhere/at/all.ndflight"), m_scheduler);
        QSignalSpy loaded(&player, &ReplayPlayer::loaded);
        QVERIFY(loaded.wait());
        QCOMPARE(player.problem(), FlightProblem::CannotOpen);
        QVERIFY(!player.problemDetail().isEmpty());
    }

    /// Wherever it is cut, it plays up to there.
    void cutAnywhere()
    {
        Recorded recorded;
        recorded.connectAll();
        recorded.battery("0857");
        const QByteArray file = recorded.tap->file();
        for (qsizetype size = file.size() - 1; size > 0; size -= 97) {
            load(file.left(size));
            if (m_player->state() == ReplayPlayer::State::Failed)
                continue;
            makeDevice();
            playToEnd(100.0);
        }
    }

private:
    void load(const QByteArray &file)
    {
        m_device.reset();
        QFile raw(m_folder.filePath(QStringLiteral("night.ndflight")));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(file);
        raw.close();
        m_player = std::make_unique<ReplayPlayer>(raw.fileName(), m_scheduler);
        QSignalSpy loaded(m_player.get(), &ReplayPlayer::loaded);
        QVERIFY(loaded.wait());
    }

    void makeDevice()
    {
        ReplayStage *stage = m_player->stages().front();
        DwarfDevice::Surroundings surroundings{*QThread::currentThread(), m_log, m_daylight,
                                               QStringLiteral("me")};
        surroundings.replay = stage;
        m_device = std::make_unique<DwarfDevice>(stage->profile(), surroundings);
    }

    void open(const QByteArray &file)
    {
        load(file);
        QCOMPARE(m_player->state(), ReplayPlayer::State::Paused);
        makeDevice();
    }

    void playToEnd(double speed)
    {
        m_player->setSpeed(speed);
        m_player->play();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->state(), ReplayPlayer::State::Finished, kLong);
    }

    bool hasOddEvents() const
    {
        const QList<Event> &events = m_log.events();
        return std::any_of(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::MalformedMessage || event.kind == EventKind::StaleReply
                || event.kind == EventKind::UnknownMessage;
        });
    }

    QTemporaryDir m_folder;
    QtScheduler m_scheduler;
    EventLog m_log;
    SkyClock m_clock;
    DaylightGuard m_daylight{m_clock};
    std::unique_ptr<ReplayPlayer> m_player; // outlives the device on its stage
    std::unique_ptr<DwarfDevice> m_device;
};

QTEST_MAIN(TestReplayPlayer)
#include "tst_replay_player.moc"
