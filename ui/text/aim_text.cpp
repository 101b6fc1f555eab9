// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/aim_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct AimText
{
    Q_DECLARE_TR_FUNCTIONS(AimText)
};

constexpr QChar kUnitSpace(0x202F); // narrow no-break space

} // namespace

QString focusActivityText(FocusActivity activity)
{
    switch (activity) {
    case FocusActivity::Normal:
        return AimText::tr("Focusing on the picture.");
    case FocusActivity::Area:
        return AimText::tr("Focusing on the area.");
    case FocusActivity::AstroSlow:
        return AimText::tr("Focusing on the stars, slowly.");
    case FocusActivity::AstroFast:
        return AimText::tr("Focusing on the stars, fast.");
    }
    return {};
}

QString trackingModeName(TrackingMode mode)
{
    switch (mode) {
    case TrackingMode::Off:
        return AimText::tr("Off", "tracking");
    case TrackingMode::Object:
        return AimText::tr("Object", "tracking");
    case TrackingMode::Multiple:
        return AimText::tr("Many", "tracking");
    case TrackingMode::Sentry:
        return AimText::tr("Sentry", "tracking");
    case TrackingMode::Ufo:
        return AimText::tr("UFO", "tracking");
    }
    return {};
}

QString sentryPhaseText(SentryPhase phase)
{
    switch (phase) {
    case SentryPhase::Idle:
        break;
    case SentryPhase::Preparing:
        return AimText::tr("The motors go to their start.");
    case SentryPhase::Searching:
        return AimText::tr("Searching.");
    case SentryPhase::Following:
        return AimText::tr("Following.");
    case SentryPhase::Finished:
        return AimText::tr("The target is gone; the video is kept.");
    case SentryPhase::Stopping:
        return AimText::tr("Stopping; the video is being stored.");
    }
    return {};
}

QString axisName(Axis axis)
{
    switch (axis) {
    case Axis::Rotation:
        return AimText::tr("Rotation");
    case Axis::Pitch:
        return AimText::tr("Pitch");
    }
    return {};
}

QString axisWayName(Axis axis, AxisWay way)
{
    const bool rightOrUp = way == AxisWay::RightOrUp;
    switch (axis) {
    case Axis::Rotation:
        return rightOrUp ? AimText::tr("Right") : AimText::tr("Left");
    case Axis::Pitch:
        return rightOrUp ? AimText::tr("Up") : AimText::tr("Down");
    }
    return {};
}

QString pixelsText(double pixels)
{
    return numberText(pixels, 2) + kUnitSpace + AimText::tr("px");
}

} // namespace nd::text
