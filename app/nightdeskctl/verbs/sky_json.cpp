// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/sky_json.h"

#include <QJsonArray>

namespace nd::ctl {

namespace {

void insertList(QJsonObject &object, const char *key, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(QLatin1String(key), QJsonArray::fromStringList(list));
}

void insertNumber(QJsonObject &object, const char *key, const std::optional<double> &value)
{
    if (value)
        object.insert(QLatin1String(key), *value);
}

QString bandKey(MagnitudeBand band)
{
    switch (band) {
    case MagnitudeBand::Visual:
        return QStringLiteral("V");
    case MagnitudeBand::Blue:
        return QStringLiteral("B");
    case MagnitudeBand::Unknown:
        break;
    }
    return {};
}

double rounded(double value)
{
    return static_cast<double>(qRound64(value * 100.0)) / 100.0;
}

} // namespace

QJsonObject objectJson(const SkyObject &object)
{
    QJsonObject json{{QStringLiteral("name"), object.label()},
                     {QStringLiteral("id"), object.id()},
                     {QStringLiteral("type"), objectTypeKey(object.type)}};
    if (object.place) {
        json.insert(QStringLiteral("ra_deg"), object.place->raDegrees);
        json.insert(QStringLiteral("dec_deg"), object.place->declinationDegrees);
    }
    insertNumber(json, "magnitude", object.magnitude);
    if (object.magnitude && object.band != MagnitudeBand::Unknown)
        json.insert(QStringLiteral("magnitude_band"), bandKey(object.band));
    if (const auto brightness = object.surfaceBrightness())
        json.insert(QStringLiteral("surface_brightness_mag_arcsec2"), rounded(*brightness));
    insertNumber(json, "major_arcmin", object.majorArcminutes);
    insertNumber(json, "minor_arcmin", object.minorArcminutes);
    insertNumber(json, "position_angle_deg", object.angleDegrees);
    if (!object.constellation.empty()) {
        json.insert(QStringLiteral("constellation"),
                    QString::fromUtf8(object.constellation.data(),
                                      static_cast<qsizetype>(object.constellation.size())));
    }
    insertList(json, "names", object.names());
    insertList(json, "names_de", object.namesInGerman());
    insertList(json, "aliases", object.otherIds());
    return json;
}

void insertFit(QJsonObject &object, const std::optional<FieldFit> &fit)
{
    if (!fit)
        return;
    object.insert(QStringLiteral("fit"), fitKindKey(fit->kind));
    if (fit->kind == FitKind::NeedsMosaic) {
        object.insert(QStringLiteral("mosaic_columns"), fit->columns);
        object.insert(QStringLiteral("mosaic_rows"), fit->rows);
    }
}

} // namespace nd::ctl
