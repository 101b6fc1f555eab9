// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/alarms_panel.h"

#include "core/base/settings.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "ui/panels/property_grid.h"
#include "ui/text/sky_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_mark.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;

QString nameOf(const AlarmTopic &topic)
{
    return topic ? text::stackAlarmName(*topic) : text::stackEndedName();
}

/// When it rings.
QString hintOf(const AlarmTopic &topic)
{
    if (!topic)
        return AlarmsPanel::tr("rings when it ends, unless you stop it here");
    switch (*topic) {
    case StackAlarm::Clouds:
        return AlarmsPanel::tr("rings after %1 left out in a row").arg(Acceptance::kCloudyRun);
    case StackAlarm::Wind:
        return AlarmsPanel::tr("rings if %1 of %2 are left out")
            .arg(Acceptance::kWindyRejects)
            .arg(Acceptance::kWindow);
    case StackAlarm::Focus:
        return AlarmsPanel::tr("rings if stars grow by a quarter");
    case StackAlarm::Battery:
        return AlarmsPanel::tr("rings if it ends before the stack");
    case StackAlarm::Storage:
        return AlarmsPanel::tr("rings if it is full before the end");
    case StackAlarm::Stalled:
        return AlarmsPanel::tr("rings if none comes for three frames");
    case StackAlarm::LinkLost:
        return AlarmsPanel::tr("rings after 10 s without a word");
    case StackAlarm::Target:
        return AlarmsPanel::tr("rings if it sinks under %1")
            .arg(text::degreesText(StackMonitor::kLeastDegrees, 0));
    }
    return {};
}

} // namespace

