// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_panel.h"

#include "core/observatory/stacking/stack_watch.h"
#include "ui/panels/stack_event_mark.h"
#include "ui/panels/stack_timeline.h"
#include "ui/text/stacking_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/status_mark.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>

#include <algorithm>
#include <optional>
#include <utility>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kFewestLines = 2;

/// The shape as a sign, since a list has no room for painting one of its own.
QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return QStringLiteral("●");
    case Mark::Warning:
        return QStringLiteral("▲");
    case Mark::Error:
        return QStringLiteral("■");
    case Mark::Off:
        break;
    }
    return QStringLiteral("○");
}

/// How many of the oldest lines have gone, if all others are the first of what is there now.
std::optional<std::size_t> droppedOf(const std::vector<StackEvent> &lines,
                                     const std::vector<StackEvent> &now)
{
    const auto first = now.empty() ? lines.end() : std::find(lines.begin(), lines.end(), now[0]);
    const auto kept = static_cast<std::size_t>(std::distance(first, lines.end()));
    const bool isSame = kept <= now.size() && std::equal(first, lines.end(), now.begin());
    if (!isSame)
        return std::nullopt;
    return lines.size() - kept;
}

} // namespace

TimelinePanel::TimelinePanel(const StackSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
    , m_timeline(new StackTimeline(this))
    , m_list(new QListWidget(this))
    , m_empty(
          new QLabel(tr("No stack was seen yet. Its frames, pauses and events come here."), this))
{
    setObjectName(QStringLiteral("timelinePanel"));
    setAutoFillBackground(true);
    m_camera->setObjectName(QStringLiteral("timelineCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_camera->setCurrent(0);
    m_list->setObjectName(QStringLiteral("timelineList"));
    m_list->setAccessibleName(tr("Events of the stack"));
    m_list->setUniformItemSizes(true);
    // Low windows need their height for the pictures: the list scrolls.
    m_list->setMinimumHeight(kFewestLines * m_list->fontMetrics().lineSpacing()
                             + Theme::px(kPadding));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    Theme::setRole(*m_empty, "secondary");
    auto *head = new QHBoxLayout;
    head->addWidget(m_camera);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(padding);
    column->addLayout(head);
    column->addWidget(m_timeline, 1);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    for (const StackSide *side : {&sources.tele, &sources.wide})
        connect(&side->watch, &StackWatch::changed, this, &TimelinePanel::refresh);
    connect(m_camera, &SegmentedControl::currentChanged, this, &TimelinePanel::refresh);
    refresh();
}

const StackWatch &TimelinePanel::watch() const
{
    return m_sources.side(m_camera->current() == 1 ? Camera::Wide : Camera::Tele).watch;
}

void TimelinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimelinePanel::refresh()
{
    const StackWatch &shown = watch();
    const bool hasStory = shown.story().has_value();
    m_timeline->setVisible(hasStory);
    m_list->setVisible(hasStory);
    m_empty->setVisible(!hasStory);
    if (!hasStory || !isVisible())
        return;
    const std::chrono::milliseconds now = shown.utc();
    const std::chrono::milliseconds shift(m_sources.utc().toMSecsSinceEpoch() - now.count());
    m_timeline->display(shown.story(), now, shift, m_sources.zone());
    refreshList(shown);
}

/// The newest is on top. Of too many the oldest go, and a stack that goes on after it was taken for
/// ended has no end any more.
void TimelinePanel::refreshList(const StackWatch &watch)
{
    const StackStory &story = *watch.story();
    const bool isOther = std::exchange(m_listed, story.id) != story.id;
    const auto dropped = isOther ? std::nullopt : droppedOf(m_lines, story.events);
    const std::size_t kept = dropped ? m_lines.size() - *dropped : 0;
    if (kept == 0)
        m_list->clear();
    while (m_list->count() > static_cast<int>(kept))
        delete m_list->takeItem(m_list->count() - 1);
    for (std::size_t line = kept; line < story.events.size(); ++line)
        addLine(watch, story.events.at(line));
    if (!dropped || *dropped > 0 || kept < story.events.size())
        m_lines = story.events;
}

void TimelinePanel::addLine(const StackWatch &watch, const StackEvent &event)
{
    const QDateTime time = skyTimeOf(m_sources, watch, event.utc);
    const QString clock = time.toTimeZone(m_sources.zone()).toString(QStringLiteral("HH:mm:ss"));
    m_list->insertItem(0,
                       clock + QStringLiteral("  ") + signOf(markOf(event)) + QStringLiteral("  ")
                           + text::stackEventText(event));
}

} // namespace nd
