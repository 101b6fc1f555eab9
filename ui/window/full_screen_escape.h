// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace nd {

/// Escape leaves full screen, unless something in the window has a use for it: only what reaches
/// the window itself counts. GUI thread; watches the window, which owns it.
class FullScreenEscape final : public QObject
{
public:
    explicit FullScreenEscape(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace nd
