// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast_stack.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kShownFor = 8s;
constexpr int kBetween = 8;

} // namespace

ToastStack::ToastStack(QWidget &host) : QObject(&host), m_host(host), m_more(new QLabel(&host))
{
    Theme::setRole(*m_more, "chip");
    m_more->hide();
    host.installEventFilter(this);
}

void ToastStack::show(const ToastText &text)
{
    const auto same = std::find_if(m_toasts.begin(), m_toasts.end(), [&text](const Toast *toast) {
        return toast->accessibleName() == text.title + QLatin1String(". ") + text.line;
    });
    if (same != m_toasts.end())
        remove(*same);
    auto *toast = new Toast(text, &m_host);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] { remove(toast); });
    if (text.mark == Mark::Ok || text.mark == Mark::Off)
        m_timers.insert(startTimer(kShownFor), toast);
    place();
}

void ToastStack::clear()
{
    while (!m_toasts.isEmpty())
        remove(m_toasts.last());
}

void ToastStack::setMargin(int margin)
{
    m_margin = margin;
    place();
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        place();
    return QObject::eventFilter(watched, event);
}

void ToastStack::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    if (Toast *toast = m_timers.take(event->timerId()))
        remove(toast);
}

void ToastStack::remove(Toast *toast)
{
    m_toasts.removeOne(toast);
    toast->hide();
    toast->deleteLater();
    place();
}

void ToastStack::place()
{
    const int margin = Theme::px(m_margin);
    int top = margin;
    const auto shown = std::min<qsizetype>(kMostShown, m_toasts.size());
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        Toast *toast = m_toasts[i];
        const bool visible = m_toasts.size() - i <= shown;
        toast->setVisible(visible);
        if (!visible)
            continue;
        toast->fit();
        toast->move(m_host.width() - toast->width() - margin, top);
        toast->raise();
        top += toast->height() + Theme::px(kBetween);
    }
    const int hidden = static_cast<int>(m_toasts.size() - shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%n more", nullptr, hidden));
    m_more->adjustSize();
    m_more->move(m_host.width() - m_more->width() - margin, top);
    m_more->raise();
}

} // namespace nd
