// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/observatory.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace nd {

namespace {

DeviceProfile profileAt(const char *address)
{
    return profileFromAddress(QString::fromLatin1(address)).value();
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
        QVERIFY(!observatory.isSiteEstimated());
        settings.setValue(settings_key::kSite,
                          QJsonObject{{QStringLiteral("latitude_deg"), -30.0},
                                      {QStringLiteral("longitude_deg"), -70.0}});
        QCOMPARE(observatory.daylight().site(), std::optional(Site{-30.0, -70.0, 0.0}));
    }

    void estimatesTheSiteFromTheTimeZone()
    {
        qputenv("TZ", "Europe/Berlin");
        Settings settings{QString()};
        settings.setValue(settings_key::kSite,
                          QJsonObject{{QStringLiteral("latitude_deg"), 91.0},
                                      {QStringLiteral("longitude_deg"), QStringLiteral("east")}});
        Observatory observatory(settings);
        QTRY_VERIFY(observatory.daylight().site());
        QVERIFY(observatory.isSiteEstimated());
        QCOMPARE(observatory.daylight().site()->latitudeDegrees, 52.5);
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
