// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_verbs.h"

#include "app/nightdeskctl/verbs/sky_find.h"
#include "app/nightdeskctl/verbs/sky_tonight.h"
#include "app/nightdeskctl/verbs/sky_when.h"
#include "core/base/sky_clock.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/horizon_store.h"

#include <algorithm>
#include <array>
#include <vector>

namespace nd::ctl {

namespace {

/// One of `sky find|tonight|when` and the flags that mean something to it.
struct SkyPart
{
    const char *name;
    std::vector<const char *> flags;
};

const std::array<SkyPart, 3> &parts()
{
    static const std::array<SkyPart, 3> all{
        SkyPart{"find", {"--limit", "--field", "--targets", "--comets"}},
        SkyPart{"tonight",
                {"--site", "--date", "--field", "--type", "--min-altitude", "--max-magnitude",
                 "--moon", "--limit", "--targets", "--comets"}},
        SkyPart{"when", {"--site", "--date", "--field", "--targets", "--comets"}}};
    return all;
}

bool takes(const SkyPart &part, const QString &flag)
{
    return std::any_of(part.flags.begin(), part.flags.end(),
                       [&flag](const char *own) { return flag == QLatin1String(own); });
}

/// A flag of another part, which must not be passed over in silence; empty: none.
QString strangeFlag(const Invocation &line, const SkyPart &part)
{
    for (auto flag = line.flags.keyBegin(); flag != line.flags.keyEnd(); ++flag) {
        const bool isOfSky
            = std::any_of(parts().begin(), parts().end(),
                          [&flag](const SkyPart &other) { return takes(other, *flag); });
        if (isOfSky && !takes(part, *flag))
            return *flag;
    }
    return {};
}

} // namespace

void SkyVerb::start()
{
    const QString what = line().words.value(0);
    const auto part = std::find_if(parts().begin(), parts().end(), [&what](const SkyPart &row) {
        return what == QLatin1String(row.name);
    });
    if (part == parts().end())
        return end(refuse(console(),
                          QStringLiteral("sky knows find, tonight and when, not %1").arg(what),
                          exit_status::kUsage));
    if (const QString flag = strangeFlag(line(), *part); !flag.isEmpty())
        return end(refuse(console(), QStringLiteral("sky %1 does not take %2").arg(what, flag),
                          exit_status::kUsage));
    end(run(what));
}

int SkyVerb::run(const QString &part) const
{
    const QDateTime now = SkyClock().utc();
    if (part == QLatin1String("find"))
        return skyFind(line(), console(), now);
    if (part == QLatin1String("tonight"))
        return skyTonight(line(), console(), ground(), now);
    return skyWhen(line(), console(), ground(), now);
}

SkyGround SkyVerb::ground() const
{
    return {observatory().daylight().site(),
            [this](const Site &site) { return horizonOf(observatory().settings(), site); }};
}

} // namespace nd::ctl
