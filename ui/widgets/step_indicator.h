// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace nd {

/// Where one is in a row of steps: numbered circles with words, joined by lines; done ones are
/// ticked.
class StepIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit StepIndicator(QStringList steps, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawCircle(QPainter &painter, const QRectF &circle, int step) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace nd
