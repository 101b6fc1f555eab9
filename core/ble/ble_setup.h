// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_conversation.h"
#include "core/ble/ble_types.h"

#include <QObject>

#include <chrono>

namespace nd {

class BleTransport;
class Scheduler;

/// Brings a telescope into a Wi-Fi network over Bluetooth: scan(), open(), then join() or
/// startAccessPoint(). GUI thread; cancel() is possible at every step.
///
/// Connecting and reading are tried a second time by themselves, since the first Bluetooth
/// connection often drops; what changes the telescope is never sent twice. Passwords are held as
/// long as the telescope is open and no longer.
class BleSetup final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kScanTime{15'000};
    static constexpr std::chrono::milliseconds kReadPatience{10'000};
    static constexpr std::chrono::milliseconds kListPatience{20'000};
    static constexpr std::chrono::milliseconds kJoinPatience{45'000};
    static constexpr std::chrono::milliseconds kAddressPatience{20'000};
    static constexpr std::chrono::milliseconds kRetryDelay{1'000};
    static constexpr int kMostDevices = 32;

    /// Both outlive this.
    BleSetup(BleTransport &transport, Scheduler &scheduler, QObject *parent = nullptr);
    ~BleSetup() override;

    BleAdapter adapter() const { return m_adapter; }
    BleState state() const { return m_state; }
    bool isBusy() const;
    /// Of the last step that failed; None while all is well.
    BleProblem problem() const { return m_problem; }
    int deviceCode() const { return m_deviceCode; } ///< For Refused: see `text::bleCodeText`.
    const QList<BleDevice> &devices() const { return m_devices; } ///< Heard by the last scan.
    const BleDevice &device() const { return m_device; } ///< The one of open().
    const BleConfig &config() const { return m_config; }
    const QList<WifiNetwork> &networks() const { return m_networks; }
    const BleResult &result() const { return m_result; }
    /// The telescope wants another Bluetooth password than the one that open() was given.
    bool needsBlePassword() const;

    /// Looks for this computer's adapter; the answer shows in adapter().
    void checkAdapter();
    /// Forgets what was heard and listens for kScanTime. Closes what was open.
    void scan();
    /// Connects to one of devices() and reads its configuration.
    void open(const QString &id, const Secret &blePassword = factoryBlePassword());
    void readNetworks();
    /// Puts the telescope into a network. An empty password is for an open network.
    void join(const QString &ssid, const Secret &password);
    /// Lets the telescope make its own network.
    void startAccessPoint();
    /// Ends what is under way and closes the link. What the telescope was told already stays told.
    void cancel();

signals:
    void changed();

private:
    void connectOnce();
    void retryOr(BleProblem problem);
    void handleSeen(const BleDevice &device);
    void handleAdapter(BleAdapter adapter);
    void handleScanEnded(BleProblem problem);
    void readConfig();
    void handleConfig(const BleConversation::Reply &reply);
    void handleNetworks(const BleConversation::Reply &reply);
    void handleJoin(const BleConversation::Reply &reply);
    void handleAccessPoint(const BleConversation::Reply &reply);
    void finish(const BleResult &result);
    void fail(const BleConversation::Reply &reply);
    void drop(BleProblem problem);
    void enter(BleState state);
    void clearProblem();

    BleTransport &m_transport;
    Scheduler &m_scheduler;
    BleConversation m_conversation;
    BleAdapter m_adapter = BleAdapter::Unknown;
    BleState m_state = BleState::Idle;
    BleProblem m_problem = BleProblem::None;
    int m_deviceCode = 0;
    QList<BleDevice> m_devices;
    BleDevice m_device;
    BleConfig m_config;
    QList<WifiNetwork> m_networks;
    BleResult m_result;
    Secret m_blePassword;
    QString m_ssid; ///< Being joined.
    bool m_triedTwice = false;
    quint64 m_step = 0; ///< Outdates delayed calls of earlier steps.
};

} // namespace nd
