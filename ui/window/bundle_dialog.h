// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/diagnostic_bundle.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace nd {

class ProgressTrack;

/// Says what a diagnostic bundle holds, saves it, shows how far it is. Not modal; closing it
/// cancels. GUI thread.
class BundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `observatory` outlives this.
    BundleDialog(Observatory &observatory, const QString &logFolder, QWidget *parent = nullptr);

    DiagnosticBundle &bundle() { return m_bundle; }

private:
    void choosePath();
    void refresh();

    DiagnosticBundle m_bundle;
    QLabel *m_status;
    ProgressTrack *m_track;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace nd
