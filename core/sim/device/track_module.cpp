// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/track_module.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/notify.pb.h"
#include "proto/notify_v3.pb.h"
#include "proto/track.pb.h"

#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kTick = 200ms;
constexpr auto kInitTime = 2s; ///< The motors go to their stops.
constexpr auto kDetectTime = 4s;
constexpr auto kTrackTime = 8s;
constexpr auto kStopTime = 2s; ///< The video is stored. Source: API 2.0 section 4.16.29.
constexpr double kNowhere = -100.0; ///< No target. Source: field notes of public clients.
constexpr double kPull = 0.15; ///< Part of the way to the middle in each tick.
constexpr double kFlight = 4.0; ///< Degrees per second to the right: what is followed flies.
constexpr QRectF kIntruder(900.0, 150.0, 120.0, 80.0);

} // namespace

TrackModule::TrackModule(VirtualTelescope &telescope) : CommandModule(telescope)
{
    on(14800, [this](const Request &request) { startOne(request); });
    on(14801, [this](const Request &request) { stop(request); });
    on(14802, [this](const Request &request) { startGuard(Guard::Sentry, request); });
    on(14803, [this](const Request &request) { stopGuard(Guard::Sentry, request); });
    on(14804, [this](const Request &request) { startMany(request); });
    on(14805, [this](const Request &request) { pickOne(request, CameraKind::Tele); });
    on(14806, [this](const Request &request) { startGuard(Guard::Ufo, request); });
    on(14807, [this](const Request &request) { stopGuard(Guard::Ufo, request); });
    on(14808, [this](const Request &request) { pickOne(request, CameraKind::Wide); });
    on(14809, [this](const Request &request) { switchCamera(request); });
    on(14810, [this](const Request &request) { switchHand(request); });
    if (isV3())
        accept({14811, 14812});
}

double TrackModule::seconds() const
{
    return static_cast<double>(clock().utc().toMSecsSinceEpoch() % 3'600'000) / 1000.0;
}

/// Each object on a curve of its own, always inside of the picture.
QRectF TrackModule::objectAt(int id) const
{
    const double phase = seconds() * 0.2 + id * 2.0;
    const double x = kWidth * (0.5 + 0.35 * std::sin(phase));
    const double y = kHeight * (0.5 + 0.3 * std::sin(1.3 * phase + id));
    const double width = 60.0 + 30.0 * id;
    return {x - width / 2.0, y - width / 3.0, width, width * 2.0 / 3.0};
}

bool TrackModule::isBlind(const Request &request)
{
    const bool closed = !telescope().camera(CameraKind::Tele).isOpen();
    const bool black = telescope().faults().has(Fault::BlackFrames);
    if (!closed && !black)
        return false;
    request.fail(closed ? code::kTeleClosed : code::kTrackFailed);
    return true;
}

void TrackModule::startOne(const Request &request)
{
    proto::ReqStartTrack message;
    if (!request.read(message) || isBlind(request))
        return;
    const QRectF box(message.x(), message.y(), message.w(), message.h());
    if (message.w() <= 0 || message.h() <= 0 || !QRectF(0, 0, kWidth, kHeight).contains(box)) {
        request.fail(code::kInvalidParameter);
        return;
    }
    const bool wide = isV3() && message.cam_id() == 1;
    request.succeed();
    follow(wide ? CameraKind::Wide : CameraKind::Tele, box, 0);
}

void TrackModule::startMany(const Request &request)
{
    if (isBlind(request))
        return;
    request.succeed();
    m_many = true;
    m_manyOn = CameraKind::Tele;
    keepStatus();
    tick(++m_round);
}

void TrackModule::pickOne(const Request &request, CameraKind camera)
{
    proto::ReqMOTTrackOne message;
    if (!request.read(message))
        return;
    if (!m_many || m_manyOn != camera || message.id() < 1 || message.id() > kObjects) {
        request.fail(code::kTrackFailed);
        return;
    }
    request.succeed();
    follow(camera, objectAt(message.id()), message.id());
}

/// The command has no published body; without one it can only go to and fro.
void TrackModule::switchCamera(const Request &request)
{
    request.succeed();
    m_manyOn = m_manyOn == CameraKind::Tele ? CameraKind::Wide : CameraKind::Tele;
}

/// Nor has this one; it means something while a UFO is watched for alone.
void TrackModule::switchHand(const Request &request)
{
    request.succeed();
    if (m_guard == Guard::Ufo)
        telescope().status().ufoByHand = !telescope().status().ufoByHand;
}

void TrackModule::follow(CameraKind camera, const QRectF &box, int id)
{
    m_following = camera;
    m_box = box;
    m_boxId = id;
    keepStatus();
    sayTracking(camera, true);
    turn(true);
    tick(++m_round);
}

void TrackModule::stop(const Request &request)
{
    request.succeed();
    ++m_round;
    m_many = false;
    const std::optional<CameraKind> followed = std::exchange(m_following, std::nullopt);
    keepStatus();
    if (!followed)
        return;
    turn(false);
    const CameraKind camera = *followed;
    sayBox(camera == CameraKind::Tele ? notice::kTrackResult : notice::kWideTrackResult,
           {kNowhere, kNowhere, 0.0, 0.0}, 0);
    sayTracking(camera, false);
}

void TrackModule::turn(bool flies)
{
    MountMotion motion = telescope().motion();
    if (flies)
        motion.turn(0.0, kFlight, clock().utc());
    else if (telescope().status().tracking)
        motion.track(clock().utc());
    else
        motion.stand(clock().utc());
    telescope().setMotion(motion);
}

