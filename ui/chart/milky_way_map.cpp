// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/milky_way_map.h"

#include "core/sky/angles.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace nd {

namespace {

constexpr int kMapWidth = 1080;
constexpr int kMapHeight = 540;
constexpr double kPixelsPerDegree = kMapWidth / 360.0;
constexpr int kLevels = 5;
constexpr int kBlur = 3;

QPointF onMap(double ra, double declination)
{
    return {ra * kPixelsPerDegree, (90.0 - declination) * kPixelsPerDegree};
}

/// A ring with right ascensions that go on beyond 360 degrees. One that goes all around the sky is
/// closed along the south pole.
QPolygonF unrolled(const MilkyWayRing &ring)
{
    QPolygonF polygon;
    double ra = ring.points.front().raDegrees;
    const double first = ra;
    for (const Equatorial &point : ring.points) {
        ra += centred(point.raDegrees - ra, 360.0);
        polygon.append(onMap(ra, point.declinationDegrees));
    }
    const double last = ra + centred(first - ra, 360.0);
    if (std::abs(last - first) > 180.0) {
        polygon.append(onMap(last, ring.points.front().declinationDegrees));
        polygon.append(onMap(last, -91.0));
        polygon.append(onMap(first, -91.0));
    }
    return polygon;
}

void addRing(QPainterPath &path, const MilkyWayRing &ring)
{
    if (ring.points.size() < 3)
        return;
    const QPolygonF polygon = unrolled(ring);
    for (int turn = -1; turn <= 1; ++turn) {
        path.addPolygon(polygon.translated(turn * kMapWidth, 0.0));
        path.closeSubpath();
    }
}

/// The mean of what lies around each pixel of a row or column.
void blurLine(std::uint8_t *first, int count, qsizetype step, bool isRound)
{
    std::vector<int> old(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        old[static_cast<std::size_t>(i)] = first[i * step];
    for (int i = 0; i < count; ++i) {
        int total = 0;
        for (int off = -kBlur; off <= kBlur; ++off) {
            const int place
                = isRound ? (i + off + count) % count : std::clamp(i + off, 0, count - 1);
            total += old[static_cast<std::size_t>(place)];
        }
        first[i * step] = static_cast<std::uint8_t>(total / (2 * kBlur + 1));
    }
}

QImage flatMap(std::span<const MilkyWayRing> rings)
{
    QImage map(kMapWidth, kMapHeight, QImage::Format_Grayscale8);
    map.fill(0);
    QPainter painter(&map);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int level = 1; level <= kLevels; ++level) {
        QPainterPath path;
        path.setFillRule(Qt::OddEvenFill);
        for (const MilkyWayRing &ring : rings) {
            if (ring.level == level)
                addRing(path, ring);
        }
        const int value = 255 * level / kLevels;
        painter.setBrush(QColor(value, value, value));
        painter.drawPath(path);
    }
    painter.end();
    for (int pass = 0; pass < 2; ++pass) {
        for (int y = 0; y < kMapHeight; ++y)
            blurLine(map.scanLine(y), kMapWidth, 1, true);
        for (int x = 0; x < kMapWidth; ++x)
            blurLine(map.bits() + x, kMapHeight, map.bytesPerLine(), false);
    }
    return map;
}

struct CubePoint
{
    double x = 0.0;
    double y = 0.0;
    double z = 0.0;
};

/// The direction of a place on a face; `a` and `b` from -1 to 1.
CubePoint cubePoint(std::size_t face, double a, double b)
{
    const double side = face % 2 == 0 ? 1.0 : -1.0;
    if (face < 2)
        return {side, a, b};
    return face < 4 ? CubePoint{a, side, b} : CubePoint{a, b, side};
}

} // namespace

MilkyWayMap::MilkyWayMap(std::span<const MilkyWayRing> rings)
{
    if (rings.empty())
        return;
    const QImage map = flatMap(rings);
    for (std::size_t face = 0; face < m_faces.size(); ++face) {
        for (int row = 0; row < kSide; ++row) {
            for (int column = 0; column < kSide; ++column) {
                const CubePoint point = cubePoint(face, 2.0 * column / (kSide - 1) - 1.0,
                                                  2.0 * row / (kSide - 1) - 1.0);
                const double ra = wrapped(std::atan2(point.y, point.x) * kDegreesPerRadian, 360.0);
                const double declination
                    = std::atan2(point.z, std::hypot(point.x, point.y)) * kDegreesPerRadian;
                const QPointF place = onMap(ra, declination);
                const int x = std::clamp(static_cast<int>(place.x()), 0, kMapWidth - 1);
                const int y = std::clamp(static_cast<int>(place.y()), 0, kMapHeight - 1);
                m_faces.at(face).push_back(map.constScanLine(y)[x]);
            }
        }
    }
}

float MilkyWayMap::brightness(float x, float y, float z) const
{
    const float ax = std::abs(x);
    const float ay = std::abs(y);
    const float az = std::abs(z);
    std::size_t face = 4;
    float a = x;
    float b = y;
    float depth = az;
    if (ax >= ay && ax >= az) {
        face = x < 0.0F ? 1 : 0;
        a = y;
        b = z;
        depth = ax;
    } else if (ay >= az) {
        face = y < 0.0F ? 3 : 2;
        b = z;
        depth = ay;
    } else if (z < 0.0F) {
        face = 5;
    }
    const std::vector<std::uint8_t> &map = m_faces[face];
    if (map.empty() || !(depth > 0.0F))
        return 0.0F;
    constexpr float kHalf = (kSide - 1) / 2.0F;
    const float scale = kHalf / depth;
    const float column = a * scale + kHalf;
    const float row = b * scale + kHalf;
    const int c = std::clamp(static_cast<int>(column), 0, kSide - 2);
    const int r = std::clamp(static_cast<int>(row), 0, kSide - 2);
    const auto at = [&](int y0, int x0) {
        return static_cast<float>(
            map[static_cast<std::size_t>(y0) * kSide + static_cast<std::size_t>(x0)]);
    };
    const float p = column - static_cast<float>(c);
    const float q = row - static_cast<float>(r);
    return (at(r, c) * (1.0F - p) + at(r, c + 1) * p) * (1.0F - q)
        + (at(r + 1, c) * (1.0F - p) + at(r + 1, c + 1) * p) * q;
}

} // namespace nd
