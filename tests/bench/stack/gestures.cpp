// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gestures.h"

#include "app/nightdesk/watched_application.h"
#include "bench_wait.h"
#include "ui/panels/stack_timeline.h"
#include "ui/panels/still_picture.h"
#include "ui/window/main_window.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSlider>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace nd {

namespace {

constexpr int kSteps = 60;
constexpr int kNotch = 120; ///< Eighths of a degree.
constexpr int kRest = 16; // milliseconds between steps
constexpr int kPatience = 5000; // milliseconds

/// Times of steps of one kind, each with what came from other threads before it.
class Steps
{
public:
    explicit Steps(MainWindow &window) : m_window(window) {}

    template<typename Step>
    void time(Step step)
    {
        waitFor([] { return false; }, kRest);
        const double processor = threadSeconds();
        QElapsedTimer timer;
        timer.start();
        step();
        QCoreApplication::sendPostedEvents(&m_window, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(&m_window, QEvent::UpdateRequest);
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_processor = std::max(m_processor, 1e3 * (threadSeconds() - processor));
    }

    void wheel(QWidget &widget, int notches, const QPointF &part = {0.5, 0.5})
    {
        const QPointF at(widget.width() * part.x(), widget.height() * part.y());
        const QPoint angle(0, notches * kNotch);
        QWheelEvent event(at, widget.mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        time([&] { QApplication::sendEvent(&widget, &event); });
    }

    void drag(QWidget &widget, int pixels)
    {
        const auto mouse = [&widget](QEvent::Type type, const QPointF &at) {
            QMouseEvent event(type, at, widget.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                              Qt::NoModifier);
            QApplication::sendEvent(&widget, &event);
        };
        const QPointF from(widget.rect().center());
        mouse(QEvent::MouseButtonPress, from);
        for (int step = 1; step <= kSteps; ++step) {
            const double way = double(pixels) * (step % 30 - 15) / 15.0;
            time([&] { mouse(QEvent::MouseMove, from + QPointF(way, 0.0)); });
        }
        mouse(QEvent::MouseButtonRelease, from);
    }

    QJsonObject result()
    {
        std::sort(m_times.begin(), m_times.end());
        if (m_times.empty())
            return {{QStringLiteral("steps"), 0}};
        return {{QStringLiteral("steps"), int(m_times.size())},
                {QStringLiteral("median_ms"), m_times[m_times.size() / 2]},
                {QStringLiteral("worst_ms"), m_times.back()},
                {QStringLiteral("worst_cpu_ms"), m_processor}};
    }

private:
    MainWindow &m_window;
    std::vector<double> m_times;
    double m_processor = 0.0; ///< Of the step that took most of it.
};

QJsonObject onTimeline(MainWindow &window)
{
    Steps steps(window);
    for (auto *timeline : window.findChildren<StackTimeline *>()) {
        for (int step = 0; step < kSteps; ++step)
            steps.wheel(*timeline, step < kSteps / 2 ? 1 : -1, {0.3, 0.5});
        steps.wheel(*timeline, 6);
        steps.drag(*timeline, timeline->width() / 2);
    }
    return steps.result();
}

QJsonObject onPictures(MainWindow &window)
{
    Steps steps(window);
    for (auto *picture : window.findChildren<StillPicture *>()) {
        for (int step = 0; step < kSteps; ++step)
            steps.wheel(*picture, step < kSteps / 2 ? 1 : -1, {0.4, 0.6});
        steps.wheel(*picture, 5);
        steps.drag(*picture, picture->width() / 2);
    }
    return steps.result();
}

/// To the oldest and back. Each is decoded in the pool, and waited for: what is scrubbed past
/// before it came would cost nothing.
QJsonObject onHistory(MainWindow &window)
{
    Steps steps(window);
    auto *slider = window.findChild<QSlider *>(QStringLiteral("stackHistory"));
    const auto *picture = window.findChild<StillPicture *>(QStringLiteral("stackPicture"));
    const int last = slider != nullptr && picture != nullptr ? slider->maximum() : 0;
    int shown = 0;
    for (int step = 1; step <= 2 * last; ++step) {
        const qint64 before = picture->image().cacheKey();
        steps.time([slider, at = std::abs(last - step)] { slider->setValue(at); });
        shown += waitFor([=] { return picture->image().cacheKey() != before; }, kPatience) ? 1 : 0;
    }
    QJsonObject result = steps.result();
    result.insert(QStringLiteral("shown"), shown);
    return result;
}

/// Panels and lists.
QJsonObject onScrollAreas(MainWindow &window)
{
    Steps steps(window);
    for (auto *area : window.findChildren<QAbstractScrollArea *>()) {
        const int most = area->verticalScrollBar()->maximum();
        for (int step = 0; area->isVisible() && most > 0 && step < kSteps; ++step)
            steps.wheel(*area->viewport(), step < kSteps / 2 ? -1 : 1);
    }
    return steps.result();
}

using Gesture = QJsonObject (*)(MainWindow &);

QJsonObject watched(Gesture gesture, MainWindow &window, WatchedApplication &application)
{
    application.resetLongest();
    QJsonObject result = gesture(window);
    const std::chrono::duration<double, std::milli> longest = application.longestHandler();
    result.insert(QStringLiteral("longest_handler_ms"), longest.count());
    result.insert(QStringLiteral("longest_handler"), application.longestName());
    return result;
}

} // namespace

QJsonObject gesturesOver(MainWindow &window, WatchedApplication &application)
{
    return {{QStringLiteral("timeline"), watched(&onTimeline, window, application)},
            {QStringLiteral("pictures"), watched(&onPictures, window, application)},
            {QStringLiteral("previews of before"), watched(&onHistory, window, application)},
            {QStringLiteral("panels and lists"), watched(&onScrollAreas, window, application)}};
}

} // namespace nd
