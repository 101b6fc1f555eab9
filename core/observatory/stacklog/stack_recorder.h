// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QObject>

#include <functional>
#include <optional>

namespace nd {

class CameraSettingsModel;
class FeatureModel;
class StackLog;
class StackWatch;
class StatusModel;

/// Writes the stacks of one camera into the log while they grow. GUI thread; owned by StackKeeper.
///
/// A record is what the StackWatch tells of a stack, under the key of its story, and what was set
/// and measured while it grew. What an earlier run of the program left open and the watch knows
/// nothing of is over: its end is unheard.
class StackRecorder : public QObject
{
    Q_OBJECT

public:
    /// All outlive this but for the watch, which is not used without an event of it; settings and
    /// features may be null.
    struct Sources
    {
        StackWatch &watch;
        const StatusModel &status;
        const CameraSettingsModel *settings = nullptr;
        const FeatureModel *features = nullptr;
    };
    /// What the log wants to know of the surroundings.
    struct Place
    {
        QString deviceId;
        std::function<QString()> deviceName;
        std::function<QDateTime()> utc; ///< By the sky over the telescope.
        std::function<QDate(const QDateTime &)> nightOf;
    };

    StackRecorder(const Sources &sources, Place place, StackLog &log, QObject *parent = nullptr);

private:
    void handleTold();
    void write();
    void settle(const QString &key);
    std::optional<StackRecord> olderRecord(const StackStory &story) const;
    QDateTime beginningOf(const StackStory &story) const;
    StackRecord begun(const StackStory &story) const;
    void mergeStory(StackRecord &record, const StackStory &story);
    void mergeMarks(StackRecord &record, const StackStory &story);
    void mergeSettings(StackRecord &record) const;
    void mergeConditions(StackRecord &record) const;

    Sources m_from;
    Place m_place;
    StackLog &m_log;
    QString m_assumedTarget; ///< As it was written, while the stack itself told none.
    std::optional<StackEvent> m_marked; ///< The newest that has its mark.
    QString m_markedOf; ///< Of which story.
    QString m_growing; ///< Its end is not written yet.
    std::optional<QString> m_settledFor; ///< All others are closed.
};

} // namespace nd
