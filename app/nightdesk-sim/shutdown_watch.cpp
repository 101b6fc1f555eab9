// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutdown_watch.h"

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace nd::sim {

namespace {

int signalWriteEnd = -1; // A signal handler can reach nothing else.

void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(signalWriteEnd, &byte, 1);
}

bool isPipe(int descriptor)
{
    struct stat status = {};
    return fstat(descriptor, &status) == 0
        && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

} // namespace

ShutdownWatch::ShutdownWatch(QObject *parent) : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_signalPipe.data()) == 0) {
        signalWriteEnd = m_signalPipe[1];
        m_signalNotifier
            = std::make_unique<QSocketNotifier>(m_signalPipe[0], QSocketNotifier::Read);
        connect(m_signalNotifier.get(), &QSocketNotifier::activated, this,
                &ShutdownWatch::shutdownRequested);
        std::signal(SIGTERM, handleSignal);
        std::signal(SIGINT, handleSignal);
    }
    if (isPipe(STDIN_FILENO)) {
        m_inputNotifier = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_inputNotifier.get(), &QSocketNotifier::activated, this, &ShutdownWatch::readPipe);
    }
}

ShutdownWatch::~ShutdownWatch()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (const int descriptor : m_signalPipe) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void ShutdownWatch::readPipe()
{
    std::array<char, 4096> ignored = {};
    if (read(STDIN_FILENO, ignored.data(), ignored.size()) > 0)
        return;
    m_inputNotifier->setEnabled(false);
    emit shutdownRequested();
}

} // namespace nd::sim
