// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_progress.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/exposure_time.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_desk.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/text/camera_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kept_dots.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/status_mark.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nd {

namespace {

constexpr int kSpacing = 8;

QString trendText(Trend trend)
{
    switch (trend) {
    case Trend::Falling:
        return StackProgress::tr("fewer than before");
    case Trend::Rising:
        return StackProgress::tr("more than before");
    case Trend::Steady:
        return StackProgress::tr("steady");
    case Trend::Unknown:
        break;
    }
    return {};
}

QString secondsText(double seconds)
{
    return QLocale().toString(seconds, 'f', 1) + QStringLiteral("\u202fs");
}

/// What the telescope said last that a person should know of.
QString newestNotice(const StackStory &story)
{
    const auto found
        = std::find_if(story.events.rbegin(), story.events.rend(), [](const StackEvent &event) {
              return event.kind == StackEvent::Kind::Noticed;
          });
    return found == story.events.rend() ? QString() : text::stackEventSentence(*found);
}

} // namespace

StackProgress::StackProgress(StackSources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_count(new QLabel(this))
    , m_of(new QLabel(this))
    , m_mark(new StatusMark(Mark::Off, this))
    , m_state(new QLabel(this))
    , m_track(new ProgressTrack(this))
    , m_legend(new QLabel(this))
    , m_end(new QLabel(this))
    , m_sinks(new NoteLine(this))
    , m_owner(new NoteLine(this))
    , m_notice(new NoteLine(this))
    , m_dots(new KeptDots(this))
{
    setObjectName(QStringLiteral("stackProgress"));
    m_end->setWordWrap(true);
    m_end->setObjectName(QStringLiteral("stackEnd"));
    m_end->setFont(Theme::font(TextSize::Body, true));
    m_sinks->setObjectName(QStringLiteral("stackSinks"));
    m_owner->setObjectName(QStringLiteral("stackOwner"));
    m_notice->setObjectName(QStringLiteral("stackNotice"));
    m_legend->setObjectName(QStringLiteral("stackLegend"));
    m_legend->setWordWrap(true);
    Theme::setRole(*m_legend, "caption");
    m_track->setObjectName(QStringLiteral("stackTrack"));
    m_track->setAccessibleName(tr("Progress"));
    m_dots->setAccessibleName(tr("Kept, last 10"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(buildHead());
    column->addWidget(m_track);
    column->addWidget(m_legend);
    column->addWidget(m_end);
    column->addWidget(m_sinks);
    column->addWidget(m_owner);
    column->addWidget(m_notice);
    column->addWidget(buildFacts());
}

QWidget *StackProgress::buildFacts()
{
    auto *facts = new QWidget;
    QGridLayout *grid = makePropertyGrid(facts);
    addFact(*grid, tr("Target"), "target");
    addFact(*grid, tr("Integration"), "integration");
    addFact(*grid, tr("Time per frame"), "pace");
    addFact(*grid, tr("Kept, last 10"), "kept");
    addFact(*grid, tr("Left out"), "rejected");
    addFact(*grid, tr("Exposure, gain"), "settings");
    addFact(*grid, tr("Filter"), "filter");
    addFact(*grid, tr("Sensor"), "sensor");
    addFact(*grid, tr("Battery"), "battery");
    addFact(*grid, tr("Card"), "card");
    return facts;
}

QWidget *StackProgress::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(kSpacing));
    m_count->setObjectName(QStringLiteral("stackCount"));
    m_count->setFont(Theme::font(TextSize::Hero, true));
    m_of->setObjectName(QStringLiteral("stackOf"));
    Theme::setRole(*m_of, "secondary");
    m_state->setObjectName(QStringLiteral("stackState"));
    row->addWidget(m_count);
    row->addWidget(m_of, 1, Qt::AlignBottom);
    row->addWidget(m_mark, 0, Qt::AlignBottom);
    row->addWidget(m_state, 0, Qt::AlignBottom);
    return head;
}

void StackProgress::addFact(QGridLayout &grid, const QString &caption, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QStringLiteral("stackFact_") + QLatin1String(name));
    label->setAccessibleName(caption);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextFormat(Qt::PlainText); // names come from telescopes
    label->setWordWrap(true);
    QWidget *control = label;
    if (QLatin1String(name) == QLatin1String("kept")) {
        control = new QWidget;
        auto *row = new QHBoxLayout(control);
        row->setContentsMargins({});
        row->setSpacing(Theme::px(kSpacing));
        row->addStretch(1);
        row->addWidget(m_dots);
        row->addWidget(label);
    }
    m_captions.insert(QLatin1String(name), addProperty(grid, caption, control));
    m_facts.insert(QLatin1String(name), label);
}

