// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog_resource.h"

#include <QFile>

/// A resource of a static library has to be asked for, outside any namespace.
static void initialiseCatalogResource()
{
    Q_INIT_RESOURCE(catalog);
}

namespace nd {

QByteArray catalogResource(const char *name)
{
    initialiseCatalogResource();
    QFile file(QStringLiteral(":/catalog/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace nd
