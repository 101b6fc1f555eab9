// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/observatory/stacklog/stack_record.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

class QSqlDatabase;

namespace nd {

/// The log of stacks in an SQLite file. Waits for the disk: never on the GUI thread, and always on
/// the thread that made it.
///
/// What save() returned from survives the death of the program. A file that is no such log is set
/// aside as FILE.damaged (FILE.damaged-2 and so on) with its journals, and a new one begun; one of
/// a newer version is left alone and not used. A file of a version before is read and gone on with;
/// who writes it adds the columns that it lacks, and that version can read it still.
class StackStore
{
public:
    static constexpr int kVersion = 1;
    static constexpr int kMostRecords = 20'000;

    enum class Mode {
        Write, ///< Made if it is not there.
        Read, ///< An empty log if it is not there; nothing is set aside.
    };

    explicit StackStore(QString path);
    ~StackStore();
    Q_DISABLE_COPY_MOVE(StackStore)

    /// Errors: Malformed (damaged; Read alone), NotAllowed (a newer version), Rejected (disk).
    Result<Done> open(Mode mode);
    /// Where the damaged file went; empty if there was none.
    QString setAside() const { return m_setAside; }
    /// Whether one lies beside the log that was set aside at any time.
    bool hasDamaged() const;

    Result<Done> save(const StackRecord &record);
    Result<Done> remove(const QString &key);
    /// The newest first, with their marks; rows that make no sense are left out.
    Result<QList<StackRecord>> all();

private:
    enum class Shape { Ours, Empty, Newer, Foreign, Unreadable };

    bool isOpen() const;
    bool connectTo(Mode mode);
    void disconnect();
    Shape shape();
    Result<Done> create();
    bool hasCounts() const;
    void addCounts();
    Result<Done> settleReading(Shape found);
    Result<Done> moveAside();
    void keepJournals() const;
    void dropJournals() const;
    bool saveRow(const StackRecord &record);
    bool saveMarks(const StackRecord &record);
    QHash<QString, QList<StackRecordMark>> readMarks();
    Error failed(const QString &what) const;

    QString m_path;
    QString m_name; ///< Of the connection.
    QString m_setAside;
    std::unique_ptr<QSqlDatabase> m_database; ///< Never null; its header is this file's alone.
    bool m_hasCounts = false; ///< Marks have columns for them.
    QHash<QString, QList<StackRecordMark>> m_savedMarks; ///< Those of each record in the file.
};

} // namespace nd
