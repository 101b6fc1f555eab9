// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"

#include "core/dwarf/models/bare_numbers_model.h"
#include "ui/panels/param_row.h"
#include "ui/panels/stack_check_row.h"
#include "ui/text/camera_text.h"
#include "ui/text/stacking_text.h"

namespace nd {

using namespace std::chrono_literals;
using test::Rig;

namespace {

/// The same in each mode.
constexpr auto kExposureAndGain = R"({"code":0,"data":{"cameraParams":[{"cameraId":0,
 "specialParams":{"exp":{"currentMode":1,"currentValue":156,"values":[{"name":"1","value":120},
    {"name":"15","value":156}]},
  "gain":{"currentMode":1,"currentValue":80,"values":[40,60,80]}},"generalParams":[]}]}})";

QStringList rowsOf(const Rig &rig)
{
    QStringList names;
    for (const ParamRow *row : rig.panel.findChildren<ParamRow *>()) {
        if (row->isVisible())
            names.append(row->objectName());
    }
    return names;
}

QString wordsOf(const Rig &rig, StackCheck::Subject subject)
{
    const auto *row
        = rig.panel.findChild<StackCheckRow *>(QStringLiteral("stackCheck%1").arg(int(subject)));
    QStringList words;
    for (const QLabel *label : row->findChildren<QLabel *>())
        words << label->text();
    return words.join(u' ');
}

QString exposureOf(const Rig &rig)
{
    return wordsOf(rig, StackCheck::Subject::Exposure);
}

} // namespace

/// The shooting mode of a V3 telescope in the panel that starts stacks.
class TestStackMode : public QObject
{
    Q_OBJECT

private slots:
    /// What it showed was for daylight, and the stack had another exposure.
    void settingsOfDaylightAreNamedAndLeft()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        Rig::settle();
        QVERIFY2(exposureOf(rig).contains(QLatin1String("For daylight")),
                 qPrintable(exposureOf(rig)));
        QVERIFY(rig.button("stackBegin")->isEnabled()); // the start switches it, too
        rig.link().forget();
        rig.press("stackSwitchMode");
        QVERIFY(!rig.link().sent().isEmpty());
        QCOMPARE(rig.link().sent().constFirst().command, 16402U);
        QCOMPARE(rig.link().sent().constFirst().data.toHex(), QByteArray("0802"));
        rig.notify(15267, "10011802");
        Rig::settle();
        QVERIFY(!exposureOf(rig).contains(QLatin1String("For daylight")));
        QVERIFY(rig.button("stackSwitchMode") == nullptr);
    }

    /// An exposure that was chosen there was left by the start.
    void rowsOfDaylightAreNotOffered()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kExposureAndGain);
        Rig rig(std::move(fixture));
        rig.ModelBench::connectAsHost();
        Rig::settle();
        QVERIFY(rig.teleSettings.spec(Setting::Exposure) != nullptr);
        QCOMPARE(rowsOf(rig), QStringList());
        rig.notify(15267, "10011802");
        Rig::settle();
        QCOMPARE(rowsOf(rig),
                 QStringList({QStringLiteral("exposureRow"), QStringLiteral("gainRow")}));
        rig.notify(15267, "10021801");
        Rig::settle();
        QCOMPARE(rowsOf(rig), QStringList());
    }

    /// Whose darks there are for them is not told by what daylight is set to.
    void darksOfDaylightDoNotCount()
    {
        SessionFixture fixture = SessionFixture::mini();
        fixture.http().set(QStringLiteral("/shootingMode/getParamAndSetting"), kExposureAndGain);
        Rig rig(std::move(fixture));
        rig.device().onCommand(11043, [&rig] { // 15 s, gain 80
            rig.link().reply(11043, QByteArray::fromHex("120a0a02313510504007480e"));
        });
        rig.ModelBench::connectAsHost();
        Rig::settle();
        QVERIFY(rig.teleDarks.calibrationFrames().list());
        QVERIFY(!wordsOf(rig, StackCheck::Subject::Dark).contains(QLatin1String("Fits")));
        rig.notify(15267, "10011802");
        Rig::settle();
        QVERIFY(wordsOf(rig, StackCheck::Subject::Dark).contains(QLatin1String("Fits")));
    }

    void notWhileTheTelescopeIsAtWork()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        Rig::settle();
        QVERIFY(rig.button("stackSwitchMode")->isEnabled());
        rig.tele.setRivals([] { return std::optional(RivalWork{StackRival::GoTo, [] {}}); });
        rig.advance(1s);
        QVERIFY(!rig.button("stackSwitchMode")->isEnabled());
        QCOMPARE(rig.button("stackSwitchMode")->toolTip(), text::atWorkSentence());
    }

    /// After a GOTO it was off for good, beside a start that switched the mode all the same.
    void aTargetThatIsFollowedIsNoWork()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        rig.teleSettings.numbers().setAtWork(true); // as it is while a target is followed
        rig.advance(1s);
        QVERIFY(rig.button("stackSwitchMode")->isEnabled());
        rig.link().forget();
        rig.press("stackSwitchMode");
        QVERIFY(rig.link().sentIds().contains(16402));
    }

    void whatRefusesTheSwitchIsSaid()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        Rig::settle();
        rig.device().refuse(16402, -11501);
        rig.press("stackSwitchMode");
        rig.advance(1s);
        QVERIFY(!rig.note("stackProblem").isEmpty());
    }

    /// While the start waited for the mode; it was taken for what had been begun here.
    void anothersStackIsSaidToBeInTheWay()
    {
        Rig rig(SessionFixture::mini());
        rig.ModelBench::connectAsHost();
        Rig::settle();
        rig.press("stackBegin");
        rig.advance(1s);
        rig.notify(15208, "0801");
        rig.advance(1s);
        QVERIFY(rig.tele.run() && !rig.tele.run()->isOurs);
        QVERIFY(rig.question() == nullptr); // there is nothing to decide
        QVERIFY(rig.button("stackStop")->isEnabled());
        QCOMPARE(rig.note("stackReason"), text::stackRivalSentence(StackRival::Stack));
        rig.notify(15208, "0803");
        rig.advance(1s);
        QVERIFY(rig.note("stackProblem").isEmpty());
    }

    void aDwarfTwoHasNoSuchModes()
    {
        Rig rig(test::withSettings());
        rig.connectAsHost();
        QVERIFY(rig.button("stackSwitchMode") == nullptr);
        QVERIFY(!exposureOf(rig).contains(QLatin1String("For daylight")));
    }
};

} // namespace nd

QTEST_MAIN(nd::TestStackMode)
#include "tst_stack_mode.moc"
