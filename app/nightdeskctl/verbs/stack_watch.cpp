// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/stack_watch.h"

#include "app/nightdeskctl/verbs/sky_catalog.h"
#include "app/nightdeskctl/verbs/sky_target.h"
#include "app/nightdeskctl/verbs/stack_json.h"
#include "core/base/scheduler.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"

#include <QDateTime>
#include <QJsonArray>

#include <utility>

using namespace std::chrono_literals;

namespace nd::ctl {

namespace {

constexpr auto kAlarms = std::to_array<StackAlarm>(
    {StackAlarm::Clouds, StackAlarm::Wind, StackAlarm::Focus, StackAlarm::Battery,
     StackAlarm::Storage, StackAlarm::Stalled, StackAlarm::LinkLost, StackAlarm::Target});

QJsonValue secondsOrNull(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(double(time->count()) / 1000.0) : QJsonValue();
}

QString nowUtc()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace

bool StackWatchVerb::prepare()
{
    if (line().words.size() > 1)
        return complain(QStringLiteral("too many words after stack watch"));
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    m_catalog = catalogOf(line(), console(), QDateTime::currentDateTimeUtc());
    return true;
}

StackingModel &StackWatchVerb::model() const
{
    return device().stacking(m_camera);
}

void StackWatchVerb::run()
{
    connect(&model(), &StackingModel::changed, this, &StackWatchVerb::observe);
    connect(&model(), &StackingModel::ended, this, &StackWatchVerb::handleEnded);
    connect(&model(), &StackingModel::noticed, this, &StackWatchVerb::handleNotice);
    tick();
}

void StackWatchVerb::tick()
{
    if (hasEnded())
        return;
    observe();
    scheduler().after(1s, this, [this] { tick(); });
}

StackObservation StackWatchVerb::observation() const
{
    const StatusModel &status = device().status();
    StackObservation now;
    now.at = scheduler().now();
    now.isLinked = isConnected();
    if (const auto run = model().run()) {
        now.isRunning = run->phase != StackPhase::Starting;
        now.taken = run->taken;
        now.stacked = run->stacked;
        now.total = run->total;
    }
    now.batteryPercent = status.batteryPercent();
    now.isCharging = status.charging() == Charging::Yes;
    now.cardFreeBytes = status.cardFreeBytes();
    now.targetDegrees = m_targetDegrees;
    return now;
}

/// What the telescope calls what it stacks, if the catalogue knows it by exactly that name.
void StackWatchVerb::lookAtTarget()
{
    const auto run = model().run();
    const QString name = run ? run->target.value_or(QString()) : QString();
    const QDateTime utc = observatory().utcOf(device());
    if (std::exchange(m_targetName, name) != name) {
        const SkyObject *known = m_catalog && !name.isEmpty() ? m_catalog->byName(name) : nullptr;
        const auto named = known != nullptr ? namedTarget(*known) : Result<NamedTarget>(Error{});
        m_target = named ? std::optional(named.value().target) : std::nullopt;
    }
    const std::optional<Site> site = observatory().siteOf(device());
    m_targetDegrees = m_target && site
        ? std::optional(horizontalOf(*m_target, *site, utc).altitudeDegrees)
        : std::nullopt;
}

void StackWatchVerb::observe()
{
    if (hasEnded())
        return;
    lookAtTarget();
    for (const StackAlarmEvent &event : m_monitor.observe(observation())) {
        printEvent(
            QStringLiteral("alarm"),
            {{QStringLiteral("alarm"), alarmKey(event.alarm)}, {QStringLiteral("on"), event.isOn}});
    }
    const auto run = model().run();
    if (run && run != m_printed)
        print();
    m_printed = run;
}

void StackWatchVerb::print()
{
    QJsonObject object = runJson(m_camera, *model().run());
    object.insert(QStringLiteral("cadence_s"), secondsOrNull(m_monitor.cadence()));
    object.insert(QStringLiteral("time_left_s"), secondsOrNull(m_monitor.timeLeft()));
    const auto share = m_monitor.acceptance();
    object.insert(QStringLiteral("acceptance"), share ? QJsonValue(*share) : QJsonValue());
    object.insert(QStringLiteral("trend"), trendWord(m_monitor.trend()));
    object.insert(QStringLiteral("target_altitude_deg"),
                  m_targetDegrees ? QJsonValue(*m_targetDegrees) : QJsonValue());
    QJsonArray alarms;
    for (const StackAlarm alarm : kAlarms) {
        if (m_monitor.isOn(alarm))
            alarms.append(alarmKey(alarm));
    }
    object.insert(QStringLiteral("alarms"), alarms);
    printEvent(QStringLiteral("counts"), object);
}

void StackWatchVerb::handleEnded(const StackEnd &end)
{
    if (hasEnded() || end.error) // a start that was refused is no stack
        return;
    QJsonObject object = runJson(m_camera, end.run);
    object.insert(QStringLiteral("complete"), end.isComplete());
    printEvent(QStringLiteral("ended"), object);
    this->end(exit_status::kDone);
}

void StackWatchVerb::handleNotice(const StackNotice &notice)
{
    QJsonObject object{{QStringLiteral("notice"), noticeWord(notice.kind)},
                       {QStringLiteral("now"), notice.now}};
    if (notice.kind == StackNotice::Kind::TargetChanged)
        object.insert(QStringLiteral("target"), notice.name);
    printEvent(QStringLiteral("notice"), object);
}

void StackWatchVerb::printEvent(const QString &event, QJsonObject object)
{
    object.insert(QStringLiteral("event"), event);
    object.insert(QStringLiteral("time_utc"), nowUtc());
    console().print(object);
}

} // namespace nd::ctl
