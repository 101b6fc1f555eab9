// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_maker.h"
#include "store_file.h"

#include <QTemporaryDir>

namespace nd {

namespace {

StackRecord withoutCounts(StackRecord record)
{
    for (StackRecordMark &mark : record.marks) {
        mark.taken.reset();
        mark.stacked.reset();
    }
    return record;
}

} // namespace

/// Files of another version of the program.
class TestStackStoreVersions : public QObject
{
    Q_OBJECT

    using Mode = StackStore::Mode;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("stacks.sqlite"));
    }

    /// The table of marks had no counts: nothing of it is lost, and the version before goes on.
    void aFileOfAVersionBeforeIsGoneOnWith()
    {
        const StackRecord before = withoutCounts(madeRecord());
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(before));
        }
        runSql(m_path,
               {QStringLiteral("ALTER TABLE marks DROP COLUMN taken"),
                QStringLiteral("ALTER TABLE marks DROP COLUMN stacked")});
        const QList<StackRecord> read = readAll(m_path); // whoever only reads changes nothing
        QVERIFY(read.size() == 1 && read.first() == before);
        StackRecord after = before;
        after.marks.append({evening(20), StackMark::Alarm, 0, QStringLiteral("clouds"), 60, 51});
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.setAside().isEmpty());
            QVERIFY(store.all().value().first() == before);
            QVERIFY(store.save(after));
        }
        QVERIFY(readAll(m_path).first() == after);
        runSql(m_path,
               {QStringLiteral("INSERT OR REPLACE INTO marks (stack, place, utc, mark, value, "
                               "words) VALUES ('%1', 3, '2026-10-10T21:00:00.000Z', 'alarm', 1, "
                               "'wind')")
                    .arg(after.key)});
        after.marks.append({evening(60), StackMark::Alarm, 1, QStringLiteral("wind")});
        QVERIFY(readAll(m_path).first() == after);
    }

    /// Half of the change is there, so the rest of it is refused: marks go on without counts.
    void aFileThatTakesNoCountsIsGoneOnWith()
    {
        StackRecord record = withoutCounts(madeRecord());
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(record));
        }
        runSql(m_path, {QStringLiteral("ALTER TABLE marks DROP COLUMN stacked")});
        record.marks.append({evening(20), StackMark::Alarm, 0, QStringLiteral("clouds"), 60, 51});
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.setAside().isEmpty());
            QVERIFY(store.save(record)); // no transaction was left open
            QVERIFY(readAll(m_path).value(0) == withoutCounts(record));
        }
        StackStore again(m_path);
        QVERIFY(again.open(Mode::Write));
        QVERIFY(again.all().value().value(0) == withoutCounts(record));
    }

    void leavesANewerVersionAlone()
    {
        {
            StackStore store(m_path);
            QVERIFY(store.open(Mode::Write));
            QVERIFY(store.save(madeRecord()));
        }
        runSql(m_path, {QStringLiteral("PRAGMA user_version = 2")});
        for (const Mode mode : {Mode::Write, Mode::Read}) {
            StackStore store(m_path);
            QCOMPARE(store.open(mode).error().code, Error::Code::NotAllowed);
            QVERIFY(!store.save(madeRecord()));
        }
        QVERIFY(QFile::exists(m_path));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".damaged")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackStoreVersions)
#include "tst_stack_store_versions.moc"
