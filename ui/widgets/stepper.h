// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace nd {

/// A number between a minus and a plus button; arrows, page keys and, while focused, the wheel too.
class Stepper final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY valueChanged)

public:
    /// Turns a value into what is shown, unit included.
    using Formatter = std::function<QString(int)>;

    explicit Stepper(QWidget *parent = nullptr);

    int value() const { return m_value; }
    void setValue(int value);
    void setRange(int lowest, int highest);
    void setStep(int step);
    void setFormatter(Formatter formatter);

signals:
    void valueChanged(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, int direction);
    void refresh();

    int m_value = 0;
    int m_lowest = 0;
    int m_highest = 100;
    int m_step = 1;
    Formatter m_formatter;
    QToolButton *m_less;
    QLabel *m_text;
    QToolButton *m_more;
};

} // namespace nd
