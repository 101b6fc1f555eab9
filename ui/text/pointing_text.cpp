// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pointing_text.h"

#include "ui/text/request_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct PointingText
{
    Q_DECLARE_TR_FUNCTIONS(PointingText)
};

constexpr double kBestDegrees = 0.3;
/// Less can't be set by hand.
constexpr double kNothingToTurn = 0.05;

QString stageText(PointingStage stage)
{
    switch (stage) {
    case PointingStage::Starting:
        return PointingText::tr("Asked for; the scope has not begun yet.");
    case PointingStage::SkySearch:
        return PointingText::tr("Looking for open sky.");
    case PointingStage::Focusing:
        return PointingText::tr("Focusing on the stars.");
    case PointingStage::Calibrating:
        return PointingText::tr("Finding out how it stands.");
    case PointingStage::Moving:
        return PointingText::tr("Turning.");
    case PointingStage::Solving:
        return PointingText::tr("Recognising the stars.");
    case PointingStage::Stopping:
        return PointingText::tr("Stopping.");
    }
    return {};
}

/// "Recognising the stars, picture 3."
QString countedStageText(const PointingRun &run)
{
    const bool counts
        = run.stage == PointingStage::Solving || run.stage == PointingStage::Calibrating;
    if (!counts || run.solves <= 0)
        return stageText(run.stage);
    if (run.stage == PointingStage::Solving)
        return PointingText::tr("Recognising the stars, picture %1.").arg(run.solves);
    return PointingText::tr("Finding out how it stands, picture %1.").arg(run.solves);
}

QString doneText(const PointingEnd &end)
{
    switch (end.task) {
    case PointingTask::Calibration:
        return PointingText::tr("Calibrated: the scope knows how it stands.");
    case PointingTask::Goto:
    case PointingTask::OneClickGoto:
        return PointingText::tr("%1 is in the picture.").arg(end.name);
    case PointingTask::PolarAlignment:
        return PointingText::tr("Measured.");
    }
    return {};
}

QString stoppedText(const PointingEnd &end)
{
    switch (end.task) {
    case PointingTask::Calibration:
        return PointingText::tr("The calibration was stopped.");
    case PointingTask::Goto:
    case PointingTask::OneClickGoto:
        return PointingText::tr("Stopped on the way to %1.").arg(end.name);
    case PointingTask::PolarAlignment:
        return PointingText::tr("The measurement was stopped.");
    }
    return {};
}

/// Source: dwarf-api-2.0 section 4.10.4. It does not say where the limits are: only the scope
/// knows.
bool isBeyondTheLimit(const PointingEnd &end)
{
    constexpr int kLimitWarning = -14518;
    constexpr int kLimitHit = -14519;
    return end.error && end.error->code == Error::Code::Rejected
        && (end.error->deviceCode == kLimitWarning || end.error->deviceCode == kLimitHit);
}

QString limitText(PointingTask task)
{
    switch (task) {
    case PointingTask::Goto:
    case PointingTask::OneClickGoto:
        return PointingText::tr("The target is beyond the mechanical limit of the scope. Turn the "
                                "tripod and calibrate again, or pick another target.");
    case PointingTask::Calibration:
    case PointingTask::PolarAlignment:
        break;
    }
    return PointingText::tr("The scope can't turn any further: its mechanical limit is ahead. "
                            "Turn the tripod, then try again.");
}

/// Which part of a one-click GOTO did not work.
QString failedStepText(PointingStage stage)
{
    switch (stage) {
    case PointingStage::SkySearch:
        return PointingText::tr("It got as far as looking for open sky.");
    case PointingStage::Focusing:
        return PointingText::tr("It got as far as focusing.");
    case PointingStage::Calibrating:
        return PointingText::tr("It got as far as finding out how it stands.");
    case PointingStage::Moving:
    case PointingStage::Solving:
        return PointingText::tr("It got as far as turning to the target.");
    case PointingStage::Starting:
    case PointingStage::Stopping:
        break;
    }
    return {};
}

} // namespace

