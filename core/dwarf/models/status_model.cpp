// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/status_model.h"

#include "core/dwarf/models/status_reader.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/notification_ids.h"

#include <array>

namespace nd {

namespace {

constexpr std::array kListenedTo{
    notification::kBattery,           notification::kCharge,         notification::kCard,
    notification::kRingLight,         notification::kPowerIndicator, notification::kTemperature,
    notification::kSensorTemperature, notification::kAttitude,       notification::kMosaicProgress,
    notification::kTargetFinder,      notification::kAlbum,
};

} // namespace

StatusModel::StatusModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::linkStateChanged, this, &StatusModel::handleLinkState);
    connect(&session, &Session::notified, this, &StatusModel::handleNotification);
    for (const quint32 id : kListenedTo) {
        if (const auto payload = session.lastNotification(id))
            handleNotification(id, *payload);
    }
}

void StatusModel::handleLinkState()
{
    const LinkState state = m_session.linkState();
    // The state dump arrives while Connecting.
    if (state == LinkState::Ready || state == LinkState::Connecting)
        return;
    apply(DeviceStatus());
}

void StatusModel::handleNotification(quint32 id, const QByteArray &payload)
{
    DeviceStatus status = m_status;
    mergeNotification(status, id, payload, m_session.generation(), m_session.profile().quirks);
    apply(status);
}

void StatusModel::apply(const DeviceStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    emit changed();
}

} // namespace nd
