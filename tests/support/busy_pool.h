// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

#include <memory>

namespace nd {

/// Keeps every thread of the application's pool waiting until it dies: what goes through the pool
/// can't be done meanwhile, what is done on the caller's thread is.
class BusyPool
{
public:
    BusyPool()
    {
        for (int i = 0; i < m_threads; ++i)
            QThreadPool::globalInstance()->start([go = m_go] { go->acquire(); });
    }
    ~BusyPool() { m_go->release(m_threads); }
    BusyPool(const BusyPool &) = delete;
    BusyPool &operator=(const BusyPool &) = delete;

private:
    const int m_threads = QThreadPool::globalInstance()->maxThreadCount();
    const std::shared_ptr<QSemaphore> m_go = std::make_shared<QSemaphore>();
};

} // namespace nd
