// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"

namespace nd::ctl {

/// `sky find`: astronomy without a telescope and without a network.
class SkyVerb final : public Verb
{
public:
    using Verb::Verb;

    void start() override;
};

} // namespace nd::ctl
