// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QtGlobal>

#include <functional>
#include <optional>

class QObject;

namespace nd {

/// Where passwords are kept between two runs: the keyring of the person's desktop, or nowhere.
///
/// Never the settings and never a file of ours. Asynchronous; each `done` is called once on the
/// calling thread, or never if `context` died. Where there is no keyring a read finds nothing and
/// a write is not kept: ask the person again each time.
class SecretStore
{
public:
    enum class Keyring {
        Unknown, ///< Not asked yet.
        Present,
        Absent, ///< None is there, it is locked for good, or it does not answer.
    };
    enum class Outcome { Kept, NotKept };

    using ReadDone = std::function<void(std::optional<Secret>)>;
    using WriteDone = std::function<void(Outcome)>;

    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
        = 0;
    /// Kept means: it is gone, or was never there.
    virtual void remove(const QString &key, QObject *context, WriteDone done) = 0;
    /// As far as the last call told.
    virtual Keyring keyring() const = 0;
};

/// Keeps nothing: where a program has not said what keyring to use, and in tests.
class ForgetfulStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secret &secret, QObject *context, WriteDone done) override;
    void remove(const QString &key, QObject *context, WriteDone done) override;
    Keyring keyring() const override { return Keyring::Absent; }
};

/// The names that secrets have in the keyring: the only place where one is spelt.
namespace secret_key {
/// Password of a Wi-Fi network that telescopes join.
QString wifi(const QString &ssid);
/// What a telescope wants to hear over Bluetooth before it obeys.
QString bluetooth(const QString &deviceName);
/// Password of the telescope itself.
QString device(const QString &profileId);
/// Password of Stellarium's Remote Control.
QString stellarium(const QString &host);
} // namespace secret_key

} // namespace nd
