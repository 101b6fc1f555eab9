// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/param_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Resources of a static library have to be asked for by name, outside every namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(sim_data);
}

namespace nd::sim {

namespace {

QMap<int, QString> namesOf(const QJsonObject &mode)
{
    QMap<int, QString> names;
    for (const QJsonValue value : mode.value(QLatin1String("values")).toArray()) {
        const QJsonObject gear = value.toObject();
        names.insert(gear.value(QLatin1String("index")).toInt(),
                     gear.value(QLatin1String("name")).toString());
    }
    return names;
}

/// The firmware's own tables name a length of time lapses that is not among those they offer: then
/// the first that is.
int offeredDefault(const QJsonObject &mode, const QMap<int, QString> &names)
{
    const int index = mode.value(QLatin1String("defaultValueIndex")).toInt();
    return names.isEmpty() || names.contains(index) ? index : names.firstKey();
}

ParamRow readRow(const QJsonObject &object)
{
    const QJsonObject gears = object.value(QLatin1String("gearMode")).toObject();
    const QJsonObject scenes = object.value(QLatin1String("sceneMode")).toObject();
    const QJsonObject range = object.value(QLatin1String("continueMode")).toObject();
    ParamRow row;
    row.id = object.value(QLatin1String("id")).toInt();
    row.hasAuto = object.value(QLatin1String("hasAuto")).toBool();
    row.autoMode = object.value(QLatin1String("autoMode")).toInt(1);
    row.modeIndex = object.value(QLatin1String("defaultModeIndex")).toInt();
    row.defaultValue = range.value(QLatin1String("defaultValue")).toDouble();
    row.minimum = range.value(QLatin1String("min")).toDouble();
    row.maximum = range.value(QLatin1String("max")).toDouble();
    row.gears = namesOf(gears);
    row.scenes = namesOf(scenes);
    row.defaultIndex = row.modeIndex == ModeScene ? offeredDefault(scenes, row.scenes)
                                                  : offeredDefault(gears, row.gears);
    return row;
}

QList<ParamRow> rowsOf(const QJsonValue &array)
{
    QList<ParamRow> rows;
    for (const QJsonValue value : array.toArray())
        rows.append(readRow(value.toObject()));
    return rows;
}

} // namespace

const ParamRow *rowOf(const QList<ParamRow> &rows, int id)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [id](const ParamRow &row) { return row.id == id; });
    return found != rows.end() ? &*found : nullptr;
}

ParamTable ParamTable::fromJson(const QByteArray &document)
{
    const QJsonObject data
        = QJsonDocument::fromJson(document).object().value(QLatin1String("data")).toObject();
    const QJsonArray cameras = data.value(QLatin1String("cameras")).toArray();
    ParamTable table;
    table.m_tele = rowsOf(cameras.at(0).toObject().value(QLatin1String("supportParams")));
    table.m_wide = rowsOf(cameras.at(1).toObject().value(QLatin1String("supportParams")));
    table.m_features = rowsOf(data.value(QLatin1String("featureParams")));
    return table;
}

const ParamRow *ParamTable::feature(int id) const
{
    for (const ParamRow &row : m_features) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QByteArray readParamsDocument(const QString &resource)
{
    registerResources();
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<int> amountOfGear(const QString &name)
{
    if (name == QStringLiteral("Off") || name == QStringLiteral("\u221e"))
        return 0;
    const QString unit = name.section(QLatin1Char(' '), 1);
    bool isWhole = false;
    const int amount = name.section(QLatin1Char(' '), 0, 0).toInt(&isWhole);
    if (!isWhole || !(unit.isEmpty() || unit == QLatin1String("s") || unit == QLatin1String("min")))
        return std::nullopt;
    return unit == QLatin1String("min") ? amount * 60 : amount;
}

double secondsOfGear(const QString &name)
{
    const qsizetype slash = name.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return name.toDouble();
    const double divisor = name.mid(slash + 1).toDouble();
    return divisor > 0.0 ? name.left(slash).toDouble() / divisor : 0.0;
}

} // namespace nd::sim
