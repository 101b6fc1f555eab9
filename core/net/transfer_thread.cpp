// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/transfer_thread.h"

#include "core/base/thread_end.h"

#include <QCoreApplication>
#include <QThread>

#include <utility>

namespace nd {

namespace {

QThread *&theThread()
{
    static QThread *thread = nullptr;
    return thread;
}

/// While the application is still there: static objects go after OpenSSL has given back what it
/// has.
void endTransferThread()
{
    QThread *thread = std::exchange(theThread(), nullptr);
    endThread(*thread);
    delete thread;
}

} // namespace

QThread &transferThread()
{
    QThread *&thread = theThread();
    if (thread == nullptr) {
        thread = new QThread;
        thread->setObjectName(QStringLiteral("transfers"));
        thread->start();
        qAddPostRoutine(endTransferThread);
    }
    return *thread;
}

} // namespace nd
