// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/overlay_set.h"

#include <QTest>

using namespace nd;

class TestOverlaySet : public QObject
{
    Q_OBJECT

private slots:
    void survivesARoundTrip()
    {
        OverlaySet overlays;
        overlays.crosshair = false;
        overlays.grid = true;
        overlays.circles = true;
        overlays.statistics = true;
        overlays.pip = false;
        overlays.pipWidth = 0.4;
        overlays.pipCorner = Qt::TopLeftCorner;
        QCOMPARE(overlaysFromJson(toJson(overlays)), overlays);
    }

    void takesDefaultsForWhatIsMissing() { QCOMPARE(overlaysFromJson({}), OverlaySet()); }

    void refusesNonsense()
    {
        const QJsonObject nonsense{{QStringLiteral("pip_width"), 1e9},
                                   {QStringLiteral("pip_corner"), -7},
                                   {QStringLiteral("grid"), QStringLiteral("yes")}};
        const OverlaySet overlays = overlaysFromJson(nonsense);
        QCOMPARE(overlays.pipWidth, OverlaySet::kLargestPip);
        QCOMPARE(overlays.pipCorner, OverlaySet().pipCorner);
        QVERIFY(!overlays.grid);
    }
};

QTEST_APPLESS_MAIN(TestOverlaySet)
#include "tst_overlay_set.moc"
