// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

namespace nd::ctl {

/// `watch`: each notification as a line of JSON, from the first one of the connection on, until
/// Ctrl-C, --timeout or the end of the link. The first two are no failure.
class WatchVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override { end(exit_status::kDone); }

private:
    void begin() override;
    void run() override {}
    void expire() override { end(exit_status::kDone); }
    void print(quint32 id, const QByteArray &payload);
};

} // namespace nd::ctl
