// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace nd {

/// Writes Qt's messages to a file by a thread of its own and to stderr; keeps three older files.
///
/// At most kQueued lines wait; what comes faster is counted and dropped. One at a time; owned by
/// main().
class LogFile
{
public:
    static constexpr qint64 kLargestFile = qint64{4} * 1024 * 1024;
    static constexpr int kOlderFiles = 3;
    static constexpr int kQueued = 5000;

    /// `path` is made with its folder when the first line comes.
    explicit LogFile(const QString &path);
    ~LogFile(); ///< Writes what waits.
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    LogFile(LogFile &&) = delete;
    LogFile &operator=(LogFile &&) = delete;

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace nd
