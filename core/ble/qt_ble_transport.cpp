// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/qt_ble_transport.h"

#include "core/ble/qt_ble_worker.h"

#include <utility>

namespace nd {

QtBleTransport::QtBleTransport(QObject *parent) : BleTransport(parent), m_worker(new QtBleWorker)
{
    m_thread.setObjectName(QStringLiteral("bluetooth"));
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &QtBleWorker::adapterChecked, this, &BleTransport::adapterChecked);
    connect(m_worker, &QtBleWorker::seen, this, &BleTransport::seen);
    connect(m_worker, &QtBleWorker::scanEnded, this, &BleTransport::scanEnded);
    connect(m_worker, &QtBleWorker::opened, this, &BleTransport::opened);
    connect(m_worker, &QtBleWorker::received, this, &BleTransport::received);
    connect(m_worker, &QtBleWorker::closed, this, &BleTransport::closed);
}

QtBleTransport::~QtBleTransport()
{
    if (!m_thread.isRunning()) { // never used
        delete m_worker;
        return;
    }
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void QtBleTransport::post(std::function<void(QtBleWorker &)> task)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(*worker); },
        Qt::QueuedConnection);
}

void QtBleTransport::checkAdapter()
{
    post([](QtBleWorker &worker) { worker.checkAdapter(); });
}

void QtBleTransport::startScan()
{
    post([](QtBleWorker &worker) { worker.startScan(); });
}

void QtBleTransport::stopScan()
{
    post([](QtBleWorker &worker) { worker.stopScan(); });
}

void QtBleTransport::open(const QString &id, quint64 link)
{
    post([id, link](QtBleWorker &worker) { worker.open(id, link); });
}

void QtBleTransport::write(quint64 link, const Secret &frame)
{
    post([link, frame](QtBleWorker &worker) { worker.write(link, frame); });
}

void QtBleTransport::close(quint64 link)
{
    post([link](QtBleWorker &worker) { worker.close(link); });
}

} // namespace nd
