// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/event_log.h"

#include <QObject>

#include <functional>

namespace nd {

class ToastStack;

/// Shows what the log says about one device, or about none, as notices over its picture: warnings,
/// problems and files that were written. GUI thread; owned by the live view.
class ToastFeed final : public QObject
{
    Q_OBJECT

public:
    /// `deviceName` gives the name now: it may be changed.
    ToastFeed(EventLog &log, ToastStack &toasts, std::function<QString()> deviceName,
              QObject *parent);

private:
    void handleAdded(const Event &event);

    ToastStack &m_toasts;
    std::function<QString()> m_deviceName;
};

} // namespace nd
