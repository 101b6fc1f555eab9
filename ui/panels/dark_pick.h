// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/darks/dark_cell.h"

#include <QWidget>

class QPushButton;

namespace nd {

class DarkDesk;
class Stepper;
struct ParamChoice;

/// Picks an exposure and a gain of the telescope's lists that dark frames are needed for, too.
/// GUI thread.
class DarkPick final : public QWidget
{
    Q_OBJECT

public:
    explicit DarkPick(QWidget *parent = nullptr);

    /// Of which camera; outlives this. Starts at what the camera is set to, or, while that is
    /// automatic, at what stacks are usually made of.
    void setDesk(DarkDesk &desk);
    /// Its lists may have come.
    void refresh();

private:
    void begin(const QList<ParamChoice> &exposures, const QList<ParamChoice> &gains,
               const std::optional<DarkSetting> &now);
    std::optional<DarkSetting> setting() const;

    DarkDesk *m_desk = nullptr;
    Stepper *m_exposure; ///< In places of the list.
    Stepper *m_gain;
    QPushButton *m_add;
    bool m_isSet = false; ///< It stood where the camera was set to.
    bool m_isUsual = false; ///< It stood at least at what is usual.
};

} // namespace nd
