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

/// The row above the live picture. When it gets narrow the words of the two captures go first, then
/// the buttons of what wheel, keys and menu do as well.
class LiveToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit LiveToolbar(const LiveActions &actions, QWidget *parent = nullptr);

    SegmentedControl &cameras() { return *m_cameras; }
    void setZoomText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout &row, QAction *action);
    void addSeparator(QHBoxLayout &row);

    SegmentedControl *m_cameras;
    QLabel *m_zoom;
    QList<QToolButton *> m_captures;
    QList<QToolButton *> m_spare; ///< Not there when it is narrow.
};

} // namespace nd
