// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"
#include "core/ble/ble_setup.h"

namespace nd::ctl {

/// `ble find`, and `ble config|networks|join SSID|ap` with the telescope that is heard: the only
/// one, or the one of --name.
///
/// Passwords come from stdin, first the telescope's own if --ble-password was given, then the
/// network's unless --open was; none is ever printed. --timeout limits the whole run, and is how
/// long `find` listens.
class BleVerb final : public Verb
{
    Q_OBJECT

public:
    /// How long after the first telescope others may still be heard.
    static constexpr std::chrono::milliseconds kOthers{3'000};

    explicit BleVerb(const Surroundings &surroundings);

    void start() override;
    void interrupt() override { finish(kInterrupted); }

private:
    enum class What { Find, Config, Networks, Join, AccessPoint };
    enum class Step { Adapter, Scan, Open, Work };

    bool readWords();
    bool readPasswords();
    bool readPassword(const QString &question, Secret &password, const QString &complaint);
    bool complain(const QString &text);
    void expire();
    void handleChanged();
    void handleAdapter();
    void handleHeard();
    void handleScanned();
    void choose();
    void open(const BleDevice &device);
    void handleOpen();
    void handleWork();
    void printDevices();
    void printConfig();
    void printNetworks();
    void printResult();
    void fail(BleProblem problem);
    /// Ends the verb, then whatever Bluetooth still does.
    void finish(int exitStatus);

    BleSetup m_setup;
    What m_what = What::Find;
    Step m_step = Step::Adapter;
    BleState m_told = BleState::Idle; ///< The last state that stderr was told of.
    bool m_waitsForOthers = false;
    Secret m_blePassword;
    Secret m_wifiPassword;
};

} // namespace nd::ctl
