// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/go_button.h"

#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/sight_sentence.h"
#include "ui/panels/target_list.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace nd {

namespace {

constexpr qsizetype kLongestName = 18;

} // namespace

GoButton::GoButton(SkyDesk &sky, QWidget *parent) : QPushButton(parent), m_sky(sky)
{
    setObjectName(QStringLiteral("targetGo"));
    setIcon(IconTheme::icon(QStringLiteral("send"), IconRole::AccentText));
    Theme::setRole(*this, "primary");
    connect(&sky.target(), &TargetModel::changed, this, &GoButton::refresh);
    connect(&sky, &SkyDesk::timePassed, this, &GoButton::refresh);
    connect(&sky.course(), &CourseModel::changed, this, &GoButton::refresh);
    connect(&sky.horizon(), &HorizonModel::changed, this, &GoButton::refresh);
    connect(&sky, &SkyDesk::siteChanged, this, &GoButton::refresh);
    connect(this, &QPushButton::clicked, this, &GoButton::go);
    refresh();
}

void GoButton::setModel(PointingModel *model)
{
    if (m_model != nullptr)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    if (model != nullptr)
        connect(model, &PointingModel::changed, this, &GoButton::refresh);
    refresh();
}

QString GoButton::findReason() const
{
    const auto &target = m_sky.target().target();
    if (!target)
        return tr("No target is selected.");
    if (m_model == nullptr)
        return tr("No scope here yet.");
    return text::refusalSentence(m_model->canGoTo(target->place));
}

/// What is going to happen; with what stands in the way of the stars that it checks by.
QString GoButton::promise() const
{
    const QString hidden = hiddenSentence(m_sky, *m_sky.target().target());
    const QString checks = tr("The scope turns to it and checks by the stars");
    return hidden.isEmpty()
        ? checks
        : tr("%1 The scope turns there, but may see no stars to check by.").arg(hidden);
}

void GoButton::refresh()
{
    const auto &target = m_sky.target().target();
    const QString name = target ? shownName(*target) : QString();
    const bool isShort = target && name.size() <= kLongestName;
    setText(isShort ? tr("Go to %1", "target").arg(name) : tr("Go there"));
    m_reason = findReason();
    setEnabled(m_reason.isEmpty());
    setToolTip(m_reason.isEmpty() ? promise() : m_reason);
    emit changed();
}

/// Outside of a dialog a button hears the space bar alone. A key that is still held from where the
/// focus came from is no order.
void GoButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

void GoButton::go()
{
    const auto target = m_sky.target().target();
    if (!target || m_model == nullptr || !findReason().isEmpty())
        return;
    m_model->goTo(target->place, target->name);
    emit went();
}

} // namespace nd
