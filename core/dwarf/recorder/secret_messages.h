// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace google::protobuf {
class Message;
}

/// Which messages of the wire have a field for a password, and their masking. Any thread.
namespace nd::SecretMessages {

/// What a payload may be read with, one per generation.
using Candidates = std::vector<const google::protobuf::Message *>;

/// Empty for nearly all ids. `type` is that of the envelope.
Candidates candidates(quint32 id, quint32 type);
/// Replaces the secrets in `payload` by "***" and tells them; false if no candidate can read it.
bool mask(QByteArray &payload, const Candidates &candidates,
          const std::function<void(const QByteArray &)> &learn);

} // namespace nd::SecretMessages
