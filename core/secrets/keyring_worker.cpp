// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring_worker.h"

#include "core/base/logging.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace nd {

KeyringWorker::KeyringWorker(QString service) : m_service(std::move(service)) {}

void KeyringWorker::read(quint64 number, const QString &key)
{
    start(new QKeychain::ReadPasswordJob(m_service), number, key);
}

void KeyringWorker::write(quint64 number, const QString &key, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.view().toByteArray());
    start(job, number, key);
}

void KeyringWorker::remove(quint64 number, const QString &key)
{
    start(new QKeychain::DeletePasswordJob(m_service), number, key);
}

void KeyringWorker::start(QKeychain::Job *job, quint64 number, const QString &key)
{
    job->setInsecureFallback(false); // never a plain file
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, number] { handleJob(job, number); });
    job->start();
}

void KeyringWorker::handleJob(QKeychain::Job *job, quint64 number)
{
    const QKeychain::Error error = job->error();
    const bool answered = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
    if (!answered)
        qCInfo(lcModels) << "keyring not available:" << job->errorString();
    Secret secret;
    bool found = false;
    if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        reading != nullptr && error == QKeychain::NoError) {
        QByteArray bytes = reading->binaryData();
        secret = Secret::fromBytes(bytes);
        wipe(bytes);
        found = true;
    }
    emit finished(number, answered, found, secret);
}

} // namespace nd
