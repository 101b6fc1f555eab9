// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;

namespace nd {

class CommandList;

/// Finds any command by a few letters and runs it. Not modal; goes away on Esc or when it loses
/// focus.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Shows the palette over the top of its parent with these commands.
    void openWith(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void handleText(const QString &text);
    void run();
    void step(int rows);

    QLineEdit *m_input;
    QListView *m_view;
    CommandList *m_list;
};

} // namespace nd
