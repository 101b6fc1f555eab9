// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ble/ble_conversation.h"

#include "core/base/logging.h"
#include "core/base/scheduler.h"
#include "core/ble/ble_transport.h"

#include <utility>

namespace nd {

BleConversation::BleConversation(BleTransport &transport, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_scheduler(scheduler)
{
    connect(&transport, &BleTransport::opened, this, &BleConversation::handleOpened);
    connect(&transport, &BleTransport::received, this, &BleConversation::handleReceived);
    connect(&transport, &BleTransport::closed, this, &BleConversation::handleClosed);
}

BleConversation::~BleConversation()
{
    close();
}

void BleConversation::open(const QString &id, OpenDone done)
{
    close();
    m_link = ++m_lastLink;
    m_openDone = std::move(done);
    limit(kConnectPatience);
    m_transport.open(id, m_link);
}

void BleConversation::ask(BleCommand command, const Secret &frame,
                          std::chrono::milliseconds patience, ReplyDone done)
{
    m_reader.clear(); // what an earlier question still brings is no answer to this one
    m_damaged = false;
    await(command, patience, std::move(done));
    m_transport.write(m_link, frame);
}

void BleConversation::await(BleCommand command, std::chrono::milliseconds patience, ReplyDone done)
{
    m_command = command;
    m_replyDone = std::move(done);
    limit(patience);
}

void BleConversation::close()
{
    m_openDone = {};
    m_replyDone = {};
    ++m_question;
    m_reader.clear();
    if (const quint64 link = std::exchange(m_link, 0); link != 0)
        m_transport.close(link);
}

void BleConversation::limit(std::chrono::milliseconds patience)
{
    m_scheduler.after(patience, this, [this, question = ++m_question] {
        if (question == m_question)
            giveUp();
    });
}

void BleConversation::giveUp()
{
    if (m_openDone) {
        m_transport.close(std::exchange(m_link, 0));
        finishOpen(BleProblem::Unreachable);
    } else if (m_replyDone) {
        finishReply({m_damaged ? BleProblem::Garbled : BleProblem::NoAnswer, {}});
    }
}

void BleConversation::handleOpened(quint64 link)
{
    if (link == m_link && m_openDone)
        finishOpen(BleProblem::None);
}

void BleConversation::handleReceived(quint64 link, const QByteArray &bytes)
{
    if (link != m_link || m_link == 0)
        return;
    m_reader.feed(bytes);
    while (const std::optional<BleMessage> message = m_reader.next()) {
        handleMessage(*message);
        if (link != m_link)
            return; // the handler closed it
    }
    m_damaged = m_reader.takeDamage() || m_damaged;
}

void BleConversation::handleMessage(const BleMessage &message)
{
    const auto command = static_cast<BleCommand>(message.command);
    if (!m_replyDone || (command != m_command && command != BleCommand::DataError)) {
        qCInfo(lcNet) << "Bluetooth: unexpected message of kind" << message.command;
        return;
    }
    const std::optional<BleAnswer> answer = readBleAnswer(command, message.body);
    if (!answer) {
        m_damaged = true;
        return;
    }
    const bool refused = answer->code != ble_code::kOk || command == BleCommand::DataError;
    finishReply({refused ? BleProblem::Refused : BleProblem::None, *answer});
}

void BleConversation::handleClosed(quint64 link, BleProblem problem)
{
    if (link != m_link || m_link == 0)
        return;
    m_link = 0;
    if (m_openDone)
        finishOpen(problem);
    else if (m_replyDone)
        finishReply({problem, {}});
    else
        emit lost(problem);
}

void BleConversation::finishOpen(BleProblem problem)
{
    ++m_question;
    std::exchange(m_openDone, {})(problem);
}

void BleConversation::finishReply(const Reply &reply)
{
    ++m_question;
    std::exchange(m_replyDone, {})(reply);
}

} // namespace nd
