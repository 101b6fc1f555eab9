// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/status_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "simulator.h"

#include <QGuiApplication>
#include <QTest>

#include <cmath>
#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer renders four streams at once

double number(const QJsonObject &state, const char *key)
{
    return state.value(QLatin1String(key)).toDouble(qQNaN());
}

bool isMoving(const QJsonObject &state)
{
    return number(state, "az_rate_deg_per_s") != 0.0 || number(state, "alt_rate_deg_per_s") != 0.0;
}

} // namespace

/// A DWARF 3 with V3 firmware and a DWARF II with V2, both simulated on real sockets, in one
/// observatory.
class TestTwoTelescopes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_simulator = std::make_unique<Simulator>(QStringList{
            QStringLiteral("--ephemeral"), QStringLiteral("--model"), QStringLiteral("dwarf3:v3"),
            QStringLiteral("--model"), QStringLiteral("dwarf2"), QStringLiteral("--seed"),
            QStringLiteral("1"), QStringLiteral("--time"), QStringLiteral("2026-12-21T23:00Z"),
            QStringLiteral("--site"), QStringLiteral("48.2,11.5")});
        QVERIFY2(m_simulator->isReady(), m_simulator->log().constData());
        m_observatory = std::make_unique<Observatory>(m_settings);
        m_observatory->skyClock().setUtc(QDateTime({2026, 12, 21}, {23, 0}, Qt::UTC));
        m_observatory->daylight().setSite(Site{48.2, 11.5, 0.0});
        m_first = &m_observatory->addDevice(m_simulator->profile(0));
        m_second = &m_observatory->addDevice(m_simulator->profile(1));
    }

    void bothConnect()
    {
        for (DwarfDevice *device : {m_first, m_second})
            device->connection().connectToDevice();
        for (DwarfDevice *device : {m_first, m_second}) {
            QTRY_COMPARE_WITH_TIMEOUT(device->connection().linkState(), LinkState::Ready, kLong);
            QCOMPARE(device->connection().role(), ControlRole::Host);
            QCOMPARE(device->motion().canMove(), Refusal::None);
        }
        QCOMPARE(m_first->connection().model(), DwarfModel::Dwarf3);
        QCOMPARE(m_first->connection().generation(), Generation::V3);
        QCOMPARE(m_second->connection().model(), DwarfModel::Dwarf2);
        QCOMPARE(m_second->connection().generation(), Generation::V2);
        // What was learnt is remembered in the profiles.
        QCOMPARE(m_first->profile().generation, Generation::V3);
        QCOMPARE(m_second->profile().model, DwarfModel::Dwarf2);
    }

    void bothTellTheirState()
    {
        for (int i = 0; i < 2; ++i) {
            StatusModel &status = (i == 0 ? m_first : m_second)->status();
            const QJsonObject truth = m_simulator->state(i);
            QTRY_COMPARE(status.batteryPercent(),
                         std::optional(static_cast<int>(number(truth, "battery_percent"))));
            QTRY_VERIFY(status.cardTotalBytes());
            const QJsonObject storage = truth.value(QLatin1String("storage")).toObject();
            QCOMPARE(*status.cardTotalBytes(),
                     static_cast<qint64>(number(storage, "total_gb")) * 1'000'000'000);
            QTRY_COMPARE(status.temperatureCelsius(),
                         std::optional(static_cast<int>(number(truth, "temperature_c"))));
        }
        QVERIFY(std::abs(m_second->tele().fieldDegrees()->width() - 3.188) < 0.001);
        QVERIFY(m_first->wide().fieldDegrees());
    }

    void bothStream()
    {
        for (DwarfDevice *device : {m_first, m_second}) {
            for (CameraModel *camera : {&device->tele(), &device->wide()}) {
                QTRY_COMPARE_WITH_TIMEOUT(camera->stream().state(), StreamState::Playing, kLong);
                QVERIFY(camera->isOpen());
            }
            QTRY_COMPARE(device->connection().checklist().last().status, StepStatus::Done);
        }
    }

    void movingOneLeavesTheOtherAlone()
    {
        const QJsonObject restingBefore = m_simulator->state(1);
        const double azimuth = number(m_simulator->state(0), "az_deg");
        m_first->motion().setGear(22);
        m_first->motion().move(0.0, 1.0);
        const double speed = MotionModel::speedOfGear(22);
        QTRY_VERIFY(isMoving(m_simulator->state(0)));
        QTRY_VERIFY(std::abs(number(m_simulator->state(0), "az_deg") - azimuth) > 2.0);
        // V3 has no speed on the wire: the length makes it.
        QVERIFY(std::abs(std::abs(number(m_simulator->state(0), "az_rate_deg_per_s")) - speed)
                < 0.05 * speed);
        const QJsonObject resting = m_simulator->state(1);
        QVERIFY(!isMoving(resting));
        QCOMPARE(number(resting, "az_deg"), number(restingBefore, "az_deg"));
        QCOMPARE(number(resting, "alt_deg"), number(restingBefore, "alt_deg"));
        m_first->motion().release();
        QTRY_VERIFY(!isMoving(m_simulator->state(0)));
    }

    void nudgeIsSmall()
    {
        const double altitude = number(m_simulator->state(1), "alt_deg");
        m_second->motion().setGear(0);
        m_second->motion().nudge(Direction::Up);
        QTRY_VERIFY(number(m_simulator->state(1), "alt_deg") > altitude);
        QTRY_VERIFY(!isMoving(m_simulator->state(1)));
        QVERIFY(number(m_simulator->state(1), "alt_deg") < altitude + 2.0);
    }

    void stopStopsBoth()
    {
        for (DwarfDevice *device : {m_first, m_second}) {
            device->motion().setGear(10);
            device->motion().move(180.0, 1.0);
        }
        QTRY_VERIFY(isMoving(m_simulator->state(0)));
        QTRY_VERIFY(isMoving(m_simulator->state(1)));
        m_observatory->stopEverything();
        for (int i = 0; i < 2; ++i) {
            MotionModel &motion = (i == 0 ? m_first : m_second)->motion();
            QTRY_COMPARE(motion.stopState(), StopState::Stopped);
            QVERIFY(!motion.isMoving());
            const QJsonObject stopped = m_simulator->state(i);
            QVERIFY(!isMoving(stopped));
            QCOMPARE(number(m_simulator->state(i), "az_deg"), number(stopped, "az_deg"));
        }
    }

    /// One telescope goes away: the other goes on.
    void losingOneKeepsTheOther()
    {
        QVERIFY(m_simulator->post(0, QStringLiteral("/reboot")));
        QTRY_VERIFY_WITH_TIMEOUT(m_first->connection().linkState() != LinkState::Ready, kLong);
        QVERIFY(!m_first->status().batteryPercent()
                || m_first->connection().linkState() != LinkState::Waiting);
        QCOMPARE(m_second->connection().linkState(), LinkState::Ready);
        QVERIFY(m_second->status().batteryPercent());
        QCOMPARE(m_second->tele().stream().state(), StreamState::Playing);
        // It comes back by itself, pictures and all.
        QTRY_COMPARE_WITH_TIMEOUT(m_first->connection().linkState(), LinkState::Ready, kLong);
        QTRY_COMPARE_WITH_TIMEOUT(m_first->tele().stream().state(), StreamState::Playing, kLong);
    }

    void disconnectEndsTheStreams()
    {
        m_first->connection().disconnectFromDevice();
        QTRY_COMPARE(m_first->connection().linkState(), LinkState::Disconnected);
        QTRY_COMPARE(m_first->tele().stream().state(), StreamState::Stopped);
        QCOMPARE(m_second->connection().linkState(), LinkState::Ready);
    }

    void cleanupTestCase()
    {
        m_observatory.reset();
        m_simulator.reset();
    }

private:
    Settings m_settings{QString()};
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Observatory> m_observatory;
    DwarfDevice *m_first = nullptr;
    DwarfDevice *m_second = nullptr;
};

} // namespace nd

QTEST_MAIN(nd::TestTwoTelescopes)
#include "tst_two_telescopes.moc"
