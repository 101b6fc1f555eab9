// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/glib_loop.h"

#include <future>

namespace nd::sim {

namespace {

struct Job
{
    const std::function<void()> &work;
    std::promise<void> done;
};

gboolean runJob(gpointer data)
{
    auto *job = static_cast<Job *>(data);
    job->work();
    job->done.set_value();
    return G_SOURCE_REMOVE;
}

} // namespace

GlibLoop::GlibLoop()
    : m_context(g_main_context_new())
    , m_loop(g_main_loop_new(m_context, FALSE))
    , m_thread([this] {
        g_main_context_push_thread_default(m_context);
        g_main_loop_run(m_loop);
        g_main_context_pop_thread_default(m_context);
    })
{
}

GlibLoop::~GlibLoop()
{
    run([this] { g_main_loop_quit(m_loop); });
    m_thread.join();
    g_main_loop_unref(m_loop);
    g_main_context_unref(m_context);
}

void GlibLoop::run(const std::function<void()> &work)
{
    Job job{work, {}};
    auto done = job.done.get_future();
    GSource *source = g_idle_source_new();
    g_source_set_priority(source, G_PRIORITY_HIGH);
    g_source_set_callback(source, runJob, &job, nullptr);
    g_source_attach(source, m_context);
    g_source_unref(source);
    done.wait();
}

} // namespace nd::sim
