// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/bridges/bridges.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/camera_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/motion_model.h"
#include "core/dwarf/models/pointing_model.h"
#include "core/observatory/observatory.h"
#include "core/sky/apparent_place.h"
#include "simulator.h"

#include <QGuiApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds, for a busy computer
constexpr double kNear = 2.0 / 60.0; // degrees
constexpr double kVisible = 0.001;
const QDateTime kNight{{2026, 10, 10}, {20, 0}, Qt::UTC};
const QDateTime kEvening{{2026, 6, 21}, {18, 40}, Qt::UTC};
const Equatorial kAndromeda{10.68471, 41.26875};
/// The same by the equator of 2026-10-10: IAU 1976 precession, worked out apart from Nightdesk
/// (Meeus, Astronomical Algorithms, chapter 21).
constexpr const char *kAndromedaOfDate = ":Sr 00:44:13#:Sd +41*24:54#:MS#";

/// A planetarium program.
class Program
{
public:
    explicit Program(quint16 port)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    bool isConnected() { return m_socket.waitForConnected(); }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    QByteArray heard()
    {
        m_heard += m_socket.readAll();
        return m_heard;
    }
    void forget() { m_heard.clear(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

} // namespace

/// Programs that speak LX200 and Stellarium's protocol point the telescope of the simulator.
class TestBridges : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_observatory.reset();
        m_simulator.reset();
    }

    void lx200PointsAndStellariumSees_data()
    {
        QTest::addColumn<QString>("model");
        for (const char *model : {"dwarf2", "dwarf3:v3"})
            QTest::newRow(model) << QString::fromLatin1(model);
    }

    void lx200PointsAndStellariumSees()
    {
        QFETCH(const QString, model);
        connectTo(model, kNight);
        if (QTest::currentTestFailed())
            return;
        calibrate();
        Program lx200(listen(BridgeKind::Lx200));
        Program stellarium(listen(BridgeKind::Stellarium));
        QVERIFY(lx200.isConnected() && stellarium.isConnected());
        lx200.say(":Sr 12:00:00#:Sd -80*00:00#:MS#"); // never up there
        QTRY_VERIFY(lx200.heard().endsWith('#'));
        QCOMPARE(lx200.heard(),
                 "111refused " + QByteArray::number(int(Refusal::BelowHorizon)) + '#');
        QVERIFY(stellarium.heard().isEmpty()); // nobody knows where it looks
        lx200.forget();
        lx200.say(kAndromedaOfDate);
        QTRY_COMPARE(lx200.heard(), QByteArray("110"));
        QTRY_VERIFY(m_device->pointing().run());
        lx200.forget();
        lx200.say(":D#");
        QTRY_COMPARE(lx200.heard(), QByteArray("\x7F#"));
        QTRY_VERIFY_WITH_TIMEOUT(m_device->pointing().lastFound(), kLong);
        QVERIFY(separationDegrees(simulated(), kAndromeda) < kNear);
        // What Stellarium is told is J2000, and close by.
        QTRY_VERIFY_WITH_TIMEOUT(stellarium.heard().size() >= 48, kLong);
        const QByteArray said = stellarium.heard().right(24);
        QCOMPARE(said.left(4).toHex(), QByteArray("18000000"));
        const Equatorial told{
            qFromLittleEndian<quint32>(said.constData() + 12) / 4294967296.0 * 360.0,
            qFromLittleEndian<qint32>(said.constData() + 16) / 4294967296.0 * 360.0};
        QVERIFY(separationDegrees(told, kAndromeda) < kNear);
        lx200.forget();
        lx200.say(":GR#:GD#"); // and LX200 by the equator of date, as it was asked for
        QTRY_COMPARE(lx200.heard(),
                     QByteArray("00:44:13#+41\xDF"
                                "24:54#"));
    }

