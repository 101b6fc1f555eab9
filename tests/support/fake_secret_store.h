// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret_store.h"

#include <QMap>
#include <QObject>

#include <utility>

namespace nd {

/// A keyring in memory; with `present` false, a desktop without one.
class FakeSecretStore final : public SecretStore
{
public:
    bool present = true;
    QMap<QString, Secret> secrets;

    void read(const QString &key, QObject *context, ReadDone done) override
    {
        std::optional<Secret> found;
        if (present && secrets.contains(key))
            found = secrets.value(key);
        later(context, [done = std::move(done), found] { done(found); });
    }
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override
    {
        if (present)
            secrets.insert(key, secret);
        later(context, [done = std::move(done), outcome = outcome()] { done(outcome); });
    }
    void remove(const QString &key, QObject *context, WriteDone done) override
    {
        secrets.remove(key);
        later(context, [done = std::move(done), outcome = outcome()] { done(outcome); });
    }
    Keyring keyring() const override { return present ? Keyring::Present : Keyring::Absent; }

private:
    Outcome outcome() const { return present ? Outcome::Kept : Outcome::NotKept; }
    static void later(QObject *context, std::function<void()> task)
    {
        QMetaObject::invokeMethod(context, std::move(task), Qt::QueuedConnection);
    }
};

} // namespace nd
