// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/host_control.h"

#include "core/base/logging.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/commands/system.h"
#include "core/dwarf/wire/errors.h"
#include "proto/notify.pb.h"
#include "proto/system.pb.h"

#include <utility>

namespace nd {

namespace {

constexpr int kModeHost = 0; // Source: dwarf-api-2.0 section 4.16.23

QByteArray lockPayload(bool lock)
{
    proto::ReqsetMasterLock message;
    message.set_lock(lock);
    return QByteArray::fromStdString(message.SerializeAsString());
}

} // namespace

HostControl::HostControl(CommandChannel &channel, const SessionWorld &world, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_world(world)
{
}

void HostControl::reset()
{
    ++m_serial;
    m_done = {};
    m_released = false;
    setRole(ControlRole::Unknown, false);
}

void HostControl::handleNotice(const QByteArray &payload)
{
    proto::ResNotifyHostSlaveMode notice;
    if (!notice.ParseFromArray(payload.constData(), int(payload.size())))
        return;
    const bool isHost = notice.mode() == kModeHost && !m_released;
    setRole(isHost ? ControlRole::Host : ControlRole::Slave, notice.lock());
    m_noticed = true;
    if (m_done && (m_accepted || isHost))
        finishTake(m_serial, isHost ? Outcome::Gained : Outcome::Refused);
}

void HostControl::settle()
{
    if (m_role == ControlRole::Unknown)
        setRole(ControlRole::Slave, false);
}

void HostControl::take(Handler done)
{
    const bool isAsking = bool(std::exchange(m_done, std::move(done)));
    if (isAsking)
        return; // the answer is on its way
    const quint64 serial = ++m_serial;
    m_noticed = false;
    m_accepted = false;
    m_released = false;
    const auto handleReply
        = [this, serial](const Result<QByteArray> &reply) { handleTakeReply(serial, reply); };
    m_channel.request({kSetMasterLock.info, lockPayload(true), handleReply, {}});
}

void HostControl::handleTakeReply(quint64 serial, const Result<QByteArray> &reply)
{
    if (serial != m_serial || !m_done)
        return;
    if (!reply && reply.error().code == Error::Code::Disconnected)
        return;
    const auto error = reply
        ? errorOfReply(kSetMasterLock.info.id, Generation::Unknown, reply.value())
        : std::optional(reply.error());
    if (error) {
        const bool notActivated = error->deviceCode == kNotActivated;
        return finishTake(serial, notActivated ? Outcome::NotActivated : Outcome::Refused);
    }
    m_accepted = true;
    if (m_noticed)
        return finishTake(serial, m_role == ControlRole::Host ? Outcome::Gained : Outcome::Refused);
    m_world.scheduler->after(m_world.timings.controlNotice, this, [this, serial] {
        // It was accepted, and nothing was said against it.
        finishTake(serial, m_role == ControlRole::Slave ? Outcome::Refused : Outcome::Gained);
    });
}

void HostControl::finishTake(quint64 serial, Outcome outcome)
{
    if (serial != m_serial || !m_done)
        return;
    const Handler done = std::exchange(m_done, {});
    setRole(outcome == Outcome::Gained ? ControlRole::Host : ControlRole::Slave, m_locked);
    done(outcome);
}

void HostControl::giveBack()
{
    ++m_serial;
    m_done = {};
    const auto handleReply = [this](const Result<QByteArray> &reply) {
        if (!reply || errorOfReply(kSetMasterLock.info.id, Generation::Unknown, reply.value()))
            return;
        m_released = true;
        setRole(ControlRole::Slave, false);
    };
    m_channel.request({kSetMasterLock.info, lockPayload(false), handleReply, {}});
}

void HostControl::setRole(ControlRole role, bool locked)
{
    if (m_role == role && m_locked == locked)
        return;
    qCInfo(lcDwarf) << "control role" << int(role) << "locked" << locked;
    m_role = role;
    m_locked = locked;
    emit changed();
}

} // namespace nd
