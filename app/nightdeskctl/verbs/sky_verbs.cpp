// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_verbs.h"

#include "app/nightdeskctl/verbs/sky_find.h"

namespace nd::ctl {

void SkyVerb::start()
{
    const QString what = line().words.value(0);
    if (what == QLatin1String("find"))
        return end(skyFind(line(), console()));
    console().say(QStringLiteral("nightdeskctl: sky knows find, not %1").arg(what));
    end(exit_status::kUsage);
}

} // namespace nd::ctl
