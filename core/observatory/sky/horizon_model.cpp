// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/sky/horizon_model.h"

#include "core/base/pool_work.h"
#include "core/observatory/sky/horizon_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace nd {

namespace {

/// On a thread of the pool. Nothing if it is written.
QString writeHorizon(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

HorizonModel::HorizonModel(Settings &settings) : m_settings(settings) {}

void HorizonModel::setSite(const std::optional<Site> &site)
{
    if (site == m_site)
        return;
    m_site = site;
    m_steps.clear();
    m_mask = site ? horizonOf(m_settings, *site) : HorizonMask();
    emit changed();
}

void HorizonModel::set(const HorizonMask &mask)
{
    m_mask = mask;
    const std::optional<Site> gone = keepHorizon(m_settings, *m_site, mask);
    emit changed();
    if (gone)
        emit forgot(*gone);
}

void HorizonModel::replace(const HorizonMask &mask)
{
    if (!m_site || mask == m_mask)
        return;
    m_steps.push_back(m_mask);
    if (m_steps.size() > kMostSteps)
        m_steps.erase(m_steps.begin());
    set(mask);
}

void HorizonModel::add(const Horizontal &point)
{
    replace(m_mask.with(point));
}

void HorizonModel::change(std::size_t index, const Horizontal &point)
{
    if (index < m_mask.points().size() && HorizonMask::isPoint(point))
        replace(m_mask.without(index).with(point));
}

void HorizonModel::remove(std::size_t index)
{
    replace(m_mask.without(index));
}

void HorizonModel::undo()
{
    if (!m_site || m_steps.empty())
        return;
    const HorizonMask before = m_steps.back();
    m_steps.pop_back();
    set(before);
}

/// On a thread of the pool.
HorizonModel::Reading HorizonModel::read(const QString &path)
{
    Reading reading;
    reading.import.file = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading.import.unreadable = file.errorString();
        return reading;
    }
    HorizonFile found = readHorizonFile(file.read(HorizonFile::kLargest + 1));
    reading.import.problems = std::move(found.problems);
    reading.import.points = found.mask.points().size();
    reading.mask = std::move(found.mask);
    return reading;
}

void HorizonModel::importFile(const QString &path)
{
    if (!m_site)
        return;
    workInPool(
        this, [path] { return read(path); },
        [this, site = m_site](const Reading &reading) {
            if (site != m_site)
                return;
            if (!reading.mask.isEmpty())
                replace(reading.mask);
            emit imported(reading.import);
        });
}

void HorizonModel::exportFile(const QString &path, const QString &name)
{
    workInPool(
        this, [path, content = horizonFileOf(m_mask, name)] { return writeHorizon(path, content); },
        [this, file = QFileInfo(path).fileName()](const QString &error) {
            emit exported(file, error);
        });
}

} // namespace nd
