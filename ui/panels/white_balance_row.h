// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/param_row.h"

namespace nd {

class SegmentedControl;
class Stepper;

/// The white balance: automatic, a colour temperature or a scene, and which.
class WhiteBalanceRow final : public ParamRow
{
    Q_OBJECT

public:
    WhiteBalanceRow(const ParamHandle &handle, QWidget *parent);

protected:
    void display(const ParamSpec &spec, const std::optional<ParamValue> &value) override;

private:
    enum class Way { Automatic, Temperature, Scene };

    void addWay(Way way, const QString &name);
    void handleWay(int index);
    void handleStepped(int place);
    QString textAt(int place) const;
    bool isScene() const;

    SegmentedControl *m_ways;
    Stepper *m_stepper; ///< In places of the list of the way.
    QList<Way> m_offered;
};

} // namespace nd
