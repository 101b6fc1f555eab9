// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

namespace nd {

class PointingModel;
class SkyDesk;

/// Sends a telescope to the selected target; disabled with the reason where that can't
/// be. GUI thread.
class GoButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit GoButton(SkyDesk &sky, QWidget *parent = nullptr);

    /// Of the telescope that is meant; null: there is none.
    void setModel(PointingModel *model);

    /// Why it is disabled; empty if it is not.
    const QString &reason() const { return m_reason; }

signals:
    /// reason() may be another one.
    void changed();
    /// It was asked to go: see what becomes of it.
    void went();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void go();
    QString findReason() const;
    QString promise() const;

    SkyDesk &m_sky;
    QPointer<PointingModel> m_model;
    QString m_reason;
};

} // namespace nd
