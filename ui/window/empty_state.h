// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace nd {

/// What stands where nothing is yet: one icon, one sentence, one action.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(QString icon, const QString &sentence, const QString &action,
               QWidget *parent = nullptr);

signals:
    void acted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_icon;
    QLabel *m_picture;
};

} // namespace nd
