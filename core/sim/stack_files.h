// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/camera_snapshot.h"

#include <QByteArray>
#include <QString>

namespace nd::sim {

/// What the header of a frame says besides exposure, gain and time. Value type.
struct FrameFacts
{
    QString object;
    QString filter;
    QString instrument;
    double focalLengthMillimetres = 0.0;
    double pixelMicrometres = 0.0; ///< Of this picture: it gives the scale of the sky.
    int binning = 1;
    int temperatureCelsius = 0;
};

/// One exposure of a stack, for the card. Value type.
struct StackFrame
{
    QString path; ///< On the card.
    CameraSnapshot snapshot;
    FrameFacts facts;
};

/// How far a stack is, for the card: its picture and what shotsInfo.json says. Value type.
struct StackRecord
{
    QString folder; ///< On the card.
    CameraSnapshot snapshot; ///< Of the stacked picture.
    QByteArray shotsInfo;
    bool isFinal = false;
};

} // namespace nd::sim