AlarmsPanel::AlarmsPanel(const StackSources &sources, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_settings(settings)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
{
    setObjectName(QStringLiteral("alarmsPanel"));
    m_camera->setObjectName(QStringLiteral("alarmsCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_camera->setCurrent(0);
    auto *choice = new QWidget;
    addProperty(*makePropertyGrid(choice), tr("Camera"), m_camera);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(choice);
    column->addWidget(buildRows());
    column->addStretch(1);
    PanelBody::fill(*this, body);
    for (const StackSide *side : {&sources.tele, &sources.wide})
        connect(&side->watch, &StackWatch::changed, this, &AlarmsPanel::refresh);
    connect(m_camera, &SegmentedControl::currentChanged, this, &AlarmsPanel::refresh);
    connect(&settings, &Settings::changed, this, &AlarmsPanel::refresh);
    refresh();
}

QWidget *AlarmsPanel::buildRows()
{
    auto *owner = new QWidget;
    auto *grid = new QGridLayout(owner);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::px(kSpacing));
    grid->setVerticalSpacing(Theme::px(kSpacing));
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const AlarmTopic &topic : alarmTopics()) {
        const Row row = makeRow(topic, *owner);
        auto *head = new QHBoxLayout;
        head->addWidget(new QLabel(nameOf(topic), owner));
        head->addWidget(row.value, 1, Qt::AlignRight);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addLayout(head);
        texts->addWidget(row.hint);
        grid->addWidget(row.mark, line, 0, Qt::AlignTop);
        grid->addLayout(texts, line, 1);
        grid->addWidget(row.bell, line, 2, Qt::AlignTop);
        m_rows.push_back(row);
        ++line;
    }
    return owner;
}

AlarmsPanel::Row AlarmsPanel::makeRow(const AlarmTopic &topic, QWidget &owner)
{
    Row row{topic, new StatusMark(Mark::Off, &owner), new QLabel(&owner), new QLabel(&owner),
            new QToolButton(&owner)};
    const QString key = topicKey(topic);
    row.mark->setObjectName(QStringLiteral("alarmMark_") + key);
    row.value->setObjectName(QStringLiteral("alarmValue_") + key);
    row.value->setAccessibleName(nameOf(topic));
    row.hint->setObjectName(QStringLiteral("alarmHint_") + key);
    row.hint->setWordWrap(true);
    row.bell->setObjectName(QStringLiteral("alarmBell_") + key);
    row.bell->setAutoRaise(true);
    connect(row.bell, &QToolButton::clicked, this, [this, topic] {
        setMuted(m_settings, topic, !alarmSettings(m_settings).isMuted(topic));
    });
    return row;
}

void AlarmsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AlarmsPanel::refresh()
{
    const StackWatch &watch
        = m_sources.side(m_camera->current() == 1 ? Camera::Wide : Camera::Tele).watch;
    const std::optional<StackStory> &story = watch.story();
    const bool isGrowing = story && !story->isOver();
    for (Row &row : m_rows) {
        const bool isOn = row.topic && watch.monitor().isOn(*row.topic);
        row.mark->setMark(isOn ? Mark::Warning : (isGrowing ? Mark::Ok : Mark::Off));
        row.value->setText(valueOf(row.topic, watch));
        row.hint->setText(isOn ? text::stackAlarmSentence(*row.topic) : hintOf(row.topic));
        Theme::setRole(*row.hint, isOn ? "" : "caption");
        refreshBell(row);
    }
}

void AlarmsPanel::refreshBell(Row &row)
{
    const bool rings = !alarmSettings(m_settings).isMuted(row.topic);
    row.bell->setIcon(IconTheme::icon(rings ? QStringLiteral("bell") : QStringLiteral("bell-off"),
                                      rings ? IconRole::Text : IconRole::Secondary));
    const QString name = nameOf(row.topic);
    row.bell->setAccessibleName(rings ? tr("%1: rings").arg(name) : tr("%1: muted").arg(name));
    row.bell->setToolTip(rings ? tr("Rings. Click to mute it.")
                               : tr("Muted. Click to let it ring."));
}

QString AlarmsPanel::valueOf(const AlarmTopic &topic, const StackWatch &watch) const
{
    const std::optional<StackStory> &story = watch.story();
    if (!story || story->isOver())
        return topic || !story ? tr("no stack") : tr("ended");
    if (!topic)
        return tr("not yet");
    switch (*topic) {
    case StackAlarm::Clouds:
    case StackAlarm::Wind: {
        const auto share = watch.monitor().acceptance();
        constexpr double kPercent = 100.0;
        return share ? tr("%1 kept").arg(text::percentText(*share * kPercent))
                     : tr("not known yet");
    }
    case StackAlarm::Focus:
        if (watch.monitor().isOn(StackAlarm::Focus))
            return tr("larger stars");
        return watch.hasStarRadius() ? tr("steady") : tr("not measured");
    case StackAlarm::Battery:
    case StackAlarm::Storage:
        return supplyOf(*topic, watch);
    case StackAlarm::Stalled:
        return frameAge(watch);
    case StackAlarm::LinkLost:
        return watch.isLinked() ? tr("heard") : tr("not heard");
    case StackAlarm::Target:
        return heightOf(watch);
    }
    return {};
}

QString AlarmsPanel::frameAge(const StackWatch &watch) const
{
    const auto last = watch.monitor().lastFrame();
    if (!last)
        return tr("none yet");
    const auto age = std::chrono::floor<std::chrono::seconds>(watch.utc() - *last);
    if (age < std::chrono::seconds(1))
        return tr("one just now");
    return tr("last one %1 ago").arg(text::durationText(age));
}

/// And until when it is high enough.
QString AlarmsPanel::heightOf(const StackWatch &watch) const
{
    if (!watch.targetDegrees())
        return tr("not known");
    QString height = text::degreesText(*watch.targetDegrees(), 0);
    const auto sinksIn = m_sources.outlook(watch.camera()).sinksIn;
    if (!sinksIn || sinksIn->count() == 0)
        return height;
    return tr("%1, until %2")
        .arg(height, text::clockText(m_sources.utc().addMSecs(sinksIn->count()), m_sources.zone()));
}

QString AlarmsPanel::supplyOf(StackAlarm alarm, const StackWatch &watch) const
{
    const StackMonitor &monitor = watch.monitor();
    const auto lasts = alarm == StackAlarm::Battery ? monitor.batteryLasts() : monitor.cardLasts();
    const auto percent = m_sources.status.batteryPercent();
    const auto free = m_sources.status.cardFreeBytes();
    QString now;
    if (alarm == StackAlarm::Battery && percent)
        now = text::percentText(*percent);
    else if (alarm == StackAlarm::Storage && free)
        now = text::bytesText(*free);
    if (now.isEmpty())
        return tr("not told");
    return lasts ? tr("%1, lasts %2").arg(now, text::durationText(*lasts)) : now;
}

} // namespace nd
