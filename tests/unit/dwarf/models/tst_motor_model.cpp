// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/motor_model.h"

#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/guard/sun_guard.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

struct Rig
{
    explicit Rig(bool night = true)
        : bench(SessionFixture::dwarf2())
        , guard(bench.session(), daylight, bench.scheduler())
        , model(bench.session(), daylight, bench.scheduler())
    {
        if (night) {
            daylight.setSite(Site{48.0, 11.0, 500.0});
            clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(23, 0), Qt::UTC));
        }
        model.setSunGuard(guard);
    }
    /// "command:hex" of all that was sent but the positions, which are asked after each motion.
    QByteArrayList sent()
    {
        ModelBench::settle();
        QByteArrayList all;
        for (const Packet &packet : bench.link().sent()) {
            if (packet.command != 14011)
                all.append(QByteArray::number(packet.command) + ':' + packet.data.toHex());
        }
        return all;
    }

    SkyClock clock;
    DaylightGuard daylight{clock};
    ModelBench bench;
    SunGuard guard;
    MotorModel model;
};

} // namespace

class TestMotorModel : public QObject
{
    Q_OBJECT

private slots:
    /// id = 1, speed = 2 (double), direction = 3, ramping = 4, resolution = 5.
    void putsARunOnTheWire()
    {
        Rig rig;
        rig.bench.connectAsHost();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 5.0);
        QCOMPARE(rig.sent(),
                 (QByteArrayList{"14000:0802"
                                 "110000000000001440"
                                 "1801"
                                 "2064"
                                 "2803"}));
        rig.bench.link().forget();
        rig.model.run(Axis::Rotation, AxisWay::LeftOrDown, 5.0);
        QCOMPARE(rig.sent(),
                 (QByteArrayList{"14000:0801"
                                 "110000000000001440"
                                 "2064"
                                 "2803"}));
    }

    void putsTheOthersOnTheWire()
    {
        Rig rig;
        rig.bench.connectAsHost();
        rig.model.runTo(Axis::Pitch, -5.0, 2.0);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14001:0802"
                            "1100000000000014c0"
                            "190000000000000040"
                            "2064"
                            "2803"));
        rig.model.reset(Axis::Rotation, AxisWay::RightOrUp);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14003:0801"
                            "1001"));
        rig.model.changeSpeed(Axis::Pitch, 2.0);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14004:0802"
                            "110000000000000040"));
        rig.model.changeDirection(Axis::Pitch, AxisWay::RightOrUp);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14005:0802"
                            "1001"));
        rig.model.runPulses(Axis::Rotation, AxisWay::RightOrUp, 100, 300);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14010:0801"
                            "1064"
                            "1801"
                            "2064"
                            "2803"
                            "30ac02"));
    }

    /// The document numbers the axes from 1 to run and from 0 to stop: all three are named.
    void stopsBothAxes()
    {
        Rig rig;
        rig.bench.connectAsHost();
        rig.model.stop();
        QCOMPARE(rig.sent(), (QByteArrayList{"14002:", "14002:0801", "14002:0802"}));
    }

    void readsPositionsOneAfterTheOther()
    {
        Rig rig;
        int asked = 0;
        rig.bench.device().onCommand(14011, [&] {
            // id = 1, code = 2, position = 3 (double): 12.5 and then 45
            rig.bench.link().reply(14011,
                                   QByteArray::fromHex(++asked == 1 ? "0801"
                                                                      "190000000000002940"
                                                                    : "0802"
                                                                      "190000000000804640"));
        });
        rig.bench.connectAsHost();
        QVERIFY(!rig.model.position(Axis::Rotation));
        rig.model.readPositions();
        ModelBench::settle();
        ModelBench::settle();
        QCOMPARE(rig.model.position(Axis::Rotation), std::optional(12.5));
        QCOMPARE(rig.model.position(Axis::Pitch), std::optional(45.0));
        QCOMPARE(rig.bench.link().sent().first().data.toHex(), QByteArray("0801"));
        QCOMPARE(rig.bench.link().sent().last().data.toHex(), QByteArray("0802"));
        rig.bench.dropLink();
        QVERIFY(!rig.model.position(Axis::Pitch));
    }

    void mistrustsPositions()
    {
        Rig rig;
        rig.bench.device().onCommand(14011, [&] { // NaN
            rig.bench.link().reply(14011, QByteArray::fromHex("19000000000000f87f"));
        });
        rig.bench.connectAsHost();
        rig.model.readPositions();
        ModelBench::settle();
        ModelBench::settle();
        QVERIFY(!rig.model.position(Axis::Rotation));
        QVERIFY(!rig.model.position(Axis::Pitch));
    }

    void byDayNothingIsFast()
    {
        Rig rig(false);
        rig.bench.connectAsHost();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 20.0);
        QCOMPARE(rig.sent().last(),
                 QByteArray("14000:0802"
                            "11000000000000f03f"
                            "1801"
                            "2064"
                            "2803")); // 1.0
        rig.guard.confirmMotion(); // it would ask: nobody knows where the axis is
        rig.model.runTo(Axis::Pitch, 40.0, 20.0);
        QVERIFY(rig.sent().last().startsWith("14001:0802"
                                             "110000000000004440"
                                             "19000000000000f03f"));
        rig.model.changeSpeed(Axis::Pitch, std::nan(""));
        QCOMPARE(rig.sent().last(),
                 QByteArray("14004:0802"
                            "119a9999999999b93f")); // 0.1
    }

    /// The sun guard refuses them, as nobody knows how far one goes: not even asked for.
    void byDayThereAreNoPulses()
    {
        Rig rig(false);
        rig.bench.connectAsHost();
        QVERIFY(!rig.model.mayPulse());
        QVERIFY(!rig.model.runPulses(Axis::Pitch, AxisWay::RightOrUp, 100, 100));
        QVERIFY(!rig.model.job());
        QCOMPARE(rig.sent(), QByteArrayList());
        Rig night;
        night.bench.connectAsHost();
        QVERIFY(night.model.mayPulse());
        QVERIFY(night.model.runPulses(Axis::Pitch, AxisWay::RightOrUp, 100, 100'000));
        QVERIFY(night.sent().last().endsWith("30e807")); // 1,000
    }

    void runToEndsWithItsAnswer()
    {
        Rig rig;
        rig.bench.device().ignore(14001);
        rig.bench.connectAsHost();
        int finished = 0;
        connect(&rig.model, &MotorModel::finished, this, [&] { ++finished; });
        rig.model.runTo(Axis::Pitch, 40.0, 5.0);
        ModelBench::settle();
        QCOMPARE(rig.model.job(), std::optional(MotorJob::RunTo));
        QCOMPARE(rig.model.canMove(), Refusal::InProgress);
        rig.model.runTo(Axis::Pitch, 10.0, 5.0);
        QCOMPARE(rig.sent().size(), 1);
        rig.bench.link().reply(14001, QByteArray::fromHex("0802"));
        ModelBench::settle();
        QCOMPARE(finished, 1);
        QVERIFY(!rig.model.job());
        rig.model.runTo(Axis::Pitch, std::nan(""), 5.0);
        QCOMPARE(rig.sent().size(), 1);
    }

    /// A new motion would be ended by the late answer to the stop before it, or overtake it.
    void waitsForTheStop()
    {
        Rig rig;
        rig.bench.device().ignore(14002);
        rig.bench.connectAsHost();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 1.0);
        rig.model.stop();
        ModelBench::settle();
        QCOMPARE(rig.model.canMove(), Refusal::InProgress);
        QSignalSpy changed(&rig.model, &MotorModel::changed);
        for (const char *axis : {"", "0801", "0802"}) {
            rig.bench.link().reply(14002, QByteArray::fromHex(axis));
            ModelBench::settle();
        }
        QCOMPARE(rig.model.canMove(), Refusal::None);
        QVERIFY(changed.count() > 0);
    }

    /// "Go" and "Reset" stayed disabled for a minute or two after "Stop the axes", until the motion
    /// that the telescope had stopped timed out.
    void aStopFreesTheAxes()
    {
        Rig rig;
        rig.bench.device().ignore(14001);
        rig.bench.connectAsHost();
        QList<Error::Code> ends;
        connect(&rig.model, &MotorModel::finished, this,
                [&ends](MotorJob, const Result<Done> &result) {
                    ends.append(result ? Error::Code::Rejected : result.error().code);
                });
        QSignalSpy failed(&rig.model, &MotorModel::failed);
        rig.model.runTo(Axis::Pitch, 40.0, 5.0);
        ModelBench::settle();
        rig.model.stop();
        ModelBench::settle();
        rig.bench.advance(2s);
        QCOMPARE(ends, QList<Error::Code>{Error::Code::Cancelled});
        QCOMPARE(failed.count(), 0);
        QCOMPARE(rig.model.canMove(), Refusal::None);
        QCOMPARE(rig.bench.link().sentIds().count(14002), 3); // no stop for what was stopped
        rig.model.runTo(Axis::Pitch, 10.0, 5.0);
        QCOMPARE(rig.sent().last().left(6), QByteArray("14001:"));
        QCOMPARE(rig.model.job(), std::optional(MotorJob::RunTo));
    }

    void refusals_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("limit ahead") << -14518;
        QTest::newRow("limit hit") << -14519;
        QTest::newRow("needs a reset") << -14520;
        QTest::newRow("no such axis") << -14504;
    }

    /// ResMotor has its code in field 2.
    void refusals()
    {
        QFETCH(int, code);
        Rig rig;
        rig.bench.device().onCommand(14001, [&] {
            proto::ComResWithInt reply; // code in field 2 as well
            reply.set_code(code);
            rig.bench.link().reply(14001, QByteArray::fromStdString(reply.SerializeAsString()));
        });
        rig.bench.connectAsHost();
        QSignalSpy failed(&rig.model, &MotorModel::failed);
        rig.model.runTo(Axis::Pitch, 40.0, 5.0);
        ModelBench::settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().deviceCode, code);
        QVERIFY(!rig.model.job());
    }

    /// A plain answer has its code in field 1, where ResMotor has the axis: a limit that was hit
    /// once looked like a motion that was done.
    void refusalsInAPlainAnswer_data() { refusals_data(); }
    void refusalsInAPlainAnswer()
    {
        QFETCH(int, code);
        Rig rig;
        rig.bench.device().onCommand(14001, [&] {
            proto::ComResponse reply;
            reply.set_code(code);
            rig.bench.link().reply(14001, QByteArray::fromStdString(reply.SerializeAsString()));
        });
        rig.bench.connectAsHost();
        QSignalSpy failed(&rig.model, &MotorModel::failed);
        rig.model.runTo(Axis::Pitch, 40.0, 5.0);
        ModelBench::settle();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().deviceCode, code);
        QVERIFY(!rig.model.job());
    }

    /// Whether it runs can't be told, so it is stopped; nothing is sent twice but the stop.
    void anUnansweredRunIsStopped()
    {
        Rig rig;
        rig.bench.device().ignore(14000);
        rig.bench.connectAsHost();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 5.0);
        rig.bench.advance(10s);
        QCOMPARE(rig.bench.link().sentIds().count(14000), 1);
        QVERIFY(rig.bench.link().sentIds().contains(14002));
    }

    void aLostLinkStopsTheRun()
    {
        Rig rig;
        rig.bench.connectAsHost();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 5.0);
        ModelBench::settle();
        rig.bench.dropLink();
        rig.bench.link().forget();
        rig.bench.advance(5s);
        rig.bench.link().accept();
        ModelBench::settle();
        rig.bench.advance(1s);
        QVERIFY(rig.bench.link().sentIds().contains(14002));
        QVERIFY(!rig.bench.link().sentIds().contains(14000));
    }

    void aSlaveOnlyWatches()
    {
        Rig rig;
        rig.bench.connectAsSlave();
        rig.model.run(Axis::Pitch, AxisWay::RightOrUp, 5.0);
        rig.model.reset(Axis::Pitch, AxisWay::RightOrUp);
        rig.model.changeSpeed(Axis::Pitch, 1.0);
        QCOMPARE(rig.sent(), QByteArrayList());
        QCOMPARE(rig.model.canMove(), Refusal::WatchOnly);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestMotorModel)
#include "tst_motor_model.moc"
