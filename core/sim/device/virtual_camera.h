// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/param_table.h"

namespace nd::sim {

/// The value a setting has now.
struct ParamValue
{
    int id = 0;
    bool hasAuto = false;
    int autoMode = 1; ///< 0 automatic, 1 manual.
    int modeIndex = ModeGear;
    int index = 0;
    double continueValue = 0.0;
};

/// Settings and state of one camera. Value type.
class VirtualCamera
{
public:
    /// From here on the device sends single pictures instead of video.
    /// Source: API 2.0 section 4.16.32.
    static constexpr double kJpegExposureSeconds = 1.0;

    VirtualCamera(CameraKind kind, const QList<ParamRow> &rows);

    CameraKind kind() const { return m_kind; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    bool isRouteArmed() const { return m_open && m_routeArmed; }
    void setRouteArmed(bool armed) { m_routeArmed = armed; }
    bool usesH265() const { return m_h265; }
    void setH265(bool h265) { m_h265 = h265; }

    /// Each returns false, and changes nothing, if the table does not allow the value.
    bool setAutoMode(int id, int autoMode);
    bool setGear(int id, int index);
    bool setScene(int id, int index);
    bool setContinuous(int id, double value);
    /// V3 sets the gain by its value: picks the gear of that name.
    bool setGearByName(int id, const QString &name);

    const ParamValue *value(int id) const;
    QList<ParamValue> values() const { return m_values.values(); }
    /// All settings as at power-up; whether it is open stays as it is.
    void reset();
    /// All settings of another one of the same kind.
    void takeValues(const VirtualCamera &other) { m_values = other.m_values; }

    double exposureSeconds(double sunAltitudeDegrees) const;
    int gain(double sunAltitudeDegrees) const;
    bool sendsJpegOnly(double sunAltitudeDegrees) const;
    QString gearName(int id) const;

private:
    const ParamRow *row(int id) const;
    ParamValue *mutableValue(int id);

    CameraKind m_kind;
    bool m_open = false;
    bool m_routeArmed = false;
    bool m_h265 = false;
    QMap<int, ParamRow> m_rows;
    QMap<int, ParamValue> m_values;
};

} // namespace nd::sim
