// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace nd {

class Secret::Buffer
{
public:
    explicit Buffer(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}
    Q_DISABLE_COPY_MOVE(Buffer)
    ~Buffer() { wipe(m_bytes.data(), view().size()); }

    QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    std::vector<char> m_bytes;
};

Secret Secret::fromText(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret = fromBytes(bytes);
    wipe(bytes);
    return secret;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    return secret;
}

QByteArrayView Secret::view() const
{
    return m_buffer ? m_buffer->view() : QByteArrayView();
}

QDebug operator<<(QDebug debug, const Secret & /*secret*/)
{
    return debug << "***";
}

void wipe(char *data, qsizetype size)
{
    volatile char *place = data;
    for (qsizetype i = 0; i < size; ++i)
        place[i] = '\0';
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

void wipe(std::string &text)
{
    wipe(text.data(), qsizetype(text.size()));
    text.clear();
}

} // namespace nd
