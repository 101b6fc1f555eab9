// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/other_params_model.h"

#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/models/settings_queue.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands/task_center.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

namespace {

/// Techniques of 16403. Source: field notes section 1.4. The normal mode is for photos; all others
/// that are known stack, whatever else some can.
constexpr int kNormalMode = 1;
constexpr int kPhotoTech = 1;
constexpr int kStackTech = 2;

/// An end of a range that a float on the wire only nearly holds.
double roundedToEnd(const ParamRange &range, double number)
{
    const double nearly = (range.highest - range.lowest) * 1e-6;
    for (const double end : {range.lowest, range.highest}) {
        if (std::abs(number - end) < nearly)
            return end;
    }
    return number;
}

/// Nothing if the parameter can't be that.
std::optional<ParamValue> valueOf(const OtherParam &param, double echo)
{
    const ParamValue value = param.spec.range
        ? ParamValue::of(roundedToEnd(*param.spec.range, echo))
        : ParamValue::gear(qRound(echo));
    return param.spec.allows(value) ? std::optional(value) : std::nullopt;
}

/// Without the values.
QList<OtherParam> shapesOf(QList<OtherParam> params)
{
    for (OtherParam &param : params)
        param.value.reset();
    return params;
}

using WantedParam = std::optional<std::pair<quint64, double>>;

template<typename Message>
WantedParam wantedIn(const QByteArray &request)
{
    const auto message = parseMessage<Message>(request);
    if (!message)
        return std::nullopt;
    return std::pair(quint64(message->param_id()), double(message->value()));
}

/// The number and value of a parameter that was to be set; nothing for other commands.
WantedParam wantedParam(quint32 command, const QByteArray &request)
{
    if (command == kSetIntParam.info.id)
        return wantedIn<proto::ReqSetGeneralIntParam>(request);
    if (command == kSetFloatParam.info.id)
        return wantedIn<proto::ReqSetGeneralFloatParam>(request);
    if (command == kSetBoolParam.info.id)
        return wantedIn<proto::ReqSetGeneralBoolParams>(request);
    return std::nullopt;
}

} // namespace

