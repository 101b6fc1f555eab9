// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/device_profile.h"

#include <QByteArray>

#include <concepts>
#include <optional>
#include <utility>

namespace nd {

/// What the code in a reply means: nothing for success, which includes -10500 and -12500 (already
/// open); else Rejected with the code made negative, as some are printed and sent without the sign.
std::optional<Error> errorOfCode(int code);

/// The same for a reply to `command` as it came; Malformed if it can't be read.
std::optional<Error> errorOfReply(quint32 command, Generation generation,
                                  const QByteArray &payload);

/// A protobuf message as it goes on the wire.
template<typename Message>
QByteArray serialized(const Message &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

/// A reply as its message: Malformed if it can't be parsed, Rejected if it carries a code.
template<typename Response>
Result<Response> typedReply(const Result<QByteArray> &raw)
{
    if (!raw)
        return raw.error();
    Response response;
    if (!response.ParseFromArray(raw.value().constData(), int(raw.value().size())))
        return Error{Error::Code::Malformed, 0, {}};
    if constexpr (requires {
                      {
                          response.code()
                          } -> std::convertible_to<int>;
                  }) {
        if (const auto error = errorOfCode(response.code()))
            return *error;
        // The plain answer of a command that failed has its code where these have the axis, and no
        // axis is negative.
        if constexpr (requires {
                          {
                              response.id()
                              } -> std::convertible_to<int>;
                      }) {
            if (response.id() < 0) // -10500 as well: nothing of what has an axis can be open
                return Error{Error::Code::Rejected, response.id(), {}};
        }
    }
    return response;
}

} // namespace nd
