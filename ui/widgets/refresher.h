// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace nd {

/// Refreshes what its owner shows: once for all that changed in a turn of the event loop, and for
/// a widget in a window, page or tab that is not shown no sooner than it is.
///
/// What a telescope says in one go changes its models many times; their signals go here where a
/// refresh looks at all of the model. A member of what it refreshes. GUI thread.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    /// An owner that is no widget counts as shown, and so does a widget that hid itself.
    Refresher(QObject &owner, std::function<void()> refresh);

    /// Before the window is painted again; never in this call.
    void ask();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canBeSeen() const;
    void refreshIfDue();

    QWidget *m_widget; ///< Null for an owner that is none.
    std::function<void()> m_refresh;
    bool m_isDue = false;
    bool m_isPosted = false;
};

} // namespace nd
