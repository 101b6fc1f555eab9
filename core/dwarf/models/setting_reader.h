// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/param_number.h"
#include "core/dwarf/models/param_spec.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace nd {

// What telescopes say about their settings: bytes of a hostile sender, pure and bounded.

/// A CommonParam as it came.
struct RawParam
{
    int id = 0;
    bool isAuto = false;
    int modeIndex = 0;
    int index = 0;
    double number = 0.0;
};

/// 15213, 15214 and 15217.
QList<RawParam> readParamEcho(const QByteArray &payload);
/// The answers of 10036 and 12027; of 10038.
QList<RawParam> readAllSettings(const QByteArray &reply);
QList<RawParam> readAllFeatures(const QByteArray &reply);
/// ComResWithInt.
std::optional<int> readWholeNumber(const QByteArray &reply);
/// What a raw parameter means by its table; nothing if the table does not allow it.
std::optional<ParamValue> valueOf(const RawParam &raw, const ParamSpec &spec);

/// 15264 as it came.
struct RawNumber
{
    quint64 number = 0;
    int value = 0;
};
std::optional<RawNumber> readRawNumber(const QByteArray &payload);

/// 15264: V3 echo of a setting by number.
struct NumberEcho
{
    CameraSetting which;
    int mode = 0;
    int value = 0;
    quint64 number{}; ///< With the shooting mode that it is about, see isOfMode().
};
/// Nothing if it is not about a setting of a camera.
std::optional<NumberEcho> readNumberEcho(const QByteArray &payload);
std::optional<ParamValue> valueOf(const NumberEcho &echo, const ParamSpec &spec);
/// Exposure or gain by hand: then not all of the camera is automatic.
bool endsAllAutomatic(const NumberEcho &echo);

/// 15270 for one camera. Source: field notes section 1.3, Wb.
struct WhiteBalanceEcho
{
    Camera camera = Camera::Tele;
    ParamValue value;
};
std::optional<WhiteBalanceEcho> readWhiteBalance(const QByteArray &payload);

/// 15272: what the film size and rate are and may be. Source: field notes section 1.3.
struct ResolutionEcho
{
    Camera camera = Camera::Tele;
    int resolution = 0;
    int rate = 0;
    QList<int> resolutions;
    QList<int> rates;
};
std::optional<ResolutionEcho> readResolution(const QByteArray &payload);

/// 15283 for one camera: whether size and rate of its films are being switched.
struct FilmSwitch
{
    Camera camera = Camera::Tele;
    bool isRunning = false;
};
std::optional<FilmSwitch> readFilmSwitch(const QByteArray &payload);
/// 15268: whether the crop ratio is being switched.
std::optional<bool> readCropSwitch(const QByteArray &payload);

/// The shooting mode in 16405, in 15267 and in the reply to 16402; nothing if it is not told.
std::optional<int> readModeOfState(const QByteArray &payload);
std::optional<int> readModeSwitch(const QByteArray &payload);
std::optional<int> readModeReply(const QByteArray &payload);

} // namespace nd
