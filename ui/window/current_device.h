// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/dwarf_device.h"

#include <QObject>
#include <QPointer>

namespace nd {

class Observatory;

/// The telescope that status strip, menus and keys speak to: the one last looked at. Null without
/// any.
class CurrentDevice final : public QObject
{
    Q_OBJECT

public:
    /// `observatory` outlives this.
    explicit CurrentDevice(Observatory &observatory, QObject *parent = nullptr);

    DwarfDevice *device() const { return m_device; }
    void setDevice(DwarfDevice *device);
    /// Name to show: the profile's, else the device's own, else its address.
    static QString nameOf(const DwarfDevice &device);

signals:
    void changed();

private:
    void handleRemoval(DwarfDevice *device);

    Observatory &m_observatory;
    QPointer<DwarfDevice> m_device;
};

} // namespace nd
