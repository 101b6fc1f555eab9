// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/motion_notice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <cstdio>

namespace nd {

namespace {

constexpr auto kHost = QLatin1String("host");
constexpr auto kPort = QLatin1String("port");
constexpr auto kName = QLatin1String("name");
constexpr auto kSteers = QLatin1String("steers");
constexpr auto kNumber = QLatin1String("number");
constexpr qsizetype kNameLength = 16;

QString uniqueWord()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

bool MotionNotice::mayMean(const MotionNotice &telescope) const
{
    const bool isSameAddress = host == telescope.host && port == telescope.port;
    const bool saysOther = !name.isEmpty() && !telescope.name.isEmpty() && name != telescope.name;
    return host.isEmpty() || isSameAddress || !saysOther;
}

QByteArray toBytes(const MotionNotice &notice)
{
    const QJsonObject object{{kHost, notice.host},
                             {kPort, notice.port},
                             {kName, notice.name},
                             {kSteers, notice.steers},
                             {kNumber, uniqueWord()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MotionNotice motionNoticeOf(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object.value(kHost).toString(), object.value(kPort).toInt(),
            object.value(kName).toString(), object.value(kSteers).toBool()};
}

QString fileNameOf(const MotionNotice &notice)
{
    const QByteArray address = notice.host.toUtf8() + ':' + QByteArray::number(notice.port);
    const QByteArray digest = QCryptographicHash::hash(address, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kNameLength));
}

/// Not synchronised with the disk: after a crash of the computer nobody is left to read it.
bool writeMotionNotice(const QString &folder, const QString &fileName, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        return false;
    const QString path = folder + u'/' + fileName;
    const QString unfinished = folder + QStringLiteral("/.") + uniqueWord();
    QFile file(unfinished);
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    const bool isThere = isWritten
        && std::rename(QFile::encodeName(unfinished).constData(),
                       QFile::encodeName(path).constData())
            == 0;
    if (!isThere)
        QFile::remove(unfinished);
    return isThere;
}

} // namespace nd