    /// After a nudge neither the chart nor Stellarium knew any more where it looks.
    void aNudgeIsReckoned()
    {
        connectTo(QStringLiteral("dwarf3:v3"), kNight);
        if (QTest::currentTestFailed())
            return;
        calibrate();
        BridgeMount mount({[this] { return m_observatory->skyClock().utc(); },
                           [] {
                               return std::optional(Site{48.2, 11.5, 0.0});
                           }});
        mount.setDevice(m_device);
        m_device->pointing().goTo(kAndromeda, QStringLiteral("M 31"));
        QTRY_VERIFY_WITH_TIMEOUT(m_device->pointing().lookedAt(), kLong);
        QTRY_COMPARE_WITH_TIMEOUT(m_device->motion().canMove(), Refusal::None, kLong);
        const Equatorial before = simulated();
        m_device->motion().setGear(1);
        m_device->motion().nudge(Direction::Left);
        QTRY_VERIFY_WITH_TIMEOUT(!m_device->pointing().lookedAt(), kLong);
        QTRY_VERIFY_WITH_TIMEOUT(restsBeside(before), kLong);
        const auto place = mount.status(Epoch::J2000).place;
        QVERIFY(place);
        const Equatorial told{place->raDegrees, place->declinationDegrees};
        const double error = m_device->sunGuard().pointing()->errorDegrees;
        const double off = separationDegrees(told, simulated());
        QVERIFY2(error > 0.0 && off < error + kNear,
                 qPrintable(QStringLiteral("%1, said %2").arg(off).arg(error)));
    }

    void aProgramStopsIt()
    {
        connectTo(QStringLiteral("dwarf3:v3"), kNight);
        if (QTest::currentTestFailed())
            return;
        calibrate();
        Program lx200(listen(BridgeKind::Lx200));
        QVERIFY(lx200.isConnected());
        lx200.say(kAndromedaOfDate);
        QTRY_VERIFY(m_device->pointing().run());
        lx200.say(":Q#");
        QTRY_VERIFY_WITH_TIMEOUT(!m_device->pointing().run(), kLong);
        QVERIFY(m_device->pointing().lastEnd() && m_device->pointing().lastEnd()->wasStopped);
        QVERIFY(m_observatory->bridges().server(BridgeKind::Lx200).lastRequest()->isStop);
    }

    /// By day: towards the Sun is refused, elsewhere a person is asked before anything moves.
    void theSunGuardHolds()
    {
        connectTo(QStringLiteral("dwarf3:v3"), kEvening);
        if (QTest::currentTestFailed())
            return;
        int questions = 0;
        SunGuard &guard = m_device->sunGuard();
        guard.setAsks(true);
        connect(&guard, &SunGuard::asked, this, [&questions] { ++questions; });
        Program stellarium(listen(BridgeKind::Stellarium));
        QVERIFY(stellarium.isConnected());
        TelescopeBridge &server = m_observatory->bridges().server(BridgeKind::Stellarium);
        stellarium.say(gotoMessage(sunPlace(kEvening)));
        QTRY_VERIFY(server.lastRequest());
        QCOMPARE(server.lastRequest()->answer,
                 (BridgeAnswer{BridgeAnswer::Kind::Refused, Refusal::NearSun}));
        QCOMPARE(questions, 0);
        const Equatorial before = simulated();
        const Site site{48.2, 11.5, 0.0};
        stellarium.say(gotoMessage(equatorialOf({60.0, 120.0}, site, kEvening)));
        QTRY_COMPARE_WITH_TIMEOUT(questions, 1, kLong);
        // It said that it was going.
        QTRY_COMPARE(server.lastRequest()->answer.kind, BridgeAnswer::Kind::Asking);
        QTest::qWait(1000);
        QVERIFY(separationDegrees(simulated(), before) < 0.5); // the Earth turns meanwhile
        guard.answer(false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_device->pointing().run(), kLong);
        QVERIFY(separationDegrees(simulated(), before) < 0.5);
        QVERIFY(!m_device->pointing().lastFound());
    }

