// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/other_params_reader.h"

#include "core/dwarf/models/feature_number.h"
#include "core/dwarf/models/param_json.h"
#include "core/dwarf/models/param_number.h"
#include "core/dwarf/models/params_config_reader.h"
#include "core/dwarf/models/parse_message.h"
#include "core/dwarf/models/setting_reader.h"
#include "core/dwarf/models/shooting_catalog.h"
#include "core/dwarf/wire/notification_ids.h"

#include "proto/notify_v3.pb.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace nd {

namespace {

constexpr int kTeleId = 0;
constexpr int kWideId = 1;
constexpr int kSharedId = 15; ///< What belongs to no camera alone.
constexpr int kMostGroups = 8;
constexpr int kMostOthers = 64; ///< In all; the known answers list some ten.
constexpr int kCameraBits = 44;
constexpr quint64 kCameraMask = 0xF;
constexpr quint64 kIndexMask = 0xFFFF;
constexpr quint64 kUnusedMask = 0x0000'0FFF'FFFF'0000; // bits 16 to 43
constexpr double kFractionSteps = 100.0;
constexpr int kAutomaticMode = 0; ///< currentMode of exposure and gain.

/// One entry with what its group says of it.
struct Entry
{
    QString name;
    QJsonObject object;
    int camera = kSharedId;
    quint64 number = 0;
};

/// As a number, or as text, which loses no digit on the way.
quint64 numberOf(const QJsonValue &value)
{
    const qint64 number = value.isString() ? value.toString().toLongLong() : value.toInteger(0);
    return number > 0 ? quint64(number) : 0;
}

bool fitsLayout(const Entry &entry)
{
    const bool isOfCamera = ((entry.number >> kCameraBits) & kCameraMask) == quint64(entry.camera);
    return isOfCamera && (entry.number & kIndexMask) != 0 && (entry.number & kUnusedMask) == 0;
}

/// 17002 switches it, and a control of the Device panel.
bool hasItsControl(const QString &name, int camera)
{
    return isNamedSetting(name) || featureOfName(name, camera)
        || name.compare(QLatin1String("autoShutdown"), Qt::CaseInsensitive) == 0;
}

bool isFraction(const QJsonObject &object)
{
    for (const char *key : {"minValue", "maxValue", "stepValue", "currentValue", "defaultValue"}) {
        const double number = object.value(QLatin1String(key)).toDouble();
        if (number != std::floor(number))
            return true;
    }
    return false;
}

bool isSwitch(const QJsonObject &object)
{
    return object.value(QLatin1String("currentValue")).isBool()
        || object.value(QLatin1String("defaultValue")).isBool();
}

QList<ParamChoice> offAndOn()
{
    return {{0, QStringLiteral("Off")}, {1, QStringLiteral("On")}};
}

/// One run over an answer.
class OtherReader
{
public:
    OtherReader(const QJsonObject &data, Camera camera) : m_camera(camera)
    {
        collectCameras(data);
        collectGroups(data.value(QLatin1String("shootingTechSettings")).toArray());
        collect(data.value(QLatin1String("shootingModeParams")), kSharedId);
        collect(data.value(QLatin1String("deviceParams")), kSharedId);
    }

    OtherParams read()
    {
        QHash<quint64, int> uses;
        for (const Entry &entry : std::as_const(m_entries))
            ++uses[entry.number];
        for (const Entry &entry : std::as_const(m_entries)) {
            if (!isWanted(entry.camera) || hasItsControl(entry.name, entry.camera))
                continue;
            if (uses.value(entry.number) > 1 || !fitsLayout(entry) || settingOfNumber(entry.number))
                note(entry.name, "has no number of its own");
            else
                add(entry);
        }
        return m_found;
    }

private:
    bool isWanted(int camera) const
    {
        const bool isTele = m_camera == Camera::Tele;
        return isTele ? camera == kTeleId || camera == kSharedId : camera == kWideId;
    }

    void note(const QString &name, const char *what)
    {
        param_json::note(m_found.odd,
                         QStringLiteral("parameter %1 %2").arg(name).arg(QLatin1String(what)));
    }

    void collectCameras(const QJsonObject &data)
    {
        const QJsonArray cameras = data.value(QLatin1String("cameraParams")).toArray();
        for (int i = 0; i < cameras.size() && i < kMostGroups; ++i) {
            const QJsonObject entry = cameras.at(i).toObject();
            const int camera = entry.value(QLatin1String("cameraId")).toInt(-1);
            // Their numbers count, though each of them has its control.
            collect(entry.value(QLatin1String("specialParams")), camera);
            collect(entry.value(QLatin1String("generalParams")), camera);
            if (isWanted(camera) && camera != kSharedId)
                addAutomatic(entry);
        }
    }

