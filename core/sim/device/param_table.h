// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace nd::sim {

/// Numbers of the camera settings. Source: params_config.json of the firmware.
enum ParamId {
    ParamExposure = 0,
    ParamGain = 1,
    ParamWhiteBalance = 2,
    ParamBrightness = 3,
    ParamContrast = 4,
    ParamHue = 5,
    ParamSaturation = 6,
    ParamSharpness = 7,
    ParamIrCut = 8,
    ParamPreviewQuality = 9,
};

/// Features that are settings of the tele camera in V3.
inline constexpr int kFilmResolution = 10;
inline constexpr int kFilmRate = 11;

/// Features that V3 sets by number and by their amount: pictures or seconds.
/// Source: network capture of the maker's app by a public V3 client.
struct TechniqueNumber
{
    int feature = 0;
    int index = 0; ///< Bits 0 to 15 of the number, in section 2 of camera 15.
    const char *name = ""; ///< In getParamAndSetting.
};
inline constexpr std::array kTechniques{
    TechniqueNumber{3, 0x15, "burstCount"}, TechniqueNumber{9, 0x16, "burstInterval"},
    TechniqueNumber{4, 0x19, "timelapseInterval"}, TechniqueNumber{5, 0x1a, "timelapseTotalTime"}};
/// "5 min" is 300, "Off" and the sign for without end are 0; nothing for anything else.
std::optional<int> amountOfGear(const QString &name);

/// How a setting gets its value.
enum ParamMode { ModeGear = 0, ModeContinue = 1, ModeScene = 2 };

/// What a setting may be and what it is at power-up.
struct ParamRow
{
    int id = 0;
    bool hasAuto = false;
    int autoMode = 1; ///< 0 automatic, 1 manual.
    int modeIndex = 0;
    int defaultIndex = 0;
    double defaultValue = 0.0;
    double minimum = 0.0;
    double maximum = 0.0;
    QMap<int, QString> gears;
    QMap<int, QString> scenes;
};

/// The row of a setting; null where there is none. It lives as long as the list.
const ParamRow *rowOf(const QList<ParamRow> &rows, int id);

/// The settings of one model, read from the same document that getDefaultParamsConfig serves.
class ParamTable
{
public:
    /// An unreadable document gives an empty table.
    static ParamTable fromJson(const QByteArray &document);

    const QList<ParamRow> &rows(CameraKind kind) const
    {
        return kind == CameraKind::Tele ? m_tele : m_wide;
    }
    const QList<ParamRow> &featureRows() const { return m_features; }
    /// Null if there is none of this number.
    const ParamRow *feature(int id) const;

private:
    QList<ParamRow> m_tele;
    QList<ParamRow> m_wide;
    QList<ParamRow> m_features;
};

/// The document itself, out of the program's resources.
QByteArray readParamsDocument(const QString &resource);
/// "1/30", "3/10000", "0.4" or "15" in seconds; 0 for anything else.
double secondsOfGear(const QString &name);

} // namespace nd::sim
