// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace nd {

class Observatory;

/// Asks whether this laptop's clock is right when a telescope's speaks against it. Owned by the
/// window.
class ClockQuestion final : public QObject
{
    Q_OBJECT

public:
    /// `observatory` outlives this; the question opens over `window`.
    ClockQuestion(Observatory &observatory, QWidget &window);

private:
    void refresh();

    Observatory &m_observatory;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;
};

} // namespace nd
