// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

#include <QPointF>

namespace nd {
class FocusModel;
} // namespace nd

namespace nd::ctl {

/// `focus auto [X Y]|stars|stars-fast|near [STEPS]|far [STEPS]|infinity [POSITION]`: of the tele
/// camera. Waits until the telescope says that it is over; Ctrl-C stops a run on stars.
class FocusVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override;

private:
    enum class What { Auto, Area, Stars, StarsFast, Near, Far, Infinity };

    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    bool readPoint();
    bool readNumber();
    FocusModel &model() const;
    void focus();
    void step(int stepsLeft);
    void infinity();
    void checkInfinity();
    void finish();

    What m_what = What::Auto;
    QPointF m_point;
    std::optional<int> m_number; ///< Steps, or the position of infinity.
};

} // namespace nd::ctl
