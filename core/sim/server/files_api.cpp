// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/files_api.h"

#include "core/sim/server/http_connection.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace nd::sim {

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

QByteArray rowOf(const QFileInfo &info)
{
    const QString name = info.fileName() + (info.isDir() ? QStringLiteral("/") : QString());
    const QString time
        = QLocale::c().toString(info.lastModified().toUTC(), QStringLiteral("dd-MMM-yyyy HH:mm"));
    const QString size = info.isDir() ? QStringLiteral("-") : QString::number(info.size());
    return "<a href=\"" + QUrl::toPercentEncoding(name, "/") + "\">" + name.toHtmlEscaped().toUtf8()
        + "</a>  " + time.toUtf8() + "  " + size.toUtf8() + "\r\n";
}

} // namespace

void FilesApi::handle(HttpConnection &connection) const
{
    const QString &urlPath = connection.request().path;
    const QString folder = m_folder();
    const QString root = folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath();
    if (folder.isEmpty() && urlPath == QLatin1String("/")) {
        list(connection, QString(), urlPath);
        return;
    }
    const QFileInfo wanted(QFileInfo(root + urlPath).canonicalFilePath());
    const QString path = wanted.filePath();
    const bool isInside = path == root || path.startsWith(root + QLatin1Char('/'));
    if (root.isEmpty() || path.isEmpty() || !isInside || wanted.size() > kLargestFile) {
        connection.respond(404, "text/plain", "not found\n");
    } else if (wanted.isDir()) {
        list(connection, path, urlPath);
    } else {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            connection.respond(200, "application/octet-stream", file.readAll());
        else
            connection.respond(404, "text/plain", "not found\n");
    }
}

void FilesApi::list(HttpConnection &connection, const QString &path, const QString &urlPath) const
{
    const QByteArray title = "Index of " + urlPath.toHtmlEscaped().toUtf8();
    QByteArray page = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<h1>"
        + title + "</h1><hr><pre><a href=\"../\">../</a>\r\n";
    if (!path.isEmpty()) {
        const QFileInfoList entries = QDir(path).entryInfoList(
            QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::DirsFirst | QDir::Name);
        for (const QFileInfo &entry : entries)
            page += rowOf(entry);
    }
    connection.respond(200, "text/html", page + "</pre><hr></body>\r\n</html>\r\n");
}

} // namespace nd::sim
