// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>

namespace nd {

/// The files of a zip archive by their names, as a zip library that is not ours reads them; empty
/// if it finds a fault.
inline QMap<QString, QByteArray> unzipped(const QString &path)
{
    constexpr int kLong = 20'000; // milliseconds
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import json,sys,zipfile\n"
                                 "z=zipfile.ZipFile(sys.argv[1])\n"
                                 "assert z.testzip() is None\n"
                                 "print(json.dumps({n:z.read(n).hex() for n in z.namelist()}))"),
                  path});
    python.waitForFinished(kLong);
    const QJsonObject all = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QMap<QString, QByteArray> files;
    for (auto file = all.begin(); file != all.end(); ++file)
        files.insert(file.key(), QByteArray::fromHex(file.value().toString().toLatin1()));
    return files;
}

} // namespace nd
