// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/live/picture_gesture.h"
#include "ui/panels/note_line.h"
#include "ui/panels/tracking_panel.h"
#include "ui/text/aim_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace nd;

namespace {

using Kind = PictureGesture::Kind;
enum Choice { Off, Object, Many, Sentry, Ufo };

struct Rig
{
    explicit Rig(SessionFixture fixture)
        : bench(std::move(fixture))
        , tracking(bench.session(), bench.scheduler())
        , linkage(bench.session(), daylight, bench.scheduler())
        , motor(bench.session(), daylight, bench.scheduler())
        , motion(bench.session(), daylight)
        , panel({tracking, linkage, motor, motion, gesture})
    {
        panel.resize(296, 520);
        panel.show();
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    SegmentedControl &mode() { return *find<SegmentedControl>("trackingMode"); }
    QString note(const char *name = "trackingNote") { return find<NoteLine>(name)->text(); }
    /// As a person does: on the button of the choice.
    void choose(Choice choice)
    {
        QTest::mouseClick(mode().findChildren<QPushButton *>().at(choice), Qt::LeftButton);
        ModelBench::settle();
    }
    void click(const char *name)
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
        ModelBench::settle();
    }
    QList<quint32> sent()
    {
        QList<quint32> ids = bench.link().sentIds();
        ids.removeAll(14011); // positions are asked whenever a motion ended
        return ids;
    }

    /// Or noon.
    void makeNight(bool isNight)
    {
        daylight.setSite(Site{48.0, 11.0, 500.0});
        clock.setUtc(QDateTime(QDate(2026, 12, 21), QTime(isNight ? 23 : 11, 0), Qt::UTC));
    }

    SkyClock clock;
    DaylightGuard daylight{clock};
    ModelBench bench;
    TrackingModel tracking;
    LinkageModel linkage;
    MotorModel motor;
    MotionModel motion;
    PictureGesture gesture;
    TrackingPanel panel;
};

} // namespace

