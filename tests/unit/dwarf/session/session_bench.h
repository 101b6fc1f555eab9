// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session.h"
#include "session_fixture.h"

#include <QCoreApplication>

#include <memory>

namespace nd {

/// The facade with its core on the test's own thread: every hand-over is still queued.
struct SessionBench
{
    SessionFixture device = SessionFixture::dwarf2();
    std::unique_ptr<Session> session;

    SessionBench()
    {
        session = std::make_unique<Session>(*QThread::currentThread(), device.profile(),
                                            QStringLiteral("me"), device.world());
    }
    /// Runs all that is queued.
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    void connectAll()
    {
        session->open();
        settle();
        device.link().accept();
        device.advance(std::chrono::seconds(4));
        settle();
        device.link().forget();
    }
    void connectAsHost()
    {
        device.beHostInV2();
        connectAll();
    }
};

} // namespace nd
