// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace nd {

class Session;

/// 15202. Source: field notes 1.2.15 (0 idle, 1 not charging, 2 charging on hardware); see
/// ProtocolQuirks::chargesSlowlyByOne.
enum class Charging { Idle, No, Yes };

/// 15295, degrees as the telescope tells them: nobody has published from where they count.
struct Attitude
{
    double pitchDegrees = 0.0;
    double yawDegrees = 0.0;
    double rollDegrees = 0.0;

    bool operator==(const Attitude &) const = default;
};

/// 15263 (V3): how far a mosaic is that another client has the telescope shoot. As it tells them;
/// nobody has published whether fields count from 0 or 1.
struct MosaicProgress
{
    std::optional<int> stacked;
    std::optional<int> total; ///< Pictures.
    std::optional<int> field;
    std::optional<int> fields;
    QString target; ///< Bounded; may be empty.

    bool operator==(const MosaicProgress &) const = default;
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
    std::optional<MosaicProgress> mosaic;
    bool isSeekingTarget = false; ///< 15296, V3.
    std::optional<int> newestMedia; ///< 15230, a media type of the album.

    bool operator==(const DeviceStatus &) const = default;
};

/// Battery, card, temperature, lights and what others have it do, as the device reports them;
/// nullopt is unknown, never 0. GUI thread; owned by DwarfDevice. All become unknown when the link
/// goes.
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
    /// Until the telescope says that its stack is over.
    const std::optional<MosaicProgress> &mosaic() const { return m_status.mosaic; }
    /// V3: its sky target finder runs, which nothing here starts.
    bool isSeekingTarget() const { return m_status.isSeekingTarget; }
    /// What came into the album last: 1 photo, 2 video, 3 burst, 4 stack, 5 panorama. Source:
    /// dwarf-api-2.0 section 3.3.1.
    std::optional<int> newestMedia() const { return m_status.newestMedia; }

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
