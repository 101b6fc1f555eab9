// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/motion_notices.h"

#include "core/base/qt_scheduler.h"
#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/motion_orders.h"
#include "core/dwarf/session/session.h"
#include "core/dwarf/wire/commands.h"
#include "core/observatory/motion_mailbox.h"
#include "core/observatory/observatory.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

namespace {

const MotionNotice kGarden{QStringLiteral("192.168.1.7"), 9900, QStringLiteral("DWARF3_1"), false};

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

/// What the programs of one installation write down for each other before they move a telescope.
class TestMotionNotices : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        QVERIFY(m_data->isValid());
        m_folder = m_data->path() + QStringLiteral("/motions");
    }

    void meansOneTelescope_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("it") << "192.168.1.7" << 9900 << "DWARF3_1" << true;
        QTest::newRow("before it told its name") << "192.168.1.7" << 9900 << "" << true;
        QTest::newRow("renamed") << "192.168.1.7" << 9900 << "Garden" << true;
        QTest::newRow("by its own network") << "192.168.88.1" << 9900 << "DWARF3_1" << true;
        QTest::newRow("another address, no name") << "192.168.1.8" << 9900 << "" << true;
        QTest::newRow("another one") << "192.168.1.8" << 9900 << "DWARF3_2" << false;
        QTest::newRow("another one here") << "192.168.1.7" << 9901 << "DWARF3_2" << false;
    }

    void meansOneTelescope()
    {
        QFETCH(const QString, host);
        QFETCH(const int, port);
        QFETCH(const QString, name);
        const MotionNotice told{host, port, name, false};
        QTEST(motionNoticeOf(toBytes(told)).mayMean(kGarden), "isMeant");
        QTEST(kGarden.mayMean(told), "isMeant");
    }

    void whatCantBeReadMeansAny()
    {
        for (const char *bytes : {"", "{", "[]", "{\"host\":7}", "\xff\xfe"})
            QVERIFY(motionNoticeOf(QByteArray(bytes)).mayMean(kGarden));
    }

    void hearsEachOne()
    {
        MotionMailbox mailbox(m_scheduler, m_folder);
        QSignalSpy heard(&mailbox, &MotionMailbox::heard);
        QVERIFY(writeMotionNotice(m_folder, fileNameOf(kGarden), toBytes(kGarden)));
        mailbox.start();
        QTRY_COMPARE(heard.count(), 1); // it may have been told a moment ago
        for (int i = 2; i < 5; ++i) {
            QVERIFY(writeMotionNotice(m_folder, fileNameOf(kGarden), toBytes(kGarden)));
            QTRY_COMPARE(heard.count(), i);
            QCOMPARE(heard.last().first().value<MotionNotice>(), kGarden);
        }
        QCOMPARE(filesIn(m_folder).size(), 1);
        QTest::qWait(int(MotionMailbox::kInterval.count()) * 3 / 2);
        QCOMPARE(heard.count(), 4); // once each
    }

    /// Of yesterday: nobody is to answer for by it today.
    void hearsNothingOld()
    {
        QVERIFY(writeMotionNotice(m_folder, QStringLiteral("old"), toBytes(kGarden)));
        QFile file(m_folder + QStringLiteral("/old"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-90),
                                 QFileDevice::FileModificationTime));
        MotionMailbox mailbox(m_scheduler, m_folder);
        QSignalSpy heard(&mailbox, &MotionMailbox::heard);
        mailbox.start();
        QCOMPARE(heard.count(), 0);
        // A file is new by what it says, whatever the time.
        QVERIFY(writeMotionNotice(m_folder, QStringLiteral("old"), toBytes(kGarden)));
        QTRY_COMPARE(heard.count(), 1);
    }

    void saysWhatSteers()
    {
        for (const bool steers : {false, true}) {
            MotionNotice notice = kGarden;
            notice.steers = steers;
            QCOMPARE(motionNoticeOf(toBytes(notice)), notice);
        }
        QVERIFY(!motionNoticeOf("{").steers);
    }

    /// At once, not only when it looks by itself.
    void hearsItSoon()
    {
        MotionMailbox mailbox(m_scheduler, m_folder);
        QSignalSpy heard(&mailbox, &MotionMailbox::heard);
        mailbox.start();
        int soon = 0;
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(writeMotionNotice(m_folder, fileNameOf(kGarden), toBytes(kGarden)));
            soon += QTest::qWaitFor([&] { return heard.count() == i; }, 300) ? 1 : 0;
            QTRY_COMPARE(heard.count(), i);
        }
        QVERIFY(soon >= 3);
    }

    void hearsAfterTheFolderWasRemoved()
    {
        MotionMailbox mailbox(m_scheduler, m_folder);
        QSignalSpy heard(&mailbox, &MotionMailbox::heard);
        mailbox.start();
        QVERIFY(QDir(m_folder).removeRecursively());
        QVERIFY(writeMotionNotice(m_folder, fileNameOf(kGarden), toBytes(kGarden)));
        QTRY_COMPARE(heard.count(), 1);
    }

    /// Of two windows each hears the other, and takes its own away at the end.
    void hearsOthersAlone()
    {
        auto first = std::make_unique<MotionMailbox>(m_scheduler, m_folder);
        MotionMailbox second(m_scheduler, m_folder);
        QSignalSpy heardByFirst(first.get(), &MotionMailbox::heard);
        QSignalSpy heardBySecond(&second, &MotionMailbox::heard);
        first->start();
        second.start();
        first->write(kGarden);
        QTRY_COMPARE(heardBySecond.count(), 1);
        QTest::qWait(int(MotionMailbox::kInterval.count()) * 3 / 2);
        QCOMPARE(heardByFirst.count(), 0);
        first.reset();
        QVERIFY(filesIn(m_folder).isEmpty());
    }

    /// Whatever lies there, the newest are read and nothing of it is kept whole.
    void staysBounded()
    {
        QVERIFY(QDir().mkpath(m_folder));
        for (int i = 0; i < MotionMailbox::kMostFiles + 20; ++i) {
            QFile file(m_folder + QStringLiteral("/x%1").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(100'000'000));
        }
        MotionMailbox mailbox(m_scheduler, m_folder);
        QSignalSpy heard(&mailbox, &MotionMailbox::heard);
        mailbox.start();
        QCOMPARE(heard.count(), MotionMailbox::kMostFiles);
        QTest::qWait(20); // files are in the order of their times
        QVERIFY(writeMotionNotice(m_folder, QStringLiteral("new"), toBytes(kGarden)));
        QTRY_VERIFY(heard.last().first().value<MotionNotice>() == kGarden);
    }

    /// It is in the folder when the request returns: the session sends later.
    void tellsBeforeItIsSent()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        MotionNotices notices(observatory, m_data->path());
        const auto profile = profileFromAddress(QStringLiteral("192.0.2.1:9901"));
        Session &session = observatory.addDevice(*profile).session();
        const auto send = [&session, this](const Order &order) {
            session.requestRaw(order.row, order.payload, this, [](const Result<QByteArray> &) {});
        };
        send({kMotorGetPosition.info, {}});
        for (const Order &order : stopOrders())
            send(order);
        QVERIFY(!QDir(m_folder).exists());
        send(joystickOrder({0.0, 1.0}, 1.0, Generation::V2));
        QCOMPARE(filesIn(m_folder).size(), 1);
        QFile file(m_folder + u'/' + filesIn(m_folder).first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const MotionNotice told = motionNoticeOf(file.readAll());
        QCOMPARE(told.host, QStringLiteral("192.0.2.1"));
        QCOMPARE(told.port, 9901);
        QVERIFY(!told.steers);
    }

    void saysThatItCantTell()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        QFile inTheWay(m_folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        MotionNotices notices(observatory, m_data->path());
        QSignalSpy failed(&notices, &MotionNotices::failed);
        Session &session
            = observatory.addDevice(*profileFromAddress(QStringLiteral("192.0.2.1"))).session();
        for (int i = 0; i < 2; ++i) {
            const Order slow = joystickOrder({0.0, 1.0}, 1.0, Generation::V2);
            session.requestRaw(slow.row, slow.payload, this, [](const Result<QByteArray> &) {});
        }
        QCOMPARE(failed.count(), 1);
    }

private:
    QtScheduler m_scheduler;
    std::unique_ptr<QTemporaryDir> m_data;
    QString m_folder;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestMotionNotices)
#include "tst_motion_notices.moc"
