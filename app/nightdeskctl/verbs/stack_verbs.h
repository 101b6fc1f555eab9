// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/stacking_types.h"

namespace nd {
class StackingModel;
} // namespace nd

namespace nd::ctl {

/// `stack start`, `stack stop`, `stack go-live`: each to the end of what it asks for. A stack
/// goes on when the program ends; the end of one brings back the live picture.
class StackVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    enum class Task { Start, Stop, GoLive };

    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void startStack();
    void sayThatItWaits();
    bool hasSaidWhy(const Error &error);
    void failOrStop(const Error &error);
    void stopStack();
    void putAwayUnknown();
    void goLive();
    void handleChanged();
    void handleEnded(const StackEnd &end);
    void handleNotice(const StackNotice &notice);
    void endWhenLive();
    void printRun(const StackRun &run, bool isRunning);
    StackingModel &model() const;

    Task m_task = Task::Start;
    Camera m_camera = Camera::Tele;
    std::optional<StackRun> m_last; ///< Of the stack that was stopped.
    bool m_asked = false;
    bool m_hasStopped = false; ///< What was in the way, as --stop-first says.
};

/// `stack`: the verb that its first word names.
std::unique_ptr<Verb> makeStackVerb(const Surroundings &surroundings);

} // namespace nd::ctl
