// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "core/sky/bodies.h"
#include "sanitized.h"
#include "sun_rig.h"
#include "walked_ways.h"

#include "proto/motor.pb.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <functional>
#include <map>

namespace nd {

namespace {

using Code = Error::Code;

constexpr int kMotionsOfARow = kSanitized ? 20 : 60;
constexpr int kTurnsOfARow = 30;

/// Of a motion to a place: its bytes, and where it ends.
struct Aim
{
    QByteArray payload;
    Equatorial end;
    bool isSun = false;
};

/// A telescope by day that is sent to and fro at random.
struct Game
{
    Game(bool v3, const std::optional<MountMode> &theMode)
        : rig(v3 ? SessionFixture::mini() : SessionFixture::dwarf2())
        , generation(v3 ? Generation::V3 : Generation::V2)
        , mode(theMode)
    {
        if (mode)
            rig.bench.notify(15262, *mode == MountMode::Equatorial ? "0801" : "0802");
    }

    double number(double low, double high) { return low + random.generateDouble() * (high - low); }
    Horizontal direction() { return {number(0.0, 89.0), number(0.0, 360.0)}; }
    /// Another instant and place by day.
    void newTime()
    {
        day = days.at(std::size_t(random.bounded(int(days.size()))));
        rig.setUtc(day.utc);
        rig.daylight.setSite(day.site);
    }
    Equatorial at(const Horizontal &direction) const
    {
        return equatorialOf(direction, day.site, day.utc);
    }
    /// A GOTO that is not ours: whatever was known is not any more.
    void forget() { rig.bench.notify(15211, "0801"); }
    /// Somewhere that is 31 degrees or more from the Sun.
    Horizontal pointSomewhere()
    {
        forget();
        Horizontal start = direction();
        while (angleBetween(start, day.sun) < kSunAimedLimitDegrees + 1.0)
            start = direction();
        rig.guard.confirmMotion();
        rig.refused(kGotoDso.info, SunRig::placeBytes(at(start), "P"));
        rig.solve("P");
        return start;
    }
    /// Walked step by step, by every way of the axes; a mount that told nothing may be either.
    double walkedDegrees(const Horizontal &start, const Equatorial &end)
    {
        const Horizontal target = horizontalOf(end, day.site, day.utc);
        return nearest(
            [&](bool isTilted) { return walked::nearestDegrees(start, target, day, isTilted); });
    }
    /// By either way that the mount may stand.
    double nearest(const std::function<double(bool)> &walk) const
    {
        double nearest = 180.0;
        for (const MountMode each : {MountMode::AltAzimuth, MountMode::Equatorial}) {
            if (mode.value_or(each) == each)
                nearest = std::min(nearest, walk(each == MountMode::Equatorial));
        }
        return nearest;
    }
    Equatorial placeOf(int body)
    {
        constexpr std::array kBodies{Body::Mercury, Body::Venus,  Body::Mars,
                                     Body::Jupiter, Body::Saturn, Body::Uranus,
                                     Body::Neptune, Body::Moon,   Body::Sun};
        return bodyPlace(kBodies.at(std::size_t(body) - 1), day.site, day.utc).astrometric;
    }

