// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/tracking_verbs.h"

#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/tracking_model.h"

#include <algorithm>
#include <array>
#include <utility>

namespace nd::ctl {

namespace {

constexpr std::chrono::milliseconds kLinkLimit{60'000};
constexpr double kLongestSeconds = 24 * 3600.0;

bool isPart(double value)
{
    return value >= 0.0 && value <= 1.0;
}

QJsonObject boxJson(Camera camera, const TrackedBox &box)
{
    return {{QStringLiteral("camera"),
             camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide")},
            {QStringLiteral("id"), box.id},
            {QStringLiteral("x"), box.place.x()},
            {QStringLiteral("y"), box.place.y()},
            {QStringLiteral("width"), box.place.width()},
            {QStringLiteral("height"), box.place.height()},
            {QStringLiteral("followed"), box.followed}};
}

QString phaseWord(SentryPhase phase)
{
    switch (phase) {
    case SentryPhase::Idle:
        return QStringLiteral("idle");
    case SentryPhase::Preparing:
        return QStringLiteral("preparing");
    case SentryPhase::Searching:
        return QStringLiteral("searching");
    case SentryPhase::Following:
        return QStringLiteral("following");
    case SentryPhase::Finished:
        return QStringLiteral("finished");
    case SentryPhase::Stopping:
        return QStringLiteral("stopping");
    }
    return {};
}

} // namespace

bool LinkVerb::prepare()
{
    bool isX = false;
    bool isY = false;
    m_point = {line().words.at(0).toDouble(&isX), line().words.at(1).toDouble(&isY)};
    return (isX && isY && isPart(m_point.x()) && isPart(m_point.y()))
        || complain(QStringLiteral("link needs a point from 0 0 to 1 1 of the wide picture"));
}

std::optional<std::chrono::milliseconds> LinkVerb::usualLimit() const
{
    return kLinkLimit;
}

void LinkVerb::run()
{
    LinkageModel &model = device().linkage();
    if (!allows(model.canPoint()))
        return;
    connect(&model, &LinkageModel::finished, this, [this](const Result<Done> &result) {
        if (!result)
            return fail(result.error());
        console().print({{QStringLiteral("pointed"), true}});
        end(exit_status::kDone);
    });
    model.pointTo(m_point);
}

bool TrackVerb::prepare()
{
    if (line().verb == QLatin1String("sentry"))
        m_mode = line().has("--ufo") ? TrackingMode::Ufo : TrackingMode::Sentry;
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    if (line().has("--id")) {
        bool isNumber = false;
        m_id = line().value("--id").toInt(&isNumber);
        if (!isNumber)
            return complain(QStringLiteral("--id needs the number of a box"));
    }
    return readPlace() && readSeconds();
}

bool TrackVerb::readPlace()
{
    if (line().words.isEmpty())
        return true;
    std::array<double, 4> parts{};
    bool isSane = line().words.size() == 4;
    for (std::size_t i = 0; isSane && i < parts.size(); ++i) {
        parts.at(i) = line().words.at(qsizetype(i)).toDouble(&isSane);
        isSane = isSane && isPart(parts.at(i));
    }
    if (m_id)
        return complain(QStringLiteral("--id is for track without a box"));
    m_place = {parts[0], parts[1], parts[2], parts[3]};
    m_mode = TrackingMode::Object;
    isSane = isSane && !m_place.isEmpty() && m_place.right() <= 1.0 && m_place.bottom() <= 1.0;
    return isSane
        || complain(
               QStringLiteral("track needs X Y WIDTH HEIGHT in parts (0 to 1) of the picture"));
}

bool TrackVerb::readSeconds()
{
    if (!line().has("--seconds"))
        return true;
    bool isNumber = false;
    m_seconds = line().value("--seconds").toDouble(&isNumber);
    return (isNumber && *m_seconds > 0.0 && *m_seconds <= kLongestSeconds)
        || complain(QStringLiteral("--seconds needs seconds"));
}

TrackingModel &TrackVerb::model() const
{
    return device().tracking();
}

void TrackVerb::run()
{
    const bool isElsewhere = m_mode == TrackingMode::Object && !model().canTrackOn(m_camera);
    if (!allows(isElsewhere ? Refusal::Unsupported : model().canStart(m_mode)))
        return;
    connect(&model(), &TrackingModel::failed, this, [this](const Error &error) {
        if (!m_statusWhenOff)
            fail(error);
    });
    connect(&model(), &TrackingModel::started, this, [this] {
        m_started = true;
        console().say(line().verb + QStringLiteral(": running"));
    });
    connect(&model(), &TrackingModel::changed, this, &TrackVerb::handleChanged);
    connect(&model(), &TrackingModel::boxesChanged, this, &TrackVerb::printBoxes);
    startMode();
    if (m_seconds && !hasEnded()) {
        scheduler().after(std::chrono::milliseconds(qRound64(*m_seconds * 1000.0)), this,
                          [this] { stop(exit_status::kDone); });
    }
}

void TrackVerb::startMode()
{
    switch (m_mode) {
    case TrackingMode::Object:
        return model().trackObject(m_camera, m_place);
    case TrackingMode::Multiple:
        return model().startMultiple();
    case TrackingMode::Sentry:
        return model().startSentry();
    case TrackingMode::Ufo:
        return model().startUfo();
    case TrackingMode::Off:
        break;
    }
}

void TrackVerb::handleChanged()
{
    if (hasEnded())
        return;
    const bool isOff = model().mode() == TrackingMode::Off;
    if (isOff && m_statusWhenOff)
        return finish(*m_statusWhenOff);
    if (isOff && m_started && !model().isStarting())
        return finish(exit_status::kDone); // the telescope ended it, or somebody else did
    if (line().verb == QLatin1String("sentry"))
        console().print({{QStringLiteral("phase"), phaseWord(model().phase())}});
}

void TrackVerb::printBoxes()
{
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        const TrackedBoxes boxes = model().boxes(camera);
        for (const TrackedBox &box : boxes)
            console().print(boxJson(camera, box));
    }
    follow();
}

/// Once the box that --id names is there.
void TrackVerb::follow()
{
    if (!m_id || m_mode != TrackingMode::Multiple)
        return;
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        const TrackedBoxes boxes = model().boxes(camera);
        const bool isThere = std::any_of(boxes.begin(), boxes.end(),
                                         [this](const TrackedBox &box) { return box.id == m_id; });
        if (isThere)
            return model().trackOne(*std::exchange(m_id, std::nullopt));
    }
}

void TrackVerb::stop(int exitStatus)
{
    if (!isConnected() || hasEnded())
        return end(kInterrupted);
    if (model().canStop() != Refusal::None)
        return finish(exitStatus);
    m_statusWhenOff = exitStatus;
    model().stop();
    handleChanged();
}

/// What --id named and never was there is no success.
void TrackVerb::finish(int exitStatus)
{
    if (!m_id || exitStatus != exit_status::kDone)
        return end(exitStatus);
    console().say(QStringLiteral("nightdeskctl: there was no box %1").arg(*m_id));
    end(exit_status::kRefused);
}

} // namespace nd::ctl
