// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/clock_witness.h"

#include "core/base/sky_clock.h"
#include "core/dwarf/daylight_guard.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/event_log.h"
#include "core/dwarf/guard/sun_guard.h"
#include "core/dwarf/models/connection_model.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <cmath>

namespace nd {

using namespace std::chrono_literals;

namespace {

QByteArray varint(quint64 value)
{
    QByteArray bytes;
    for (; value > 0x7F; value >>= 7U)
        bytes.append(char(0x80U | (value & 0x7FU)));
    bytes.append(char(value));
    return bytes;
}

/// Answers pings with its time: DwarfEcho {1: 2, 2: time, 3: "txtl"}. Source: field notes 1.3.
class FakeTelescope : public QObject
{
public:
    FakeTelescope()
    {
        m_socket.bind(QHostAddress(QHostAddress::LocalHost));
        connect(&m_socket, &QUdpSocket::readyRead, this, &FakeTelescope::answer);
    }
    quint16 port() const { return m_socket.localPort(); }

    std::chrono::milliseconds ahead{0};
    int answers = 0;

private:
    void answer()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram ping = m_socket.receiveDatagram();
            const qint64 time = QDateTime::currentMSecsSinceEpoch() + ahead.count();
            m_socket.writeDatagram(ping.makeReply(QByteArray::fromHex("080210")
                                                  + varint(quint64(time))
                                                  + QByteArray::fromHex("1a047478746c")));
            ++answers;
        }
    }

    QUdpSocket m_socket;
};

} // namespace

/// What a telescope's clock says before it is told ours.
class TestClockWitness : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_thread.start(); }
    void cleanupTestCase()
    {
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }

    void asksBeforeItIsConnected_data()
    {
        QTest::addColumn<int>("hoursAhead");
        QTest::addColumn<bool>("isSynchronised");
        QTest::addColumn<bool>("isDoubt");
        QTest::newRow("agrees") << 0 << false << false;
        QTest::newRow("has day") << -10 << false << true;
        QTest::newRow("the system knows better") << -10 << true << false;
        QTest::newRow("1970") << -490'000 << false << false;
        // It told nobody that this computer's clock was a year ahead: GOTO went.
        QTest::newRow("months behind") << -200 * 24 << false << true;
        QTest::newRow("a year ahead") << 365 * 24 << false << true;
    }

    void asksBeforeItIsConnected()
    {
        QFETCH(const int, hoursAhead);
        QFETCH(const bool, isSynchronised);
        QFETCH(const bool, isDoubt);
        FakeTelescope telescope;
        telescope.ahead = std::chrono::hours(hoursAhead);
        const SkyClock clock;
        DaylightGuard guard(clock);
        const double hours = clock.utc().time().msecsSinceStartOfDay() / 3'600'000.0;
        guard.setSite(Site{0.0, std::remainder(-15.0 * hours, 360.0), 0.0}); // midnight
        ClockWitness witness(m_thread, guard, telescope.port(), [&] { return isSynchronised; });
        QSignalSpy changed(&witness, &ClockWitness::changed);
        EventLog log;
        const auto profile = profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1:1:1"));
        QVERIFY(profile);
        DwarfDevice device(*profile, {m_thread, log, guard, QStringLiteral("test")});
        witness.follow(device);
        QCOMPARE(telescope.answers, 0);
        QVERIFY(!guard.sunMayBeUp());
        const Equatorial star{10.0, 20.0};
        QCOMPARE(device.sunGuard().canPointAt(star), Refusal::None);
        device.connection().connectToDevice();
        QTRY_VERIFY(telescope.answers >= 2);
        QTest::qWait(50); // the answers are on their way
        QCOMPARE(guard.clockDoubt().has_value(), isDoubt);
        QCOMPARE(guard.sunMayBeUp(), isDoubt);
        QCOMPARE(device.sunGuard().canPointAt(star), isDoubt ? Refusal::SunUnsure : Refusal::None);
        QCOMPARE(changed.count() > 0, isDoubt);
        device.connection().disconnectFromDevice();
    }

private:
    QThread m_thread;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestClockWitness)
#include "tst_clock_witness.moc"
