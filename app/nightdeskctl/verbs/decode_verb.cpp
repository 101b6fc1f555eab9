// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/decode_verb.h"

#include "core/dwarf/wire/packet_json.h"

#include <QRegularExpression>

#include <optional>

namespace nd::ctl {

namespace {

/// Digits as people paste them: "0x08 01", "08:01", "08,01"; nothing if anything else is in it.
std::optional<QByteArray> bytesOf(const QString &text)
{
    static const QRegularExpression prefix(QStringLiteral("\\b0[xX]"));
    static const QRegularExpression separators(QStringLiteral("[\\s:,]"));
    static const QRegularExpression digits(QStringLiteral("\\A([0-9a-fA-F]{2})+\\z"));
    QString hex = text;
    hex.remove(prefix).remove(separators);
    if (!digits.match(hex).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(hex.toLatin1());
}

} // namespace

void DecodeVerb::start()
{
    const auto bytes = bytesOf(line().words.join(QLatin1Char(' ')));
    if (!bytes) {
        console().say(QStringLiteral("nightdeskctl: decode needs bytes as hex"));
        return end(exit_status::kUsage);
    }
    const Result<QJsonObject> packet = packetJson(*bytes);
    if (!packet) {
        console().say(QStringLiteral("nightdeskctl: no packet: %1").arg(packet.error().detail));
        return end(exit_status::kRefused);
    }
    console().print(packet.value());
    const bool isWhole = !packet.value().contains(QLatin1String("problem"));
    end(isWhole ? exit_status::kDone : exit_status::kRefused);
}

} // namespace nd::ctl
