// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_teller.h"

#include <QJsonDocument>

#include <utility>

namespace nd {

SessionTeller::SessionTeller(std::shared_ptr<SessionTap> tap) : m_tap(std::move(tap)) {}

void SessionTeller::profile(const DeviceProfile &profile) const
{
    if (m_tap)
        m_tap->note({TapKind::Profile,
                     0,
                     {},
                     QJsonDocument(toJson(profile)).toJson(QJsonDocument::Compact)});
}

void SessionTeller::site(const std::optional<Site> &site) const
{
    if (!m_tap)
        return;
    QByteArray json;
    if (site) {
        const QJsonObject place{{QStringLiteral("latitude_deg"), site->latitudeDegrees},
                                {QStringLiteral("longitude_deg"), site->longitudeDegrees}};
        json = QJsonDocument(place).toJson(QJsonDocument::Compact);
    }
    m_tap->note({TapKind::Site, 0, {}, json});
}

void SessionTeller::call(SessionCall call) const
{
    if (m_tap)
        m_tap->note({TapKind::Call, qint64(call), {}, {}});
}

} // namespace nd
