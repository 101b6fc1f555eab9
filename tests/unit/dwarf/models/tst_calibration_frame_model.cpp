// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/calibration_frame_model.h"

#include "core/dwarf/models/calibration_frame_reader.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

// ResGetCaliFrameList { list 2 { exp_name 1: "15", gain 2: 80, resolution 3: 1, progress 5: 100,
// filter_type 7: 3, info_id 8: 7, temp_value 9: 0 }, { exp_name: "30", camera_type 4: 1 },
// { exp_name: "1", cali_frame_type 6: 2 } }
constexpr auto kList = "12100a02313510501801286438034007480012060a023330200112050a01313002";
constexpr auto kNotFound = "0891a6ffffffffffffff01"; // code 1: -11503

struct FrameBench : ModelBench
{
    explicit FrameBench(SessionFixture fixture = SessionFixture::mini())
        : ModelBench(std::move(fixture))
    {
        for (CalibrationFrameModel *model : {&tele, &wide}) {
            QObject::connect(model, &CalibrationFrameModel::ended, model,
                             [this](const DarkEnd &end) { ends.append(end); });
        }
        connectAsHost();
    }

    CalibrationFrameModel tele{session(), Camera::Tele};
    CalibrationFrameModel wide{session(), Camera::Wide};
    QList<DarkEnd> ends;

    CalibrationFrameModel &model(Camera camera) { return camera == Camera::Tele ? tele : wide; }
    QStringList wire()
    {
        settle();
        QStringList lines;
        for (const Packet &packet : link().sent())
            lines << QStringLiteral("%1 %2 %3")
                         .arg(packet.command)
                         .arg(packet.module)
                         .arg(QString::fromLatin1(packet.data.toHex()));
        link().forget();
        return lines;
    }
    void answer(quint32 command, const char *hex)
    {
        device().onCommand(command, [this, command, bytes = QByteArray::fromHex(hex)] {
            link().reply(command, bytes);
        });
    }
};

const CalibrationWish kWish{156, 80, FrameSize::Hd1080, 20, 3};

} // namespace

class TestCalibrationFrameModel : public QObject
{
    Q_OBJECT

private slots:
    void commands_data()
    {
        QTest::addColumn<int>("camera");
        QTest::addColumn<QStringList>("wire");
        // exp_index 1: 156, gain 2: 80, resolution 3: 1, cap_size 4: 20, camera_type 5,
        // filter_type 7: 3; a list of numbers in field 1
        QTest::newRow("tele") << int(Camera::Tele)
                              << QStringList{QStringLiteral("11043 3 "),
                                             QStringLiteral("11045 3 089c011050180120143803"),
                                             QStringLiteral("11046 3 "),
                                             QStringLiteral("11044 3 0a0307ac02")};
        QTest::newRow("wide") << int(Camera::Wide)
                              << QStringList{QStringLiteral("11043 3 0801"),
                                             QStringLiteral("11045 3 089c0110501801201428013803"),
                                             QStringLiteral("11046 3 0801"),
                                             QStringLiteral("11044 3 0a0307ac02")};
    }

    void commands()
    {
        QFETCH(int, camera);
        QFETCH(QStringList, wire);
        FrameBench bench;
        CalibrationFrameModel &model = bench.model(static_cast<Camera>(camera));
        QCOMPARE(model.canRefresh(), Refusal::None);
        model.refresh();
        QCOMPARE(bench.wire(), QStringList{wire.at(0)});
        model.shoot(kWish);
        QCOMPARE(model.run()->phase, DarkPhase::Starting);
        model.shoot(kWish); // one at a time
        QCOMPARE(bench.wire(), QStringList{wire.at(1)});
        QCOMPARE(model.run()->phase, DarkPhase::Running);
        QCOMPARE(model.canShoot(), Refusal::InProgress);
        QCOMPARE(model.canRemove(), Refusal::InProgress);
        model.stop();
        QCOMPARE(bench.wire().first(), wire.at(2));
        QVERIFY(!model.run());
        QCOMPARE(bench.ends.size(), 1);
        QVERIFY(bench.ends.first().wasStopped);
        // What has no number can't be deleted.
        model.remove({{7, {}, 0, {}, {}, {}}, {{}, {}, 0, {}, {}, {}}, {300, {}, 0, {}, {}, {}}});
        QVERIFY(bench.wire().contains(wire.at(3)));
        model.remove({{{}, {}, 0, {}, {}, {}}});
        QVERIFY(bench.wire().filter(QStringLiteral("11044")).isEmpty());
    }

