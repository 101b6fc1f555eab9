// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_core.h"

#include "core/base/logging.h"
#include "core/dwarf/session/clock_messages.h"
#include "core/dwarf/session/command_channel.h"
#include "core/dwarf/session/connect_sequence.h"
#include "core/dwarf/session/device_finder.h"
#include "core/dwarf/session/device_state.h"
#include "core/dwarf/session/host_control.h"
#include "core/dwarf/session/inbox_request.h"
#include "core/dwarf/session/link_outcome.h"
#include "core/dwarf/session/tapped_world.h"
#include "core/dwarf/wire/commands/task_center.h"
#include "core/dwarf/wire/notification_ids.h"
#include "core/dwarf/wire/notifications.h"
#include "core/net/backoff.h"

#include <QThread>

#include <utility>

namespace nd {

SessionCore::SessionCore(const SessionWorld &world, DeviceProfile profile, QString clientId,
                         std::shared_ptr<SessionInbox> inbox)
    : m_world(tappedWorld(world))
    , m_profile(std::move(profile))
    , m_clientId(std::move(clientId))
    , m_inbox(std::move(inbox))
    , m_teller(m_world.tap)
    , m_checklist(*m_world.scheduler, [this] { publish(); })
    , m_report(m_inbox, m_checklist)
{
    m_teller.profile(m_profile);
}

SessionCore::~SessionCore() = default;

/// Makes what has to live on the link thread, at the first use there.
void SessionCore::build()
{
    if (m_channel)
        return;
    Q_ASSERT(thread() == QThread::currentThread());
    Scheduler &scheduler = *m_world.scheduler;
    m_finder = std::make_unique<DeviceFinder>(m_world, m_checklist);
    m_channel = std::make_unique<CommandChannel>(m_world.makeLink(scheduler), scheduler);
    m_control = std::make_unique<HostControl>(*m_channel, m_world);
    m_report.setControl(*m_control);
    m_sequence = std::make_unique<ConnectSequence>(
        ConnectSequence::Surroundings{*m_channel, *m_control, m_checklist, m_world});
    connectFinder();
    connectChannel();
    connectSequence();
}

void SessionCore::connectFinder()
{
    connect(m_finder.get(), &DeviceFinder::found, this, &SessionCore::handleFound);
    connect(m_finder.get(), &DeviceFinder::failed, this, &SessionCore::handleNotFound);
    connect(m_finder.get(), &DeviceFinder::odd, this, [this](const QString &what) {
        m_inbox->put(OddMessage{what, {}});
    });
}

void SessionCore::connectChannel()
{
    connect(m_channel.get(), &CommandChannel::opened, this, &SessionCore::handleChannelOpened);
    connect(m_channel.get(), &CommandChannel::ended, this, &SessionCore::handleChannelEnded);
    connect(m_channel.get(), &CommandChannel::arrived, this,
            [this](quint32 id, const QByteArray &payload) { m_inbox->noteArrival(id, payload); });
    connect(m_channel.get(), &CommandChannel::notified, this, &SessionCore::handleNotified);
    connect(m_channel.get(), &CommandChannel::refused, this, [this] { m_inbox->noteRefused(); });
    connect(m_channel.get(), &CommandChannel::odd, this,
            [this](const QString &what, const QByteArray &firstBytes) {
                m_inbox->put(OddMessage{what, firstBytes});
            });
    connect(m_control.get(), &HostControl::changed, this, &SessionCore::handleRole);
}

void SessionCore::connectSequence()
{
    ConnectSequence *sequence = m_sequence.get();
    connect(sequence, &ConnectSequence::generationChanged, this, &SessionCore::adoptGeneration);
    connect(sequence, &ConnectSequence::finished, this, [this] { enter(State::Ready); });
    connect(sequence, &ConnectSequence::failed, this, &SessionCore::fail);
    connect(sequence, &ConnectSequence::cameraOpened, this,
            [this](Camera camera) { m_inbox->put(CameraOpened{camera}); });
    connect(sequence, &ConnectSequence::stateRead, this, &SessionCore::handleStateRead);
    connect(sequence, &ConnectSequence::notActivated, this, &SessionCore::noteNotActivated);
    connect(sequence, &ConnectSequence::controlRefused, this, [this] {
        m_report.setProblem(ConnectProblem::ControlRefused);
        publish();
    });
}

void SessionCore::setProfile(const DeviceProfile &profile)
{
    const bool sameAddress = profile.host == m_profile.host && profile.ports == m_profile.ports
        && profile.quirks == m_profile.quirks;
    m_profile = profile;
    m_teller.profile(m_profile);
    if (!sameAddress && m_state != State::Idle) {
        close();
        open();
    }
}

void SessionCore::open()
{
    build();
    if (m_state != State::Idle && m_state != State::Waiting)
        return;
    m_failures = 0;
    m_report.setProblem(ConnectProblem::None);
    enter(State::Finding);
}

void SessionCore::close()
{
    build();
    if (m_state == State::Idle)
        return;
    m_sequence->forgetChoices();
    end(ConnectProblem::None);
    m_checklist.reset();
}

void SessionCore::takeOver()
{
    build();
    if (m_channel->isOpen())
        m_sequence->takeOver();
}

void SessionCore::release()
{
    build();
    if (!m_channel->isOpen())
        return;
    m_sequence->watchOnly(); // also after the next reconnect
    m_control->giveBack();
}

void SessionCore::watchOnly()
{
    build();
    m_sequence->watchOnly();
}

void SessionCore::networkChanged()
{
    if (m_state != State::Idle && m_state != State::Ready)
        m_failures = 0; // an attempt under way may yet fail on the old route
    if (m_state == State::Finding || m_state == State::Waiting)
        enter(State::Finding);
}

void SessionCore::noteNotActivated()
{
    m_report.setProblem(ConnectProblem::NotActivated);
    if (m_state != State::Preparing)
        return publish();
    m_checklist.fail(m_sequence->currentLine(), ConnectProblem::NotActivated, {});
    end(ConnectProblem::NotActivated);
}

void SessionCore::request(quint64 ticket, const CommandInfo &row, const QByteArray &payload)
{
    build();
    m_channel->request(inboxRequest(m_inbox, ticket, row, payload));
}

void SessionCore::withdraw(const CommandInfo &row, const QByteArray &payload)
{
    build();
    m_channel->withdraw(row.id, payload);
}

void SessionCore::enter(State state)
{
    qCInfo(lcDwarf) << "session" << m_profile.host << int(m_state) << "->" << int(state);
    m_state = state;
    m_report.setHeld(false);
    switch (state) {
    case State::Idle:
        break;
    case State::Finding:
        find();
        break;
    case State::OpeningChannel:
        openChannel();
        break;
    case State::Preparing:
        prepare();
        break;
    case State::Ready:
        m_failures = 0;
        if (m_report.problem() != ConnectProblem::ControlRefused)
            m_report.setProblem(ConnectProblem::None);
        break;
    case State::Waiting:
        wait();
        break;
    }
    publish();
}

void SessionCore::find()
{
    ++m_attempt;
    m_report.setRetryAt({});
    m_checklist.reset();
    m_finder->find(m_profile.host, m_profile.ports.http);
}

void SessionCore::handleNotFound(ConnectStep step, ConnectProblem problem, const QString &detail)
{
    if (problem != ConnectProblem::BadAddress)
        return fail(step, problem, detail);
    end(problem); // trying again can't help
    m_checklist.fail(step, problem, detail);
}

void SessionCore::handleFound(const QHostAddress &address, const DeviceIdentity &identity)
{
    m_identity = identity;
    m_report.noteFound(address, identity);
    enter(State::OpeningChannel);
}

void SessionCore::adoptGeneration()
{
    m_report.setGeneration(m_sequence->generation());
    const Dialect &dialect = Dialect::of(m_sequence->generation());
    m_channel->setEnvelope(dialect.envelope(m_profile, m_report.known().model, m_clientId));
    publish();
}

void SessionCore::openChannel()
{
    m_checklist.begin(ConnectStep::CommandChannel);
    const GenerationGuess guess = guessGeneration(m_identity, m_profile.generation);
    m_channel->open(commandUrl(QHostAddress(m_report.known().address), m_profile.ports.websocket,
                               m_clientId, guess));
}

void SessionCore::handleChannelOpened()
{
    m_checklist.finish(ConnectStep::CommandChannel, StepStatus::Done,
                       QString::number(m_profile.ports.websocket));
    enter(State::Preparing);
}

void SessionCore::prepare()
{
    m_control->reset();
    const GenerationGuess guess = guessGeneration(m_identity, m_profile.generation);
    SequenceContext context;
    context.quirks = m_profile.quirks;
    context.site = m_site;
    context.now = siteTime(m_world.wallClock(), m_zone);
    context.timings = m_world.timings;
    context.isCertain = guess.isCertain;
    m_sequence->start(guess.generation, context);
}

void SessionCore::handleStateRead(const QByteArray &payload)
{
    m_inbox->put(Notification{kGetDeviceStateInfo.info.id, payload});
    for (const Notification &notification : notificationsOfState(payload))
        handleNotified(notification.id, notification.payload);
}

void SessionCore::handleNotified(quint32 id, const QByteArray &payload)
{
    m_inbox->put(Notification{id, payload});
    if (id == notification::kHostSlave)
        m_control->handleNotice(payload);
    if (id == notification::kPowerOff)
        end(ConnectProblem::PoweredOff);
}

void SessionCore::handleRole()
{
    if (m_control->role() == ControlRole::Host)
        m_report.forgetProblem(ConnectProblem::ControlRefused);
    publish();
}

void SessionCore::handleChannelEnded(LinkProblem problem, const QString &detail)
{
    if (m_state == State::Ready)
        return fail(ConnectStep::CommandChannel, ConnectProblem::LinkLost, detail);
    if (m_state == State::Preparing)
        return fail(m_sequence->currentLine(), ConnectProblem::LinkLost, detail);
    fail(ConnectStep::CommandChannel, problemOf(problem),
         QString::number(m_profile.ports.websocket));
}

/// This attempt, or the connection, is over; the next one follows after the back-off.
void SessionCore::fail(ConnectStep step, ConnectProblem problem, const QString &detail)
{
    qCWarning(lcDwarf) << "step" << int(step) << "failed:" << int(problem) << detail;
    m_report.setProblem(problem);
    dropConnection();
    m_checklist.fail(step, problem, detail);
    enter(State::Waiting);
}

/// The connection is over for good.
void SessionCore::end(ConnectProblem problem)
{
    m_report.setProblem(problem);
    m_report.setRetryAt({});
    dropConnection();
    enter(State::Idle);
}

void SessionCore::dropConnection()
{
    ++m_attempt;
    m_state = State::Idle; // whatever is told on the way down must not start anything
    m_report.setHeld(true);
    m_finder->cancel();
    m_sequence->stop();
    m_channel->close();
    m_control->reset();
}

void SessionCore::wait()
{
    const auto delay = backoffDelay(m_failures++);
    m_report.setRetryAt(m_world.scheduler->now() + delay);
    m_world.scheduler->after(delay, this, [this, attempt = m_attempt] {
        if (attempt == m_attempt && m_state == State::Waiting)
            enter(State::Finding);
    });
}

void SessionCore::publish()
{
    m_report.publish(m_state);
}

} // namespace nd
