// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace nd {

class ProgressTrack;

/// A file on its way: bar, amount, Cancel.
class TransferLine final : public QWidget
{
    Q_OBJECT

public:
    explicit TransferLine(QWidget *parent = nullptr);

    /// `total` 0 is unknown: the amount alone is shown.
    void setProgress(qint64 moved, qint64 total);
    void setCancellable(bool cancellable, const QString &reason = {});

signals:
    void cancelled();

private:
    ProgressTrack *m_track;
    QLabel *m_amount;
    QPushButton *m_cancel;
};

} // namespace nd
