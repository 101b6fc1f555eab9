// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_desk.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "manual_scheduler.h"

#include <QTest>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow
constexpr auto kLook = 10s; // how often targets are looked at

/// A stack of M 31 that was kept and goes on.
StackStory growing()
{
    StackStory story;
    story.id = QStringLiteral("one");
    story.beganUtc = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch());
    story.heardUtc = story.beganUtc;
    story.run.target = QStringLiteral("M 31");
    return story;
}

DwarfDevice &added(Observatory &observatory, const char *address, bool isDemo)
{
    DeviceProfile profile = *profileFromAddress(QLatin1String(address));
    profile.demo = isDemo;
    return observatory.addDevice(profile);
}

} // namespace

class TestStackDesk : public QObject
{
    Q_OBJECT

private slots:
    /// In the demo M 31 stands high while at home it is below the horizon, or not told where.
    void aTargetSinksUnderItsOwnSky_data()
    {
        QTest::addColumn<bool>("hasHome");
        QTest::newRow("two skies") << true;
        QTest::newRow("nobody told where the real one stands") << false;
    }

    void aTargetSinksUnderItsOwnSky()
    {
        QFETCH(bool, hasHome);
        Settings settings{QString()};
        Observatory observatory(settings);
        const Site home{-60.0, -70.0, 0.0}; // it never rises there
        const Site away{48.2, 11.5, 0.0};
        const QDateTime night({2026, 10, 10}, {22, 0}, Qt::UTC);
        observatory.skyClock().setUtc(night);
        if (hasHome)
            observatory.useSite(home);
        observatory.startDemoSky(night, away);
        ManualScheduler clock;
        StackDesk desk(observatory, clock);
        DwarfDevice &demo = added(observatory, "127.0.0.1:1:1", true);
        DwarfDevice &real = added(observatory, "10.0.0.2", false);
        observatory.sky().library();
        for (DwarfDevice *device : {&demo, &real})
            desk.watch(*device, Camera::Tele).takeUp(growing());
        QTRY_VERIFY_WITH_TIMEOUT(desk.targetAltitude(demo, Camera::Tele), kLong); // the catalogue
        for (const DwarfDevice *shown : {&demo, &real}) {
            observatory.showSkyOf(shown);
            clock.advance(kLook);
            const auto high = desk.watch(demo, Camera::Tele).targetDegrees();
            QVERIFY(high && *high > 60.0);
            const auto low = desk.watch(real, Camera::Tele).targetDegrees();
            QCOMPARE(low.has_value(), hasHome);
            QVERIFY(!low || *low < 0.0);
            QVERIFY(!desk.watch(demo, Camera::Wide).targetDegrees()); // it makes no stack
            const auto sinksIn = desk.outlook(real, Camera::Tele).sinksIn;
            QCOMPARE(sinksIn, hasHome ? std::optional(std::chrono::milliseconds(0)) : std::nullopt);
            QVERIFY(desk.outlook(demo, Camera::Tele).sinksIn > 1h);
        }
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackDesk)
#include "tst_stack_desk.moc"
