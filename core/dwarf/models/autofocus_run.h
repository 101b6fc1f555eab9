// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/focus_reader.h"
#include "core/dwarf/models/stop_sequence.h"

#include <QObject>
#include <QPointF>

#include <chrono>
#include <optional>

namespace nd {

/// One autofocus at a time: asked for, told of, ended. GUI thread; owned by FocusModel.
///
/// It is over when it was answered and the telescope no longer says that it runs; a failed answer
/// ends it at once. Never sent again; the stop is, until it is acknowledged. A telescope that said
/// that it runs and never that it is over is believed for kLongest, or until shortly after it
/// refused or acknowledged the stop: nothing else could ever be asked for.
class AutofocusRun : public QObject
{
    Q_OBJECT

public:
    /// Source: field notes section 3, time-outs (an autofocus: 120 s).
    static constexpr std::chrono::milliseconds kLongest{120'000};

    /// Both outlive this.
    AutofocusRun(CommandPort &port, Scheduler &scheduler, QObject *parent = nullptr);

    void normal();
    /// `point` in parts (0..1) of the tele picture.
    void around(const QPointF &point);
    void astro(AstroFocus speed);
    void stopAstro();

    /// What runs, by the telescope's word or because it was just asked for.
    std::optional<FocusActivity> activity() const;
    std::optional<QPointF> area() const { return m_area; }

    void handleNews(const FocusNews &news);
    void handlePortState();
    /// The link is gone: nothing is known any more.
    void forget();

signals:
    void changed();
    void failed(const nd::Error &error);
    void finished(nd::FocusActivity what, const nd::Result<nd::Done> &result);

private:
    /// An autofocus that was asked for.
    struct Job
    {
        FocusActivity what = FocusActivity::Normal;
        quint64 number = 0;
        bool answered = false;
        bool sawRunning = false;
        bool stopped = false;
    };

    void start(FocusActivity what, const CommandInfo &row, const QByteArray &payload);
    void handleAnswer(quint64 number, const Result<Done> &result);
    void endIfOver(quint64 number);
    void doubtAfter(std::chrono::milliseconds delay);
    void end(const Result<Done> &result);

    CommandPort &m_port;
    Scheduler &m_scheduler;
    StopSequence m_stops;
    std::optional<FocusActivity> m_told; ///< What the telescope says runs.
    std::optional<QPointF> m_area;
    std::optional<Job> m_job;
    quint64 m_lastJob = 0;
    quint64 m_news = 0; ///< How often the telescope said something.
};

} // namespace nd
