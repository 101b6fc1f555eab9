// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_row.h"

#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

#include <array>
#include <limits>

namespace nd {

namespace {

struct Column
{
    const char *name;
    const char *type;
};

/// In the order in which bindStack() and stackOfRow() go.
constexpr auto kColumns = std::to_array<Column>({
    {"key", "TEXT PRIMARY KEY NOT NULL"},
    {"device_id", "TEXT NOT NULL"},
    {"device_name", "TEXT NOT NULL"},
    {"camera", "TEXT NOT NULL"},
    {"target", "TEXT NOT NULL"},
    {"night", "TEXT NOT NULL"},
    {"started_utc", "TEXT NOT NULL"},
    {"heard_utc", "TEXT NOT NULL"},
    {"ended_utc", "TEXT"},
    {"ending", "TEXT NOT NULL"},
    {"ours", "INTEGER NOT NULL"},
    {"taken", "INTEGER"},
    {"stacked", "INTEGER"},
    {"total", "INTEGER"},
    {"exposure", "TEXT NOT NULL"},
    {"exposure_s", "REAL"},
    {"gain", "TEXT NOT NULL"},
    {"filter", "TEXT NOT NULL"},
    {"binning", "TEXT NOT NULL"},
    {"format", "TEXT NOT NULL"},
    {"sensor_first_c", "INTEGER"},
    {"sensor_last_c", "INTEGER"},
    {"battery_first_percent", "INTEGER"},
    {"battery_last_percent", "INTEGER"},
    {"thumbnail", "TEXT NOT NULL"},
});

QStringList columnNames()
{
    QStringList names;
    for (const Column &column : kColumns)
        names.append(QString::fromLatin1(column.name));
    return names;
}

QVariant orNull(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// Reads the columns of a row one after the other.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query) : m_query(query) {}

    QString text() { return next().toString(); }
    QDateTime utc() { return utcOfText(text()); }
    bool flag() { return next().toInt() != 0; }
    std::optional<int> number()
    {
        const QVariant value = next();
        bool isNumber = false;
        const qlonglong number = value.toLongLong(&isNumber);
        const bool fits = isNumber && !value.isNull() && number >= std::numeric_limits<int>::min()
            && number <= std::numeric_limits<int>::max();
        return fits ? std::optional(static_cast<int>(number)) : std::nullopt;
    }
    std::optional<double> real()
    {
        const QVariant value = next();
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        return isNumber && !value.isNull() ? std::optional(number) : std::nullopt;
    }

private:
    QVariant next() { return m_query.value(m_at++); }

    const QSqlQuery &m_query;
    int m_at = 0;
};

} // namespace

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString utcText(const QDateTime &utc)
{
    return utc.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime utcOfText(const QString &text)
{
    const QDateTime utc = QDateTime::fromString(text.left(40), Qt::ISODateWithMs).toUTC();
    const int year = utc.date().year();
    return utc.isValid() && year >= 1990 && year <= 9999 ? utc : QDateTime();
}

QString createStacksStatement()
{
    QStringList parts;
    for (const Column &column : kColumns)
        parts.append(QLatin1String(column.name) + u' ' + QLatin1String(column.type));
    return QStringLiteral("CREATE TABLE stacks (%1)").arg(parts.join(QLatin1String(", ")));
}

QString saveStackStatement()
{
    QStringList places;
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        places.append(QStringLiteral("?"));
    return QStringLiteral("INSERT OR REPLACE INTO stacks (%1) VALUES (%2)")
        .arg(columnNames().join(QLatin1String(", ")), places.join(QLatin1String(", ")));
}

QString readStacksStatement()
{
    return QStringLiteral("SELECT %1 FROM stacks ORDER BY started_utc DESC LIMIT ?")
        .arg(columnNames().join(QLatin1String(", ")));
}

void bindStack(QSqlQuery &query, const StackRecord &record)
{
    const std::array<QVariant, kColumns.size()> values{
        record.key,
        notNull(record.deviceId),
        notNull(record.deviceName),
        record.camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide"),
        notNull(record.target),
        record.night.isValid() ? record.night.toString(Qt::ISODate) : QStringLiteral(""),
        notNull(utcText(record.startedUtc)),
        notNull(utcText(record.heardUtc)),
        record.endedUtc.isValid() ? QVariant(utcText(record.endedUtc)) : QVariant(),
        stackEndingKey(record.ending),
        record.isOurs ? 1 : 0,
        orNull(record.taken),
        orNull(record.stacked),
        orNull(record.total),
        notNull(record.exposure),
        record.exposureSeconds ? QVariant(*record.exposureSeconds) : QVariant(),
        notNull(record.gain),
        notNull(record.filter),
        notNull(record.binning),
        notNull(record.format),
        orNull(record.sensorCelsiusFirst),
        orNull(record.sensorCelsiusLast),
        orNull(record.batteryFirst),
        orNull(record.batteryLast),
        notNull(record.thumbnail)};
    for (std::size_t i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
}

std::optional<StackRecord> stackOfRow(const QSqlQuery &query)
{
    RowReader row(query);
    StackRecord record;
    record.key = row.text();
    record.deviceId = row.text();
    record.deviceName = row.text();
    const QString camera = row.text();
    record.camera = camera == QLatin1String("wide") ? Camera::Wide : Camera::Tele;
    record.target = row.text();
    record.night = QDate::fromString(row.text(), Qt::ISODate);
    record.startedUtc = row.utc();
    record.heardUtc = row.utc();
    record.endedUtc = row.utc();
    const auto ending = stackEndingOfKey(row.text());
    record.ending = ending.value_or(StackEnding::Unheard);
    record.isOurs = row.flag();
    record.taken = row.number();
    record.stacked = row.number();
    record.total = row.number();
    record.exposure = row.text();
    record.exposureSeconds = row.real();
    record.gain = row.text();
    record.filter = row.text();
    record.binning = row.text();
    record.format = row.text();
    record.sensorCelsiusFirst = row.number();
    record.sensorCelsiusLast = row.number();
    record.batteryFirst = row.number();
    record.batteryLast = row.number();
    record.thumbnail = row.text();
    if (QUuid(record.key).isNull() || !record.startedUtc.isValid() || !record.heardUtc.isValid())
        return std::nullopt;
    return record.bounded();
}

} // namespace nd
