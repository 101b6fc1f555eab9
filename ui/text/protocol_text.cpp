// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/protocol_text.h"

#include "ui/text/device_text.h"
#include "ui/text/json_text.h"
#include "ui/text/request_text.h"
#include "ui/text/units.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace nd::text {

namespace {

constexpr qsizetype kLongestLine = 300;

/// Gives lupdate a context for the sentences below.
struct ProtocolText
{
    Q_DECLARE_TR_FUNCTIONS(ProtocolText)
};

/// "08 01 (2 B)"; the first bytes of what is longer.
QString bytesLine(const NotificationRow &row)
{
    const QString size = bytesText(row.size);
    if (row.bytes.isEmpty())
        return size;
    const QString hex = QString::fromLatin1(row.bytes.toHex(' '));
    return row.bytes.size() < row.size ? QStringLiteral("%1 … (%2)").arg(hex, size)
                                       : QStringLiteral("%1 (%2)").arg(hex, size);
}

const QString kUnknownFields = QStringLiteral("unknown_fields");

/// There is more in them than numbers of fields that nobody knows.
bool saySomething(const std::optional<QJsonObject> &fields)
{
    return fields && fields->size() > (fields->contains(kUnknownFields) ? 1 : 0);
}

/// What the fields say is not all.
bool needsBytes(const std::optional<QJsonObject> &fields)
{
    return !saySomething(fields) || fields->contains(kUnknownFields);
}

} // namespace

QString callName(const CallTarget &target)
{
    QString name = QString::fromLatin1(target.name);
    if (target.isHttp())
        return QStringLiteral("HTTP %1").arg(name);
    if (name.startsWith(QLatin1String("CMD_")))
        name.remove(0, 4);
    return QStringLiteral("%1 %2").arg(target.command).arg(name);
}

QString riskSentence(CallRisk risk)
{
    switch (risk) {
    case CallRisk::None:
        break;
    case CallRisk::Moves:
        return ProtocolText::tr("It moves the scope, or may. Make sure that nothing is in its way "
                                "and that it stays away from the Sun.");
    case CallRisk::PowersOff:
        return ProtocolText::tr("The scope goes dark, and what it is doing ends.");
    case CallRisk::EndsPicture:
        return ProtocolText::tr("Its live picture ends, and what it is taking, too.");
    case CallRisk::Resets:
        return ProtocolText::tr("It replaces settings of the scope. What they were is lost.");
    case CallRisk::Deletes:
        return ProtocolText::tr("What it deletes on the scope can't be had back.");
    case CallRisk::Unpublished:
        return ProtocolText::tr("Nobody has published what it does, nor how to undo it.");
    }
    return {};
}

QString fieldFault(const Error &error)
{
    if (error.code == Error::Code::NotAllowed)
        return ProtocolText::tr("Nightdesk never sends this.");
    static const QRegularExpression unknown(QStringLiteral("^(\\w+) has no field (.+)$"));
    static const QRegularExpression kind(QStringLiteral("^(\\w+) needs (.+)$"));
    if (const auto match = unknown.match(error.detail); match.hasMatch())
        return ProtocolText::tr("%1 has no field “%2”.").arg(match.captured(1), match.captured(2));
    if (const auto match = kind.match(error.detail); match.hasMatch())
        return ProtocolText::tr("The field “%1” needs another kind of value: %2.")
            .arg(match.captured(1), match.captured(2));
    return ProtocolText::tr("The fields are no JSON object, such as {\"id\": 1}.");
}

QString callFailure(const CallTarget &target, const Error &error, Generation generation)
{
    if (target.isHttp())
        return httpFailure(error);
    const bool isOfFields = error.code == Error::Code::Malformed && !error.detail.isEmpty();
    return isOfFields ? fieldFault(error) : requestText(error, generation);
}

QString notificationName(const NotificationRow &row)
{
    const QString name = QString::fromLatin1(row.name);
    if (name.isEmpty())
        return ProtocolText::tr("Not documented");
    const QLatin1String prefix("CMD_NOTIFY_");
    const QString rest = name.startsWith(prefix) ? name.mid(prefix.size()) : name;
    // Of some the number alone is known.
    return rest == QString::number(row.id) ? ProtocolText::tr("Nobody published its name") : rest;
}

QString ageText(std::chrono::milliseconds age)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(age);
    return seconds.count() < 1 ? ProtocolText::tr("now") : durationText(seconds);
}

QString noticeLine(const NotificationRow &row, const std::optional<QJsonObject> &fields)
{
    QStringList parts;
    if (saySomething(fields))
        parts.append(QString::fromUtf8(QJsonDocument(*fields).toJson(QJsonDocument::Compact)));
    if (needsBytes(fields))
        parts.append(bytesLine(row));
    return parts.join(u' ').left(kLongestLine);
}

QString noticeDetail(const NotificationRow &row, const std::optional<QJsonObject> &fields)
{
    QStringList lines{QStringLiteral("%1 %2").arg(row.id).arg(notificationName(row))};
    if (saySomething(fields))
        lines.append(jsonText(*fields));
    lines.append(bytesLine(row));
    return lines.join(u'\n');
}

} // namespace nd::text
