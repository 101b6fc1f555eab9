// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/multipart_form.h"

namespace nd::sim {

namespace {

/// The value of `key="..."` or `key=...` in a header line.
QByteArray attribute(const QByteArray &line, const QByteArray &key)
{
    for (const QByteArray &word : line.split(';')) {
        const QByteArray trimmed = word.trimmed();
        if (!trimmed.startsWith(key + '='))
            continue;
        QByteArray value = trimmed.mid(key.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

void addPart(QMap<QByteArray, FormPart> &parts, const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    for (const QByteArray &line : bytes.left(headEnd).split('\n')) {
        if (!line.toLower().startsWith("content-disposition:"))
            continue;
        const QByteArray name = attribute(line.trimmed(), "name");
        if (!name.isEmpty())
            parts.insert(name, {attribute(line.trimmed(), "filename"), bytes.mid(headEnd + 4)});
    }
}

} // namespace

std::optional<QMap<QByteArray, FormPart>> readForm(const QByteArray &contentType,
                                                   const QByteArray &body)
{
    const QByteArray boundary = attribute(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty())
        return std::nullopt;
    const QByteArray mark = "--" + boundary;
    QMap<QByteArray, FormPart> parts;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        const qsizetype start = at + mark.size() + 2; // after the line's end
        const qsizetype end = body.indexOf("\r\n" + mark, start);
        if (end < 0)
            break;
        addPart(parts, body.mid(start, end - start));
        at = end + 2;
    }
    return parts;
}

} // namespace nd::sim
