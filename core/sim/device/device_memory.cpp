// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/device_memory.h"

#include <algorithm>
#include <utility>

namespace nd::sim {

namespace {

constexpr qsizetype kLargestLog = 1024LL * 1024;
constexpr qsizetype kCut = 256LL * 1024;

} // namespace

DeviceMemory::DeviceMemory(QString factoryName, std::array<int, 3> firmware)
    : m_factoryName(std::move(factoryName))
    , m_name(m_factoryName)
    , m_firmware(firmware)
{
}

bool DeviceMemory::setName(const QString &name)
{
    if (name.isEmpty() || name.size() > kLongestName)
        return false;
    m_name = name;
    m_isReset = false;
    return true;
}

bool DeviceMemory::setPassword(const QString &password)
{
    if (password.isEmpty() || password.size() > kLongestPassword)
        return false;
    m_password = password;
    m_isReset = false;
    return true;
}

void DeviceMemory::reset()
{
    m_name = m_factoryName;
    m_password = QLatin1String(kFactoryPassword);
    m_isReset = true;
}

void DeviceMemory::start()
{
    if (m_waiting)
        m_firmware = *std::exchange(m_waiting, std::nullopt);
}

void DeviceMemory::note(const QDateTime &utc, const QString &text)
{
    m_log += utc.toString(Qt::ISODateWithMs).toUtf8() + ' ' + text.toUtf8() + '\n';
    if (m_log.size() > kLargestLog)
        m_log.remove(0, m_log.indexOf('\n', kCut) + 1);
}

void DeviceMemory::keepDark(const DarkFrame &dark)
{
    removeDark(dark);
    m_darks.append(dark);
}

bool DeviceMemory::removeDark(const DarkFrame &dark)
{
    return m_darks.removeIf([&dark](const DarkFrame &known) { return known.isSameSetting(dark); })
        > 0;
}

void DeviceMemory::keepCalibrationFrame(CalibrationFrame frame)
{
    frame.id = 1;
    for (const CalibrationFrame &known : std::as_const(m_calibrationFrames))
        frame.id = std::max(frame.id, known.id + 1);
    m_calibrationFrames.append(frame);
}

bool DeviceMemory::removeCalibrationFrame(int id)
{
    return m_calibrationFrames.removeIf([id](const CalibrationFrame &known) {
        return known.id == id;
    }) > 0;
}

} // namespace nd::sim
