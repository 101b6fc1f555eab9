// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/typed_reply.h" // serialized()

#include <QByteArray>

#include <optional>

namespace nd {

/// A protobuf message from bytes of a hostile sender; nothing if they are not one.
template<typename Message>
std::optional<Message> parseMessage(const QByteArray &bytes)
{
    Message message;
    if (!message.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return std::nullopt;
    return message;
}

} // namespace nd
