// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/state_key.h"

#include <google/protobuf/unknown_field_set.h>

#include <QHash>

#include <algorithm>
#include <array>
#include <set>

namespace nd {

using google::protobuf::UnknownField;
using google::protobuf::UnknownFieldSet;

namespace {

constexpr qsizetype kMaximumKey = 64;

/// The numbers that tell the states of these ids apart: 0 for none. Both generations' fields stand
/// together, since what the one counts the other measures as a double.
struct KeyFields
{
    quint32 first = 0;
    quint32 last = 0;
    std::array<int, 2> fields{};
};

// Source: field notes sections 1.2.4, 1.2.5 and 1.3, appendix A (notify.proto).
constexpr auto kKeyFields = std::to_array<KeyFields>({
    {15204, 15204, {2, 0}}, // camera (V3)
    {15205, 15205, {4, 0}}, // camera (V3)
    {15206, 15206, {2, 0}}, // camera (V3)
    {15207, 15207, {3, 0}}, // camera (V3)
    {15208, 15208, {2, 0}}, // camera (V3)
    {15215, 15216, {2, 0}}, // function
    {15218, 15220, {3, 0}}, // camera (V3)
    {15234, 15234, {2, 0}}, // camera
    {15241, 15242, {1, 3}}, // function (V2), camera (V3)
    {15264, 15266, {1, 0}}, // parameter
    {15270, 15270, {4, 0}}, // camera
    {15272, 15272, {1, 0}}, // parameter
    {15273, 15277, {2, 0}}, // camera
    {15283, 15284, {2, 0}}, // camera
    {15285, 15285, {3, 0}}, // camera
    {15286, 15286, {2, 0}}, // camera
    {15287, 15287, {4, 0}}, // camera
    {15288, 15288, {3, 0}}, // camera
    {15290, 15290, {2, 3}}, // camera, kind of frame
    {15292, 15292, {2, 0}}, // camera
});
// These hold a list of parameters, each with its id in this field.
// Source: dwarf-api-2.0 section 4.16, ResNotifyParam and CommonParam.
constexpr quint32 kFirstParams = 15213;
constexpr quint32 kLastParams = 15214;
constexpr quint32 kFeatureParams = 15217;
constexpr int kParamList = 1;
constexpr int kParamId = 3;
// One of four steps, which are its fields 1 to 4. Source: field notes section 1.2.10.
constexpr quint32 kOneClickGoto = 15233;

/// The last value of a field, as protobuf reads it; zero where it is absent.
quint64 number(const UnknownFieldSet &fields, int which)
{
    quint64 found = 0;
    for (int i = 0; i < fields.field_count(); ++i) {
        const UnknownField &field = fields.field(i);
        if (field.number() == which && field.type() == UnknownField::TYPE_VARINT)
            found = field.varint();
    }
    return found;
}

QByteArray joined(const std::set<quint64> &numbers)
{
    QByteArray key;
    for (const quint64 one : numbers)
        key += QByteArray::number(one, 16) + ' ';
    return key.size() <= kMaximumKey ? key : QByteArray::number(quint64(qHash(key)), 16);
}

QByteArray paramsKey(const UnknownFieldSet &fields)
{
    std::set<quint64> ids;
    for (int i = 0; i < fields.field_count(); ++i) {
        const UnknownField &field = fields.field(i);
        UnknownFieldSet param;
        if (field.number() == kParamList && field.type() == UnknownField::TYPE_LENGTH_DELIMITED
            && param.ParseFromString(field.length_delimited()))
            ids.insert(number(param, kParamId));
    }
    return joined(ids);
}

QByteArray fieldsKey(const UnknownFieldSet &fields)
{
    std::set<quint64> numbers;
    for (int i = 0; i < fields.field_count(); ++i)
        numbers.insert(quint64(fields.field(i).number()));
    return joined(numbers);
}

QByteArray numbersKey(const UnknownFieldSet &fields, const KeyFields &row)
{
    QByteArray key;
    for (const int which : row.fields) {
        if (which != 0)
            key += QByteArray::number(number(fields, which), 16) + ' ';
    }
    return key;
}

} // namespace

QByteArray stateKey(quint32 notification, const QByteArray &payload)
{
    const bool isParams = (notification >= kFirstParams && notification <= kLastParams)
        || notification == kFeatureParams;
    const auto *const row
        = std::find_if(kKeyFields.begin(), kKeyFields.end(), [notification](const KeyFields &one) {
              return notification >= one.first && notification <= one.last;
          });
    if (!isParams && notification != kOneClickGoto && row == kKeyFields.end())
        return {};
    UnknownFieldSet fields;
    if (!fields.ParseFromArray(payload.constData(), int(payload.size())))
        return {};
    if (isParams)
        return paramsKey(fields);
    return row == kKeyFields.end() ? fieldsKey(fields) : numbersKey(fields, *row);
}

} // namespace nd
