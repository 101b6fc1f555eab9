// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/picture_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMetaObject>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace nd {

namespace {

constexpr int kLongestPart = 60;
constexpr int kMostNumbers = 1000;
constexpr int kFastPng
    = 60; // Qt's "quality" for PNG: zlib level 3, a third of the time of the default

Error fileError(const QString &detail)
{
    return {.code = Error::Code::NotAllowed, .deviceCode = 0, .detail = detail};
}

QString cleaned(const QString &part)
{
    QString clean;
    for (const QChar letter : part.left(kLongestPart))
        clean += letter.isLetterOrNumber() || letter == u'-' ? letter : QChar(u'-');
    return clean.isEmpty() ? QStringLiteral("picture") : clean;
}

template<typename Write>
Result<Done> writeWhole(const QString &path, Write write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return fileError(file.errorString());
    return Done{};
}

/// One writer at a time, so that two pictures of one second can't take the same free name.
QThreadPool &writers()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

QString pictureBaseName(const QString &device, const QString &camera, const QDateTime &utc)
{
    const QString time = utc.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return QStringLiteral("%1_%2_%3").arg(cleaned(device), cleaned(camera), time);
}

Result<QString> freePath(const QString &folder, const QString &baseName, const QString &suffix)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fileError(QStringLiteral("cannot create folder"));
    for (int number = 1; number <= kMostNumbers; ++number) {
        const QString tail = number == 1 ? QString() : QStringLiteral("_%1").arg(number);
        const QString path = directory.filePath(baseName + tail + suffix);
        if (!QFileInfo::exists(path))
            return path;
    }
    return fileError(QStringLiteral("no free name"));
}

Result<QString> writePicture(const QImage &image, const QJsonObject &facts, const QString &folder,
                             const QString &baseName)
{
    Result<QString> path = freePath(folder, baseName, QStringLiteral(".png"));
    if (!path)
        return path;
    const Result<Done> picture = writeWhole(
        path.value(), [&](QSaveFile &file) { return image.save(&file, "PNG", kFastPng); });
    if (!picture)
        return picture.error();
    const QFileInfo info(path.value());
    const QString sidecar = info.dir().filePath(info.completeBaseName() + QStringLiteral(".json"));
    const QByteArray json = QJsonDocument(facts).toJson();
    const Result<Done> noted
        = writeWhole(sidecar, [&](QSaveFile &file) { return file.write(json) == json.size(); });
    if (!noted)
        return noted.error();
    return path;
}

void runInPool(QObject *context, std::function<Result<QString>()> work,
               std::function<void(const Result<QString> &)> done)
{
    // The bridge lives on the GUI thread and outlives the work, so that a dead context is seen
    // there.
    auto *bridge = new QObject(nullptr);
    writers().start([bridge, guard = QPointer<QObject>(context), work = std::move(work),
                     done = std::move(done)] {
        const Result<QString> result = work();
        QMetaObject::invokeMethod(bridge, [bridge, guard, done, result] {
            if (guard)
                done(result);
            bridge->deleteLater();
        });
    });
}

} // namespace nd
