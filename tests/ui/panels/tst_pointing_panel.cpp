// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/dwarf/models/pointing_rig.h"
#include "ui/panels/note_line.h"
#include "ui/panels/pointing_panel.h"
#include "ui/panels/polar_arrows.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace nd;

namespace {

struct Rig : PointingRig
{
    explicit Rig(SessionFixture fixture) : PointingRig(std::move(fixture)), panel(model)
    {
        panel.resize(296, 620);
        panel.show();
    }
    void connectSilently(quint32 id)
    {
        bench.device().ignore(id);
        bench.connectAsHost();
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    QPushButton &button(const char *name) { return *find<QPushButton>(name); }
    /// What the section that has `name` says.
    QString noteOf(const char *name)
    {
        QWidget *section = find<QWidget>(name);
        while (qobject_cast<DeviceSection *>(section) == nullptr)
            section = section->parentWidget();
        return section->findChild<NoteLine *>()->text();
    }
    void click(const char *name)
    {
        QTest::mouseClick(&button(name), Qt::LeftButton);
        ModelBench::settle();
    }
    void pickAndromeda() { panel.setPicked(PickedTarget{kAndromeda, QStringLiteral("M 31")}); }

    PointingPanel panel;
};

} // namespace

class TestPointingPanel : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasAName()
    {
        Rig rig(SessionFixture::dwarf2());
        for (const char *name :
             {"pointingGo", "pointingInOne", "calibrate", "polarMeasure", "pointingStop"})
            QVERIFY2(!rig.button(name).text().isEmpty(), name);
        QVERIFY(!rig.find<PolarArrows>("polarArrows")->accessibleName().isEmpty());
    }

    void saysWhyItCantGo()
    {
        Rig rig(SessionFixture::dwarf2());
        QVERIFY(!rig.button("pointingGo").isEnabled());
        QVERIFY(rig.button("pointingGo").toolTip().contains(QLatin1String("Pick a target")));
        rig.pickAndromeda();
        QVERIFY(rig.button("pointingGo").toolTip().contains(QLatin1String("connected")));
        rig.connectSilently(11002);
        QVERIFY(rig.button("pointingGo").isEnabled());
        rig.panel.setPicked(PickedTarget{kSouthPole, QStringLiteral("south")});
        QVERIFY(!rig.button("pointingGo").isEnabled());
        QVERIFY(rig.noteOf("pointingTarget").contains(QLatin1String("below the horizon")));
        rig.model.setSite(std::nullopt);
        QVERIFY(rig.noteOf("pointingTarget").contains(QLatin1String("observing site")));
    }

    /// It went behind the trees in silence: the Target panel alone said so.
    void saysThatTheTargetIsBehindTheTrees()
    {
        const QString trees = QStringLiteral("Behind your horizon now.");
        Rig rig(SessionFixture::dwarf2());
        const PickedTarget hidden{kAndromeda, QStringLiteral("M 31"), trees};
        rig.panel.setPicked(hidden);
        QVERIFY(!rig.noteOf("pointingTarget").contains(trees)); // not connected comes first
        rig.connectSilently(11002);
        QCOMPARE(rig.noteOf("pointingTarget"), trees);
        QVERIFY(rig.button("pointingGo").isEnabled());
        QCOMPARE(rig.button("pointingGo").toolTip(), trees);
        rig.pickAndromeda();
        QCOMPARE(rig.noteOf("pointingTarget"), QString());
        rig.click("pointingGo");
        rig.reply(11002, "088fa6ffffffffffffff01");
        rig.panel.setPicked(hidden);
        QVERIFY2(rig.noteOf("pointingTarget").endsWith(trees),
                 qPrintable(rig.noteOf("pointingTarget")));
    }

