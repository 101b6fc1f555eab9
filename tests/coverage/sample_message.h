// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace google::protobuf {
class Message;
}

namespace nd::coverage {

/// Sets every field to `number` or what comes closest; lists get one element, of a oneof the first.
void fillSample(google::protobuf::Message &message, int number);

/// What a model needs on top to take a sample of a notification for a real one.
QJsonObject specialFields(quint32 notification, int number);

} // namespace nd::coverage