OtherParamsModel::OtherParamsModel(Session &session, SettingsQueue &queue, Camera camera,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
    , m_camera(camera)
{
    connect(&session, &Session::notified, this, &OtherParamsModel::handleNotification);
    connect(&session, &Session::overheard, this, &OtherParamsModel::handleOverheard);
    connect(&session, &Session::roleChanged, this, &OtherParamsModel::changed);
}

OtherParamsModel::~OtherParamsModel() = default;

const OtherParam *OtherParamsModel::param(quint64 number) const
{
    const auto found = std::find_if(m_params.cbegin(), m_params.cend(),
                                    [number](const auto &each) { return each.number == number; });
    return found == m_params.cend() ? nullptr : &*found;
}

OtherParam *OtherParamsModel::find(quint64 number)
{
    const auto found = std::find_if(m_params.begin(), m_params.end(),
                                    [number](const auto &each) { return each.number == number; });
    return found == m_params.end() ? nullptr : &*found;
}

std::optional<ParamValue> OtherParamsModel::shown(quint64 number) const
{
    if (const auto wish = m_wishes.constFind(number); wish != m_wishes.cend())
        return wish->value;
    const OtherParam *known = param(number);
    return known != nullptr ? known->value : std::nullopt;
}

Refusal OtherParamsModel::canSet(quint64 number) const
{
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    return param(number) != nullptr ? Refusal::None : Refusal::Unsupported;
}

Order OtherParamsModel::orderOf(const OtherParam &param, const ParamValue &value) const
{
    switch (param.kind) {
    case OtherKind::Whole: {
        proto::ReqSetGeneralIntParam message;
        message.set_param_id(param.number);
        message.set_value(param.spec.range ? qRound(value.number) : value.choice);
        return {kSetIntParam.info, serialized(message)};
    }
    case OtherKind::Fraction: {
        proto::ReqSetGeneralFloatParam message;
        message.set_param_id(param.number);
        message.set_value(float(value.number));
        return {kSetFloatParam.info, serialized(message)};
    }
    case OtherKind::Switch: {
        proto::ReqSetGeneralBoolParams message;
        message.set_param_id(param.number);
        message.set_value(value.choice != 0);
        return {kSetBoolParam.info, serialized(message)};
    }
    case OtherKind::Automatic:
        break;
    }
    proto::ReqSetAutoParam message;
    message.set_camera_type(m_camera == Camera::Wide ? 1 : 0);
    message.set_shooting_tech(m_shootingMode == kNormalMode ? kPhotoTech : kStackTech);
    message.set_is_auto(value.choice != 0);
    return {kSetAutoParam.info, serialized(message)};
}

void OtherParamsModel::set(quint64 number, const ParamValue &value)
{
    if (canSet(number) != Refusal::None || !param(number)->spec.allows(value))
        return;
    const quint64 serial = ++m_serial;
    m_wishes.insert(number, {serial, value});
    m_queue.put(
        QStringLiteral("other %1/%2").arg(int(m_camera)).arg(number),
        {orderOf(*param(number), value)}, this,
        [this, number, serial](const Result<Done> &result) { handleSent(number, serial, result); });
    emit changed();
}

/// A newer wish may be on its way; what is not listed any more has no wish.
void OtherParamsModel::handleSent(quint64 number, quint64 serial, const Result<Done> &result)
{
    const auto wish = m_wishes.constFind(number);
    if (wish == m_wishes.cend() || wish->serial != serial)
        return;
    const Wish done = *wish;
    m_wishes.erase(wish);
    OtherParam *known = find(number);
    if (result && known != nullptr && !done.isEchoed)
        known->value = done.value;
    emit changed();
    if (!result)
        emit rejected(number, result.error());
    else if (known != nullptr && known->kind == OtherKind::Automatic)
        emit outdated();
}

void OtherParamsModel::handleNotification(quint32 id, const QByteArray &payload)
{
    const auto echo = readOtherEcho(id, payload);
    OtherParam *known = echo && echo->number != 0 ? find(echo->number) : nullptr;
    if (known == nullptr)
        return;
    const auto value = valueOf(*known, echo->value);
    if (!value)
        return;
    if (const auto wish = m_wishes.find(echo->number); wish != m_wishes.end())
        wish->isEchoed = true;
    if (m_session.isReplay())
        m_echoed.insert(echo->number);
    if (std::exchange(known->value, value) != value)
        emit changed();
}

/// In a recording: what the telescope took then, unless it said otherwise before its answer.
void OtherParamsModel::handleOverheard(quint32 command, const QByteArray & /*reply*/,
                                       const QByteArray &request)
{
    if (command == kSetAutoParam.info.id)
        return overhearAutomatic(request);
    if (const auto wanted = wantedParam(command, request))
        overhear(wanted->first, wanted->second);
}

void OtherParamsModel::overhearAutomatic(const QByteArray &request)
{
    const auto message = parseMessage<proto::ReqSetAutoParam>(request);
    if (!message || (message->camera_type() == 1) != (m_camera == Camera::Wide))
        return;
    overhear(0, message->is_auto() ? 1.0 : 0.0);
    emit outdated();
}

void OtherParamsModel::overhear(quint64 number, double value)
{
    OtherParam *known = find(number);
    const auto told = known != nullptr ? valueOf(*known, value) : std::nullopt;
    if (m_echoed.remove(number) || !told)
        return;
    known->value = told;
    emit changed();
}

void OtherParamsModel::adopt(const QList<OtherParam> &params, int shootingMode)
{
    m_shootingMode = shootingMode;
    const QList<OtherParam> before = std::exchange(m_params, params);
    if (before == params)
        return;
    if (shapesOf(before) != shapesOf(params)) {
        for (const quint64 number : m_wishes.keys()) {
            if (param(number) == nullptr)
                m_wishes.remove(number);
        }
        emit paramsChanged();
    }
    emit changed();
}

void OtherParamsModel::noteManual()
{
    OtherParam *all = find(0);
    const bool isOn = all != nullptr && all->value == ParamValue::gear(1);
    if (!isOn)
        return;
    all->value = ParamValue::gear(0);
    emit changed();
}

void OtherParamsModel::forget()
{
    m_wishes.clear();
    m_echoed.clear();
    adopt({}, 0);
}

} // namespace nd
