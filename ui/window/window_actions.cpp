// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "ui/theme/icon_theme.h"
#include "ui/window/command_list.h"

#include <QWidget>

namespace nd {

namespace {

QKeySequence keys(int combination)
{
    return {combination};
}

constexpr int kCtrl = static_cast<int>(Qt::CTRL);
constexpr int kShift = static_cast<int>(Qt::SHIFT);

} // namespace

WindowActions::WindowActions(QWidget &window)
    : QObject(&window)
    , stop(add(window,
               {tr("Stop everything that moves"),
                "octagon-x",
                {keys(kCtrl | Qt::Key_Period), keys(Qt::Key_Pause)}}))
    , connectDevice(add(window, {tr("Connect"), "plug"}))
    , disconnectDevice(add(window, {tr("Disconnect"), "unplug"}))
    , takeOver(add(window, {tr("Take over control"), "key-round"}))
    , release(add(window, {tr("Give control back"), "eye"}))
    , solarMode(add(window, {tr("Solar filter is on…"), "sun", {}, tr("Solar filter")}))
    , finishNight(add(window, {tr("Finish the night…"), "check"}))
    , addDevice(add(window, {tr("Add a scope…"), "plus"}))
    , nextDevice(add(window, {tr("Next scope"), "telescope", {keys(kCtrl | Qt::Key_Tab)}}))
    , startDemo(add(window, {tr("Start the demo"), "play"}))
    , replay(add(window, {tr("Replay…"), "history"}))
    , lockLayout(
          add(window, {tr("Lock layout"), "lock", {keys(kCtrl | Qt::Key_L)}, tr("Layout locked")}))
    , resetLayout(add(window, {tr("Reset layout"), "undo-2"}))
    , nextDock(add(window, {tr("Next panel"), "", {keys(Qt::Key_F6)}}))
    , fullScreen(add(window, {tr("Full screen"), "expand", {keys(Qt::Key_F11)}}))
    , night(add(window, {tr("Night red"), "moon", {keys(Qt::Key_N)}, tr("Night")}))
    , dark(add(window, {tr("Dark theme"), "moon"}))
    , light(add(window, {tr("Light theme for daylight"), "sun"}))
    , brighter(add(window, {tr("Brighter at night"), "sun", {keys(kCtrl | kShift | Qt::Key_Up)}}))
    , dimmer(add(window, {tr("Dimmer at night"), "moon", {keys(kCtrl | kShift | Qt::Key_Down)}}))
    , larger(add(window,
                 {tr("Larger"),
                  "zoom-in",
                  {keys(kCtrl | kShift | Qt::Key_Plus), keys(kCtrl | Qt::Key_Plus)}}))
    , smaller(add(window,
                  {tr("Smaller"),
                   "zoom-out",
                   {keys(kCtrl | kShift | Qt::Key_Minus), keys(kCtrl | kShift | Qt::Key_Underscore),
                    keys(kCtrl | Qt::Key_Minus)}}))
    , findCommand(
          add(window,
              {tr("Find a command…"), "search", {keys(kCtrl | Qt::Key_K)}, tr("Find a command")}))
    , help(add(window, {tr("Help for this panel"), "circle-help", {keys(Qt::Key_F1)}}))
    , saveBundle(add(window, {tr("Save diagnostic bundle…"), "save"}))
    , about(add(window, {tr("About Nightdesk"), "info"}))
    , quit(add(window, {tr("Quit"), "", {keys(kCtrl | Qt::Key_Q)}}))
{
    lockLayout->setCheckable(true);
    night->setCheckable(true);
    solarMode->setCheckable(true);
}

QAction *WindowActions::add(QWidget &window, const Look &look)
{
    auto *action = new QAction(look.text, this);
    action->setShortcuts(look.keys);
    if (*look.icon != '\0')
        action->setIcon(IconTheme::icon(QLatin1String(look.icon)));
    const QString name = CommandList::nameOf(*action);
    action->setIconText(look.shortText.isEmpty() ? name : look.shortText);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? name : name + QLatin1String("  ") + key);
    window.addAction(action);
    return action;
}

} // namespace nd