    SunRig rig;
    Generation generation;
    std::optional<MountMode> mode;
    QRandomGenerator random{20260621};
    const std::vector<walked::Day> days = walked::days();
    walked::Day day;
};

/// None is let through that comes inside, none refused that stays half a degree outside.
bool isRight(bool isRefused, bool isSun, double walkedDegrees)
{
    if (isSun || walkedDegrees < kSunAimedLimitDegrees)
        return isRefused;
    return !isRefused || walkedDegrees < kSunAimedLimitDegrees + 0.5;
}

Aim toPlace(Game &game)
{
    const Equatorial end = game.at(game.direction());
    return {SunRig::placeBytes(end, "P"), end};
}

Aim toBody(Game &game)
{
    const int body = game.random.bounded(1, 10);
    return {SunRig::bodyBytes(body), game.placeOf(body), body == 9};
}

/// 0 is the Sun, 1 the Moon.
Aim toSpecial(Game &game)
{
    const int index = game.random.bounded(2);
    proto::ReqTrackSpecialTarget message;
    message.set_index(index);
    return {serialized(message), game.placeOf(index == 0 ? 9 : 8), index == 0};
}

using Aiming = std::function<Aim(Game &)>;

/// Every row of the table that goes to a place.
const std::map<quint32, Aiming> &placeRows()
{
    static const std::map<quint32, Aiming> rows{
        {11002, toPlace}, {11003, toBody}, {11011, toSpecial}, {11013, toPlace}, {11014, toBody}};
    return rows;
}

/// What goes by where the telescope looks: its bytes, and how near the Sun all comes that it may
/// mean, at the least that has to be refused and at the most that may be.
struct Turn
{
    QByteArray payload;
    double leastDegrees = 180.0;
    double mostDegrees = 180.0;
};

/// One axis to a position that means nothing to us: all of the axis.
Turn toPosition(Game &game, const Horizontal &start)
{
    proto::ReqMotorRunTo message;
    message.set_id(game.random.bounded(1, 3));
    message.set_end_position(game.number(-180.0, 360.0));
    const double nearest = game.nearest([&](bool isTilted) {
        return message.id() == 2 ? walked::nearestOfPitches(start, game.day, isTilted)
                                 : walked::nearestOfRotations(start, 0.0, game.day, isTilted);
    });
    return {serialized(message), nearest, nearest};
}

/// A click into the widest picture that any source gives to a wide camera, and two degrees that the
/// cameras may look past each other. Source: field notes sections 2 and 3.
Turn toPoint(Game &game, const Horizontal &start)
{
    proto::ReqDualCameraLinkage message;
    message.set_x(game.random.bounded(1920));
    message.set_y(game.random.bounded(1080));
    const double right = (message.x() / 960.0 - 1.0) * std::tan(45.06 / 2.0 * walked::kRadians);
    const double up = (1.0 - message.y() / 540.0) * std::tan(25.93 / 2.0 * walked::kRadians);
    const double radius = std::atan(std::hypot(right, up)) / walked::kRadians + 2.0;
    const double latitude = game.day.site.latitudeDegrees;
    const double least = game.nearest([&](bool isTilted) {
        const Horizontal end = walked::seenAt(start, right, up, isTilted, latitude);
        return walked::nearestDegrees(start, end, game.day, isTilted);
    });
    const double most = game.nearest([&](bool isTilted) {
        return walked::nearestOfRotations(start, radius, game.day, isTilted);
    });
    return {serialized(message), least, most};
}

using Turning = std::function<Turn(Game &, const Horizontal &)>;

/// Every row of the table that is aimed by where the telescope looks.
const std::map<quint32, Turning> &turnRows()
{
    static const std::map<quint32, Turning> rows{{14001, toPosition}, {14009, toPoint}};
    return rows;
}

/// One axis or both at `speed`, to the right; nothing: not known, and never sent by day.
std::optional<QByteArray> handPayload(quint32 id, double speed)
{
    proto::ReqMotorServiceJoystick stick;
    stick.set_vector_length(speed / 30.0);
    proto::ReqMotorRun run;
    run.set_id(1);
    run.set_speed(speed);
    run.set_direction(true);
    proto::ReqMotorChangeSpeed change;
    change.set_id(1);
    change.set_speed(speed);
    switch (id) {
    case 14006:
    case 14007:
        return serialized(stick);
    case 14000:
        return serialized(run);
    case 14004:
        return serialized(change);
    }
    return std::nullopt;
}

/// Rows that look for stars by themselves before they go: a person answers for that.
bool looksForStars(quint32 id)
{
    return id == 11013 || id == 11014;
}

/// What is not refused for the way needs a person, and passes for him once.
void playAfterCalibration(Game &game, const CommandInfo &row, const Aiming &aim)
{
    int asked = 0;
    for (int i = 0; i < kMotionsOfARow; ++i) {
        game.newTime();
        const Horizontal start = game.pointSomewhere();
        const Aim to = aim(game);
        const double walked = game.walkedDegrees(start, to.end);
        const auto code = game.rig.refused(row, to.payload);
        const bool isNear = code && *code != Code::SunUnsure;
        QVERIFY2(code && isRight(isNear, to.isSun, walked), row.name);
        game.rig.guard.confirmMotion();
        QCOMPARE(game.rig.refused(row, to.payload).has_value(), isNear);
        asked += isNear ? 0 : 1;
        game.rig.advance(std::chrono::seconds(1)); // the session delivers so much at a time
    }
    QVERIFY2(asked >= 1 || row.id == 11014, row.name);
}

void playPlaces(Game &game, const CommandInfo &row, const Aiming &aim)
{
    int passed = 0;
    int refused = 0;
    for (int i = 0; i < kMotionsOfARow; ++i) {
        game.newTime();
        const Horizontal start = game.pointSomewhere();
        const Aim to = aim(game);
        const double walked = game.walkedDegrees(start, to.end);
        const auto code = game.rig.refused(row, to.payload);
        QVERIFY2(isRight(code.has_value(), to.isSun, walked), row.name);
        QVERIFY(!code || isRefusedForTheSun(*code));
        QCOMPARE(code == Code::NoSunFilter, to.isSun);
        ++(code ? refused : passed);
        game.rig.advance(std::chrono::seconds(1)); // the session delivers so much at a time
    }
    QVERIFY2(refused >= 5, row.name);
    // Sun, Moon and planets are hardly ever on the other side of every way.
    QVERIFY2(passed >= 1 || row.id == 11003 || row.id == 11011, row.name);
}

void playTurns(Game &game, const CommandInfo &row, const Turning &turn)
{
    int passed = 0;
    int refused = 0;
    for (int i = 0; i < kTurnsOfARow; ++i) {
        game.newTime();
        const Horizontal start = game.pointSomewhere();
        const Turn to = turn(game, start);
        const auto code = game.rig.refused(row, to.payload);
        QVERIFY2(code || to.leastDegrees >= kSunAimedLimitDegrees, row.name);
        QVERIFY2(!code || to.mostDegrees < kSunAimedLimitDegrees + 0.5, row.name);
        QVERIFY(!code || isRefusedForTheSun(*code));
        ++(code ? refused : passed);
        game.rig.advance(std::chrono::seconds(1)); // the session delivers so much at a time
    }
    QVERIFY2(refused >= 5 && passed >= 1, row.name);
}

/// From an unknown place a degree per second passes, and nothing faster.
void playHand(Game &game, const CommandInfo &row)
{
    game.newTime();
    game.forget();
    for (const double speed : {0.5, 1.0, 1.1, 5.0, 30.0}) {
        const auto payload = handPayload(row.id, speed);
        const auto code = game.rig.refused(row, payload.value_or(QByteArray()));
        if (!payload || speed > 1.0)
            QVERIFY2(code == Code::NotAllowed, row.name);
        else
            QVERIFY2(!code, row.name);
        game.rig.send(joystickStopOrder().row);
        game.rig.advance(std::chrono::seconds(1));
    }
}

void playSteering(Game &game, const CommandInfo &row)
{
    game.newTime();
    game.pointSomewhere();
    QVERIFY2(game.rig.refused(row) == Code::SunUnsure, row.name);
    game.rig.advance(std::chrono::seconds(1));
}

} // namespace

/// Every row of the command table that moves, through a session, judged by who walks the ways: a
/// row that this test does not know fails it.
class TestSunTable : public QObject
{
    Q_OBJECT

private slots:
    void theGateRefusesWhatTheSkyDoes_data()
    {
        QTest::addColumn<bool>("isV3");
        QTest::addColumn<int>("mode");
        QTest::newRow("untold") << false << -1;
        QTest::newRow("level") << true << int(MountMode::AltAzimuth);
        QTest::newRow("tilted") << true << int(MountMode::Equatorial);
    }

