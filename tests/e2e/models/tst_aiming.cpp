// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/focus_model.h"
#include "core/dwarf/models/linkage_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/motor_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/observatory/observatory.h"
#include "core/video/video_stream.h"
#include "simulator.h"

#include <QGuiApplication>
#include <QTest>

#include <cmath>
#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer
constexpr int kSteps = 12;

} // namespace

/// Focus, tracking, linkage and single axes of each simulated telescope over real sockets.
class TestAiming : public QObject
{
    Q_OBJECT

private slots:
    void everyModel_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }

    void everyModel()
    {
        QFETCH(const QString, model);
        connectTo(model);
        if (QTest::currentTestFailed())
            return;
        focuses();
        tracks();
        guards();
        links();
        drivesAxes();
        stopCallsOffAStack();
        m_observatory.reset();
        m_simulator.reset();
    }

private:
    double state(const char *key)
    {
        return m_simulator->state(0).value(QLatin1String(key)).toDouble(qQNaN());
    }

    void connectTo(const QString &model)
    {
        m_simulator = std::make_unique<Simulator>(
            QStringList{QStringLiteral("--ephemeral"), QStringLiteral("--model"), model,
                        QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--time"),
                        QStringLiteral("2026-12-21T23:00Z"), QStringLiteral("--site"),
                        QStringLiteral("48.2,11.5")});
        QVERIFY2(m_simulator->isReady(), m_simulator->log().constData());
        m_observatory = std::make_unique<Observatory>(m_settings);
        m_observatory->skyClock().setUtc(QDateTime({2026, 12, 21}, {23, 0}, Qt::UTC));
        m_observatory->daylight().setSite(Site{48.2, 11.5, 0.0});
        m_device = &m_observatory->addDevice(m_simulator->profile(0));
        m_device->connection().connectToDevice();
        QTRY_COMPARE_WITH_TIMEOUT(m_device->connection().linkState(), LinkState::Ready, kLong);
    }

    /// Waits for a measurement of stars that is not older than now.
    double measure()
    {
        FocusModel &focus = m_device->focus();
        focus.clearCurve();
        const auto measured = [&focus] { return focus.curve().samples().size() >= 2; };
        return QTest::qWaitFor(measured, kLong) ? focus.curve().newest()->halfFluxRadius : qQNaN();
    }

    /// STOP ended what a start waited for, and the stack began right after it.
    void stopCallsOffAStack()
    {
        StackingModel &stack = m_device->stacking(Camera::Tele);
        DarkModel &darks = m_device->darks(Camera::Tele);
        darks.shoot({.exposureIndex = 150, .gainIndex = 24, .binIndex = 1, .frames = 3}); // 10 s
        QTRY_VERIFY_WITH_TIMEOUT(darks.run(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(darks.run()->phase, DarkPhase::Running, kLong);
        stack.start();
        QTRY_COMPARE_WITH_TIMEOUT(stack.busyWith(), std::optional(StackRival::DarkFrames), kLong);
        stack.stopAndStart();
        QVERIFY(stack.run());
        m_device->motion().stopEverything();
        QVERIFY(!stack.run());
        QTRY_VERIFY_WITH_TIMEOUT(!darks.run(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(m_device->motion().stopState(), StopState::Stopped, kLong);
        QVERIFY(!stack.run());
    }

    /// Out of focus the stars of the live picture grow; the autofocus makes them small again.
    void focuses()
    {
        FocusModel &focus = m_device->focus();
        QTRY_VERIFY_WITH_TIMEOUT(focus.position(), kLong);
        QCOMPARE(double(*focus.position()), state("focus_position"));
        QTRY_COMPARE_WITH_TIMEOUT(m_device->tele().stream().state(), StreamState::Playing, kLong);
        focus.setMeasuring(true);
        const double sharp = measure();
        const int before = *focus.position();
        for (int i = 0; i < kSteps; ++i)
            focus.step(FocusDirection::Far);
        QTRY_VERIFY_WITH_TIMEOUT(*focus.position() >= before + kSteps, kLong);
        const double blurred = measure();
        QVERIFY2(blurred > sharp * 1.3,
                 qPrintable(QStringLiteral("%1 px, then %2 px").arg(sharp).arg(blurred)));
        std::optional<Error> error;
        bool ended = false;
        connect(&focus, &FocusModel::finished, &focus,
                [&](FocusActivity, const Result<Done> &result) {
                    ended = true;
                    error = result ? std::nullopt : std::optional(result.error());
                });
        focus.autoFocus();
        QTRY_VERIFY_WITH_TIMEOUT(focus.activity(), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(ended, kLong);
        QVERIFY(!error);
        const double again = measure();
        QVERIFY2(again < blurred / 1.2,
                 qPrintable(QStringLiteral("%1 px, then %2 px").arg(blurred).arg(again)));
        focus.setMeasuring(false);
        focus.disconnect(this);
        holdsAndLetsGo();
        keepsInfinity();
    }

    void holdsAndLetsGo()
    {
        FocusModel &focus = m_device->focus();
        const int before = *focus.position();
        focus.hold(FocusDirection::Near);
        QTRY_VERIFY_WITH_TIMEOUT(*focus.position() < before - 20, kLong);
        focus.release();
        QTest::qWait(600); // the stop is on its way
        const double stopped = state("focus_position");
        QTest::qWait(600);
        QCOMPARE(state("focus_position"), stopped);
    }

    void keepsInfinity()
    {
        FocusModel &focus = m_device->focus();
        if (!focus.hasInfinity())
            return;
        QTRY_VERIFY_WITH_TIMEOUT(focus.infinity(), kLong);
        focus.setInfinity(1234);
        QTRY_COMPARE_WITH_TIMEOUT(focus.infinity(), std::optional(1234), kLong);
        QCOMPARE(state("infinity_position"), 1234.0);
    }

    void tracks()
    {
        TrackingModel &tracking = m_device->tracking();
        tracking.trackObject(Camera::Tele, QRectF(0.1, 0.1, 0.1, 0.1));
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Object, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(!tracking.boxes(Camera::Tele).empty(), kLong);
        const double x = tracking.boxes(Camera::Tele).front().place.x();
        QTRY_VERIFY_WITH_TIMEOUT(tracking.boxes(Camera::Tele).front().place.x() > x + 0.05, kLong);
        tracking.stop();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Off, kLong);
        tracking.startMultiple();
        QTRY_VERIFY_WITH_TIMEOUT(tracking.boxes(Camera::Tele).size() > 1, kLong);
        tracking.trackOne(tracking.boxes(Camera::Tele).front().id);
        QTRY_VERIFY_WITH_TIMEOUT(tracking.isFollowing(), kLong);
        tracking.switchCamera();
        QTRY_VERIFY_WITH_TIMEOUT(!tracking.boxes(Camera::Wide).empty(), kLong);
        tracking.stop();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Off, kLong);
    }

    void guards()
    {
        TrackingModel &tracking = m_device->tracking();
        tracking.startSentry();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.phase(), SentryPhase::Searching, kLong);
        QCOMPARE(tracking.mode(), TrackingMode::Sentry);
        tracking.stop();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Off, kLong);
        tracking.startUfo();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Ufo, kLong);
        tracking.stop();
        QTRY_COMPARE_WITH_TIMEOUT(tracking.mode(), TrackingMode::Off, kLong);
    }

    void links()
    {
        LinkageModel &linkage = m_device->linkage();
        const double altitude = state("alt_deg");
        const double field = m_device->wide().fieldDegrees().value_or(QSizeF()).height();
        linkage.pointTo({0.5, 0.25});
        QTRY_VERIFY_WITH_TIMEOUT(!linkage.isPointing(), kLong);
        QVERIFY(std::abs(state("alt_deg") - altitude - field / 4.0) < 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(linkage.teleField(), kLong);
        const double part = m_device->tele().fieldDegrees().value_or(QSizeF()).width()
            / m_device->wide().fieldDegrees().value_or(QSizeF()).width();
        QVERIFY(std::abs(linkage.teleField()->width() - part) < 0.02);
        QVERIFY((linkage.teleField()->center() - QPointF(0.5, 0.5)).manhattanLength() < 0.02);
    }

    void drivesAxes()
    {
        MotorModel &motor = m_device->motor();
        motor.runTo(Axis::Pitch, 30.0, 20.0);
        QTRY_VERIFY_WITH_TIMEOUT(!motor.job(), kLong);
        QVERIFY(std::abs(state("alt_deg") - 30.0) < 0.5);
        QTRY_VERIFY_WITH_TIMEOUT(motor.position(Axis::Pitch)
                                     && std::abs(*motor.position(Axis::Pitch) - 30.0) < 0.5,
                                 kLong);
        motor.run(Axis::Pitch, AxisWay::RightOrUp, 2.0);
        QTRY_VERIFY_WITH_TIMEOUT(state("alt_rate_deg_per_s") > 1.0, kLong);
        motor.stop();
        QTRY_COMPARE_WITH_TIMEOUT(state("alt_rate_deg_per_s"), 0.0, kLong);
    }

    Settings m_settings{QString()};
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Observatory> m_observatory;
    DwarfDevice *m_device = nullptr;
};

} // namespace nd

QTEST_MAIN(nd::TestAiming)
#include "tst_aiming.moc"
