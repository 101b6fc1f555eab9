// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/star_catalogue.h"

#include "core/sim/sky/index_reader.h"
#include "core/sim/sky/invented_stars.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <numbers>

/// A resource of a static library has to be asked for, outside any namespace.
static void initialiseStarResource()
{
    Q_INIT_RESOURCE(stars);
}

namespace nd::sim {

namespace {

constexpr double kRadians = std::numbers::pi / 180.0;
constexpr qint64 kLongestLine = 256;

Star starOf(double raDegrees, double declinationDegrees, double magnitude)
{
    const double ra = raDegrees * kRadians;
    const double declination = declinationDegrees * kRadians;
    return {static_cast<float>(std::cos(declination) * std::cos(ra)),
            static_cast<float>(std::cos(declination) * std::sin(ra)),
            static_cast<float>(std::sin(declination)), static_cast<float>(magnitude)};
}

/// The bright stars that the index lacks; columns as in resources/stars/bright_stars.tsv.
std::vector<Star> readBrightStars()
{
    initialiseStarResource();
    QFile file(QStringLiteral(":/stars/bright_stars.tsv"));
    std::vector<Star> stars;
    if (!file.open(QIODevice::ReadOnly))
        return stars;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine(kLongestLine);
        const QList<QByteArray> fields = line.split('\t');
        if (!line.startsWith('#') && fields.size() >= 4)
            stars.push_back(
                starOf(fields[1].toDouble(), fields[2].toDouble(), fields[3].toDouble()));
    }
    return stars;
}

Equatorial placeOf(const Star &star)
{
    const double declination = std::asin(std::clamp(static_cast<double>(star.z), -1.0, 1.0));
    return {std::atan2(star.y, star.x) / kRadians, declination / kRadians};
}

} // namespace

QString StarCatalogue::defaultPath()
{
    return QStringLiteral("/usr/share/astrometry/index-tycho2-10.littleendian.fits");
}

Result<std::shared_ptr<const StarCatalogue>> StarCatalogue::load(const QString &path)
{
    const QString file = path.isEmpty() ? defaultPath() : path;
    if (!QFile::exists(file))
        return Error{Error::Code::NotAllowed, 0,
                     QStringLiteral("%1 is missing: install the package "
                                    "astrometry-data-tycho2-10-19-littleendian")
                         .arg(file)};
    const Result<std::vector<Star>> indexed = readIndexStars(file);
    if (!indexed)
        return indexed.error();
    std::vector<Star> stars = indexed.value();
    const std::vector<Star> bright = readBrightStars();
    stars.insert(stars.end(), bright.begin(), bright.end());
    return std::shared_ptr<const StarCatalogue>(
        new StarCatalogue(stars, static_cast<qsizetype>(bright.size())));
}

StarCatalogue::StarCatalogue(const std::vector<Star> &stars, qsizetype brightStarCount)
    : m_brightStarCount(brightStarCount)
{
    sortIntoCells(stars);
    for (const Star &star : m_stars)
        m_faintestCatalogued = std::max(m_faintestCatalogued, star.magnitude);
}

void StarCatalogue::sortIntoCells(const std::vector<Star> &stars)
{
    std::vector<quint32> cellOfStar(stars.size());
    m_firstOfCell.assign(m_grid.cellCount() + 1, 0);
    for (size_t i = 0; i < stars.size(); ++i) {
        cellOfStar[i] = m_grid.cellOf(placeOf(stars[i]));
        ++m_firstOfCell[cellOfStar[i] + 1];
    }
    for (size_t cell = 1; cell < m_firstOfCell.size(); ++cell)
        m_firstOfCell[cell] += m_firstOfCell[cell - 1];
    std::vector<quint32> next(m_firstOfCell.begin(), m_firstOfCell.end() - 1);
    m_stars.resize(stars.size());
    for (size_t i = 0; i < stars.size(); ++i)
        m_stars[next[cellOfStar[i]]++] = stars[i];
    for (size_t cell = 0; cell + 1 < m_firstOfCell.size(); ++cell)
        std::sort(m_stars.begin() + m_firstOfCell[cell], m_stars.begin() + m_firstOfCell[cell + 1],
                  [](const Star &a, const Star &b) { return a.magnitude < b.magnitude; });
}

void StarCatalogue::forEachNear(const Equatorial &centre, double radiusDegrees,
                                float faintestMagnitude,
                                const std::function<void(const Star &)> &visit) const
{
    for (const quint32 cell : m_grid.cellsNear(centre, radiusDegrees)) {
        for (quint32 i = m_firstOfCell[cell]; i < m_firstOfCell[cell + 1]; ++i) {
            if (m_stars[i].magnitude >= faintestMagnitude)
                break;
            visit(m_stars[i]);
        }
        if (faintestMagnitude > m_faintestCatalogued)
            forEachInvented(cell, m_grid.cell(cell), m_faintestCatalogued, faintestMagnitude,
                            visit);
    }
}

} // namespace nd::sim
