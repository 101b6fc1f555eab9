// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/models/pointing_model.h"
#include "tests/unit/dwarf/models/model_bench.h"
#include "ui/text/pointing_text.h"
#include "ui/theme/theme.h"
#include "ui/window/status_strip.h"
#include "ui/window/strip_activity.h"

#include "proto/notify.pb.h"

#include <QApplication>
#include <QTest>

using namespace nd;

class TestStatusStrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void narrowDropsWordsThenCells()
    {
        StatusStrip strip;
        fill(strip);
        strip.resize(4000, 40);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const int full = strip.sizeHint().width();
        for (int place = 0; place < kStripPlaces; ++place)
            QVERIFY(strip.cell(static_cast<StripPlace>(place)).isVisible());

        strip.resize(full - 40, 40);
        QVERIFY(strip.cell(StripPlace::Temperature).isVisible()); // only words went
        strip.resize(full / 2, 40);
        QVERIFY(!strip.cell(StripPlace::Awake).isVisible());
        strip.resize(300, 40);
        QVERIFY(!strip.cell(StripPlace::Clock).isVisible());
        for (const StripPlace place :
             {StripPlace::Device, StripPlace::Control, StripPlace::Activity})
            QVERIFY(strip.cell(place).isVisible());
        strip.resize(4000, 40);
        QVERIFY(strip.cell(StripPlace::Awake).isVisible());
    }

    void unknownTakesNoRoom()
    {
        StatusStrip strip;
        fill(strip);
        const int before = strip.sizeHint().width();
        strip.setFact(StripPlace::Battery, {});
        QVERIFY(strip.sizeHint().width() < before);
    }

    /// Of the Sun and the Moon the telescope tells no name: "Live" stood there alone.
    void whatIsFollowedIsNamed()
    {
        SkyClock clock;
        DaylightGuard guard(clock);
        ModelBench bench(SessionFixture::dwarf2());
        PointingModel pointing(bench.session(), guard, bench.scheduler());
        bench.connectAsHost();
        QVERIFY(followedText(pointing).isEmpty());
        bench.notify(15228, "08011801");
        QCOMPARE(followedText(pointing), text::bodyName(Body::Moon));
        bench.notify(15228, "");
        proto::ResNotifyStateAstroTracking stars;
        stars.set_state(proto::OPERATION_STATE_RUNNING);
        stars.set_target_name("M 31");
        bench.notify(15212, serialized(stars).toHex().constData());
        QCOMPARE(followedText(pointing), QStringLiteral("M 31"));
    }

private:
    static void fill(StatusStrip &strip)
    {
        for (int place = 0; place < kStripPlaces; ++place) {
            StripFact fact;
            fact.icon = QStringLiteral("info");
            fact.value = QStringLiteral("Value %1").arg(place);
            fact.words = QStringLiteral("some words");
            strip.setFact(static_cast<StripPlace>(place), fact);
        }
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStatusStrip)
#include "tst_status_strip.moc"
