// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/strip_facts.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "ui/supplies.h"
#include "ui/text/device_text.h"
#include "ui/text/site_text.h"
#include "ui/text/sun_text.h"
#include "ui/text/units.h"
#include "ui/window/current_device.h"
#include "ui/window/strip_activity.h"
#include "ui/window/strip_stack.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <cmath>

namespace nd {

namespace {

constexpr int kEmptyBattery = 10;
constexpr double kBytesPerGigabyte = 1e9;
constexpr QChar kNarrowSpace(0x202F);

QString generationText(Generation generation)
{
    switch (generation) {
    case Generation::Unknown:
        return {};
    case Generation::V2:
        return QStringLiteral("V2");
    case Generation::V3:
        return QStringLiteral("V3");
    }
    return {};
}

Mark linkMark(LinkState state)
{
    switch (state) {
    case LinkState::Disconnected:
        return Mark::Off;
    case LinkState::Connecting:
    case LinkState::Waiting:
        return Mark::Warning;
    case LinkState::Ready:
        return Mark::Ok;
    }
    return Mark::Off;
}

QString hoursText(double hours)
{
    constexpr int kMinutesPerHour = 60;
    constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
    const int minutes = static_cast<int>(hours * kMinutesPerHour) % kMinutesPerDay;
    return QStringLiteral("%1:%2")
        .arg(minutes / kMinutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % kMinutesPerHour, 2, 10, QLatin1Char('0'));
}

} // namespace

StripFact StripFacts::device(DwarfDevice *device)
{
    if (device == nullptr)
        return {.mark = Mark::Off, .value = tr("No scope")};
    ConnectionModel &connection = device->connection();
    StripFact fact{.mark = linkMark(connection.linkState()),
                   .value = CurrentDevice::nameOf(*device),
                   .tip = tr("Address %1").arg(device->profile().host)};
    QStringList words;
    for (const QString &word : {generationText(connection.generation()), connection.firmware()}) {
        if (!word.isEmpty())
            words.append(word);
    }
    fact.words = words.join(QChar::Nbsp);
    return fact;
}

StripFact StripFacts::control(DwarfDevice *device)
{
    if (device == nullptr || device->connection().linkState() != LinkState::Ready)
        return {};
    switch (device->connection().role()) {
    case ControlRole::Unknown:
        return {};
    case ControlRole::Host:
        return {.icon = QStringLiteral("key-round"),
                .value = tr("In control"),
                .tip = tr("This laptop commands the scope.")};
    case ControlRole::Slave:
        return {.icon = QStringLiteral("eye"),
                .value = tr("Watching"),
                .tip = tr("Another app has control. Take over in Device."),
                .state = Mark::Warning};
    }
    return {};
}

StripFact StripFacts::sun(DwarfDevice *device)
{
    if (device == nullptr || device->connection().linkState() != LinkState::Ready)
        return {};
    const SunGuard &guard = device->sunGuard();
    if (guard.isSolarMode())
        return {.mark = Mark::Warning,
                .value = tr("SOLAR FILTER ON"),
                .tip = tr("Confirmed by you: the scope may point at the Sun until you disconnect, "
                          "end it in the Device menu, or the Sun is down."),
                .state = Mark::Warning};
    if (const auto left = guard.answerLasts())
        return {.mark = Mark::Warning,
                .value = guard.watchesSteering() ? tr("Steers by itself") : tr("Not watched"),
                .tip = text::answerLastsSentence(*left, guard.watchesSteering()),
                .state = Mark::Warning};
    const SunWatch watch = guard.watch();
    const auto distance = guard.sunDistanceDegrees();
    const bool isNear
        = watch == SunWatch::Near || watch == SunWatch::Slow || watch == SunWatch::Close;
    if (!isNear || !distance)
        return {};
    const Mark state = watch == SunWatch::Near ? Mark::Warning : Mark::Error;
    return {.mark = state,
            .value = tr("Sun %1° away").arg(QLocale().toString(int(std::floor(*distance)))),
            .tip = text::sunWarning(watch, distance, guard.speedLimit(), guard.wayAway()),
            .state = state};
}

StripFact StripFacts::battery(DwarfDevice *device)
{
    if (device == nullptr || !device->status().batteryPercent())
        return {};
    const int percent = *device->status().batteryPercent();
    const bool charging = device->status().charging() == Charging::Yes;
    StripFact fact{.icon = QStringLiteral("battery-medium"),
                   .value = QLocale().toString(percent) + kNarrowSpace + QLatin1Char('%'),
                   .tip = tr("Battery of the scope")};
    if (charging) {
        fact.icon = QStringLiteral("battery-charging");
        fact.words = tr("charging");
    } else if (percent <= kLowBatteryPercent) {
        fact.icon = QStringLiteral("battery-low");
        fact.mark = percent <= kEmptyBattery ? Mark::Error : Mark::Warning;
        fact.state = *fact.mark;
        fact.words = tr("battery low");
    }
    return fact;
}

StripFact StripFacts::card(DwarfDevice *device)
{
    if (device == nullptr)
        return {};
    const StatusModel &status = device->status();
    StripFact fact{.icon = QStringLiteral("hard-drive"), .tip = tr("Card of the scope")};
    if (status.cardMissing()) {
        fact.mark = Mark::Error;
        fact.state = Mark::Error;
        fact.value = tr("No card");
    } else if (status.cardFreeBytes()) {
        const double free = static_cast<double>(*status.cardFreeBytes()) / kBytesPerGigabyte;
        fact.value = QLocale().toString(free, 'f', 1) + kNarrowSpace + tr("GB");
        fact.words = tr("free");
        if (*status.cardFreeBytes() < kLittleSpaceBytes)
            fact.state = Mark::Warning;
    }
    return fact;
}

StripFact StripFacts::temperature(DwarfDevice *device)
{
    if (device == nullptr)
        return {};
    const StatusModel &status = device->status();
    const auto inside = status.temperatureCelsius();
    QStringList lines;
    if (inside)
        lines.append(tr("Temperature inside the scope: %1").arg(text::temperatureText(*inside)));
    if (const auto tele = status.sensorCelsius(Camera::Tele))
        lines.append(tr("Sensor of the tele camera: %1").arg(text::temperatureText(*tele)));
    if (const auto wide = status.sensorCelsius(Camera::Wide))
        lines.append(tr("Sensor of the wide camera: %1").arg(text::temperatureText(*wide)));
    if (lines.isEmpty())
        return {};
    // A sensor is cooled or warm by itself: never shown as if it were the inside.
    return {.icon = QStringLiteral("thermometer"),
            .value = inside ? text::temperatureText(*inside) : tr("Sensors"),
            .tip = lines.join(u'\n')};
}

QString StripFacts::clockTip(const Observatory &observatory, const QDateTime &utc)
{
    const QTimeZone &zone = observatory.siteZone();
    const QDateTime there = utc.toTimeZone(zone);
    const QString moment = QLocale().toString(there.date(), QLocale::LongFormat)
        + QStringLiteral(", ") + text::zonedClockText(utc, zone);
    return observatory.shownSite()
        ? tr("The time the sky is computed for: %1.\nThe times of a night "
             "are those of your place (%2).")
              .arg(moment, QString::fromLatin1(zone.id()))
        : tr("The time the sky is computed for: %1.\nThe times of a night "
             "are those of this laptop (%2).")
              .arg(moment, QString::fromLatin1(zone.id()));
}

StripFact StripFacts::clock(Observatory &observatory)
{
    const QDateTime utc = observatory.shownUtc();
    StripFact fact{.icon = QStringLiteral("clock"),
                   .value = text::utcText(utc),
                   .words = tr("UTC"),
                   .tip = clockTip(observatory, utc)};
    const ClockFault fault = observatory.clockFault();
    if (fault != ClockFault::None) {
        return {.mark = Mark::Warning,
                .value = text::utcText(utc),
                .words = tr("UTC · clock wrong"),
                .tip = text::clockFaultSentence(fault) + u'\n' + fact.tip};
    }
    if (const auto ahead = observatory.clockDoubt()) {
        return {.mark = Mark::Warning,
                .value = text::utcText(utc),
                .words = tr("UTC · clock in doubt"),
                .tip = text::clockDoubtSentence(*ahead) + u'\n' + fact.tip};
    }
    if (const auto site = observatory.shownSite()) {
        fact.words = tr("UTC · %1 · LST %2", "time of the place, sidereal time")
                         .arg(text::zonedClockText(utc, observatory.siteZone()),
                              hoursText(siderealTimeHours(*site, utc)));
    }
    return fact;
}

StripFact StripFacts::awake(SleepState state, Works works)
{
    const QString why = text::worksText(works);
    switch (state) {
    case SleepState::NotNeeded:
        return {};
    case SleepState::Refused:
        return {.mark = Mark::Warning,
                .words = tr("may fall asleep"),
                .tip
                = tr("This laptop did not let us hold off its sleep. Keep it awake yourself: %1.",
                     "what goes on")
                      .arg(why)};
    case SleepState::MaySleep:
        return {.mark = Mark::Warning,
                .words = tr("may fall asleep"),
                .tip = tr("The screen stays on, but this laptop did not let us hold off its sleep. "
                          "Keep it awake yourself: %1.",
                          "what goes on")
                           .arg(why)};
    case SleepState::MayLock:
        return {.icon = QStringLiteral("coffee"),
                .words = tr("stays awake"),
                .tip = tr("Sleep of this laptop is held off: %1. Its screen may still lock: this "
                          "desktop did not let us hold that off.",
                          "what goes on")
                           .arg(why)};
    case SleepState::HeldOff:
        break;
    }
    return {
        .icon = QStringLiteral("coffee"),
        .words = tr("stays awake"),
        .tip
        = tr("Sleep and screen lock of this laptop are held off: %1.", "what goes on").arg(why)};
}

StripFact StripFacts::demo(DwarfDevice *device)
{
    if (device != nullptr && device->isReplay())
        return {.mark = Mark::Warning,
                .value = tr("REPLAY"),
                .tip = tr("A recorded night is played back: nothing is sent to a scope"),
                .state = Mark::Warning};
    if (device == nullptr || !device->profile().demo)
        return {};
    return {.mark = Mark::Warning,
            .value = tr("DEMO"),
            .tip = tr("A simulated scope under a computed sky"),
            .state = Mark::Warning};
}

StripFact StripFacts::activity(DwarfDevice *device)
{
    if (device == nullptr)
        return {.icon = QStringLiteral("unplug"), .words = tr("Not connected")};
    StripFact fact = motionActivity(device->motion());
    if (fact.isEmpty())
        fact = linkActivity(device->connection());
    if (!fact.isEmpty())
        return fact;
    if (StripFact pointing = pointingActivity(device->pointing()); !pointing.isEmpty())
        return pointing;
    if (StripFact stack = stackActivity(*device); !stack.isEmpty())
        return stack;
    return pictureActivity(*device);
}

} // namespace nd
