// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_rig.h"
#include "ui/panels/param_row.h"
#include "ui/panels/stack_checks.h"
#include "ui/widgets/segmented_control.h"

#include <QSlider>

#include <algorithm>

using namespace nd;
using namespace nd::test;
using namespace std::chrono_literals;

namespace {

const QString kCatalog = QStringLiteral("/shootingMode/getParamAndSetting");

/// As a DWARF mini lists it for deep sky; `format` is its values, `frames` its end.
QByteArray deepSky(const QByteArray &format = "[2,3]", const QByteArray &frames = "999")
{
    return R"({"code":0,"data":{"cameraParams":[],"shootingTechSettings":[
 {"cameraId":0,"generalParams":[
  {"name":"stackCount","minValue":1,"maxValue":)"
        + frames + R"(,"currentValue":390}]},
 {"cameraId":1,"generalParams":[
  {"name":"stackCount","minValue":1,"maxValue":999,"currentValue":100}]},
 {"cameraId":15,"generalParams":[
  {"name":"stackFormat","values":)"
        + format + R"(,"currentValue":2},
  {"name":"stackBinning","values":[0,1],"currentValue":0}]}]}})";
}

/// A DWARF mini in the shooting mode of deep sky. It answers no 10038.
SessionFixture miniInDeepSky()
{
    SessionFixture fixture = SessionFixture::mini();
    fixture.http().set(QStringLiteral("/getDefaultParamsConfig"),
                       R"({"code":0,"data":{"id":4,"cameras":[],"featureParams":[]}})");
    fixture.http().set(kCatalog, deepSky());
    return fixture;
}

struct MiniRig : Rig
{
    MiniRig() : Rig(miniInDeepSky())
    {
        device().ignore(10038);
        device().onCommand(16405, [this] { link().reply(16405, QByteArray::fromHex("0802")); });
        connectAsHost();
    }
    void choose(Camera camera)
    {
        panel.findChild<SegmentedControl *>(QStringLiteral("stackCamera"))
            ->setCurrent(camera == Camera::Wide ? 1 : 0);
        settle();
    }
    /// From above.
    QStringList rows()
    {
        QList<ParamRow *> found;
        for (ParamRow *row : panel.findChildren<ParamRow *>()) {
            if (row->isVisible())
                found.append(row);
        }
        std::sort(found.begin(), found.end(),
                  [](const ParamRow *one, const ParamRow *other) { return one->y() < other->y(); });
        QStringList names;
        for (const ParamRow *row : std::as_const(found))
            names.append(row->objectName());
        return names;
    }
    template<typename Widget>
    Widget *control(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    QByteArray sent()
    {
        settle();
        const auto all = link().sent();
        return all.isEmpty() ? QByteArray() : all.last().data.toHex();
    }
};

} // namespace

/// The rows of what a stack is made of. Those of a DWARF mini were missing.
class TestStackRows : public QObject
{
    Q_OBJECT

private slots:
    /// Frames chosen there were left with the mode: the start switches to deep sky.
    void theModeForDaylightHasNone()
    {
        MiniRig rig;
        QTRY_COMPARE(rig.rows().size(), 3);
        rig.notify(15267, "10021801"); // from 2 to 1
        QTRY_COMPARE(rig.rows(), QStringList()); // though the list still has them
        QVERIFY(rig.features.spec(Feature::AstroFrames) != nullptr);
        QVERIFY(!stackPlan(rig.sources(), Camera::Tele).frames);
        rig.notify(15267, "10011802");
        QTRY_COMPARE(rig.rows().size(), 3);
        QCOMPARE(stackPlan(rig.sources(), Camera::Tele).frames, std::optional(390));
    }

    void eachCameraHasItsOwnFrames()
    {
        MiniRig rig;
        QTRY_COMPARE(
            rig.rows(),
            QStringList({QStringLiteral("astro-framesRow"), QStringLiteral("astro-binningRow"),
                         QStringLiteral("astro-formatRow")}));
        QCOMPARE(rig.label("astro-framesNumber"), QStringLiteral("390"));
        rig.choose(Camera::Wide);
        QTRY_COMPARE(
            rig.rows(),
            QStringList({QStringLiteral("wide-astro-framesRow"), QStringLiteral("astro-binningRow"),
                         QStringLiteral("astro-formatRow")}));
        QCOMPARE(rig.label("wide-astro-framesNumber"), QStringLiteral("100"));
        QCOMPARE(stackPlan(rig.sources(), Camera::Tele).frames, 390);
        QCOMPARE(stackPlan(rig.sources(), Camera::Wide).frames, 100);
    }

    void setThemByNumber()
    {
        MiniRig rig;
        rig.control<QSlider>("astro-framesSlider")->setValue(50); // the lowest is 1
        QCOMPARE(rig.sent(), QByteArray("089080808080808081021033"));
        QVERIFY(!rig.button("stackBegin")->isEnabled());
        rig.notify(15264, "0890808080808080810210011833");
        QVERIFY(rig.button("stackBegin")->isEnabled());
        rig.control<SegmentedControl>("astro-binningChoices")->setCurrent(1);
        QCOMPARE(rig.sent(), QByteArray("089e8080808080c080021001"));
        rig.control<SegmentedControl>("astro-formatChoices")->setCurrent(1);
        QCOMPARE(rig.sent(), QByteArray("088f8080808080bc81021003"));
        rig.choose(Camera::Wide);
        rig.control<QSlider>("wide-astro-framesSlider")->setValue(63);
        QCOMPARE(rig.sent(), QByteArray("089080808080808481021040"));
    }

    /// Those of deep sky are not those of the Sun; and they come back in their order.
    void anotherShootingModeHasNone()
    {
        MiniRig rig;
        rig.device().http().set(kCatalog, R"({"code":0,"data":{"shootingTechSettings":null}})");
        rig.notify(15267, "10021808");
        QTRY_COMPARE(rig.rows(), QStringList());
        rig.device().http().set(kCatalog, deepSky());
        rig.notify(15267, "10081802");
        QTRY_COMPARE(rig.rows().size(), 3);
        QCOMPARE(rig.rows().first(), QStringLiteral("astro-framesRow"));
    }

    /// A button of a list that is no longer offered would set another value than it says.
    void anotherListMakesAnotherRow()
    {
        MiniRig rig;
        QCOMPARE(rig.control<SegmentedControl>("astro-formatChoices")->count(), 2);
        rig.device().http().set(kCatalog, deepSky("[3]", "50"));
        rig.features.refresh();
        ModelBench::settle();
        QTRY_COMPARE(rig.control<SegmentedControl>("astro-formatChoices")->count(), 1);
        QCOMPARE(rig.rows().last(), QStringLiteral("astro-formatRow"));
        rig.control<SegmentedControl>("astro-formatChoices")->setCurrent(0);
        QCOMPARE(rig.sent(), QByteArray("088f8080808080bc81021003"));
    }
};

QTEST_MAIN(TestStackRows)
#include "tst_stack_rows.moc"
