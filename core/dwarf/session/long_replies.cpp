// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/long_replies.h"

#include "core/dwarf/wire/commands/pointing.h"
#include "core/dwarf/wire/errors.h"

#include <google/protobuf/unknown_field_set.h>

#include <optional>

namespace nd {

using google::protobuf::UnknownField;
using google::protobuf::UnknownFieldSet;

namespace {

/// The top-level varint field `number`, 0 if absent, nothing if the message is unreadable.
std::optional<qint64> varintField(const QByteArray &message, int number)
{
    UnknownFieldSet fields;
    if (!fields.ParseFromArray(message.constData(), int(message.size())))
        return std::nullopt;
    qint64 value = 0;
    for (int i = 0; i < fields.field_count(); ++i) {
        const UnknownField &field = fields.field(i);
        if (field.number() == number && field.type() == UnknownField::TYPE_VARINT)
            value = qint64(field.varint());
    }
    return value;
}

} // namespace

bool isIntermediate(const CommandInfo &row, const QByteArray &reply)
{
    if (reply.isEmpty())
        return false;
    if (row.id == kOneClickGotoDso.info.id || row.id == kOneClickGotoSolarSystem.info.id) {
        const int code = deviceCode(int(varintField(reply, 2).value_or(0)));
        const bool allEnd = varintField(reply, 3).value_or(1) != 0;
        return !allEnd && (code == 0 || code == kPlateSolvingFailed);
    }
    const int code = deviceCode(int(varintField(reply, 1).value_or(0)));
    return (row.id == kStartCalibration.info.id && code == kPlateSolvingFailed)
        || code == kNeedAdjustShootParam;
}

} // namespace nd
