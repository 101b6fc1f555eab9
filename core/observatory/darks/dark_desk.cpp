// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/darks/dark_desk.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/darks/calibration_desk.h"
#include "core/observatory/darks/dark_dates.h"
#include "core/observatory/observatory.h"
#include "core/observatory/stacklog/stack_keeper.h"
#include "core/observatory/stacklog/stack_log.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

constexpr int kDaysOfAWeek = 7;

void addOnce(QList<DarkSetting> &list, const DarkSetting &setting)
{
    const bool isThere = std::any_of(list.begin(), list.end(),
                                     [&setting](const auto &one) { return one.isSame(setting); });
    if (!isThere)
        list.append(setting);
}

const ParamChoice *gearOf(const ParamSpec *spec, const std::optional<ParamValue> &value)
{
    const bool isGear
        = spec != nullptr && value && !value->isAuto && value->mode == ParamMode::Gear;
    return isGear ? spec->gear(value->choice) : nullptr;
}

const ParamChoice *gearNamed(const ParamSpec *spec, const QString &name)
{
    if (spec == nullptr || name.isEmpty())
        return nullptr;
    const auto found = std::find_if(spec->gears.begin(), spec->gears.end(),
                                    [&name](const ParamChoice &gear) { return gear.name == name; });
    return found == spec->gears.end() ? nullptr : &*found;
}

} // namespace

DarkDesk::DarkDesk(Sources sources, QObject *parent)
    : QObject(parent)
    , m_from(std::move(sources))
    , m_calibration(std::make_unique<CalibrationDesk>(m_from.darks.calibrationFrames(), *this,
                                                      m_from.memory, m_from.deviceId))
{
    connect(&m_from.darks, &DarkModel::changed, this, &DarkDesk::refresh);
    connect(&m_from.darks, &DarkModel::ended, this, &DarkDesk::handleEnded);
    connect(&m_from.settings, &CameraSettingsModel::changed, this, &DarkDesk::refresh);
    connect(&m_from.features, &FeatureModel::changed, this, &DarkDesk::refresh);
    connect(&m_from.status, &StatusModel::changed, this, &DarkDesk::refresh);
    connect(&m_from.log, &StackLog::loaded, this, &DarkDesk::refresh);
    refresh();
}

DarkDesk::~DarkDesk() = default;

DarkDesk &DarkDesk::of(Observatory &observatory, DwarfDevice &device, Camera camera)
{
    const bool isTele = camera == Camera::Tele;
    const QString name = isTele ? QStringLiteral("teleDarks") : QStringLiteral("wideDarks");
    if (auto *found = device.findChild<DarkDesk *>(name, Qt::FindDirectChildrenOnly))
        return *found;
    auto *desk = new DarkDesk({device.darks(camera),
                               isTele ? device.teleSettings() : device.wideSettings(),
                               device.features(), device.status(), observatory.stackKeeper().log(),
                               observatory.settings(), device.profile().id,
                               [&observatory, &device] { return observatory.utcOf(device); }},
                              &device);
    desk->setObjectName(name);
    return *desk;
}

Camera DarkDesk::camera() const
{
    return m_from.darks.camera();
}

void DarkDesk::refresh()
{
    const auto list = m_from.darks.list();
    m_cells = list ? darkCells(*list, needed(), sensorCelsius(),
                               [this](const DarkSetting &setting) { return shotAt(setting); })
                   : QList<DarkCell>();
    emit changed();
}

std::optional<int> DarkDesk::sensorCelsius() const
{
    const auto sensor = m_from.status.sensorCelsius(camera());
    return sensor ? sensor : m_from.status.temperatureCelsius();
}

bool DarkDesk::isForDaylight() const
{
    return m_from.settings.isForDaylight();
}

std::optional<DarkSetting> DarkDesk::asSet() const
{
    const CameraSettingsModel &set = m_from.settings;
    if (isForDaylight())
        return std::nullopt;
    const ParamChoice *exposure = gearOf(set.spec(Setting::Exposure), set.value(Setting::Exposure));
    const ParamChoice *gain = gearOf(set.spec(Setting::Gain), set.value(Setting::Gain));
    if (exposure == nullptr || gain == nullptr)
        return std::nullopt;
    return settingOf(*exposure, *gain);
}

