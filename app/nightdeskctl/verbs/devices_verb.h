// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"

namespace nd {
struct FoundDevice;
} // namespace nd

namespace nd::ctl {

/// `devices`: the saved telescopes at once, then each that answers on the network for --timeout.
class DevicesVerb final : public Verb
{
    Q_OBJECT

public:
    /// Three pings; those who answer do so at once.
    static constexpr std::chrono::milliseconds kUsualTime{3000};

    using Verb::Verb;

    void start() override;
    void interrupt() override { end(exit_status::kDone); }

private:
    void printFound(const FoundDevice &found);
};

} // namespace nd::ctl
