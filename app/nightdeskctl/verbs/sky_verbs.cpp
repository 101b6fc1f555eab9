// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_verbs.h"

#include "app/nightdeskctl/verbs/sky_find.h"
#include "app/nightdeskctl/verbs/sky_tonight.h"
#include "app/nightdeskctl/verbs/sky_when.h"
#include "core/base/sky_clock.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/horizon_store.h"

namespace nd::ctl {

void SkyVerb::start()
{
    const QString what = line().words.value(0);
    if (what == QLatin1String("find"))
        return end(skyFind(line(), console(), SkyClock().utc()));
    if (what == QLatin1String("tonight"))
        return end(skyTonight(line(), console(), ground(), SkyClock().utc()));
    if (what == QLatin1String("when"))
        return end(skyWhen(line(), console(), ground(), SkyClock().utc()));
    console().say(
        QStringLiteral("nightdeskctl: sky knows find, tonight and when, not %1").arg(what));
    end(exit_status::kUsage);
}

SkyGround SkyVerb::ground() const
{
    return {observatory().daylight().site(),
            [this](const Site &site) { return horizonOf(observatory().settings(), site); }};
}

} // namespace nd::ctl
