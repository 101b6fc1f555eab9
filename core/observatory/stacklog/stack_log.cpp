// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_log.h"

#include "core/observatory/stacklog/stack_log_writer.h"

#include <algorithm>

namespace nd {

namespace {

bool isNewer(const StackRecord &left, const StackRecord &right)
{
    return left.startedUtc > right.startedUtc;
}

} // namespace

StackLog::StackLog(const QString &path, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<QList<StackRecord>>("QList<nd::StackRecord>");
    qRegisterMetaType<StackLogTrouble>("nd::StackLogTrouble");
    if (path.isEmpty()) {
        m_loaded = true;
        m_isWhole = true;
        return;
    }
    m_thread.setObjectName(QStringLiteral("stack log"));
    m_writer = new StackLogWriter(path); // NOLINT(cppcoreguidelines-owning-memory): its thread's
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_writer, &StackLogWriter::start);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &StackLogWriter::read, this, &StackLog::handleRead);
    connect(m_writer, &StackLogWriter::troubled, this, &StackLog::handleTrouble);
    m_thread.start();
}

StackLog::~StackLog()
{
    m_thread.quit();
    m_thread.wait();
}

void StackLog::handleRead(const QList<StackRecord> &records, bool isWhole)
{
    m_isWhole = isWhole;
    for (const StackRecord &record : records) {
        if (indexOf(record.key) < 0 && !m_removed.contains(record.key))
            m_records.append(record);
    }
    std::stable_sort(m_records.begin(), m_records.end(), isNewer);
    m_removed.clear();
    m_loaded = true;
    emit loaded();
    emit changed();
}

void StackLog::handleTrouble(StackLogTrouble trouble, const QString &path)
{
    m_trouble = trouble;
    m_troublePath = path;
    emit changed();
}

qsizetype StackLog::indexOf(const QString &key) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&key](const auto &record) { return record.key == key; });
    return found == m_records.end() ? -1 : std::distance(m_records.begin(), found);
}

const StackRecord *StackLog::record(const QString &key) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? nullptr : &m_records.at(index);
}

void StackLog::save(const StackRecord &record)
{
    const StackRecord bounded = record.bounded();
    const qsizetype index = indexOf(bounded.key);
    if (index >= 0 && m_records.at(index) == bounded)
        return;
    if (index >= 0) {
        m_records[index] = bounded;
    } else {
        const auto place = std::upper_bound(m_records.begin(), m_records.end(), bounded, isNewer);
        m_records.insert(place, bounded);
    }
    if (m_writer != nullptr)
        m_writer->save(bounded);
    emit changed();
}

void StackLog::remove(const QString &key)
{
    const qsizetype index = indexOf(key);
    if (index >= 0)
        m_records.removeAt(index);
    if (!m_loaded)
        m_removed.append(key);
    if (m_writer != nullptr)
        m_writer->remove(key);
    emit changed();
}

} // namespace nd
