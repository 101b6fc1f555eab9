// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_log.h"

#include "core/observatory/stacklog/stack_store.h"
#include "record_maker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

class TestStackLog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("stacks.sqlite"));
    }

    void findsEverythingAgain()
    {
        const StackRecord early = madeRecord("M 31", 0);
        StackRecord late = madeRecord("M 33", 60);
        {
            StackLog log(m_path);
            log.save(late); // before it was read
            log.save(early);
            late.taken = 121;
            log.save(late);
            QCOMPARE(log.records().size(), 2);
            QVERIFY(log.records().first() == late);
        } // what was saved before is on the disk after
        StackLog log(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
        QCOMPARE(log.records().size(), 2);
        QVERIFY(log.records().first() == late);
        QVERIFY(*log.record(early.key) == early);
        QCOMPARE(log.trouble(), StackLogTrouble::None);
        log.remove(early.key);
        QCOMPARE(log.records().size(), 1);
        QVERIFY(log.record(early.key) == nullptr);
    }

    void whatWasRemovedBeforeReadingStaysAway()
    {
        const StackRecord record = madeRecord();
        {
            StackLog log(m_path);
            log.save(record);
        }
        StackLog log(m_path);
        log.remove(record.key);
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
        QVERIFY(log.records().isEmpty());
    }

    void whatCameBeforeReadingIsNewer()
    {
        StackRecord record = madeRecord();
        {
            StackLog log(m_path);
            log.save(record);
        }
        StackLog log(m_path);
        record.taken = 7;
        log.save(record);
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
        QCOMPARE(log.records().size(), 1);
        QCOMPARE(log.records().first().taken, 7);
    }

    void tellsOfChangesAlone()
    {
        StackLog log{QString()};
        QVERIFY(log.isLoaded());
        const QSignalSpy changed(&log, &StackLog::changed);
        const StackRecord record = madeRecord();
        log.save(record);
        log.save(record);
        QCOMPARE(changed.size(), 1);
    }

    void saysThatItSetTheFileAside()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
        file.close();
        StackLog log(m_path);
        QTRY_COMPARE_WITH_TIMEOUT(log.trouble(), StackLogTrouble::SetAside, 20'000);
        QCOMPARE(log.troublePath(), m_path + QStringLiteral(".damaged"));
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
    }

    void saysThatTheDiskDoesNotTakeIt()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        StackLog log(m_path + QStringLiteral("/stacks.sqlite")); // a file is no folder
        QTRY_COMPARE_WITH_TIMEOUT(log.trouble(), StackLogTrouble::Failed, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
        log.save(madeRecord()); // shown all the same
        QCOMPARE(log.records().size(), 1);
    }

    /// Two thousand frames of one stack: the disk gets the newest, and nobody waits.
    void takesAStackThatGrowsFast()
    {
        StackRecord record = madeRecord();
        {
            StackLog log(m_path);
            for (int taken = 1; taken <= 2000; ++taken) {
                record.taken = taken;
                log.save(record);
            }
        }
        StackStore store(m_path);
        QVERIFY(store.open(StackStore::Mode::Read));
        QCOMPARE(store.all().value().first().taken, 2000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackLog)
#include "tst_stack_log.moc"
