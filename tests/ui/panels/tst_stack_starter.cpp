// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"
#include "ui/panels/stack_starter.h"
#include "ui/text/stacking_text.h"
#include "ui/widgets/segmented_control.h"

using namespace nd;
using namespace nd::test;
using namespace std::chrono_literals;

/// What begins and ends stacks in the panel, and what is asked meanwhile.
class TestStackStarter : public QObject
{
    Q_OBJECT

private slots:
    void startsTheChosenCamera()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.link().forget();
        rig.press("stackBegin");
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11005});
        rig.panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))->setCurrent(1);
        rig.link().forget();
        rig.press("stackBegin");
        QVERIFY(rig.link().sentIds().contains(11016));
    }

    void whatIsBusyIsNamedAndEndedIfAskedTo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.tele.setRivals([] { return std::optional(RivalWork{StackRival::GoTo, [] {}}); });
        rig.device().refuse(11005, -11501);
        rig.link().forget();
        rig.press("stackBegin");
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11005});
        QCOMPARE(rig.note("stackProblem"), text::stackRivalSentence(StackRival::GoTo));
        QVERIFY(
            rig.question()->informativeText().contains(text::stackRivalSentence(StackRival::GoTo)));
        QVERIFY(rig.button("stackStopAndStart")->isVisible());
        rig.tele.setRivals({}); // it arrived meanwhile
        rig.device().onCommand(11005, [&rig] { rig.link().reply(11005); });
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11005}); // there is nothing to stop
        QVERIFY(rig.tele.run());
    }

    /// Tele and wide, with one press.
    void startsBothIfAskedTo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.link().forget();
        rig.press("stackBegin");
        rig.notify(15208, "0801");
        rig.notify(15236, "0801");
        QCOMPARE(rig.link().sentIds(), (QList<quint32>{11005, 11016}));
        QVERIFY(rig.tele.run() && rig.tele.run()->isOurs);
        QVERIFY(rig.wide.run() && rig.wide.run()->isOurs);
        QVERIFY(!rig.both().isVisible());
    }

    /// Nobody has to know of the box; whoever uses it does so once.
    void bothAreStartedUnlessSomebodyWantsOne()
    {
        Rig rig(SessionFixture::dwarf2());
        const auto box = [](StackPanel &panel) {
            return panel.findChild<QCheckBox *>(QStringLiteral("stackBoth"));
        };
        Settings settings{QString()};
        StackPanel first(rig.sources(), settings);
        QVERIFY(box(first)->isChecked());
        box(first)->click();
        StackPanel next(rig.sources(), settings);
        QVERIFY(!box(next)->isChecked());
    }

    /// A second press beside the question forgot the other camera.
    void bothAreStartedWhileAQuestionIsOpen()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.device().refuse(11005, -11501);
        rig.press("stackBegin");
        QVERIFY(rig.question() != nullptr);
        rig.device().onCommand(11005, [&rig] { rig.link().reply(11005); });
        rig.link().forget();
        rig.press("stackBegin");
        QVERIFY(rig.question() == nullptr);
        rig.notify(15208, "0801");
        rig.notify(15236, "0801");
        QCOMPARE(rig.link().sentIds(), (QList<quint32>{11005, 11016}));
        QVERIFY(rig.wide.run() && rig.wide.run()->isOurs);
    }

    /// What did not begin with one camera does not with the other.
    void theOtherWaitsForTheFirst()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.device().refuse(11005, -11513);
        rig.link().forget();
        rig.press("stackBegin");
        rig.notify(15208, "0801"); // as it pretends to
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11005});
        rig.device().onCommand(11005, [&rig] { rig.link().reply(11005); });
        rig.both().setChecked(false);
        rig.press("stackBegin");
        QCOMPARE(rig.link().sentIds(), (QList<quint32>{11005, 11005}));
    }

    /// "Stop it and start" failed, and hours later another's stack started the other camera.
    void theOtherIsNotStartedUnasked()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.tele.setRivals([] { return std::optional(RivalWork{StackRival::GoTo, [] {}}); });
        rig.device().refuse(11005, -11501);
        rig.press("stackBegin");
        rig.tele.setRivals({}); // it arrived meanwhile
        rig.device().refuse(11005, -11513);
        rig.agree();
        ModelBench::settle();
        QVERIFY(!rig.tele.run() && rig.question() == nullptr);
        rig.advance(50s); // longer than it pretends to stack
        rig.notify(15208, "0801");
        QVERIFY(rig.tele.run());
        QVERIFY(!rig.link().sentIds().contains(11016));
    }

    /// The dark frame was never asked about after "Stop it and start".
    void whatIsMissingIsAskedAfterWhatWasBusy()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.device().refuse(11005, -11501);
        rig.press("stackBegin");
        rig.device().refuse(11005, -11503);
        rig.press("stackStopAndStart"); // beside the question, which is answered with it
        for (int i = 0; i < 4; ++i)
            ModelBench::settle();
        QVERIFY(rig.question() != nullptr);
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11050});
    }

    /// A question whose reason was gone stayed, and no stack could be stopped meanwhile.
    void anOldQuestionKeepsNothingFromBeingStopped()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.device().refuse(11005, -11501);
        rig.press("stackBegin");
        QVERIFY(rig.question() != nullptr);
        rig.run(); // another's
        QVERIFY(rig.question() == nullptr);
        rig.press("stackStop");
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11006});
    }

    void stopIsAskedAndSent()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.run();
        rig.link().forget();
        rig.press("stackStop");
        QVERIFY(rig.link().sentIds().isEmpty());
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11006});
    }

    void fastStopIsOfV3()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.run();
        QVERIFY(rig.button("stackFastStop")->isVisible());
        rig.link().forget();
        rig.press("stackFastStop");
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11037});
    }

    void aMissingDarkIsAQuestion()
    {
        Rig rig(SessionFixture::mini());
        rig.device().refuse(11005, -11503);
        rig.connectAsHost();
        rig.press("stackBegin");
        QVERIFY(rig.question() != nullptr);
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11050});
    }

    /// Granted first, then refused, then said to be over: nobody was asked, as the live picture had
    /// to come back before.
    void aMissingDarkThatIsToldLateIsAQuestion()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.device().ignore(11010);
        rig.press("stackBegin");
        rig.notify(15208, "0801");
        refuseLate(rig);
        QVERIFY(!rig.tele.run());
        QVERIFY(rig.question() == nullptr);
        rig.link().reply(11010);
        ModelBench::settle();
        QVERIFY(rig.question() != nullptr);
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11050});
        QVERIFY(rig.tele.run() && rig.tele.run()->isOurs);
    }

    /// The other had begun by then, and it was not asked about this one either.
    void ofBothTheOneThatIsRefusedLateIsAskedAbout()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.press("stackBegin");
        rig.notify(15208, "0801");
        rig.notify(15236, "0801");
        QVERIFY(rig.wide.run() && rig.wide.run()->isOurs);
        refuseLate(rig);
        QVERIFY(rig.question() != nullptr);
        const QString asked = rig.question()->text() + rig.question()->informativeText();
        QVERIFY2(asked.contains(QLatin1String("The tele camera")), qPrintable(asked));
        QVERIFY2(!asked.contains(QLatin1String("both")), qPrintable(asked));
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11050});
        QVERIFY(rig.tele.run() && rig.wide.run());
    }

    /// It said so, and stacked all the same: at its end there is nothing to ask.
    void whatStackedWithoutADarkIsNotAskedAbout()
    {
        Rig rig(SessionFixture::mini());
        rig.connectAsHost();
        rig.press("stackBegin");
        rig.run();
        refuseLate(rig);
        rig.advance(1s);
        QVERIFY(!rig.tele.run() && rig.tele.obstacle() == StackObstacle::NeedsDark);
        QVERIFY(rig.question() == nullptr);
    }

    /// A telescope without dark frames asked twice, a moment apart, for a start of both cameras.
    void oneQuestionIsForBothCameras()
    {
        Rig rig(SessionFixture::mini());
        refuseWithoutDark(rig);
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.press("stackBegin");
        QVERIFY(rig.question() != nullptr);
        const QString asked = rig.question()->text() + rig.question()->informativeText();
        for (const char *word : {"both cameras", "The tele camera", "The wide camera"})
            QVERIFY2(asked.contains(QLatin1String(word)), qPrintable(asked));
        rig.link().forget();
        rig.agree();
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.question() == nullptr);
        QVERIFY(rig.tele.run() && rig.wide.run() && rig.wide.run()->isOurs);
        QCOMPARE(rig.wide.run()->phase, StackPhase::Running);
        QCOMPARE(rig.link().sentIds().count(11016), 2); // as it is, then without a dark frame
        QVERIFY(rig.link().sentIds().contains(11050));
    }

    /// Who says no to both starts neither; who is asked of one is asked of the other, later.
    void aNoIsForBothAndAYesForThisStartAlone()
    {
        Rig rig(SessionFixture::mini());
        refuseWithoutDark(rig);
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.press("stackBegin");
        rig.link().forget();
        rig.question()->button(QMessageBox::Cancel)->click();
        ModelBench::settle();
        QVERIFY(rig.link().sentIds().isEmpty());
        rig.press("stackBegin");
        rig.agree();
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.wide.run());
        rig.notify(15236, "0803"); // it ended
        rig.advance(2s);
        QVERIFY(!rig.wide.run());
        rig.panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))->setCurrent(1);
        rig.press("stackBegin");
        QVERIFY(rig.question() != nullptr);
        const QString asked = rig.question()->text() + rig.question()->informativeText();
        QVERIFY2(asked.contains(QLatin1String("The wide camera")), qPrintable(asked));
        QVERIFY2(!asked.contains(QLatin1String("both")), qPrintable(asked));
    }

    /// It was asked about the dark frame again after "Stop it and start".
    void oneAnswerIsForTheOtherThatIsBusyToo()
    {
        Rig rig(SessionFixture::mini());
        refuseWithoutDark(rig);
        rig.connectAsHost();
        rig.both().setChecked(true);
        rig.press("stackBegin");
        rig.device().refuse(11016, -11501);
        rig.agree();
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.question() != nullptr);
        QVERIFY(rig.question()->text().contains(QLatin1String("Stop it and start")));
        refuseWithoutDark(rig);
        rig.link().forget();
        rig.agree();
        for (int i = 0; i < 4; ++i)
            ModelBench::settle();
        QVERIFY(rig.question() == nullptr);
        QCOMPARE(rig.link().sentIds().count(11016), 2); // as it is, then without a dark frame
        QVERIFY(rig.wide.run() && rig.wide.run()->isOurs);
    }

    void aMissingDarkOfV2IsSaid()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.device().refuse(11005, -11503);
        rig.connectAsHost();
        rig.press("stackBegin");
        QVERIFY(rig.question() == nullptr); // there is no command to go on without
        QVERIFY(!rig.note("stackProblem").isEmpty());
    }

private:
    /// ComResponse: code 1, -11503, after the start was granted; then it is over.
    static void refuseLate(Rig &rig)
    {
        rig.link().reply(11005, QByteArray::fromHex("0891a6ffffffffffffff01"));
        ModelBench::settle();
        rig.notify(15208, "0803");
    }
    /// A V3 telescope that has no dark frames, and stacks without if it is told to.
    static void refuseWithoutDark(Rig &rig)
    {
        rig.device().refuse(11005, -11503);
        rig.device().onCommand(11016, [&rig] {
            const bool isForced = rig.link().sent().last().data == QByteArray::fromHex("0801");
            // ComResponse: code 1, -11503.
            rig.link().reply(11016, QByteArray::fromHex(isForced ? "" : "0891a6ffffffffffffff01"));
        });
    }
};

QTEST_MAIN(TestStackStarter)
#include "tst_stack_starter.moc"
