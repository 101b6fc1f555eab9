// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace google::protobuf {
class Message;
}

namespace nd {

/// Every field of a message with the value that it has unless somebody says otherwise, to be filled
/// in by a person and read by readMessageJson(); by reflection, any thread.
///
/// Messages within are written out, lists are empty, and of alternatives the first is named.
QJsonObject messageTemplate(const google::protobuf::Message &message);

} // namespace nd
