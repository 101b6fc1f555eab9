// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

namespace nd {

class DeviceLogModel;
class TransferLine;

/// The telescope's own log, for a report to its maker. The model outlives it.
class DeviceLogSection final : public DeviceSection
{
    Q_OBJECT

public:
    explicit DeviceLogSection(DeviceLogModel &log, QWidget *parent = nullptr);

private:
    void refresh();
    void chooseFile();
    QString infoText() const;
    bool isOffered() const;

    DeviceLogModel &m_log;
    QLabel *m_info;
    QPushButton *m_save;
    QPushButton *m_read;
    TransferLine *m_line;
};

} // namespace nd
