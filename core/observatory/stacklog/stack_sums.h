// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_record.h"

#include <QStringList>

namespace nd {

// Stacks of the log, chosen and added up. Pure.

/// Which stacks: what is empty does not count.
struct StackChoice
{
    QString target; ///< The whole name, whatever its case.
    QDate night;
};

bool matches(const StackRecord &record, const StackChoice &choice);
QList<StackRecord> chosen(const QList<StackRecord> &records, const StackChoice &choice);

/// Those of that name, whatever its case; empty: those without one.
QList<StackRecord> ofTarget(const QList<StackRecord> &records, const QString &target);

/// Frames and light of several stacks. Value type.
struct StackSum
{
    QString target;
    QDate night; ///< Invalid: of all nights.
    QString filter;
    int stacks = 0;
    int taken = 0;
    int stacked = 0;
    double integrationSeconds = 0.0;
    bool isPartial = false; ///< Of some stacks not all is known.

    bool operator==(const StackSum &) const = default;
};

/// One for each target, the one of the newest stack first.
QList<StackSum> sumsByTarget(const QList<StackRecord> &records);
/// One for each night and filter, the newest night first.
QList<StackSum> sumsByNight(const QList<StackRecord> &records);

} // namespace nd
