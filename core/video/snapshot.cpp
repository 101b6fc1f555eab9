// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/snapshot.h"

#include "core/video/frame_converter.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace nd {

namespace {

Result<QImage> convertWhole(const DecodedPicture &picture)
{
    if (!picture.frame)
        return Error{Error::Code::Disconnected, 0, QStringLiteral("no picture yet")};
    FrameConverter converter;
    QImage image = converter.convertWhole(*picture.frame);
    if (image.isNull())
        return Error{Error::Code::Malformed, 0, QStringLiteral("pixel format not supported")};
    return image;
}

} // namespace

void takeSnapshot(const DecodedPicture &picture, QObject *owner, QObject *context,
                  std::function<void(const Result<QImage> &)> done)
{
    using Answer = Result<QImage>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    auto *watcher = new QFutureWatcher<Answer>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] { done(watcher->future().result()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, picture] {
        promise->start();
        promise->addResult(convertWhole(picture));
        promise->finish();
    });
}

} // namespace nd
