// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capture_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace nd::text {

namespace {

/// Gives lupdate a context for the sentences below.
struct CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(CaptureText)
};

QString countOf(int done, int total)
{
    const QLocale locale;
    return CaptureText::tr("%1 of %2").arg(locale.toString(done), locale.toString(total));
}

QString secondsText(double seconds)
{
    return captureTimeText(std::chrono::seconds(std::lround(seconds)));
}

QString stoppingText(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
        return CaptureText::tr("Finishing the photo");
    case CaptureJob::Burst:
        return CaptureText::tr("Cancelling the burst");
    case CaptureJob::Video:
        return CaptureText::tr("Ending the video");
    case CaptureJob::TimeLapse:
        return CaptureText::tr("Ending the time-lapse");
    case CaptureJob::Panorama:
        return CaptureText::tr("Cancelling the panorama");
    }
    return {};
}

QString runningText(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
        return CaptureText::tr("Taking a photo");
    case CaptureJob::RawPhoto:
        return CaptureText::tr("Taking a raw photo");
    case CaptureJob::Burst:
        return CaptureText::tr("Taking a burst");
    case CaptureJob::Video:
        return CaptureText::tr("Recording a video");
    case CaptureJob::TimeLapse:
        return CaptureText::tr("Recording a time-lapse");
    case CaptureJob::Panorama:
        return CaptureText::tr("Taking a panorama");
    }
    return {};
}

} // namespace

QString captureName(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
        return CaptureText::tr("Photo");
    case CaptureJob::RawPhoto:
        return CaptureText::tr("Raw photo");
    case CaptureJob::Burst:
        return CaptureText::tr("Burst");
    case CaptureJob::Video:
        return CaptureText::tr("Video");
    case CaptureJob::TimeLapse:
        return CaptureText::tr("Time-lapse");
    case CaptureJob::Panorama:
        return CaptureText::tr("Panorama");
    }
    return {};
}

QString captureStartText(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
        return CaptureText::tr("Take photo");
    case CaptureJob::Burst:
        return CaptureText::tr("Start burst");
    case CaptureJob::Video:
        return CaptureText::tr("Start video");
    case CaptureJob::TimeLapse:
        return CaptureText::tr("Start time-lapse");
    case CaptureJob::Panorama:
        return CaptureText::tr("Start panorama");
    }
    return {};
}

QString captureStopText(CaptureJob job)
{
    switch (job) {
    case CaptureJob::Photo:
    case CaptureJob::RawPhoto:
        break; // ends by itself
    case CaptureJob::Burst:
        return CaptureText::tr("Cancel burst");
    case CaptureJob::Video:
        return CaptureText::tr("End video");
    case CaptureJob::TimeLapse:
        return CaptureText::tr("End time-lapse");
    case CaptureJob::Panorama:
        return CaptureText::tr("Cancel panorama");
    }
    return {};
}

QString captureStateText(const CaptureRun &run)
{
    switch (run.phase) {
    case CapturePhase::Starting:
        return CaptureText::tr("Waiting for the scope");
    case CapturePhase::Running:
        return runningText(run.job);
    case CapturePhase::Stopping:
        return stoppingText(run.job);
    }
    return {};
}

QString captureCountText(const CaptureRun &run)
{
    if (run.done && run.total)
        return countOf(*run.done, *run.total);
    if (run.done)
        return QLocale().toString(*run.done);
    if (run.film)
        return CaptureText::tr("video %1").arg(captureTimeText(*run.film));
    return {};
}

QString captureTimeText(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    if (seconds >= std::chrono::minutes(1))
        return durationText(seconds);
    return QLocale().toString(qlonglong(seconds.count())) + QStringLiteral("\u202fs");
}

QString exposureText(const ExposureProgress &exposure)
{
    return CaptureText::tr("%1 of %2")
        .arg(secondsText(exposure.exposedSeconds), secondsText(exposure.totalSeconds));
}

QString captureProblemText(const Error &error, Generation generation)
{
    if (error.deviceCode == 0)
        return errorSentence(error.code);
    const DeviceErrorText about = deviceErrorText(error.deviceCode, generation);
    return about.what + u' ' + about.advice;
}

QString uploadText(const PanoramaUpload &upload)
{
    switch (upload.step) {
    case PanoramaUpload::Step::Compressing:
        return CaptureText::tr("The scope packs the panorama: %1 of %2 files.")
            .arg(upload.done)
            .arg(upload.total);
    case PanoramaUpload::Step::Uploading:
        return CaptureText::tr("The panorama is sent to the maker's service: %1 of %2.")
            .arg(bytesText(upload.done), bytesText(upload.total));
    case PanoramaUpload::Step::Done:
        return CaptureText::tr("The panorama was sent to the maker's service.");
    case PanoramaUpload::Step::Failed:
        return CaptureText::tr("The panorama could not be sent to the maker's service.");
    }
    return {};
}

} // namespace nd::text
