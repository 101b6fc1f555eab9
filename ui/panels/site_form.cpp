// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/site_form.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/site_angle.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/town_edit.h"
#include "ui/panels/zone_box.h"
#include "ui/text/site_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace nd {

namespace {

constexpr double kLowestMetres = -500.0;
constexpr double kHighestMetres = 9000.0;
/// A town so near says what the time zone is, one so near how the place is called.
constexpr double kZoneKilometres = 300.0;
constexpr double kNearbyKilometres = 100.0;

/// Metres; 0 for an empty text, nothing for what is no height.
std::optional<double> metresIn(const QString &text)
{
    if (text.trimmed().isEmpty())
        return 0.0;
    bool valid = false;
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    const double metres = plain.toDouble(&valid);
    return valid && metres >= kLowestMetres && metres <= kHighestMetres ? std::optional(metres)
                                                                        : std::nullopt;
}

QString degreesOf(double value, int digits)
{
    return QString::number(value, 'g', digits);
}

} // namespace

SiteForm::SiteForm(SkyDesk &sky, QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_town(new TownEdit(sky.places(), this))
    , m_name(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_height(new QLineEdit(this))
    , m_zone(new ZoneBox(this))
    , m_echo(new NoteLine(this))
{
    buildForm();
    connectParts();
    refresh();
    setFocusProxy(m_town);
}

void SiteForm::buildForm()
{
    m_name->setObjectName(QStringLiteral("siteName"));
    m_latitude->setObjectName(QStringLiteral("siteLatitude"));
    m_longitude->setObjectName(QStringLiteral("siteLongitude"));
    m_height->setObjectName(QStringLiteral("siteHeight"));
    m_echo->setObjectName(QStringLiteral("siteEcho"));
    m_name->setMaxLength(SiteList::kLongestName);
    m_name->setPlaceholderText(tr("Terrace"));
    m_latitude->setPlaceholderText(tr("48.2 or 48° 12′ N"));
    m_longitude->setPlaceholderText(tr("11.5 or 11° 30′ E"));
    m_height->setPlaceholderText(tr("metres, may stay empty"));
    auto *form = new QWidget;
    QGridLayout *grid = makePropertyGrid(form);
    const std::array<std::pair<QString, QWidget *>, 6> rows{
        std::pair<QString, QWidget *>{tr("Town"), m_town},
        {tr("Name"), m_name},
        {tr("Latitude"), m_latitude},
        {tr("Longitude"), m_longitude},
        {tr("Height"), m_height},
        {tr("Time zone"), m_zone}};
    for (const auto &[caption, field] : rows) {
        field->setAccessibleName(caption);
        addProperty(*grid, caption, field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(12));
    column->addWidget(form);
    column->addWidget(m_echo);
}

void SiteForm::connectParts()
{
    for (QLineEdit *edit : {m_name, m_latitude, m_longitude, m_height})
        connect(edit, &QLineEdit::textChanged, this, &SiteForm::refresh);
    for (QLineEdit *edit : {m_latitude, m_longitude})
        connect(edit, &QLineEdit::textEdited, this, &SiteForm::handlePlaceTyped);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &SiteForm::refresh);
    connect(m_town, &QLineEdit::textChanged, this, &SiteForm::refresh);
    connect(m_town, &TownEdit::chosen, this, &SiteForm::takeTown);
    connect(&m_sky.places(), &PlaceFinder::loaded, this, &SiteForm::refresh);
}

void SiteForm::fill(const NamedSite &site)
{
    m_zone->setZone(site.zone);
    m_zone->forgetPick();
    m_name->setText(site.name);
    m_latitude->setText(degreesOf(site.site.latitudeDegrees, 8));
    m_longitude->setText(degreesOf(site.site.longitudeDegrees, 9));
    const double height = site.site.elevationMetres;
    m_height->setText(height == 0.0 ? QString() : QString::number(height, 'g', 6));
}

void SiteForm::fillPlace(const QString &name, const Site &site)
{
    fill({name.left(SiteList::kLongestName), site, {}});
    handlePlaceTyped();
}

void SiteForm::takeTown(const QString &name, const Site &site, const QByteArray &zone)
{
    fill({name.left(SiteList::kLongestName), site, zone});
}

/// Coordinates typed by hand bring the time zone of the next town, unless a person picked one.
void SiteForm::handlePlaceTyped()
{
    const auto now = site();
    const auto &list = m_sky.places().list();
    if (!now || m_zone->isPicked() || list == nullptr)
        return;
    double kilometres = 0.0;
    const ListedPlace *town = list->nearest(now->site, &kilometres);
    const bool isNear = town != nullptr && kilometres < kZoneKilometres;
    m_zone->setZone(isNear ? QByteArray(town->zone.data(), qsizetype(town->zone.size()))
                           : QByteArray());
}

QString SiteForm::name() const
{
    return m_name->text().trimmed();
}

bool SiteForm::isEmpty() const
{
    return m_town->text().trimmed().isEmpty() && hasNoCoordinates();
}

bool SiteForm::hasNoCoordinates() const
{
    return m_latitude->text().trimmed().isEmpty() && m_longitude->text().trimmed().isEmpty();
}

std::optional<NamedSite> SiteForm::site() const
{
    const auto latitude = parseSiteAngle(m_latitude->text(), SiteAngle::Latitude);
    const auto longitude = parseSiteAngle(m_longitude->text(), SiteAngle::Longitude);
    const auto height = metresIn(m_height->text());
    if (!latitude || !longitude || !height)
        return std::nullopt;
    return NamedSite{name(), {*latitude, *longitude, *height}, m_zone->zone()};
}

QString SiteForm::complaint() const
{
    if (m_latitude->text().trimmed().isEmpty() || m_longitude->text().trimmed().isEmpty())
        return tr("Pick a town, or enter latitude and longitude; a map or a phone knows them.");
    if (!parseSiteAngle(m_latitude->text(), SiteAngle::Latitude))
        return tr("The latitude is not understood: −90 to 90, north is positive.");
    if (!parseSiteAngle(m_longitude->text(), SiteAngle::Longitude))
        return tr("The longitude is not understood: −180 to 180, east is positive.");
    if (!metresIn(m_height->text()))
        return tr("The height is not understood: metres from −500 to 9000.");
    return {};
}

QString SiteForm::nearbyText(const Site &site) const
{
    const auto &list = m_sky.places().list();
    double kilometres = 0.0;
    const ListedPlace *town = list == nullptr ? nullptr : list->nearest(site, &kilometres);
    if (town == nullptr || kilometres > kNearbyKilometres)
        return {};
    const QString label = TownEdit::labelOf(*list, *town);
    return kilometres < 1.5 ? tr("in %1").arg(label)
                            : tr("%1 km from %2").arg(qRound(kilometres)).arg(label);
}

QString SiteForm::echo(const NamedSite &site) const
{
    const QString nearby = nearbyText(site.site);
    const QString where = text::siteText(site.site)
        + (nearby.isEmpty() ? QString() : QStringLiteral(", ") + nearby);
    return where + QStringLiteral(". ")
        + text::sunsetQuestion(site.site, timeZoneOf(site.zone), m_sky.utc());
}

void SiteForm::refresh()
{
    const auto now = site();
    if (!now) {
        m_echo->setNote(hasNoCoordinates() ? Mark::Off : Mark::Warning, complaint());
    } else {
        const QString doubt = text::zoneDoubt(now->site, timeZoneOf(now->zone), m_sky.utc());
        m_echo->setNote(doubt.isEmpty() ? Mark::Ok : Mark::Warning,
                        doubt.isEmpty() ? echo(*now) : doubt);
    }
    emit changed();
}

} // namespace nd
