// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"
#include "core/base/settings.h"
#include "core/observatory/observatory.h"
#include "ctl_run.h"
#include "manual_scheduler.h"
#include "virtual_ble_transport.h"

#include <cstdio>
#include <memory>

namespace nd {

/// One `ble` verb with a virtual adapter, a clock that the test moves, and `input` for stdin.
class BleVerbRun
{
public:
    explicit BleVerbRun(const char *line, const QByteArray &input = {});
    Q_DISABLE_COPY_MOVE(BleVerbRun)
    ~BleVerbRun();

    void begin();
    void advance(std::chrono::milliseconds step);
    /// To its end, and well beyond.
    void toTheEnd();
    void interrupt();
    bool hasEnded() const { return !m_statuses.isEmpty(); }
    /// Status -1 unless it ended once.
    CtlResult result() const;

    VirtualBleTransport transport; ///< Hears one telescope, which hears "Home" and "Cafe".

private:
    struct FileCloser
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    using File = std::unique_ptr<std::FILE, FileCloser>;

    ctl::Invocation m_line;
    int m_input = -1;
    File m_out;
    File m_people;
    std::unique_ptr<ctl::Console> m_console;
    ManualScheduler m_scheduler;
    Settings m_settings{QString()};
    Observatory m_observatory{m_settings};
    std::unique_ptr<ctl::Verb> m_verb;
    QList<int> m_statuses;
};

} // namespace nd
