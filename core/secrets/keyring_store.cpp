// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring_store.h"

#include "core/base/scheduler.h"
#include "core/secrets/keyring_worker.h"

#include <QPointer>

#include <utility>

namespace nd {

KeyringStore::KeyringStore(QString service, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_worker(new KeyringWorker(std::move(service)))
{
    m_thread.setObjectName(QStringLiteral("keyring"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &KeyringWorker::finished, this, &KeyringStore::handleFinished);
    m_thread.start();
}

KeyringStore::~KeyringStore()
{
    m_thread.quit();
    m_thread.wait();
}

/// Behind a job that hangs nothing comes through: then the answer is posted at once and nothing
/// goes to the worker.
std::optional<quint64> KeyringStore::expect(QObject *context, Handler handler)
{
    const bool stuck = m_stuckJob != 0;
    const quint64 job = ++m_lastJob;
    m_expected.emplace(
        job,
        [guard = QPointer<QObject>(context), handler = std::move(handler)](const Answer &answer) {
            if (guard)
                handler(answer);
        });
    m_scheduler.after(stuck ? std::chrono::milliseconds::zero() : kPatience, this,
                      [this, job] { giveUp(job); });
    return stuck ? std::nullopt : std::optional(job);
}

void KeyringStore::giveUp(quint64 job)
{
    if (!m_expected.contains(job))
        return;
    if (m_stuckJob == 0)
        m_stuckJob = job;
    settle(job, {});
}

void KeyringStore::settle(quint64 job, const Answer &answer)
{
    const auto node = m_expected.extract(job);
    if (node.empty())
        return;
    m_keyring = answer.keyring;
    node.mapped()(answer);
}

void KeyringStore::handleFinished(quint64 job, bool keyringAnswered, bool found,
                                  const Secret &secret)
{
    if (job >= m_stuckJob)
        m_stuckJob = 0;
    Answer answer;
    answer.keyring = keyringAnswered ? Keyring::Present : Keyring::Absent;
    if (found)
        answer.secret = secret;
    settle(job, answer);
}

void KeyringStore::post(std::function<void(KeyringWorker &)> task)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, task = std::move(task)] { task(*worker); });
}

void KeyringStore::read(const QString &key, QObject *context, ReadDone done)
{
    const auto job
        = expect(context, [done = std::move(done)](const Answer &answer) { done(answer.secret); });
    if (job)
        post([key, job](KeyringWorker &worker) { worker.read(*job, key); });
}

void KeyringStore::write(const QString &key, const Secret &secret, QObject *context, WriteDone done)
{
    const auto job = expect(context, [done = std::move(done)](const Answer &answer) {
        done(answer.keyring == Keyring::Present ? Outcome::Kept : Outcome::NotKept);
    });
    if (job)
        post([key, secret, job](KeyringWorker &worker) { worker.write(*job, key, secret); });
}

void KeyringStore::remove(const QString &key, QObject *context, WriteDone done)
{
    const auto job = expect(context, [done = std::move(done)](const Answer &answer) {
        done(answer.keyring == Keyring::Present ? Outcome::Kept : Outcome::NotKept);
    });
    if (job)
        post([key, job](KeyringWorker &worker) { worker.remove(*job, key); });
}

} // namespace nd