    void collectGroups(const QJsonArray &groups)
    {
        for (int i = 0; i < groups.size() && i < kMostGroups; ++i) {
            const QJsonObject group = groups.at(i).toObject();
            collect(group.value(QLatin1String("generalParams")),
                    group.value(QLatin1String("cameraId")).toInt(-1));
        }
    }

    /// A list of objects with names, or an object of them by name.
    void collect(const QJsonValue &group, int camera)
    {
        const QJsonArray list = group.toArray();
        for (int i = 0; i < list.size() && i < param_limits::kMostParams; ++i) {
            const QJsonObject object = list.at(i).toObject();
            keep(param_json::name(object.value(QLatin1String("name"))), object, camera);
        }
        const QJsonObject byName = group.toObject();
        int count = 0;
        for (auto entry = byName.begin();
             entry != byName.end() && count < param_limits::kMostParams; ++entry, ++count)
            keep(param_json::name(entry.key()), entry.value().toObject(), camera);
    }

    void keep(const QString &name, const QJsonObject &object, int camera)
    {
        if (!name.isEmpty() && m_entries.size() < kMostOthers)
            m_entries.append(
                {name, object, camera, numberOf(object.value(QLatin1String("paramId")))});
    }

    /// Source: a V3 client's reader of the answer: "isAuto", or exposure and gain in mode 0.
    void addAutomatic(const QJsonObject &camera)
    {
        const QJsonObject special = camera.value(QLatin1String("specialParams")).toObject();
        const auto modeOf = [&special](const char *name) {
            return param_json::wholeNumber(
                special.value(QLatin1String(name)).toObject().value(QLatin1String("currentMode")));
        };
        const QJsonValue told = camera.value(QLatin1String("isAuto"));
        OtherParam param;
        param.kind = OtherKind::Automatic;
        param.spec.gears = offAndOn();
        if (told.isBool())
            param.value = ParamValue::gear(told.toBool() ? 1 : 0);
        else if (modeOf("exp") && modeOf("gain"))
            param.value = ParamValue::gear(
                modeOf("exp") == kAutomaticMode && modeOf("gain") == kAutomaticMode ? 1 : 0);
        m_found.params.append(param);
    }

    void add(const Entry &entry)
    {
        OtherParam param;
        param.number = entry.number;
        param.spec.name = entry.name;
        const QJsonValue now = entry.object.value(QLatin1String("currentValue"));
        if (isSwitch(entry.object)) {
            param.kind = OtherKind::Switch;
            param.spec.gears = offAndOn();
            if (now.isBool())
                param.value = ParamValue::gear(now.toBool() ? 1 : 0);
        } else if (!readRange(param, entry.object)) {
            return note(entry.name, "has no values");
        } else if (now.isDouble()) {
            param.value = param.spec.range ? ParamValue::of(now.toDouble())
                                           : ParamValue::gear(now.toInt(-1));
        }
        if (param.value && !param.spec.allows(*param.value))
            param.value.reset();
        m_found.params.append(param);
    }

    bool readRange(OtherParam &param, const QJsonObject &object)
    {
        param.spec.gears = param_json::choices(object.value(QLatin1String("values")).toArray(),
                                               "value", m_found.odd);
        if (!param.spec.gears.isEmpty())
            return true;
        param.spec.range = param_json::range(object.value(QLatin1String("minValue")),
                                             object.value(QLatin1String("maxValue")));
        if (param.spec.range && isFraction(object)) {
            param.kind = OtherKind::Fraction;
            param.spec.range->isWhole = false;
            param.spec.range->step
                = (param.spec.range->highest - param.spec.range->lowest) / kFractionSteps;
        }
        return param.spec.range.has_value();
    }

    Camera m_camera;
    QList<Entry> m_entries;
    OtherParams m_found;
};

} // namespace

std::optional<OtherParams> readOtherParams(const QByteArray &json, Camera camera)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QJsonValue data = answer.value(QLatin1String("data"));
    const bool isAnswer = data.toObject().value(QLatin1String("cameraParams")).isArray();
    if (answer.value(QLatin1String("code")).toInt() != 0 || !isAnswer)
        return std::nullopt;
    return OtherReader(data.toObject(), camera).read();
}

std::optional<OtherEcho> readOtherEcho(quint32 id, const QByteArray &payload)
{
    if (id == notification::kIntParam) {
        const auto whole = readRawNumber(payload);
        return whole ? std::optional(OtherEcho{whole->number, double(whole->value)}) : std::nullopt;
    }
    if (id == notification::kFloatParam) {
        const auto fraction = parseMessage<proto::GeneralFloatParam>(payload);
        return fraction ? std::optional(OtherEcho{fraction->param_id(), double(fraction->value())})
                        : std::nullopt;
    }
    if (id != notification::kBoolParam)
        return std::nullopt;
    const auto flag = parseMessage<proto::GeneralBoolParams>(payload);
    return flag ? std::optional(OtherEcho{flag->param_id(), flag->value() ? 1.0 : 0.0})
                : std::nullopt;
}

} // namespace nd
