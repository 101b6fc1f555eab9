// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/rtsp/rtsp_server.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace nd;
using namespace nd::sim;

namespace {

constexpr int kPatience = 20'000; ///< Milliseconds for an answer, generous for a busy machine.

/// Speaks RTSP by hand, interleaved in TCP, as a client of no library would.
class RawClient
{
public:
    explicit RawClient(quint16 port) : m_port(port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(kPatience);
    }

    /// Sends a request and returns the answer with its body.
    QByteArray request(const QByteArray &method, const QByteArray &path,
                       const QByteArray &headers = {})
    {
        m_socket.write(method + " rtsp://127.0.0.1:" + QByteArray::number(m_port) + path
                       + " RTSP/1.0\r\nCSeq: " + QByteArray::number(++m_sequence) + "\r\n" + headers
                       + "\r\n");
        QByteArray answer;
        while (!isComplete(answer) && m_socket.waitForReadyRead(kPatience))
            answer += m_socket.readAll();
        return answer;
    }

    /// From DESCRIBE to PLAY; the answer to PLAY.
    QByteArray play(const QByteArray &path)
    {
        request("DESCRIBE", path, "Accept: application/sdp\r\n");
        const QByteArray setup = request("SETUP", path + "/stream=0",
                                         "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n");
        const qsizetype start = setup.indexOf("Session: ") + 9;
        const QByteArray session
            = setup.mid(start, setup.indexOf('\r', start) - start).split(';').first();
        return request("PLAY", path, "Session: " + session + "\r\n");
    }

    /// True once a packet of the stream was received.
    bool receivesPacket()
    {
        QByteArray data;
        while (!data.contains('$') && m_socket.waitForReadyRead(kPatience))
            data += m_socket.readAll();
        return data.contains('$');
    }

    /// True when the server closed the connection.
    bool isClosedByServer()
    {
        while (m_socket.state() == QAbstractSocket::ConnectedState
               && m_socket.waitForReadyRead(kPatience))
            m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

private:
    static bool isComplete(const QByteArray &answer)
    {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const qsizetype length = answer.indexOf("Content-Length: ");
        if (length < 0 || length > end)
            return true;
        return answer.size() >= end + 4
            + answer.mid(length + 16, answer.indexOf('\r', length) - length - 16).toInt();
    }

    QTcpSocket m_socket;
    quint16 m_port;
    int m_sequence = 0;
};

} // namespace

class TestRtspServer : public QObject
{
    Q_OBJECT

private:
    RtspMount mount(const QString &path = QStringLiteral("ch0/stream0"))
    {
        RtspMount result;
        result.path = path;
        result.size = {320, 180};
        result.framesPerSecond = 30;
        result.source = [this](std::span<quint8> picture) {
            std::fill(picture.begin(), picture.end(), static_cast<quint8>(++m_pictures * 5));
            return true;
        };
        return result;
    }

    std::atomic<int> m_pictures = 0;

private slots:
    void init() { m_pictures = 0; }

