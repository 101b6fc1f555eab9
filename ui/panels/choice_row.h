// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/param_row.h"

namespace nd {

class SegmentedControl;

/// A few names side by side.
class ChoiceRow final : public ParamRow
{
    Q_OBJECT

public:
    ChoiceRow(const ParamHandle &handle, QWidget *parent);

protected:
    void display(const ParamSpec &spec, const std::optional<ParamValue> &value) override;

private:
    void handleChosen(int index);

    SegmentedControl *m_choices;
};

} // namespace nd
