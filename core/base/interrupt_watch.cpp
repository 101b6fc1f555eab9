// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interrupt_watch.h"

#include <csignal>

#include <sys/socket.h>
#include <unistd.h>

namespace nd {

namespace {

int signalWriteEnd = -1; // A signal handler can reach nothing else.

void handleSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalWriteEnd, &byte, 1);
    std::signal(number, SIG_DFL); // the second one ends the program whatever it waits for
}

} // namespace

InterruptWatch::InterruptWatch(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_pipe.data()) != 0)
        return;
    signalWriteEnd = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InterruptWatch::handleReadable);
    std::signal(SIGTERM, handleSignal);
    std::signal(SIGINT, handleSignal);
}

InterruptWatch::~InterruptWatch()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int descriptor : m_pipe) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void InterruptWatch::handleReadable()
{
    char byte = 0;
    if (read(m_pipe[0], &byte, 1) > 0)
        emit interrupted();
}

} // namespace nd
