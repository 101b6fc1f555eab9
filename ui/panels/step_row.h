// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/param_row.h"

class QPushButton;

namespace nd {

class Stepper;

/// One of many names, between minus and plus, and a button for automatic where there is that.
class StepRow final : public ParamRow
{
    Q_OBJECT

public:
    StepRow(const ParamHandle &handle, QWidget *parent);

protected:
    void display(const ParamSpec &spec, const std::optional<ParamValue> &value) override;

private:
    void handleStepped(int index);
    void handleAutomatic(bool on);
    QString textAt(int index) const;

    Stepper *m_stepper; ///< In places of the list.
    QPushButton *m_automatic = nullptr;
};

} // namespace nd
