// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"

#include "tests/unit/dwarf/models/stacking_tables.h"
#include "ui/text/request_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"
#include "ui/widgets/segmented_control.h"

namespace nd {

using namespace std::chrono_literals;
using test::Rig;

namespace {

/// A DWARF mini that has filters, and does not tell which is in after a switch to deep sky.
SessionFixture withoutFilterOfDeepSky()
{
    SessionFixture fixture = SessionFixture::mini();
    fixture.http().set(QStringLiteral("/getDefaultParamsConfig"), kTables);
    return fixture;
}

/// Both are asked for, this one first.
void askForBoth(Rig &rig, Camera first)
{
    rig.panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))
        ->setCurrent(first == Camera::Wide ? 1 : 0);
    rig.both().setChecked(true);
    Rig::settle();
    rig.press("stackBegin");
}

} // namespace

/// Of both cameras one begins, and the other does not.
class TestStackBoth : public QObject
{
    Q_OBJECT

private slots:
    /// The wide camera stacked all night, and not a word was said of the tele camera.
    void theOneWithoutAFilterIsNamed()
    {
        Rig rig(withoutFilterOfDeepSky());
        rig.device().onCommand(10036,
                               [&rig] { rig.link().reply(10036, QByteArray::fromHex(kDuoBand)); });
        rig.ModelBench::connectAsHost();
        rig.device().ignore(10036);
        askForBoth(rig, Camera::Wide);
        rig.notify(15267, kToDeepSky);
        rig.advance(1s);
        rig.notify(15236, "0801");
        QVERIFY(rig.wide.run() && rig.wide.run()->isOurs);
        rig.advance(1s);
        QVERIFY(rig.note("stackReason").isEmpty()); // it may still be told
        rig.advance(30s);
        QCOMPARE(rig.tele.canStart(), Refusal::FilterUnknown);
        QVERIFY(!rig.tele.run());
        QCOMPARE(
            rig.note("stackReason"),
            text::stackNotStarted(Camera::Tele, text::refusalSentence(Refusal::FilterUnknown)));
        rig.notify(15236, "0803"); // and not for ever
        rig.advance(1s);
        QVERIFY(!rig.note("stackReason").contains(QLatin1String("not started")));
    }

    /// Its refusal stood beside the camera that nobody looked at.
    void theOneThatIsRefusedIsNamed()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.device().refuse(11016, -11513);
        askForBoth(rig, Camera::Tele);
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.tele.run() && !rig.wide.run());
        QCOMPARE(rig.note("stackReason"),
                 text::stackNotStarted(Camera::Wide,
                                       text::requestText(*rig.wide.problem(), Generation::V2)));
    }

    /// Nor a word after the question was answered.
    void theOneThatIsRefusedOnceMoreIsNamed()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.device().refuse(11016, -11503);
        askForBoth(rig, Camera::Tele);
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.question() != nullptr); // whether to go without a dark frame
        QVERIFY(rig.note("stackReason").isEmpty());
        rig.device().refuse(11016, -11513);
        rig.agree();
        rig.advance(1s);
        QVERIFY(rig.tele.run() && !rig.wide.run());
        QVERIFY(rig.wide.problem());
        QCOMPARE(rig.note("stackReason"),
                 text::stackNotStarted(Camera::Wide,
                                       text::requestText(*rig.wide.problem(), Generation::V3)));
    }

    /// Whoever called it off knows.
    void theOneThatWasCalledOffIsNotNamed()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.wide.setRivals([] { return std::optional(RivalWork{StackRival::Focus, [] {}}); });
        rig.device().refuse(11016, -11501);
        askForBoth(rig, Camera::Tele);
        rig.notify(15208, "0801");
        rig.advance(1s);
        rig.agree(); // to stop what it is busy with, which does not end
        QVERIFY(rig.wide.run());
        rig.wide.stop();
        rig.advance(1s);
        QVERIFY(!rig.wide.run());
        QVERIFY(rig.note("stackReason").isEmpty());
    }
};

} // namespace nd

QTEST_MAIN(nd::TestStackBoth)
#include "tst_stack_both.moc"
