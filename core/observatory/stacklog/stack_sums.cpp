// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_sums.h"

#include <algorithm>

namespace nd {

namespace {

bool isSame(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

void add(StackSum &sum, const StackRecord &record)
{
    ++sum.stacks;
    sum.taken += record.taken.value_or(0);
    sum.stacked += record.stacked.value_or(0);
    sum.integrationSeconds += record.integrationSeconds().value_or(0.0);
    sum.isPartial = sum.isPartial || !record.taken || !record.integrationSeconds();
}

/// Into the first sum that `fits`, else into a new one.
template<typename Fits>
void addTo(QList<StackSum> &sums, const StackRecord &record, const StackSum &fresh, Fits fits)
{
    const auto found = std::find_if(sums.begin(), sums.end(), fits);
    if (found != sums.end())
        return add(*found, record);
    sums.append(fresh);
    add(sums.last(), record);
}

} // namespace

bool matches(const StackRecord &record, const StackChoice &choice)
{
    return (choice.target.isEmpty() || isSame(record.target, choice.target))
        && (!choice.night.isValid() || record.night == choice.night);
}

QList<StackRecord> chosen(const QList<StackRecord> &records, const StackChoice &choice)
{
    QList<StackRecord> list;
    std::copy_if(records.begin(), records.end(), std::back_inserter(list),
                 [&choice](const StackRecord &record) { return matches(record, choice); });
    return list;
}

QList<StackRecord> ofTarget(const QList<StackRecord> &records, const QString &target)
{
    QList<StackRecord> list;
    std::copy_if(records.begin(), records.end(), std::back_inserter(list),
                 [&target](const StackRecord &record) { return isSame(record.target, target); });
    return list;
}

QList<StackSum> sumsByTarget(const QList<StackRecord> &records)
{
    QList<StackSum> sums;
    for (const StackRecord &record : records) {
        StackSum fresh;
        fresh.target = record.target;
        addTo(sums, record, fresh,
              [&record](const StackSum &sum) { return isSame(sum.target, record.target); });
    }
    return sums;
}

QList<StackSum> sumsByNight(const QList<StackRecord> &records)
{
    QList<StackSum> sums;
    for (const StackRecord &record : records) {
        StackSum fresh;
        fresh.night = record.night;
        fresh.filter = record.filter;
        addTo(sums, record, fresh, [&record](const StackSum &sum) {
            return sum.night == record.night && sum.filter == record.filter;
        });
    }
    std::stable_sort(sums.begin(), sums.end(), [](const StackSum &left, const StackSum &right) {
        return left.night > right.night;
    });
    return sums;
}

} // namespace nd
