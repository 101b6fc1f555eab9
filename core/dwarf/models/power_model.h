// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/refusal.h"

#include <QByteArray>
#include <QObject>

#include <optional>

namespace nd {

class Session;

/// What of a telescope's lights and power can be on or off.
enum class PowerSwitch {
    RingLight,
    Indicator, ///< The battery's lights.
    LensDefog, ///< V3
    AutoCooling, ///< V3
    AutoShutdown, ///< V3
};

/// What was ordered and has not happened yet.
enum class PowerOrder { None, Reboot, ShutDown };

/// Lights and power of one telescope. GUI thread; owned by DwarfDevice.
///
/// A state is what the device last said (15221, 15222, 15301 to 15303, or its state at the
/// connection); nullopt is unknown. A command never changes it: the device's echo does.
class PowerModel : public QObject
{
    Q_OBJECT

public:
    explicit PowerModel(Session &session, QObject *parent = nullptr);

    Generation generation() const; ///< Of the firmware: which words its error codes have.
    std::optional<bool> state(PowerSwitch which) const;
    std::optional<bool> ringLight() const { return state(PowerSwitch::RingLight); }
    std::optional<bool> powerIndicator() const { return state(PowerSwitch::Indicator); }
    std::optional<bool> lensDefog() const { return state(PowerSwitch::LensDefog); }
    std::optional<bool> autoCooling() const { return state(PowerSwitch::AutoCooling); }
    std::optional<bool> autoShutdown() const { return state(PowerSwitch::AutoShutdown); }
    /// Whether a reboot or a shutdown is on its way; None again when the link is gone.
    PowerOrder order() const { return m_order; }
    /// 15229: the device said that it is switching off.
    bool isPoweredOff() const;

    /// Unsupported if this generation has no such switch.
    Refusal canSwitch(PowerSwitch which) const;
    void set(PowerSwitch which, bool on);
    void setRingLight(bool on) { set(PowerSwitch::RingLight, on); }
    void setPowerIndicator(bool on) { set(PowerSwitch::Indicator, on); }
    void setLensDefog(bool on) { set(PowerSwitch::LensDefog, on); }
    void setAutoCooling(bool on) { set(PowerSwitch::AutoCooling, on); }
    void setAutoShutdown(bool on) { set(PowerSwitch::AutoShutdown, on); }

    Refusal canOrder() const;
    void reboot();
    void shutDown();

    /// While firmware is being sent nothing may be rebooted or switched off.
    void setFirmwareUpload(bool running);

signals:
    void changed();
    /// A command was not carried out.
    void refused(const nd::Error &error);
    /// A command was carried out, as far as the device says.
    void accepted();

private:
    struct States
    {
        std::optional<bool> ringLight;
        std::optional<bool> indicator;
        std::optional<bool> lensDefog;
        std::optional<bool> autoCooling;
        std::optional<bool> autoShutdown;

        bool operator==(const States &) const = default;
    };

    static std::optional<bool> States::*memberOf(PowerSwitch which);
    void handleLinkState();
    void handleNotification(quint32 id, const QByteArray &payload);
    void apply(const States &states);
    void setOrder(PowerOrder order);
    template<typename Row>
    void send(const Row &row, const typename Row::Request &message);

    Session &m_session;
    States m_states;
    PowerOrder m_order = PowerOrder::None;
    bool m_firmwareUpload = false;
};

} // namespace nd
