// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <array>
#include <memory>

namespace nd::sim {

/// Says when the program has to end: SIGTERM, SIGINT, or stdin was a pipe and its other end closed.
///
/// One instance per process, main thread.
class ShutdownWatch : public QObject
{
    Q_OBJECT

public:
    explicit ShutdownWatch(QObject *parent = nullptr);
    ~ShutdownWatch() override;
    Q_DISABLE_COPY_MOVE(ShutdownWatch)

signals:
    void shutdownRequested();

private:
    void readPipe();

    std::array<int, 2> m_signalPipe = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_signalNotifier;
    std::unique_ptr<QSocketNotifier> m_inputNotifier;
};

} // namespace nd::sim
