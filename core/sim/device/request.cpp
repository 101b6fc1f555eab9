// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/request.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/astro.pb.h"
#include "proto/base.pb.h"

#include <limits>

namespace nd::sim {

namespace {

constexpr quint32 kOneClickGoto = 11013;
constexpr quint32 kOneClickGotoSolarSystem = 11014;
constexpr quint32 kStartEqSolving = 11018;

} // namespace

bool Request::read(google::protobuf::MessageLite &message) const
{
    if (m_data.size() <= std::numeric_limits<int>::max()
        && message.ParseFromArray(m_data.constData(), static_cast<int>(m_data.size())))
        return true;
    fail(code::kParseProtobuf);
    return false;
}

/// Some commands have their code in an answer of their own.
/// Source: dwarf-api-2.0 sections 4.10.17, 4.10.18 and 4.10.20.
void Request::fail(int code) const
{
    switch (m_command) {
    case kOneClickGoto:
    case kOneClickGotoSolarSystem: {
        proto::ResOneClickGoto response;
        response.set_code(code);
        response.set_all_end(true);
        return answer(response);
    }
    case kStartEqSolving: {
        proto::ResStartEqSolving response;
        response.set_code(code);
        return answer(response);
    }
    default: {
        proto::ComResponse response;
        response.set_code(code);
        return answer(response);
    }
    }
}

} // namespace nd::sim
