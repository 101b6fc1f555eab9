// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/observatory.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/command_table.h"
#include "core/observatory/sky/sky_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

namespace nd {

namespace {

DeviceProfile profileAt(const char *address)
{
    return profileFromAddress(QString::fromLatin1(address)).value();
}

/// Of the device with that number, which is not connected: whatever is allowed ends as
/// Disconnected.
Error::Code calibrationEnds(const Observatory &observatory, qsizetype device)
{
    QObject context;
    std::optional<Error::Code> code;
    Session &session = observatory.devices().at(device)->session();
    session.requestRaw(commandByName("CMD_ASTRO_START_CALIBRATION")->info, {}, &context,
                       [&code](const Result<QByteArray> &result) { code = result.error().code; });
    return QTest::qWaitFor([&code] { return code.has_value(); }) ? *code : Error::Code::Timeout;
}

} // namespace

class TestObservatory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<DwarfDevice *>(); }

    /// The telescope binds to the client that it knows: never a second id.
    void makesTheClientIdOnce()
    {
        Settings settings{QString()};
        {
            const Observatory observatory(settings);
        }
        const QString id = settings.value(settings_key::kClientId).toString();
        QVERIFY(!id.isEmpty());
        {
            const Observatory observatory(settings);
        }
        QCOMPARE(settings.value(settings_key::kClientId).toString(), id);
    }

    void savesAndLoadsProfiles()
    {
        Settings settings{QString()};
        const DeviceProfile garden = profileAt("192.168.88.1");
        {
            Observatory observatory(settings);
            QSignalSpy added(&observatory, &Observatory::deviceAdded);
            const DwarfDevice &device = observatory.addDevice(garden);
            DeviceProfile demo = profileAt("127.0.0.1:1");
            demo.demo = true;
            observatory.addDevice(demo);
            QCOMPARE(device.profile(), garden);
            QCOMPARE(added.count(), 2);
            QCOMPARE(observatory.devices().size(), 2);
        }
        QCOMPARE(settings.value(settings_key::kProfiles).toArray().size(), 1);
        const Observatory again(settings);
        QCOMPARE(again.devices().size(), 1);
        QCOMPARE(again.devices().first()->profile(), garden);
    }

    void savesAChangedProfile()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &device = observatory.addDevice(profileAt("10.0.0.1"));
        DeviceProfile changed = device.profile();
        changed.name = QStringLiteral("Roof");
        device.setProfile(changed);
        const QJsonObject saved
            = settings.value(settings_key::kProfiles).toArray().first().toObject();
        QCOMPARE(profileFromJson(saved).value(), changed);
    }

    void ignoresDamagedProfiles()
    {
        Settings settings{QString()};
        const QJsonArray damaged{QJsonValue(1), QJsonObject(), toJson(profileAt("10.0.0.1"))};
        settings.setValue(settings_key::kProfiles, damaged);
        const Observatory observatory(settings);
        QCOMPARE(observatory.devices().size(), 1);
    }

    void forgetsARemovedDevice()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &first = observatory.addDevice(profileAt("10.0.0.1"));
        DwarfDevice &second = observatory.addDevice(profileAt("10.0.0.2"));
        QSignalSpy removed(&observatory, &Observatory::deviceAboutToBeRemoved);
        observatory.removeDevice(first);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(observatory.devices(), {&second});
        QCOMPARE(settings.value(settings_key::kProfiles).toArray().size(), 1);
    }

    void takesTheSiteFromTheSettings()
    {
        Settings settings{QString()};
        settings.setValue(settings_key::kSite,
                          QJsonObject{{QStringLiteral("latitude_deg"), 48.2},
                                      {QStringLiteral("longitude_deg"), 11.5}});
        Observatory observatory(settings);
        QCOMPARE(observatory.daylight().site(), std::optional(Site{48.2, 11.5, 0.0}));
        settings.setValue(settings_key::kSite,
                          QJsonObject{{QStringLiteral("latitude_deg"), -30.0},
                                      {QStringLiteral("longitude_deg"), -70.0}});
        QCOMPARE(observatory.daylight().site(), std::optional(Site{-30.0, -70.0, 0.0}));
    }

    /// Whoever carries a laptop around keeps its zone: no place is guessed from it.
    void aDamagedSiteIsNone()
    {
        qputenv("TZ", "Europe/Berlin");
        Settings settings{QString()};
        settings.setValue(settings_key::kSite,
                          QJsonObject{{QStringLiteral("latitude_deg"), 91.0},
                                      {QStringLiteral("longitude_deg"), QStringLiteral("east")},
                                      {QStringLiteral("time_zone"), QStringLiteral("Asia/Tokyo")}});
        Observatory observatory(settings);
        QVERIFY(!observatory.daylight().site());
        QVERIFY(!observatory.shownSite());
        QCOMPARE(observatory.siteZone().id(), QTimeZone::systemTimeZoneId());
    }

    /// Whose clock the night is shown by; a zone that this system does not know is none.
    void theSiteBringsItsClock()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        const QByteArray mine = QTimeZone::systemTimeZoneId();
        QCOMPARE(observatory.siteZone().id(), mine);
        SkyDesk &sky = observatory.sky();
        sky.sites().use({QStringLiteral("Paranal"), {-24.63, -70.4, 2635.0}, "America/Santiago"});
        QCOMPARE(observatory.siteZone().id(), QByteArray("America/Santiago"));
        QCOMPARE(sky.zone().id(), QByteArray("America/Santiago"));
        QCOMPARE(sky.sites().sites().front().zone, QByteArray("America/Santiago"));
        sky.sites().use({QStringLiteral("Terrace"), {48.2, 11.5, 0.0}, "Mars/Olympus_Mons"});
        QCOMPARE(sky.zone().id(), mine);
        QVERIFY(sky.sites().current()->zone.isEmpty());
        observatory.useSite(Site{-24.63, -70.4, 2635.0}, "America/Santiago");
        QCOMPARE(sky.zone().id(), QByteArray("America/Santiago"));
        settings.setValue(settings_key::kSite, QJsonObject());
        QCOMPARE(sky.zone().id(), mine);
    }

    /// The clock was set back, or ran ahead when that night was recorded: one must say so.
    void aNightFromTheFutureSpeaksAgainstTheClock()
    {
        const QTemporaryDir folder;
        QFile night(folder.filePath(QStringLiteral("night-2098-01-01.ndflight")));
        QVERIFY(night.open(QIODevice::WriteOnly));
        FlightRecorder recorder({folder.path(), QStringLiteral("1"), {}});
        Settings settings{QString()};
        Observatory observatory(settings, &recorder);
        QTRY_COMPARE(observatory.clockFault(), ClockFault::BeforeRecording);
        // The demo's sky has its own time.
        observatory.skyClock().setUtc(QDateTime({2026, 10, 10}, {20, 0}, Qt::UTC));
        QCOMPARE(observatory.clockFault(), ClockFault::None);
    }

    /// It is a dark evening for the demo, and noon where the real telescopes stand.
    void theDemosNightIsNobodyElses()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        const Site home{48.2, 11.5, 0.0};
        const Site away{-30.0, -70.0, 0.0};
        const QDateTime noon({2026, 6, 21}, {11, 16}, Qt::UTC);
        const QDateTime night({2026, 12, 21}, {4, 40}, Qt::UTC);
        observatory.skyClock().setUtc(noon);
        observatory.useSite(home);
        DwarfDevice &before = observatory.addDevice(profileAt("10.0.0.1"));
        observatory.startDemoSky(night, away);
        DeviceProfile profile = profileAt("127.0.0.1:1:1");
        profile.demo = true;
        DwarfDevice &demo = observatory.addDevice(profile);
        DwarfDevice &after = observatory.addDevice(profileAt("10.0.0.2"));
        QVERIFY(before.sunGuard().isDay());
        QVERIFY(after.sunGuard().isDay());
        QVERIFY(!demo.sunGuard().isDay());
        QCOMPARE(calibrationEnds(observatory, 0), Error::Code::SunUnsure);
        QCOMPARE(calibrationEnds(observatory, 1), Error::Code::Disconnected); // it may go
        QCOMPARE(calibrationEnds(observatory, 2), Error::Code::SunUnsure);
        // A site that is told later is that of the real ones.
        observatory.useSite(Site{47.0, 10.0, 0.0});
        QVERIFY(after.sunGuard().isDay());
        QVERIFY(!demo.sunGuard().isDay());
    }

    /// The window shows the sky over the telescope that it is about.
    void theDemosSkyEndsWithIt()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        const Site home{48.2, 11.5, 0.0};
        const Site away{-30.0, -70.0, 0.0};
        const QDateTime noon({2026, 6, 21}, {11, 16}, Qt::UTC);
        const QDateTime night({2026, 12, 21}, {4, 40}, Qt::UTC);
        observatory.skyClock().setUtc(noon);
        observatory.useSite(home);
        observatory.startDemoSky(night, away);
        DeviceProfile profile = profileAt("127.0.0.1:1:1");
        profile.demo = true;
        DwarfDevice &demo = observatory.addDevice(profile);
        const DwarfDevice &real = observatory.addDevice(profileAt("10.0.0.2"));
        const auto isNear
            = [](const QDateTime &a, const QDateTime &b) { return std::abs(a.secsTo(b)) < 60; };
        observatory.showSkyOf(&demo);
        QCOMPARE(observatory.sky().site(), std::optional(away));
        QVERIFY(isNear(observatory.sky().utc(), night));
        observatory.showSkyOf(&real);
        QCOMPARE(observatory.sky().site(), std::optional(home));
        QVERIFY(isNear(observatory.sky().utc(), noon));
        QVERIFY(isNear(observatory.utcOf(real), noon));
        QVERIFY(isNear(observatory.utcOf(demo), night));
        QCOMPARE(observatory.siteOf(real), std::optional(home));
        QCOMPARE(observatory.siteOf(demo), std::optional(away));
        observatory.showSkyOf(&demo);
        observatory.removeDevice(demo);
        QCOMPARE(observatory.shownSite(), std::optional(home));
        QVERIFY(isNear(observatory.sky().utc(), noon));
    }

    /// A demo that was given the address of a real telescope has no night of its own any more.
    void aDemoThatIsSentElsewhereIsUnderNoSky()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        observatory.startDemoSky(QDateTime({2026, 12, 21}, {4, 40}, Qt::UTC),
                                 Site{-30.0, -70.0, 0.0});
        DeviceProfile profile = profileAt("127.0.0.1:1:1");
        profile.demo = true;
        DwarfDevice &demo = observatory.addDevice(profile);
        QVERIFY(!demo.sunGuard().isDay());
        profile.host = QStringLiteral("192.168.88.1");
        demo.setProfile(profile);
        QVERIFY(demo.sunGuard().isDay());
        QVERIFY(!observatory.siteOf(demo));
    }

    /// STOP is for what may move: a telescope that nobody connected to gets nothing later on.
    void stopsConnectedDevicesOnly()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        DwarfDevice &idle = observatory.addDevice(profileAt("127.0.0.1:1:1"));
        DwarfDevice &trying = observatory.addDevice(profileAt("127.0.0.1:1:1"));
        trying.connection().connectToDevice();
        QTRY_VERIFY(trying.connection().linkState() != LinkState::Disconnected);
        observatory.stopEverything();
        QCOMPARE(idle.motion().stopState(), StopState::Idle);
        QCOMPARE(trying.motion().stopState(), StopState::Unconfirmed);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestObservatory)
#include "tst_observatory.moc"
