// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/param_catalog.h"

#include "core/sim/device/deep_sky.h"
#include "core/sim/device/mode_cameras.h"
#include "core/sim/device/other_number.h"
#include "core/sim/device/stack_number.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace nd::sim {

namespace {

constexpr int kGainNumber = 2;
constexpr int kSharpnessNumber = 8;

constexpr std::array kControls{
    std::pair(ParamBrightness, "brightness"), std::pair(ParamContrast, "contrast"),
    std::pair(ParamSaturation, "saturation"), std::pair(ParamHue, "hue"),
    std::pair(ParamSharpness, "sharpness"),
};

/// The answer for one camera.
class CameraPart
{
public:
    CameraPart(const VirtualTelescope &telescope, CameraKind kind, int modeId)
        : m_telescope(telescope)
        , m_table(ParamTable::fromJson(telescope.paramsDocument()))
        , m_camera(cameraInMode(telescope, kind, modeId))
        , m_kind(kind)
        , m_modeId(modeId)
    {
    }

    QJsonObject json() const
    {
        return {{QStringLiteral("cameraId"), m_kind == CameraKind::Tele ? 0 : 1},
                {QStringLiteral("isAuto"), value(ParamExposure).autoMode == 0},
                {QStringLiteral("specialParams"),
                 QJsonObject{{QStringLiteral("exp"), exposure()},
                             {QStringLiteral("gain"), gain()},
                             {QStringLiteral("wb"), whiteBalance()}}},
                {QStringLiteral("generalParams"), general()}};
    }

private:
    const ParamRow *row(const QList<ParamRow> &rows, int id) const
    {
        for (const ParamRow &row : rows) {
            if (row.id == id)
                return &row;
        }
        return nullptr;
    }
    const ParamRow *row(int id) const { return row(m_table.rows(m_kind), id); }
    ParamValue value(int id) const
    {
        const ParamValue *const found = m_camera.value(id);
        return found ? *found : ParamValue();
    }
    QJsonValue number(int index) const
    {
        const auto mode = static_cast<qint64>(m_modeId);
        const qint64 camera = m_kind == CameraKind::Tele ? 0 : 1;
        return (mode << 56) | (qint64(1) << 48) | (camera << 44) | index;
    }
    bool isAstro() const { return m_modeId == kDeepSkyMode; }

    QJsonObject exposure() const
    {
        QJsonArray values;
        const ParamRow *const known = row(ParamExposure);
        const QMap<int, QString> gears = known ? known->gears : QMap<int, QString>();
        for (auto gear = gears.begin(); gear != gears.end(); ++gear)
            values.append(QJsonObject{{QStringLiteral("name"), gear.value()},
                                      {QStringLiteral("value"), gear.key()}});
        return {{QStringLiteral("paramId"), number(kGainNumber)},
                {QStringLiteral("currentMode"), value(ParamExposure).autoMode},
                {QStringLiteral("currentValue"), value(ParamExposure).index},
                {QStringLiteral("values"), values}};
    }

    QJsonObject gain() const
    {
        QJsonArray values;
        const ParamRow *const known = row(ParamGain);
        const QMap<int, QString> gears = known ? known->gears : QMap<int, QString>();
        for (const QString &name : gears) {
            if (!isAstro() || name.toInt() >= kLowestDeepSkyGain)
                values.append(name.toInt());
        }
        return {{QStringLiteral("paramId"), number(kGainNumber)},
                {QStringLiteral("currentMode"), value(ParamGain).autoMode},
                {QStringLiteral("currentValue"), gears.value(value(ParamGain).index).toInt()},
                {QStringLiteral("values"), values}};
    }

