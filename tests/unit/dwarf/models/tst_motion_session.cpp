// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/motion_model.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

constexpr quint32 kVector = 14006;
constexpr quint32 kNudge = 14007;
constexpr quint32 kStop = 14008;
constexpr quint32 kAxisStop = 14002;
constexpr quint32 kGotoStop = 11004;
constexpr quint32 kUfoStop = 14807;

/// A motion model on a real session. Call one of the connecting methods first.
struct Rig
{
    MotionModel &model()
    {
        if (!m_model)
            m_model = std::make_unique<MotionModel>(bench.session(), daylight);
        return *m_model;
    }
    void connectAsHost()
    {
        bench.connectAsHost();
        model().handlePortState();
    }
    int sent(quint32 id) { return int(bench.link().sentIds().count(id)); }
    /// Every stop that the telescope never answered.
    int stops() { return sent(kStop) + sent(kAxisStop) + sent(kGotoStop); }
    void ignoreStops()
    {
        for (const quint32 id : {kStop, kAxisStop, kGotoStop})
            bench.device().ignore(id);
    }

    SkyClock clock;
    DaylightGuard daylight{clock};
    ModelBench bench{SessionFixture::dwarf2()};

private:
    std::unique_ptr<MotionModel> m_model;
};

} // namespace

/// STOP as it goes over the real command channel, which sends it until it is answered.
class TestMotionSession : public QObject
{
    Q_OBJECT

private slots:
    /// The stops that nobody answered went on every 400 ms and ended the new motion.
    void movingAgainWithdrawsAnUnconfirmedStop()
    {
        Rig rig;
        rig.ignoreStops();
        rig.connectAsHost();
        rig.model().stopEverything();
        rig.bench.advance(6s);
        QCOMPARE(rig.model().stopState(), StopState::Unconfirmed);
        QVERIFY(rig.stops() > 20);
        rig.model().move(0.0, 1.0);
        rig.bench.settle();
        rig.bench.link().forget();
        rig.bench.advance(5s);
        QVERIFY(rig.sent(kVector) > 2);
        QCOMPARE(rig.stops(), 0);
    }

    void nudgeWithdrawsAnUnconfirmedStop()
    {
        Rig rig;
        rig.ignoreStops();
        rig.connectAsHost();
        rig.model().stopEverything();
        rig.bench.advance(6s);
        rig.model().nudge(Direction::Up);
        rig.bench.settle();
        QCOMPARE(rig.sent(kNudge), 1);
        rig.bench.link().forget();
        rig.bench.advance(5s);
        QCOMPARE(rig.stops(), 0);
    }

    /// Stops of two askers are one on the wire: who still insists asks again.
    void whoInsistsIsNotWithdrawn()
    {
        Rig rig;
        rig.ignoreStops();
        rig.connectAsHost();
        MotionModel other(rig.bench.session(), rig.daylight);
        rig.model().stopEverything();
        other.stopEverything();
        rig.bench.advance(6s);
        rig.model().nudge(Direction::Up);
        rig.bench.settle();
        rig.bench.link().forget();
        rig.bench.advance(2s);
        QVERIFY(rig.sent(kStop) > 1);
        QVERIFY(rig.sent(kGotoStop) > 1);
    }

    /// A telescope of an older document is silent about what it does not know: STOP never ended.
    void stopOfAnOlderDeviceIsConfirmed_data()
    {
        QTest::addColumn<uint>("minor");
        QTest::addColumn<bool>("isConfirmed");
        QTest::newRow("older") << 2u << true;
        QTest::newRow("new enough") << 9u << false;
    }

    void stopOfAnOlderDeviceIsConfirmed()
    {
        QFETCH(const uint, minor);
        Rig rig;
        rig.bench.device().ignore(kUfoStop);
        rig.connectAsHost();
        Packet told;
        told.command = kVector;
        told.minorVersion = minor;
        told.type = Packet::Type::LateResponse;
        rig.bench.link().receiveRaw(told.serialize());
        rig.model().stopEverything();
        rig.bench.advance(4s);
        QVERIFY(rig.sent(kUfoStop) >= 1); // it may know it all the same
        QTEST(rig.model().stopState() == StopState::Stopped, "isConfirmed");
    }

    void stopOfASlaveIsGivenUpAfterAMinute()
    {
        Rig rig;
        rig.ignoreStops();
        rig.bench.connectAsSlave();
        QCOMPARE(rig.model().canMove(), Refusal::WatchOnly);
        QSignalSpy givenUp(&rig.model(), &MotionModel::stopGivenUp);
        rig.model().stopEverything();
        rig.bench.advance(59s);
        QVERIFY(rig.stops() > 100);
        rig.bench.advance(2s);
        QCOMPARE(givenUp.count(), 1);
        rig.bench.link().forget();
        rig.bench.advance(30s);
        QCOMPARE(rig.stops(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMotionSession)
#include "tst_motion_session.moc"