    void lists()
    {
        FrameBench bench;
        bench.answer(11043, kList);
        QVERIFY(!bench.tele.list());
        QSignalSpy listed(&bench.tele, &CalibrationFrameModel::listed);
        bench.tele.refresh();
        ModelBench::settle();
        QCOMPARE(listed.size(), 1);
        // The frame of the other camera and that of another kind are left out; 0 degrees are told.
        const CalibrationFrameInfo frame{7, QStringLiteral("15"), 80, FrameSize::Hd1080, 3, 0};
        QCOMPARE(*bench.tele.list(), QList<CalibrationFrameInfo>{frame});
        bench.wide.refresh();
        ModelBench::settle();
        QCOMPARE(bench.wide.list()->size(), 1);
        const CalibrationFrameInfo bare{{}, QStringLiteral("30"), 0, FrameSize::Full4k, {}, {}};
        QCOMPARE(bench.wide.list()->first(), bare);
    }

    void badLists()
    {
        FrameBench bench;
        bench.answer(11043, kNotFound);
        bench.tele.refresh();
        ModelBench::settle();
        QVERIFY(bench.tele.list() && bench.tele.list()->isEmpty() && !bench.tele.problem());
        bench.answer(11043, "08ffff"); // cut
        bench.tele.refresh();
        ModelBench::settle();
        QCOMPARE(bench.tele.problem()->code, Error::Code::Malformed);
        bench.answer(11043, "12080a0131180948c801"); // resolution 9, 200 degrees
        bench.tele.refresh();
        ModelBench::settle();
        const CalibrationFrameInfo odd{{}, QStringLiteral("1"), 0, {}, {}, {}};
        QCOMPARE(*bench.tele.list(), QList<CalibrationFrameInfo>{odd});
        bench.device().ignore(11043);
        bench.tele.refresh();
        bench.advance(31s);
        QCOMPARE(bench.tele.problem()->code, Error::Code::Timeout);
    }

