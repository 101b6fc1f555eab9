// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/stack_display.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/observatory.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <utility>

namespace nd {

namespace {

constexpr int kSingleFrames = 1; ///< Source: dwarf-params-tables, feature 8.
constexpr int kStackShown = 0;

} // namespace

StackDisplay::StackDisplay(Sources sources, QObject *parent)
    : QObject(parent)
    , m_from(std::move(sources))
{
    connect(&m_from.features, &FeatureModel::changed, this, &StackDisplay::look);
    for (const StackingModel *stacking : {&m_from.tele, &m_from.wide}) {
        connect(stacking, &StackingModel::changed, this, &StackDisplay::look);
        connect(stacking, &StackingModel::ended, this, &StackDisplay::handleEnded);
    }
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &StackDisplay::handleQuit);
}

StackDisplay &StackDisplay::of(Observatory &observatory, DwarfDevice &device)
{
    if (auto *found = device.findChild<StackDisplay *>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    return *new StackDisplay({device.features(), device.stacking(Camera::Tele),
                              device.stacking(Camera::Wide), observatory.settings(),
                              device.isReplay() ? QString() : device.profile().id},
                             &device);
}

std::optional<int> StackDisplay::kept() const
{
    if (m_from.deviceId.isEmpty())
        return std::nullopt;
    const QJsonValue gear
        = m_from.memory.value(settings_key::kDisplaySources).toObject().value(m_from.deviceId);
    return gear.isDouble() ? std::optional(gear.toInt()) : std::nullopt;
}

void StackDisplay::keep(const std::optional<int> &gear)
{
    if (m_from.deviceId.isEmpty())
        return;
    QJsonObject all = m_from.memory.value(settings_key::kDisplaySources).toObject();
    if (gear)
        all.insert(m_from.deviceId, *gear);
    else
        all.remove(m_from.deviceId);
    m_from.memory.setValue(settings_key::kDisplaySources, all);
}

std::optional<int> StackDisplay::told() const
{
    const auto value = m_from.features.value(Feature::AstroDisplay);
    const bool isGear = value && m_from.features.spec(Feature::AstroDisplay) != nullptr
        && value->mode == ParamMode::Gear;
    return isGear ? std::optional(value->choice) : std::nullopt;
}

std::optional<bool> StackDisplay::showsFrames() const
{
    const auto gear = told();
    return gear ? std::optional(*gear == kSingleFrames) : std::nullopt;
}

bool StackDisplay::isToPutBack() const
{
    return kept().has_value();
}

bool StackDisplay::isStacking() const
{
    return m_from.tele.run() || m_from.wide.run();
}

Refusal StackDisplay::canChange() const
{
    const Refusal refusal = m_from.features.canSet(Feature::AstroDisplay);
    if (refusal != Refusal::None)
        return refusal;
    return m_order == Order::None ? Refusal::None : Refusal::InProgress;
}

void StackDisplay::showFrames(bool frames)
{
    const auto now = told();
    if (canChange() != Refusal::None || !now || (*now == kSingleFrames) == frames)
        return;
    m_hasFailed = false;
    m_problem.reset();
    if (!frames) {
        if (!kept()) // it was so before: the person wants it otherwise
            keep(kStackShown);
        return putBack();
    }
    if (!isStacking())
        return;
    keep(*now);
    m_isDue = false;
    m_order = Order::Keeping;
    m_from.memory.writeNow(this, [this] { handleKept(); });
    emit changed();
}

/// The file knows it, so that the program may be killed from now on.
void StackDisplay::handleKept()
{
    if (m_order != Order::Keeping)
        return;
    m_order = Order::None;
    if (!isStacking() || canChange() != Refusal::None)
        return look();
    m_order = Order::Showing;
    m_from.features.set(Feature::AstroDisplay, ParamValue::gear(kSingleFrames), this,
                        [this](const Result<Done> &result) { handleShown(result); });
    emit changed();
}

void StackDisplay::handleShown(const Result<Done> &result)
{
    m_order = Order::None;
    if (!result) {
        m_problem = result.error();
        m_isUnsure = result.error().code == Error::Code::Timeout
            || result.error().code == Error::Code::Disconnected;
    }
    look();
}

/// What was kept goes once the telescope says what it is about.
void StackDisplay::look()
{
    const auto back = kept();
    const auto now = told();
    if (!now) {
        m_isDue = true; // what an order without an answer did is asked for, and put back
        m_hasFailed = false;
        m_isUnsure = false;
        m_order = Order::None;
    } else if (back && m_order == Order::None) {
        const ParamSpec *spec = m_from.features.spec(Feature::AstroDisplay);
        const bool isShown = *now == kSingleFrames;
        const bool isDone = !isShown || *back == *now || !spec->allows(ParamValue::gear(*back));
        m_isUnsure = m_isUnsure && !isShown;
        if (isDone && !m_isUnsure)
            keep(std::nullopt);
        else if (!isDone && (m_isDue || !isStacking()) && !m_hasFailed)
            putBack();
    }
    emit changed();
}

void StackDisplay::handleEnded()
{
    m_hasFailed = false;
    look();
}

void StackDisplay::handleQuit()
{
    if (m_order != Order::Keeping)
        return putBack();
    m_order = Order::None; // it is not sent any more
    look();
}

void StackDisplay::putBack()
{
    const auto back = kept();
    if (!back || m_order != Order::None || canChange() != Refusal::None)
        return;
    m_order = Order::PuttingBack;
    m_problem.reset();
    m_from.features.set(Feature::AstroDisplay, ParamValue::gear(*back), this,
                        [this](const Result<Done> &result) { handlePutBack(result); });
    emit changed();
}

void StackDisplay::handlePutBack(const Result<Done> &result)
{
    m_order = Order::None;
    if (!result) {
        m_problem = result.error();
        m_hasFailed = true;
    }
    m_isDue = false;
    m_hasFailed = m_hasFailed || told() == kSingleFrames; // it said yes, and did not
    look();
}

} // namespace nd
