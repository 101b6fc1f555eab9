// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/state_dump.h"

#include "core/dwarf/state_parts.h"

#include <QJsonDocument>

namespace nd {

QJsonObject stateOf(DwarfDevice &device)
{
    QJsonObject state;
    for (const QJsonObject &part :
         {upkeepState(device), camerasState(device), stacksState(device), aimState(device)}) {
        for (auto entry = part.begin(); entry != part.end(); ++entry)
            state.insert(entry.key(), entry.value());
    }
    return state;
}

QByteArray dumpOf(DwarfDevice &device)
{
    return QJsonDocument(stateOf(device)).toJson(QJsonDocument::Indented);
}

} // namespace nd
