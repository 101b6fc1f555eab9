// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_store.h"

#include "record_maker.h"
#include "store_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

using Mode = StackStore::Mode;

class TestStackStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("deep/stacks.sqlite"));
    }

    void keepsAllOfARecord()
    {
        const StackRecord whole = madeRecord();
        StackRecord bare;
        bare.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        bare.camera = Camera::Wide;
        bare.startedUtc = evening(60);
        bare.heardUtc = evening(61);
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(whole));
            QVERIFY(store.save(bare));
        }
        const QList<StackRecord> records = readAll(m_path);
        QCOMPARE(records.size(), 2);
        QVERIFY(records.first() == bare); // the newest first
        QVERIFY(records.last() == whole);
    }

    /// The state of each save is there for a second reader at once: what a killed program leaves.
    void eachSaveIsThereAtOnce()
    {
        StackRecord record = madeRecord();
        record.ending = StackEnding::Open;
        StackStore store(m_path);
        QVERIFY(store.open(Mode::Write));
        for (int taken = 1; taken <= 5; ++taken) {
            record.taken = taken;
            record.stacked = taken - 1;
            record.marks.append({evening(taken), StackMark::CountsWentBack, taken, {}});
            QVERIFY(store.save(record));
            const QList<StackRecord> seen = readAll(m_path);
            QCOMPARE(seen.size(), 1);
            QVERIFY(seen.first() == record);
        }
    }

    /// No telescope takes as many: unknown, in the file, too. The most that can be is kept.
    void absurdCountsOfMarksAreUnknown()
    {
        StackRecord record = madeRecord();
        record.marks = {{evening(1), StackMark::CountsWentBack, 0, {}, 100'001, 100'000},
                        {evening(2), StackMark::CountsWentBack, 0, {}, 100'000, -1}};
        StackStore store(m_path);
        QVERIFY(store.open(Mode::Write));
        QVERIFY(store.save(record));
        record.marks.first().taken.reset();
        record.marks.last().stacked.reset();
        QVERIFY(readAll(m_path).value(0) == record);
    }

    /// A restart that was none stayed in the file, and the mark after it never came there.
    void aMarkThatWasTakenBackIsGone()
    {
        StackRecord record = madeRecord();
        record.marks = {{evening(1), StackMark::LinkLost, 0, {}},
                        {evening(2), StackMark::Restarted, 0, {}},
                        {evening(3), StackMark::UnknownState, 9, {}}};
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(record));
            record.marks.removeAt(1);
            QVERIFY(store.save(record));
            QVERIFY(readAll(m_path).value(0) == record);
        }
        StackStore store(m_path); // the same of what another run of the program wrote
        QVERIFY(store.open(Mode::Write));
        QVERIFY(store.all());
        record.marks.first() = {evening(4), StackMark::LinkBack, 0, {}};
        QVERIFY(store.save(record));
        QVERIFY(readAll(m_path).value(0) == record);
    }

    void removes()
    {
        const StackRecord one = madeRecord();
        const StackRecord other = madeRecord("M 33", 90);
        StackStore store(m_path);
        QVERIFY(store.open(Mode::Write));
        QVERIFY(store.save(one));
        QVERIFY(store.save(other));
        QVERIFY(store.remove(one.key));
        const QList<StackRecord> left = readAll(m_path);
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first() == other);
        QVERIFY(store.save(one)); // with its marks, which were removed too
        QVERIFY(readAll(m_path).last() == one);
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is no database, and was never one");
        QTest::newRow("cut header") << QByteArray("SQLite format 3");
        QTest::newRow("header alone")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\xff');
    }

    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(QStringLiteral("stacks.sqlite"));
        write(path, content);
        {
            StackStore reader(path);
            QCOMPARE(reader.open(Mode::Read).error().code, Error::Code::Malformed);
            QVERIFY(QFile::exists(path)); // a reader moves nothing
        }
        StackStore store(path);
        QVERIFY(store.open(Mode::Write));
        QCOMPARE(store.setAside(), path + QStringLiteral(".damaged"));
        QFile aside(store.setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QVERIFY(store.save(madeRecord()));
        QCOMPARE(readAll(path).size(), 1);
    }

    /// The second replaced the first, and what was in its journal alone was lost.
    void keepsAllThatWasSetAside()
    {
        const QString path = m_folder->filePath(QStringLiteral("stacks.sqlite"));
        QStringList aside;
        for (const char *content : {"the first", "the second", "the third"}) {
            write(path, content);
            write(path + QStringLiteral("-wal"), QByteArray(content) + "'s journal");
            StackStore store(path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.hasDamaged());
            aside.append(store.setAside());
        }
        const QString first = path + QStringLiteral(".damaged");
        QCOMPARE(aside,
                 (QStringList{first, first + QStringLiteral("-2"), first + QStringLiteral("-3")}));
        const auto read = [](const QString &name) {
            QFile file(name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QCOMPARE(read(aside.at(0)), QByteArray("the first"));
        QCOMPARE(read(aside.at(1)), QByteArray("the second"));
        QCOMPARE(read(aside.at(0) + QStringLiteral("-wal")), QByteArray("the first's journal"));
        QCOMPARE(read(aside.at(1) + QStringLiteral("-wal")), QByteArray("the second's journal"));
    }

    void setsABrokenPageAside()
    {
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            for (int i = 0; i < 50; ++i)
                QVERIFY(store.save(madeRecord("M 31", i)));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 16'384);
        file.seek(4096); // the second page and those behind
        file.write(QByteArray(8192, '\x5a'));
        file.close();
        StackStore store(m_path);
        QVERIFY(store.open(Mode::Write));
        QVERIFY(!store.setAside().isEmpty());
        QVERIFY(store.all().value().isEmpty());
    }

    void leavesAForeignDatabaseWhole()
    {
        const QString path = m_folder->filePath(QStringLiteral("stacks.sqlite"));
        runSql(path, {QStringLiteral("CREATE TABLE stacks (mine INTEGER)")});
        StackStore store(path);
        QVERIFY(store.open(Mode::Write));
        QVERIFY(!store.setAside().isEmpty());
        runSql(store.setAside(), {QStringLiteral("SELECT mine FROM stacks")});
    }

    /// Whoever wrote it: what can't be is left out or unknown, and nothing is too long.
    void mistrustsRows()
    {
        const StackRecord good = madeRecord();
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(good));
            for (int i = 1; i < 5; ++i)
                QVERIFY(store.save(madeRecord("M 33", i)));
        }
        runSql(
            m_path,
            {QStringLiteral(
                 "UPDATE stacks SET taken = 99999999999, stacked = -4, "
                 "exposure_s = 'x', sensor_first_c = 4000, target = printf('%.9000c', 'a'), "
                 "ended_utc = 'never', ending = 'exploded' WHERE key = '%1'")
                 .arg(good.key),
             QStringLiteral("UPDATE stacks SET key = 'no key' WHERE started_utc LIKE '%20:01%'"),
             QStringLiteral("UPDATE stacks SET started_utc = '' WHERE started_utc LIKE '%20:02%'"),
             QStringLiteral("UPDATE stacks SET heard_utc = x'00ff' "
                            "WHERE started_utc LIKE '%20:03%'"),
             QStringLiteral("UPDATE marks SET mark = 'of tomorrow', value = 'x', utc = '', "
                            "taken = -7, stacked = 'x' WHERE place = 0"),
             QStringLiteral("UPDATE marks SET taken = 99999999999, stacked = 100001 "
                            "WHERE place = 1")});
        const QList<StackRecord> records = readAll(m_path);
        QCOMPARE(records.size(), 2);
        const StackRecord &bad = records.last();
        QCOMPARE(bad.key, good.key);
        QVERIFY(!bad.taken && !bad.stacked && !bad.exposureSeconds && !bad.sensorCelsiusFirst);
        QCOMPARE(bad.target.size(), qsizetype(StackRecord::kLongestText));
        QVERIFY(!bad.endedUtc.isValid());
        QCOMPARE(bad.ending, StackEnding::Unheard);
        QCOMPARE(bad.marks.size(), 2);
        QCOMPARE(bad.marks.first().mark, StackMark::Unknown);
        QCOMPARE(bad.marks.first().value, 0);
        for (const StackRecordMark &mark : bad.marks)
            QVERIFY(!mark.taken && !mark.stacked);
    }

    void saysWhenTheDiskDoesNotTakeIt()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        write(file, "x");
        StackStore store(file + QStringLiteral("/stacks.sqlite"));
        QCOMPARE(store.open(Mode::Write).error().code, Error::Code::Rejected);
        QVERIFY(!store.save(madeRecord()));
        QVERIFY(store.all().value().isEmpty());
    }

    void readsWhatIsNotThereAsEmpty()
    {
        StackStore store(m_path);
        QVERIFY(store.open(Mode::Read));
        QVERIFY(store.all().value().isEmpty());
        QVERIFY(!QFile::exists(m_path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackStore)
#include "tst_stack_store.moc"
