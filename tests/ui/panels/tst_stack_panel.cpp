// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

using namespace nd;
using namespace nd::test;
using namespace std::chrono_literals;

namespace {

constexpr auto kGainOfMini = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,"specialParams":{
  "exp":{"currentMode":1,"currentValue":156,"values":[{"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":80,"values":[40,60,80]}},"generalParams":[]}]}})";

/// Both cameras of a mini, whose table of gains has three gears to ten.
SessionFixture withGainSixty()
{
    SessionFixture fixture = SessionFixture::mini();
    QFile file(QStringLiteral(ND_SIM_DATA "/mini_params.json"));
    if (file.open(QIODevice::ReadOnly))
        fixture.http().set(QStringLiteral("/getDefaultParamsConfig"), file.readAll());
    const QByteArray rest = R"(,"specialParams":{
  "exp":{"currentMode":1,"currentValue":156,"values":[{"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":60,"values":[30,60,100,200]}},"generalParams":[]})";
    fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                       R"({"code":0,"data":{"cameraParams":[{"cameraId":0)" + rest
                           + R"(,{"cameraId":1)" + rest + "]}}");
    return fixture;
}

/// What it is set to is none of those that it lists.
constexpr auto kUntoldFilter = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
  "specialParams":{},"generalParams":[{"name":"filterType","currentValue":3,
  "values":[{"name":"Astro","value":1},{"name":"Duo-Band","value":2}]}]}]}})";

/// Without their times, the newest first.
QStringList rowsOf(const QListWidget &list)
{
    QStringList rows;
    for (int row = 0; row < list.count(); ++row)
        rows.append(list.item(row)->text().section(QStringLiteral("  "), 2));
    return rows;
}

QStringList sentencesOf(const StackWatch &watch)
{
    QStringList sentences;
    for (const StackEvent &event : watch.story()->events)
        sentences.prepend(text::stackEventText(event));
    return sentences;
}

} // namespace

class TestStackPanel : public QObject
{
    Q_OBJECT

private slots:
    void withoutALinkItSaysWhy()
    {
        Rig rig(SessionFixture::dwarf2());
        QVERIFY(!rig.button("stackBegin")->isEnabled());
        QCOMPARE(rig.button("stackBegin")->toolTip(), text::refusalSentence(Refusal::NotConnected));
        QCOMPARE(rig.note("stackReason"), text::refusalSentence(Refusal::NotConnected));
        QVERIFY(!rig.button("stackStop")->isVisible());
    }

