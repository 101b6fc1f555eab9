// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/refusal.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace nd {

class NoteLine;
class SegmentedControl;
class Separator;

/// One part of a panel such as Device: a heading, rows of caption and control, and a line that says
/// how the last thing went.
class DeviceSection : public QWidget
{
    Q_OBJECT

public:
    /// Of the captions on the left, unscaled: the same in all sections.
    static constexpr int kCaptionWidth = 84;

    /// A line above it that comes and goes with it.
    void setDivided(bool divided);

protected:
    DeviceSection(QString icon, const QString &title, QWidget *parent);

    /// Caption left, control right.
    void addRow(const QString &caption, QWidget *control);
    /// Caption left, a value to be read right; `name` is its object name.
    QLabel *addFact(const QString &caption, const char *name);
    /// The whole width.
    void addWide(QWidget *control);
    /// Several in one row of the whole width.
    void addButtons(const QList<QWidget *> &buttons);
    QPushButton *makeButton(const QString &text, const char *name, const QString &icon = {});
    /// Two choices; the first is "off".
    SegmentedControl *makeSwitch(const QString &accessibleName, const char *name,
                                 const QStringList &choices = {});
    NoteLine &note() { return *m_note; }

    /// Shows or hides a control with its caption.
    void setRowVisible(QWidget *control, bool visible);
    /// Text of a fact; without one the row is gone.
    void setFact(QLabel *fact, const QString &text);
    /// Hides what the telescope lacks, disables what can't be used now and says why.
    void setRefusal(QWidget *control, Refusal refusal);
    /// -1 is unknown: no choice is on.
    static void setChoice(SegmentedControl &control, int choice);

    void changeEvent(QEvent *event) override;

private:
    int nextRow() const;
    void refreshIcon();

    QString m_iconName;
    Separator *m_divider;
    QLabel *m_icon;
    QWidget *m_rows;
    QGridLayout *m_grid;
    NoteLine *m_note;
};

} // namespace nd
