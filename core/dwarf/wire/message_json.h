// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace google::protobuf {
class Message;
}

namespace nd {

/// Which fields of a message are written.
enum class JsonFields {
    All, ///< Also those at their default, which proto3 leaves out on the wire.
    Sent, ///< Only those that were on the wire: in a delta what is absent is unchanged, not zero.
};

/// A message as JSON, by reflection; any thread.
///
/// Keys are the maker's field names; enum values their names, or numbers where they have none;
/// bytes are hex; whole numbers stay exact to 63 bits and are text beyond; NaN and infinities are
/// text. Fields that know whether they were sent are written only then. Passwords and keys are
/// "***" at any depth. The numbers of fields that nobody knows stand in "unknown_fields", without
/// their values, which may be passwords too.
QJsonObject messageJson(const google::protobuf::Message &message,
                        JsonFields fields = JsonFields::All);

} // namespace nd
