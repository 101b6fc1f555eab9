// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/catalog/catalog.h"

#include <functional>

class QObject;

namespace nd {

/// Makes the catalogue of the program on the thread pool and calls `done` on the calling thread:
/// once, never from inside this function, or never if `context` died.
void loadCatalog(QObject *context, std::function<void(std::shared_ptr<const Catalog>)> done);

} // namespace nd
