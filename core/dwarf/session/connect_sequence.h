// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/dialect.h"
#include "core/dwarf/session/host_control.h"

namespace nd {

class Checklist;

/// Runs the commands of a connection, from the open channel to the open cameras. Link thread.
///
/// Changes to the device are left out while another client has control; the sequence then waits for
/// takeOver(), watchOnly() or the time to decide, and makes up for them when control is gained
/// later.
class ConnectSequence : public QObject
{
    Q_OBJECT

public:
    /// What of the sequence is under way.
    enum class State { Idle, Pausing, Sending, AwaitingNotice, TakingControl, AwaitingPerson };

    /// Host names what the sequence talks to; all outlive it.
    struct Surroundings
    {
        CommandChannel &channel;
        HostControl &control;
        Checklist &checklist;
        const SessionWorld &world;
    };

    explicit ConnectSequence(const Surroundings &surroundings, QObject *parent = nullptr);

    /// Begins with `generation`; `context.isCertain` forbids to change it.
    void start(Generation generation, const SequenceContext &context);
    void stop();
    void takeOver();
    void watchOnly();
    /// Forgets that the person chose to watch: a new connection that the person asked for.
    void forgetChoices() { m_watching = false; }
    Generation generation() const { return m_generation; }
    ConnectStep currentLine() const { return m_line; }

signals:
    /// The envelope has to follow before the next command goes out.
    void generationChanged();
    /// Also after changes were made up for.
    void finished();
    void failed(nd::ConnectStep step, nd::ConnectProblem problem, const QString &detail);
    void cameraOpened(nd::Camera camera);
    /// Reply to 16405.
    void stateRead(const QByteArray &payload);
    void controlRefused();
    void notActivated();

private:
    void enter(State state);
    void later(std::chrono::milliseconds delay, void (ConnectSequence::*then)());
    void switchTo(Generation generation);
    void next();
    void skip();
    void finish();
    void perform(const SequenceStep &step);
    void performCurrent();
    void send(const SequenceStep &step);
    void handleReply(const SequenceStep &step, const Result<QByteArray> &reply);
    void handleAnswer(const SequenceStep &step, const QByteArray &payload);
    void handleSilence(const SequenceStep &step, const Error &error);
    void waitWhileBusy();
    void noteUntold(const SequenceStep &step);
    void noteTrouble(const SequenceStep &step, const QString &detail);
    void proceed();
    void advance();
    void closeLine(ConnectStep line);
    void awaitNotice();
    void takeControl();
    void handleTaken(HostControl::Outcome outcome);
    void settleRole();
    void askPerson(ConnectProblem problem);
    void leaveControl(StepStatus status);
    void handleRole();
    void handleRoleWhenDone();
    void makeUp();
    void endNotActivated();
    bool isSkipped(const SequenceStep &step) const;
    bool isSlave() const;

    Surroundings m_at;
    SequenceContext m_context;
    std::vector<SequenceStep> m_steps;
    std::size_t m_index = 0;
    Generation m_generation = Generation::Unknown;
    ConnectStep m_line = ConnectStep::Control;
    State m_state = State::Idle;
    quint64 m_run = 0;
    QString m_trouble; ///< Why the line is only a Warning; empty if it is fine.
    QString m_untold; ///< The command that left the line State without an answer.
    bool m_undecided = false; ///< What tells the generations apart was not answered: we watch.
    bool m_lineRan = false; ///< A step of the line was not skipped.
    bool m_watching = false; ///< The person chose to watch.
    bool m_leftOut = false; ///< Changes were skipped: make up for them as host.
    bool m_onlyChanges = false; ///< Making up.
};

} // namespace nd
