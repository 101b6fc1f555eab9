// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace google::protobuf {
class Descriptor;
}

namespace nd {

/// A value for every field of a message, each different from the default and from its neighbours;
/// of a oneof only the first.
QJsonObject sampleFields(const google::protobuf::Descriptor &message);

/// The same as protoc prints them, one "path.of.field: value" each, sorted.
QStringList flatSample(const google::protobuf::Descriptor &message);

/// The same as protoc takes it for encoding.
QByteArray sampleText(const google::protobuf::Descriptor &message);

/// What protoc printed, in the same shape.
QStringList flatText(const QByteArray &protocOutput);

} // namespace nd
