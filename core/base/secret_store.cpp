// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret_store.h"

#include <QMetaObject>
#include <QObject>

#include <utility>

namespace nd {

void ForgetfulStore::read(const QString & /*key*/, QObject *context, ReadDone done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
}

void ForgetfulStore::write(const QString & /*key*/, const Secret & /*secret*/, QObject *context,
                           WriteDone done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Outcome::NotKept); }, Qt::QueuedConnection);
}

void ForgetfulStore::remove(const QString & /*key*/, QObject *context, WriteDone done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(Outcome::NotKept); }, Qt::QueuedConnection);
}

namespace secret_key {

QString wifi(const QString &ssid)
{
    return QStringLiteral("wifi/") + ssid;
}

QString bluetooth(const QString &deviceName)
{
    return QStringLiteral("bluetooth/") + deviceName;
}

QString device(const QString &profileId)
{
    return QStringLiteral("device/") + profileId;
}

QString stellarium(const QString &host)
{
    return QStringLiteral("stellarium/remote-control/") + host;
}

} // namespace secret_key

} // namespace nd
