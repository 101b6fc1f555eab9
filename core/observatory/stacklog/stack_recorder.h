// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/stacking_types.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace nd {

class CameraSettingsModel;
class FeatureModel;
class Session;
class StackLog;
class StackingModel;
class StatusModel;

/// Writes the stacks of one camera into the log while they grow. GUI thread; owned by StackKeeper.
///
/// A record exists from the moment on at which the telescope says that it stacks. After a loss of
/// the link, and after a restart of the program, the same record goes on if the telescope still
/// makes the same stack (its counts did not go back); else its end is unheard.
class StackRecorder : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; settings and features may be null.
    struct Sources
    {
        Session &session;
        StackingModel &stacking;
        StatusModel &status;
        const CameraSettingsModel *settings = nullptr;
        const FeatureModel *features = nullptr;
    };
    /// What the log wants to know of the surroundings.
    struct Place
    {
        QString deviceId;
        std::function<QString()> deviceName;
        std::function<QDateTime()> utc;
        std::function<QDate(const QDateTime &)> nightOf;
    };

    StackRecorder(const Sources &sources, Place place, StackLog &log, QObject *parent = nullptr);

    /// The record that grows; empty if none does.
    QString currentKey() const { return m_record ? m_record->key : QString(); }
    /// That, else the one that ended last.
    QString newestKey() const { return m_record ? m_record->key : m_lastKey; }
    /// Onto the record that grows, else onto the one that ended last. True if there is one.
    bool note(StackMark mark, int value = 0, const QString &text = {});
    bool setThumbnail(const QString &path);

private:
    void handleChanged();
    void handleLinkState();
    void handleNotice(const StackNotice &notice);
    void handleEnded(const StackEnd &end);
    void begin(const StackRun &run);
    bool resume(const StackRun &run);
    void closeStale();
    void merge(const StackRun &run);
    void mergeSettings();
    void mergeConditions();
    void close(StackEnding ending);
    void add(StackMark mark, int value, const QString &text);
    void save();

    Sources m_from;
    Place m_place;
    StackLog &m_log;
    std::optional<StackRecord> m_record;
    QString m_lastKey; ///< Of the one that ended last.
    QStringList m_staleKeys; ///< Taken for over when the telescope was first heard.
    bool m_isUnsure = false; ///< Whether it is the same stack, its next count tells.
    bool m_isLost = false; ///< The link went while it grew.
};

} // namespace nd
