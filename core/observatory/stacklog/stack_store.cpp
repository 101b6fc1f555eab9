// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_store.h"

#include "core/base/logging.h"
#include "core/observatory/stacklog/mark_row.h"
#include "core/observatory/stacklog/stack_row.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// "ndsl": tells our file from any other SQLite file.
constexpr int kApplicationId = 0x6e64736c;
constexpr int kMostMarksRead = 200'000;
constexpr int kMostAside = 999;

QStringList journals()
{
    return {QStringLiteral("-wal"), QStringLiteral("-journal")};
}

/// Of their copies, while it is not known whether the log is in order.
QString keptSuffix()
{
    return QStringLiteral(".kept");
}

QString damagedSuffix()
{
    return QStringLiteral(".damaged");
}

/// Runs a statement without values; its one answer, if there is one.
std::optional<QVariant> ask(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return std::nullopt;
    return query.next() ? query.value(0) : QVariant();
}

} // namespace

StackStore::StackStore(QString path)
    : m_path(std::move(path))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(std::make_unique<QSqlDatabase>())
{
}

StackStore::~StackStore()
{
    disconnect();
}

bool StackStore::isOpen() const
{
    return m_database->isOpen();
}

void StackStore::disconnect()
{
    if (!m_database->isValid())
        return;
    m_database->close();
    *m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool StackStore::connectTo(Mode mode)
{
    *m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database->setDatabaseName(m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database->setConnectOptions(options);
    return m_database->open();
}

Error StackStore::failed(const QString &what) const
{
    const QString why = m_database->lastError().text();
    qCWarning(lcModels) << "stack log:" << what << why;
    return {Error::Code::Rejected, 0, why.isEmpty() ? what : why};
}

StackStore::Shape StackStore::shape()
{
    const auto version = ask(*m_database, QStringLiteral("PRAGMA user_version"));
    const auto id = ask(*m_database, QStringLiteral("PRAGMA application_id"));
    const auto tables = ask(*m_database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!version || !id || !tables)
        return Shape::Unreadable;
    if (tables->toInt() == 0)
        return Shape::Empty;
    if (id->toInt() != kApplicationId || version->toInt() < 1)
        return Shape::Foreign;
    if (version->toInt() > kVersion)
        return Shape::Newer;
    const auto check = ask(*m_database, QStringLiteral("PRAGMA quick_check(1)"));
    QSqlQuery row(*m_database);
    const bool isWhole = check && check->toString() == QLatin1String("ok")
        && row.prepare(readStacksStatement())
        && ask(*m_database, QStringLiteral("SELECT count(stack) FROM marks"));
    return isWhole ? Shape::Ours : Shape::Unreadable;
}

Result<Done> StackStore::open(Mode mode)
{
    disconnect();
    m_setAside.clear();
    if (mode == Mode::Read && !QFileInfo::exists(m_path))
        return Done();
    if (mode == Mode::Write) {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        keepJournals();
    }
    if (!connectTo(mode))
        return failed(QStringLiteral("not opened"));
    const Shape now = shape();
    if (now == Shape::Newer) {
        disconnect();
        return Error{Error::Code::NotAllowed, 0, m_path};
    }
    if (mode == Mode::Read)
        return settleReading(now);
    if (now == Shape::Foreign || now == Shape::Unreadable) {
        if (Result<Done> moved = moveAside(); !moved)
            return moved;
    }
    dropJournals();
    // Readers do not stop the writer, and what was written survives a program that is killed.
    ask(*m_database, QStringLiteral("PRAGMA journal_mode=WAL"));
    ask(*m_database, QStringLiteral("PRAGMA synchronous=NORMAL"));
    if (now != Shape::Ours)
        return create();
    addCounts();
    return Done();
}

bool StackStore::hasCounts() const
{
    return ask(*m_database, hasCountsStatement()).value_or(QVariant()).toInt() > 0;
}

/// To a file of a version before. If the disk refuses, marks are kept without, as there.
void StackStore::addCounts()
{
    m_hasCounts = hasCounts();
    if (m_hasCounts || !m_database->transaction())
        return;
    for (const QString &statement : addCountsStatements()) {
        if (ask(*m_database, statement))
            continue;
        failed(QStringLiteral("no room for counts"));
        m_database->rollback();
        m_hasCounts = hasCounts(); // another program may have been quicker
        return;
    }
    m_hasCounts = m_database->commit();
}

/// Who only reads changes nothing.
Result<Done> StackStore::settleReading(Shape found)
{
    if (found == Shape::Foreign || found == Shape::Unreadable) {
        disconnect();
        return Error{Error::Code::Malformed, 0, m_path};
    }
    m_hasCounts = hasCounts();
    if (found == Shape::Empty)
        disconnect();
    return Done();
}

/// SQLite removes those that a killed program left if it can't make sense of the file.
void StackStore::keepJournals() const
{
    dropJournals();
    for (const QString &journal : journals())
        QFile::copy(m_path + journal, m_path + journal + keptSuffix());
}

void StackStore::dropJournals() const
{
    for (const QString &journal : journals())
        QFile::remove(m_path + journal + keptSuffix());
}

bool StackStore::hasDamaged() const
{
    const QFileInfo file(m_path);
    return !file.dir().entryList({file.fileName() + damagedSuffix() + u'*'}, QDir::Files).isEmpty();
}

Result<Done> StackStore::moveAside()
{
    disconnect();
    QString aside = m_path + damagedSuffix();
    for (int number = 2; QFileInfo::exists(aside) && number <= kMostAside; ++number)
        aside = m_path + damagedSuffix() + u'-' + QString::number(number);
    if (!QFile::rename(m_path, aside)) // nor is another one replaced
        return Error{Error::Code::Rejected, 0, aside};
    for (const QString &journal : journals()) { // what was not in the file yet
        QFile::remove(m_path + journal);
        QFile::remove(aside + journal);
        QFile::rename(m_path + journal + keptSuffix(), aside + journal);
    }
    QFile::remove(m_path + QLatin1String("-shm"));
    qCWarning(lcModels) << "stack log damaged, set aside:" << aside;
    m_setAside = aside;
    if (!connectTo(Mode::Write))
        return failed(QStringLiteral("not opened"));
    return Done();
}

Result<Done> StackStore::create()
{
    const QStringList statements{createStacksStatement(), createMarksStatement(),
                                 QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId),
                                 QStringLiteral("PRAGMA user_version = %1").arg(kVersion)};
    m_database->transaction();
    for (const QString &statement : statements) {
        if (!ask(*m_database, statement)) {
            m_database->rollback();
            return failed(QStringLiteral("not made"));
        }
    }
    if (!m_database->commit())
        return failed(QStringLiteral("not made"));
    m_hasCounts = true;
    return Done();
}

Result<Done> StackStore::save(const StackRecord &record)
{
    if (!isOpen() || !m_database->transaction())
        return failed(QStringLiteral("not open"));
    const StackRecord bounded = record.bounded();
    if (!saveRow(bounded) || !saveMarks(bounded) || !m_database->commit()) {
        const Error error = failed(QStringLiteral("not saved"));
        m_database->rollback();
        return error;
    }
    m_savedMarks.insert(bounded.key, bounded.marks);
    return Done();
}

bool StackStore::saveRow(const StackRecord &record)
{
    QSqlQuery query(*m_database);
    if (!query.prepare(saveStackStatement()))
        return false;
    bindStack(query, record);
    return query.exec();
}

/// Most are only ever added; one that was a guess is taken back.
bool StackStore::saveMarks(const StackRecord &record)
{
    const QList<StackRecordMark> saved = m_savedMarks.value(record.key);
    const QList<StackRecordMark> &marks = record.marks;
    const auto differs = std::mismatch(saved.begin(), saved.end(), marks.begin(), marks.end());
    const qsizetype first = std::distance(saved.begin(), differs.first);
    if (first < saved.size() && !dropMarks(*m_database, record.key, first))
        return false;
    QSqlQuery query(*m_database);
    if (!query.prepare(saveMarkStatement(m_hasCounts)))
        return false;
    for (qsizetype i = first; i < marks.size(); ++i) {
        bindMark(query, record.key, i, marks.at(i), m_hasCounts);
        if (!query.exec())
            return false;
    }
    return true;
}

Result<Done> StackStore::remove(const QString &key)
{
    if (!isOpen() || !m_database->transaction())
        return failed(QStringLiteral("not open"));
    m_savedMarks.remove(key);
    for (const char *const statement :
         {"DELETE FROM marks WHERE stack = ?", "DELETE FROM stacks WHERE key = ?"}) {
        QSqlQuery query(*m_database);
        query.prepare(QString::fromLatin1(statement));
        query.addBindValue(key);
        if (!query.exec()) {
            const Error error = failed(QStringLiteral("not removed"));
            m_database->rollback();
            return error;
        }
    }
    if (!m_database->commit())
        return failed(QStringLiteral("not removed"));
    return Done();
}

QHash<QString, QList<StackRecordMark>> StackStore::readMarks()
{
    QHash<QString, QList<StackRecordMark>> marks;
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    query.exec(readMarksStatement(m_hasCounts, kMostMarksRead));
    while (query.next()) {
        QList<StackRecordMark> &list = marks[stackOfMark(query)];
        if (list.size() < StackRecord::kMostMarks)
            list.append(markOfRow(query));
    }
    return marks;
}

Result<QList<StackRecord>> StackStore::all()
{
    if (!isOpen()) // there is no file to read
        return QList<StackRecord>();
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    query.prepare(readStacksStatement());
    query.addBindValue(kMostRecords);
    if (!query.exec())
        return failed(QStringLiteral("not read"));
    const QHash<QString, QList<StackRecordMark>> marks = readMarks();
    QList<StackRecord> records;
    while (query.next()) {
        auto record = stackOfRow(query);
        if (!record)
            continue;
        record->marks = marks.value(record->key);
        m_savedMarks.insert(record->key, record->marks);
        records.append(*record);
    }
    return records;
}

} // namespace nd
