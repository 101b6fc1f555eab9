// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "sun_rig.h"

#include <QTest>

namespace nd {

namespace {

using Code = Error::Code;
using Refused = std::optional<Error::Code>;

} // namespace

/// What the gate makes of single rows of the table by day, and what the guard knows after them.
class TestSunRows : public QObject
{
    Q_OBJECT

private slots:
    /// Each row of the table that steers by itself, of the generation that speaks it.
    void modesThatSteerNeedAPerson()
    {
        for (const bool v3 : {false, true}) {
            SunRig rig(v3 ? SessionFixture::mini() : SessionFixture::dwarf2());
            int rows = 0;
            for (const CommandEntry &entry : commandTable()) {
                const Generation own = v3 ? Generation::V3 : Generation::V2;
                if (entry.info.moves != Moves::SelfSteering || !isSpokenBy(entry.info, own))
                    continue;
                ++rows;
                QVERIFY2(rig.refused(entry.info) == Refused(Code::SunUnsure), entry.info.name);
                QVERIFY(!rig.hasSent(entry.info.id));
                rig.guard.confirmMotion();
                QCOMPARE(rig.refused(entry.info), Refused());
                QCOMPARE(rig.guard.watch(), SunWatch::UnknownPointing);
                rig.bench.link().forget();
                rig.advance(std::chrono::seconds(1)); // the session delivers so much at a time
            }
            QVERIFY(rows >= 10);
        }
    }

    /// Each row that moves is looked at: none passes by day with what can't be read.
    void nothingUnreadablePasses()
    {
        SunRig rig(SessionFixture::dwarf2());
        for (const CommandEntry &entry : commandTable()) {
            const bool own = isSpokenBy(entry.info, Generation::V2);
            if (entry.info.moves == Moves::No || entry.info.moves == Moves::SelfSteering || !own)
                continue;
            QVERIFY2(rig.refused(entry.info, QByteArray("\xff\xff\xff", 3)).has_value(),
                     entry.info.name);
        }
        QVERIFY(rig.bench.link().sent().isEmpty());
        proto::ReqGotoDSO message;
        message.set_ra(qQNaN());
        QCOMPARE(rig.refused(kGotoDso.info, serialized(message)), Refused(Code::NotAllowed));
    }

    void stopAlwaysPasses()
    {
        SunRig rig(SessionFixture::dwarf2());
        for (const Order &order : stopOrders()) {
            rig.send(order.row, order.payload);
            QVERIFY2(rig.hasSent(order.row.id), order.row.name);
        }
    }

    /// 14001 names a position that means nothing to us: what counts is all of the axis.
    void oneAxisToAPosition()
    {
        const auto rig = SunRig::level();
        proto::ReqMotorRunTo message;
        message.set_id(1);
        QCOMPARE(rig->refused(kMotorRunTo.info, serialized(message)), Refused(Code::SunUnsure));
        rig->pointAt({60.0, 100.0});
        QCOMPARE(rig->refused(kMotorRunTo.info, serialized(message)), Refused());
        QCOMPARE(rig->guard.watch(), SunWatch::UnknownPointing);
        rig->pointAt({60.0, rig->sun().azimuthDegrees});
        message.set_id(2);
        QCOMPARE(rig->refused(kMotorRunTo.info, serialized(message)), Refused(Code::SunOnWay));
        rig->pointAt({60.0, rig->sun().azimuthDegrees + 90.0});
        QCOMPARE(rig->refused(kMotorRunTo.info, serialized(message)), Refused());
    }

    /// A click into the wide picture goes as far as the point is from its middle.
    void linkageGoesAsFarAsItsPoint()
    {
        const auto rig = SunRig::level();
        proto::ReqDualCameraLinkage message;
        message.set_x(960);
        message.set_y(540);
        QCOMPARE(rig->refused(kDualCameraLinkage.info, serialized(message)),
                 Refused(Code::SunUnsure));
        const Horizontal above{rig->sun().altitudeDegrees + 40.0, 100.0};
        rig->pointAt(above);
        QCOMPARE(rig->refused(kDualCameraLinkage.info, serialized(message)), Refused());
        rig->pointAt(above);
        message.set_x(0);
        QCOMPARE(rig->refused(kDualCameraLinkage.info, serialized(message)),
                 Refused(Code::SunOnWay));
    }

    /// Pointing is unknown after all that nobody can reckon.
    void forgets_data()
    {
        QTest::addColumn<int>("how");
        for (int how = 0; how < 7; ++how)
            QTest::addRow("%d", how) << how;
    }

    void forgets()
    {
        QFETCH(int, how);
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        QCOMPARE(rig->guard.watch(), SunWatch::Clear);
        switch (how) {
        case 0:
            rig->guard.confirmMotion();
            rig->send(kMotorReset.info);
            break;
        case 1:
            rig->bench.dropLink();
            break;
        case 2: // another client takes control
            rig->bench.notify(15223, "0801");
            break;
        case 3: // a GOTO that is not ours
            rig->bench.notify(15211, "0801");
            break;
        case 4: // a sentry that is not ours
            rig->bench.notify(15231, "0802");
            break;
        case 5: // the mechanical limit
            rig->bench.device().refuse(14006, -14519);
            rig->send(kJoystick.info, joystickOrder({90.0, 1.0}, 1.0, Generation::V3).payload);
            break;
        case 6: // another program of this computer
            rig->guard.noteOtherMotion(false);
            break;
        }
        QCOMPARE(rig->guard.watch(), SunWatch::UnknownPointing);
        QCOMPARE(rig->guard.speedLimit(), std::optional(1.0));
    }

    void aGotoThatFailsLeavesNothing()
    {
        const auto rig = SunRig::level();
        rig->pointAt({60.0, 100.0});
        rig->bench.device().refuse(11002, -11505);
        QCOMPARE(rig->gotoPlace({70.0, 100.0}), Refused());
        QCOMPARE(rig->guard.watch(), SunWatch::UnknownPointing);
        rig->solve(); // nothing that we sent
        QCOMPARE(rig->guard.watch(), SunWatch::UnknownPointing);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSunRows)
#include "tst_sun_rows.moc"
