// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/tapped_link.h"

#include <utility>

namespace nd {

TappedLink::TappedLink(std::unique_ptr<MessageLink> inner, std::shared_ptr<SessionTap> tap)
    : m_inner(std::move(inner))
    , m_tap(std::move(tap))
{
    connect(m_inner.get(), &MessageLink::opened, this, &TappedLink::handleOpened);
    connect(m_inner.get(), &MessageLink::ended, this, &TappedLink::handleEnded);
    connect(m_inner.get(), &MessageLink::binaryReceived, this, &TappedLink::handleBinary);
    connect(m_inner.get(), &MessageLink::textReceived, this, &TappedLink::handleText);
}

/// The query is left out: it holds the client's id.
void TappedLink::open(const QUrl &url)
{
    m_isBusy = true;
    m_isOpen = false;
    m_tap->note(
        {TapKind::LinkOpening, 0, (url.host() + u':' + QString::number(url.port())).toUtf8(), {}});
    m_inner->open(url);
}

void TappedLink::close()
{
    if (std::exchange(m_isBusy, false))
        m_tap->note({TapKind::LinkClosed, 0, {}, {}});
    m_isOpen = false;
    m_inner->close();
}

void TappedLink::sendBinary(const QByteArray &message)
{
    if (m_isOpen)
        tell(TapKind::BinaryOut, message);
    m_inner->sendBinary(message);
}

void TappedLink::sendText(const QString &message)
{
    if (m_isOpen)
        tell(TapKind::TextOut, message.toUtf8());
    m_inner->sendText(message);
}

void TappedLink::handleOpened()
{
    m_isOpen = true;
    m_tap->note({TapKind::LinkOpened, 0, {}, {}});
    emit opened();
}

void TappedLink::handleEnded(LinkProblem problem, const QString &detail)
{
    m_isBusy = false;
    m_isOpen = false;
    m_tap->note({TapKind::LinkEnded, qint64(problem), detail.toUtf8(), {}});
    emit ended(problem, detail);
}

void TappedLink::handleBinary(const QByteArray &message)
{
    tell(TapKind::BinaryIn, message);
    emit binaryReceived(message);
}

void TappedLink::handleText(const QString &message)
{
    tell(TapKind::TextIn, message.toUtf8());
    emit textReceived(message);
}

void TappedLink::tell(TapKind kind, const QByteArray &data)
{
    m_tap->note({kind, 0, {}, data});
}

} // namespace nd
