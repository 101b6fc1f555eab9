// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/stack_sources.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace nd {

class KeptDots;
class NoteLine;
class ProgressTrack;
class StatusMark;
struct StackStory;

/// How far the stack of one camera is, what it is worth, and when it ends. GUI thread.
class StackProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit StackProgress(StackSources sources, QWidget *parent = nullptr);

    void display(Camera camera);

private:
    QWidget *buildFacts();
    QWidget *buildHead();
    void addFact(QGridLayout &grid, const QString &caption, const char *name);
    void setFact(const char *name, const QString &text);
    void showCounts(const StackStory &story);
    void showState(const StackWatch &watch);
    void showOutlook(const StackWatch &watch);
    void showPace(const StackWatch &watch);
    void showAcceptance(const StackWatch &watch);
    void showSettings(const StackWatch &watch);
    void showSupplies(const StackWatch &watch);
    std::optional<double> exposureSeconds(const StackStory &story) const;

    StackSources m_sources;
    Camera m_camera = Camera::Tele;
    QLabel *m_count;
    QLabel *m_of;
    StatusMark *m_mark;
    QLabel *m_state;
    ProgressTrack *m_track;
    QLabel *m_legend;
    QLabel *m_end;
    NoteLine *m_sinks;
    NoteLine *m_owner;
    NoteLine *m_notice;
    KeptDots *m_dots;
    QHash<QString, QLabel *> m_facts;
    QHash<QString, QWidget *> m_captions;
};

} // namespace nd
