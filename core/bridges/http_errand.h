// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/qt_scheduler.h"
#include "core/net/http_client.h"

#include <memory>

namespace nd {

/// The half of an asker that has the socket. Lives on the link thread.
class HttpErrand final : public QObject
{
    Q_OBJECT

public:
    HttpErrand();
    ~HttpErrand() override;

    void run(quint64 serial, const HttpCall &call);

signals:
    void answered(quint64 serial, const nd::HttpAnswer &answer);

private:
    QtScheduler m_scheduler;
    std::unique_ptr<HttpClient> m_http; ///< Made by the first run, on the thread of that.
};

} // namespace nd
