// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sleep_inhibitor.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <poll.h>
#include <unistd.h>

#include <array>
#include <memory>

namespace nd {

/// The screen saver of a desktop: hands out cookies and takes them back.
class FakeScreenSaver : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QStringList reasons;
    QList<uint> released;
    bool refuse = false;
    bool slow = false;
    QList<QDBusMessage> waiting;

public slots:
    Q_SCRIPTABLE uint Inhibit(const QString &program, const QString &reason)
    {
        reasons.append(program + QStringLiteral(": ") + reason);
        if (refuse)
            sendErrorReply(QDBusError::AccessDenied);
        if (slow) {
            setDelayedReply(true);
            waiting.append(message());
        }
        return 41U + static_cast<uint>(reasons.size());
    }
    Q_SCRIPTABLE void UnInhibit(uint cookie) { released.append(cookie); }
};

/// The login manager: holds as long as the descriptor it gave is open.
class FakeLogin : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList what;
    bool refuse = false;

    ~FakeLogin() override { closeReader(); }

    /// True once nobody holds the descriptor any more.
    bool isLetGo() const
    {
        pollfd state{m_reader, POLLIN, 0};
        return m_reader >= 0 && ::poll(&state, 1, 0) == 1 && (state.revents & POLLHUP) != 0;
    }

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &kind, const QString &who,
                                                 const QString &why, const QString &mode)
    {
        what.append(kind + u' ' + who + u' ' + why + u' ' + mode);
        std::array<int, 2> ends{-1, -1};
        if (refuse || ::pipe(ends.data()) != 0) {
            sendErrorReply(QDBusError::AccessDenied);
            return {};
        }
        closeReader();
        m_reader = ends[0];
        QDBusUnixFileDescriptor descriptor(ends[1]);
        ::close(ends[1]);
        return descriptor;
    }

private:
    void closeReader()
    {
        if (m_reader >= 0)
            ::close(m_reader);
    }

    int m_reader = -1;
};

/// Runs on a bus daemon of its own, so it needs neither a desktop nor a login manager.
class TestSleepInhibitor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address"),
                        QStringLiteral("--address=unix:path=%1/bus").arg(m_folder.path())});
        QVERIFY2(m_daemon.waitForReadyRead(10'000), "dbus-daemon (package dbus) does not start");
        m_address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address);
        const auto options = QDBusConnection::ExportScriptableSlots;
        QDBusConnection bus = serviceBus();
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), &m_screenSaver,
                                   options));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &m_login, options));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished(10'000));
    }

    void init()
    {
        m_screenSaver.reasons.clear();
        m_screenSaver.released.clear();
        m_screenSaver.waiting.clear();
        m_screenSaver.refuse = false;
        m_screenSaver.slow = false;
        m_login.what.clear();
        m_login.refuse = false;
        QVERIFY(serviceBus().registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
        QVERIFY(serviceBus().registerService(QStringLiteral("org.freedesktop.login1")));
    }

    void holdsWithBothServices()
    {
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        QSignalSpy spy(&inhibitor, &SleepInhibitor::changed);
        inhibitor.hold(QStringLiteral("live view"));
        QVERIFY(!inhibitor.isActive());
        QTRY_VERIFY(inhibitor.isActive());
        QTRY_COMPARE(m_login.what.size(), 1);
        QVERIFY(!inhibitor.isUnavailable());
        QVERIFY(spy.count() > 0);
        QCOMPARE(m_screenSaver.reasons, QStringList(QStringLiteral("Nightdesk: live view")));
        QCOMPARE(m_login.what.first(), QStringLiteral("idle:sleep Nightdesk live view block"));
    }

    void letsGoWithTheLastReason()
    {
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        const QString stream = QStringLiteral("stream");
        const QString transfer = QStringLiteral("transfer");
        inhibitor.hold(stream);
        inhibitor.hold(stream);
        inhibitor.hold(transfer);
        QTRY_VERIFY(inhibitor.isActive());
        QTRY_COMPARE(m_login.what.size(), 1);
        inhibitor.release(stream);
        inhibitor.release(transfer);
        QVERIFY(inhibitor.isActive());
        inhibitor.release(stream);
        QVERIFY(!inhibitor.isActive());
        QVERIFY(!inhibitor.isUnavailable());
        QTRY_COMPARE(m_screenSaver.released, QList<uint>{42U});
        QTRY_VERIFY(m_login.isLetGo());
        QCOMPARE(m_screenSaver.reasons.size(), 1);
    }

    void letsGoWhenItIsDestroyed()
    {
        auto inhibitor = std::make_unique<SleepInhibitor>(QStringLiteral("Nightdesk"));
        inhibitor->hold(QStringLiteral("stream"));
        QTRY_VERIFY(inhibitor->isActive());
        QTRY_COMPARE(m_login.what.size(), 1);
        inhibitor.reset();
        QTRY_COMPARE(m_screenSaver.released.size(), 1);
        QTRY_VERIFY(m_login.isLetGo());
    }

    /// The strip said that sleep and lock were held off when one of them was.
    void tellsWhichServiceGrantedIt()
    {
        m_screenSaver.refuse = true;
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        inhibitor.hold(QStringLiteral("stream"));
        QTRY_VERIFY(inhibitor.isActive());
        QVERIFY(!inhibitor.isUnavailable());
        QVERIFY(inhibitor.keepsAwake());
        QVERIFY(!inhibitor.keepsUnlocked());
    }

    void asksAgainAfterARefusal()
    {
        m_screenSaver.refuse = true;
        m_login.refuse = true;
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        inhibitor.setRetry(std::chrono::milliseconds(50));
        inhibitor.hold(QStringLiteral("stream"));
        QTRY_VERIFY(inhibitor.isUnavailable());
        m_screenSaver.refuse = false;
        m_login.refuse = false;
        QTRY_VERIFY(inhibitor.keepsUnlocked() && inhibitor.keepsAwake());
        inhibitor.release(QStringLiteral("stream"));
        QTRY_VERIFY(m_login.isLetGo());
    }

    void saysWhenNobodyGrantsIt()
    {
        QVERIFY(serviceBus().unregisterService(QStringLiteral("org.freedesktop.ScreenSaver")));
        m_login.refuse = true;
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        inhibitor.hold(QStringLiteral("stream"));
        QTRY_VERIFY(inhibitor.isUnavailable());
        QVERIFY(!inhibitor.isActive());
        inhibitor.release(QStringLiteral("stream"));
        QVERIFY(!inhibitor.isUnavailable());
    }

    /// The answer to a question that nobody waits for any more must not leave the screen inhibited.
    void givesBackWhatCameTooLate()
    {
        m_screenSaver.slow = true;
        m_login.refuse = true;
        SleepInhibitor inhibitor(QStringLiteral("Nightdesk"));
        inhibitor.hold(QStringLiteral("stream"));
        QTRY_COMPARE(m_screenSaver.waiting.size(), 1);
        inhibitor.release(QStringLiteral("stream"));
        serviceBus().send(m_screenSaver.waiting.first().createReply(77U));
        QTRY_COMPARE(m_screenSaver.released, QList<uint>{77U});
        QVERIFY(!inhibitor.isActive());
    }

private:
    QDBusConnection serviceBus()
    {
        return QDBusConnection::connectToBus(QString::fromLatin1(m_address),
                                             QStringLiteral("services"));
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
    FakeScreenSaver m_screenSaver;
    FakeLogin m_login;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSleepInhibitor)
#include "tst_sleep_inhibitor.moc"
