// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/camera_model.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/dwarf/models/camera_reader.h"
#include "core/dwarf/models/function_states.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/commands/tele.h"
#include "core/dwarf/wire/commands/wide.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/video/video_stream.h"

#include <algorithm>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

/// The device needs about this long until DESCRIBE works again. Source: field notes section 3.
constexpr auto kRouteDelay = 1500ms;
/// Opening the camera restarts its pictures: never more often than this, and half as often each
/// time that it does not bring RTSP back. A device without RTSP is left alone before long.
constexpr std::chrono::milliseconds kReopenInterval = 5s;
constexpr int kMostDoublings = 7; // about ten minutes

// What a camera that is closed already answers. Source: field notes section 1.2, error codes.
constexpr int kTeleClosed = -10501;
constexpr int kWideClosed = -12501;

bool isAlreadyClosed(const Error &error, Camera camera)
{
    return error.code == Error::Code::Rejected
        && error.deviceCode == (camera == Camera::Tele ? kTeleClosed : kWideClosed);
}

/// What a command makes of that camera; nullopt for others.
std::optional<bool> switchedBy(quint32 command, Camera camera)
{
    const bool isTele = camera == Camera::Tele;
    if (command == (isTele ? kTeleOpen.info.id : kWideOpen.info.id))
        return true;
    if (command == (isTele ? kTeleClose.info.id : kWideClose.info.id))
        return false;
    return std::nullopt;
}

} // namespace

CameraModel::CameraModel(Session &session, Camera camera, QObject *parent)
    : CameraModel(session, camera, session.clock(), parent)
{
}

