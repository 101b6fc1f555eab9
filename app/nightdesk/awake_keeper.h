// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_work.h"

#include <QObject>

#include <map>
#include <memory>

namespace nd {

class DwarfDevice;
class Observatory;
class SleepInhibitor;

/// Keeps the laptop awake while a telescope sends, captures or is sent something. GUI thread; owned
/// by the program.
class AwakeKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    AwakeKeeper(Observatory &observatory, SleepInhibitor &inhibitor, QObject *parent = nullptr);
    ~AwakeKeeper() override;

    /// Of all telescopes.
    Works works() const { return m_works; }

signals:
    void worksChanged();

private:
    void follow(DwarfDevice &device);
    void leave(DwarfDevice &device);
    void refresh();

    SleepInhibitor &m_inhibitor;
    std::map<const DwarfDevice *, std::unique_ptr<DeviceWork>> m_devices;
    Works m_works;
};

} // namespace nd
