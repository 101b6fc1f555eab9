// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_tap.h"
#include "core/net/message_link.h"

#include <memory>

namespace nd {

/// A link that tells a tap what goes through the one inside. Link thread.
class TappedLink final : public MessageLink
{
    Q_OBJECT

public:
    TappedLink(std::unique_ptr<MessageLink> inner, std::shared_ptr<SessionTap> tap);

    void open(const QUrl &url) override;
    void close() override;
    void sendBinary(const QByteArray &message) override;
    void sendText(const QString &message) override;

private:
    void handleOpened();
    void handleEnded(LinkProblem problem, const QString &detail);
    void handleBinary(const QByteArray &message);
    void handleText(const QString &message);
    void tell(TapKind kind, const QByteArray &data);

    std::unique_ptr<MessageLink> m_inner;
    std::shared_ptr<SessionTap> m_tap;
    bool m_isBusy = false; ///< Open or being opened.
    bool m_isOpen = false;
};

} // namespace nd
