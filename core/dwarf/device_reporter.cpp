// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/device_reporter.h"

#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/session/session.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace nd {

namespace {

constexpr int kShownBytes = 32;

QString modelName(DwarfModel model)
{
    switch (model) {
    case DwarfModel::Dwarf2:
        return QStringLiteral("DWARF II");
    case DwarfModel::Dwarf3:
        return QStringLiteral("DWARF 3");
    case DwarfModel::Mini:
        return QStringLiteral("DWARF mini");
    case DwarfModel::Unknown:
        return {};
    }
    return {};
}

/// `ui/text` makes a sentence of it.
template<typename Enum>
QString numberOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

QString cameraWord(Camera camera)
{
    switch (camera) {
    case Camera::Tele:
        return QStringLiteral("tele");
    case Camera::Wide:
        return QStringLiteral("wide");
    }
    return {};
}

/// The step where the attempt ended.
ConnectStep failedStep(const QList<ConnectLine> &checklist)
{
    const auto failed
        = std::find_if(checklist.begin(), checklist.end(),
                       [](const ConnectLine &line) { return line.status == StepStatus::Failed; });
    return failed == checklist.end() ? ConnectStep::Address : failed->step;
}

/// See handleProblem().
bool hasOwnEvent(ConnectProblem problem)
{
    return problem == ConnectProblem::PoweredOff || problem == ConnectProblem::NotActivated;
}

EventKind kindOf(const QString &what)
{
    if (what.startsWith(QLatin1String("unknown id")))
        return EventKind::UnknownMessage;
    if (what.startsWith(QLatin1String("reply for nothing")))
        return EventKind::StaleReply;
    if (what.startsWith(QLatin1String("flood")))
        return EventKind::MessageFlood;
    if (what.startsWith(QLatin1String("http")))
        return EventKind::HttpProblem;
    return EventKind::MalformedMessage;
}

} // namespace

DeviceReporter::DeviceReporter(Session &session, EventLog &log, QString name, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
    , m_name(std::move(name))
{
    connect(&session, &Session::linkStateChanged, this, &DeviceReporter::handleLinkState);
    connect(&session, &Session::roleChanged, this, &DeviceReporter::handleRole);
    connect(&session, &Session::problemChanged, this, &DeviceReporter::handleProblem);
    connect(&session, &Session::oddMessage, this, &DeviceReporter::handleOddMessage);
}

void DeviceReporter::add(EventKind kind, Severity severity, const QStringList &arguments,
                         const Error &error)
{
    m_log.add(kind, severity, QStringList(m_name) + arguments, error);
}

void DeviceReporter::reportStream(Camera camera, const QString &problem)
{
    add(EventKind::StreamProblem, Severity::Warning, {cameraWord(camera), problem});
}

void DeviceReporter::reportRefusal(const QString &command, const Error &error)
{
    if (error.code == Error::Code::Declined)
        return; // who said no knows
    add(EventKind::CommandFailed, Severity::Warning, {command, numberOf(m_session.generation())},
        error);
}

void DeviceReporter::reportSun(SunStop why)
{
    add(EventKind::SunStopped, Severity::Problem, {numberOf(why)});
}

void DeviceReporter::reportStop(StopState state)
{
    switch (state) {
    case StopState::Idle:
        return;
    case StopState::Stopping:
        add(EventKind::StopSent, Severity::Information);
        return;
    case StopState::Stopped:
        add(EventKind::StopConfirmed, Severity::Information);
        return;
    case StopState::Unconfirmed:
        add(EventKind::StopUnconfirmed, Severity::Problem);
        return;
    }
}

void DeviceReporter::reportStopGivenUp()
{
    add(EventKind::StopGivenUp, Severity::Problem);
}

void DeviceReporter::handleLinkState()
{
    const LinkState state = m_session.linkState();
    const LinkState before = std::exchange(m_linkState, state);
    if (state == LinkState::Ready)
        add(EventKind::Connected, Severity::Information,
            {modelName(m_session.model()), m_session.firmware()});
    else if (state != LinkState::Connecting && before == LinkState::Ready)
        reportLost();
    else if (state != LinkState::Connecting && before == LinkState::Connecting)
        reportFailed();
}

void DeviceReporter::reportLost()
{
    if (m_linkState == LinkState::Disconnected) {
        if (!hasOwnEvent(m_session.problem()))
            add(EventKind::Disconnected, Severity::Information);
        return;
    }
    add(EventKind::LinkLost, Severity::Warning, {numberOf(m_session.problem())});
    if (const auto wait = m_session.retryIn())
        add(EventKind::Reconnecting, Severity::Information,
            {QString::number(std::chrono::ceil<std::chrono::seconds>(*wait).count())});
}

/// An attempt that a person ended did not fail.
void DeviceReporter::reportFailed()
{
    const ConnectProblem problem = m_session.problem();
    if (problem == ConnectProblem::None || hasOwnEvent(problem))
        return;
    add(EventKind::ConnectFailed, Severity::Warning,
        {numberOf(failedStep(m_session.checklist())), numberOf(problem)});
}

void DeviceReporter::handleRole()
{
    const ControlRole role = m_session.role();
    const ControlRole before = std::exchange(m_role, role);
    if (role == ControlRole::Host && before == ControlRole::Slave)
        add(EventKind::ControlGained, Severity::Information);
    else if (role == ControlRole::Slave && before == ControlRole::Host)
        add(EventKind::ControlLost, Severity::Warning);
}

void DeviceReporter::handleProblem()
{
    const ConnectProblem problem = m_session.problem();
    if (std::exchange(m_problem, problem) == problem)
        return;
    if (problem == ConnectProblem::PoweredOff)
        add(EventKind::PoweredOff, Severity::Warning);
    else if (problem == ConnectProblem::NotActivated)
        add(EventKind::NotActivated, Severity::Problem);
    else if (problem == ConnectProblem::ControlRefused)
        add(EventKind::ControlRefused, Severity::Warning);
}

void DeviceReporter::handleOddMessage(const QString &what, const QByteArray &firstBytes)
{
    const QString bytes = QString::fromLatin1(firstBytes.left(kShownBytes).toHex(' '));
    add(kindOf(what), Severity::Warning, {what, bytes});
}

} // namespace nd
