// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"
#include "ui/widgets/refresher.h"

namespace nd {

class StatusModel;

/// Battery, card and temperatures as the telescope tells them; what it does not tell has no row,
/// and it is gone while nothing is told. The model outlives it.
class DeviceVitalsSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit DeviceVitalsSection(const StatusModel &status, QWidget *parent = nullptr);

private:
    void refresh();
    QString batteryText() const;
    QString attitudeText() const;
    QString mosaicText() const;
    static QString mediaText(int kind);
    QString cardText() const;

    const StatusModel &m_status;
    QLabel *m_battery;
    QLabel *m_card;
    QLabel *m_inside;
    QLabel *m_teleSensor;
    QLabel *m_wideSensor;
    QLabel *m_attitude;
    QLabel *m_mosaic;
    QLabel *m_finder;
    QLabel *m_newest;
    Refresher m_refresher;
};

} // namespace nd
