// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace nd {

/// Says in the event loop that SIGINT or SIGTERM came; the second one ends the program at once. One
/// per process, main thread.
class InterruptWatch : public QObject
{
    Q_OBJECT

public:
    explicit InterruptWatch(QObject *parent = nullptr);
    ~InterruptWatch() override;
    Q_DISABLE_COPY_MOVE(InterruptWatch)

signals:
    void interrupted();

private:
    void handleReadable();

    std::array<int, 2> m_pipe = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace nd