    /// Off, nobody reaches it; it is kept over a restart.
    void isOffUntilItIsTurnedOn()
    {
        Settings settings{QString()};
        quint16 port = 0;
        {
            Observatory observatory(settings);
            TelescopeBridge &server = observatory.bridges().server(BridgeKind::Lx200);
            QVERIFY(!server.options().isOn && !server.port());
            QCOMPARE(server.options().port, 4030);
            QTcpServer spare;
            QVERIFY(spare.listen(QHostAddress::LocalHost));
            port = spare.serverPort();
            spare.close();
            BridgeOptions options = server.options();
            options.isOn = true;
            options.port = port;
            options.epoch = Epoch::J2000;
            server.setOptions(options);
            QTRY_COMPARE(server.port(), port);
        }
        Observatory observatory(settings);
        TelescopeBridge &server = observatory.bridges().server(BridgeKind::Lx200);
        QCOMPARE(server.options().epoch, Epoch::J2000);
        QTRY_COMPARE(server.port(), port);
        Program program(port);
        QVERIFY(program.isConnected());
        program.say(":Sr 01:00:00#:Sd +10*00:00#:MS#");
        QTRY_COMPARE(program.heard(), QByteArray("111#")); // no telescope, and no words for it
    }

private:
    void connectTo(const QString &model, const QDateTime &utc)
    {
        m_simulator = std::make_unique<Simulator>(QStringList{
            QStringLiteral("--ephemeral"), QStringLiteral("--model"), model,
            QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--time"),
            utc.toString(Qt::ISODate), QStringLiteral("--site"), QStringLiteral("48.2,11.5"),
            QStringLiteral("--speed"), QStringLiteral("4")});
        QVERIFY2(m_simulator->isReady(), m_simulator->log().constData());
        m_settings = std::make_unique<Settings>(QString());
        m_observatory = std::make_unique<Observatory>(*m_settings);
        m_observatory->skyClock().setUtc(utc);
        m_observatory->useSite({48.2, 11.5, 0.0});
        m_device = &m_observatory->addDevice(m_simulator->profile(0));
        m_device->tele().setPicturesWanted(false);
        m_device->wide().setPicturesWanted(false);
        m_device->connection().connectToDevice();
        m_observatory->bridges().setDevice(m_device);
        m_observatory->bridges().setSentence([](const BridgeAnswer &answer) {
            return QStringLiteral("refused ") + QString::number(int(answer.refusal));
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_device->connection().linkState(), LinkState::Ready, kLong);
    }

    void calibrate()
    {
        PointingModel &pointing = m_device->pointing();
        QTRY_COMPARE_WITH_TIMEOUT(pointing.canCalibrate(), Refusal::None, kLong);
        pointing.calibrate();
        QTRY_VERIFY_WITH_TIMEOUT(pointing.isCalibrated() == true, 2 * kLong);
        QTRY_COMPARE_WITH_TIMEOUT(pointing.canGoTo(kAndromeda), Refusal::None, kLong);
    }

    /// Turns a server on at a free port.
    quint16 listen(BridgeKind kind)
    {
        QTcpServer spare;
        spare.listen(QHostAddress::LocalHost);
        TelescopeBridge &server = m_observatory->bridges().server(kind);
        BridgeOptions options = server.options();
        options.isOn = true;
        options.port = spare.serverPort();
        spare.close();
        server.setOptions(options);
        return QTest::qWaitFor([&server] { return server.port().has_value(); }, kLong)
            ? *server.port()
            : quint16(0);
    }

    Equatorial simulated()
    {
        const QJsonObject state = m_simulator->state(0);
        return {state.value(QLatin1String("ra_deg")).toDouble(qQNaN()),
                state.value(QLatin1String("dec_deg")).toDouble(qQNaN())};
    }

    /// The jog came and is over.
    bool restsBeside(const Equatorial &place)
    {
        const bool isTurning = m_simulator->state(0).value(QLatin1String("moving")).toBool(true);
        return !isTurning && separationDegrees(simulated(), place) > kVisible;
    }

    static QByteArray gotoMessage(const Equatorial &place)
    {
        QByteArray bytes = QByteArray::fromHex("140000000000000000000000") + QByteArray(8, '\0');
        qToLittleEndian(quint32(qRound64(place.raDegrees / 360.0 * 4294967296.0)),
                        bytes.data() + 12);
        qToLittleEndian(qint32(qRound64(place.declinationDegrees / 360.0 * 4294967296.0)),
                        bytes.data() + 16);
        return bytes;
    }

    std::unique_ptr<Simulator> m_simulator;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Observatory> m_observatory;
    DwarfDevice *m_device = nullptr;
};

} // namespace nd

QTEST_MAIN(nd::TestBridges)
#include "tst_bridges.moc"
