// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/tracking_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "core/sky/sun_geometry.h"
#include "simulator.h"

#include "proto/astro.pb.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer
const Site kSite{48.2, 11.5, 0.0};
const QDateTime kEvening{{2026, 6, 21}, {18, 40}, Qt::UTC};

} // namespace

/// The telescope of the simulator by day: however it is told to, it never comes near the Sun.
class TestSunGuardSim : public QObject
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
        knowsNothingAtFirst();
        goesWhereItIsClear();
        isNotAimedAtTheSun();
        // By hand both telescopes of V3 are alike.
        if (model == QLatin1String("mini"))
            isWatchedByItsAxes();
        else
            isStoppedByHand();
        m_observatory.reset();
        m_simulator.reset();
    }

private:
    double state(const char *key)
    {
        return m_simulator->state(0).value(QLatin1String(key)).toDouble(qQNaN());
    }
    Horizontal sun() const
    {
        const QDateTime now = m_observatory->skyClock().utc();
        return horizontalOf(sunPlace(now), kSite, now);
    }
    SunGuard &guard() { return m_device->sunGuard(); }

    void connectTo(const QString &model)
    {
        m_simulator = std::make_unique<Simulator>(QStringList{
            QStringLiteral("--ephemeral"), QStringLiteral("--model"), model,
            QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--time"),
            kEvening.toString(Qt::ISODate), QStringLiteral("--site"), QStringLiteral("48.2,11.5")});
        QVERIFY2(m_simulator->isReady(), m_simulator->log().constData());
        m_observatory = std::make_unique<Observatory>(m_settings);
        m_observatory->skyClock().setUtc(kEvening);
        m_observatory->useSite(kSite);
        m_device = &m_observatory->addDevice(m_simulator->profile(0));
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
        m_device->connection().connectToDevice();
        QTRY_COMPARE_WITH_TIMEOUT(m_device->connection().linkState(), LinkState::Ready, kLong);
    }

    /// How a GOTO ended.
    std::optional<Error> go(const Horizontal &place)
    {
        const Equatorial target = equatorialOf(place, kSite, m_observatory->skyClock().utc());
        proto::ReqGotoDSO message;
        message.set_ra(target.raDegrees / 15.0);
        message.set_dec(target.declinationDegrees);
        message.set_target_name("T");
        std::optional<Result<proto::ComResponse>> end;
        QObject context;
        m_device->session().request(
            kGotoDso, message, &context,
            [&end](const Result<proto::ComResponse> &result) { end = result; });
        if (!QTest::qWaitFor([&end] { return end.has_value(); }, kLong))
            return Error{Error::Code::Timeout, 0, {}};
        return *end ? std::nullopt : std::optional(end->error());
    }

    void knowsNothingAtFirst()
    {
        QCOMPARE(guard().watch(), SunWatch::UnknownPointing);
        const auto refused = go({48.0, 320.0});
        QVERIFY(refused && refused->code == Error::Code::SunUnsure);
        TrackingModel &tracking = m_device->tracking();
        std::optional<Error> failure;
        connect(&tracking, &TrackingModel::failed, this,
                [&failure](const Error &error) { failure = error; });
        tracking.startSentry();
        QTRY_VERIFY_WITH_TIMEOUT(failure, kLong);
        QCOMPARE(failure->code, Error::Code::SunUnsure);
        tracking.disconnect(this);
        QVERIFY(m_simulator->state(0).value(QLatin1String("smallest_sun_distance_deg")).isNull());
    }

    void goesWhereItIsClear()
    {
        guard().confirmMotion();
        const auto refused = go({48.0, 320.0});
        QVERIFY(!refused);
        QTRY_COMPARE_WITH_TIMEOUT(guard().watch(), SunWatch::Clear, kLong);
        QVERIFY(std::abs(*guard().sunDistanceDegrees() - state("sun_distance_deg")) < 0.5);
    }

    void isNotAimedAtTheSun()
    {
        const double before = state("smallest_sun_distance_deg");
        for (const Horizontal &place :
             {Horizontal{10.0, 300.0}, Horizontal{15.0, 100.0}, Horizontal{30.0, 305.0}}) {
            const auto refused = go(place);
            QVERIFY(refused && refused->code != Error::Code::SunUnsure
                    && isRefusedForTheSun(refused->code));
        }
        const double after = state("smallest_sun_distance_deg");
        QVERIFY(after >= kSunAimedLimitDegrees && std::abs(after - before) < 0.1);
    }

    /// It follows something that flies towards the Sun. Nobody but axes and gyro tells where it
    /// looks then, and after two GOTOs they are believed.
    void isWatchedByItsAxes()
    {
        QElapsedTimer timer;
        timer.start();
        for (bool isHigh = true;; isHigh = !isHigh) {
            QVERIFY(timer.elapsed() < kLong);
            QVERIFY(!go({isHigh ? 60.0 : 48.0, isHigh ? 262.0 : 255.0}));
            QTRY_COMPARE_WITH_TIMEOUT(guard().watch(), SunWatch::Clear, kLong);
            // A motion that begins before they are read would be in their way.
            const auto bothTell = [this] { return guard().axesTell() && guard().gyroTells(); };
            if (QTest::qWaitFor(bothTell, 1000))
                break;
        }
        MotionModel &motion = m_device->motion();
        motion.setGear(MotionModel::kHighestGear);
        motion.move(270.0, 1.0);
        QTRY_VERIFY_WITH_TIMEOUT(state("alt_deg") < 25.0, kLong);
        motion.release();
        QTRY_COMPARE_WITH_TIMEOUT(state("alt_rate_deg_per_s"), 0.0, kLong);
        std::optional<SunStop> stopped;
        connect(&guard(), &SunGuard::intervened, this, [&stopped](SunStop why) { stopped = why; });
        guard().confirmMotion();
        m_device->tracking().trackObject(Camera::Tele, {0.4, 0.4, 0.2, 0.2});
        QTRY_VERIFY_WITH_TIMEOUT(stopped, kLong);
        QCOMPARE(*stopped, SunStop::Steered);
        QTRY_COMPARE_WITH_TIMEOUT(state("az_rate_deg_per_s"), 0.0, kLong);
        const double nearest = state("sun_distance_deg");
        QVERIFY2(nearest > 28.0 && nearest < 38.0, qPrintable(QString::number(nearest)));
        guard().disconnect(this);
    }

    /// The stick is held towards the Sun as fast as it goes: it comes down to a degree per second
    /// and is let go at ten degrees.
    void isStoppedByHand()
    {
        MotionModel &motion = m_device->motion();
        bool stopped = false;
        connect(&guard(), &SunGuard::intervened, this, [&stopped] { stopped = true; });
        connect(&motion, &MotionModel::refused, this, [&stopped] { stopped = true; });
        motion.setGear(MotionModel::kHighestGear);
        const Horizontal target = sun();
        const double up = target.altitudeDegrees - state("alt_deg");
        const double right = std::remainder(target.azimuthDegrees - state("az_deg"), 360.0);
        motion.move(std::atan2(up, right) * 180.0 / std::numbers::pi, 1.0);
        QVERIFY(motion.isMoving());
        QElapsedTimer timer;
        timer.start();
        while (!stopped) {
            QVERIFY(timer.elapsed() < kLong);
            const QJsonObject now = m_simulator->state(0);
            const double distance = now.value(QLatin1String("sun_distance_deg")).toDouble();
            const double rate
                = std::hypot(now.value(QLatin1String("alt_rate_deg_per_s")).toDouble(),
                             now.value(QLatin1String("az_rate_deg_per_s")).toDouble());
            QVERIFY2(distance >= kSunSlowLimitDegrees || rate <= kSunSlowDegreesPerSecond + 0.01,
                     qPrintable(QStringLiteral("%1 at %2").arg(distance).arg(rate)));
            QTest::qWait(50);
        }
        QTRY_COMPARE_WITH_TIMEOUT(state("alt_rate_deg_per_s"), 0.0, kLong);
        QVERIFY(!motion.isMoving());
        const double smallest = state("smallest_sun_distance_deg");
        QVERIFY2(smallest >= kSunStopLimitDegrees && smallest < kSunAimedLimitDegrees,
                 qPrintable(QString::number(smallest)));
        motion.disconnect(this);
        guard().disconnect(this);
    }

    Settings m_settings{QString()};
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Observatory> m_observatory;
    DwarfDevice *m_device = nullptr;
};

} // namespace nd

QTEST_MAIN(nd::TestSunGuardSim)
#include "tst_sun_guard.moc"
