// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_log.h"
#include "core/observatory/stacklog/stack_recorder.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace nd {

class DwarfDevice;
class Observatory;

/// The log of all stacks, and what fills it: a recorder for each camera of each telescope but those
/// of a recording. GUI thread; owned by Observatory.
class StackKeeper : public QObject
{
    Q_OBJECT

public:
    /// The observatory outlives this; for `path` see StackLog.
    StackKeeper(Observatory &observatory, const QString &path);
    ~StackKeeper() override;

    StackLog &log() { return m_log; }
    /// Whether the record still grows: it can't be deleted then.
    bool isGrowing(const QString &key) const;

    /// Without a record of that key nothing.
    void setThumbnail(const QString &key, const QString &path);
    /// Of the stack that the camera makes, or made last; empty without one.
    QString newestKey(DwarfDevice &device, Camera camera) const;

private:
    using Recorders = std::vector<std::unique_ptr<StackRecorder>>;

    void follow(DwarfDevice *device);
    void leave(DwarfDevice *device);

    Observatory &m_observatory;
    StackLog m_log;
    std::map<DwarfDevice *, Recorders> m_recorders;
};

} // namespace nd