CameraModel::CameraModel(Session &session, Camera camera, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_camera(camera)
    , m_scheduler(scheduler)
    , m_stream(std::make_unique<VideoStream>())
{
    subscribe();
    handleParamsConfig();
    handleLinkState();
}

CameraModel::~CameraModel() = default;

void CameraModel::subscribe()
{
    connect(&m_session, &Session::linkStateChanged, this, &CameraModel::handleLinkState);
    connect(&m_session, &Session::roleChanged, this, &CameraModel::handleLinkState);
    connect(&m_session, &Session::cameraOpened, this, &CameraModel::handleOpened);
    connect(&m_session, &Session::notified, this, &CameraModel::handleNotification);
    connect(&m_session, &Session::paramsConfigChanged, this, &CameraModel::handleParamsConfig);
    connect(&m_session, &Session::overheard, this, [this](quint32 command) {
        if (const auto on = switchedBy(command, m_camera))
            noteSwitched(*on);
    });
    connect(m_stream.get(), &VideoStream::routeGone, this, &CameraModel::handleRouteGone);
    connect(m_stream.get(), &VideoStream::sourceChanged, this, [this] {
        if (m_stream->source() == PictureSource::Rtsp)
            m_reopenings = 0;
    });
}

StreamAddresses CameraModel::addresses() const
{
    DeviceProfile profile = m_session.profile();
    if (m_session.model() != DwarfModel::Unknown)
        profile.model = m_session.model();
    return streamAddresses(profile, m_camera);
}

void CameraModel::refreshAddresses()
{
    if (m_watching && m_watched != addresses()) {
        m_watching = false;
        watch();
    }
}

void CameraModel::handleLinkState()
{
    switch (m_session.linkState()) {
    case LinkState::Ready:
        if (m_session.role() == ControlRole::Slave) {
            m_isLeftOff = false; // another program may open it
            watch();
        }
        return;
    case LinkState::Connecting:
        return;
    case LinkState::Disconnected:
        m_watching = false;
        m_stream->stop();
        break;
    case LinkState::Waiting:
        break;
    }
    const bool wasOpen = std::exchange(m_open, false);
    m_switchedOff = false;
    m_isLeftOff = false;
    if (m_announced || wasOpen) {
        m_announced.reset();
        emit changed();
    }
}

void CameraModel::handleOpened(Camera camera)
{
    if (camera != m_camera)
        return;
    const bool wasWatching = m_watching;
    m_open = true;
    m_switchedOff = false;
    m_isLeftOff = false;
    m_reopenings = 0;
    watch();
    // A stream that waits for a long exposure plays, though its connection may have died with the
    // session's.
    const bool isProven
        = m_stream->state() == StreamState::Playing && m_stream->source() == PictureSource::Rtsp;
    if (wasWatching && !isProven)
        m_stream->reconnect();
    emit changed();
}

Refusal CameraModel::canSwitch() const
{
    const Refusal refusal = m_session.canCommand();
    if (refusal != Refusal::None)
        return refusal;
    // What is closed could not be opened again.
    return opensCameras() ? Refusal::None : Refusal::Unsupported;
}

Refusal CameraModel::canSwitchOff() const
{
    const Refusal refusal = canSwitch();
    return refusal == Refusal::None && m_isAtWork ? Refusal::InProgress : refusal;
}

void CameraModel::setAtWork(bool isAtWork)
{
    if (std::exchange(m_isAtWork, isAtWork) != isAtWork)
        emit changed();
}

void CameraModel::switchOn(bool on)
{
    if ((on ? canSwitch() : canSwitchOff()) != Refusal::None)
        return;
    const Order order
        = on ? openCameraOrder(m_camera, m_session.dialect()) : closeCameraOrder(m_camera);
    m_session.requestRaw(
        order.row, order.payload, this,
        [this, order, on](const Result<QByteArray> &answer) { handleSwitched(order, on, answer); });
}

/// V3 has no notification of it, so the answer counts.
void CameraModel::handleSwitched(const Order &order, bool on, const Result<QByteArray> &answer)
{
    const auto error = answer ? errorOfReply(order.row.id, m_session.generation(), answer.value())
                              : std::optional(answer.error());
    if (error && (on || !isAlreadyClosed(*error, m_camera))) {
        emit changed(); // controls go back to what it is
        emit refused(*error);
        return;
    }
    m_isLeftOff = !on;
    noteSwitched(on);
    if (on)
        reconnectSoon();
}

void CameraModel::handleNotification(quint32 id, const QByteArray &payload)
{
    if (id == notification::kStreamType) {
        if (const auto source = readStreamType(payload, m_camera))
            announce(*source);
    } else if (id == notification::kDeviceState) {
        if (const auto field = readStateField(payload, m_camera))
            setFieldDegrees(field);
    } else if (id == notification::kTeleFunction || id == notification::kWideFunction) {
        noteFunction(id, payload);
    }
}

void CameraModel::noteFunction(quint32 id, const QByteArray &payload)
{
    for (const FunctionState &state : readFunctionStates(id, payload)) {
        const bool isAboutUs
            = state.camera == m_camera && state.function == CameraFunction::OpenClose;
        if (isAboutUs && state.phase != FunctionPhase::Stopping)
            noteSwitched(!state.isOver());
    }
}

/// Before the connection is made it is part of the state that every device tells. Nobody says
/// whether a camera that is on tells so for as long as it is, or while it is being switched: so the
/// stream, which shows it, is stopped only for what was switched off here.
void CameraModel::noteSwitched(bool on)
{
    if (m_session.linkState() != LinkState::Ready)
        return;
    const bool news = m_open != on || m_switchedOff == on;
    m_open = on;
    m_switchedOff = !on;
    m_isLeftOff = m_isLeftOff && !on;
    if (on)
        watch();
    else if (m_isLeftOff && std::exchange(m_watching, false))
        m_stream->stop();
    if (news)
        emit changed();
}

/// Once connected, a camera whose pictures are announced is open, whoever opened it. Before, it is
/// only part of the state that every device tells, and asking for its stream would come too early.
/// That state may come again: what was switched off here stays so until an opening is acknowledged.
void CameraModel::announce(PictureSource source)
{
    const bool opened = m_session.linkState() == LinkState::Ready && !m_open && !m_isLeftOff;
    m_switchedOff = m_switchedOff && !opened;
    const bool news = m_announced != source || opened;
    m_announced = source;
    m_open = m_open || opened;
    m_stream->setPreferred(source);
    if (m_open)
        watch();
    if (news)
        emit changed();
}

void CameraModel::handleParamsConfig()
{
    if (const auto field = readFieldDegrees(m_session.paramsConfig(), m_camera))
        setFieldDegrees(field);
}

void CameraModel::setFieldDegrees(const std::optional<QSizeF> &field)
{
    if (m_fieldDegrees == field)
        return;
    m_fieldDegrees = field;
    emit changed();
}

void CameraModel::watch()
{
    if (m_watching || !m_picturesWanted || m_session.isReplay())
        return; // a recording has no pictures
    m_watching = true;
    m_watched = addresses();
    m_stream->start(*m_watched);
}

bool CameraModel::opensCameras() const
{
    return m_session.generation() != Generation::V3 || m_session.profile().quirks.openCamerasInV3;
}

/// V3 opens cameras with 16404; 10000/12000 are allowed after it only, which Ready guarantees.
bool CameraModel::mayReopen() const
{
    if (m_session.canCommand() != Refusal::None || m_session.linkState() != LinkState::Ready)
        return false;
    if (!opensCameras() || m_isLeftOff)
        return false;
    const int doublings = std::clamp(m_reopenings - 1, 0, kMostDoublings);
    return !m_lastReopened
        || m_scheduler.now() - *m_lastReopened >= kReopenInterval * (1 << doublings);
}

void CameraModel::handleRouteGone()
{
    if (!mayReopen())
        return;
    m_lastReopened = m_scheduler.now();
    ++m_reopenings;
    qCInfo(lcModels) << "opening camera" << static_cast<int>(m_camera)
                     << "again: its stream is gone";
    const Order order = openCameraOrder(m_camera, m_session.dialect());
    m_session.requestRaw(order.row, order.payload, this,
                         [this, command = order.row.id](const Result<QByteArray> &answer) {
                             if (answer
                                 && !errorOfReply(command, m_session.generation(), answer.value()))
                                 noteSwitched(true);
                             reconnectSoon();
                         });
}

/// Also after a failure: the stream goes on trying anyway.
void CameraModel::reconnectSoon()
{
    m_scheduler.after(kRouteDelay, this, [this] {
        if (m_watching)
            m_stream->reconnect();
    });
}

} // namespace nd