    QJsonObject whiteBalance() const
    {
        QJsonArray temperatures;
        QJsonArray scenes;
        QJsonArray modes{0, 1};
        const ParamRow *const known = row(ParamWhiteBalance);
        const QMap<int, QString> gears = known ? known->gears : QMap<int, QString>();
        for (const QString &name : gears)
            temperatures.append(name.toInt());
        if (known && !known->scenes.isEmpty()) {
            modes.append(ModeScene);
            for (const int scene : known->scenes.keys())
                scenes.append(scene);
        }
        const ParamValue now = value(ParamWhiteBalance);
        const bool isScene = now.modeIndex == ModeScene;
        const int manual = isScene ? int(ModeScene) : 1;
        return {{QStringLiteral("paramId"), number(kGainNumber)},
                {QStringLiteral("currentMode"), now.autoMode == 0 ? 0 : manual},
                {QStringLiteral("currentValue"), isScene ? 0 : gears.value(now.index).toInt()},
                {QStringLiteral("sceneValue"), isScene ? now.index : 0},
                {QStringLiteral("modes"), modes},
                {QStringLiteral("ctModeValues"), temperatures},
                {QStringLiteral("sceneModeValues"), scenes}};
    }

    QJsonArray general() const
    {
        QJsonArray list;
        for (const auto &[id, name] : kControls) {
            const ParamRow *const known = row(id);
            if (known)
                list.append(QJsonObject{
                    {QStringLiteral("name"), QLatin1String(name)},
                    {QStringLiteral("paramId"), number(kSharpnessNumber)},
                    {QStringLiteral("currentValue"), static_cast<int>(value(id).continueValue)},
                    {QStringLiteral("minValue"), known->minimum},
                    {QStringLiteral("maxValue"), known->maximum}});
        }
        if (m_kind == CameraKind::Tele)
            appendTele(list);
        return list;
    }

    void appendTele(QJsonArray &list) const
    {
        const TelescopeStatus &status = m_telescope.status();
        QMap<int, QString> filters
            = row(ParamIrCut) ? row(ParamIrCut)->gears : QMap<int, QString>();
        if (isAstro())
            filters.remove(0); // No VIS for deep sky.
        append(list, "filterType", filters, value(ParamIrCut).index);
        const ParamRow *const sizes = row(m_table.featureRows(), kFilmResolution);
        const ParamRow *const rates = row(m_table.featureRows(), kFilmRate);
        if (sizes && rates && !isAstro()) {
            append(list, "resolution", sizes->gears, status.filmResolution);
            append(list, "framerate", rates->gears, status.filmRate);
        }
    }

    void append(QJsonArray &list, const char *name, const QMap<int, QString> &gears, int now) const
    {
        QJsonArray values;
        for (auto gear = gears.begin(); gear != gears.end(); ++gear)
            values.append(QJsonObject{{QStringLiteral("name"), gear.value()},
                                      {QStringLiteral("value"), gear.key()}});
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                                {QStringLiteral("paramId"), number(kSharpnessNumber)},
                                {QStringLiteral("currentValue"), now},
                                {QStringLiteral("values"), values}});
    }

    const VirtualTelescope &m_telescope;
    ParamTable m_table;
    VirtualCamera m_camera; ///< As it is set in that mode.
    CameraKind m_kind;
    int m_modeId;
};

const ParamValue *featureOf(const VirtualTelescope &telescope, int id)
{
    for (const ParamValue &value : telescope.status().features) {
        if (value.id == id)
            return &value;
    }
    return nullptr;
}

QJsonObject groupOf(int cameraId, const QJsonArray &params)
{
    return {{QStringLiteral("cameraId"), cameraId}, {QStringLiteral("generalParams"), params}};
}

/// What burst and time lapse are set to, for both cameras. Pictures or seconds.
QJsonArray techniques(const VirtualTelescope &telescope)
{
    const ParamTable table = ParamTable::fromJson(telescope.paramsDocument());
    QJsonArray list;
    for (const TechniqueNumber &technique : kTechniques) {
        const ParamValue *const value = featureOf(telescope, technique.feature);
        const ParamRow *const row = table.feature(technique.feature);
        if (!value || !row)
            continue;
        const int amount = value->modeIndex == ModeContinue
            ? static_cast<int>(value->continueValue)
            : amountOfGear(row->gears.value(value->index)).value_or(0);
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(technique.name)},
                                {QStringLiteral("currentValue"), amount}});
    }
    return list;
}

