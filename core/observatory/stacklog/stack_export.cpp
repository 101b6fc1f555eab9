// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_export.h"

#include "core/observatory/stacklog/stack_row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStringList>

#include <array>

namespace nd {

namespace {

constexpr auto kColumns = std::to_array<const char *>({"target",
                                                       "night",
                                                       "camera",
                                                       "started_utc",
                                                       "ended_utc",
                                                       "ending",
                                                       "taken",
                                                       "stacked",
                                                       "rejected",
                                                       "total",
                                                       "exposure_s",
                                                       "gain",
                                                       "filter",
                                                       "binning",
                                                       "format",
                                                       "integration_s",
                                                       "sensor_first_c",
                                                       "sensor_last_c",
                                                       "battery_first_percent",
                                                       "battery_last_percent",
                                                       "device",
                                                       "ours",
                                                       "thumbnail"});

QJsonValue orNull(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray marksJson(const StackRecord &record)
{
    QJsonArray marks;
    for (const StackRecordMark &mark : record.marks) {
        marks.append(QJsonObject{{QStringLiteral("time_utc"), orNull(utcText(mark.utc))},
                                 {QStringLiteral("mark"), stackMarkKey(mark.mark)},
                                 {QStringLiteral("value"), mark.value},
                                 {QStringLiteral("text"), orNull(mark.text)},
                                 {QStringLiteral("taken"), orNull(mark.taken)},
                                 {QStringLiteral("stacked"), orNull(mark.stacked)}});
    }
    return marks;
}

/// A text that begins so is a formula to a spreadsheet.
bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

QString cell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    QString text = value.toString();
    if (isFormula(text))
        text.prepend(u'\'');
    const bool needsQuotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    text.replace(QLatin1String("\""), QLatin1String("\"\""));
    return u'"' + text + u'"';
}

QByteArray csv(const QList<StackRecord> &records)
{
    QStringList names;
    for (const char *const column : kColumns)
        names.append(QString::fromLatin1(column));
    QString text = names.join(u',') + QLatin1String("\r\n");
    for (const StackRecord &record : records) {
        const QJsonObject object = stackJson(record);
        QStringList cells;
        for (const QString &name : std::as_const(names))
            cells.append(cell(object.value(name)));
        text += cells.join(u',') + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

} // namespace

QJsonObject stackJson(const StackRecord &record)
{
    const QString camera
        = record.camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide");
    return {
        {QStringLiteral("key"), record.key},
        {QStringLiteral("target"), orNull(record.target)},
        {QStringLiteral("night"), orNull(record.night.toString(Qt::ISODate))},
        {QStringLiteral("camera"), camera},
        {QStringLiteral("device"), orNull(record.deviceName)},
        {QStringLiteral("started_utc"), utcText(record.startedUtc)},
        {QStringLiteral("heard_utc"), utcText(record.heardUtc)},
        {QStringLiteral("ended_utc"),
         record.endedUtc.isValid() ? QJsonValue(utcText(record.endedUtc)) : QJsonValue()},
        {QStringLiteral("ending"), stackEndingKey(record.ending)},
        {QStringLiteral("ours"), record.isOurs},
        {QStringLiteral("taken"), orNull(record.taken)},
        {QStringLiteral("stacked"), orNull(record.stacked)},
        {QStringLiteral("rejected"), orNull(record.rejected())},
        {QStringLiteral("total"), orNull(record.total)},
        {QStringLiteral("exposure_s"), orNull(record.exposureSeconds)},
        {QStringLiteral("gain"), orNull(record.gain)},
        {QStringLiteral("filter"), orNull(record.filter)},
        {QStringLiteral("binning"), orNull(record.binning)},
        {QStringLiteral("format"), orNull(record.format)},
        {QStringLiteral("integration_s"), orNull(record.integrationSeconds())},
        {QStringLiteral("sensor_first_c"), orNull(record.sensorCelsiusFirst)},
        {QStringLiteral("sensor_last_c"), orNull(record.sensorCelsiusLast)},
        {QStringLiteral("battery_first_percent"), orNull(record.batteryFirst)},
        {QStringLiteral("battery_last_percent"), orNull(record.batteryLast)},
        {QStringLiteral("thumbnail"), orNull(record.thumbnail)},
        {QStringLiteral("events"), marksJson(record)},
    };
}

QByteArray exportedStacks(const QList<StackRecord> &records, StackFormat format)
{
    if (format == StackFormat::Csv)
        return csv(records);
    QJsonArray list;
    for (const StackRecord &record : records)
        list.append(stackJson(record));
    return QJsonDocument(list).toJson();
}

Result<Done> writeStacks(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!isWritten || !file.commit())
        return Error{Error::Code::Rejected, 0, file.errorString()};
    return Done();
}

} // namespace nd
