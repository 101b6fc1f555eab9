// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/target_details.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/apparent_place.h"
#include "core/sky/field_rotation.h"
#include "core/sky/refraction.h"
#include "core/sky/sky_frame.h"
#include "ui/panels/property_grid.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace nd {

namespace {

constexpr int kRowSpacing = 5;
constexpr double kArcminutes = 60.0;

QString timeOrNone(const std::optional<QDateTime> &utc, const QTimeZone &zone)
{
    return utc ? text::clockText(*utc, zone) : QString();
}

} // namespace

TargetDetails::TargetDetails(SkyDesk &sky, QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_grid(makePropertyGrid(this))
{
    m_grid->setVerticalSpacing(Theme::px(kRowSpacing));
    addRow("altitude", tr("Altitude"));
    addRow("azimuth", tr("Azimuth"));
    addRow("airmass", tr("Airmass"));
    addRow("turning", tr("Field turns"));
    m_values.value(QStringLiteral("turning"))
        ->setToolTip(
            tr("With the scope upright, not tilted to the pole: how fast the picture turns "
               "now, and how long a frame may be exposed until a corner of the tele "
               "camera trails by a pixel."));
    addRow("rise", tr("Rises"));
    addRow("highest", tr("Highest"));
    addRow("set", tr("Sets"));
    addRow("above", tr("Above limit"));
    addRow("clear", tr("Free view"));
    addRow("moon", tr("Moon"));
    addRow("size", tr("Size"));
    addRow("magnitude", tr("Magnitude"));
    addRow("surface", tr("Surface"));
    addRow("phase", tr("Lit"));
    addRow("j2000", tr("J2000"));
    addRow("today", tr("Today"));
}

void TargetDetails::addRow(const char *id, const QString &caption)
{
    auto *value = new QLabel(this);
    value->setObjectName(QStringLiteral("target.") + QLatin1String(id));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setFocusPolicy(Qt::NoFocus);
    value->setAccessibleName(caption);
    m_captions.insert(QLatin1String(id), addProperty(*m_grid, caption, value));
    m_values.insert(QLatin1String(id), value);
}

void TargetDetails::setRow(const char *id, const QString &text)
{
    QLabel *value = m_values.value(QLatin1String(id));
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_captions.value(QLatin1String(id))->setVisible(!text.isEmpty());
}

void TargetDetails::refresh()
{
    const auto &target = m_sky.target().target();
    if (!target)
        return;
    showPlace(*target);
    showSight(*target);
    showCourse();
    showLooks(*target);
    showMoon(*target);
}

void TargetDetails::showPlace(const Target &target)
{
    const QDateTime utc = m_sky.utc();
    const Equatorial place = placeAt(target, m_sky.site(), utc);
    const EquatorialOfDate today = SkyFrame(m_sky.site().value_or(Site{}), utc).ofDateOf(place);
    setRow("j2000", text::equatorialText(place.raDegrees, place.declinationDegrees));
    setRow("today", text::equatorialText(today.raDegrees, today.declinationDegrees));
}

void TargetDetails::showSight(const Target &target)
{
    if (!m_sky.site()) {
        setRow("altitude", {});
        for (const char *id : {"azimuth", "airmass", "turning"})
            setRow(id, {});
        return;
    }
    const QDateTime utc = m_sky.utc();
    const SkyFrame frame(*m_sky.site(), utc, Air::standard());
    const Equatorial icrs = placeAt(target, m_sky.site(), utc);
    const Horizontal place = frame.horizontalOf(icrs);
    const QString altitude = text::degreesText(place.altitudeDegrees, 1);
    const bool rising = frame.hourAngleHours(icrs) < 0.0;
    setRow("altitude",
           (rising ? tr("%1 rising", "altitude") : tr("%1 sinking", "altitude")).arg(altitude));
    setRow("azimuth",
           text::degreesText(place.azimuthDegrees, 1) + QChar(0x00A0)
               + text::compassPoint(place.azimuthDegrees));
    const std::optional<double> mass = airmass(place.altitudeDegrees);
    setRow("airmass", mass ? text::numberText(*mass, 2) : QString());
    showTurning(place);
}

/// Nothing below the horizon; the longest exposure as far as the field is known.
void TargetDetails::showTurning(const Horizontal &place)
{
    if (place.altitudeDegrees < 0.0)
        return setRow("turning", {});
    const double latitude = m_sky.site()->latitudeDegrees;
    const auto rate = fieldRotationDegreesPerHour(place, latitude);
    if (!rate)
        return setRow("turning", tr("too fast at the zenith"));
    const QString turn = tr("%1/h", "angle").arg(text::degreesText(std::abs(*rate), 1));
    const FieldOfView &field = m_sky.tonight().field();
    const auto longest = longestExposureOfField(
        place, latitude, std::hypot(field.widthDegrees, field.heightDegrees));
    setRow("turning",
           longest
               ? tr("%1, up to %2", "angle an hour, time").arg(turn, text::durationText(*longest))
               : turn);
}

void TargetDetails::showCourse()
{
    const auto &course = m_sky.course().course();
    const bool known = course && !course->target.empty();
    if (!known) {
        for (const char *id : {"rise", "highest", "set", "above", "clear"})
            setRow(id, {});
        return;
    }
    const Passage &next = course->next;
    const QString never = tr("never here");
    setRow("rise",
           next.visibility == Visibility::NeverRises ? never : timeOrNone(next.rise, m_sky.zone()));
    setRow("set",
           next.visibility == Visibility::AlwaysUp ? never : timeOrNone(next.set, m_sky.zone()));
    setRow("highest",
           next.transit ? tr("%1 at %2", "time, altitude")
                              .arg(text::clockText(*next.transit, m_sky.zone()),
                                   text::degreesText(next.highestDegrees, 0))
                        : QString());
    const QString limit = text::degreesText(course->limitDegrees, 0);
    const QString above = nextSpan(course->aboveLimit);
    m_captions.value(QStringLiteral("above"))->setText(tr("Above %1", "altitude").arg(limit));
    setRow("above", above.isEmpty() ? tr("not over %1 tonight", "altitude").arg(limit) : above);
    const QString clear = nextSpan(course->clear);
    const bool isLevel = course->horizon.isEmpty();
    setRow("clear", isLevel ? QString() : (clear.isEmpty() ? tr("not tonight") : clear));
}

/// What is now or comes next; empty if nothing does.
QString TargetDetails::nextSpan(const std::vector<TimeSpan> &spans) const
{
    const QDateTime utc = m_sky.utc();
    for (const TimeSpan &span : spans) {
        if (span.ends < utc)
            continue;
        const QString format = span.begins > utc ? tr("%1 to %2", "times") : tr("until %2", "time");
        return QString(format)
            .replace(QStringLiteral("%1"), text::clockText(span.begins, m_sky.zone()))
            .replace(QStringLiteral("%2"), text::clockText(span.ends, m_sky.zone()));
    }
    return {};
}

void TargetDetails::showLooks(const Target &target)
{
    QString size;
    QString magnitude;
    QString surface;
    QString phase;
    if (target.object != nullptr) {
        const SkyObject &object = *target.object;
        if (object.majorArcminutes)
            size = text::angularSizeText(*object.majorArcminutes, object.minorArcminutes);
        if (object.magnitude)
            magnitude = text::numberText(*object.magnitude, 1);
        if (object.magnitude && object.band == MagnitudeBand::Blue)
            magnitude = tr("%1 in blue", "magnitude").arg(magnitude);
        if (const auto brightness = object.surfaceBrightness())
            surface = tr("%1 per arcsec²", "magnitude").arg(text::numberText(*brightness, 1));
    }
    if (const auto *body = std::get_if<Body>(&target.place)) {
        const BodyPlace place = m_sky.site() ? bodyPlace(*body, *m_sky.site(), m_sky.utc())
                                             : bodyPlace(*body, m_sky.utc());
        size = text::angularSizeText(place.angularDiameterDegrees * kArcminutes, std::nullopt);
        magnitude = text::numberText(place.magnitude, 1);
        if (*body != Body::Sun)
            phase = text::percentText(100.0 * place.illuminatedFraction);
    }
    setRow("size", size);
    setRow("magnitude", magnitude);
    setRow("surface", surface);
    setRow("phase", phase);
}

void TargetDetails::showMoon(const Target &target)
{
    if (!m_sky.site() || target.place == SkyTarget(Body::Moon)) {
        setRow("moon", {});
        return;
    }
    const QDateTime utc = m_sky.utc();
    const BodyPlace moon = bodyPlace(Body::Moon, *m_sky.site(), utc);
    const double separation
        = separationDegrees(placeAt(target, m_sky.site(), utc), moon.astrometric);
    const bool isUp
        = horizontalOf(Body::Moon, *m_sky.site(), utc, Air::standard()).altitudeDegrees > 0.0;
    const QString lit = text::percentText(100.0 * moon.illuminatedFraction);
    const QString away = text::degreesText(separation, 0);
    setRow("moon",
           isUp ? tr("%1 away, %2 lit", "angle, percent").arg(away, lit)
                : tr("%1 away, not up", "angle").arg(away));
}

} // namespace nd
