// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace nd {

/// Runs QtKeychain's jobs; lives on the thread of KeyringStore, which owns it.
class KeyringWorker final : public QObject
{
    Q_OBJECT

public:
    explicit KeyringWorker(QString service);

    void read(quint64 number, const QString &key);
    void write(quint64 number, const QString &key, const Secret &secret);
    void remove(quint64 number, const QString &key);

signals:
    /// `keyringAnswered`: there is a keyring and it did what was asked, or has no such entry.
    void finished(quint64 number, bool keyringAnswered, bool found, const nd::Secret &secret);

private:
    /// Never deleted by us: while it runs, the library's answer would meet a dead job.
    void start(QKeychain::Job *job, quint64 number, const QString &key);
    void handleJob(QKeychain::Job *job, quint64 number);

    QString m_service;
};

} // namespace nd

Q_DECLARE_METATYPE(nd::Secret)
