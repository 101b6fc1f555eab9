// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace google::protobuf {
class Descriptor;
}

namespace nd {

/// Says why protobuf could not read `bytes` as a message, naming field and place; for the log.
///
/// Protobuf itself only says no. Pure; bounded by the length of `bytes`.
QString wireFault(const QByteArray &bytes, const google::protobuf::Descriptor &message);

} // namespace nd