void TrackModule::tick(quint64 round)
{
    if (round != m_round || !telescope().isPowered())
        return;
    tellBoxes();
    clock().after(kTick, this, [this, round] { tick(round); });
}

void TrackModule::tellBoxes()
{
    if (m_many) {
        proto::ResNotifyMultiTrackResult all;
        for (int id = 1; id <= kObjects; ++id) {
            const QRect box = objectAt(id).toRect();
            auto *const one = all.add_results();
            one->set_x(box.x());
            one->set_y(box.y());
            one->set_w(box.width());
            one->set_h(box.height());
            one->set_id(id);
        }
        telescope().notify(m_manyOn == CameraKind::Tele ? notice::kMultiTrackResult
                                                        : notice::kWideMultiTrackResult,
                           all);
    }
    if (!m_following)
        return;
    const QPointF middle(kWidth / 2.0, kHeight / 2.0);
    m_box.translate((middle - m_box.center()) * kPull);
    const bool isTele = m_following == CameraKind::Tele;
    sayBox(m_guard != Guard::None ? notice::kSentryResult
               : isTele           ? notice::kTrackResult
                                  : notice::kWideTrackResult,
           m_box, m_boxId);
}

void TrackModule::startGuard(Guard guard, const Request &request)
{
    if (m_guard != Guard::None || m_following || m_many) {
        request.fail(code::kTrackInitialising);
        return;
    }
    request.succeed();
    m_guard = guard;
    enter(proto::SENTRY_MODE_STATE_INIT);
}

/// The phases follow each other until it is stopped.
void TrackModule::enter(int phase)
{
    sayPhase(m_guard, phase);
    ++m_guardRound;
    const auto later = [this](std::chrono::milliseconds delay, int next) {
        clock().after(delay, this, [this, next, round = m_guardRound] {
            if (round == m_guardRound && telescope().isPowered())
                enter(next);
        });
    };
    switch (phase) {
    case proto::SENTRY_MODE_STATE_INIT:
        later(kInitTime, proto::SENTRY_MODE_STATE_DETECT);
        break;
    case proto::SENTRY_MODE_STATE_DETECT:
        later(kDetectTime, proto::SENTRY_MODE_STATE_TRACK);
        break;
    case proto::SENTRY_MODE_STATE_TRACK:
        m_following = CameraKind::Tele;
        m_box = kIntruder;
        m_boxId = 0;
        turn(true);
        tick(++m_round);
        later(kTrackTime, proto::SENTRY_MODE_STATE_TRACK_FINISH);
        break;
    case proto::SENTRY_MODE_STATE_TRACK_FINISH:
        ++m_round;
        m_following.reset();
        turn(false);
        sayBox(notice::kSentryResult, {kNowhere, kNowhere, 0.0, 0.0}, 0);
        later(kTick, proto::SENTRY_MODE_STATE_DETECT);
        break;
    case proto::SENTRY_MODE_STATE_STOPPING:
        ++m_round;
        if (std::exchange(m_following, std::nullopt))
            turn(false);
        later(kStopTime, proto::SENTRY_MODE_STATE_IDLE);
        break;
    default:
        m_guard = Guard::None;
        break;
    }
    keepStatus();
}

/// For who asks about the telescope as a whole.
void TrackModule::keepStatus()
{
    TelescopeStatus &status = telescope().status();
    status.following = m_following;
    status.multiTrack = m_many;
    status.guard = m_guard == Guard::None ? QString()
        : m_guard == Guard::Ufo           ? QStringLiteral("ufo")
                                          : QStringLiteral("sentry");
    status.ufoByHand = status.ufoByHand && m_guard == Guard::Ufo;
}

void TrackModule::stopGuard(Guard guard, const Request &request)
{
    request.succeed();
    if (m_guard == guard)
        enter(proto::SENTRY_MODE_STATE_STOPPING);
}

void TrackModule::sayTracking(CameraKind camera, bool running)
{
    const bool isTele = camera == CameraKind::Tele;
    const auto state = running ? proto::OPERATION_STATE_RUNNING : proto::OPERATION_STATE_IDLE;
    if (isV3()) {
        proto::NormalTrackState message;
        message.set_state(state);
        message.set_camera_type(isTele ? 0 : 1);
        telescope().notify(notice::kNormalTrackState, message);
        return;
    }
    proto::ResNotifyCamFunctionState message;
    message.set_state(state);
    message.set_function_id(7); // Source: API 2.0 section 4.16.21
    telescope().notify(isTele ? notice::kTeleFunction : notice::kWideFunction, message);
}

void TrackModule::sayPhase(Guard guard, int phase)
{
    proto::ResNotifyStateSentryMode message; // V3 adds the kind of object, of which none is known.
    message.set_state(static_cast<proto::SentryModeState>(phase));
    telescope().notify(guard == Guard::Ufo ? notice::kUfo : notice::kSentry, message);
}

void TrackModule::sayBox(quint32 notice, const QRectF &box, int id)
{
    const QRect pixels = box.toRect();
    proto::ResNotifyTrackResult message;
    message.set_x(pixels.x());
    message.set_y(pixels.y());
    message.set_w(pixels.width());
    message.set_h(pixels.height());
    message.set_id(id);
    telescope().notify(notice, message);
}

} // namespace nd::sim
