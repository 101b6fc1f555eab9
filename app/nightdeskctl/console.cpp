// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace nd::ctl {

namespace {

void write(std::FILE *stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
}

} // namespace

void Console::print(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::say(const QString &text) const
{
    if (!text.isEmpty())
        write(stderr, text.toUtf8());
}

} // namespace nd::ctl
