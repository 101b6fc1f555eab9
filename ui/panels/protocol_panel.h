// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace nd {

class CallModel;
class NotificationTally;

/// The wire itself, for what no other panel has a control or a place for: any command, and every
/// notification. GUI thread; both models outlive it.
class ProtocolPanel final : public QWidget
{
    Q_OBJECT

public:
    ProtocolPanel(CallModel &calls, const NotificationTally &notifications,
                  QWidget *parent = nullptr);
};

} // namespace nd
