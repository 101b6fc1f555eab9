// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_vitals_section.h"

#include "core/dwarf/models/status_model.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"

#include <QLabel>

#include <algorithm>

namespace nd {

namespace {

QString celsiusText(const std::optional<int> &celsius)
{
    return celsius ? text::temperatureText(*celsius) : QString();
}

} // namespace

DeviceVitalsSection::DeviceVitalsSection(const StatusModel &status, QWidget *parent)
    : DeviceSection(QStringLiteral("activity"), tr("State"), parent)
    , m_status(status)
    , m_battery(addFact(tr("Battery"), "batteryFact"))
    , m_card(addFact(tr("Card"), "cardFact"))
    , m_inside(addFact(tr("Inside"), "insideFact"))
    , m_teleSensor(addFact(tr("Tele sensor"), "teleSensorFact"))
    , m_wideSensor(addFact(tr("Wide sensor"), "wideSensorFact"))
    , m_attitude(addFact(tr("Attitude"), "attitudeFact"))
    , m_mosaic(addFact(tr("Mosaic"), "mosaicFact"))
    , m_finder(addFact(tr("Target finder"), "finderFact"))
    , m_newest(addFact(tr("Newest file"), "newestFact"))
    , m_refresher(*this, [this] { refresh(); })
{
    connect(&status, &StatusModel::changed, &m_refresher, &Refresher::ask);
    refresh();
}

void DeviceVitalsSection::refresh()
{
    setFact(m_battery, batteryText());
    setFact(m_card, cardText());
    setFact(m_inside, celsiusText(m_status.temperatureCelsius()));
    setFact(m_teleSensor, celsiusText(m_status.sensorCelsius(Camera::Tele)));
    setFact(m_wideSensor, celsiusText(m_status.sensorCelsius(Camera::Wide)));
    setFact(m_attitude, attitudeText());
    m_attitude->setToolTip(tr("Pitch, yaw and roll from its gyro. Nobody has published from where "
                              "they count."));
    setFact(m_mosaic, mosaicText());
    m_mosaic->setToolTip(tr("Shot for another program or phone. Nobody has published whether its "
                            "fields count from 0 or 1."));
    setFact(m_finder, m_status.isSeekingTarget() ? tr("Seeks in the sky") : QString());
    setFact(m_newest, m_status.newestMedia() ? mediaText(*m_status.newestMedia()) : QString());
    const QList<QLabel *> facts{m_battery,  m_card,   m_inside, m_teleSensor, m_wideSensor,
                                m_attitude, m_mosaic, m_finder, m_newest};
    setVisible(std::any_of(facts.begin(), facts.end(),
                           [](const QLabel *fact) { return !fact->text().isEmpty(); }));
}

QString DeviceVitalsSection::batteryText() const
{
    QStringList words;
    if (m_status.batteryPercent())
        words.append(text::percentText(*m_status.batteryPercent()));
    if (m_status.charging())
        words.append(text::chargingText(*m_status.charging()));
    return words.join(QStringLiteral(" · "));
}

QString DeviceVitalsSection::attitudeText() const
{
    const auto attitude = m_status.attitude();
    if (!attitude)
        return {};
    return QStringList{text::degreesText(attitude->pitchDegrees, 1),
                       text::degreesText(attitude->yawDegrees, 1),
                       text::degreesText(attitude->rollDegrees, 1)}
        .join(QStringLiteral(" \u00b7 "));
}

/// "M 31 · field 2 of 4 · 12 of 60 stacked", of these what is told.
QString DeviceVitalsSection::mosaicText() const
{
    const auto &mosaic = m_status.mosaic();
    if (!mosaic)
        return {};
    QStringList words;
    if (!mosaic->target.isEmpty())
        words.append(mosaic->target);
    if (mosaic->field && mosaic->fields)
        words.append(tr("field %1 of %2").arg(*mosaic->field).arg(*mosaic->fields));
    if (mosaic->stacked && mosaic->total)
        words.append(tr("%1 of %2 stacked").arg(*mosaic->stacked).arg(*mosaic->total));
    return words.isEmpty() ? tr("Being shot") : words.join(QStringLiteral(" \u00b7 "));
}

/// Source of the numbers: dwarf-api-2.0 section 3.3.1.
QString DeviceVitalsSection::mediaText(int kind)
{
    switch (kind) {
    case 1:
        return tr("A photo");
    case 2:
        return tr("A video");
    case 3:
        return tr("A burst");
    case 4:
        return tr("A stack");
    case 5:
        return tr("A panorama");
    default:
        return tr("Kind %1").arg(kind);
    }
}

QString DeviceVitalsSection::cardText() const
{
    if (m_status.cardMissing())
        return tr("No card");
    if (!m_status.cardFreeBytes())
        return {};
    const QString free = text::bytesText(*m_status.cardFreeBytes());
    if (!m_status.cardTotalBytes())
        return tr("%1 free").arg(free);
    return tr("%1 of %2 free").arg(free, text::bytesText(*m_status.cardTotalBytes()));
}

} // namespace nd
