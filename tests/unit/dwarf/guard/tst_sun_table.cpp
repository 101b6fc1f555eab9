// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "sanitized.h"
#include "sun_game.h"

#include <QTest>

namespace nd {

namespace {

using Code = Error::Code;

constexpr int kMotionsOfARow = kSanitized ? 20 : 60;
constexpr int kTurnsOfARow = 30;

/// None is let through that comes inside, none refused that stays half a degree outside.
bool isRight(bool isRefused, bool isSun, double walkedDegrees)
{
    if (isSun || walkedDegrees < kSunAimedLimitDegrees)
        return isRefused;
    return !isRefused || walkedDegrees < kSunAimedLimitDegrees + 0.5;
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