    void saysThatTheTargetIsBeyondTheLimit()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectSilently(11002);
        rig.pickAndromeda();
        rig.click("pointingGo");
        rig.reply(11002, "08ca8effffffffffffff01"); // -14518
        QVERIFY2(
            rig.noteOf("pointingTarget").contains(QLatin1String("beyond the mechanical limit")),
            qPrintable(rig.noteOf("pointingTarget")));
        QVERIFY(rig.button("pointingGo").isEnabled());
    }

    /// Nothing is where it is reckoned.
    void saysThatTheClockIsWrong()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.sky.setUtc(QDateTime(QDate(2025, 10, 10), QTime(20, 0), Qt::UTC)); // a year off
        rig.connectSilently(11002);
        rig.pickAndromeda();
        QVERIFY(!rig.button("pointingGo").isEnabled());
        const QString said = rig.noteOf("pointingTarget");
        QVERIFY2(said.contains(QLatin1String("clock of this laptop is wrong")), qPrintable(said));
        QVERIFY(!rig.button("calibrate").isEnabled());
        QCOMPARE(rig.button("calibrate").toolTip(), said);
    }

    /// At a pole half of the sky never rises; a place that is no place is not gone to either.
    void refusesWhatNeverRises()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectSilently(11002);
        rig.model.setSite(Site{-90.0, 0.0, 2835.0});
        rig.pickAndromeda();
        QVERIFY(!rig.button("pointingGo").isEnabled());
        QVERIFY(rig.noteOf("pointingTarget").contains(QLatin1String("below the horizon")));
        rig.panel.setPicked(PickedTarget{kSouthPole, QStringLiteral("south")});
        QVERIFY(rig.button("pointingGo").isEnabled());
        const Equatorial nowhere{std::nan(""), std::nan("")};
        rig.panel.setPicked(PickedTarget{nowhere, QStringLiteral("nowhere")});
        QVERIFY(!rig.button("pointingGo").isEnabled());
    }

    void goesAndSaysHowFar()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectSilently(11002);
        rig.pickAndromeda();
        QCOMPARE(rig.find<QLabel>("pointingTarget")->text(), QStringLiteral("M 31"));
        rig.click("pointingGo");
        QVERIFY(rig.lastSent().startsWith("11002:"));
        QVERIFY(!rig.button("pointingGo").isEnabled());
        // The keyboard was left with whatever came next in the window.
        QCOMPARE(rig.panel.focusWidget(), rig.find<QWidget>("pointingStop"));
        rig.bench.notify(15211, "0804");
        QVERIFY(rig.noteOf("pointingTarget").contains(QLatin1String("Recognising the stars")));
        rig.reply(11002, "088fa6ffffffffffffff01");
        QVERIFY2(rig.noteOf("pointingTarget").contains(QLatin1String("did not reach")),
                 qPrintable(rig.noteOf("pointingTarget")));
        QVERIFY(rig.button("pointingGo").isEnabled());
        rig.bench.notify(15212, "080112044d203331");
        QVERIFY(rig.find<QLabel>("pointingNow")->text().contains(QLatin1String("M 31")));
    }

    void allInOneAndStop()
    {
        Rig rig(SessionFixture::mini());
        rig.connectSilently(11013);
        rig.pickAndromeda();
        QVERIFY(!rig.button("pointingStop").isEnabled());
        rig.click("pointingInOne");
        QVERIFY(rig.lastSent().startsWith("11013:"));
        rig.click("pointingStop");
        QCOMPARE(rig.lastSent(), QByteArray("11015:"));
        QVERIFY(rig.noteOf("pointingTarget").contains(QLatin1String("Stopped on the way to M 31")));
    }

    void calibratesAndCancels()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.connectSilently(11000);
        rig.click("calibrate");
        QCOMPARE(rig.lastSent(), QByteArray("11000:"));
        QCOMPARE(rig.button("calibrate").text(), QStringLiteral("Cancel"));
        rig.bench.notify(15210, "08041003");
        rig.reply(11000, "0894a6ffffffffffffff01");
        QVERIFY(rig.find<QLabel>("calibrationPictures")->text().startsWith(QLatin1String("3")));
        rig.click("calibrate");
        QCOMPARE(rig.lastSent(), QByteArray("11001:"));
        QCOMPARE(rig.button("calibrate").text(), QStringLiteral("Calibrate"));
        QVERIFY(rig.noteOf("calibrationState").contains(QLatin1String("stopped")));
    }

    void theChoiceOfSunAndMoonIsTheScopes()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().refuse(11011, -14518);
        rig.bench.connectAsHost();
        rig.sky.setUtc(QDateTime(QDate(2026, 10, 10), QTime(11, 0), Qt::UTC)); // both are up
        rig.bench.notify(15262, "0802"); // something new: the panel looks again
        auto &body = *rig.find<SegmentedControl>("pointingBody");
        QCOMPARE(body.current(), 0);
        QTest::mouseClick(body.findChildren<QPushButton *>().at(2), Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(body.current(), 0);
        QVERIFY(rig.noteOf("pointingBody").contains(QLatin1String("limit")));
        rig.bench.notify(15228, "08011801");
        QCOMPARE(body.current(), 2);
        QTest::mouseClick(body.findChildren<QPushButton *>().at(0), Qt::LeftButton);
        QCOMPARE(rig.lastSent(), QByteArray("11012:"));
        QCOMPARE(body.current(), 0);
    }

    void measuresAndRemembers()
    {
        Rig rig(SessionFixture::mini());
        rig.connectSilently(11018);
        QVERIFY(!rig.find<PolarArrows>("polarArrows")->isVisible());
        rig.click("polarMeasure");
        rig.reply(11018, "09000000000000f43f11000000000000e8bf");
        auto *arrows = rig.find<PolarArrows>("polarArrows");
        QVERIFY(arrows->isVisible());
        QVERIFY(arrows->accessibleDescription().contains(QLatin1String("clockwise")));
        QVERIFY(arrows->accessibleDescription().contains(QLatin1String("down")));
        rig.click("polarMeasure");
        rig.reply(11018, "09000000000000d03f11000000000000c0bf");
        QCOMPARE(rig.find<QLabel>("polarTries")->text().split(QLatin1Char('\n')).size(), 2);
        QVERIFY(rig.noteOf("polarMeasure").contains(QLatin1String("as good as it gets")));
        rig.click("polarClear");
        QVERIFY(!arrows->isVisible());
    }

    /// The laptop may come from elsewhere: a night has one clock.
    void theTriesGoByTheClockOfTheSite()
    {
        Rig rig(SessionFixture::mini());
        rig.connectSilently(11018);
        rig.panel.setZone(QTimeZone("Asia/Kathmandu"));
        rig.click("polarMeasure");
        rig.reply(11018, "09000000000000f43f11000000000000e8bf");
        const auto *tries = rig.find<QLabel>("polarTries");
        QCOMPARE(tries->text().left(5), QStringLiteral("01:45")); // it is 20:00 UTC
        rig.panel.setZone(QTimeZone("America/Santiago"));
        QCOMPARE(tries->text().left(5), QStringLiteral("17:00"));
    }

    void aSlaveSeesAndTouchesNothing()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsSlave();
        rig.pickAndromeda();
        rig.bench.notify(15210, "08041002");
        QVERIFY(rig.noteOf("calibrationState").contains(QLatin1String("picture 2")));
        for (const char *name :
             {"pointingGo", "pointingInOne", "calibrate", "polarMeasure", "pointingStop"})
            QVERIFY2(!rig.button(name).isEnabled() && !rig.button(name).toolTip().isEmpty(), name);
    }
};

QTEST_MAIN(TestPointingPanel)
#include "tst_pointing_panel.moc"
