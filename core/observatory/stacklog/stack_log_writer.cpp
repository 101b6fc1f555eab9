// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_log_writer.h"

#include "core/observatory/stacklog/stack_store.h"

#include <QMutexLocker>

#include <utility>

namespace nd {

StackLogWriter::StackLogWriter(QString path) : m_path(std::move(path)) {}

StackLogWriter::~StackLogWriter()
{
    flush();
}

void StackLogWriter::start()
{
    m_store = std::make_unique<StackStore>(m_path);
    const Result<Done> opened = m_store->open(StackStore::Mode::Write);
    if (!opened) {
        const bool isNewer = opened.error().code == Error::Code::NotAllowed;
        emit troubled(isNewer ? StackLogTrouble::Newer : StackLogTrouble::Failed, m_path);
        emit read({}, false);
        return;
    }
    m_usable = true;
    if (!m_store->setAside().isEmpty())
        emit troubled(StackLogTrouble::SetAside, m_store->setAside());
    const auto records = m_store->all();
    if (!records)
        emit troubled(StackLogTrouble::Failed, m_path);
    const bool isWhole
        = records && records.value().size() < StackStore::kMostRecords && !m_store->hasDamaged();
    emit read(records ? records.value() : QList<StackRecord>(), isWhole);
    flush();
}

void StackLogWriter::save(const StackRecord &record)
{
    const QMutexLocker locker(&m_lock);
    if (!m_order.contains(record.key))
        m_order.append(record.key);
    m_waiting.insert(record.key, record);
    flushLater();
}

void StackLogWriter::remove(const QString &key)
{
    const QMutexLocker locker(&m_lock);
    if (!m_order.contains(key))
        m_order.append(key);
    m_waiting.remove(key);
    flushLater();
}

/// One call waits for as many keys as there are.
void StackLogWriter::flushLater()
{
    if (m_order.size() == 1)
        QMetaObject::invokeMethod(this, &StackLogWriter::flush, Qt::QueuedConnection);
}

void StackLogWriter::flush()
{
    if (m_store == nullptr) // start() comes, and flushes
        return;
    QStringList order;
    QHash<QString, StackRecord> waiting;
    {
        const QMutexLocker locker(&m_lock);
        order = std::exchange(m_order, {});
        waiting = std::exchange(m_waiting, {});
    }
    if (!m_usable)
        return;
    for (const QString &key : std::as_const(order)) {
        const auto record = waiting.constFind(key);
        const Result<Done> done
            = record == waiting.constEnd() ? m_store->remove(key) : m_store->save(*record);
        if (!done)
            emit troubled(StackLogTrouble::Failed, m_path);
    }
}

} // namespace nd
