// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

namespace nd {

/// The notices of a desktop.
class FakeNotices : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;
    QList<int> urgencies;
    bool refuse = false;

public slots:
    Q_SCRIPTABLE uint Notify(const QString &program, uint, const QString &, const QString &title,
                             const QString &body, const QStringList &, const QVariantMap &hints,
                             int)
    {
        titles.append(program + QStringLiteral(": ") + title);
        bodies.append(body);
        urgencies.append(hints.value(QStringLiteral("urgency")).toInt());
        if (refuse)
            sendErrorReply(QDBusError::AccessDenied);
        return 7;
    }
};

/// On a bus daemon of its own, so it needs no desktop.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address"),
                        QStringLiteral("--address=unix:path=%1/bus").arg(m_folder.path())});
        QVERIFY2(m_daemon.waitForReadyRead(10'000), "dbus-daemon (package dbus) does not start");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                                            QStringLiteral("services"));
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_notices,
                                   QDBusConnection::ExportScriptableSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("services"));
        m_daemon.terminate();
        QVERIFY(m_daemon.waitForFinished(10'000));
    }

    void showsWhatItIsTold()
    {
        DesktopNotifier notifier(QStringLiteral("Nightdesk"), QStringLiteral("nightdesk"));
        QSignalSpy spy(&notifier, &DesktopNotifier::shown);
        notifier.show({QStringLiteral("Clouds"), QStringLiteral("<b>3</b> frames"), true});
        notifier.show({QStringLiteral("Stack ended"), QStringLiteral("done"), false});
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 2, 20'000);
        QCOMPARE(m_notices.titles,
                 (QStringList{QStringLiteral("Nightdesk: Clouds"),
                              QStringLiteral("Nightdesk: Stack ended")}));
        QCOMPARE(m_notices.bodies.first(), QStringLiteral("&lt;b&gt;3&lt;/b&gt; frames"));
        QCOMPARE(m_notices.urgencies, (QList<int>{2, 1}));
    }

    void saysThatItIsRefused()
    {
        DesktopNotifier notifier(QStringLiteral("Nightdesk"), {});
        QSignalSpy spy(&notifier, &DesktopNotifier::failed);
        m_notices.refuse = true;
        notifier.show({QStringLiteral("Clouds"), {}, true});
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 20'000);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    FakeNotices m_notices;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestDesktopNotifier)
#include "tst_desktop_notifier.moc"
