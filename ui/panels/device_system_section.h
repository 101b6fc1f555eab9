// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

namespace nd {

class SystemModel;
struct Error;

/// Clock, site, control and the modes of the telescope's processor. The model outlives it.
class DeviceSystemSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit DeviceSystemSection(SystemModel &system, QWidget *parent = nullptr);

private:
    void build();
    void connectParts();
    void refresh();
    void refreshSite();
    QString siteText() const;
    QString stanceText() const;
    QString taskText() const;

    SystemModel &m_system;
    QLabel *m_clock = nullptr;
    QLabel *m_site = nullptr;
    QLabel *m_mount = nullptr;
    QPushButton *m_setClock;
    QPushButton *m_sendSite;
    SegmentedControl *m_control;
    SegmentedControl *m_cpu;
    SegmentedControl *m_cold;
    QLabel *m_mtp = nullptr;
    QPushButton *m_enableMtp;
    QLabel *m_task = nullptr;
    QLabel *m_schedule = nullptr;
    QPushButton *m_stopTask;
};

} // namespace nd
