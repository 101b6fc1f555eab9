// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

namespace nd {

class FirmwareModel;
class StatusModel;
class TransferLine;

/// Version of the firmware and, on a DWARF II, a new one. The models outlive it.
class DeviceFirmwareSection final : public DeviceSection
{
    Q_OBJECT

public:
    DeviceFirmwareSection(FirmwareModel &firmware, const StatusModel &status,
                          QWidget *parent = nullptr);

private:
    void connectParts();
    void refresh();
    void refreshFile();
    void refreshNote();
    void chooseFile();
    void askSend();
    QString consequence() const;

    FirmwareModel &m_firmware;
    const StatusModel &m_status;
    QLabel *m_version;
    QLabel *m_file;
    QLabel *m_size;
    QPushButton *m_choose;
    QPushButton *m_send;
    TransferLine *m_line;
    QLabel *m_elsewhere;
};

} // namespace nd
