// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/param_row.h"

class QLabel;
class QSlider;

namespace nd {

/// A number of a range: a slider and what it says.
class SliderRow final : public ParamRow
{
    Q_OBJECT

public:
    SliderRow(const ParamHandle &handle, QWidget *parent);

protected:
    void display(const ParamSpec &spec, const std::optional<ParamValue> &value) override;

private:
    void handleMoved(int step);

    QSlider *m_slider; ///< In steps from the lowest value.
    QLabel *m_number;
    ParamRange m_range;
};

} // namespace nd
