// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/watch_verb.h"

#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notifications.h"
#include "core/dwarf/wire/packet_json.h"

#include <QDateTime>

namespace nd::ctl {

void WatchVerb::begin()
{
    connect(&session(), &Session::notified, this, &WatchVerb::print);
}

void WatchVerb::print(quint32 id, const QByteArray &payload)
{
    if (notificationById(id) == nullptr)
        return; // the state of a V3 device, whose parts come as notifications too
    QJsonObject object = notificationJson(id, generation(), payload);
    object.insert(QStringLiteral("time_utc"),
                  QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    console().print(object);
}

} // namespace nd::ctl
