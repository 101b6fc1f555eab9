// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/camera_power_row.h"

#include "core/dwarf/models/camera_model.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace nd {

namespace {

constexpr int kPowerSpacing = 6;
constexpr int kPowerCaption = 78; // as those of the rows above

} // namespace

CameraPowerRow::CameraPowerRow(QWidget *parent)
    : QWidget(parent)
    , m_power(new SegmentedControl({tr("Off"), tr("On")}, this))
{
    m_power->setObjectName(QStringLiteral("cameraPower"));
    m_power->setAccessibleName(caption());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(kPowerSpacing));
    auto *label = new QLabel(caption(), this);
    Theme::setRole(*label, "secondary");
    label->setFixedWidth(Theme::px(kPowerCaption));
    row->addWidget(label);
    row->addWidget(m_power, 1);
    connect(m_power, &SegmentedControl::currentChanged, this,
            [this](int index) { handleChosen(index == 1); });
}

QString CameraPowerRow::caption()
{
    return tr("Power");
}

void CameraPowerRow::setCamera(CameraModel &camera)
{
    m_camera = &camera;
    refresh();
}

void CameraPowerRow::handleChosen(bool on)
{
    CameraModel &camera = *m_camera;
    refresh(); // the scope decides
    if (on)
        return camera.switchOn(true);
    const bool isWide = camera.camera() == Camera::Wide;
    Question question;
    question.title = caption();
    question.text = isWide ? tr("Switch the wide camera off?") : tr("Switch the tele camera off?");
    question.consequence = tr("Its live picture ends, here and in every other program that watches "
                              "it, until it is switched on again.");
    question.action = tr("Switch the camera off");
    ask(*this, question, &camera, [&camera] { camera.switchOn(false); });
}

void CameraPowerRow::refresh()
{
    if (m_camera == nullptr)
        return;
    const QSignalBlocker silent(m_power);
    const bool isOff = m_camera->isSwitchedOff();
    if (m_camera->isOpen() || isOff)
        m_power->setCurrent(m_camera->isOpen() ? 1 : 0);
    else
        m_power->clearCurrent();
    const Refusal refusal = isOff ? m_camera->canSwitch() : m_camera->canSwitchOff();
    m_power->setEnabled(refusal == Refusal::None);
    m_power->setToolTip(refusal == Refusal::None
                            ? tr("Other programs that watch this camera lose its picture, too.")
                            : refusal == Refusal::InProgress ? text::atWorkSentence()
                                                             : text::refusalSentence(refusal));
}

} // namespace nd
