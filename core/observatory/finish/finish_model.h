// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/refusal.h"

#include <QObject>

#include <array>
#include <optional>

namespace nd {

class DwarfDevice;
class PowerModel;
class Scheduler;
class Session;
class StackingModel;

/// What ends a night, in this order.
enum class FinishStep { StopStacks, GoLive, LightsOff, PowerOff };

/// How far a step is.
enum class FinishState {
    Pending,
    Running,
    Done,
    NotNeeded, ///< There was nothing to do.
    Skipped, ///< By a person.
    Failed, ///< The rest waits until a person decides.
};

/// Ends the night of one telescope: stops both stacks, goes back to the live picture, switches its
/// lights and then itself off. GUI thread.
///
/// A step is done when the telescope says so. One that fails holds the rest up until a person tries
/// it again, skips it or ends it all: nothing is switched off while a stack may still run. Losing
/// the link fails the step that runs; only after the order to switch off it is its end.
class FinishModel : public QObject
{
    Q_OBJECT

public:
    static constexpr std::array kSteps{FinishStep::StopStacks, FinishStep::GoLive,
                                       FinishStep::LightsOff, FinishStep::PowerOff};

    /// All outlive this.
    struct Sources
    {
        Session &session;
        StackingModel &tele;
        StackingModel &wide;
        PowerModel &power;
        Scheduler &scheduler;
    };
    explicit FinishModel(const Sources &sources, QObject *parent = nullptr);
    /// That of a telescope, which owns it; made when first asked for.
    static FinishModel &of(DwarfDevice &device);

    Refusal canStart() const;
    void start();
    /// Before or while it runs, for a step that has not begun.
    Refusal canChoose(FinishStep step) const;
    void setWanted(FinishStep step, bool wanted);
    bool isWanted(FinishStep step) const { return at(step).isWanted; }

    /// Some step runs, or waits for a person.
    bool isRunning() const { return m_current.has_value(); }
    std::optional<FinishStep> current() const { return m_current; }
    FinishState state(FinishStep step) const { return at(step).state; }
    /// Why it failed.
    std::optional<Error> error(FinishStep step) const { return at(step).error; }

    /// The step that runs or failed: go on with the next. What was sent is not taken back.
    void skip();
    /// The step that failed, once more.
    void retry();
    /// Nothing more is done.
    void cancel();

signals:
    void changed();
    /// `isWhole`: no step was left to do, whether it was done or skipped.
    void ended(bool isWhole);

private:
    struct Step
    {
        FinishState state = FinishState::Pending;
        bool isWanted = true;
        std::optional<Error> error;
    };

    Step &at(FinishStep step) { return m_steps.at(static_cast<std::size_t>(step)); }
    const Step &at(FinishStep step) const { return m_steps.at(static_cast<std::size_t>(step)); }
    void enter(FinishStep step);
    void begin();
    void proceed();
    void proceedSoon();
    void stopStacks();
    void goLive();
    void switchLightsOff();
    void powerOff();
    void settle(FinishState state);
    void fail(const Error &error);
    void watchTime();
    bool failIfProblem(const StackingModel &stack);
    bool isBusy(FinishStep step) const;

    Sources m_from;
    std::array<Step, kSteps.size()> m_steps;
    std::optional<FinishStep> m_current;
    bool m_asked = false; ///< Something of the step that runs was sent.
    bool m_accepted = false; ///< The order to switch off was.
    bool m_isPosted = false;
    quint64 m_turn = 0; ///< Outdates the time-outs of earlier steps.
};

} // namespace nd
