// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/toast.h"

#include <QBasicTimer>
#include <QHash>
#include <QList>
#include <QPointer>

class QLabel;

namespace nd {

/// Notices at the top right of an image: at most three, then "2 more".
///
/// Information goes after 8 s, warnings and errors stay until read. Lives as long as its host; GUI
/// thread.
class ToastStack final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostShown = 3;

    /// `host` is the widget the notices lie over; it owns them.
    explicit ToastStack(QWidget &host);

    /// The same title and line again replaces the older notice.
    void show(const ToastText &text);
    int count() const { return static_cast<int>(m_toasts.size()); }
    void clear();
    /// Distance from the host's top right corner, in unscaled pixels.
    void setMargin(int margin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void remove(Toast *toast);
    void place();

    QWidget &m_host;
    QLabel *m_more;
    QList<Toast *> m_toasts; ///< Newest last.
    QHash<int, QPointer<Toast>> m_timers;
    int m_margin = 12;
};

} // namespace nd
