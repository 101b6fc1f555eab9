// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connection_report.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/video/video_stream.h"
#include "ui/text/connection_text.h"

#include <QCoreApplication>
#include <QUrl>

namespace nd {

namespace {

QString statusWord(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return QStringLiteral("pending");
    case StepStatus::Running:
        return QStringLiteral("running");
    case StepStatus::Done:
        return QStringLiteral("done");
    case StepStatus::Warning:
        return QStringLiteral("warning");
    case StepStatus::NeedsPerson:
        return QStringLiteral("needs person");
    case StepStatus::Failed:
        return QStringLiteral("failed");
    case StepStatus::Skipped:
        break;
    }
    return QStringLiteral("skipped");
}

QString lineText(const ConnectLine &line)
{
    QStringList parts{text::stepName(line.step), statusWord(line.status)};
    if (line.took)
        parts.append(QStringLiteral("%1 ms").arg(line.took->count()));
    if (line.problem != ConnectProblem::None)
        parts.append(text::problemSentence(line.problem));
    if (!line.detail.isEmpty())
        parts.append(line.detail);
    return parts.join(QStringLiteral(" | "));
}

/// A host as it was typed may carry "user:password@".
QString withoutPassword(const QString &host)
{
    return host.mid(host.lastIndexOf(u'@') + 1);
}

QString portsText(const DevicePorts &ports)
{
    return QStringLiteral("websocket %1, http %2, jpeg %3, rtsp %4")
        .arg(ports.websocket)
        .arg(ports.http)
        .arg(ports.jpeg)
        .arg(ports.rtsp);
}

} // namespace

QString connectionReport(DwarfDevice &device)
{
    const DeviceProfile &profile = device.profile();
    ConnectionModel &connection = device.connection();
    QStringList lines{
        QStringLiteral("Nightdesk %1, %2")
            .arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName()),
        QStringLiteral("Scope: %1, %2").arg(profile.name, withoutPassword(profile.host)),
        QStringLiteral("Ports: %1").arg(portsText(profile.ports)),
        QStringLiteral("Model: %1, firmware %2, generation %3")
            .arg(text::modelName(connection.model()), connection.firmware(),
                 text::generationName(connection.generation()))};
    for (const ConnectLine &line : connection.checklist())
        lines.append(lineText(line));
    lines.append(QStringLiteral("Tele: %1").arg(device.tele().stream().lastProblem()));
    lines.append(QStringLiteral("Wide: %1").arg(device.wide().stream().lastProblem()));
    return lines.join(u'\n') + u'\n';
}

} // namespace nd
