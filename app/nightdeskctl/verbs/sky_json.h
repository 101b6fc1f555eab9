// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/field_fit.h"

#include <QJsonObject>

namespace nd::ctl {

/// An object of the catalogue; keys without a value are absent. Bodies have no place here: it
/// depends on the time.
QJsonObject objectJson(const SkyObject &object);
/// Adds "fit" and the panes of a mosaic; nothing for nothing.
void insertFit(QJsonObject &object, const std::optional<FieldFit> &fit);

} // namespace nd::ctl
