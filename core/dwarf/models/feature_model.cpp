// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/feature_model.h"

#include "core/dwarf/models/feature_private.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/wire/commands/task_center.h"

#include <utility>

namespace nd {

FeatureModel::FeatureModel(Session &session, SettingsQueue &queue, QObject *parent)
    : FeatureModel(session, queue, session.clock(), parent)
{
}

FeatureModel::FeatureModel(Session &session, SettingsQueue &queue, Scheduler &scheduler,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, session, queue, scheduler))
{
    connect(&session, &Session::linkStateChanged, this, [this] { d->handleLinkState(); });
    connect(&session, &Session::paramsConfigChanged, this, [this] { d->handleConfig(); });
    connect(&session, &Session::roleChanged, this, &FeatureModel::changed);
    connect(&session, &Session::notified, this,
            [this](quint32 id, const QByteArray &payload) { d->handleNotification(id, payload); });
    connect(&queue, &SettingsQueue::answered, this,
            [this](quint32 command, const QByteArray &reply) {
                if (command == kSwitchShootingMode.info.id)
                    d->adoptMode(readModeReply(reply));
            });
    connect(&session, &Session::overheard, this,
            [this](quint32 id, const QByteArray &reply) { d->handleOverheard(id, reply); });
    connect(&session, &Session::overheardHttp, this,
            [this](const OverheardCall &call) { d->handleOverheard(call); });
    d->handleConfig();
}

FeatureModel::~FeatureModel() = default;

int FeatureModel::shootingMode() const
{
    return d->shootingMode;
}

const ParamSpec *FeatureModel::spec(Feature feature) const
{
    return d->values.contains(int(feature)) ? d->specOf(int(feature)) : nullptr;
}

std::optional<ParamValue> FeatureModel::value(Feature feature) const
{
    return d->values.value(int(feature));
}

std::optional<ParamValue> FeatureModel::shown(Feature feature) const
{
    const std::optional<ParamValue> wanted = d->wanted.value(int(feature));
    return wanted ? wanted : value(feature);
}

Feature FeatureModel::stackFrames(Camera camera) const
{
    const bool hasOwn = camera == Camera::Wide && spec(Feature::WideAstroFrames) != nullptr;
    return hasOwn ? Feature::WideAstroFrames : Feature::AstroFrames;
}

bool FeatureModel::isPending(Feature feature) const
{
    return d->wanted.has(int(feature));
}

Refusal FeatureModel::canSet(Feature feature) const
{
    const Refusal refusal = d->session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return spec(feature) != nullptr ? Refusal::None : Refusal::Unsupported;
}

void FeatureModel::set(Feature feature, const ParamValue &value, QObject *context, Handler done)
{
    const auto refuse = [&done](Error::Code code) {
        if (done)
            done(Error{code, 0, {}});
    };
    if (canSet(feature) != Refusal::None)
        return refuse(Error::Code::NotAllowed);
    if (!spec(feature)->allows(value))
        return refuse(Error::Code::Malformed);
    d->send(feature, value, context, std::move(done));
}

void FeatureModel::refresh()
{
    if (d->session.linkState() == LinkState::Ready)
        d->read();
}

QList<ParamInfo> FeatureModel::list() const
{
    QList<ParamInfo> list;
    for (const ParamSpec &spec : d->specs) {
        const auto feature = static_cast<Feature>(spec.id);
        if (d->values.contains(spec.id))
            list.append(paramInfo(featureKey(feature), spec, value(feature)));
    }
    return list;
}

void FeatureModel::setByName(const QString &key, const QString &text, QObject *context,
                             Handler done)
{
    const std::optional<Feature> feature = featureOfKey(key);
    const ParamSpec *found = feature ? spec(*feature) : nullptr;
    if (found == nullptr)
        return done(Error{Error::Code::NotAllowed, 0, QStringLiteral("no feature %1").arg(key)});
    const std::optional<ParamValue> value = valueFromText(*found, text);
    if (!value)
        return done(Error{Error::Code::Malformed, 0, QStringLiteral("no value %1").arg(text)});
    set(*feature, *value, context, std::move(done));
}

} // namespace nd