    void showsTheCountsOfTheTelescope()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.run();
        QCOMPARE(rig.label("stackCount"), QStringLiteral("86"));
        QVERIFY(rig.label("stackOf").contains(QLatin1String("120")));
        QCOMPARE(rig.label("stackFact_target"), QStringLiteral("M 31"));
        const auto *track = rig.panel.findChild<ProgressTrack *>();
        QCOMPARE(track->done(), 86);
        QCOMPARE(track->leftOut(), 3);
        QCOMPARE(track->total(), 120);
        QVERIFY(!rig.button("stackBegin")->isVisible());
        QVERIFY(!rig.note("stackOwner").isEmpty()); // another's
        QVERIFY(!rig.button("stackFastStop")->isVisible()); // V3 alone
    }

    /// Start pressed at once after the last step began a stack with the exposure before.
    void whatWasChosenIsSetBeforeAStackBegins()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kGainOfMini);
        Rig rig(std::move(fixture));
        rig.connectAsHost();
        QVERIFY(rig.button("stackBegin")->isEnabled());
        rig.device().ignore(16701);
        rig.teleSettings.set(Setting::Gain, ParamValue::gear(60));
        ModelBench::settle();
        QVERIFY(!rig.button("stackBegin")->isEnabled());
        QVERIFY(!rig.button("stackBegin")->toolTip().isEmpty());
        rig.advance(60s); // it does not answer: the gain is what it was
        QVERIFY(rig.button("stackBegin")->isEnabled());
    }

    /// The button alone waited: what follows a refused start began one all the same.
    void soDoesAStartAfterOneThatWasRefused()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kGainOfMini);
        Rig rig(std::move(fixture));
        rig.connectAsHost();
        rig.device().refuse(11005, -11503);
        rig.device().ignore(16701);
        rig.tele.start();
        ModelBench::settle();
        QCOMPARE(rig.tele.canContinue(), Refusal::None);
        rig.teleSettings.set(Setting::Gain, ParamValue::gear(60));
        ModelBench::settle();
        QCOMPARE(rig.tele.canContinue(), Refusal::BeingSet);
        QCOMPARE(rig.tele.canStopAndStart(), Refusal::Unsupported); // it was not busy
        rig.link().forget();
        rig.tele.continueWithoutDark();
        rig.tele.start();
        ModelBench::settle();
        QCOMPARE(rig.link().sentIds(), QList<quint32>{});
        rig.advance(60s);
        QCOMPARE(rig.tele.canContinue(), Refusal::None);
    }

    /// It began with VIS. With both cameras, the wide one alone would have begun.
    void aFilterThatNobodyKnowsIsChosenFirst()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kUntoldFilter);
        Rig rig(std::move(fixture));
        rig.connectAsHost();
        QVERIFY(!rig.button("stackBegin")->isEnabled());
        QCOMPARE(rig.note("stackReason"), text::refusalSentence(Refusal::FilterUnknown));
        rig.both().setChecked(true);
        rig.panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))->setCurrent(1);
        ModelBench::settle();
        QVERIFY(!rig.button("stackBegin")->isEnabled());
        rig.both().setChecked(false);
        ModelBench::settle();
        QVERIFY(rig.button("stackBegin")->isEnabled()); // the wide camera has no filter
        rig.teleSettings.set(Setting::Filter, ParamValue::gear(1));
        rig.notify(15264, "088d8080808080c0800210011801"); // mode 2, number 13: Astro
        rig.both().setChecked(true);
        ModelBench::settle();
        QVERIFY(rig.button("stackBegin")->isEnabled());
    }

    void theNightCanBeFinishedAtAnyTime()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        QSignalSpy asked(&rig.panel, &StackPanel::finishRequested);
        rig.press("stackFinish");
        rig.run();
        rig.press("stackFinish");
        QCOMPARE(asked.size(), 2);
        QVERIFY(!rig.button("stackFinish")->toolTip().isEmpty());
    }

    void aMissingGoToIsSaidWithTheWayToIt()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.device().refuse(11005, -11513);
        rig.connectAsHost();
        QSignalSpy spy(&rig.panel, &StackPanel::pointRequested);
        rig.press("stackBegin");
        QVERIFY(!rig.note("stackProblem").isEmpty());
        rig.press("stackPoint");
        QCOMPARE(spy.size(), 1);
    }

    void unsuitedParametersAreSaidAndItGoesOn()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.device().refuse(11005, -11514);
        rig.connectAsHost();
        rig.press("stackBegin");
        rig.run();
        rig.notify(15208, "0801");
        QCOMPARE(rig.label("stackCount"), QStringLiteral("86"));
    }

    void theLivePictureIsBackAndSaidSo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        rig.run();
        rig.notify(15208, "0803");
        rig.advance(2s);
        QCOMPARE(rig.note("stackLive"),
                 text::stackEventSentence({StackEvent::Kind::LivePicture, {}, {}, {}}));
        QVERIFY(!rig.note("stackLast").isEmpty());
        QVERIFY(!rig.button("stackGoLive")->isVisible());
    }

    void aFailedGoLiveCanBeRepeated()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.device().refuse(11010, -11501);
        rig.connectAsHost();
        rig.run();
        rig.notify(15208, "0803");
        rig.advance(2s);
        QVERIFY(rig.button("stackGoLive")->isVisible());
        rig.link().forget();
        rig.press("stackGoLive");
        QCOMPARE(rig.link().sentIds(), QList<quint32>{11010});
    }

    /// V3 keeps darks in a collection of its own, too.
    void aCalibrationDarkOfV3Counts()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kGainOfMini);
        Rig rig(std::move(fixture));
        // ResGetCaliFrameList: 15 s, gain 60; then one of gain 80, too.
        QByteArray list = QByteArray::fromHex("12060a023135103c");
        rig.device().onCommand(11043, [&] { rig.link().reply(11043, list); });
        rig.device().onCommand(
            11023, [&] { rig.link().reply(11023, QByteArray::fromHex("0891a6ffffffffffffff01")); });
        rig.connectAsHost();
        const auto shown = [&rig] {
            QStringList words;
            for (const QLabel *label :
                 rig.panel.findChild<QWidget *>(QStringLiteral("stackCheck2"))
                     ->findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u' ');
        };
        QVERIFY2(shown().contains(QStringLiteral("None for")), qPrintable(shown()));
        list = QByteArray::fromHex("12060a023135103c12060a0231351050");
        rig.teleDarks.calibrationFrames().refresh();
        ModelBench::settle();
        QVERIFY2(shown().contains(QStringLiteral("Fits these settings")), qPrintable(shown()));
        rig.notify(15290, "0801");
        QVERIFY(shown().contains(QStringLiteral("Shooting")));
    }

    void darksAreShotAfterAQuestion()
    {
        Rig rig(withSettings());
        // Exposure 1/30, gain gear 24; it has no dark frames.
        const QByteArray all = QByteArray::fromHex("0a0608011001284b0a06100118012818");
        rig.device().onCommand(10036, [&] { rig.link().reply(10036, all); });
        rig.connectAsHost();
        rig.advance(2s);
        auto *row = rig.panel.findChild<QPushButton *>(QStringLiteral("stackShootDarks"));
        QVERIFY(row != nullptr);
        row->click();
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds(), (QList<quint32>{11007, 11009})); // and how far they are
    }

    /// V3 is told a gain by its value, and dark frames by its gear: the wide camera shot those of
    /// gain 60 at gain 200.
    void theWideCamerasDarksAreOfTheGainThatIsSet()
    {
        Rig rig(withGainSixty());
        const auto none = QByteArray::fromHex("0891a6ffffffffffffff01");
        rig.device().onCommand(11027, [&] { rig.link().reply(11027, none); });
        rig.device().onCommand(11043, [&] { rig.link().reply(11043, none); });
        rig.connectAsHost();
        rig.panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))->setCurrent(1);
        rig.advance(2s);
        rig.button("stackShootDarks")->click();
        rig.link().forget();
        rig.agree();
        QCOMPARE(rig.link().sentIds().value(0), 11025U);
        // exp_index 1: 156, gain_index 2: 18, cap_size 4: 10
        QCOMPARE(rig.link().sent().first().data.toHex(), QByteArray("089c011012200a"));
    }

    /// And it tells of a stack in gears: that of gain 100 was said to have gain 30.
    void theGainOfAStackIsTheTelescopes()
    {
        Rig rig(withGainSixty());
        rig.connectAsHost();
        rig.run();
        QCOMPARE(rig.label("stackFact_settings"), QStringLiteral("15\u202fs, 60"));
        rig.notify(15209, "287e301e"); // gain_index 6: 30
        rig.advance(2s);
        QCOMPARE(rig.label("stackFact_settings"), QStringLiteral("15\u202fs, 100"));
    }

    void alarmsCanBeMuted()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectAsHost();
        auto *bell = rig.alarms.findChild<QToolButton *>(QStringLiteral("alarmBell_clouds"));
        const QString before = bell->accessibleName();
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(alarmSettings(rig.settings).isMuted(StackAlarm::Clouds));
        QVERIFY(bell->accessibleName() != before);
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(!alarmSettings(rig.settings).isMuted(StackAlarm::Clouds));
    }

    void eventsAreAListInWords()
    {
        Rig rig(SessionFixture::dwarf2());
        auto *list = rig.timeline.findChild<QListWidget *>(QStringLiteral("timelineList"));
        QVERIFY(!list->isVisible());
        rig.connectAsHost();
        rig.run();
        rig.notify(15208, "0803");
        rig.advance(2s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 3); // began, ended, live picture
        QVERIFY(list->item(2)->text().endsWith(
            text::stackEventSentence({StackEvent::Kind::Found, {}, {}, {}})));
    }

    /// Its end goes when it goes on after all, and the list went on to show it.
    void whatWasTakenForEndedGoesOnInTheList()
    {
        Rig rig(SessionFixture::dwarf2());
        const auto *list = rig.timeline.findChild<QListWidget *>(QStringLiteral("timelineList"));
        StackStory kept;
        kept.id = QStringLiteral("0b5f1c4e-52d7-4a63-9c3e-7d2f0a91b6c1");
        kept.beganUtc = 1'799'999'000s;
        kept.heardUtc = 1'799'999'900s;
        kept.run.taken = 40;
        kept.run.stacked = 39;
        kept.run.total = 120;
        kept.addEvent({StackEvent::Kind::Began, kept.beganUtc});
        rig.teleWatch.waitForStory();
        rig.teleWatch.takeUp(kept);
        rig.connectAsHost();
        rig.advance(32s);
        const auto &events = rig.teleWatch.story()->events;
        QCOMPARE(events.size(), std::size_t(3));
        QCOMPARE(events.at(1).kind, StackEvent::Kind::EndedUnheard);
        QCOMPARE(events.at(2).kind, StackEvent::Kind::LivePicture);
        QCOMPARE(rowsOf(*list), sentencesOf(rig.teleWatch));
        rig.run();
        QCOMPARE(rig.teleWatch.story()->events.back().kind, StackEvent::Kind::WatchedAgain);
        QCOMPARE(rowsOf(*list), sentencesOf(rig.teleWatch));
    }

    /// Of too many the oldest go, and no other row is made again.
    void theListKeepsItsRows()
    {
        Rig rig(SessionFixture::dwarf2());
        const auto *list = rig.timeline.findChild<QListWidget *>(QStringLiteral("timelineList"));
        rig.connectAsHost();
        rig.run();
        for (int i = 0; i < 1100; ++i) {
            rig.link().notify(15208, QByteArray::fromHex(i % 2 == 0 ? "0809" : "080a"));
            if (i % 8 == 7) // more at once is not taken
                rig.advance(500ms);
        }
        rig.advance(2s);
        QCOMPARE(list->count(), int(StackStory::kMostEvents));
        const QListWidgetItem *newest = list->item(0);
        rig.notify(15208, "080b");
        rig.advance(2s);
        QCOMPARE(list->item(1), newest);
        QCOMPARE(rowsOf(*list), sentencesOf(rig.teleWatch));
    }

    void theTargetThatSinksFirstIsSaid()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.sinks = 60s;
        rig.connectAsHost();
        rig.notify(15208, "0801");
        for (int i = 1; i <= 9; ++i) {
            rig.advance(10s);
            const QByteArray count = QByteArray::number(i);
            rig.notify(15209, QByteArray("08781002180" + count + "200" + count).constData());
        }
        QVERIFY(rig.label("stackEnd").contains(u':'));
        QVERIFY(rig.note("stackSinks").contains(QStringLiteral("20:01")));
    }
};

QTEST_MAIN(TestStackPanel)
#include "tst_stack_panel.moc"
