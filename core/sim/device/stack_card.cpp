// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/stack_card.h"

#include "core/sim/device/feature_value.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>

namespace nd::sim::stack_card {

namespace {

constexpr double kDegreesPerHour = 15.0;

double focalLength(Model model, CameraKind kind)
{
    if (kind == CameraKind::Wide)
        return 6.7;
    return model == Model::Dwarf2 ? 100.0 : 150.0;
}

QString instrument(Model model)
{
    switch (model) {
    case Model::Dwarf2:
        return QStringLiteral("DWARFII");
    case Model::Dwarf3:
        return QStringLiteral("DWARFIII");
    case Model::Mini:
        return QStringLiteral("DWARFmini");
    }
    return {};
}

/// Names come from clients: what a path can't have is left out.
QString safeTarget(const VirtualTelescope &telescope)
{
    constexpr qsizetype kLongest = 60;
    QString name;
    for (const QChar letter : telescope.status().targetName) {
        if (letter.isLetterOrNumber() || letter == QLatin1Char(' ') || letter == QLatin1Char('-'))
            name.append(letter);
    }
    return name.left(kLongest);
}

/// "15" or "1/30", as the gear is called; seconds if the exposure is automatic.
QString exposureName(const VirtualTelescope &telescope, CameraKind kind)
{
    const VirtualCamera &camera = telescope.camera(kind);
    const ParamValue *const value = camera.value(ParamExposure);
    if (value != nullptr && value->autoMode == 1)
        return camera.gearName(ParamExposure);
    return QString::number(camera.exposureSeconds(telescope.sunAltitudeDegrees()), 'g', 3);
}

QString pathExposure(const VirtualTelescope &telescope, CameraKind kind)
{
    return exposureName(telescope, kind).replace(QLatin1Char('/'), QLatin1Char('-'));
}

int gain(const VirtualTelescope &telescope, CameraKind kind)
{
    return telescope.camera(kind).gain(telescope.sunAltitudeDegrees());
}

int binning(const VirtualTelescope &telescope)
{
    return featureGear(telescope, FeatureAstroBinning) == 1 ? 2 : 1;
}

QString filter(const VirtualTelescope &telescope, CameraKind kind)
{
    if (kind == CameraKind::Wide)
        return {};
    const QString name = telescope.camera(kind).gearName(ParamIrCut);
    if (telescope.facts().model == Model::Dwarf2)
        return name.toUpper(); // "PASS"
    return name.section(QLatin1Char(' '), 0, 0);
}

} // namespace

QString sessionFolder(const VirtualTelescope &telescope, CameraKind kind)
{
    QString name = QStringLiteral("DWARF_RAW");
    if (telescope.facts().model != Model::Dwarf2)
        name += kind == CameraKind::Tele ? QStringLiteral("_TELE") : QStringLiteral("_WIDE");
    const QString target = safeTarget(telescope);
    if (!target.isEmpty())
        name += QLatin1Char('_') + target;
    name += QStringLiteral("_EXP_%1_GAIN_%2_%3")
                .arg(pathExposure(telescope, kind))
                .arg(gain(telescope, kind))
                .arg(telescope.clock().utc().toString(QStringLiteral("yyyy-MM-dd-HH-mm-ss-zzz")));
    return QStringLiteral("%1/Astronomy/%2").arg(telescope.facts().cardRoot, name);
}

QString frameName(const VirtualTelescope &telescope, CameraKind kind, int number, bool isStacked)
{
    if (telescope.facts().model == Model::Dwarf2)
        return QStringLiteral("%1.fits").arg(number, 4, 10, QLatin1Char('0'));
    const QString time = telescope.clock().utc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    return (isStacked ? QString() : QStringLiteral("failed_"))
        + QStringLiteral("%1_%2s%3_%4_%5_%6C.fits")
              .arg(safeTarget(telescope), pathExposure(telescope, kind))
              .arg(gain(telescope, kind))
              .arg(filter(telescope, kind), time)
              .arg(telescope.status().temperatureCelsius);
}

FrameFacts frameFacts(const VirtualTelescope &telescope, CameraKind kind)
{
    const Optics &optics = telescope.facts().optics(kind);
    FrameFacts facts;
    facts.object = telescope.status().targetName;
    facts.filter = filter(telescope, kind);
    facts.instrument = instrument(telescope.facts().model);
    facts.focalLengthMillimetres = focalLength(telescope.facts().model, kind);
    const double field = optics.fieldWidthDegrees * std::numbers::pi / 180.0;
    const double width = 2.0 * facts.focalLengthMillimetres * std::tan(field / 2.0);
    facts.pixelMicrometres = 1000.0 * width / optics.pixels.width();
    facts.binning = binning(telescope);
    facts.temperatureCelsius = telescope.status().temperatureCelsius;
    return facts;
}

QByteArray shotsInfo(const VirtualTelescope &telescope, CameraKind kind)
{
    const ShootingStatus &shooting = telescope.status().shooting(kind);
    const Equatorial place = telescope.motion().equatorialAt(telescope.clock().utc());
    const bool isTiff = featureGear(telescope, FeatureAstroFormat) == 1;
    QJsonObject info{
        {QStringLiteral("DEC"), place.declinationDegrees},
        {QStringLiteral("RA"), place.raDegrees / kDegreesPerHour},
        {QStringLiteral("binning"), QStringLiteral("%1*%1").arg(binning(telescope))},
        {QStringLiteral("exp"), exposureName(telescope, kind)},
        {QStringLiteral("format"), isTiff ? QStringLiteral("TIFF") : QStringLiteral("FITS")},
        {QStringLiteral("gain"), gain(telescope, kind)},
        {QStringLiteral("ir"), filter(telescope, kind)},
        {QStringLiteral("shotsStacked"), shooting.framesStacked},
        {QStringLiteral("shotsTaken"), shooting.framesTaken},
        {QStringLiteral("shotsToTake"), shooting.framesToTake},
        {QStringLiteral("target"), telescope.status().targetName}};
    if (telescope.facts().isV3()) {
        info.insert(QStringLiteral("maxTemp"), telescope.status().temperatureCelsius);
        info.insert(QStringLiteral("minTemp"), telescope.status().temperatureCelsius);
    }
    return QJsonDocument(info).toJson(QJsonDocument::Compact);
}

} // namespace nd::sim::stack_card
