// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ble_verb_run.h"

#include "app/nightdeskctl/verb_table.h"

#include <QCoreApplication>

#include <array>
#include <unistd.h>

namespace nd {

namespace {

using namespace std::chrono_literals;

QByteArray contentOf(std::FILE &file)
{
    QByteArray bytes;
    std::rewind(&file);
    for (int byte = std::fgetc(&file); byte != EOF; byte = std::fgetc(&file))
        bytes.append(static_cast<char>(byte));
    return bytes;
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

} // namespace

BleVerbRun::BleVerbRun(const char *line, const QByteArray &input)
    : m_line(ctl::Invocation::parse(words(line)).value())
    , m_out(std::tmpfile())
    , m_people(std::tmpfile())
{
    transport.port.networks = {{QStringLiteral("Home"), QStringLiteral("correct horse"), -52,
                                QStringLiteral("192.168.1.23")},
                               {QStringLiteral("Cafe"), {}, -71, QStringLiteral("10.0.0.9")}};
    std::array<int, 2> ends{-1, -1};
    if (pipe(ends.data()) != 0
        || write(ends[1], input.constData(), static_cast<size_t>(input.size())) != input.size())
        qFatal("no pipe");
    close(ends[1]);
    m_input = ends[0];
    m_console = std::make_unique<ctl::Console>(*m_out, *m_people, m_input);
}

BleVerbRun::~BleVerbRun()
{
    close(m_input);
}

void BleVerbRun::begin()
{
    m_verb = ctl::verbByName(m_line.verb)
                 ->make({m_line, *m_console, m_observatory, m_scheduler, transport});
    QObject::connect(m_verb.get(), &ctl::Verb::ended, &transport,
                     [this](int status) { m_statuses.append(status); });
    m_verb->start();
    settle();
}

void BleVerbRun::advance(std::chrono::milliseconds step)
{
    m_scheduler.advance(step);
    settle();
}

void BleVerbRun::toTheEnd()
{
    begin();
    for (int second = 0; second < 120; ++second)
        advance(1s);
}

void BleVerbRun::interrupt()
{
    m_verb->interrupt();
    settle();
}

CtlResult BleVerbRun::result() const
{
    return {m_statuses.size() == 1 ? m_statuses.first() : -1, contentOf(*m_out),
            QString::fromUtf8(contentOf(*m_people))};
}

} // namespace nd