/// As live firmware does, with one number for all of them: none is to be trusted.
QJsonObject stackEntry(const StackNumber &number, const ParamValue &value)
{
    QJsonObject entry{{QStringLiteral("name"), QLatin1String(number.name)},
                      {QStringLiteral("paramId"), qint64(kStackNumbers.back().number())}};
    if (number.isCount) {
        entry.insert(QStringLiteral("minValue"), number.lowest);
        entry.insert(QStringLiteral("maxValue"), number.highest);
        entry.insert(QStringLiteral("currentValue"), static_cast<int>(value.continueValue));
        return entry;
    }
    QJsonArray values;
    for (int one = number.lowest; one <= number.highest; ++one)
        values.append(one);
    entry.insert(QStringLiteral("values"), values);
    entry.insert(QStringLiteral("currentValue"), number.lowest + value.index);
    return entry;
}

/// What a stack is made of, as far as it belongs to that camera.
QJsonArray stackEntries(const VirtualTelescope &telescope, int cameraId)
{
    QJsonArray list;
    for (const StackNumber &number : kStackNumbers) {
        const ParamValue *const value = featureOf(telescope, number.feature);
        if (number.cameraId == cameraId && value)
            list.append(stackEntry(number, *value));
    }
    return list;
}

QJsonArray techniqueGroups(const VirtualTelescope &telescope, int modeId)
{
    constexpr int kBothCameras = 15;
    QJsonArray shared = techniques(telescope);
    if (modeId != StackNumber::kMode)
        return {groupOf(kBothCameras, shared)};
    for (const QJsonValue entry : stackEntries(telescope, kBothCameras))
        shared.append(entry);
    return {groupOf(0, stackEntries(telescope, 0)), groupOf(1, stackEntries(telescope, 1)),
            groupOf(kBothCameras, shared)};
}

QJsonObject otherEntry(const VirtualTelescope &telescope, const OtherNumber &other, int modeId)
{
    const quint64 number = other.number(modeId);
    const double value = telescope.status().others.value(number, other.usual);
    QJsonObject entry{{QStringLiteral("paramId"), static_cast<qint64>(number)}};
    if (other.kind == OtherKindOnWire::Bool) {
        entry.insert(QStringLiteral("currentValue"), value != 0.0);
        entry.insert(QStringLiteral("defaultValue"), other.usual != 0.0);
        return entry;
    }
    entry.insert(QStringLiteral("currentValue"), value);
    entry.insert(QStringLiteral("minValue"), other.lowest);
    entry.insert(QStringLiteral("maxValue"), other.highest);
    return entry;
}

/// By name, those of the mode or those of the telescope.
QJsonObject others(const VirtualTelescope &telescope, int modeId, bool isOfMode)
{
    QJsonObject found;
    for (const OtherNumber &other : kOtherNumbers) {
        if (other.isOfMode() == isOfMode && other.isListed(modeId))
            found.insert(QLatin1String(other.name), otherEntry(telescope, other, modeId));
    }
    return found;
}

} // namespace

QJsonObject paramCatalog(const VirtualTelescope &telescope, int modeId)
{
    QJsonArray cameras;
    for (const CameraKind kind : {CameraKind::Tele, CameraKind::Wide})
        cameras.append(CameraPart(telescope, kind, modeId).json());
    return {{QStringLiteral("modeId"), modeId},
            {QStringLiteral("cameraParams"), cameras},
            {QStringLiteral("shootingModeParams"), others(telescope, modeId, true)},
            {QStringLiteral("deviceParams"), others(telescope, modeId, false)},
            {QStringLiteral("shootingTechSettings"), techniqueGroups(telescope, modeId)}};
}

} // namespace nd::sim