    /// Whoever asked for it; the list is asked for again when it ends.
    void followsWhatIsShot()
    {
        FrameBench bench;
        bench.answer(11043, kList);
        bench.tele.refresh();
        bench.wire();
        bench.notify(15290, "0801");
        bench.notify(15291, "082a"); // 42 of something
        QCOMPARE(*bench.tele.run(), (CalibrationRun{DarkPhase::Running, 42}));
        QVERIFY(!bench.wide.run());
        bench.notify(15290, "08011001");
        bench.notify(15291, "082b1001"); // of the wide camera: both shoot
        QCOMPARE(bench.wide.run()->progress, 43);
        QCOMPARE(bench.tele.run()->progress, 42);
        bench.notify(15290, "08021001");
        QCOMPARE(bench.wide.run()->phase, DarkPhase::Stopping);
        bench.notify(15290, "08631001"); // a state that nobody knows
        QCOMPARE(bench.wide.run()->phase, DarkPhase::Stopping);
        bench.notify(15290, "08031001");
        QVERIFY(!bench.wide.run() && bench.tele.run());
        QVERIFY(bench.wire().isEmpty()); // the wide camera's list was never wanted
        bench.notify(15290, "");
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.size(), 2);
        QVERIFY(!bench.ends.last().wasStopped && !bench.ends.last().error);
        QCOMPARE(bench.wire(), QStringList{QStringLiteral("11043 3 ")});
    }

    /// That 15291 has the camera in field 2 is not certain: what shoots alone is meant.
    void progressIsOfTheCameraThatShoots()
    {
        FrameBench bench;
        bench.notify(15291, "08071005");
        QVERIFY(!bench.tele.run() && !bench.wide.run());
        bench.notify(15290, "0801");
        bench.notify(15291, "08071005");
        QCOMPARE(bench.tele.run()->progress, 7);
        bench.notify(15290, "0803");
        bench.notify(15290, "08011001");
        bench.notify(15291, "0808");
        QCOMPARE(bench.wide.run()->progress, 8);
        QVERIFY(!bench.tele.run());
    }

    void isKnownFromTheWholeState()
    {
        ModelBench bench(SessionFixture::mini());
        CalibrationFrameModel tele(bench.session(), Camera::Tele);
        CalibrationFrameModel wide(bench.session(), Camera::Wide);
        // tele_camera_state_info 2 { exclusive_state 1 { capture_cali_frame_state 6 { 1: 1 } } },
        // connection_state_info 8
        bench.device().onCommand(16405, [&bench] {
            bench.link().reply(16405,
                               QByteArray::fromHex("12060a0432020801"
                                                   "42020a00"));
        });
        bench.connectAsHost();
        QVERIFY(tele.run() && tele.run()->phase == DarkPhase::Running);
        QVERIFY(!wide.run());
        // A camera that does nothing.
        QCOMPARE(readCalibrationFrameState(16405, QByteArray::fromHex("1200"), Camera::Tele),
                 std::optional(FunctionPhase::Idle));
        QVERIFY(!readCalibrationFrameState(16405, QByteArray::fromHex("1200"), Camera::Wide));
    }

    void refusalsAndTimeOuts()
    {
        FrameBench bench;
        bench.device().refuse(11045, -11501);
        bench.tele.shoot(kWish);
        ModelBench::settle();
        QVERIFY(!bench.tele.run());
        QCOMPARE(bench.ends.last().error->deviceCode, -11501);
        QCOMPARE(bench.tele.problem()->deviceCode, -11501);
        bench.device().ignore(11045);
        bench.tele.shoot(kWish);
        QVERIFY(!bench.tele.problem());
        bench.advance(31s);
        QCOMPARE(bench.ends.last().error->code, Error::Code::Timeout);
        bench.notify(15290, "0801"); // it had begun all the same
        QVERIFY(bench.tele.run());
        bench.device().refuse(11046, -11501);
        bench.tele.stop();
        QCOMPARE(bench.tele.run()->phase, DarkPhase::Stopping);
        ModelBench::settle();
        QCOMPARE(bench.tele.run()->phase, DarkPhase::Running);
        QCOMPARE(bench.tele.problem()->deviceCode, -11501);
        bench.notify(15290, "0803");
        QVERIFY(!bench.ends.last().wasStopped);
        bench.device().refuse(11044, -3);
        QSignalSpy removed(&bench.tele, &CalibrationFrameModel::removed);
        bench.tele.remove({{7, {}, 0, {}, {}, {}}});
        ModelBench::settle();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(bench.tele.problem()->deviceCode, -3);
    }

    void isForgottenWithTheLink()
    {
        FrameBench bench;
        bench.answer(11043, kList);
        bench.tele.refresh();
        bench.tele.shoot(kWish);
        ModelBench::settle();
        QVERIFY(bench.tele.run() && bench.tele.list());
        bench.dropLink();
        QVERIFY(!bench.tele.run() && !bench.tele.list());
        QCOMPARE(bench.ends.last().error->code, Error::Code::Disconnected);
        QCOMPARE(bench.tele.canShoot(), Refusal::NotConnected);
        QCOMPARE(bench.tele.canRefresh(), Refusal::NotConnected);
    }

    void v2HasNone()
    {
        FrameBench bench(SessionFixture::dwarf2());
        QCOMPARE(bench.tele.canRefresh(), Refusal::Unsupported);
        QCOMPARE(bench.tele.canShoot(), Refusal::Unsupported);
        bench.tele.refresh();
        bench.tele.shoot(kWish);
        bench.tele.remove({{7, {}, 0, {}, {}, {}}});
        QVERIFY(bench.wire().isEmpty());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCalibrationFrameModel)
#include "tst_calibration_frame_model.moc"
