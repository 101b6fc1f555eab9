// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/pointing_types.h"

#include <QByteArray>

#include <optional>

namespace nd {

/// One answer of a one-click GOTO. Source: dwarf-api-2.0 sections 4.10.17 and 4.10.18.
struct OneClickAnswer
{
    /// The step that it is about; Starting if it names none that is known.
    PointingStage stage = PointingStage::Starting;
    PointingStage next = PointingStage::Starting; ///< What comes if that is done.
    bool hasFailed = false;
    bool isLast = false; ///< `all_end`
};

/// How far the polar axis is off.
struct PolarAnswer
{
    double azimuthDegrees = 0.0;
    double altitudeDegrees = 0.0;
};

// Pure functions over what a telescope answered.

/// Nothing if it can't be read.
std::optional<OneClickAnswer> readOneClickAnswer(const QByteArray &reply);
/// Of the last one: whether it all went well.
Result<Done> readOneClickEnd(const Result<QByteArray> &raw);
/// Of calibration and GOTO.
Result<Done> readPlainAnswer(const Result<QByteArray> &raw);
/// Malformed if nothing was measured.
Result<PolarAnswer> readPolarAnswer(const Result<QByteArray> &raw);

} // namespace nd
