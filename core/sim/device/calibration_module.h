// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/astro_operation.h"

namespace nd::sim {

/// Calibration and the check of the polar alignment (11000, 11001, 11018, 11019).
class CalibrationModule final : public AstroOperation
{
public:
    explicit CalibrationModule(VirtualTelescope &telescope);

private:
    void startCalibration(const Request &request);
    void calibrationTry(int number, const Request &request);
    void finishCalibration(int code, const Request &request);
    void stopCalibration(const Request &request);
    void startEqSolving(const Request &request);
    void turnAsTold();
    void stopEqSolving(const Request &request);
};

} // namespace nd::sim
