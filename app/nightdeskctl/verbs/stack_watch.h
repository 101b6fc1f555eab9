// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "core/dwarf/models/stacking_types.h"
#include "core/sky/catalog/catalog.h"
#include "core/sky/rise_set.h"
#include "core/stacking/stack_monitor.h"

#include <QJsonObject>

namespace nd {
class StackingModel;
} // namespace nd

namespace nd::ctl {

/// `stack watch`: a stack as JSON lines, one for each change of its counts, one for each alarm and
/// each oddity, until it ends. Without one it waits for one to begin. How high the target stands is
/// known if the user's own place and the name of the target are.
class StackWatchVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;
    void tick();
    void observe();
    void print();
    void handleEnded(const StackEnd &end);
    void handleNotice(const StackNotice &notice);
    void printEvent(const QString &event, QJsonObject object);
    StackObservation observation() const;
    void lookAtTarget();
    StackingModel &model() const;

    Camera m_camera = Camera::Tele;
    StackMonitor m_monitor;
    std::optional<StackRun> m_printed;
    std::shared_ptr<const Catalog> m_catalog;
    QString m_targetName; ///< That m_target was looked up by.
    std::optional<SkyTarget> m_target;
    std::optional<double> m_targetDegrees; ///< How high it stands; nothing without a site.
};

} // namespace nd::ctl
