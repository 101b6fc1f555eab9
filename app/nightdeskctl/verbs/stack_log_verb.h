// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"
#include "core/observatory/stacklog/stack_sums.h"

namespace nd::ctl {

/// `stack log`: the stacks that Nightdesk's window wrote down, without a telescope. The file is
/// only read: a damaged one is named, not set aside.
class StackLogVerb final : public Verb
{
    Q_OBJECT

public:
    using Verb::Verb;

    void start() override;

private:
    std::optional<StackChoice> readChoice();
    void print(const QList<StackRecord> &records);
    void printTotals(const QList<StackRecord> &records);
    void write(const QList<StackRecord> &records);
    void complain(const QString &text);
    QString path() const;
};

} // namespace nd::ctl
