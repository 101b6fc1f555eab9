// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacking/alarm_settings.h"
#include "ui/panels/stack_sources.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace nd {

class SegmentedControl;
class StatusMark;

/// What is watched while a camera stacks, how it stands, and which of it rings. GUI thread.
class AlarmsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` outlives the panel.
    AlarmsPanel(const StackSources &sources, Settings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        AlarmTopic topic;
        StatusMark *mark = nullptr;
        QLabel *value = nullptr;
        QLabel *hint = nullptr;
        QToolButton *bell = nullptr;
    };

    QWidget *buildRows();
    Row makeRow(const AlarmTopic &topic, QWidget &owner);
    void refresh();
    void refreshBell(Row &row);
    QString valueOf(const AlarmTopic &topic, const StackWatch &watch) const;
    QString heightOf(const StackWatch &watch) const;
    QString frameAge(const StackWatch &watch) const;
    QString supplyOf(StackAlarm alarm, const StackWatch &watch) const;

    StackSources m_sources;
    Settings &m_settings;
    SegmentedControl *m_camera;
    std::vector<Row> m_rows;
};

} // namespace nd