    void theGateRefusesWhatTheSkyDoes()
    {
        QFETCH(bool, isV3);
        QFETCH(int, mode);
        Game game(isV3, mode < 0 ? std::nullopt : std::optional(MountMode(mode)));
        int moving = 0;
        for (const CommandEntry &entry : commandTable()) {
            if (entry.info.moves == Moves::No || !isSpokenBy(entry.info, game.generation))
                continue;
            ++moving;
            play(game, entry.info);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(moving >= 22);
    }

    /// Those whose names do not say it, by what the documents say of them.
    void whatMovesByItsMeaningIsMarked()
    {
        // Schedules bring calibration and GOTO with them; 14810 lets a telescope follow by itself;
        // 11050 may go on with a mosaic.
        for (const quint32 id : {16100U, 16105U, 14810U, 11050U, 11042U, 14812U}) {
            int rows = 0;
            for (const CommandEntry &entry : commandTable()) {
                if (entry.info.id != id)
                    continue;
                ++rows;
                QVERIFY2(entry.info.moves == Moves::SelfSteering, entry.info.name);
            }
            QVERIFY(rows > 0);
        }
    }

    /// What sounds like a motion and is none stands here, with the reason.
    void whatSoundsLikeMotionIsMarked()
    {
        const QList<QByteArray> none{
            "CMD_MOT_START", // marks what could be followed; 14805 follows
            "CMD_STEP_MOTOR_GET_POSITION",
            "CMD_PANORAMA_GET_UPLOAD_STATUS",
            "CMD_SENTRY_SCENE", // what a sentry looks for, not that it looks
            "CMD_WIDE_TELE_TRACK_SWITCH", // by which camera something is followed already
            // Schedules: only what brings one to the telescope makes it move.
            "CMD_SHOOTING_SCHEDULE_CANCEL",
            "CMD_SHOOTING_SCHEDULE_GET_ALL",
            "CMD_SHOOTING_SCHEDULE_GET_BY_ID",
            "CMD_SHOOTING_SCHEDULE_GET_TASK_BY_ID",
            "CMD_SHOOTING_SCHEDULE_UNLOCK",
            "CMD_SHOOTING_SCHEDULE_LOCK",
            "CMD_SHOOTING_SCHEDULE_DELETE",
            "CMD_ASTRO_GET_ASTRO_SHOOTING_TIME",
            "CMD_TASK_CENTER_START_TASK", // works on pictures that are there
            "CMD_TASK_CENTER_SWITCH_SHOOTING_MODE",
            "CMD_TASK_CENTER_SWITCH_SHOOTING_TECH",
        };
        for (const CommandEntry &entry : commandTable()) {
            const QByteArray name = entry.info.name;
            const bool sounds = name.contains("GOTO") || name.contains("MOTOR")
                || name.contains("CALIBRATION") || name.startsWith("CMD_TRACK_")
                || name.contains("MODE_START") || name.contains("TRACK_ONE")
                || name.contains("PANORAMA_START") || name.contains("EQ_SOLVING")
                || name.contains("MOSAIC") || name.contains("MOT_START")
                || name.contains("SCHEDULE") || name.contains("TRACK") || name.contains("SENTRY")
                || name.contains("UFO") || name.contains("ONE_CLICK") || name.contains("SHOOTING")
                || name.contains("START_TASK");
            if (!sounds || entry.info.kind == RowKind::Stop || none.contains(name))
                continue;
            QVERIFY2(entry.info.moves != Moves::No, name.constData());
        }
    }

private:
    static void play(Game &game, const CommandInfo &row)
    {
        const auto place = placeRows().find(row.id);
        switch (row.moves) {
        case Moves::Aimed:
            QVERIFY2(place != placeRows().end() || turnRows().contains(row.id), row.name);
            if (place == placeRows().end())
                playTurns(game, row, turnRows().at(row.id));
            else if (looksForStars(row.id))
                playAfterCalibration(game, row, place->second);
            else
                playPlaces(game, row, place->second);
            break;
        case Moves::Manual:
            playHand(game, row);
            break;
        case Moves::SelfSteering:
            playSteering(game, row);
            break;
        case Moves::No:
            break;
        }
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunTable)
#include "tst_sun_table.moc"
