// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nd {

/// What a program writes down before it moves a telescope, for the other programs of the same
/// installation. Value type.
struct MotionNotice
{
    QString host; ///< As its profile has it. Empty: any telescope may be meant.
    int port = 0; ///< Of its commands.
    QString name; ///< As it calls itself; empty if it did not say.
    bool steers = false; ///< It goes to a place or steers by itself: the gate there let it pass.

    /// Two addresses may be one telescope: unless it says that it is another it counts.
    bool mayMean(const MotionNotice &telescope) const;
    bool operator==(const MotionNotice &) const = default;
};

// Pure but for the last one, any thread.

/// Never the same twice: that tells a new one from an old one.
QByteArray toBytes(const MotionNotice &notice);
/// What can't be read may mean any telescope.
MotionNotice motionNoticeOf(const QByteArray &bytes);
/// The same for the same telescope, so that a folder does not grow.
QString fileNameOf(const MotionNotice &notice);
/// Puts it into `folder`, which is made if need be, all at once: nobody reads half of one. False if
/// that failed.
bool writeMotionNotice(const QString &folder, const QString &fileName, const QByteArray &bytes);

} // namespace nd
