// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_store.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <unordered_map>

namespace nd {

class KeyringWorker;
class Scheduler;

/// The keyring of the desktop (Secret Service, KWallet) through QtKeychain. GUI thread; at most one
/// per process, since QtKeychain queues its jobs in one place.
///
/// QtKeychain looks for a service with blocking D-Bus calls, so it lives on a thread of its own. A
/// keyring that does not answer within kPatience counts as absent until it does.
class KeyringStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// Long enough to type the password of a locked keyring.
    static constexpr std::chrono::milliseconds kPatience{60'000};

    /// `service` is the name under which the keyring files our secrets. `scheduler` outlives this.
    KeyringStore(QString service, Scheduler &scheduler, QObject *parent = nullptr);
    ~KeyringStore() override;

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;
    Keyring keyring() const override { return m_keyring; }

private:
    struct Answer
    {
        Keyring keyring = Keyring::Absent;
        std::optional<Secret> secret;
    };
    using Handler = std::function<void(const Answer &)>;

    std::optional<quint64> expect(QObject *context, Handler handler);
    void post(std::function<void(KeyringWorker &)> task);
    void giveUp(quint64 job);
    void settle(quint64 job, const Answer &answer);
    void handleFinished(quint64 job, bool keyringAnswered, bool found, const Secret &secret);

    Scheduler &m_scheduler;
    QThread m_thread;
    KeyringWorker *m_worker; ///< On m_thread; deleted there.
    std::unordered_map<quint64, Handler> m_expected;
    quint64 m_lastJob = 0;
    quint64 m_stuckJob = 0; ///< Overdue and still not answered; 0 if none.
    Keyring m_keyring = Keyring::Unknown;
};

} // namespace nd
