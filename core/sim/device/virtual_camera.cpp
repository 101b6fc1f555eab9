// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/virtual_camera.h"

#include <utility>

namespace nd::sim {

namespace {

/// Above this altitude of the Sun the automatic exposure is that of a day.
constexpr double kDuskAltitude = -6.0;
constexpr double kDaySeconds = 1.0 / 500.0;
constexpr double kNightSeconds = 1.0 / 5.0;
constexpr int kDayGain = 0;
constexpr int kNightGain = 120;

} // namespace

VirtualCamera::VirtualCamera(CameraKind kind, const QList<ParamRow> &rows) : m_kind(kind)
{
    for (const ParamRow &row : rows)
        m_rows.insert(row.id, row);
    reset();
}

void VirtualCamera::reset()
{
    for (const ParamRow &row : std::as_const(m_rows)) {
        m_values.insert(row.id,
                        {row.id, row.hasAuto, row.autoMode, row.modeIndex, row.defaultIndex,
                         row.modeIndex == ModeContinue ? row.defaultValue : 0.0});
    }
}

void VirtualCamera::setOpen(bool open)
{
    m_open = open;
    m_routeArmed = open;
}

bool VirtualCamera::setAutoMode(int id, int autoMode)
{
    ParamValue *const value = mutableValue(id);
    if (!value || autoMode < 0 || autoMode > 1 || (autoMode == 0 && !value->hasAuto))
        return false;
    value->autoMode = autoMode;
    return true;
}

bool VirtualCamera::setGear(int id, int index)
{
    ParamValue *const value = mutableValue(id);
    if (!value || !row(id)->gears.contains(index))
        return false;
    value->modeIndex = ModeGear;
    value->index = index;
    return true;
}

bool VirtualCamera::setScene(int id, int index)
{
    ParamValue *const value = mutableValue(id);
    if (!value || !row(id)->scenes.contains(index))
        return false;
    value->modeIndex = ModeScene;
    value->index = index;
    return true;
}

bool VirtualCamera::setContinuous(int id, double number)
{
    ParamValue *const value = mutableValue(id);
    if (!value || !(number >= row(id)->minimum) || !(number <= row(id)->maximum))
        return false;
    value->modeIndex = ModeContinue;
    value->continueValue = number;
    return true;
}

bool VirtualCamera::setGearByName(int id, const QString &name)
{
    const ParamRow *const found = row(id);
    if (!found)
        return false;
    const QList<int> indices = found->gears.keys(name);
    return !indices.isEmpty() && setGear(id, indices.first());
}

const ParamValue *VirtualCamera::value(int id) const
{
    const auto found = m_values.constFind(id);
    return found == m_values.constEnd() ? nullptr : &*found;
}

ParamValue *VirtualCamera::mutableValue(int id)
{
    const auto found = m_values.find(id);
    return found == m_values.end() ? nullptr : &*found;
}

const ParamRow *VirtualCamera::row(int id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QString VirtualCamera::gearName(int id) const
{
    const ParamRow *const found = row(id);
    const ParamValue *const current = value(id);
    return found && current ? found->gears.value(current->index) : QString();
}

double VirtualCamera::exposureSeconds(double sunAltitudeDegrees) const
{
    const ParamValue *const exposure = value(ParamExposure);
    if (!exposure || exposure->autoMode == 0)
        return sunAltitudeDegrees > kDuskAltitude ? kDaySeconds : kNightSeconds;
    if (exposure->modeIndex == ModeContinue)
        return exposure->continueValue;
    return secondsOfGear(gearName(ParamExposure));
}

int VirtualCamera::gain(double sunAltitudeDegrees) const
{
    const ParamValue *const exposure = value(ParamExposure);
    if (!exposure || exposure->autoMode == 0)
        return sunAltitudeDegrees > kDuskAltitude ? kDayGain : kNightGain;
    return gearName(ParamGain).toInt();
}

bool VirtualCamera::sendsJpegOnly(double sunAltitudeDegrees) const
{
    return exposureSeconds(sunAltitudeDegrees) >= kJpegExposureSeconds;
}

} // namespace nd::sim
