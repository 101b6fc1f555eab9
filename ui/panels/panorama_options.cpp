// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panorama_options.h"

#include "ui/panels/property_grid.h"
#include "ui/text/units.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QLabel>

namespace nd {

namespace {

/// Some thirty pictures of a DWARF's tele camera.
constexpr int kUsualWidth = 20;
constexpr int kUsualHeight = 8;
constexpr int kByAngles = 1;

} // namespace

PanoramaOptions::PanoramaOptions(QWidget *parent)
    : QWidget(parent)
    , m_size(new SegmentedControl({tr("Pictures"), tr("Angles")}, this))
    , m_width(new Stepper(this))
    , m_height(new Stepper(this))
{
    m_size->setObjectName(QStringLiteral("panoramaSize"));
    m_size->setAccessibleName(tr("Size of the panorama"));
    m_size->setCurrent(0);
    m_width->setObjectName(QStringLiteral("panoramaYaw"));
    m_width->setAccessibleName(tr("Width of the panorama"));
    m_width->setRange(1, int(PanoramaAngles::kMostYaw));
    m_width->setValue(kUsualWidth);
    m_height->setObjectName(QStringLiteral("panoramaPitch"));
    m_height->setAccessibleName(tr("Height of the panorama"));
    m_height->setRange(1, int(PanoramaAngles::kMostPitch));
    m_height->setValue(kUsualHeight);
    QGridLayout *grid = makePropertyGrid(this);
    addProperty(*grid, tr("Size"), m_size);
    m_widthCaption = addProperty(*grid, tr("Width"), m_width);
    m_heightCaption = addProperty(*grid, tr("Height"), m_height);
    for (Stepper *angle : {m_width, m_height}) {
        angle->setFormatter([](int value) { return text::degreesText(value, 0); });
        angle->setToolTip(tr("The scope works out how many pictures that takes. Nobody has "
                             "published from where the angles count, nor their unit: taken for "
                             "degrees, as all its other angles."));
    }
    connect(m_size, &SegmentedControl::currentChanged, this, &PanoramaOptions::refresh);
    refresh();
}

void PanoramaOptions::refresh()
{
    const bool isByAngles = m_size->current() == kByAngles;
    for (QWidget *each :
         {static_cast<QWidget *>(m_width), static_cast<QWidget *>(m_height),
          static_cast<QWidget *>(m_widthCaption), static_cast<QWidget *>(m_heightCaption)})
        each->setVisible(isByAngles);
    emit changed();
}

std::optional<PanoramaAngles> PanoramaOptions::angles() const
{
    if (m_size->current() != kByAngles)
        return std::nullopt;
    return PanoramaAngles{double(m_width->value()), double(m_height->value())};
}

} // namespace nd
