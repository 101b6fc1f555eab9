// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/stack_story.h"
#include "ui/panels/stack_sources.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace nd {

class SegmentedControl;
class StackTimeline;

/// What happened while a camera stacked, over time and as a list. GUI thread.
class TimelinePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(const StackSources &sources, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshList(const StackWatch &watch);
    void addLine(const StackWatch &watch, const StackEvent &event);
    const StackWatch &watch() const;

    StackSources m_sources;
    SegmentedControl *m_camera;
    StackTimeline *m_timeline;
    QListWidget *m_list;
    QLabel *m_empty;
    QString m_listed; ///< Id of the story in the list.
    std::vector<StackEvent> m_lines; ///< Its events in the list, the oldest first.
};

} // namespace nd