DarkSetting DarkDesk::settingOf(const ParamChoice &exposure, const ParamChoice &gain) const
{
    return settingOf(exposure, gain,
                     gearOf(m_from.features.spec(Feature::AstroBinning),
                            m_from.features.value(Feature::AstroBinning)));
}

DarkSetting DarkDesk::settingOf(const ParamChoice &exposure, const ParamChoice &gain,
                                const ParamChoice *binning) const
{
    return {exposure.value,
            m_from.settings.gearNumber(Setting::Gain, ParamValue::gear(gain.value)),
            binning != nullptr ? binning->value : 0,
            exposure.name,
            gain.name,
            binning != nullptr ? binning->name : QString()};
}

QList<DarkSetting> DarkDesk::usedByStacks() const
{
    QList<DarkSetting> used;
    const QDateTime since = utc().addDays(-qint64(kDaysOfAWeek) * kWeeks);
    const ParamSpec *binnings = m_from.features.spec(Feature::AstroBinning);
    for (const StackRecord &record : m_from.log.records()) {
        const bool isOurs = record.deviceId == m_from.deviceId && record.camera == camera()
            && record.startedUtc > since;
        const ParamChoice *exposure
            = gearNamed(m_from.settings.spec(Setting::Exposure), record.exposure);
        const ParamChoice *gain = gearNamed(m_from.settings.spec(Setting::Gain), record.gain);
        if (!isOurs || exposure == nullptr || gain == nullptr)
            continue;
        addOnce(used, settingOf(*exposure, *gain, gearNamed(binnings, record.binning)));
    }
    return used;
}

QList<DarkSetting> DarkDesk::needed() const
{
    QList<DarkSetting> list = usedByStacks();
    if (const auto now = asSet())
        addOnce(list, *now);
    for (const DarkSetting &setting : m_picked)
        addOnce(list, setting);
    return list;
}

QList<DarkSetting> DarkDesk::wanting() const
{
    QList<DarkSetting> list;
    for (const DarkCell &cell : m_cells) {
        if (cell.isWanting() && cell.setting.gainIndex)
            list.append(cell.setting);
    }
    return list;
}

void DarkDesk::pick(const DarkSetting &setting, bool isPicked)
{
    m_picked.removeIf([&setting](const DarkSetting &one) { return one.isSame(setting); });
    if (isPicked)
        m_picked.append(setting);
    refresh();
}

Refusal DarkDesk::canShoot() const
{
    const bool isBusy = m_underWay || m_calibration->model().run();
    return isBusy ? Refusal::InProgress : m_from.darks.canShoot();
}

void DarkDesk::shoot(const QList<DarkSetting> &settings, int frames)
{
    if (canShoot() != Refusal::None || settings.isEmpty())
        return;
    m_waiting = settings;
    m_waiting.removeIf([](const DarkSetting &setting) { return !setting.gainIndex; });
    m_total = static_cast<int>(m_waiting.size());
    m_frames = std::clamp(frames, 1, DarkWish::kMostFrames);
    shootNext();
}

void DarkDesk::shootNext()
{
    if (m_waiting.isEmpty() || m_from.darks.canShoot() != Refusal::None) {
        m_underWay.reset();
        m_waiting.clear();
        m_total = 0;
        return refresh();
    }
    m_underWay = m_waiting.takeFirst();
    m_from.darks.shoot(
        {m_underWay->exposureIndex, *m_underWay->gainIndex, m_underWay->binIndex, m_frames});
    refresh();
}

void DarkDesk::stop()
{
    m_waiting.clear();
    m_from.darks.stop();
    refresh();
}

void DarkDesk::handleEnded(const DarkEnd &end)
{
    if (!m_underWay)
        return;
    const DarkSetting setting = *std::exchange(m_underWay, std::nullopt);
    if (end.error || end.wasStopped)
        m_waiting.clear();
    else
        remember(setting);
    shootNext();
}

QString DarkDesk::keyOf(const DarkSetting &setting) const
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(m_from.deviceId,
             camera() == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide"))
        .arg(setting.exposureIndex)
        .arg(setting.gainIndex.value_or(-1))
        .arg(setting.binIndex);
}

std::optional<QDateTime> DarkDesk::shotAt(const DarkSetting &setting) const
{
    return darkShotAt(m_from.memory, keyOf(setting));
}

void DarkDesk::remember(const DarkSetting &setting)
{
    rememberDarks(m_from.memory, {keyOf(setting)}, utc());
}

} // namespace nd
