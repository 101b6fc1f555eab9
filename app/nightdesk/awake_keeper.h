// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

class DwarfDevice;
class Observatory;
class SleepInhibitor;

/// Keeps the laptop awake while pictures arrive or are recorded. GUI thread; owned by the program.
class AwakeKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    AwakeKeeper(Observatory &observatory, SleepInhibitor &inhibitor, QObject *parent = nullptr);

private:
    void follow(DwarfDevice &device);
    void refresh(const DwarfDevice *leaving = nullptr);

    Observatory &m_observatory;
    SleepInhibitor &m_inhibitor;
};

} // namespace nd
