// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace nd {

class Session;

/// 15202. Source: field notes 1.2.15 (0 idle, 1 not charging, 2 charging on hardware).
enum class Charging { Idle, No, Yes };

/// 15295, degrees as the telescope tells them: nobody has published from where they count.
struct Attitude
{
    double pitchDegrees = 0.0;
    double yawDegrees = 0.0;
    double rollDegrees = 0.0;

    bool operator==(const Attitude &) const = default;
};

/// What StatusModel knows. Value type.
struct DeviceStatus
{
    std::optional<int> batteryPercent;
    std::optional<Charging> charging;
    std::optional<qint64> cardFreeBytes;
    std::optional<qint64> cardTotalBytes;
    std::optional<int> temperatureCelsius; ///< Inside the telescope (15243).
    std::optional<int> teleSensorCelsius; ///< 15292, V3.
    std::optional<int> wideSensorCelsius;
    std::optional<bool> ringLight;
    std::optional<bool> powerIndicator;
    bool cardMissing = false;
    std::optional<Attitude> attitude;

    bool operator==(const DeviceStatus &) const = default;
};

/// Battery, card, temperature and lights as the device reports them; nullopt is unknown, never 0.
/// GUI thread; owned by DwarfDevice. All become unknown when the link goes.
class StatusModel : public QObject
{
    Q_OBJECT

public:
    explicit StatusModel(Session &session, QObject *parent = nullptr);

    std::optional<int> batteryPercent() const { return m_status.batteryPercent; }
    std::optional<Charging> charging() const { return m_status.charging; }
    std::optional<qint64> cardFreeBytes() const { return m_status.cardFreeBytes; }
    std::optional<qint64> cardTotalBytes() const { return m_status.cardTotalBytes; }
    /// The device reported that no usable card is in.
    bool cardMissing() const { return m_status.cardMissing; }
    /// Inside the telescope; each sensor has its own.
    std::optional<int> temperatureCelsius() const { return m_status.temperatureCelsius; }
    std::optional<int> sensorCelsius(Camera camera) const
    {
        return camera == Camera::Tele ? m_status.teleSensorCelsius : m_status.wideSensorCelsius;
    }
    std::optional<bool> ringLight() const { return m_status.ringLight; }
    std::optional<bool> powerIndicator() const { return m_status.powerIndicator; }
    /// V3, from its gyro; it tells that to who asked for it, and to all others.
    std::optional<Attitude> attitude() const { return m_status.attitude; }

signals:
    void changed();

private:
    void handleLinkState();
    void handleNotification(quint32 id, const QByteArray &payload);
    void apply(const DeviceStatus &status);

    Session &m_session;
    DeviceStatus m_status;
};

} // namespace nd
