// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"

#include "ui/text/request_text.h"
#include "ui/text/state_text.h"

namespace nd {

using namespace std::chrono_literals;
using test::Rig;

/// The buttons that end a stack, and what is told of them.
class TestStackStop : public QObject
{
    Q_OBJECT

private slots:
    /// It said "Ending" all night, and could not be pressed again.
    void whatIsNotObeyedIsSaidAndCanBeTriedAgain()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.run();
        rig.press("stackFastStop");
        rig.agree();
        QVERIFY(!rig.button("stackStop")->isEnabled());
        for (int taken = 90; taken < 96; ++taken) {
            rig.advance(15s);
            rig.notify(15209,
                       (QByteArrayLiteral("18") + QByteArray::number(taken, 16)).constData());
        }
        rig.advance(1s);
        QVERIFY(rig.tele.stopFailure());
        QCOMPARE(rig.note("stackReason"), text::errorSentence(Error::Code::NotObeyed));
        QVERIFY(rig.button("stackStop")->isEnabled());
        rig.notify(15208, "0803");
        rig.advance(1s);
        QVERIFY(rig.note("stackReason").isEmpty());
    }

    /// Nobody was told, as what a start is refused with is not shown beside a stack that runs.
    void whatIsRefusedIsSaid()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.run();
        rig.device().refuse(11006, -11501);
        rig.press("stackStop");
        rig.agree();
        QCOMPARE(rig.note("stackReason"),
                 text::requestText(*rig.tele.stopFailure(), Generation::V2));
    }

    /// The button was still on for a moment, and a press did nothing.
    void aStartThatWasSentMeanwhileCanNotBeCalledOff()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        Rig::settle();
        rig.press("stackBegin");
        rig.advance(1s);
        QVERIFY(rig.button("stackStop")->isEnabled()); // it waits for the mode
        rig.device().ignore(16403);
        rig.notify(15267, "10011802");
        Rig::settle();
        rig.device().advance(500ms);
        QCOMPARE(rig.tele.run()->phase, StackPhase::Starting);
        QCOMPARE(rig.tele.canStop(), Refusal::InProgress);
        rig.button("stackStop")->click();
        QVERIFY(!rig.button("stackStop")->isEnabled());
        QVERIFY(rig.button("stackStop")->toolTip().contains(QLatin1String("under way")));
        QVERIFY(rig.button("stackFastStop")->toolTip().contains(QLatin1String("under way")));
        QVERIFY(rig.tele.run());
    }
};

} // namespace nd

QTEST_MAIN(nd::TestStackStop)
#include "tst_stack_stop.moc"
