// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/secret_prompt.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace nd::ctl {

namespace {

constexpr std::size_t kLongestLine = 1024;

/// Hides what is typed as long as it lives.
class EchoOff
{
public:
    explicit EchoOff(int descriptor)
        : m_descriptor(descriptor)
        , m_isTerminal(tcgetattr(descriptor, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= static_cast<tcflag_t>(ECHONL);
        tcsetattr(descriptor, TCSADRAIN, &hidden);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(m_descriptor, TCSADRAIN, &m_before);
    }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isTerminal;
};

enum class Taken { Byte, End, Interrupted };

/// poll() and not read() waits: only it returns when a signal was handled.
Taken takeByte(int descriptor, char &byte)
{
    pollfd waiting{descriptor, POLLIN, 0};
    if (poll(&waiting, 1, -1) < 0)
        return Taken::Interrupted;
    return read(descriptor, &byte, 1) == 1 ? Taken::Byte : Taken::End;
}

/// Wiped when it goes.
struct LineBuffer
{
    LineBuffer() = default;
    Q_DISABLE_COPY_MOVE(LineBuffer)
    ~LineBuffer() { wipe(bytes.data(), static_cast<qsizetype>(bytes.size())); }

    std::array<char, kLongestLine> bytes{};
    std::size_t size = 0;
};

} // namespace

Result<Secret> readSecret(int descriptor)
{
    const EchoOff hidden(descriptor);
    LineBuffer line;
    char byte = 0;
    Taken taken = Taken::Byte;
    // A byte at a time: the next line belongs to the next question.
    while ((taken = takeByte(descriptor, byte)) == Taken::Byte && byte != '\n') {
        if (line.size == line.bytes.size())
            return Error{Error::Code::Malformed, 0, {}};
        line.bytes.at(line.size++) = byte;
    }
    if (taken == Taken::Interrupted)
        return Error{Error::Code::Cancelled, 0, {}};
    if (taken == Taken::End && line.size == 0)
        return Error{Error::Code::Malformed, 0, {}};
    if (line.size > 0 && line.bytes.at(line.size - 1) == '\r')
        --line.size;
    return Secret::fromBytes({line.bytes.data(), static_cast<qsizetype>(line.size)});
}

} // namespace nd::ctl