    void aClientGetsPackets()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port && port.value() > 0);
        RawClient client(port.value());
        const QByteArray description
            = client.request("DESCRIBE", "/ch0/stream0", "Accept: application/sdp\r\n");
        QVERIFY(description.startsWith("RTSP/1.0 200"));
        QVERIFY(description.contains("H264/90000"));
        QVERIFY(description.contains("sprop-parameter-sets="));
        QVERIFY(client.play("/ch0/stream0").startsWith("RTSP/1.0 200"));
        QVERIFY(client.receivesPacket());
        QTRY_COMPARE(server.clientCount(), 1);
    }

    void picturesAreMadeOnlyWhileSomebodyWatches()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        {
            RawClient client(port.value());
            QVERIFY(client.request("OPTIONS", "/ch0/stream0").startsWith("RTSP/1.0 200"));
            QCOMPARE(m_pictures.load(), 0);
            client.play("/ch0/stream0");
            QTRY_VERIFY(m_pictures > 5);
        }
        QTRY_COMPARE(server.clientCount(), 0);
        // Stopped once the count stays the same over some frames' time.
        int before = -1;
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, m_pictures.load()) == m_pictures, kPatience);
    }

    void anUnknownPathIsNotFound()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        QVERIFY(
            RawClient(port.value()).request("DESCRIBE", "/ch7/stream0").startsWith("RTSP/1.0 404"));
    }

    void aRouteThatGoesEndsItsSessions()
    {
        RtspServer server;
        server.addMount(mount());
        server.addMount(mount(QStringLiteral("ch1/stream0")));
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        RawClient tele(port.value());
        RawClient wide(port.value());
        QVERIFY(tele.play("/ch0/stream0").startsWith("RTSP/1.0 200"));
        QVERIFY(wide.play("/ch1/stream0").startsWith("RTSP/1.0 200"));
        server.setRouteAvailable(QStringLiteral("ch0/stream0"), false);
        QVERIFY(tele.isClosedByServer());
        QVERIFY(wide.receivesPacket());
        QVERIFY(
            RawClient(port.value()).request("DESCRIBE", "/ch0/stream0").startsWith("RTSP/1.0 404"));
        server.setRouteAvailable(QStringLiteral("ch0/stream0"), true);
        RawClient again(port.value());
        QVERIFY(again.play("/ch0/stream0").startsWith("RTSP/1.0 200"));
        QVERIFY(again.receivesPacket());
    }

    void theCodecChanges()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        server.setCodec(QStringLiteral("ch0/stream0"), VideoCodec::H265);
        RawClient client(port.value());
        QVERIFY(client.request("DESCRIBE", "/ch0/stream0").contains("H265/90000"));
        QVERIFY(client.play("/ch0/stream0").startsWith("RTSP/1.0 200"));
        QVERIFY(client.receivesPacket());
    }

    void aStallKeepsTheSessionOpen()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        RawClient client(port.value());
        client.play("/ch0/stream0");
        QVERIFY(client.receivesPacket());
        server.setStalled(true);
        int before = -1;
        QTRY_VERIFY(std::exchange(before, m_pictures.load()) == m_pictures);
        const int stalledAt = m_pictures;
        QCOMPARE(server.clientCount(), 1);
        server.setStalled(false);
        QTRY_VERIFY(m_pictures > stalledAt + 5);
        QVERIFY(client.receivesPacket());
    }

    /// 15360 pixels are 960 macroblocks: the parameter set holds 959 twice, as Exp-Golomb codes.
    void theAbsurdStreamAnnouncesItsSize()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        server.setAbsurd(true);
        const QByteArray description = RawClient(port.value()).request("DESCRIBE", "/ch0/stream0");
        const qsizetype start = description.indexOf("sprop-parameter-sets=") + 21;
        const QByteArray set = QByteArray::fromBase64(
            description.mid(start, description.indexOf(',', start) - start));
        QByteArray bits;
        for (const char byte : set)
            bits += QByteArray::number(static_cast<uchar>(byte) | 256, 2).mid(1);
        const QByteArray side = "000000000" + QByteArray::number(960, 2);
        QVERIFY2(bits.contains(side + side), bits);
        QCOMPARE(m_pictures.load(), 0);
    }

    void aPortInUseIsReported()
    {
        RtspServer one;
        const auto port = one.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        RtspServer two;
        const auto taken = two.start(QStringLiteral("127.0.0.1"), port.value());
        QVERIFY(!taken);
        QVERIFY(taken.error().detail.contains(QString::number(port.value())));
    }

    void stoppingEndsTheSource()
    {
        RtspServer server;
        server.addMount(mount());
        const auto port = server.start(QStringLiteral("127.0.0.1"), 0);
        QVERIFY(port);
        RawClient client(port.value());
        client.play("/ch0/stream0");
        QTRY_VERIFY(m_pictures > 2);
        server.stop();
        const int pictures = m_pictures;
        QVERIFY(client.isClosedByServer());
        QTcpSocket late;
        late.connectToHost(QStringLiteral("127.0.0.1"), port.value());
        QVERIFY(!late.waitForConnected(1000));
        QCOMPARE(m_pictures.load(), pictures);
    }
};

QTEST_GUILESS_MAIN(TestRtspServer)
#include "tst_rtsp_server.moc"
