// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/http_errand.h"

#include "core/net/qt_http_client.h"

namespace nd {

HttpErrand::HttpErrand() = default;

HttpErrand::~HttpErrand() = default;

void HttpErrand::run(quint64 serial, const HttpCall &call)
{
    if (m_http == nullptr)
        m_http = std::make_unique<QtHttpClient>(m_scheduler);
    m_http->start(call, this,
                  [this, serial](const HttpAnswer &answer) { emit answered(serial, answer); });
}

} // namespace nd
