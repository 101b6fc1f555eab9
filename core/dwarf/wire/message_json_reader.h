// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace google::protobuf {
class Message;
}

namespace nd {

/// Fills `message` from what messageJson() writes; fields that are not named keep their values.
///
/// Strict: a field that the message lacks, a value of another kind, out of range or not whole ends
/// as Malformed, whose detail names the field: "ReqMotorRun has no field spped". Enum values may be
/// names or numbers, 64-bit numbers also text.
Result<Done> readMessageJson(const QJsonObject &object, google::protobuf::Message &message);

} // namespace nd
