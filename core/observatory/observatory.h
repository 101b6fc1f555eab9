// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/event_log.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QThreadPool>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace nd {

class BleSetup;
class BleTransport;
class Bridges;
class ClockWitness;
class Discovery;
class DwarfDevice;
class FlightRecorder;
class NetworkWatch;
class SecretStore;
class ReplayHost;
class ReplayStage;
class Settings;
class SkyDesk;
class StackKeeper;
class StackDesk;

/// Everything the user has: devices, the log, the sky. What the ui is given.
/// GUI thread; owned by the composition root; outlives every window.
class Observatory : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this; profiles and the client id are kept there. So does `recorder`, if
    /// there is one: it is told what goes in and out of every session.
    explicit Observatory(Settings &settings, FlightRecorder *recorder = nullptr,
                         QObject *parent = nullptr);
    ~Observatory() override;

    /// Devices in the order they were added: those of saved profiles first.
    QList<DwarfDevice *> devices() const;
    /// Adds a device and, unless it is a demo, saves its profile. Does not connect.
    DwarfDevice &addDevice(const DeviceProfile &profile);
    /// Adds the telescope of a recording; `stage` outlives it.
    DwarfDevice &addReplay(ReplayStage &stage);
    /// Disconnects, forgets and deletes it. Its panels go on deviceAboutToBeRemoved().
    void removeDevice(DwarfDevice &device);

    /// Looks for telescopes on the network (UDP 9900, field notes 1.3).
    Discovery &discovery();
    /// Brings telescopes into a Wi-Fi network. Says that there is no adapter until useBluetooth().
    BleSetup &bluetooth();
    /// Where passwords are kept. Forgets them all until useSecrets().
    SecretStore &secrets() { return *m_secrets; }
    /// Both are for the composition root and for tests, before a window exists.
    void useBluetooth(std::unique_ptr<BleTransport> transport);
    void useSecrets(std::unique_ptr<SecretStore> secrets);
    /// The recording that is played back.
    ReplayHost &replay() { return *m_replay; }
    /// Null if nothing is recorded.
    FlightRecorder *recorder() const { return m_recorder; }
    EventLog &log() { return m_log; }
    /// Time and place of the real telescopes, whatever the window shows.
    SkyClock &skyClock() { return m_clock; }
    DaylightGuard &daylight() { return m_daylight; }
    /// Catalogue, target and what tonight offers; begins to load when it is first asked for.
    SkyDesk &sky();
    /// To Stellarium and other planetarium programs; made when it is first asked for.
    Bridges &bridges();
    /// The stacks of all telescopes; made when it is first asked for.
    StackDesk &stacks();
    Settings &settings() { return m_settings; }
    /// The stacks that were made, and who writes them down. In memory alone until keepStacksIn().
    StackKeeper &stackKeeper();
    /// For the composition root, before a window exists: the folder of the stacks' file.
    void keepStacksIn(const QString &folder);

    /// Takes `site` for this run without saving it. Its clock is that of `zone`, an IANA name;
    /// without one it is this computer's.
    void useSite(const Site &site, const QByteArray &zone = {});
    /// By whose clock the times of a night are shown; this computer's without a site.
    const QTimeZone &siteZone() const { return m_showsDemo ? m_demoZone : m_siteZone; }

    /// The telescopes of the demo that are added from now on, and those added since the first call,
    /// stand at `site`, where it is `utc` now and clocks go by `zone`, an IANA name (without one by
    /// this computer's). Real ones keep the true time and place.
    void startDemoSky(const QDateTime &utc, const Site &site, const QByteArray &zone = {});
    /// The window shows the sky over `device`: the demo's, or the true one (also for null).
    void showSkyOf(const DwarfDevice *device);
    /// By the sky over `device`.
    QDateTime utcOf(const DwarfDevice &device) const;
    /// By whose clock its nights go.
    const QTimeZone &zoneOf(const DwarfDevice &device) const
    {
        return isUnderDemoSky(device) ? m_demoZone : m_siteZone;
    }
    /// Where it stands; nothing if nobody told.
    std::optional<Site> siteOf(const DwarfDevice &device) const;
    /// Of the sky that the window shows.
    QDateTime shownUtc() const { return shownSky().utc(); }
    /// By how much the clock of the telescope of that name is ahead of this computer's: 0 but in
    /// the demo, or if there is none of that name.
    std::chrono::milliseconds clockOffsetOf(const QString &name) const;
    /// What speaks against that time.
    ClockFault clockFault() const { return shownSky().clockFault(); }
    /// By how much a telescope's clock was ahead of this computer's if by it the Sun may be up.
    std::optional<std::chrono::milliseconds> clockDoubt() const { return shownSky().clockDoubt(); }
    /// Somebody says that this computer's clock is right; for this run.
    void confirmClock();
    std::optional<Site> shownSite() const { return shownSky().site(); }

    /// STOP for every device that is connected or being connected.
    void stopEverything();

signals:
    /// daylight().site() or shownSite() is another one.
    void siteChanged();
    /// clockDoubt() is another one.
    void clockDoubtChanged();
    void deviceAdded(nd::DwarfDevice *device);
    void deviceAboutToBeRemoved(nd::DwarfDevice *device);

private:
    void loadDevices();
    void loadSite();
    void loadRecordedNights();
    void setSite(const std::optional<Site> &site, const QTimeZone &zone);
    bool isUnderDemoSky(const DwarfDevice &device) const { return m_demoDevices.contains(&device); }
    const DaylightGuard &shownSky() const { return m_showsDemo ? m_demoDaylight : m_daylight; }
    void tellSky();
    void handleProfile(DwarfDevice &device);
    void saveProfiles();
    void handleNetwork();
    void handleSetting(const QString &key);
    DwarfDevice &insertDevice(const DeviceProfile &profile, ReplayStage *replay = nullptr);

    Settings &m_settings;
    FlightRecorder *m_recorder;
    SkyClock m_clock;
    DaylightGuard m_daylight{m_clock};
    SkyClock m_demoClock;
    DaylightGuard m_demoDaylight{m_demoClock}; ///< Without a site until there is a demo.
    QTimeZone m_demoZone = QTimeZone::systemTimeZone();
    QSet<const DwarfDevice *> m_demoDevices; ///< That are under the demo's sky.
    bool m_showsDemo = false;
    EventLog m_log;
    QThread m_linkThread;
    QThreadPool m_readers; ///< Small files, off the GUI thread.
    QString m_clientId;
    QTimeZone m_siteZone = QTimeZone::systemTimeZone();
    std::vector<std::unique_ptr<DwarfDevice>> m_devices;
    std::unique_ptr<StackKeeper> m_stackKeeper; ///< Made when it is first asked for.
    std::unique_ptr<ReplayHost> m_replay;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<ClockWitness> m_clockWitness;
    std::unique_ptr<NetworkWatch> m_networkWatch;
    QtScheduler m_scheduler;
    std::unique_ptr<SkyDesk> m_sky;
    std::unique_ptr<Bridges> m_bridges;
    std::unique_ptr<StackDesk> m_stacks;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<BleTransport> m_bleTransport;
    std::unique_ptr<BleSetup> m_bleSetup; ///< Goes before its transport.
};

} // namespace nd
