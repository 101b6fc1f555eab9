// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/daylight_gate.h"

#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/wire/commands.h"

#include "proto/motor.pb.h"

#include <QTest>

namespace nd {

class TestDaylightGate : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_guard.setSite(Site{48.2, 11.5, 0.0}); }

    void limitsWhatIsHeldByHand_data()
    {
        QTest::addColumn<Generation>("generation");
        QTest::addColumn<double>("length");
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("allowed");
        for (const Generation generation : {Generation::V2, Generation::V3}) {
            const char *name = generation == Generation::V2 ? "V2" : "V3";
            QTest::addRow("%s slow", name) << generation << 1.0 << 1.0 << true;
            QTest::addRow("%s short", name) << generation << 0.1 << 10.0 << true;
            QTest::addRow("%s fast", name) << generation << 1.0 << 1.01 << false;
            QTest::addRow("%s full", name) << generation << 1.0 << 30.0 << false;
            QTest::addRow("%s NaN", name) << generation << qQNaN() << 1.0 << false;
        }
    }
    void limitsWhatIsHeldByHand()
    {
        QFETCH(const Generation, generation);
        QFETCH(const double, length);
        QFETCH(const double, speed);
        QFETCH(const bool, allowed);
        const Order vector = joystickOrder({90.0, length}, speed, generation);
        m_clock.setUtc(m_day);
        QCOMPARE(!m_gate(vector.row, vector.payload), allowed);
        m_clock.setUtc(m_night);
        QVERIFY(!m_gate(vector.row, vector.payload));
    }

    void limitsNudgesAndAxes()
    {
        m_clock.setUtc(m_day);
        const Order nudge = nudgeOrder(0.0, 2.0, Generation::V2);
        QCOMPARE(m_gate(nudge.row, nudge.payload)->code, Error::Code::NotAllowed);
        proto::ReqMotorRun run;
        run.set_speed(0.9);
        QVERIFY(!m_gate(kMotorRun.info, serialized(run)));
        run.set_speed(5.0);
        QVERIFY(m_gate(kMotorRun.info, serialized(run)));
        // What it does not know by heart it does not let pass by day.
        QVERIFY(m_gate(kMotorRunInPulse.info, {}));
        QVERIFY(m_gate(kJoystick.info, QByteArray("\x09", 1)));
    }

    void letsEverythingElsePass()
    {
        m_clock.setUtc(m_day);
        for (const Order &order : stopOrders())
            QVERIFY(!m_gate(order.row, order.payload));
        QVERIFY(!m_gate(kTeleOpen.info, {}));
    }

    void withoutASiteItMayBeDay()
    {
        m_clock.setUtc(m_night);
        m_guard.setSite(std::nullopt);
        const Order vector = joystickOrder({90.0, 1.0}, 30.0, Generation::V2);
        QVERIFY(m_gate(vector.row, vector.payload));
    }

private:
    const QDateTime m_day{{2026, 6, 21}, {11, 0}, Qt::UTC};
    const QDateTime m_night{{2026, 12, 21}, {23, 0}, Qt::UTC};
    SkyClock m_clock;
    DaylightGuard m_guard{m_clock};
    const MotionGate m_gate = daylightGate(m_guard);
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDaylightGate)
#include "tst_daylight_gate.moc"
