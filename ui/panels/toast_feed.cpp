// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/toast_feed.h"

#include "ui/panels/severity_mark.h"
#include "ui/text/event_text.h"
#include "ui/widgets/toast_stack.h"

#include <utility>

namespace nd {

ToastFeed::ToastFeed(EventLog &log, ToastStack &toasts, std::function<QString()> deviceName,
                     QObject *parent)
    : QObject(parent)
    , m_toasts(toasts)
    , m_deviceName(std::move(deviceName))
{
    connect(&log, &EventLog::added, this, &ToastFeed::handleAdded);
}

void ToastFeed::handleAdded(const Event &event)
{
    const bool file
        = event.kind == EventKind::SnapshotSaved || event.kind == EventKind::RecordingSaved;
    const QString device = text::eventDevice(event);
    if ((event.severity == Severity::Information && !file)
        || (!device.isEmpty() && device != m_deviceName()))
        return;
    m_toasts.show({severityMark(event.severity), text::toastSentence(event), device, {}, {}});
}

} // namespace nd
