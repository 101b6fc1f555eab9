// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_outlook.h"
#include "core/observatory/stacking/stack_watch.h"
#include "core/sky/rise_set.h"

#include <QObject>

#include <map>
#include <memory>

namespace nd {

class DwarfDevice;
class Observatory;
class StoryStore;

/// The stacks of all telescopes, and when their targets sink. GUI thread; owned by Observatory,
/// made when it is first asked for; goes before the telescopes.
class StackDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr double kLeastAltitudeDegrees = StackMonitor::kLeastDegrees;

    /// Both outlive this.
    StackDesk(Observatory &observatory, Scheduler &scheduler);
    ~StackDesk() override;

    /// Where the newest stacks are kept, and those of the last run are; for the composition root,
    /// before a telescope is connected. Without it nothing is kept.
    void keepIn(const QString &folder);
    StackWatch &watch(DwarfDevice &device, Camera camera);
    /// Null for a watch of another desk.
    DwarfDevice *deviceOf(const StackWatch &watch) const;
    /// Of the story of that watch; all unknown while no stack runs.
    StackOutlook outlook(DwarfDevice &device, Camera camera);
    /// Where what is stacked stands now, if that is known.
    std::optional<double> targetAltitude(DwarfDevice &device, Camera camera);

signals:
    void eventAdded(nd::StackWatch *watch, const nd::StackEvent &event);
    /// Once for each stack.
    void ended(nd::StackWatch *watch, const nd::StackStory &story);

private:
    struct Sinking
    {
        SkyTarget target;
        std::chrono::milliseconds at{0}; ///< When it was found out.
        std::optional<std::chrono::milliseconds> sinksAt;
    };
    struct Entry
    {
        std::unique_ptr<StackWatch> watch;
        std::optional<Sinking> sinking;
    };
    using Key = std::pair<DwarfDevice *, Camera>;

    void follow(DwarfDevice &device);
    void leave(DwarfDevice &device);
    void keep(DwarfDevice &device, StackWatch &watch);
    void lookAtTargets();
    Entry &entry(DwarfDevice &device, Camera camera);
    std::optional<SkyTarget> targetOf(DwarfDevice &device, const StackWatch &watch);
    std::optional<std::chrono::milliseconds> sinksIn(DwarfDevice &device, Entry &entry);

    Observatory &m_observatory;
    Scheduler &m_scheduler;
    std::unique_ptr<StoryStore> m_store;
    std::map<Key, Entry> m_entries;
};

} // namespace nd
