// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace nd {

class LiveActions;
class SegmentedControl;

/// The row above the live picture. Words of the two captures go first when it gets narrow.
class LiveToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveToolbar(const LiveActions &actions, QWidget *parent = nullptr);

    SegmentedControl &cameras() { return *m_cameras; }
    void setZoomText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout &row, QAction *action);
    void addSeparator(QHBoxLayout &row);

    SegmentedControl *m_cameras;
    QLabel *m_zoom;
    QList<QToolButton *> m_captures;
};

} // namespace nd
