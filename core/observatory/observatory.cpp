// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/observatory.h"

#include "core/base/logging.h"
#include "core/base/secret_store.h"
#include "core/base/settings.h"
#include "core/base/thread_end.h"
#include "core/ble/ble_setup.h"
#include "core/ble/no_bluetooth.h"
#include "core/bridges/bridges.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/system_model.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/dwarf/replay/replay_stage.h"
#include "core/net/discovery.h"
#include "core/net/network_watch.h"
#include "core/observatory/clock_witness.h"
#include "core/observatory/replay_host.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacklog/stack_keeper.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kMostProfiles = 64;

/// The one of this installation, made at its first start.
QString persistentClientId(Settings &settings)
{
    const QUuid known(settings.value(settings_key::kClientId).toString());
    const QUuid id = known.isNull() ? QUuid::createUuid() : known;
    QString text = id.toString(QUuid::WithoutBraces);
    if (known.isNull())
        settings.setValue(settings_key::kClientId, text);
    return text;
}

} // namespace

Observatory::Observatory(Settings &settings, FlightRecorder *recorder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_recorder(recorder)
    , m_clientId(persistentClientId(settings))
{
    m_linkThread.setObjectName(QStringLiteral("link"));
    m_linkThread.start();
    m_replay = std::make_unique<ReplayHost>(*this, m_scheduler);
    m_discovery = std::make_unique<Discovery>(m_linkThread);
    m_clockWitness = std::make_unique<ClockWitness>(m_linkThread, m_daylight);
    m_networkWatch = std::make_unique<NetworkWatch>(m_linkThread);
    useSecrets(std::make_unique<ForgetfulStore>());
    useBluetooth(std::make_unique<NoBluetooth>());
    m_clockWitness->listenTo(*m_discovery);
    connect(m_clockWitness.get(), &ClockWitness::changed, this, &Observatory::clockDoubtChanged);
    connect(m_networkWatch.get(), &NetworkWatch::cameUp, this, &Observatory::handleNetwork);
    connect(&settings, &Settings::changed, this, &Observatory::handleSetting);
    m_daylight.setClockEvidence({buildDate(), {}});
    loadSite();
    loadRecordedNights();
    loadDevices();
}

/// Everything that has a half on the link thread posts its end there before the thread is left.
Observatory::~Observatory()
{
    m_readers.waitForDone();
    m_bridges.reset(); // before the devices that it points
    m_stackKeeper.reset(); // and before those that it follows
    m_stacks.reset(); // before those that it follows
    m_devices.clear();
    m_replay.reset(); // its stages, after the devices on them
    m_networkWatch.reset();
    m_clockWitness.reset();
    m_discovery.reset();
    endThread(m_linkThread);
}

void Observatory::loadDevices()
{
    const QJsonArray saved = m_settings.value(settings_key::kProfiles).toArray();
    for (int i = 0; i < saved.size() && i < kMostProfiles; ++i) {
        if (const auto profile = profileFromJson(saved.at(i).toObject()))
            insertDevice(*profile);
        else
            qCWarning(lcModels) << "damaged profile ignored, number" << i;
    }
}

/// A clock that is behind what was recorded is wrong.
void Observatory::loadRecordedNights()
{
    if (m_recorder == nullptr)
        return;
    m_readers.start([this, folder = m_recorder->folder()] {
        const QDate newest = newestNight(QDir(folder).entryList(QDir::Files));
        QMetaObject::invokeMethod(this, [this, newest] {
            m_daylight.setClockEvidence({buildDate(), newest});
        });
    });
}

void Observatory::confirmClock()
{
    m_daylight.confirmClock();
    emit clockDoubtChanged();
}

void Observatory::handleSetting(const QString &key)
{
    if (key == QLatin1String(settings_key::kSite))
        loadSite();
}

void Observatory::handleNetwork()
{
    for (const auto &device : m_devices)
        device->networkCameUp();
}

QList<DwarfDevice *> Observatory::devices() const
{
    QList<DwarfDevice *> list;
    for (const auto &device : m_devices)
        list.append(device.get());
    return list;
}

DwarfDevice &Observatory::addDevice(const DeviceProfile &profile)
{
    DwarfDevice &device = insertDevice(profile);
    saveProfiles();
    emit deviceAdded(&device);
    return device;
}

DwarfDevice &Observatory::addReplay(ReplayStage &stage)
{
    DwarfDevice &device = insertDevice(stage.profile(), &stage);
    emit deviceAdded(&device);
    return device;
}

DwarfDevice &Observatory::insertDevice(const DeviceProfile &profile, ReplayStage *replay)
{
    // Others may say that they are a demo only to stay unsaved.
    const bool isDemo = profile.demo && replay == nullptr && m_demoDaylight.site();
    const DaylightGuard &daylight = isDemo ? m_demoDaylight : m_daylight;
    DwarfDevice::Surroundings surroundings{m_linkThread, m_log, daylight, m_clientId};
    surroundings.replay = replay;
    if (m_recorder != nullptr && replay == nullptr)
        surroundings.tap = m_recorder->tap();
    DwarfDevice &device
        = *m_devices.emplace_back(std::make_unique<DwarfDevice>(profile, surroundings));
    if (isDemo)
        m_demoDevices.insert(&device);
    device.setSite(daylight.site(), isDemo ? m_demoZone : m_siteZone);
    if (!isDemo && replay == nullptr)
        m_clockWitness->follow(device);
    connect(&device.system(), &SystemModel::clockChosen, this, &Observatory::confirmClock);
    connect(&device, &DwarfDevice::profileChanged, this,
            [this, &device] { handleProfile(device); });
    return device;
}

void Observatory::removeDevice(DwarfDevice &device)
{
    const auto found
        = std::find_if(m_devices.begin(), m_devices.end(),
                       [&device](const auto &owned) { return owned.get() == &device; });
    if (found == m_devices.end())
        return;
    emit deviceAboutToBeRemoved(&device);
    device.connection().disconnectFromDevice();
    m_demoDevices.remove(&device);
    m_devices.erase(found);
    if (m_demoDevices.isEmpty())
        showSkyOf(nullptr);
    saveProfiles();
}

/// A demo that is sent to another address may find a real telescope there: nothing is sure then.
void Observatory::handleProfile(DwarfDevice &device)
{
    if (isUnderDemoSky(device) && !QHostAddress(device.profile().host).isLoopback())
        m_demoDaylight.setSite(std::nullopt);
    saveProfiles();
}

void Observatory::saveProfiles()
{
    QJsonArray profiles;
    for (const auto &device : m_devices) {
        if (!device->profile().demo)
            profiles.append(toJson(device->profile()));
    }
    m_settings.setValue(settings_key::kProfiles, profiles);
}

SkyDesk &Observatory::sky()
{
    if (m_sky == nullptr) {
        m_sky = std::make_unique<SkyDesk>(m_settings, m_showsDemo ? m_demoClock : m_clock,
                                          m_scheduler);
        m_sky->setSite(shownSite(), siteZone());
    }
    return *m_sky;
}

StackDesk &Observatory::stacks()
{
    if (!m_stacks)
        m_stacks = std::make_unique<StackDesk>(*this, m_scheduler);
    return *m_stacks;
}

Bridges &Observatory::bridges()
{
    if (m_bridges == nullptr) {
        m_bridges = std::make_unique<Bridges>(
            m_settings, BridgeSky{[this] { return shownUtc(); }, [this] { return shownSite(); }},
            [this]() -> SecretStore & { return *m_secrets; }, m_linkThread);
    }
    return *m_bridges;
}

void Observatory::keepStacksIn(const QString &folder)
{
    m_stackKeeper = std::make_unique<StackKeeper>(*this, folder + QStringLiteral("/stacks.sqlite"));
}

StackKeeper &Observatory::stackKeeper()
{
    if (m_stackKeeper == nullptr)
        m_stackKeeper = std::make_unique<StackKeeper>(*this, QString());
    return *m_stackKeeper;
}

Discovery &Observatory::discovery()
{
    return *m_discovery;
}

BleSetup &Observatory::bluetooth()
{
    return *m_bleSetup;
}

void Observatory::useBluetooth(std::unique_ptr<BleTransport> transport)
{
    m_bleSetup.reset();
    m_bleTransport = std::move(transport);
    m_bleSetup = std::make_unique<BleSetup>(*m_bleTransport, m_scheduler);
}

void Observatory::useSecrets(std::unique_ptr<SecretStore> secrets)
{
    m_secrets = std::move(secrets);
}

void Observatory::stopEverything()
{
    for (const auto &device : m_devices) {
        if (!device->isReplay() && device->connection().linkState() != LinkState::Disconnected)
            device->motion().stopEverything();
    }
}

} // namespace nd
