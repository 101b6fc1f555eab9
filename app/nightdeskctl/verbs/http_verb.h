// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

#include <QJsonObject>

namespace nd {
struct HttpCallInfo;
} // namespace nd

namespace nd::ctl {

/// `http NAME [JSON]`: a call of the telescope's HTTP interface by the last word of its path, the
/// whole answer as JSON with passwords as "***". What deletes needs --yes.
class HttpVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;

    const HttpCallInfo *m_info = nullptr;
    QJsonObject m_body;
};

} // namespace nd::ctl
