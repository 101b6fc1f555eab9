// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/connection_model.h"

#include "core/base/scheduler.h"
#include "core/dwarf/session/session.h"

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kPictureTimeLimit = 10s;

bool isFinished(StepStatus status)
{
    return status == StepStatus::Done || status == StepStatus::Warning;
}

} // namespace

ConnectionModel::ConnectionModel(Session &session, QObject *parent)
    : ConnectionModel(session, session.clock(), parent)
{
}

ConnectionModel::ConnectionModel(Session &session, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_scheduler(scheduler)
{
    connect(&session, &Session::linkStateChanged, this, &ConnectionModel::handleLinkState);
    connect(&session, &Session::roleChanged, this, &ConnectionModel::roleChanged);
    connect(&session, &Session::identityChanged, this, &ConnectionModel::identityChanged);
    connect(&session, &Session::checklistChanged, this, &ConnectionModel::checklistChanged);
    connect(&session, &Session::problemChanged, this, &ConnectionModel::problemChanged);
}

LinkState ConnectionModel::linkState() const
{
    return m_session.linkState();
}

ControlRole ConnectionModel::role() const
{
    return m_session.role();
}

bool ConnectionModel::isHostLocked() const
{
    return m_session.isHostLocked();
}

DwarfModel ConnectionModel::model() const
{
    return m_session.model();
}

Generation ConnectionModel::generation() const
{
    return m_session.generation();
}

QString ConnectionModel::firmware() const
{
    return m_session.firmware();
}

QString ConnectionModel::deviceName() const
{
    return m_session.deviceName();
}

QList<ConnectLine> ConnectionModel::checklist() const
{
    QList<ConnectLine> lines = m_session.checklist();
    lines.removeIf([](const ConnectLine &line) { return line.step == ConnectStep::Pictures; });
    if (!lines.isEmpty())
        lines.append(m_pictures);
    return lines;
}

ConnectProblem ConnectionModel::problem() const
{
    return m_session.problem();
}

std::optional<std::chrono::milliseconds> ConnectionModel::retryIn() const
{
    return m_session.retryIn();
}

Refusal ConnectionModel::canConnect() const
{
    if (m_session.isReplay())
        return Refusal::Recording;
    switch (linkState()) {
    case LinkState::Disconnected:
    case LinkState::Waiting:
        return Refusal::None;
    case LinkState::Connecting:
        return Refusal::Connecting;
    case LinkState::Ready:
        return Refusal::InProgress;
    }
    return Refusal::None;
}

Refusal ConnectionModel::canDisconnect() const
{
    if (m_session.isReplay())
        return Refusal::Recording;
    return linkState() == LinkState::Disconnected ? Refusal::NotConnected : Refusal::None;
}

/// Also while connecting: the checklist asks for it at the step Control.
Refusal ConnectionModel::canTakeOver() const
{
    if (m_session.isReplay())
        return Refusal::Recording;
    if (linkState() == LinkState::Disconnected || linkState() == LinkState::Waiting)
        return Refusal::NotConnected;
    return role() == ControlRole::Host ? Refusal::InProgress : Refusal::None;
}

void ConnectionModel::connectToDevice()
{
    if (!m_session.isReplay())
        m_session.open();
}

void ConnectionModel::disconnectFromDevice()
{
    if (!m_session.isReplay())
        m_session.close();
}

void ConnectionModel::takeOver()
{
    if (!m_session.isReplay())
        m_session.takeOver();
}

void ConnectionModel::release()
{
    if (!m_session.isReplay())
        m_session.release();
}

void ConnectionModel::watchOnly()
{
    if (!m_session.isReplay())
        m_session.watchOnly();
}

void ConnectionModel::awaitPicture()
{
    if (m_session.isReplay() || isFinished(m_pictures.status)
        || m_pictures.status == StepStatus::Running)
        return;
    m_awaitedSince = m_scheduler.now();
    setPictures(StepStatus::Running);
    m_scheduler.after(kPictureTimeLimit, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt && m_pictures.status == StepStatus::Running)
            setPictures(StepStatus::Warning, ConnectProblem::NoPicture);
    });
}

void ConnectionModel::notePicture(const QString &detail)
{
    if (m_pictures.status == StepStatus::Done || m_pictures.status == StepStatus::Pending)
        return;
    m_pictures.detail = detail;
    m_pictures.took = m_scheduler.now() - m_awaitedSince;
    setPictures(StepStatus::Done);
}

void ConnectionModel::handleLinkState()
{
    if (linkState() != LinkState::Ready) {
        ++m_attempt;
        m_pictures.detail.clear();
        m_pictures.took.reset();
        setPictures(StepStatus::Pending);
    }
    emit linkStateChanged();
}

void ConnectionModel::setPictures(StepStatus status, ConnectProblem problem)
{
    if (m_pictures.status == status && m_pictures.problem == problem)
        return;
    m_pictures.status = status;
    m_pictures.problem = problem;
    emit checklistChanged();
}

} // namespace nd
