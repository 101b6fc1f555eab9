// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"

namespace nd::ctl {

/// `decode HEX`: a packet of either generation as JSON, without a telescope.
class DecodeVerb final : public Verb
{
public:
    using Verb::Verb;

    void start() override;
};

} // namespace nd::ctl
