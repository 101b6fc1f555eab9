// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "core/sky/targets/comet_orbit.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

namespace {

struct Row
{
    Comet comet;
    QDateTime utc;
    Equatorial place;
    double sunAu = 0.0;
    double earthAu = 0.0;
};

/// Written by tests/data/sky/make_comet_places.py with XEphem's library.
QList<Row> table()
{
    QFile file(QStringLiteral(ND_SKY_TEST_DATA "/comet_places.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Row> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('#'))
            continue;
        const QList<QByteArray> f = line.split('\t');
        Row row;
        row.comet.elements = {f.at(0).toDouble(), f.at(1).toDouble(), f.at(2).toDouble(),
                              f.at(3).toDouble(), f.at(4).toDouble(), f.at(5).toDouble()};
        row.utc = QDateTime::fromString(QString::fromLatin1(f.at(6)) + u'Z', Qt::ISODateWithMs);
        row.place = {f.at(7).toDouble(), f.at(8).toDouble()};
        row.sunAu = f.at(9).toDouble();
        row.earthAu = f.at(10).toDouble();
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCometOrbit : public QObject
{
    Q_OBJECT

private slots:
    /// Ellipses, nearly parabolas, hyperbolas, from three years before to three after perihelion.
    void agreesWithXEphem()
    {
        const QList<Row> rows = table();
        QCOMPARE(rows.size(), 81);
        for (const Row &row : rows) {
            const auto place = cometPlace(row.comet, row.utc);
            QVERIFY(place.has_value());
            const double apart = separationDegrees(place->place, row.place) * 3600.0;
            const QString what = QStringLiteral("q %1 e %2 at %3: %4 arcsec")
                                     .arg(row.comet.elements.perihelionAu)
                                     .arg(row.comet.elements.eccentricity)
                                     .arg(row.utc.toString(Qt::ISODate))
                                     .arg(apart);
            QVERIFY2(apart < 5.0, qPrintable(what));
            QVERIFY2(std::abs(place->earthAu - row.earthAu) < 2e-4, qPrintable(what));
            QVERIFY2(std::abs(place->sunAu - row.sunAu) < 3e-4, qPrintable(what));
            QVERIFY(!place->magnitude);
        }
    }

    /// Where ellipse, parabola and hyperbola meet, nothing jumps.
    void eccentricityIsSmoothAroundOne()
    {
        Comet comet;
        comet.elements = {2460000.5, 0.9, 1.0, 100.0, 50.0, 80.0};
        const QDateTime utc(QDate(2023, 9, 1), QTime(0, 0), Qt::UTC);
        const Equatorial parabola = cometPlace(comet, utc)->place;
        for (const double e : {1.0 - 1e-9, 1.0 - 1e-6, 1.0 + 1e-9, 1.0 + 1e-6}) {
            comet.elements.eccentricity = e;
            QVERIFY(separationDegrees(cometPlace(comet, utc)->place, parabola) < 0.001);
        }
    }

    void magnitudeFollowsTheDistances()
    {
        Comet comet;
        comet.elements = {2460000.5, 0.9, 1.0, 100.0, 50.0, 80.0};
        comet.absoluteMagnitude = 7.0;
        const auto place = cometPlace(comet, QDateTime(QDate(2023, 9, 1), QTime(0, 0), Qt::UTC));
        const double expected
            = 7.0 + 5.0 * std::log10(place->earthAu) + 10.0 * std::log10(place->sunAu);
        QVERIFY(std::abs(*place->magnitude - expected) < 1e-9);
    }

    void whatIsNoOrbitHasNoPlace()
    {
        const QDateTime utc(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double infinity = std::numeric_limits<double>::infinity();
        for (const CometElements &elements : {CometElements{2460000.5, 0.0, 1.0, 0.0, 0.0, 0.0},
                                              CometElements{2460000.5, -1.0, 1.0, 0.0, 0.0, 0.0},
                                              CometElements{2460000.5, nan, 1.0, 0.0, 0.0, 0.0},
                                              CometElements{2460000.5, 1.0, -0.1, 0.0, 0.0, 0.0},
                                              CometElements{2460000.5, 1.0, nan, 0.0, 0.0, 0.0},
                                              CometElements{nan, 1.0, 1.0, 0.0, 0.0, 0.0},
                                              CometElements{infinity, 1.0, 1.0, 0.0, 0.0, 0.0}}) {
            QVERIFY(!cometPlace({QStringLiteral("X"), elements, {}, 4.0}, utc));
        }
        QVERIFY(!cometPlace({}, {}));
    }

    /// The corners of what a file may say still end, in numbers or in nothing.
    void extremesEnd()
    {
        for (const double q : {1e-4, 0.5, 99.0}) {
            for (const double e : {0.0, 0.5, 0.999999, 1.0, 1.000001, 19.9}) {
                for (const double perihelion : {2268932.5, 2816787.5}) {
                    const Comet comet{
                        QStringLiteral("X"), {perihelion, q, e, 359.0, 359.0, 179.0}, {}, 4.0};
                    const auto place
                        = cometPlace(comet, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
                    if (place) {
                        QVERIFY(std::isfinite(place->place.raDegrees));
                        QVERIFY(std::abs(place->place.declinationDegrees) <= 90.0);
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCometOrbit)
#include "tst_comet_orbit.moc"
