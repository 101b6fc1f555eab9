// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/site_dialog.h"

#include "core/observatory/sky/sky_desk.h"
#include "core/sky/site_angle.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace nd {

namespace {

constexpr int kWidth = 420;
constexpr int kPadding = 16;
constexpr double kLowestMetres = -500.0;
constexpr double kHighestMetres = 9000.0;

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

} // namespace

SiteDialog::SiteDialog(SkyDesk &sky, QWidget *parent)
    : QDialog(parent)
    , m_sky(sky)
    , m_known(new QComboBox(this))
    , m_forget(new QPushButton(tr("Forget"), this))
    , m_name(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
    , m_height(new QLineEdit(this))
    , m_echo(new NoteLine(this))
    , m_use(new QPushButton(tr("Use this place"), this))
{
    setObjectName(QStringLiteral("siteDialog"));
    setWindowTitle(tr("Where you observe"));
    setMinimumWidth(Theme::px(kWidth));
    buildForm();
    fillKnown();
    connectParts();
    if (const auto current = m_sky.sites().current())
        fill(*current);
    refresh();
    m_latitude->setFocus();
}

void SiteDialog::buildForm()
{
    m_known->setObjectName(QStringLiteral("siteKnown"));
    m_forget->setObjectName(QStringLiteral("siteForget"));
    m_name->setObjectName(QStringLiteral("siteName"));
    m_latitude->setObjectName(QStringLiteral("siteLatitude"));
    m_longitude->setObjectName(QStringLiteral("siteLongitude"));
    m_height->setObjectName(QStringLiteral("siteHeight"));
    m_echo->setObjectName(QStringLiteral("siteEcho"));
    m_use->setObjectName(QStringLiteral("siteUse"));
    m_name->setMaxLength(SiteList::kLongestName);
    m_name->setPlaceholderText(tr("Terrace"));
    m_latitude->setPlaceholderText(tr("48.2 or 48° 12′ N"));
    m_longitude->setPlaceholderText(tr("11.5 or 11° 30′ E"));
    m_height->setPlaceholderText(tr("metres, may stay empty"));
    m_known->setAccessibleName(tr("Known places"));
    Theme::setRole(*m_use, "primary");
    m_use->setDefault(true);
    auto *form = new QWidget;
    QGridLayout *grid = makePropertyGrid(form);
    auto *known = new QWidget;
    auto *knownRow = new QHBoxLayout(known);
    knownRow->setContentsMargins({});
    knownRow->addWidget(m_known, 1);
    knownRow->addWidget(m_forget);
    addProperty(*grid, tr("Known"), known);
    const std::array<std::pair<QString, QLineEdit *>, 4> rows{
        std::pair{tr("Name"), m_name}, std::pair{tr("Latitude"), m_latitude},
        std::pair{tr("Longitude"), m_longitude}, std::pair{tr("Height"), m_height}};
    for (const auto &[caption, edit] : rows) {
        edit->setAccessibleName(caption);
        addProperty(*grid, caption, edit);
    }
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(12));
    column->addWidget(form);
    column->addWidget(m_echo);
    column->addStretch(1);
    column->addLayout(buttons);
}

void SiteDialog::connectParts()
{
    for (QLineEdit *edit : {m_name, m_latitude, m_longitude, m_height})
        connect(edit, &QLineEdit::textChanged, this, &SiteDialog::refresh);
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        const QList<NamedSite> sites = m_sky.sites().sites();
        if (index > 0 && index <= sites.size())
            fill(sites.at(index - 1));
    });
    connect(m_forget, &QPushButton::clicked, this, &SiteDialog::forget);
    connect(m_use, &QPushButton::clicked, this, &SiteDialog::save);
}

void SiteDialog::fillKnown()
{
    const QSignalBlocker quiet(m_known);
    m_known->clear();
    m_known->addItem(tr("A new place"));
    const QList<NamedSite> sites = m_sky.sites().sites();
    for (const NamedSite &site : sites)
        m_known->addItem(site.name);
    m_known->setEnabled(!sites.isEmpty());
    m_known->setToolTip(sites.isEmpty() ? tr("No place was kept yet.") : QString());
}

void SiteDialog::fill(const NamedSite &site)
{
    m_name->setText(site.name);
    m_latitude->setText(QString::number(site.site.latitudeDegrees, 'g', 8));
    m_longitude->setText(QString::number(site.site.longitudeDegrees, 'g', 9));
    m_height->setText(site.site.elevationMetres == 0.0
                          ? QString()
                          : QString::number(site.site.elevationMetres, 'g', 6));
}

std::optional<NamedSite> SiteDialog::understood() const
{
    const auto latitude = parseSiteAngle(m_latitude->text(), SiteAngle::Latitude);
    const auto longitude = parseSiteAngle(m_longitude->text(), SiteAngle::Longitude);
    const auto height = metresIn(m_height->text());
    if (!latitude || !longitude || !height)
        return std::nullopt;
    return NamedSite{m_name->text().trimmed(), {*latitude, *longitude, *height}};
}

QString SiteDialog::complaint() const
{
    if (m_latitude->text().trimmed().isEmpty() || m_longitude->text().trimmed().isEmpty())
        return tr("Latitude and longitude are needed; a map or a phone knows them.");
    if (!parseSiteAngle(m_latitude->text(), SiteAngle::Latitude))
        return tr("The latitude is not understood: −90 to 90, north is positive.");
    if (!parseSiteAngle(m_longitude->text(), SiteAngle::Longitude))
        return tr("The longitude is not understood: −180 to 180, east is positive.");
    return tr("The height is not understood: metres from −500 to 9000.");
}

QString SiteDialog::echo(const Site &site) const
{
    const SunBelow sun = comingNight(site, m_sky.utc()).below(Twilight::Horizon);
    QString sunText = tr("The Sun does not rise or set there today.");
    if (sun.begins && sun.ends)
        sunText = tr("There the Sun sets at %1 and rises at %2 by the clock of this laptop.")
                      .arg(text::clockText(*sun.begins), text::clockText(*sun.ends));
    return text::siteText(site) + QStringLiteral(". ") + sunText;
}

void SiteDialog::refresh()
{
    const auto site = understood();
    m_use->setEnabled(site.has_value());
    m_use->setToolTip(site ? QString() : complaint());
    m_echo->setNote(site ? Mark::Ok : Mark::Warning, site ? echo(site->site) : complaint());
    const QList<NamedSite> known = m_sky.sites().sites();
    int index = 0;
    for (int i = 0; i < known.size(); ++i) {
        if (known.at(i).name == m_name->text().trimmed())
            index = i + 1;
    }
    m_known->setCurrentIndex(index);
    m_forget->setEnabled(index > 0);
    m_forget->setToolTip(index > 0 ? QString() : tr("This place was not kept."));
}

void SiteDialog::save()
{
    const auto site = understood();
    if (!site)
        return;
    m_sky.sites().use(*site);
    accept();
}

void SiteDialog::forget()
{
    m_sky.sites().forget(m_name->text().trimmed());
    fillKnown();
    refresh();
}

void openSiteDialog(SkyDesk &sky, QWidget *parent)
{
    auto *dialog = new SiteDialog(sky, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace nd
