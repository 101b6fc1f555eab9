// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>

#include <glib.h>

namespace nd::sim {

/// A GLib main loop on a thread of its own, from construction to destruction.
class GlibLoop
{
public:
    GlibLoop();
    ~GlibLoop();
    GlibLoop(const GlibLoop &) = delete;
    GlibLoop &operator=(const GlibLoop &) = delete;

    GMainContext *context() const { return m_context; }
    /// Runs `work` on the loop's thread and returns when it is done. Not from that thread itself.
    void run(const std::function<void()> &work);

private:
    GMainContext *m_context;
    GMainLoop *m_loop;
    std::thread m_thread;
};

} // namespace nd::sim
