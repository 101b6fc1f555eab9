// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/pointing_estimate.h"

#include "core/sky/apparent_place.h"

#include <QTest>

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

const Site kSite{48.2, 11.5, 520.0};
const QDateTime kStart{{2026, 6, 21}, {20, 0}, Qt::UTC};

Instant after(std::chrono::milliseconds time)
{
    return {kStart.addMSecs(time.count()), time};
}

} // namespace

class TestPointingEstimate : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_estimate = {};
        m_estimate.setSite(kSite);
    }

    void knowsNothingAtFirst()
    {
        QVERIFY(!m_estimate.isKnown());
        m_estimate.turn({1.0, 0.0}, after(1s));
        m_estimate.advance(after(2s));
        QVERIFY(!m_estimate.isKnown());
    }

    void needsASite()
    {
        m_estimate.setSite(std::nullopt);
        m_estimate.setSolved({10.0, 50.0}, after(0s));
        QVERIFY(!m_estimate.isKnown());
    }

    /// Untold, the mount may be level or tilted.
    void reckonsBothMounts()
    {
        const Equatorial place{120.0, 50.0};
        m_estimate.setSolved(place, after(0s));
        QCOMPARE(m_estimate.sights().size(), 2U);
        m_estimate.turn({1.0, 0.0}, after(0s));
        m_estimate.advance(after(10s));
        const auto &sights = m_estimate.sights();
        QVERIFY(angleBetween(sights.at(0).direction, sights.at(1).direction) > 1.0);
        const Horizontal from = horizontalOf(place, kSite, kStart);
        QVERIFY(std::abs(sights.at(0).direction.altitudeDegrees - from.altitudeDegrees) < 1e-6);
        m_estimate.setMode(MountMode::Equatorial);
        QCOMPARE(m_estimate.sights().size(), 1U);
        QCOMPARE(m_estimate.sights().front().frame.mode, MountMode::Equatorial);
    }

    void followsUntilItStands()
    {
        m_estimate.setMode(MountMode::AltAzimuth);
        const Equatorial place{120.0, 50.0};
        m_estimate.setSolved(place, after(0s));
        m_estimate.advance(after(3600s));
        const Horizontal later = horizontalOf(place, kSite, kStart.addSecs(3600));
        QVERIFY(angleBetween(m_estimate.sights().front().direction, later) < 1e-6);
        m_estimate.setFollowing(false, after(3600s));
        m_estimate.advance(after(7200s));
        QVERIFY(angleBetween(m_estimate.sights().front().direction, later) < 1e-6);
    }

    /// What was turned while it follows is followed where it comes to rest.
    void followsTheNewPlaceAfterAMotion()
    {
        m_estimate.setMode(MountMode::AltAzimuth);
        m_estimate.setSolved({120.0, 50.0}, after(0s));
        const Horizontal from = m_estimate.sights().front().direction;
        m_estimate.turn({0.0, 2.0}, after(0s));
        m_estimate.turn({}, after(5s));
        const Horizontal to = m_estimate.sights().front().direction;
        QVERIFY(std::abs(to.altitudeDegrees - from.altitudeDegrees - 10.0) < 1e-6);
        const Equatorial place = equatorialOf(to, kSite, kStart.addSecs(5));
        m_estimate.advance(after(3600s));
        QVERIFY(angleBetween(m_estimate.sights().front().direction,
                             horizontalOf(place, kSite, kStart.addSecs(3600)))
                < 1e-6);
        QVERIFY(m_estimate.errorDegrees() >= 0.5); // of ten degrees
    }

    void forgetsWhatItCanNoLongerReckon()
    {
        m_estimate.setSolved({120.0, 50.0}, after(0s));
        m_estimate.addError(29.0);
        QVERIFY(m_estimate.isKnown());
        m_estimate.turn({0.0, -30.0}, after(0s));
        m_estimate.advance(after(2s));
        QVERIFY(!m_estimate.isKnown());
        m_estimate.setSolved({120.0, 50.0}, after(3s));
        m_estimate.addError(qQNaN());
        QVERIFY(!m_estimate.isKnown());
        m_estimate.setSolved({120.0, 50.0}, after(3s));
        m_estimate.setSite(Site{-30.0, 0.0, 0.0});
        QVERIFY(!m_estimate.isKnown());
    }

private:
    PointingEstimate m_estimate;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestPointingEstimate)
#include "tst_pointing_estimate.moc"
