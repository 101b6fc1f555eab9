// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_steps.h"

#include <QAbstractButton>
#include <QListWidget>

namespace nd {

bool goToAndromeda(WindowHand &hand, QWidget &window)
{
    const bool isCalibrated = hand.openPanel("pointing") && hand.click("calibrate")
        && comes([] { return WindowHand::text("calibrationState") == QLatin1String("done"); });
    if (!isCalibrated || !hand.openPanel("find") || !hand.type("findEdit", QStringLiteral("m31")))
        return false;
    WindowHand::keyClick(window, Qt::Key_Return);
    const auto isPicked = [] { return WindowHand::text("targetName") == QLatin1String("M 31"); };
    if (!comes(isPicked) || !hand.openPanel("target") || !hand.click("targetGo"))
        return false;
    return hand.openPanel("stack")
        && comes([] { return WindowHand::text("stackCheck0").contains(QLatin1String("M 31")); });
}

bool chooseExposure(WindowHand &hand, double seconds)
{
    if (!hand.openPanel("stack"))
        return false;
    // V3 has settings of deep sky, behind a switch as long as those of daylight are on.
    const auto isThere = [](const char *name) { return WindowHand::isThere(name); };
    if (!comes([&] { return isThere("exposureStepper") || isThere("stackSwitchMode"); })
        || (isThere("stackSwitchMode") && !hand.click("stackSwitchMode"))
        || !comes([&] { return isThere("exposureStepper"); }))
        return false;
    if (hand.isChecked("exposureAuto") && !hand.click("exposureAuto"))
        return false;
    if (!comes([&] { return hand.number("exposureStepper") > 0.0; }))
        return false;
    while (hand.number("exposureStepper") < seconds) {
        const double before = hand.number("exposureStepper");
        if (!hand.step("exposureStepper", 1)
            || !comes([&] { return hand.number("exposureStepper") > before; }))
            return false;
    }
    return true;
}

bool startStack(WindowHand &hand, int frames)
{
    return comes([] { return WindowHand::isEnabled("stackBegin"); }) && hand.click("stackBegin")
        && comes([frames] { return WindowHand::number("stackCount") >= frames; });
}

bool showCamera(WindowHand &hand, const char *choice, int index)
{
    QWidget *control = WindowHand::find(choice);
    if (control == nullptr)
        return false;
    QAbstractButton *button = control->findChildren<QAbstractButton *>().at(index);
    return hand.clickAt(*button, middleOf(*button))
        && comes([button] { return button->isChecked(); });
}

bool timelineHas(const char *words)
{
    const auto *list = qobject_cast<QListWidget *>(WindowHand::find("timelineList"));
    return list != nullptr
        && !list->findItems(QString::fromLatin1(words), Qt::MatchContains).isEmpty();
}

} // namespace nd
