// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/field_fit.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace nd;

namespace {

constexpr FieldOfView kTele{2.95, 1.66};

SkyObject objectOf(double major, std::optional<double> minor = {}, std::optional<double> angle = {})
{
    SkyObject object;
    object.majorArcminutes = major;
    object.minorArcminutes = minor;
    object.angleDegrees = angle;
    return object;
}

} // namespace

class TestFieldFit : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatFits()
    {
        QCOMPARE(fieldFit(objectOf(1.3), kTele)->kind, FitKind::Tiny);
        QCOMPARE(fieldFit(objectOf(20.0), kTele)->kind, FitKind::Fits);
        QCOMPARE(fieldFit(objectOf(90.0), kTele)->kind, FitKind::Fits);
        QCOMPARE(fieldFit(objectOf(110.0), kTele)->kind, FitKind::NeedsMosaic); // the height
    }

    void theAngleDecides()
    {
        // Two degrees long and narrow: lying it fits, standing it does not.
        QCOMPARE(fieldFit(objectOf(120.0, 12.0, 90.0), kTele)->kind, FitKind::Fits);
        const auto standing = fieldFit(objectOf(120.0, 12.0, 0.0), kTele);
        QCOMPARE(standing->kind, FitKind::NeedsMosaic);
        QCOMPARE(standing->columns, 1);
        QCOMPARE(standing->rows, 2);
        QVERIFY(std::abs(standing->heightDegrees - 2.0) < 1e-9);
        QVERIFY(std::abs(standing->widthDegrees - 0.2) < 1e-9);
        // A turned camera turns it back.
        QCOMPARE(fieldFit(objectOf(120.0, 12.0, 0.0), kTele, 90.0)->kind, FitKind::Fits);
        // Without an angle it is as wide as it is long.
        QCOMPARE(fieldFit(objectOf(120.0, 12.0), kTele)->kind, FitKind::NeedsMosaic);
    }

    void panesCoverTheObject()
    {
        // It reckoned with another overlap than the plan of a mosaic, which was a pane short.
        constexpr double kStep = 1.0 - kMosaicOverlapPercent / 100.0;
        for (const double major : {100.0, 178.0, 330.0, 430.0, 5000.0}) {
            const auto fit = fieldFit(objectOf(major), kTele);
            QVERIFY(kTele.widthDegrees * (1.0 + kStep * (fit->columns - 1)) >= fit->widthDegrees);
            QVERIFY(kTele.heightDegrees * (1.0 + kStep * (fit->rows - 1)) >= fit->heightDegrees);
        }
    }

    void whatIsUnknownFitsNowhere()
    {
        SkyObject object;
        QVERIFY(!fieldFit(object, kTele));
        QVERIFY(!fieldFit(objectOf(0.0), kTele));
        QVERIFY(!fieldFit(objectOf(5.0), {}));
        QVERIFY(!fieldFit(objectOf(5.0), {-1.0, 1.0}));
        QVERIFY(!fieldFit(objectOf(5.0), {std::numeric_limits<double>::quiet_NaN(), 1.0}));
    }
};

QTEST_GUILESS_MAIN(TestFieldFit)
#include "tst_field_fit.moc"
