// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/focus_model.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/live/picture_gesture.h"
#include "ui/panels/focus_panel.h"
#include "ui/panels/note_line.h"
#include "ui/text/aim_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/widgets/segmented_control.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace nd;

namespace {

using Kind = PictureGesture::Kind;

struct Rig
{
    explicit Rig(SessionFixture fixture)
        : bench(std::move(fixture))
        , focus(bench.session(), nullptr, bench.scheduler())
        , panel(focus, gesture)
    {
        panel.resize(296, 420);
        panel.show();
    }

    template<typename Widget>
    Widget *find(const char *name)
    {
        return panel.findChild<Widget *>(QLatin1String(name));
    }
    QString label(const char *name) { return find<QLabel>(name)->text(); }
    QString note() { return find<NoteLine>("focusNote")->text(); }
    void click(const char *name)
    {
        QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
        ModelBench::settle();
    }
    QList<quint32> sent() { return bench.link().sentIds(); }
    QByteArray lastPayload() { return bench.link().sent().last().data.toHex(); }

    ModelBench bench;
    FocusModel focus;
    PictureGesture gesture;
    FocusPanel panel;
};

} // namespace

class TestFocusPanel : public QObject
{
    Q_OBJECT

private slots:
    void aTapIsOneStep()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.click("focusNear");
        QCOMPARE(rig.sent(), QList<quint32>{15001});
        QCOMPARE(rig.lastPayload(), QByteArray("0801"));
        rig.click("focusFar");
        QCOMPARE(rig.lastPayload(), QByteArray());
        QTest::keyClick(rig.find<QWidget>("focusNear"), Qt::Key_Space);
        ModelBench::settle();
        QCOMPARE(rig.sent().size(), 3);
    }

    void holdingGoesOnUntilLetGo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        auto *button = rig.find<QWidget>("focusFar");
        QTest::mousePress(button, Qt::LeftButton);
        QTRY_COMPARE(rig.sent(), QList<quint32>{15002});
        QTest::mouseRelease(button, Qt::LeftButton);
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{15002, 15003}));
    }

    void hidingOrLosingFocusLetsGo_data()
    {
        QTest::addColumn<bool>("hide");
        QTest::newRow("hide") << true;
        QTest::newRow("focus") << false;
    }

    void hidingOrLosingFocusLetsGo()
    {
        QFETCH(bool, hide);
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        auto *button = rig.find<QWidget>("focusFar");
        QTest::mousePress(button, Qt::LeftButton);
        QTRY_COMPARE(rig.sent(), QList<quint32>{15002});
        if (hide)
            rig.panel.hide();
        else
            rig.find<QWidget>("focusStart")->setFocus();
        ModelBench::settle();
        QCOMPARE(rig.sent(), (QList<quint32>{15002, 15003}));
    }

    void losingTheLinkLetsGo()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        auto *button = rig.find<QWidget>("focusFar");
        QTest::mousePress(button, Qt::LeftButton);
        QTRY_VERIFY(rig.focus.held());
        rig.bench.dropLink();
        QVERIFY(!rig.focus.held());
        QVERIFY(!button->isEnabled());
    }

    void theChoiceDecidesTheAutofocus_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<quint32>("command");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("stars") << 0 << 15004U << QByteArray();
        QTest::newRow("fast") << 1 << 15004U << QByteArray("0801");
        QTest::newRow("picture") << 2 << 15000U << QByteArray();
    }

    void theChoiceDecidesTheAutofocus()
    {
        QFETCH(int, choice);
        QFETCH(quint32, command);
        QFETCH(QByteArray, payload);
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.find<SegmentedControl>("focusKind")->setCurrent(choice);
        rig.click("focusStart");
        QCOMPARE(rig.sent(), QList<quint32>{command});
        QCOMPARE(rig.lastPayload(), payload);
        QVERIFY(!rig.find<QWidget>("focusNear")->isEnabled());
    }

    void areaWaitsForAClick()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.find<SegmentedControl>("focusKind")->setCurrent(3);
        rig.click("focusStart");
        QVERIFY(rig.gesture.isArmed(Kind::FocusArea));
        QVERIFY(rig.find<QPushButton>("focusStart")->isChecked());
        QVERIFY(!rig.note().isEmpty());
        QVERIFY(rig.sent().isEmpty());
        rig.click("focusStart");
        QVERIFY(rig.gesture.isArmed(Kind::None));
        rig.click("focusStart");
        rig.find<SegmentedControl>("focusKind")->setCurrent(0);
        QVERIFY(rig.gesture.isArmed(Kind::None));
        rig.find<SegmentedControl>("focusKind")->setCurrent(3);
        rig.click("focusStart");
        rig.panel.hide();
        QVERIFY(rig.gesture.isArmed(Kind::None));
    }

    void stopsAnAstroAutofocus()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        const QString start = rig.find<QPushButton>("focusStart")->text();
        rig.bench.notify(15215, "08011008"); // begun by the phone app
        QVERIFY(rig.find<QPushButton>("focusStart")->text() != start);
        QCOMPARE(rig.note(), text::focusActivityText(FocusActivity::AstroSlow));
        rig.click("focusStart");
        QCOMPARE(rig.sent(), QList<quint32>{15005});
        rig.bench.notify(15215, "1008");
        QCOMPARE(rig.find<QPushButton>("focusStart")->text(), start);
    }

    void aFailureSaysWhyAndLeavesTheDevicesState()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.device().refuse(15004, -15101);
        rig.bench.connectAsHost();
        rig.bench.notify(15257, "08b409");
        rig.find<SegmentedControl>("focusKind")->setCurrent(1);
        rig.click("focusStart");
        QCOMPARE(rig.note(),
                 text::requestText({Error::Code::Rejected, -15101, {}}, Generation::V2));
        QCOMPARE(rig.label("focusPosition"), text::numberText(1204, 0));
        QVERIFY(rig.find<QWidget>("focusStart")->isEnabled());
    }

    /// The generations number -10503 to -10518 differently. What refused was left out, so that the
    /// sentence said no more than "the camera refused".
    void aRefusalIsInTheWordsOfItsFirmware()
    {
        Rig old(SessionFixture::dwarf2());
        old.bench.device().refuse(15004, -10511);
        old.bench.connectAsHost();
        old.find<SegmentedControl>("focusKind")->setCurrent(1);
        old.click("focusStart");
        const Error error{Error::Code::Rejected, -10511, {}};
        QCOMPARE(old.note(), text::requestText(error, Generation::V2));
        Rig recent(SessionFixture::mini());
        recent.bench.device().refuse(15004, -10511);
        recent.bench.connectAsHost();
        recent.find<SegmentedControl>("focusKind")->setCurrent(1);
        recent.click("focusStart");
        QCOMPARE(recent.note(), text::requestText(error, Generation::V3));
        QVERIFY(recent.note() != old.note());
    }

    void infinityIsThereInV3Only()
    {
        Rig old(SessionFixture::dwarf2());
        old.bench.connectAsHost();
        QVERIFY(!old.find<QWidget>("focusSetInfinity")->isVisible());
        Rig rig(SessionFixture::mini());
        rig.bench.device().onCommand(
            15011, [&] { rig.bench.link().reply(15011, QByteArray::fromHex("10b009")); });
        rig.bench.connectAsHost();
        QVERIFY(rig.find<QWidget>("focusSetInfinity")->isVisible());
        QVERIFY(!rig.find<QWidget>("focusSetInfinity")->isEnabled()); // no position yet
        QCOMPARE(rig.label("focusInfinity"), text::numberText(1200, 0));
        rig.bench.notify(15257, "08b409");
        rig.click("focusSetInfinity");
        QCOMPARE(rig.sent().first(), 15012U);
        QCOMPARE(rig.bench.link().sent().first().data.toHex(), QByteArray("08b409"));
    }

    void showsTheStars()
    {
        Rig rig(SessionFixture::dwarf2());
        rig.bench.connectAsHost();
        rig.bench.notify(15257, "08b409");
        rig.focus.noteStars(StarSize{2.31, 9});
        QCOMPARE(rig.label("focusRadius"), text::pixelsText(2.31));
        rig.focus.noteStars(StarSize{2.6, 9});
        QCOMPARE(rig.label("focusRadius"), text::pixelsText(2.6));
        QVERIFY(rig.label("focusBest").contains(text::pixelsText(2.31)));
        QVERIFY(rig.label("focusBest").contains(text::numberText(1204, 0)));
        rig.focus.noteStars(std::nullopt); // a cloud: the old size is not shown as the current one
        QVERIFY(!rig.label("focusRadius").contains(text::pixelsText(2.6)));
        rig.click("focusClear");
        QVERIFY(!rig.label("focusBest").contains(text::pixelsText(2.31)));
    }

    void saysWhyItIsDisabled()
    {
        Rig rig(SessionFixture::dwarf2());
        const QString reason = text::refusalSentence(Refusal::NotConnected);
        for (const char *name : {"focusNear", "focusFar", "focusStart"}) {
            QVERIFY(!rig.find<QWidget>(name)->isEnabled());
            QCOMPARE(rig.find<QWidget>(name)->toolTip(), reason);
        }
        QCOMPARE(rig.note(), reason);
        rig.bench.connectAsSlave();
        QCOMPARE(rig.find<QWidget>("focusFar")->toolTip(),
                 text::refusalSentence(Refusal::WatchOnly));
    }
};

QTEST_MAIN(TestFocusPanel)
#include "tst_focus_panel.moc"
