// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace nd {

/// Help for one panel, beside the work: not modal, no page from a network.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// Rich text of our own, empty for the general help; links are not followed.
    void showHelp(const QString &richText);

private:
    QTextBrowser *m_text;
};

} // namespace nd