class TestTrackingPanel : public QObject
{
    Q_OBJECT

private slots:
    void objectWaitsForABox()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.choose(Object);
        QVERIFY(rig.gesture.isArmed(Kind::TrackBox));
        QCOMPARE(rig.mode().current(), int(Object));
        QVERIFY(!rig.note().isEmpty());
        QVERIFY(rig.sent().isEmpty());
        rig.gesture.disarm(); // Esc
        QCOMPARE(rig.mode().current(), int(Off)); // what the telescope does
        rig.tracking.trackObject(Camera::Tele, QRectF(0.4, 0.4, 0.2, 0.2));
        ModelBench::settle();
        QCOMPARE(rig.mode().current(), int(Off));
        rig.bench.notify(15215, "08011007");
        QCOMPARE(rig.mode().current(), int(Object));
        rig.choose(Off);
        QCOMPARE(rig.sent().last(), 14801U);
    }

    void theOthersStartAtOnce_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<quint32>("command");
        QTest::newRow("many") << int(Many) << 14804U;
        QTest::newRow("sentry") << int(Sentry) << 14802U;
        QTest::newRow("UFO") << int(Ufo) << 14806U;
    }

    void theOthersStartAtOnce()
    {
        QFETCH(int, choice);
        QFETCH(quint32, command);
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.choose(Choice(choice));
        QCOMPARE(rig.sent(), QList<quint32>{command});
    }

    void aRefusalGoesBackToTheDevicesMode()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().refuse(14802, -14900);
        rig.bench.connectAsHost();
        rig.choose(Sentry);
        QCOMPARE(rig.mode().current(), int(Off));
        QCOMPARE(rig.note(),
                 text::requestText({Error::Code::Rejected, -14900, {}}, Generation::V2));
    }

    /// The generations number -10503 to -10518 differently. What refused was left out, so that the
    /// sentence said no more than "the camera refused".
    void aRefusalIsInTheWordsOfItsFirmware()
    {
        const Error error{Error::Code::Rejected, -10511, {}};
        Rig old(SessionFixture::dwarf2());
        old.bench.device().refuse(14802, -10511);
        old.bench.connectAsHost();
        old.choose(Sentry);
        QCOMPARE(old.note(), text::requestText(error, Generation::V2));
        Rig recent(SessionFixture::mini());
        recent.bench.device().refuse(14802, -10511);
        recent.bench.device().refuse(14001, -10511);
        recent.bench.connectAsHost();
        recent.choose(Sentry);
        QCOMPARE(recent.note(), text::requestText(error, Generation::V3));
        recent.motor.runTo(Axis::Rotation, 10.0, 1.0);
        ModelBench::settle();
        QCOMPARE(recent.note("axisNote"), text::requestText(error, Generation::V3));
    }

    void showsWhatTheSentryDoes()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        QVERIFY(!rig.find<QWidget>("trackingStop")->isEnabled());
        rig.bench.notify(15231, "0802");
        QCOMPARE(rig.mode().current(), int(Sentry));
        QCOMPARE(rig.note(), text::sentryPhaseText(SentryPhase::Searching));
        QVERIFY(!rig.find<QWidget>("trackingHand")->isVisible());
        rig.click("trackingStop");
        QCOMPARE(rig.sent(), QList<quint32>{14803});
        rig.bench.notify(15231, "");
        QCOMPARE(rig.mode().current(), int(Off));
    }

    void controlsOfAModeAppearWithIt()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        QVERIFY(!rig.find<QWidget>("trackingCamera")->isVisible());
        rig.choose(Many);
        QVERIFY(rig.find<QWidget>("trackingCamera")->isVisible());
        rig.click("trackingCamera");
        QCOMPARE(rig.sent().last(), 14809U);
        rig.click("trackingStop");
        rig.bench.notify(15240, "0802");
        QVERIFY(!rig.find<QWidget>("trackingCamera")->isVisible());
        QVERIFY(rig.find<QWidget>("trackingHand")->isVisible());
        rig.click("trackingHand");
        QCOMPARE(rig.sent().last(), 14810U);
    }

    void armsTheWidePicture()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.click("trackingLink");
        QVERIFY(rig.gesture.isArmed(Kind::LinkPoint));
        QVERIFY(rig.find<QPushButton>("trackingLink")->isChecked());
        rig.gesture.disarm(); // Esc
        QVERIFY(!rig.find<QPushButton>("trackingLink")->isChecked());
        rig.click("trackingLink");
        rig.click("trackingLink");
        QVERIFY(rig.gesture.isArmed(Kind::None));
        rig.click("trackingLink");
        rig.panel.hide();
        QVERIFY(rig.gesture.isArmed(Kind::None));
    }

    void warnsOfTheSun()
    {
        Rig rig(SessionFixture::dwarf2());
        QVERIFY(rig.find<QWidget>("trackingSun")->isVisible()); // without a site it may be up
    }

    void runsAnAxisWhileHeld()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        QVERIFY(!rig.find<QWidget>("axisSection")->isVisible());
        rig.click("trackingAxes");
        QVERIFY(rig.find<QWidget>("axisSection")->isVisible());
        auto *more = rig.find<QWidget>("axisMore");
        QTest::mousePress(more, Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(rig.sent(), QList<quint32>{14000});
        QTest::mouseRelease(more, Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{14000, 14002, 14002, 14002}));
        rig.bench.link().forget();
        QTest::mousePress(more, Qt::LeftButton);
        ModelBench::settle();
        rig.panel.hide();
        ModelBench::settle();
        QCOMPARE(rig.sent().count(14002), 3);
    }

    /// The rate is that of the Motion panel: there it changes, too.
    void changesRateAndWayWhileHeld()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        auto *more = rig.find<QWidget>("axisMore");
        QTest::keyClick(more, Qt::Key_Minus); // nothing runs
        rig.motion.setGear(0);
        QTest::mousePress(more, Qt::LeftButton);
        QTest::keyClick(more, Qt::Key_Plus);
        QCOMPARE(rig.motion.gear(), 1);
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{14000, 14004}));
        QTest::keyClick(more, Qt::Key_Minus);
        QTest::keyClick(more, Qt::Key_Minus); // there is none below
        ModelBench::settle();
        QCOMPARE(rig.motion.gear(), 0);
        QCOMPARE(rig.sent(), (QList<quint32>{14000, 14004, 14004}));
        QTest::keyClick(more, Qt::Key_Right); // so it turns already
        QTest::keyClick(more, Qt::Key_Left);
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{14000, 14004, 14004, 14005}));
        // rotation axis 1, to the left
        QCOMPARE(rig.bench.link().sent().last().data.toHex(), QByteArray("0801"));
        auto *where = rig.find<QLabel>("axisPosition");
        QVERIFY(where->text().endsWith(text::axisWayName(Axis::Rotation, AxisWay::LeftOrDown) + u' '
                                       + text::speedText(rig.motion.speed())));
        QTest::mouseRelease(more, Qt::LeftButton);
        ModelBench::settle();
        QVERIFY(!where->text().contains(text::speedText(rig.motion.speed())));
        QCOMPARE(rig.sent().last(), 14002U);
        rig.bench.link().forget();
        QTest::keyClick(more, Qt::Key_Left);
        QTest::keyClick(more, Qt::Key_Plus);
        ModelBench::settle();
        QCOMPARE(rig.sent(), QList<quint32>());
    }

    /// A refused turn looked like one that was done: the key that asks again did nothing.
    void aRefusedTurnCanBeAskedForAgain()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        auto *more = rig.find<QWidget>("axisMore");
        QTest::mousePress(more, Qt::LeftButton);
        ModelBench::settle();
        const auto turn = [&] {
            QTest::keyClick(more, Qt::Key_Left);
            ModelBench::settle();
            return rig.sent().count(14005);
        };
        rig.bench.device().onCommand(14005, [&] { // -14504 as the code
            rig.bench.link().reply(14005, QByteArray::fromHex("10d88effffffffffffff01"));
        });
        QCOMPARE(turn(), 1);
        QVERIFY(rig.find<NoteLine>("axisNote")->isVisible());
        QCOMPARE(turn(), 2);
        rig.bench.device().onCommand(14005, [&] { rig.bench.link().reply(14005); });
        QCOMPARE(turn(), 3);
        QCOMPARE(turn(), 3); // so it turns
        QTest::mouseRelease(more, Qt::LeftButton);
    }

    void byDayThereAreNoPulses()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.makeNight(false);
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        QVERIFY(!rig.find<QPushButton>("axisPulsesMore")->isEnabled());
        QVERIFY(!rig.find<QPushButton>("axisPulsesMore")->toolTip().isEmpty());
        QVERIFY(rig.find<QWidget>("axisMore")->isEnabled());
        rig.makeNight(true); // nobody has told the panel: as after a change of the clock
        rig.motor.changed();
        QVERIFY(rig.find<QPushButton>("axisPulsesMore")->isEnabled());
        rig.makeNight(false);
        rig.click("axisPulsesMore");
        QCOMPARE(rig.sent(), QList<quint32>());
        QVERIFY(!rig.find<QPushButton>("axisStop")->isEnabled()); // nothing runs
    }

    /// As a run that is held.
    void hidingEndsPulses()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.makeNight(true);
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        rig.click("axisPulsesMore");
        rig.panel.hide();
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{14010, 14002, 14002, 14002}));
    }

    void runsSoManyPulses()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.makeNight(true);
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        rig.find<SegmentedControl>("axisChoice")->setCurrent(1);
        rig.find<Stepper>("axisPulses")->setValue(300);
        QVERIFY(!rig.find<QPushButton>("axisStop")->isEnabled());
        rig.click("axisPulsesMore");
        QCOMPARE(rig.sent(), QList<quint32>{14010});
        // axis 2, 100 Hz, to the right or up, ramping 100, resolution 3, 300 pulses
        const QList<Packet> packets = rig.bench.link().sent();
        const auto found = std::find_if(packets.begin(), packets.end(), [](const Packet &packet) {
            return packet.command == 14010;
        });
        QCOMPARE(found->data.toHex(),
                 QByteArray("08021064180120642803"
                            "30ac02"));
        QVERIFY(rig.find<QPushButton>("axisStop")->isEnabled()); // it may still turn
        rig.click("axisStop");
        QCOMPARE(rig.sent().last(), 14002U);
        QVERIFY(!rig.find<QPushButton>("axisStop")->isEnabled());
    }

    void asksForThePosition()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().onCommand(14011, [&] { // 12.5
            rig.bench.link().reply(14011,
                                   QByteArray::fromHex("0801"
                                                       "190000000000002940"));
        });
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        QTRY_COMPARE(rig.find<QLabel>("axisPosition")->text(), text::degreesText(12.5, 1));
        QVERIFY(rig.bench.link().sentIds().contains(14011));
    }

    void readsThePositionOnceConnected()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().onCommand(14011, [&] { // 12.5
            rig.bench.link().reply(14011,
                                   QByteArray::fromHex("0801"
                                                       "190000000000002940"));
        });
        rig.click("trackingAxes");
        rig.bench.connectAsHost();
        QTRY_COMPARE(rig.find<QLabel>("axisPosition")->text(), text::degreesText(12.5, 1));
    }

    void runsToAPlaceAndResets()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.click("trackingAxes");
        rig.find<SegmentedControl>("axisChoice")->setCurrent(1);
        rig.find<Stepper>("axisTarget")->setValue(40);
        rig.click("axisGo");
        QCOMPARE(rig.sent(), QList<quint32>{14001});
        // pitch axis 2, 40 degrees
        const auto isRunTo = [](const Packet &packet) { return packet.command == 14001; };
        const QList<Packet> packets = rig.bench.link().sent();
        const auto found = std::find_if(packets.begin(), packets.end(), isRunTo);
        QVERIFY(found->data.toHex().startsWith("0802"
                                               "110000000000004440"));
        rig.click("axisResetMore");
        QCOMPARE(rig.sent().last(), 14003U);
    }

    void saysWhyItIsDisabled()
    {
        Rig rig(SessionFixture::dwarf2());
        const QString reason = text::refusalSentence(Refusal::NotConnected);
        QCOMPARE(rig.find<QWidget>("trackingLink")->toolTip(), reason);
        QVERIFY(!rig.find<QWidget>("trackingLink")->isEnabled());
        for (QPushButton *choice : rig.mode().findChildren<QPushButton *>())
            QVERIFY(!choice->isEnabled() || choice->isChecked());
        rig.click("trackingAxes");
        QCOMPARE(rig.find<QWidget>("axisGo")->toolTip(), reason);
    }
};

QTEST_MAIN(TestTrackingPanel)
#include "tst_tracking_panel.moc"
