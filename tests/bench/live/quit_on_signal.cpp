// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quit_on_signal.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <unistd.h>

namespace nd::bench {

namespace {

int quitPipe[2];

void handleSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(quitPipe[1], &byte, 1);
}

} // namespace

void quitOnSignal(QCoreApplication &application)
{
    if (::pipe(quitPipe) != 0)
        return;
    std::signal(SIGTERM, handleSignal);
    std::signal(SIGINT, handleSignal);
    auto *notifier = new QSocketNotifier(quitPipe[0], QSocketNotifier::Read, &application);
    QObject::connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
}

} // namespace nd::bench
