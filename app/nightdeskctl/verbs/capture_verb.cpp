// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/capture_verb.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/capture_model.h"
#include "core/dwarf/models/feature_model.h"

#include <map>

namespace nd::ctl {

namespace {

constexpr double kLongestSeconds = 24 * 3600.0;
constexpr int kHighestNumber = 9999;
constexpr std::chrono::milliseconds kPause{200};
constexpr int kTries = 25; // what is not told after 5 s is not there

const std::map<QString, CaptureJob> &jobs()
{
    static const std::map<QString, CaptureJob> table{
        {QStringLiteral("photo"), CaptureJob::Photo},
        {QStringLiteral("burst"), CaptureJob::Burst},
        {QStringLiteral("record"), CaptureJob::Video},
        {QStringLiteral("timelapse"), CaptureJob::TimeLapse},
        {QStringLiteral("panorama"), CaptureJob::Panorama}};
    return table;
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

bool CaptureVerb::prepare()
{
    return readJob() && readZoom() && readNumbers() && readAngles();
}

bool CaptureVerb::readJob()
{
    m_job = line().has("--raw") ? CaptureJob::RawPhoto : jobs().at(line().verb);
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    if (!line().has("--seconds"))
        return true;
    bool isNumber = false;
    m_seconds = line().value("--seconds").toDouble(&isNumber);
    if (isNumber && *m_seconds > 0.0 && *m_seconds <= kLongestSeconds)
        return true;
    return complain(QStringLiteral("--seconds needs seconds"));
}

/// --zoom X,Y,RATIO in pixels of the live picture.
bool CaptureVerb::readZoom()
{
    if (!line().has("--zoom"))
        return true;
    const QStringList parts = line().value("--zoom").split(QLatin1Char(','));
    bool isX = false;
    bool isY = false;
    bool isRatio = false;
    PhotoZoom zoom;
    zoom.x = parts.value(0).toInt(&isX);
    zoom.y = parts.value(1).toInt(&isY);
    zoom.ratio = parts.value(2).toDouble(&isRatio);
    m_zoom = zoom;
    const bool isSane = isX && isY && isRatio && parts.size() == 3 && zoom.x >= 0 && zoom.y >= 0
        && zoom.ratio >= 1.0 && zoom.ratio <= PhotoZoom::kHighestRatio;
    return isSane || complain(QStringLiteral("--zoom needs X,Y,RATIO with a ratio from 1 to 10"));
}

bool CaptureVerb::readNumbers()
{
    for (const QString &word : line().words) {
        bool isNumber = false;
        m_numbers.append(word.toInt(&isNumber));
        if (!isNumber || m_numbers.last() < 1 || m_numbers.last() > kHighestNumber)
            return complain(QStringLiteral("not a number of pictures: %1").arg(word));
    }
    if (m_job == CaptureJob::Panorama && m_numbers.size() == 1)
        return complain(QStringLiteral("panorama needs rows and columns, or neither"));
    return true;
}

/// --angles YAW,PITCH in degrees, instead of rows and columns.
bool CaptureVerb::readAngles()
{
    if (!line().has("--angles"))
        return true;
    const QStringList parts = line().value("--angles").split(QLatin1Char(','));
    bool isYaw = false;
    bool isPitch = false;
    m_angles = PanoramaAngles{parts.value(0).toDouble(&isYaw), parts.value(1).toDouble(&isPitch)};
    const bool isSane = isYaw && isPitch && parts.size() == 2 && m_angles->isSane();
    if (!isSane)
        return complain(
            QStringLiteral("--angles needs YAW,PITCH in degrees, up to 360 and up to 180"));
    return m_numbers.isEmpty()
        || complain(QStringLiteral("panorama takes rows and columns, or --angles"));
}

CaptureModel &CaptureVerb::model() const
{
    return device().capture(m_camera);
}

void CaptureVerb::run()
{
    if (!allows(model().canStart(m_job)))
        return;
    if (m_zoom && !model().canZoomPhotos()) {
        console().say(QStringLiteral("nightdeskctl: the profile does not send a zoom with photos"));
        return end(exit_status::kRefused);
    }
    connect(&model(), &CaptureModel::changed, this, &CaptureVerb::tellProgress);
    connect(&model(), &CaptureModel::ended, this, &CaptureVerb::handleEnded);
    m_started = true;
    if (isGridAFeature())
        setGrid(kTries);
    else
        startJob();
    if (m_seconds && !hasEnded()) {
        scheduler().after(std::chrono::milliseconds(qRound64(*m_seconds * 1000.0)), this,
                          [this] { stopJob(); });
    }
}

/// In V3 the start has no room for rows and columns: they are features of the telescope.
/// Source: field notes 1.2.7.
bool CaptureVerb::isGridAFeature() const
{
    return m_job == CaptureJob::Panorama && !m_numbers.isEmpty() && generation() == Generation::V3;
}

/// Once the telescope told what it has: one that never does has no such feature.
void CaptureVerb::setGrid(int triesLeft)
{
    if (hasEnded())
        return;
    if (device().features().spec(Feature::PanoramaRows) == nullptr && triesLeft > 0) {
        scheduler().after(kPause, this, [this, triesLeft] { setGrid(triesLeft - 1); });
        return;
    }
    setGridPart(featureKey(Feature::PanoramaRows), m_numbers.value(0), [this] {
        setGridPart(featureKey(Feature::PanoramaColumns), m_numbers.value(1),
                    [this] { startJob(); });
    });
}

/// A telescope that does not have it, or not so many, takes no panorama of another size instead.
void CaptureVerb::setGridPart(const QString &key, int number, std::function<void()> then)
{
    const auto done = [this, key, number, then = std::move(then)](const Result<Done> &result) {
        if (hasEnded())
            return;
        if (result)
            return then();
        const bool isOdd = result.error().code == Error::Code::Malformed
            || result.error().code == Error::Code::NotAllowed;
        if (!isOdd)
            return fail(result.error());
        console().say(
            QStringLiteral("nightdeskctl: %1 can't be %2; see params get %1").arg(key).arg(number));
        end(exit_status::kRefused);
    };
    device().features().setByName(key, QString::number(number), this, done);
}

void CaptureVerb::startJob()
{
    switch (m_job) {
    case CaptureJob::Photo:
        return model().photo(m_zoom);
    case CaptureJob::RawPhoto:
        return model().rawPhoto();
    case CaptureJob::Burst:
        return model().startBurst(m_numbers.isEmpty() ? std::nullopt
                                                      : std::optional(m_numbers.first()));
    case CaptureJob::Video:
        return model().startVideo();
    case CaptureJob::TimeLapse:
        return model().startTimeLapse();
    case CaptureJob::Panorama:
        if (m_angles)
            return model().startPanorama(*m_angles);
        return model().startPanorama(
            m_numbers.isEmpty()
                ? std::nullopt
                : std::optional(PanoramaGrid{m_numbers.value(0), m_numbers.value(1)}));
    }
}

void CaptureVerb::stopJob()
{
    if (!hasEnded() && model().canStop() == Refusal::None)
        model().stop();
}

/// "burst: 2 of 5", "record: 12 s", each once.
void CaptureVerb::tellProgress()
{
    const auto run = model().run();
    if (!run)
        return;
    QString text;
    if (run->done && run->total)
        text = QStringLiteral("%1: %2 of %3").arg(line().verb).arg(*run->done).arg(*run->total);
    else if (run->recorded)
        text = QStringLiteral("%1: %2 s").arg(line().verb).arg(run->recorded->count());
    else if (const auto exposure = model().exposure())
        text = QStringLiteral("%1: exposing, %2 of %3 s")
                   .arg(line().verb)
                   .arg(exposure->exposedSeconds)
                   .arg(exposure->totalSeconds);
    if (text != m_told)
        console().say(text);
    m_told = text;
}

void CaptureVerb::handleEnded(const CaptureEnd &end)
{
    if (end.error)
        return fail(*end.error);
    console().print({{QStringLiteral("job"), line().verb},
                     {QStringLiteral("camera"),
                      m_camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide")},
                     {QStringLiteral("done"), numberOrNull(end.done)},
                     {QStringLiteral("total"), numberOrNull(end.total)}});
    this->end(m_expired ? exit_status::kTimeout : exit_status::kDone);
}

void CaptureVerb::interrupt()
{
    const bool canEnd = m_started && model().canStop() == Refusal::None;
    if (canEnd)
        stopJob();
    else
        end(kInterrupted);
}

/// What was taken until then is kept: the telescope is told to end, and the verb waits for that.
void CaptureVerb::expire()
{
    m_expired = m_started && model().canStop() == Refusal::None;
    if (m_expired)
        stopJob();
    else
        TelescopeVerb::expire();
}

} // namespace nd::ctl
