// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/console.h"

#include "app/nightdeskctl/secret_prompt.h"

#include <QJsonDocument>

namespace nd::ctl {

namespace {

void write(std::FILE *stream, QByteArray line)
{
    line.append('\n');
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fflush(stream);
}

/// What a file or a telescope says must not steer the terminal.
QString plain(QString text)
{
    for (QChar &letter : text) {
        const bool steers = letter.category() == QChar::Other_Control && letter != u'\n';
        if (steers)
            letter = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

void Console::print(const QJsonObject &object) const
{
    write(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::say(const QString &text) const
{
    if (!text.isEmpty())
        write(m_people, plain(text).toUtf8());
}

Result<Secret> Console::ask(const QString &question) const
{
    say(question);
    return readSecret(m_input);
}

} // namespace nd::ctl
