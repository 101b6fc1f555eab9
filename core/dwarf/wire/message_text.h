// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace google::protobuf {
class FieldDescriptor;
class Message;
} // namespace google::protobuf

namespace nd {

/// The result code of an answer, whatever the number of its field; nothing if it has none.
///
/// Negative, as devices send it: a positive code of the same number means the same. 0 is success.
/// The plain answer of a motor command that failed has its code where others have the axis.
std::optional<int> replyCode(const google::protobuf::Message &answer);

/// The same where nobody published what the answer is: a negative first number is its code, as in
/// every plain answer. Nothing for another.
std::optional<int> unpublishedCode(const google::protobuf::Message &answer);

/// True for texts that hold a password, a key or what proves an activation.
bool isSecret(const google::protobuf::FieldDescriptor &field);

/// True if such a message can have one of these, at any depth.
bool mayHoldSecret(const google::protobuf::Message &prototype);

/// One line for the log: names and values, with passwords and keys shown as "***" at any depth.
QString maskedText(const google::protobuf::Message &message);

} // namespace nd
