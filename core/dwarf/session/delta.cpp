// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/delta.h"

#include <google/protobuf/unknown_field_set.h>

#include <map>
#include <string>

namespace nd {

using google::protobuf::UnknownField;
using google::protobuf::UnknownFieldSet;

namespace {

void parse(const QByteArray &payload, UnknownFieldSet &fields)
{
    if (!fields.ParseFromArray(payload.constData(), int(payload.size())))
        fields.Clear();
}

} // namespace

QByteArray mergedDelta(const QByteArray &older, const QByteArray &newer)
{
    UnknownFieldSet before;
    UnknownFieldSet after;
    parse(older, before);
    parse(newer, after);
    std::map<int, const UnknownField *> newest;
    for (const UnknownFieldSet *set : {&before, &after}) {
        for (int i = 0; i < set->field_count(); ++i)
            newest[set->field(i).number()] = &set->field(i);
    }
    UnknownFieldSet merged;
    for (const auto &[number, field] : newest)
        merged.AddField(*field);
    std::string bytes;
    merged.SerializeToString(&bytes);
    return QByteArray::fromStdString(bytes);
}

} // namespace nd
