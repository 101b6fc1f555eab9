// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/param_spec.h"

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

const ParamChoice *find(const QList<ParamChoice> &choices, int value)
{
    const auto found
        = std::find_if(choices.cbegin(), choices.cend(),
                       [value](const ParamChoice &choice) { return choice.value == value; });
    return found == choices.cend() ? nullptr : &*found;
}

bool isWithin(const ParamRange &range, double number)
{
    if (!(number >= range.lowest && number <= range.highest)) // NaN fails
        return false;
    return !range.isWhole || number == std::floor(number);
}

} // namespace

const ParamChoice *ParamSpec::gear(int value) const
{
    return find(gears, value);
}

const ParamChoice *ParamSpec::scene(int value) const
{
    return find(scenes, value);
}

bool ParamSpec::allows(const ParamValue &value) const
{
    if (value.isAuto)
        return hasAuto;
    switch (value.mode) {
    case ParamMode::Gear:
        return gear(value.choice) != nullptr;
    case ParamMode::Scene:
        return scene(value.choice) != nullptr;
    case ParamMode::Number:
        return range && isWithin(*range, value.number);
    }
    return false;
}

} // namespace nd
