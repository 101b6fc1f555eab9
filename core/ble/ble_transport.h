// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_types.h"

#include <QByteArray>
#include <QObject>

namespace nd {

/// Hears telescopes and carries bytes to and from one of them: Qt Bluetooth, or a virtual one.
///
/// GUI thread; never blocks and never signals from inside a call. A link has a number that the
/// caller chose; what an earlier link still has to say can be told apart by it.
class BleTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with adapterChecked().
    virtual void checkAdapter() = 0;
    /// Reports seen() until stopScan(), or scanEnded() if that is not possible.
    virtual void startScan() = 0;
    virtual void stopScan() = 0;
    /// Connects to the device of a seen(), until its telescope service can be written to: opened(),
    /// or closed().
    virtual void open(const QString &id, quint64 link) = 0;
    /// One whole frame. Only between opened() and closed().
    virtual void write(quint64 link, const Secret &frame) = 0;
    /// No closed() follows.
    virtual void close(quint64 link) = 0;

signals:
    void adapterChecked(nd::BleAdapter adapter);
    void seen(const nd::BleDevice &device);
    void scanEnded(nd::BleProblem problem);
    void opened(quint64 link);
    void received(quint64 link, const QByteArray &bytes);
    void closed(quint64 link, nd::BleProblem problem);
};

} // namespace nd

Q_DECLARE_METATYPE(nd::BleDevice)
