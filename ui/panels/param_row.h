// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/param_handle.h"

#include <QWidget>

class QHBoxLayout;

namespace nd {

/// One setting in a panel: its caption on the left, its control on the right. Shows what the model
/// shows and nothing else. GUI thread.
class ParamRow : public QWidget
{
    Q_OBJECT

public:
    /// The row that fits what the setting may be: a slider for a range, choices side by side for
    /// few names, a stepper for many, and the three ways of a white balance.
    static ParamRow *make(const ParamHandle &handle, QWidget *parent);

    /// Takes over what the model shows now; does nothing once the setting is gone.
    void refresh();
    /// Whether the setting may be something else than when the row was made: another is needed.
    bool isOutdated() const;

protected:
    ParamRow(ParamHandle handle, QWidget *parent);

    const ParamHandle &handle() const { return m_handle; }
    /// Where the controls go.
    QHBoxLayout &line() { return *m_line; }
    /// Names a control by the caption for those who don't see it.
    void addControl(QWidget *control, const char *suffix);
    virtual void display(const ParamSpec &spec, const std::optional<ParamValue> &value) = 0;

private:
    ParamHandle m_handle;
    ParamSpec m_made; ///< What the setting could be when the row was made.
    QHBoxLayout *m_line;
    QList<QWidget *> m_controls;
};

} // namespace nd
