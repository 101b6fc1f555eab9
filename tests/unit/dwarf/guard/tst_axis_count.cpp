// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/guard/attitude_count.h"

#include <QTest>

namespace nd {

/// What stands still, or goes the other way, must never be taken for a witness.
class TestAxisCount : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_count = {};
        m_gyro = {};
    }

    void twoPlacesProveIt()
    {
        note({60.0, 100.0});
        note({48.0, 140.0});
        QVERIFY(m_count.isProven());
        const Horizontal there = m_count.sightsAt({400.0 + 150.0, 20.0 - 12.0}).front().direction;
        QVERIFY(angleBetween(there, {20.0, 150.0}) < 1e-6);
    }

    /// Each is as far from the first as what is allowed for both, to either side.
    void whatStandsStillIsNotProven_data()
    {
        QTest::addColumn<QList<double>>("altitudes");
        QTest::addColumn<QList<double>>("azimuths");
        QTest::addColumn<QList<double>>("errors");
        QTest::newRow("the first was hardly known")
            << QList{30.0, 50.0, 44.0} << QList{100.0, 120.0, 126.0} << QList{0.0, 6.0, 0.0};
        QTest::newRow("both were known within a degree")
            << QList{30.0, 32.8, 27.2} << QList{100.0, 103.0, 97.0} << QList{1.0, 1.0, 1.0};
    }
    void whatStandsStillIsNotProven()
    {
        QFETCH(QList<double>, altitudes);
        QFETCH(QList<double>, azimuths);
        QFETCH(QList<double>, errors);
        for (int i = 0; i < errors.size(); ++i)
            note({altitudes[i], azimuths[i]}, {0.0, 0.0}, errors[i]);
        QVERIFY(!m_count.isProven());
    }

    /// High up a stuck rotation is wrong by little on the sky.
    void aStuckRotationHighUpIsNotProven()
    {
        note({66.0, 100.0}, {0.0, 66.0});
        note({71.0, 102.6}, {0.0, 71.0});
        note({72.0, 97.4}, {0.0, 72.0});
        QVERIFY(!m_count.isProven());
    }

    /// What came after a place that was hardly known was held against that alone.
    void aGoodPlaceReplacesABadOne()
    {
        note({60.0, 100.0}, countAt({60.0, 100.0}), 6.0);
        note({55.0, 110.0});
        note({48.0, 140.0});
        QVERIFY(m_count.isProven());
        QCOMPARE(m_count.errorDegrees(), AxisCount::kAllowanceDegrees);
    }

    /// There 12 degrees of the rotation are 0.6 on the sky, and further down they are 10.
    void nearTheZenithNothingIsReckonedFrom()
    {
        note({60.0, 100.0});
        note({48.0, 140.0});
        note({87.0, 150.0}, countAt({87.0, 162.0}));
        QVERIFY(m_count.isProven());
        const Horizontal there = m_count.sightsAt(countAt({30.0, 150.0})).front().direction;
        QVERIFY2(angleBetween(there, {30.0, 150.0}) < m_count.errorDegrees(),
                 qPrintable(QString::number(there.azimuthDegrees)));
    }

    void aBeginningNearTheZenithIsReplaced()
    {
        note({87.0, 150.0}, countAt({87.0, 162.0}));
        note({60.0, 150.0});
        note({48.0, 140.0});
        QVERIFY(m_count.isProven());
        const Horizontal there = m_count.sightsAt(countAt({30.0, 150.0})).front().direction;
        QVERIFY(angleBetween(there, {30.0, 150.0}) < m_count.errorDegrees());
    }

    /// The yaw was off by a degree each way: it contradicted itself, and its mirror agreed.
    void aboutHalfATurnTellsNoWayOfTheYaw()
    {
        noteYaw({60.0, 100.0}, 101.0);
        noteYaw({30.0, 281.0}, 280.0);
        QVERIFY(!m_gyro.isProven());
        noteYaw({48.0, 320.0}, 320.0);
        QVERIFY(m_gyro.isProven());
        const Horizontal there = *m_gyro.directionAt({300.0, 40.0});
        QVERIFY(angleBetween(there, {40.0, 300.0}) < 2.0);
    }

    void theYawMayGoEitherWay()
    {
        noteYaw({60.0, 100.0}, -100.0);
        noteYaw({48.0, 140.0}, -140.0);
        QVERIFY(m_gyro.isProven());
        QVERIFY(angleBetween(*m_gyro.directionAt({-170.0, 30.0}), {30.0, 170.0}) < 1e-6);
    }

private:
    /// As the axes count: from elsewhere.
    static AxisAngles countAt(const Horizontal &place)
    {
        return {place.azimuthDegrees + 400.0, place.altitudeDegrees - 12.0};
    }
    void note(const Horizontal &place) { note(place, countAt(place)); }
    void note(const Horizontal &place, const AxisAngles &axes, double errorDegrees = 0.0)
    {
        m_count.note({{place, MountFrame{}}}, errorDegrees, axes);
    }
    void noteYaw(const Horizontal &place, double yawDegrees)
    {
        m_gyro.note({{place, MountFrame{}}}, 0.0, {yawDegrees, place.altitudeDegrees});
    }

    AxisCount m_count;
    AttitudeCount m_gyro;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestAxisCount)
#include "tst_axis_count.moc"
