// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/request.h"

#include "core/sim/device/wire_numbers.h"

#include "proto/base.pb.h"

#include <limits>

namespace nd::sim {

bool Request::read(google::protobuf::MessageLite &message) const
{
    if (m_data.size() <= std::numeric_limits<int>::max()
        && message.ParseFromArray(m_data.constData(), static_cast<int>(m_data.size())))
        return true;
    fail(code::kParseProtobuf);
    return false;
}

void Request::fail(int code) const
{
    proto::ComResponse response;
    response.set_code(code);
    m_answer(bytesOf(response));
}

} // namespace nd::sim
