// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"
#include "app/nightdeskctl/verbs/sky_options.h"

namespace nd::ctl {

/// `sky find|tonight|when`: astronomy without a telescope and without a network.
class SkyVerb final : public Verb
{
public:
    using Verb::Verb;

    void start() override;

private:
    int run(const QString &part) const;
    SkyGround ground() const;
};

} // namespace nd::ctl
