// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"

#include <QJsonDocument>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

} // namespace

QList<QJsonObject> CtlResult::lines() const
{
    QList<QJsonObject> objects;
    const QList<QByteArray> rows = out.split('\n');
    for (const QByteArray &row : rows) {
        if (row.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(row);
        if (!document.isObject())
            return {};
        objects.append(document.object());
    }
    return objects;
}

QStringList CtlRun::deviceFlag(const DeviceProfile &profile)
{
    return {QStringLiteral("--device"),
            QStringLiteral("%1:%2:%3:%4")
                .arg(profile.host)
                .arg(profile.ports.websocket)
                .arg(profile.ports.http)
                .arg(profile.ports.jpeg)};
}

void CtlRun::start(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_LOGGING_RULES"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ND_CTL_PATH),
                  QStringList{QStringLiteral("--data-dir"), m_folder.path()} + arguments);
}

CtlResult CtlRun::resultOf(QProcess &process)
{
    CtlResult result;
    const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(kLong);
    const bool hasRun = isOver && process.error() != QProcess::FailedToStart;
    if (hasRun && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = QString::fromUtf8(process.readAllStandardError());
    if (result.status < 0) {
        const char *const how = !hasRun && isOver ? "did not start"
            : isOver                              ? "crashed"
                                                  : "still runs";
        qWarning("nightdeskctl %s: %s (%s) %s", qPrintable(process.arguments().join(u' ')), how,
                 qPrintable(process.errorString()), qPrintable(result.err));
    }
    return result;
}

CtlResult CtlRun::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    return resultOf(process);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace nd
