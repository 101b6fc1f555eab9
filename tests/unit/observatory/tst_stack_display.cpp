// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_display.h"

#include "display_rig.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <optional>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kKept = R"({"device":0})";
constexpr auto kNothing = "{}";

} // namespace

class TestStackDisplay : public QObject
{
    Q_OBJECT

private slots:
    void showsFramesAndPutsThemBackOnDemand_data()
    {
        QTest::addColumn<bool>("isV3");
        QTest::newRow("v2") << false;
        QTest::newRow("v3") << true;
    }

    void showsFramesAndPutsThemBackOnDemand()
    {
        QFETCH(bool, isV3);
        DisplayRig rig(isV3 ? SessionFixture::mini() : SessionFixture::dwarf2());
        rig.bench.link().forget();
        QCOMPARE(rig.display->showsFrames(), std::optional(false));
        rig.display->showFrames(true); // nothing stacks
        QVERIFY(rig.orders().isEmpty());
        rig.stack();
        rig.bench.link().forget();
        rig.display->showFrames(true);
        QCOMPARE(rig.kept(), QByteArray(kKept)); // before it is answered
        QCOMPARE(rig.display->canChange(), Refusal::InProgress);
        QCOMPARE(rig.orders(), QByteArrayList{kSingle});
        QCOMPARE(rig.display->showsFrames(), std::optional(true));
        QVERIFY(rig.display->isToPutBack());
        rig.display->showFrames(false);
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.display->showsFrames(), std::optional(false));
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void theEndOfTheStackPutsItBack_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("stopped") << QByteArray("0803");
        QTest::newRow("idle") << QByteArray();
    }

    void theEndOfTheStackPutsItBack()
    {
        QFETCH(QByteArray, end);
        DisplayRig rig;
        rig.showFrames();
        rig.bench.notify(15209, "08e707100218022001");
        QVERIFY(rig.orders().isEmpty());
        rig.bench.notify(15208, end.constData());
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void theOtherCamerasStackGoesOn()
    {
        DisplayRig rig;
        rig.bench.notify(15236, "0801");
        rig.showFrames();
        rig.bench.notify(15208, "0803");
        QVERIFY(rig.orders().isEmpty());
        rig.bench.notify(15236, "0803");
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
    }

    void goLivePutsItBack()
    {
        DisplayRig rig;
        rig.showFrames();
        rig.tele->stop();
        rig.bench.advance(220s); // it never says that it has ended, nor what it exposes
        QVERIFY(!rig.tele->run());
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void aReconnectPutsItBack()
    {
        DisplayRig rig;
        rig.showFrames();
        rig.bench.dropLink();
        QCOMPARE(rig.kept(), QByteArray(kKept));
        QVERIFY(!rig.display->showsFrames());
        rig.bench.link().forget();
        rig.reconnect();
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void aRestartPutsItBack()
    {
        DisplayRig rig;
        rig.showFrames();
        rig.start(); // the program was killed
        QCOMPARE(rig.kept(), QByteArray(kKept));
        rig.bench.link().forget();
        rig.reconnect();
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    /// All that is left then is what the file says when the order reaches the telescope.
    void aKillWithTheOrderLeavesItToTheNextProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.json"));
        DisplayRig rig(SessionFixture::dwarf2(), file);
        std::optional<QJsonValue> left;
        rig.bench.device().onCommand(10037, [&rig, &left, &file] {
            Settings next(file);
            next.load();
            left = next.value(settings_key::kDisplaySources);
            rig.bench.link().reply(10037);
        });
        rig.showFrames();
        QTRY_VERIFY(left);
        QCOMPARE(*left, QJsonValue(QJsonObject{{QStringLiteral("device"), 0}}));
    }

    void whatIsNotYetSentIsNotSentAfterTheEnd()
    {
        DisplayRig rig;
        rig.stack();
        rig.bench.link().forget();
        rig.bench.link().notify(15208, QByteArray::fromHex("0803")); // on its way
        rig.display->showFrames(true);
        QVERIFY(rig.display->isToPutBack());
        QVERIFY(rig.orders().isEmpty()); // the stack ended while it was written down
        QCOMPARE(rig.kept(), QByteArray(kNothing));
        QCOMPARE(rig.display->canChange(), Refusal::None);
    }

    void theEndOfTheProgramPutsItBack()
    {
        DisplayRig rig;
        rig.showFrames();
        QTimer::singleShot(0, &QCoreApplication::quit);
        QCoreApplication::exec();
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
    }

    void whatSomebodyElseChoseStays()
    {
        DisplayRig rig;
        rig.showFrames();
        rig.bench.notify(15217, kStacked);
        QCOMPARE(rig.kept(), QByteArray(kNothing));
        rig.bench.notify(15217, kSingle); // and again: not from here
        rig.bench.notify(15208, "0803");
        QVERIFY(rig.orders().isEmpty());
        rig.stack();
        rig.display->showFrames(false); // a person wants it otherwise
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
    }

    void aRefusalIsToldAndForgotten()
    {
        DisplayRig rig;
        rig.bench.device().refuse(10037, -3);
        rig.showFrames();
        QVERIFY(rig.display->problem() && rig.display->problem()->deviceCode == -3);
        QCOMPARE(rig.display->showsFrames(), std::optional(false));
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void silenceMayMeanThatItWasTaken()
    {
        DisplayRig rig;
        rig.bench.device().ignore(10037);
        rig.showFrames();
        rig.bench.advance(20s);
        QCOMPARE(rig.display->problem()->code, Error::Code::Timeout);
        QCOMPARE(rig.kept(), QByteArray(kKept));
        rig.obey();
        rig.bench.link().forget();
        rig.bench.notify(15217, kSingle); // late
        rig.bench.notify(15208, "0803");
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    /// The telescope took the order, and the link went before its answer came.
    void aLossBeforeTheAnswerPutsItBack()
    {
        DisplayRig rig;
        rig.bench.device().ignore(10037);
        rig.showFrames();
        rig.bench.dropLink();
        QCOMPARE(rig.kept(), QByteArray(kKept));
        rig.obey();
        rig.told = kSingle;
        rig.bench.link().forget();
        rig.bench.advance(3s);
        rig.bench.link().accept();
        rig.bench.advance(6s);
        QVERIFY(rig.orders().contains(kStacked));
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void aLossOfWhatWasNotTakenIsForgotten()
    {
        DisplayRig rig;
        rig.bench.device().ignore(10037);
        rig.showFrames();
        rig.reconnect(); // and the telescope says that it shows the stack
        QVERIFY(!rig.orders().contains(kStacked));
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    /// It is told, kept, and tried once at each occasion.
    void whatIsNotTakenBackIsTriedAgain()
    {
        DisplayRig rig;
        rig.showFrames();
        rig.bench.device().refuse(10037, -3);
        rig.bench.notify(15208, "0803");
        QCOMPARE(rig.orders(), QByteArrayList{kStacked});
        rig.bench.advance(10s);
        QVERIFY(rig.orders().isEmpty());
        QVERIFY(rig.display->problem());
        QCOMPARE(rig.kept(), QByteArray(kKept));
        rig.obey();
        rig.told = kSingle;
        rig.reconnect();
        QVERIFY(rig.orders().contains(kStacked));
        QCOMPARE(rig.kept(), QByteArray(kNothing));
    }

    void mistrustsItsMemory()
    {
        DisplayRig rig;
        for (const QJsonValue &bad :
             {QJsonValue(7), QJsonValue(1), QJsonValue(QStringLiteral("x"))}) {
            rig.memory.setValue(settings_key::kDisplaySources,
                                QJsonObject{{QStringLiteral("device"), bad}});
            rig.bench.notify(15217, kSingle);
            rig.bench.link().forget();
            rig.reconnect();
            QVERIFY(rig.orders().isEmpty());
        }
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackDisplay)
#include "tst_stack_display.moc"
