// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

class DwarfDevice;
class Observatory;

/// Tells the watch of each stack what its pictures are worth, for alarms and the timeline: the
/// radius of the stars once for each frame, each new fault. Whatever is on show. GUI thread.
class PictureFeed final : public QObject
{
    Q_OBJECT

public:
    /// The observatory outlives this.
    explicit PictureFeed(Observatory &observatory, QObject *parent = nullptr);

private:
    void follow(DwarfDevice *device);

    Observatory &m_observatory;
};

} // namespace nd
