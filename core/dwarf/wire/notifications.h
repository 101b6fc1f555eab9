// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"

#include <QByteArray>

#include <vector>

namespace google::protobuf {
class Message;
}

namespace nd {

/// Upload of a panorama: two messages share it, see notificationMessage().
inline constexpr quint32 kPanoramaUpload = 15245;

/// One notification and the messages it carries in each generation.
struct NotificationInfo
{
    quint32 id = 0;
    const char *name = ""; ///< As the maker spells it.
    const google::protobuf::Message *v2 = nullptr; ///< Default instance; never null.
    const google::protobuf::Message *v3 = nullptr; ///< The same as v2 where nothing changed.
};

/// All of 15200 to 15303, by id. Source: dwarf-api-2.0 section 4.16; field notes 1.2.2, 1.3
/// and 1.4. Names of those from 15253 on are ours in the maker's manner, and where only the number
/// is known, the number.
const std::vector<NotificationInfo> &notificationTable();

/// Null if nobody knows the id: to be logged once and ignored.
const NotificationInfo *notificationById(quint32 id);
const NotificationInfo *notificationByName(const QByteArray &name);

/// What `payload` is to be read with; null if the id is unknown. Only 15245 depends on the payload.
/// An unknown generation is read as V2.
const google::protobuf::Message *notificationMessage(quint32 id, const QByteArray &payload,
                                                     Generation generation);

/// True for notifications whose payload holds only the fields that changed, so that one must be
/// merged into the one before: 15209, 15237, 15263. Source: field notes section 1.3, sparse deltas.
bool isDelta(quint32 notification);

/// True if nobody published what is in it, or part of it alone: its bytes are worth showing as they
/// are.
bool isObscure(quint32 notification);

} // namespace nd
