// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/typed_reply.h"

#include "core/dwarf/session/long_replies.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/errors.h"
#include "core/dwarf/wire/message_text.h"

#include <google/protobuf/message.h>

#include <memory>

namespace nd {

std::optional<Error> errorOfCode(int code)
{
    if (isSuccess(code))
        return std::nullopt;
    return Error{Error::Code::Rejected, deviceCode(code), {}};
}

std::optional<Error> errorOfReply(quint32 command, Generation generation, const QByteArray &payload)
{
    const CommandEntry *entry = commandById(command, generation);
    if (entry == nullptr)
        return std::nullopt;
    if (auto refused = plainRefusal(command, payload))
        return refused;
    const std::unique_ptr<google::protobuf::Message> reply(entry->response->New());
    if (!reply->ParseFromArray(payload.constData(), int(payload.size())))
        return Error{Error::Code::Malformed, 0, {}};
    const int code = replyCode(*reply).value_or(0);
    return errorOfCode(code != 0 ? code : unpublishedCode(*reply).value_or(0));
}

} // namespace nd
