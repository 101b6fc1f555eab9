// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog_loader.h"

#include "core/base/pool_work.h"

#include <utility>

namespace nd {

void loadCatalog(QObject *context, std::function<void(std::shared_ptr<const Catalog>)> done)
{
    workInPool(
        context, [] { return Catalog::load(); }, std::move(done));
}

} // namespace nd
