// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <google/protobuf/message_lite.h>

#include <functional>
#include <utility>

namespace nd::sim {

/// Bytes of a message as they go on the wire.
inline QByteArray bytesOf(const google::protobuf::MessageLite &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

/// One command that arrived, and the way back for its answer.
///
/// Copies share the way back, so that a long operation may keep one and answer late, several times
/// or never.
class Request
{
public:
    using Answer = std::function<void(const QByteArray &)>;

    Request(quint32 command, QByteArray data, Answer answer)
        : m_command(command)
        , m_data(std::move(data))
        , m_answer(std::move(answer))
    {
    }

    quint32 command() const { return m_command; }
    /// Fills `message`; otherwise answers with the error for damaged data and returns false.
    bool read(google::protobuf::MessageLite &message) const;
    /// Success is an answer without a single byte.
    void succeed() const { m_answer({}); }
    /// `code` is negative.
    void fail(int code) const;
    void answer(const google::protobuf::MessageLite &message) const { m_answer(bytesOf(message)); }

private:
    quint32 m_command;
    QByteArray m_data;
    Answer m_answer;
};

} // namespace nd::sim