/// Without a text the row is gone.
void StackProgress::setFact(const char *name, const QString &text)
{
    QLabel *label = m_facts.value(QLatin1String(name));
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_captions.value(QLatin1String(name))->setVisible(!text.isEmpty());
}

void StackProgress::display(Camera camera)
{
    m_camera = camera;
    const StackWatch &watch = m_sources.side(camera).watch;
    if (!watch.story())
        return;
    showCounts(*watch.story());
    showState(watch);
    showOutlook(watch);
    showPace(watch);
    showAcceptance(watch);
    showSettings(watch);
    showSupplies(watch);
}

void StackProgress::showCounts(const StackStory &story)
{
    const StackRun &run = story.run;
    const QLocale locale;
    m_count->setText(run.stacked ? locale.toString(*run.stacked) : QStringLiteral("–"));
    m_of->setText(run.total ? tr("of %1 stacked").arg(locale.toString(*run.total)) : tr("stacked"));
    const bool isKnown = run.taken && run.stacked && run.total;
    m_track->setVisible(isKnown);
    m_legend->setVisible(run.taken && run.stacked);
    if (isKnown)
        m_track->setCounts(*run.stacked, *run.taken - *run.stacked, *run.total);
    if (!run.taken || !run.stacked)
        return;
    QStringList parts{tr("%1 taken").arg(locale.toString(*run.taken)),
                      tr("%1 left out").arg(locale.toString(*run.taken - *run.stacked))};
    if (run.total)
        parts.append(tr("%1 to take").arg(locale.toString(std::max(0, *run.total - *run.taken))));
    m_legend->setText(parts.join(QStringLiteral(" · ")));
}

void StackProgress::showState(const StackWatch &watch)
{
    const StackStory &story = *watch.story();
    const bool isHeard = watch.isLinked() && watch.stacking().run().has_value();
    m_mark->setMark(isHeard ? Mark::Ok : Mark::Warning);
    m_state->setText(isHeard ? text::stackPhaseText(*watch.stacking().run()) : tr("Not heard"));
    m_owner->setNote(Mark::Off, story.run.isOurs ? QString() : tr("Not started by this program."));
    m_notice->setNote(Mark::Warning, newestNotice(story));
}

void StackProgress::showOutlook(const StackWatch &watch)
{
    const StackRun &run = watch.story()->run;
    const StackOutlook outlook = m_sources.outlook(m_camera);
    const QDateTime now = m_sources.utc();
    const QTimeZone zone = m_sources.zone();
    const QString end = text::stackEndSentence(outlook, run, now, zone);
    m_end->setText(end.isEmpty() ? tr("The end is known after a few frames.") : end);
    m_sinks->setNote(
        Mark::Warning,
        text::stackSinkSentence(outlook, run, now, zone, StackDesk::kLeastAltitudeDegrees));
}

/// By what the telescope says it stacks with.
std::optional<double> StackProgress::exposureSeconds(const StackStory &story) const
{
    const CameraSettingsModel &settings = m_sources.side(m_camera).settings;
    const auto time = exposureTime(settings, story.run.exposureIndex);
    return time ? std::optional(std::chrono::duration<double>(*time).count()) : std::nullopt;
}