QString pointingTaskName(PointingTask task)
{
    switch (task) {
    case PointingTask::Calibration:
        return PointingText::tr("Calibration");
    case PointingTask::Goto:
        return PointingText::tr("GOTO");
    case PointingTask::OneClickGoto:
        return PointingText::tr("Focus, calibrate and go");
    case PointingTask::PolarAlignment:
        return PointingText::tr("Polar axis");
    }
    return {};
}

QString bodyName(Body body)
{
    switch (body) {
    case Body::Sun:
        return PointingText::tr("Sun");
    case Body::Moon:
        return PointingText::tr("Moon");
    case Body::Mercury:
        return PointingText::tr("Mercury");
    case Body::Venus:
        return PointingText::tr("Venus");
    case Body::Mars:
        return PointingText::tr("Mars");
    case Body::Jupiter:
        return PointingText::tr("Jupiter");
    case Body::Saturn:
        return PointingText::tr("Saturn");
    case Body::Uranus:
        return PointingText::tr("Uranus");
    case Body::Neptune:
        return PointingText::tr("Neptune");
    }
    return {};
}

QString pointingStageText(const PointingRun &run)
{
    QString stage = countedStageText(run);
    if (run.failedSolves == 0 || run.stage == PointingStage::Stopping)
        return stage;
    return stage + u' ' + PointingText::tr("Without success so far: %1.").arg(run.failedSolves);
}

QString pointingAdvice(const PointingEnd &end)
{
    if (!end.error)
        return {};
    if (end.error->code == Error::Code::Timeout)
        return PointingText::tr("Stop it, look whether anything is in its way, then try again.");
    return {};
}

QString pointingEndText(const PointingEnd &end, Generation generation)
{
    if (end.wasStopped)
        return stoppedText(end);
    if (!end.error)
        return doneText(end);
    QString text
        = isBeyondTheLimit(end) ? limitText(end.task) : requestText(*end.error, generation);
    if (end.task == PointingTask::OneClickGoto && !failedStepText(end.stage).isEmpty())
        text += u' ' + failedStepText(end.stage);
    if (const QString advice = pointingAdvice(end); !advice.isEmpty())
        text += u' ' + advice;
    return text;
}

bool isPolarDone(double errorDegrees)
{
    return std::abs(errorDegrees) < kNothingToTurn;
}

QString polarTurnWord(std::optional<double> errorDegrees)
{
    if (!errorDegrees)
        return PointingText::tr("left and right");
    if (isPolarDone(*errorDegrees))
        return PointingText::tr("leave it");
    return *errorDegrees > 0.0 ? PointingText::tr("turn clockwise")
                               : PointingText::tr("turn counter-clockwise");
}

QString polarTiltWord(std::optional<double> errorDegrees)
{
    if (!errorDegrees)
        return PointingText::tr("up and down");
    if (isPolarDone(*errorDegrees))
        return PointingText::tr("leave it");
    return *errorDegrees > 0.0 ? PointingText::tr("tilt up") : PointingText::tr("tilt down");
}

QString polarAzimuthText(double errorDegrees)
{
    const QString angle = degreesText(std::abs(errorDegrees), 2);
    if (isPolarDone(errorDegrees))
        return PointingText::tr("Left and right: leave it.");
    return errorDegrees > 0.0 ? PointingText::tr("Turn it %1 clockwise.").arg(angle)
                              : PointingText::tr("Turn it %1 counter-clockwise.").arg(angle);
}

QString polarAltitudeText(double errorDegrees)
{
    const QString angle = degreesText(std::abs(errorDegrees), 2);
    if (isPolarDone(errorDegrees))
        return PointingText::tr("Up and down: leave it.");
    return errorDegrees > 0.0 ? PointingText::tr("Tilt it %1 up.").arg(angle)
                              : PointingText::tr("Tilt it %1 down.").arg(angle);
}

QString polarVerdict(const PolarTry &result)
{
    const QString angle = degreesText(result.totalDegrees(), 2);
    if (result.totalDegrees() <= kBestDegrees)
        return PointingText::tr("%1 off: as good as it gets.").arg(angle);
    if (result.totalDegrees() <= kGoodPolarDegrees)
        return PointingText::tr("%1 off: good enough.").arg(angle);
    return PointingText::tr("%1 off: more than 1°, go on.").arg(angle);
}

} // namespace nd::text
