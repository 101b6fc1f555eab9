// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery.h"

#include <QNetworkDatagram>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <atomic>
#include <memory>

namespace nd {

namespace {

/// A telescope on this computer that answers pings as the test wants.
class FakeTelescope : public QObject
{
public:
    FakeTelescope()
    {
        m_socket.bind(QHostAddress(QHostAddress::LocalHost));
        connect(&m_socket, &QUdpSocket::readyRead, this, &FakeTelescope::answer);
    }
    quint16 port() const { return m_socket.localPort(); }

    QList<QByteArray> answers;
    int pings = 0;

private:
    void answer()
    {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram ping = m_socket.receiveDatagram();
            pings += ping.data().startsWith(QByteArray::fromHex("080110")) ? 1 : 0;
            for (const QByteArray &datagram : answers)
                m_socket.writeDatagram(ping.makeReply(datagram));
        }
    }

    QUdpSocket m_socket;
};

/// Counts who asks which proxy to take. None, it says.
class ProxyWitness : public QNetworkProxyFactory
{
public:
    explicit ProxyWitness(std::atomic<int> &asked) : m_asked(asked) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override
    {
        ++m_asked;
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    std::atomic<int> &m_asked;
};

QByteArray echo(const QByteArray &name)
{
    return QByteArray::fromHex("08021a047478746c42") + static_cast<char>(name.size()) + name;
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_thread.start(); }
    void cleanupTestCase()
    {
        m_thread.quit();
        QVERIFY(m_thread.wait());
    }

    void findsATelescope()
    {
        FakeTelescope telescope;
        telescope.answers = {QByteArray("garbage"), echo("DWARF3_1A2B3C")};
        Discovery discovery(m_thread, telescope.port());
        QSignalSpy found(&discovery, &Discovery::deviceFound);
        discovery.start();
        QVERIFY(discovery.isSearching());
        QTRY_COMPARE(discovery.found().size(), 1);
        QCOMPARE(discovery.found().first().name, QStringLiteral("DWARF3_1A2B3C"));
        QCOMPARE(discovery.found().first().host, QStringLiteral("127.0.0.1"));
        // The same telescope answers each ping and is found once.
        QTRY_VERIFY(telescope.pings >= 2);
        QTRY_VERIFY(discovery.remaining() < Discovery::kDuration);
        QCOMPARE(found.count(), 1);
    }

    void stopsWhenAsked()
    {
        FakeTelescope telescope;
        Discovery discovery(m_thread, telescope.port());
        discovery.start();
        QTRY_COMPARE(telescope.pings, 1);
        discovery.stop();
        QVERIFY(!discovery.isSearching());
        telescope.answers = {echo("late")};
        discovery.start();
        QTRY_COMPARE(discovery.found().size(), 1);
        discovery.start();
        QVERIFY(discovery.found().isEmpty());
    }

    /// A thousand names from one address are one device whose name changes; the list can't grow.
    void oneAddressIsOneDevice()
    {
        FakeTelescope telescope;
        for (int i = 0; i < 100; ++i)
            telescope.answers.append(echo(QByteArray::number(i)));
        Discovery discovery(m_thread, telescope.port());
        discovery.start();
        QTRY_VERIFY(!discovery.found().isEmpty());
        QTRY_COMPARE(discovery.found().first().name, QStringLiteral("99"));
        QCOMPARE(discovery.found().size(), 1);
    }

    /// The system's answer is that of a library, on a thread that ends only while the program's
    /// statics are being destroyed: nightdeskctl crashed there now and then. And the link thread
    /// waited for it, which takes seconds where a proxy is looked for on the network.
    void asksForNoProxy()
    {
        std::atomic<int> asked = 0;
        QNetworkProxyFactory::setApplicationProxyFactory(
            std::make_unique<ProxyWitness>(asked).release()); // Qt's now
        const auto back
            = qScopeGuard([] { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); });
        FakeTelescope telescope;
        telescope.answers = {echo("DWARF3_1A2B3C")};
        asked = 0; // the fake one's socket has no reason not to ask
        Discovery discovery(m_thread, telescope.port());
        discovery.start();
        QTRY_COMPARE(discovery.found().size(), 1);
        QCOMPARE(asked, 0);
    }

    void canBeDestroyedWhileSearching()
    {
        FakeTelescope telescope;
        {
            Discovery discovery(m_thread, telescope.port());
            discovery.start();
        }
        QTRY_VERIFY(m_thread.isRunning());
    }

private:
    QThread m_thread;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDiscovery)
#include "tst_discovery.moc"
