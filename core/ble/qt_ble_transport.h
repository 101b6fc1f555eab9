// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ble/ble_transport.h"

#include <QThread>

#include <functional>

namespace nd {

class QtBleWorker;

/// This computer's Bluetooth through Qt, on a thread of its own that starts at the first use.
/// GUI thread.
class QtBleTransport final : public BleTransport
{
    Q_OBJECT

public:
    explicit QtBleTransport(QObject *parent = nullptr);
    ~QtBleTransport() override;

    void checkAdapter() override;
    void startScan() override;
    void stopScan() override;
    void open(const QString &id, quint64 link) override;
    void write(quint64 link, const Secret &frame) override;
    void close(quint64 link) override;

private:
    void post(std::function<void(QtBleWorker &)> task);

    QThread m_thread;
    QtBleWorker *m_worker; ///< On m_thread; deleted there.
};

} // namespace nd
