// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/star_catalogue.h"
#include "core/sky/apparent_place.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace nd;
using namespace nd::sim;

namespace {

constexpr double kArcsecond = 1.0 / 3600.0;

Equatorial placeOf(const Star &star)
{
    const double degrees = 180.0 / std::numbers::pi;
    return {std::atan2(star.y, star.x) * degrees,
            std::atan2(static_cast<double>(star.z), std::hypot(star.x, star.y)) * degrees};
}

/// Stars within `radius` of `centre` that are brighter than `faintest`.
std::vector<Star> starsWithin(const StarCatalogue &catalogue, const Equatorial &centre,
                              double radius, float faintest)
{
    std::vector<Star> found;
    catalogue.forEachNear(centre, radius, faintest, [&](const Star &star) {
        if (separationDegrees(centre, placeOf(star)) <= radius)
            found.push_back(star);
    });
    return found;
}

} // namespace

class TestStarCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto loaded = StarCatalogue::load();
        QVERIFY2(loaded, "package astrometry-data-tycho2-10-19-littleendian");
        m_catalogue = loaded.value();
    }

    void holdsTheWholeIndexAndTheBrightStars()
    {
        QVERIFY(m_catalogue->brightStarCount() > 300);
        QCOMPARE(m_catalogue->size(), 362'950 + m_catalogue->brightStarCount());
        QVERIFY(m_catalogue->faintestCatalogued() > 13.0F);
    }

    void famousStarsAreThere_data()
    {
        QTest::addColumn<double>("ra");
        QTest::addColumn<double>("declination");
        QTest::addColumn<double>("magnitude");
        // SIMBAD, ICRS, epoch 2000.
        QTest::newRow("Sirius") << 101.28716 << -16.71612 << -1.46;
        QTest::newRow("Vega") << 279.23473 << 38.78369 << 0.03;
        QTest::newRow("Polaris") << 37.95456 << 89.26411 << 2.02;
        QTest::newRow("Alcyone") << 56.87115 << 24.10514 << 2.87;
        QTest::newRow("Rigel") << 78.63447 << -8.20164 << 0.13;
        QTest::newRow("sigma Octantis") << 317.19517 << -88.95650 << 5.47;
    }

    void famousStarsAreThere()
    {
        QFETCH(double, ra);
        QFETCH(double, declination);
        QFETCH(double, magnitude);
        const auto stars = starsWithin(*m_catalogue, {ra, declination}, 3.0 * kArcsecond, 7.0F);
        QCOMPARE(stars.size(), size_t(1));
        QVERIFY(std::abs(static_cast<double>(stars.front().magnitude) - magnitude) < 0.2);
    }

    /// The list of bright stars was matched against the index: nothing may be there twice.
    void brightStarsAreNotDoubled()
    {
        std::vector<Star> bright;
        m_catalogue->forEachNear({0.0, 0.0}, 180.0, 4.5F,
                                 [&](const Star &star) { bright.push_back(star); });
        QVERIFY(bright.size() > 800);
        for (const Star &star : bright) {
            int twins = 0;
            for (const Star &other :
                 starsWithin(*m_catalogue, placeOf(star), 6.0 * kArcsecond, 7.0F))
                twins += std::abs(other.magnitude - star.magnitude) < 0.3F ? 1 : 0;
            QCOMPARE(twins, 1);
        }
    }

    void inventedStarsAreFainterAndStay()
    {
        const float limit = 15.0F;
        const auto all = starsWithin(*m_catalogue, {200.0, 40.0}, 1.0, limit);
        const auto real = starsWithin(*m_catalogue, {200.0, 40.0}, 1.0,
                                      std::nextafter(m_catalogue->faintestCatalogued(), limit));
        QVERIFY(real.size() > 10 && real.size() < 100);
        QVERIFY(all.size() > real.size() + 500);
        const auto other = StarCatalogue::load();
        const auto again = starsWithin(*other.value(), {200.5, 40.2}, 2.0, limit);
        for (const Star &star : all) {
            QVERIFY(star.magnitude < limit);
            QVERIFY(std::any_of(again.begin(), again.end(), [&](const Star &same) {
                return same.x == star.x && same.y == star.y && same.z == star.z
                    && same.magnitude == star.magnitude;
            }));
        }
    }

    void aMissingFileNamesThePackage()
    {
        const auto result = StarCatalogue::load(QStringLiteral("/nonexistent/index.fits"));
        QVERIFY(!result);
        QVERIFY(result.error().detail.contains(
            QStringLiteral("astrometry-data-tycho2-10-19-littleendian")));
    }

    void damagedFilesAreRefused_data()
    {
        QTest::addColumn<qint64>("keep"); ///< Bytes; negative: all but so many.
        QTest::newRow("empty") << qint64(0);
        QTest::newRow("one header") << qint64(2880);
        QTest::newRow("cut in the stars") << qint64(3'000'000);
        QTest::newRow("cut in the magnitudes") << qint64(-1'000'000);
        QTest::newRow("without magnitudes") << qint64(-2'000'000);
    }

    void damagedFilesAreRefused()
    {
        QFETCH(qint64, keep);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cut.fits"));
        QFile whole(StarCatalogue::defaultPath());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(path);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(keep < 0 ? whole.size() + keep : keep));
        cut.close();
        const auto result = StarCatalogue::load(path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Malformed);
    }

    void noFitsAtAllIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("noise.fits"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100'000, '\x5a'));
        file.close();
        QVERIFY(!StarCatalogue::load(path));
    }

private:
    std::shared_ptr<const StarCatalogue> m_catalogue;
};

QTEST_GUILESS_MAIN(TestStarCatalogue)
#include "tst_star_catalogue.moc"
