// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/photo_options.h"

#include "ui/panels/property_grid.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace nd {

namespace {

constexpr QSize kUsualPicture(1920, 1080);
constexpr int kPixelStep = 20;

} // namespace

PhotoOptions::PhotoOptions(QWidget *parent)
    : QWidget(parent)
    , m_format(new SegmentedControl({tr("JPEG"), tr("Raw")}, this))
    , m_ratio(new Stepper(this))
    , m_x(new Stepper(this))
    , m_y(new Stepper(this))
    , m_picture(kUsualPicture)
{
    m_format->setObjectName(QStringLiteral("photoFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setCurrent(0);
    m_ratio->setObjectName(QStringLiteral("photoZoom"));
    m_ratio->setAccessibleName(tr("Zoom"));
    m_ratio->setRange(1, int(PhotoZoom::kHighestRatio));
    m_ratio->setFormatter([](int value) { return tr("%1×").arg(QLocale().toString(value)); });
    m_ratio->setValue(1);
    m_x->setObjectName(QStringLiteral("photoZoomX"));
    m_x->setAccessibleName(tr("Centre of the zoom, from the left"));
    m_y->setObjectName(QStringLiteral("photoZoomY"));
    m_y->setAccessibleName(tr("Centre of the zoom, from the top"));
    for (Stepper *centre : {m_x, m_y}) {
        centre->setStep(kPixelStep);
        centre->setFormatter([](int value) { return tr("%1 px").arg(QLocale().toString(value)); });
    }
    QGridLayout *grid = makePropertyGrid(this);
    m_formatCaption = addProperty(*grid, tr("Format"), m_format);
    m_ratioCaption = addProperty(*grid, tr("Zoom"), m_ratio);
    m_centreCaption = addProperty(*grid, tr("Centre"), m_x);
    addProperty(*grid, {}, m_y);
    connect(m_format, &SegmentedControl::currentChanged, this, &PhotoOptions::changed);
    connect(m_ratio, &Stepper::valueChanged, this, &PhotoOptions::refresh);
    setChoices(false, false, std::nullopt);
    m_x->setRange(0, m_picture.width());
    m_y->setRange(0, m_picture.height());
    m_x->setValue(m_picture.width() / 2);
    m_y->setValue(m_picture.height() / 2);
}

void PhotoOptions::setChoices(bool canRaw, bool canZoom, const std::optional<QSize> &picture)
{
    m_canRaw = canRaw;
    m_canZoom = canZoom;
    const QSize size = picture.value_or(kUsualPicture);
    if (size != m_picture) {
        m_picture = size;
        m_x->setRange(0, size.width());
        m_y->setRange(0, size.height());
        m_x->setValue(size.width() / 2);
        m_y->setValue(size.height() / 2);
    }
    refresh();
}

void PhotoOptions::refresh()
{
    const bool zoomed = m_canZoom && m_ratio->value() > 1 && !isRaw();
    m_format->setVisible(m_canRaw);
    m_formatCaption->setVisible(m_canRaw);
    m_ratio->setVisible(m_canZoom);
    m_ratioCaption->setVisible(m_canZoom);
    m_centreCaption->setVisible(zoomed);
    m_x->setVisible(zoomed);
    m_y->setVisible(zoomed);
}

bool PhotoOptions::isRaw() const
{
    return m_canRaw && m_format->current() == 1;
}

std::optional<PhotoZoom> PhotoOptions::zoom() const
{
    if (!m_canZoom || m_ratio->value() <= 1)
        return std::nullopt;
    return PhotoZoom{m_x->value(), m_y->value(), double(m_ratio->value())};
}

} // namespace nd
