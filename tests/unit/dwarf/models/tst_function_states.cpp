// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/function_states.h"

#include <QTest>

#include <algorithm>

namespace nd {

namespace {

std::vector<FunctionState> read(quint32 id, const char *hex)
{
    return readFunctionStates(id, QByteArray::fromHex(hex));
}

bool has(const std::vector<FunctionState> &states, const FunctionState &wanted)
{
    return std::find(states.begin(), states.end(), wanted) != states.end();
}

} // namespace

class TestFunctionStates : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfBothCameras()
    {
        for (int number = 1; number <= 12; ++number) {
            const QByteArray payload
                = QByteArray::fromHex("080110") + char(number); // state 1, function_id
            const auto tele = readFunctionStates(15215, payload);
            const auto wide = readFunctionStates(15216, payload);
            QCOMPARE(tele.size(), std::size_t(1));
            QCOMPARE(int(tele[0].function), number);
            QCOMPARE(tele[0].camera, Camera::Tele);
            QCOMPARE(tele[0].phase, FunctionPhase::Running);
            QVERIFY(!tele[0].isOver());
            QCOMPARE(wide[0].camera, Camera::Wide);
        }
    }

    void idleLeavesTheStateOut()
    {
        const auto states = read(15215, "1002"); // function_id 2 alone
        QCOMPARE(states.size(), std::size_t(1));
        QCOMPARE(states[0].function, CameraFunction::Photo);
        QVERIFY(states[0].isOver());
    }

    void unknownNumbersSayNothing_data()
    {
        QTest::addColumn<uint>("id");
        QTest::addColumn<QByteArray>("payload");
        const auto row = [](const char *name, uint id, const char *hex) {
            QTest::newRow(name) << id << QByteArray::fromHex(hex);
        };
        row("no function", 15215, "0801");
        row("function 13", 15215, "0801100d");
        row("function 4294967295", 15216, "080110ffffffff0f");
        row("state 4", 15215, "08041002");
        row("state -1", 15215, "08ffffffffffffffffff011002");
        row("cut", 15215, "0801109");
        row("garbage", 15273, "ffffffff");
        row("state 9 of V3", 15273, "0809");
        row("other id", 15201, "08011002");
        row("whole state with an error", 16405, "12020a00380a");
    }

    void unknownNumbersSayNothing()
    {
        QFETCH(uint, id);
        QFETCH(QByteArray, payload);
        QVERIFY(readFunctionStates(id, payload).empty());
    }

    void eachFunctionHasItsNoticeInV3_data()
    {
        QTest::addColumn<uint>("id");
        QTest::addColumn<int>("function");
        const auto row = [](uint id, CameraFunction function) {
            QTest::addRow("%u", id) << id << int(function);
        };
        row(15273, CameraFunction::Photo);
        row(15274, CameraFunction::Burst);
        row(15275, CameraFunction::Video);
        row(15276, CameraFunction::TimeLapse);
        row(15277, CameraFunction::Panorama);
        row(15278, CameraFunction::AstroFocus);
        row(15279, CameraFunction::NormalFocus);
        row(15280, CameraFunction::AstroFocusFast);
        row(15281, CameraFunction::AreaFocus);
        row(15282, CameraFunction::Linkage);
        row(15284, CameraFunction::Track);
    }

    void eachFunctionHasItsNoticeInV3()
    {
        QFETCH(uint, id);
        QFETCH(int, function);
        const auto wanted = static_cast<CameraFunction>(function);
        const std::vector<FunctionState> tele{{Camera::Tele, wanted, FunctionPhase::Running}};
        const std::vector<FunctionState> wide{{Camera::Wide, wanted, FunctionPhase::Stopping}};
        const std::vector<FunctionState> idle{{Camera::Tele, wanted, FunctionPhase::Idle}};
        QVERIFY(read(id, "0801") == tele);
        QVERIFY(read(id, "08021001") == wide); // camera_type 1
        QVERIFY(read(id, "") == idle);
    }

    void wholeStateTellsWhatRunsAndWhatDoesNot()
    {
        // tele_camera_state_info 2 { exclusive_state 1 { record_state 4 { state 1: 1 } } },
        // wide_camera_state_info 3 {}
        const auto states = read(16405, "12060a04220208011a00");
        QVERIFY(has(states, {Camera::Tele, CameraFunction::Video, FunctionPhase::Running}));
        for (const CameraFunction function : {CameraFunction::Photo, CameraFunction::Burst,
                                              CameraFunction::TimeLapse, CameraFunction::Panorama})
            QVERIFY(has(states, {Camera::Tele, function, FunctionPhase::Idle}));
        QVERIFY(has(states, {Camera::Wide, CameraFunction::Video, FunctionPhase::Idle}));
        // Nothing was said about the motors.
        for (const FunctionState &state : states)
            QVERIFY(int(state.function) <= int(CameraFunction::Panorama));
    }

    void wholeStateTellsFocusAndTracking()
    {
        // focus_motor_state_info 4 { exclusive_state 1 { area 4 { state 1: 1 } } },
        // motion_motor_state_info 5 { 1 { normal_track_state 4 { state 1: 1, camera_type 2: 1 } } }
        const auto states = read(16405, "22060a04220208012a080a06220408011001");
        QVERIFY(has(states, {Camera::Tele, CameraFunction::AreaFocus, FunctionPhase::Running}));
        QVERIFY(has(states, {Camera::Tele, CameraFunction::AstroFocus, FunctionPhase::Idle}));
        QVERIFY(has(states, {Camera::Wide, CameraFunction::Track, FunctionPhase::Running}));
        QVERIFY(has(states, {Camera::Tele, CameraFunction::Track, FunctionPhase::Idle}));
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestFunctionStates)
#include "tst_function_states.moc"
