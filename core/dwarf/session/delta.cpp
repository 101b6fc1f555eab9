// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/delta.h"

#include "core/dwarf/wire/notifications.h"

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>
#include <google/protobuf/unknown_field_set.h>

#include <map>
#include <string>

namespace nd {

using google::protobuf::UnknownField;
using google::protobuf::UnknownFieldSet;

namespace {

using Newest = std::map<int, const UnknownField *>;

void parse(const QByteArray &payload, UnknownFieldSet &fields)
{
    if (!fields.ParseFromArray(payload.constData(), int(payload.size())))
        fields.Clear();
}

bool isKnown(const NotificationInfo &info, int number)
{
    return info.v2->GetDescriptor()->FindFieldByNumber(number) != nullptr
        || info.v3->GetDescriptor()->FindFieldByNumber(number) != nullptr;
}

/// What no message has is of no use to anybody, and of such numbers there is no end.
void note(Newest &newest, const NotificationInfo &info, const UnknownFieldSet &fields)
{
    for (int i = 0; i < fields.field_count(); ++i) {
        const int number = fields.field(i).number();
        if (isKnown(info, number))
            newest[number] = &fields.field(i);
    }
}

QByteArray serialized(const Newest &newest)
{
    UnknownFieldSet merged;
    for (const auto &[number, field] : newest)
        merged.AddField(*field);
    std::string bytes;
    merged.SerializeToString(&bytes);
    return QByteArray::fromStdString(bytes);
}

} // namespace

QByteArray mergedDelta(quint32 notification, const QByteArray &older, const QByteArray &newer)
{
    const NotificationInfo *info = notificationById(notification);
    if (info == nullptr)
        return {};
    UnknownFieldSet before;
    UnknownFieldSet after;
    parse(older, before);
    parse(newer, after);
    Newest newest;
    note(newest, *info, before);
    note(newest, *info, after);
    QByteArray merged = serialized(newest);
    if (merged.size() <= kLongestDelta)
        return merged;
    return older.isEmpty() ? QByteArray() : mergedDelta(notification, {}, newer);
}

} // namespace nd
