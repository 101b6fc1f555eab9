// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/exposure_ring.h"

#include "ui/live/hud_box.h"
#include "ui/text/capture_text.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

constexpr double kDiameter = 56.0;
constexpr double kStroke = 6.0;
constexpr double kMargin = 12.0;
constexpr int kGroundAlpha = 191; // 75 %
constexpr int kTop = 90 * 16; // QPainter::drawArc: sixteenths of a degree
constexpr double kCircle = 360.0 * 16.0;

void paintArc(QPainter &painter, const QRectF &circle, const QColor &colour, double share)
{
    painter.setPen(QPen(colour, Theme::pxF(kStroke), Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, kTop, -int(std::lround(kCircle * share)));
}

} // namespace

QRectF exposureRingPlace(const QRectF &visiblePicture)
{
    const double diameter = Theme::pxF(kDiameter);
    const double needed = diameter + 2.0 * Theme::pxF(kMargin);
    if (visiblePicture.width() < needed || visiblePicture.height() < needed)
        return {};
    return {visiblePicture.center().x() - diameter / 2.0,
            visiblePicture.bottom() - diameter - Theme::pxF(kMargin), diameter, diameter};
}

void paintExposureRing(QPainter &painter, const ExposureProgress &exposure, const QRectF &place)
{
    if (place.isEmpty() || exposure.totalSeconds < kShortestRingSeconds)
        return;
    const Tokens &tokens = tokensOnPicture();
    const double share = std::clamp(exposure.exposedSeconds / exposure.totalSeconds, 0.0, 1.0);
    const double left = std::max(0.0, exposure.totalSeconds - exposure.exposedSeconds);
    const double inset = Theme::pxF(kStroke) / 2.0 + 2.0;
    const QRectF circle = place.adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, kGroundAlpha));
    painter.drawEllipse(place);
    painter.setBrush(Qt::NoBrush);
    paintArc(painter, circle, tokens.border, 1.0);
    paintArc(painter, circle, tokens.accent, share);
    painter.setFont(Theme::font(TextSize::Caption, true));
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignCenter,
                     text::captureTimeText(std::chrono::seconds(std::lround(left))));
    painter.restore();
}

} // namespace nd
