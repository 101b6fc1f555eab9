// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/dark_frame.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace nd::sim {

/// What a telescope remembers when it is switched off: its name, its password, its firmware, its
/// log. Main thread only.
class DeviceMemory
{
public:
    // Source: DWARF API 2.0, 3.9.1.
    static constexpr auto kFactoryPassword = "DWARF_12345678";
    static constexpr int kLongestName = 29;
    static constexpr int kLongestPassword = 64;

    DeviceMemory(QString factoryName, std::array<int, 3> firmware);

    QString name() const { return m_name; }
    QString password() const { return m_password; }
    /// False if it has none or too many characters.
    bool setName(const QString &name);
    bool setPassword(const QString &password);

    /// Since the last change of name or password.
    bool isReset() const { return m_isReset; }
    void reset();

    std::array<int, 3> firmware() const { return m_firmware; }
    /// A package that was taken; it counts from the next start.
    void receiveFirmware(const std::array<int, 3> &version) { m_waiting = version; }
    void start();

    /// One line of the log; the oldest go when there are too many.
    void note(const QDateTime &utc, const QString &text);
    QByteArray log() const { return m_log; }

    const QList<DarkFrame> &darks() const { return m_darks; }
    void setDarks(const QList<DarkFrame> &darks) { m_darks = darks; }
    /// In place of one with the same settings, if there is one.
    void keepDark(const DarkFrame &dark);
    /// False if there is none with these settings.
    bool removeDark(const DarkFrame &dark);

    const QList<CalibrationFrame> &calibrationFrames() const { return m_calibrationFrames; }
    void setCalibrationFrames(const QList<CalibrationFrame> &frames)
    {
        m_calibrationFrames = frames;
    }
    /// Gives it a number that none has.
    void keepCalibrationFrame(CalibrationFrame frame);
    /// False if none has this number.
    bool removeCalibrationFrame(int id);

private:
    QString m_factoryName;
    QString m_name;
    QString m_password = QLatin1String(kFactoryPassword);
    bool m_isReset = false;
    std::array<int, 3> m_firmware;
    std::optional<std::array<int, 3>> m_waiting;
    QByteArray m_log;
    QList<DarkFrame> m_darks;
    QList<CalibrationFrame> m_calibrationFrames;
};

} // namespace nd::sim
