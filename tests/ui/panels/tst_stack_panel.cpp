// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/panels/alarms_panel.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_panel.h"
#include "ui/panels/timeline_panel.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace nd;
using namespace std::chrono_literals;

namespace {

/// A DWARF II that says what it can be set to.
SessionFixture withSettings()
{
    SessionFixture fixture = SessionFixture::dwarf2();
    QFile file(QStringLiteral(ND_SIM_DATA "/dwarf2_params.json"));
    if (file.open(QIODevice::ReadOnly))
        fixture.http().set(QStringLiteral("/getDefaultParamsConfig"), file.readAll());
    fixture.http().fail(QStringLiteral("/shootingMode/getParamAndSetting"), LinkProblem::Closed);
    return fixture;
}

/// All panels of the workspace on a real session with a scripted telescope.
struct Rig : ModelBench
{
    explicit Rig(SessionFixture fixture) : ModelBench(std::move(fixture))
    {
        both().setChecked(false);
        panel.resize(296, 700);
        panel.show();
        alarms.show();
        timeline.resize(700, 300);
        timeline.show();
    }

    StackSources sources()
    {
        return {{teleWatch, teleDarks, teleSettings},
                {wideWatch, wideDarks, wideSettings},
                features,
                status,
                pointing,
                [this](Camera camera) {
                    const StackWatch &watch = camera == Camera::Tele ? teleWatch : wideWatch;
                    return watch.story() ? stackOutlook(watch.monitor(), watch.story()->run, sinks)
                                         : StackOutlook();
                },
                [] { return QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC); },
                [] { return QTimeZone::utc(); }};
    }
    QCheckBox &both() { return *panel.findChild<QCheckBox *>(QStringLiteral("stackBoth")); }
    QPushButton *button(const char *name)
    {
        return panel.findChild<QPushButton *>(QLatin1String(name));
    }
    QString note(const char *name)
    {
        return panel.findChild<NoteLine *>(QLatin1String(name))->text();
    }
    QString label(const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
    QMessageBox *question()
    {
        for (QMessageBox *box : panel.findChildren<QMessageBox *>(QStringLiteral("question"))) {
            if (box->isVisible()) // one that was answered may not be gone yet
                return box;
        }
        return nullptr;
    }
    void press(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        settle();
    }
    void agree()
    {
        question()->findChild<QPushButton *>(QStringLiteral("questionAction"))->click();
        settle();
    }
    /// Runs, and told all of itself: total 120, taken 89, stacked 86, target "M 31".
    void run()
    {
        notify(15208, "0801");
        notify(15209, "08781002185920563a044d203331");
    }

    std::optional<std::chrono::milliseconds> sinks;
    Settings settings{QString()};
    SkyClock clock;
    DaylightGuard daylight{clock};
    StatusModel status{session()};
    SettingsQueue queue{session()};
    FeatureModel features{session(), queue, scheduler()};
    CameraSettingsModel teleSettings{session(), queue, Camera::Tele, scheduler()};
    CameraSettingsModel wideSettings{session(), queue, Camera::Wide, scheduler()};
    StackingModel tele{session(), status, Camera::Tele, scheduler()};
    StackingModel wide{session(), status, Camera::Wide, scheduler()};
    DarkModel teleDarks{session(), Camera::Tele};
    DarkModel wideDarks{session(), Camera::Wide};
    PointingModel pointing{session(), daylight, scheduler()};
    StackWatch teleWatch{{session(), tele, status, scheduler()}, 1'800'000'000s};
    StackWatch wideWatch{{session(), wide, status, scheduler()}, 1'800'000'000s};
    StackPanel panel{sources(), settings};
    AlarmsPanel alarms{sources(), settings};
    TimelinePanel timeline{sources()};
};

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
        sentences.prepend(text::stackEventSentence(event));
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

    void aMissingDarkOfV2IsSaid()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.device().refuse(11005, -11503);
        rig.connectAsHost();
        rig.press("stackBegin");
        QVERIFY(rig.question() == nullptr); // there is no command to go on without
        QVERIFY(!rig.note("stackProblem").isEmpty());
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
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"),
                           R"({"code":0,"data":{"cameraParams":[{"cameraId":0,"specialParams":{
  "exp":{"currentMode":1,"currentValue":156,"values":[{"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":80,"values":[40,60,80]}},"generalParams":[]}]}})");
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
