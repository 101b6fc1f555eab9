// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace nd {

/// One of a few ways to go on: icon, title, one sentence, and the button that takes it.
class ChoiceCard final : public QFrame
{
    Q_OBJECT

public:
    /// Takes ownership of `button`.
    ChoiceCard(QString icon, const QString &title, const QString &line, QPushButton *button,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_icon;
    QLabel *m_picture;
};

} // namespace nd
