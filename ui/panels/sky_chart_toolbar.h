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

class SegmentedControl;
class SkyChartActions;

/// The row above the sky chart. When it gets narrow the words go first, then the buttons of what
/// wheel and keys do as well.
class SkyChartToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit SkyChartToolbar(const SkyChartActions &actions, QWidget *parent = nullptr);

    /// 0 the horizon, 1 the equator.
    SegmentedControl &frames() { return *m_frames; }
    void setFieldText(const QString &text);
    /// `moment` has the date, too, `clock` is for when there is no room for it; `difference` is
    /// what it is from now: "now", "in 2 h".
    void setTime(const QString &moment, const QString &clock, const QString &difference);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout &row, QAction *action);
    void addSeparator(QHBoxLayout &row);
    void addTime(QHBoxLayout &row, const SkyChartActions &actions);
    void refreshTime();

    SegmentedControl *m_frames;
    QLabel *m_field;
    QToolButton *m_time = nullptr;
    QString m_moment;
    QString m_clockWords;
    QString m_clock;
    QLabel *m_timeCaption = nullptr;
    QList<QToolButton *> m_places; ///< With words where there is room.
    QList<QToolButton *> m_spare; ///< Not there when it is narrow.
};

} // namespace nd
