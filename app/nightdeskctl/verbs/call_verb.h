// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

#include <QJsonObject>

namespace nd {
struct CommandAnswer;
struct CommandEntry;
} // namespace nd

namespace nd::ctl {

/// `call COMMAND [JSON]`: one row of the command table, by the maker's name or by id. The reply
/// goes to stdout, intermediate ones to stderr.
class CallVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;

    const CommandEntry *entryFor(Generation generation) const;
    bool readFields(const CommandEntry &entry);
    void handleAnswer(const CommandEntry &entry, const Result<CommandAnswer> &answer);

    QJsonObject m_fields;
};

} // namespace nd::ctl
