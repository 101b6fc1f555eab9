// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/finish/finish_model.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QDialog;
class QPushButton;

namespace nd {

class ChecklistRow;
class NoteLine;

/// The end of a telescope's night: each step with its state, a choice of what to leave out, and one
/// button. GUI thread.
class FinishCard final : public QWidget
{
    Q_OBJECT

public:
    /// `model` outlives this. Sentences of errors are those of `generation`.
    FinishCard(FinishModel &model, const PowerModel &power, QWidget *parent = nullptr);

signals:
    /// It is no longer to be seen; what runs goes on.
    void closeRequested();

private:
    struct Line
    {
        ChecklistRow *row = nullptr;
        QCheckBox *wanted = nullptr;
        bool showsProblem = false;
    };

    void addLine(FinishStep step);
    QWidget *buildActions();
    void refresh();
    void refreshLine(FinishStep step);
    void openProblem(Line &line, const Error &error);
    static QString detailOf(FinishState state);

    FinishModel &m_model;
    const PowerModel &m_power;
    std::array<Line, FinishModel::kSteps.size()> m_lines;
    NoteLine *m_note;
    QPushButton *m_start;
    QPushButton *m_skip;
    QPushButton *m_cancel;
    QPushButton *m_close;
};

/// Opens the card of `device` in a dialog that does not hold up the window, or brings the open one
/// to the front. Closing it ends nothing that runs.
QDialog *openFinishDialog(DwarfDevice &device, const QString &deviceName, QWidget *parent);

} // namespace nd
