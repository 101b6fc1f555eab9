// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/targets/comet_orbit.h"
#include "core/sky/targets/own_target.h"

#include <QJsonArray>
#include <QJsonValue>

namespace nd {

// The user's own targets and comets as the settings keep them. What is damaged is left out.

QJsonArray ownTargetsJson(const std::vector<OwnTarget> &targets);
std::vector<OwnTarget> ownTargetsFrom(const QJsonValue &value);
QJsonArray cometsJson(const std::vector<Comet> &comets);
std::vector<Comet> cometsFrom(const QJsonValue &value);

} // namespace nd
