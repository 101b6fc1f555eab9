// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace nd {

/// Two to five choices side by side, one of them on. Arrow keys move the choice.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)

public:
    explicit SegmentedControl(const QStringList &choices, QWidget *parent = nullptr);

    int count() const;
    int current() const;
    /// Ignored if out of range. Emits only on change.
    void setCurrent(int index);
    /// No choice is on, as while a device has not said which; current() is -1. Does not emit.
    void clearCurrent();
    /// Adds one more choice at the end.
    void addChoice(const QString &text);
    void setChoiceText(int index, const QString &text);
    /// Disables one choice and says why.
    void setChoiceEnabled(int index, bool enabled, const QString &reason = {});

signals:
    void currentChanged(int index);

private:
    void handleClicked(int index);
    void markEnds();

    QButtonGroup *m_buttons;
    QHBoxLayout *m_row;
    int m_current = -1;
};

} // namespace nd
