// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/long_replies.h"

#include "core/dwarf/session/typed_reply.h"
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

bool isOneClick(quint32 command)
{
    return command == kOneClickGotoDso.info.id || command == kOneClickGotoSolarSystem.info.id;
}

} // namespace

bool isIntermediate(const CommandInfo &row, const QByteArray &reply)
{
    if (reply.isEmpty())
        return false;
    if (plainRefusal(row.id, reply))
        return false;
    if (isOneClick(row.id)) {
        const int code = deviceCode(int(varintField(reply, 2).value_or(0)));
        const bool allEnd = varintField(reply, 3).value_or(1) != 0;
        return !allEnd && (code == 0 || code == kPlateSolvingFailed);
    }
    const int code = deviceCode(int(varintField(reply, 1).value_or(0)));
    return (row.id == kStartCalibration.info.id && code == kPlateSolvingFailed)
        || code == kNeedAdjustShootParam;
}

std::optional<Error> plainRefusal(quint32 command, const QByteArray &reply)
{
    constexpr qint64 kLargestStep = 99; // Source: dwarf-api-2.0 section 4.10.18: 10 to 40
    if (!isOneClick(command) && command != kStartEqSolving.info.id)
        return std::nullopt;
    const qint64 first = varintField(reply, 1).value_or(0); // an angle is no varint
    const bool isStep = first >= 0 && first <= kLargestStep;
    return isStep ? std::nullopt : errorOfCode(int(first));
}

} // namespace nd
