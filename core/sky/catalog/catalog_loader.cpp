// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog_loader.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace nd {

void loadCatalog(QObject *context, std::function<void(std::shared_ptr<const Catalog>)> done)
{
    using Answer = std::shared_ptr<const Catalog>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] { done(watcher->future().result()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(Catalog::load());
        promise->finish();
    });
}

} // namespace nd
