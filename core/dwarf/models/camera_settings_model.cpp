// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_settings_model.h"

#include "core/dwarf/models/camera_settings_private.h"
#include "core/dwarf/session/session.h"

#include <utility>

namespace nd {

namespace {

constexpr int kPhotoMode
    = 1; ///< Source: field notes section 1.3, the modes in numbers of settings.

} // namespace

CameraSettingsModel::CameraSettingsModel(Session &session, SettingsQueue &queue, Camera camera,
                                         QObject *parent)
    : CameraSettingsModel(session, queue, camera, session.clock(), parent)
{
}

CameraSettingsModel::CameraSettingsModel(Session &session, SettingsQueue &queue, Camera camera,
                                         Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, queue, camera, scheduler))
{
    d->start();
}

CameraSettingsModel::~CameraSettingsModel() = default;

Camera CameraSettingsModel::camera() const
{
    return d->store.context().camera;
}

Generation CameraSettingsModel::generation() const
{
    return d->store.context().generation;
}

int CameraSettingsModel::shootingMode() const
{
    return d->store.context().shootingMode;
}

bool CameraSettingsModel::isForDaylight() const
{
    return generation() == Generation::V3 && shootingMode() == kPhotoMode;
}

const QList<ParamSpec> &CameraSettingsModel::specs() const
{
    return d->store.specs();
}

const ParamSpec *CameraSettingsModel::spec(Setting setting) const
{
    return d->store.spec(setting);
}

std::optional<ParamValue> CameraSettingsModel::value(Setting setting) const
{
    return d->store.value(setting);
}

std::optional<int> CameraSettingsModel::gearNumber(Setting setting, const ParamValue &value) const
{
    return d->store.gearNumber(setting, value);
}

std::optional<ParamValue> CameraSettingsModel::valueOfGear(Setting setting, int number) const
{
    return d->store.valueOfGear(setting, number);
}

std::optional<ParamValue> CameraSettingsModel::shown(Setting setting) const
{
    const std::optional<ParamValue> wanted = d->wanted.value(int(setting));
    return wanted ? wanted : value(setting);
}

bool CameraSettingsModel::isPending(Setting setting) const
{
    return d->wanted.has(int(setting));
}

bool CameraSettingsModel::hasRead() const
{
    return d->hasRead;
}

bool CameraSettingsModel::isSwitchingFilm() const
{
    return d->isSwitchingFilm;
}

Refusal CameraSettingsModel::canSet(Setting setting) const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return spec(setting) != nullptr ? Refusal::None : Refusal::Unsupported;
}

void CameraSettingsModel::set(Setting setting, const ParamValue &value, QObject *context,
                              Handler done)
{
    const auto refuse = [&done](Error::Code code) {
        if (done)
            done(Error{code, 0, {}});
    };
    if (canSet(setting) != Refusal::None)
        return refuse(Error::Code::NotAllowed);
    if (!spec(setting)->allows(value))
        return refuse(Error::Code::Malformed);
    d->send(setting, value, context, std::move(done));
}

Refusal CameraSettingsModel::canRestoreDefaults() const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    for (const ParamSpec &spec : specs()) {
        if (spec.usual)
            return Refusal::None;
    }
    return Refusal::Unsupported;
}

/// V2 takes them all at once, which must hold a value for each setting.
void CameraSettingsModel::restoreDefaults()
{
    if (canRestoreDefaults() != Refusal::None)
        return;
    QHash<Setting, ParamValue> values;
    for (const ParamSpec &spec : specs()) {
        const auto setting = static_cast<Setting>(spec.id);
        const auto known = spec.usual ? spec.usual : value(setting);
        if (known)
            values.insert(setting, *known);
    }
    const bool isV2 = d->store.context().generation != Generation::V3;
    if (isV2 && values.size() == specs().size())
        return d->sendAll(values);
    for (const ParamSpec &spec : QList<ParamSpec>(specs())) {
        if (spec.usual)
            set(static_cast<Setting>(spec.id), *spec.usual);
    }
}

void CameraSettingsModel::refresh()
{
    d->refresh();
}

BareNumbersModel &CameraSettingsModel::numbers() const
{
    return d->numbers;
}

OtherParamsModel &CameraSettingsModel::others() const
{
    return d->others;
}

QList<ParamInfo> CameraSettingsModel::list() const
{
    QList<ParamInfo> list;
    for (const ParamSpec &spec : specs()) {
        const auto setting = static_cast<Setting>(spec.id);
        list.append(paramInfo(settingKey(setting), spec, value(setting)));
    }
    return list;
}

void CameraSettingsModel::setByName(const QString &key, const QString &text, QObject *context,
                                    Handler done)
{
    const std::optional<Setting> setting = settingOfKey(key);
    const ParamSpec *found = setting ? spec(*setting) : nullptr;
    if (found == nullptr)
        return done(Error{Error::Code::NotAllowed, 0, QStringLiteral("no setting %1").arg(key)});
    const std::optional<ParamValue> value = valueFromText(*found, text);
    if (!value)
        return done(Error{Error::Code::Malformed, 0, QStringLiteral("no value %1").arg(text)});
    set(*setting, *value, context, std::move(done));
}

} // namespace nd