void StackProgress::showPace(const StackWatch &watch)
{
    const StackStory &story = *watch.story();
    setFact("target", story.run.target.value_or(QString()));
    const std::optional<double> exposure = exposureSeconds(story);
    const bool isKnown = exposure && story.run.stacked;
    setFact("integration",
            isKnown ? text::integrationText(*exposure * *story.run.stacked) : QString());
    const auto cadence = watch.monitor().cadence();
    if (!cadence)
        return setFact("pace", {});
    const double seconds = std::chrono::duration<double>(*cadence).count();
    setFact("pace",
            exposure && seconds > *exposure
                ? tr("%1, %2 of it not exposing")
                      .arg(secondsText(seconds), secondsText(seconds - *exposure))
                : secondsText(seconds));
}

void StackProgress::showAcceptance(const StackWatch &watch)
{
    const std::vector<JudgedFrame> &frames = watch.story()->frames;
    const std::size_t count = std::min<std::size_t>(frames.size(), Acceptance::kWindow);
    std::vector<bool> kept;
    for (std::size_t i = frames.size() - count; i < frames.size(); ++i)
        kept.push_back(frames.at(i).isStacked);
    m_dots->setFrames(kept);
    const auto good = std::count(kept.begin(), kept.end(), true);
    setFact("kept", kept.empty() ? QString() : tr("%1 of %2").arg(good).arg(kept.size()));
    const StackRun &run = watch.story()->run;
    if (!run.taken || !run.stacked || *run.taken == 0)
        return setFact("rejected", {});
    constexpr double kPercent = 100.0;
    const int rejected = *run.taken - *run.stacked;
    const QString share = text::percentText(kPercent * rejected / *run.taken);
    const QString trend = trendText(watch.monitor().trend());
    const QString words = tr("%1, %2").arg(QLocale().toString(rejected), share);
    setFact("rejected", trend.isEmpty() ? words : tr("%1; kept: %2").arg(words, trend));
}

void StackProgress::showSettings(const StackWatch &watch)
{
    const CameraSettingsModel &settings = m_sources.side(m_camera).settings;
    const auto textOf = [&settings](Setting setting, const std::optional<int> &told) {
        const ParamSpec *spec = settings.spec(setting);
        const auto with = told ? settings.valueOfGear(setting, *told) : std::nullopt;
        const std::optional<ParamValue> value = with ? with : settings.value(setting);
        return spec != nullptr && value ? text::settingValueText(setting, *spec, *value)
                                        : QString();
    };
    const StackRun &run = watch.story()->run;
    QStringList parts{textOf(Setting::Exposure, run.exposureIndex),
                      textOf(Setting::Gain, run.gainIndex)};
    parts.removeAll(QString());
    setFact("settings", parts.join(QStringLiteral(", ")));
    setFact("filter", textOf(Setting::Filter, std::nullopt));
    const std::optional<int> sensor = m_sources.status.sensorCelsius(m_camera);
    const std::optional<int> inside = m_sources.status.temperatureCelsius();
    if (sensor)
        return setFact("sensor", text::temperatureText(*sensor));
    setFact("sensor",
            inside ? tr("%1 inside the scope").arg(text::temperatureText(*inside)) : QString());
}

void StackProgress::showSupplies(const StackWatch &watch)
{
    const auto percent = m_sources.status.batteryPercent();
    const auto free = m_sources.status.cardFreeBytes();
    const auto battery = watch.monitor().batteryLasts();
    const auto card = watch.monitor().cardLasts();
    const bool charges = m_sources.status.charging() == Charging::Yes;
    QString charge = percent ? text::percentText(*percent) : QString();
    if (percent && charges)
        charge = tr("%1, charging").arg(charge);
    else if (percent && battery)
        charge = tr("%1, lasts %2").arg(charge, text::durationText(*battery));
    setFact("battery", charge);
    const QString space = free ? text::bytesText(*free) : QString();
    setFact("card",
            free && card ? tr("%1, lasts %2").arg(space, text::durationText(*card)) : space);
}

} // namespace nd
