// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/observatory/motion_notices.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "ctl_run.h"
#include "simulator.h"

#include "proto/astro.pb.h"

#include <QFile>
#include <QGuiApplication> // the streams have pictures
#include <QTest>

#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer
const Site kSite{48.2, 11.5, 0.0};
const QDateTime kEvening{{2026, 6, 21}, {18, 40}, Qt::UTC};

} // namespace

/// nightdeskctl beside an open window: for the telescope they are one client.
class TestCtlBeside : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<CtlRun>();
        m_simulator = std::make_unique<Simulator>(QStringList{
            QStringLiteral("--ephemeral"), QStringLiteral("--model"), QStringLiteral("dwarf3:v3"),
            QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--time"),
            kEvening.toString(Qt::ISODate), QStringLiteral("--site"), QStringLiteral("48.2,11.5")});
        QVERIFY2(m_simulator->isReady(), m_simulator->log().constData());
        openWindow();
    }
    void cleanup()
    {
        m_notices.reset();
        m_observatory.reset();
        m_settings.reset();
        m_simulator.reset();
    }

    /// What moves by hand makes the window forget where it looks: a degree per second by day.
    void theWindowForgets_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("held") << "move up --speed 1 --seconds 1";
        QTest::newRow("nudged") << "move left --speed 1";
        QTest::newRow("one axis") << "call CMD_STEP_MOTOR_RUN {\"id\":1,\"speed\":1,\"direction\":"
                                     "true,\"speed_ramping\":100,\"resolution_level\":3}";
        QTest::newRow("to a position") << "call CMD_STEP_MOTOR_RUN_TO {\"id\":1,\"end_position\":"
                                          "10,\"speed\":5} --sun-ok --timeout 10";
        QTest::newRow("to its zero")
            << "call CMD_STEP_MOTOR_RESET {\"id\":1} --sun-ok --timeout 10";
    }

    void theWindowForgets()
    {
        QFETCH(const QString, line);
        goTo({48.0, 320.0});
        QCOMPARE(runCtl(QStringLiteral("status")).status, 0);
        QCOMPARE(guard().watch(), SunWatch::Clear); // looking at it moves nothing
        const CtlResult result = runCtl(line);
        QVERIFY2(result.status == 0 || line.contains(QLatin1String("call")),
                 qPrintable(result.err));
        QTRY_COMPARE_WITH_TIMEOUT(guard().watch(), SunWatch::UnknownPointing, kLong);
        QCOMPARE(guard().speedLimit(), std::optional(1.0));
        QCOMPARE(guard().canPointAt(at({48.0, 320.0})), Refusal::SunUnsure);
    }

    /// The other way round: it never takes a place for known that a window brought about.
    void nightdeskctlKnowsNothing()
    {
        goTo({48.0, 320.0});
        const CtlResult fast = runCtl(QStringLiteral("move up --speed 5 --seconds 1"));
        QCOMPARE(fast.status, 1);
        const CtlResult aimed = runCtl(QStringLiteral("call CMD_ASTRO_START_GOTO_DSO "
                                                      "{\"ra\":5.0,\"dec\":80.0}"));
        QCOMPARE(aimed.status, 1);
        QVERIFY2(aimed.err.contains(QLatin1String("--sun-ok")), qPrintable(aimed.err));
        QCOMPARE(guard().watch(), SunWatch::Clear); // nothing was sent
    }

    /// What the window holds meanwhile is let go: it is too fast for an unknown place.
    void theWindowLetsGo()
    {
        goTo({60.0, 100.0});
        MotionModel &motion = m_device->motion();
        motion.setGear(MotionModel::kHighestGear);
        motion.move(90.0, 0.2);
        QTRY_VERIFY_WITH_TIMEOUT(motion.isMoving(), kLong);
        QVERIFY(motion.commandedSpeed() > 1.0);
        runCtl(QStringLiteral("move up --speed 1"));
        QTRY_VERIFY_WITH_TIMEOUT(!motion.isMoving() || motion.commandedSpeed() <= 1.0, kLong);
    }

private:
    SunGuard &guard() { return m_device->sunGuard(); }
    Equatorial at(const Horizontal &place) const
    {
        return equatorialOf(place, kSite, m_observatory->skyClock().utc());
    }
    CtlResult runCtl(const QString &line) const
    {
        return m_ctl->run(CtlRun::deviceFlag(m_simulator->profile(0))
                          + line.split(u' ', Qt::SkipEmptyParts));
    }

    /// With nightdeskctl's data folder, and so its client id.
    void openWindow()
    {
        const QString settings = m_ctl->dataFolder() + QStringLiteral("/settings.json");
        m_settings = std::make_unique<Settings>(settings);
        m_settings->load();
        m_observatory = std::make_unique<Observatory>(*m_settings);
        m_notices = std::make_unique<MotionNotices>(*m_observatory, m_ctl->dataFolder());
        m_notices->listen();
        m_observatory->skyClock().setUtc(kEvening);
        m_observatory->useSite(kSite);
        DeviceProfile profile = m_simulator->profile(0);
        profile.demo = true; // not saved
        m_device = &m_observatory->addDevice(profile);
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
        m_device->connection().connectToDevice();
        QTRY_COMPARE_WITH_TIMEOUT(m_device->connection().linkState(), LinkState::Ready, kLong);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(settings), kLong); // the client id is there
    }

    /// A person answers for the way there.
    void goTo(const Horizontal &place)
    {
        const Equatorial target = at(place);
        proto::ReqGotoDSO message;
        message.set_ra(target.raDegrees / 15.0);
        message.set_dec(target.declinationDegrees);
        message.set_target_name("T");
        guard().confirmMotion();
        m_device->session().request(kGotoDso, message, this,
                                    [](const Result<proto::ComResponse> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(guard().watch(), SunWatch::Clear, kLong);
    }

    std::unique_ptr<CtlRun> m_ctl;
    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Observatory> m_observatory;
    std::unique_ptr<MotionNotices> m_notices;
    DwarfDevice *m_device = nullptr;
};

} // namespace nd

QTEST_MAIN(nd::TestCtlBeside)
#include "tst_ctl_beside.moc"
