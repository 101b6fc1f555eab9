// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/stack_sources.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QMessageBox;
class QWidget;

namespace nd {

class StackingModel;
struct Question;
struct StackEnd;

/// Begins and ends stacks for a person: what the telescope answers is asked in words, one question
/// at a time, and none that has no reason any more. GUI thread.
class StackStarter final : public QObject
{
    Q_OBJECT

public:
    /// Asks over `parent`, which owns this.
    StackStarter(const StackSources &sources, QWidget &parent);

    /// One camera after the other: a telescope takes one start at a time. Whether to go without a
    /// dark frame is asked once, and the answer holds for both.
    void start(Camera first, bool isBoth);
    /// Ends what was said to be in the way of the last start, and repeats it.
    void stopAndStart(Camera which);
    /// Asks before it ends a stack; a start that nothing was sent of is called off at once.
    void stop(Camera which, bool isFast);
    /// Of a start of both: that the second camera was not started, and why. Gone with the next
    /// start, or when the first is over; empty if there is nothing to tell.
    QString notStarted() const;

signals:
    void notStartedChanged();

private:
    struct Start
    {
        Camera camera = Camera::Tele;
        bool goesWithoutDark = false; ///< Agreed to when the other camera was asked about.
    };
    struct NotStarted
    {
        Camera camera = Camera::Tele;
        QString why;
    };
    struct Side
    {
        std::optional<Start> asked; ///< It is under way: an answer is shown as a question.
        std::optional<Start> needsDark; ///< It was refused, and goOnWithoutDark() is to be called.
        bool isSecond = false; ///< Of both: it may be the other camera that is looked at.
    };

    void refresh();
    void startNext();
    void handleEnded(Camera which, const StackEnd &end);
    /// Which did not start; nullopt forgets it.
    void tell(const std::optional<NotStarted> &notStarted);
    QString whyRefused(Camera which) const;
    bool answer(const Start &refused);
    bool goOnWithoutDark(Camera which);
    bool continueSoon(Camera which);
    void continueWithoutDark(Camera which);
    /// False: it is not asked, as it can't be done.
    bool askToContinue(Camera which);
    bool askToStopAndStart(Camera which);
    void askWhile(std::function<bool()> isDue, const Question &question, std::function<void()> act);
    void withdrawQuestion();
    StackingModel &model(Camera camera) const;
    Side &side(Camera camera) { return camera == Camera::Tele ? m_tele : m_wide; }

    StackSources m_sources;
    QWidget &m_parent;
    QPointer<QMessageBox> m_question;
    std::function<bool()> m_isDue; ///< m_question can still be answered with yes.
    Side m_tele;
    Side m_wide;
    std::optional<Start> m_busy; ///< It was refused: something is to be stopped first.
    std::optional<Start> m_next; ///< As soon as the other runs.
    std::optional<NotStarted> m_notStarted;
};

} // namespace nd
