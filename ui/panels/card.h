// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace nd {

/// A boxed entry of a list: icon, title, a line below, and room for controls at the right.
///
/// Selectable cards act on a click anywhere and show that they are chosen.
class Card : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Selectable };

    Card(Kind kind, QString icon, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// Takes ownership; placed below the line, where it costs no width.
    void addText(QLabel *text);
    /// Takes ownership; placed right of the texts.
    void addControl(QWidget *control);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {}

private:
    void refreshLook();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line;
    QVBoxLayout *m_texts;
    QHBoxLayout *m_row;
};

} // namespace nd
