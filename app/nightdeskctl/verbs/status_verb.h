// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

namespace nd::ctl {

/// `status`: what the telescope told about itself until it was connected, as one object.
class StatusVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    void run() override;
};

} // namespace nd::ctl
