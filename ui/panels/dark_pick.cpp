// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/dark_pick.h"

#include "core/dwarf/models/camera_settings_model.h"
#include "core/observatory/darks/dark_desk.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/stack_checks.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace nd {

namespace {

QList<ParamChoice> gearsOf(const DarkDesk &desk, Setting setting)
{
    const ParamSpec *spec = desk.settings().spec(setting);
    return spec != nullptr ? spec->gears : QList<ParamChoice>();
}

template<typename Is>
int placeOf(const QList<ParamChoice> &gears, Is is)
{
    const auto found = std::find_if(gears.begin(), gears.end(), is);
    return found == gears.end() ? 0 : static_cast<int>(std::distance(gears.begin(), found));
}

} // namespace

DarkPick::DarkPick(QWidget *parent)
    : QWidget(parent)
    , m_exposure(new Stepper(this))
    , m_gain(new Stepper(this))
    , m_add(new QPushButton(tr("Need these, too"), this))
{
    m_exposure->setObjectName(QStringLiteral("darkPickExposure"));
    m_exposure->setAccessibleName(tr("Exposure"));
    m_gain->setObjectName(QStringLiteral("darkPickGain"));
    m_gain->setAccessibleName(tr("Gain"));
    m_add->setObjectName(QStringLiteral("darkPickAdd"));
    QGridLayout *grid = makePropertyGrid(this);
    addProperty(*grid, tr("Exposure"), m_exposure);
    addProperty(*grid, tr("Gain"), m_gain);
    addProperty(*grid, QString(), m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        if (const auto picked = setting())
            m_desk->pick(*picked, true);
    });
}

void DarkPick::setDesk(DarkDesk &desk)
{
    m_desk = &desk;
    m_isSet = m_isUsual = false;
    refresh();
}

void DarkPick::refresh()
{
    const QList<ParamChoice> exposures = gearsOf(*m_desk, Setting::Exposure);
    const QList<ParamChoice> gains = gearsOf(*m_desk, Setting::Gain);
    // The lists of daylight have gains that deep sky does not.
    setVisible(!exposures.isEmpty() && !gains.isEmpty() && !m_desk->isForDaylight());
    m_exposure->setRange(0, std::max(0, static_cast<int>(exposures.size()) - 1));
    m_exposure->setFormatter(
        [exposures](int place) { return tr("%1 s").arg(exposures.value(place).name); });
    m_gain->setRange(0, std::max(0, static_cast<int>(gains.size()) - 1));
    m_gain->setFormatter([gains](int place) { return gains.value(place).name; });
    if (isHidden() || m_isSet)
        return;
    const auto now = m_desk->asSet();
    if (now || !m_isUsual)
        begin(exposures, gains, now);
}

/// At what the camera is set to; while that is automatic, at what stacks are usually made of.
void DarkPick::begin(const QList<ParamChoice> &exposures, const QList<ParamChoice> &gains,
                     const std::optional<DarkSetting> &now)
{
    m_isSet = now.has_value();
    m_isUsual = true;
    const auto usual = usualExposure(m_desk->settings());
    const int index = now ? now->exposureIndex : usual ? usual->choice : 0;
    m_exposure->setValue(
        placeOf(exposures, [index](const ParamChoice &gear) { return gear.value == index; }));
    if (now)
        m_gain->setValue(
            placeOf(gains, [&now](const ParamChoice &gear) { return gear.name == now->gain; }));
}

std::optional<DarkSetting> DarkPick::setting() const
{
    const QList<ParamChoice> exposures = gearsOf(*m_desk, Setting::Exposure);
    const QList<ParamChoice> gains = gearsOf(*m_desk, Setting::Gain);
    if (m_exposure->value() >= exposures.size() || m_gain->value() >= gains.size())
        return std::nullopt;
    return m_desk->settingOf(exposures.at(m_exposure->value()), gains.at(m_gain->value()));
}

} // namespace nd
