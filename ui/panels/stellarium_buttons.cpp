// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stellarium_buttons.h"

#include "core/bridges/stellarium_client.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/sky/camera_field.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/observatory/sky/stellarium_target.h"
#include "core/sky/chart/field_outline.h"
#include "core/sky/sky_frame.h"
#include "ui/panels/note_line.h"
#include "ui/text/bridge_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"

#include <algorithm>
#include <utility>

namespace nd {

namespace {

/// How much sky is shown around the field of the camera.
constexpr double kSkyPerField = 3.0;
constexpr int kMarksPerSide = 12;
constexpr double kUsualWidth = 9.0; // without a telescope: of the field of a DWARF 3

QString addressOf(const StellariumClient &stellarium)
{
    return stellarium.host() + QLatin1Char(':') + QString::number(stellarium.port());
}

/// What stood in the way, in a line.
void showProblem(NoteLine &note, const StellariumClient &stellarium)
{
    if (const auto problem = stellarium.problem()) {
        note.setNote(Mark::Error, text::stellariumProblemSentence(*problem, addressOf(stellarium)));
    }
}

/// Why nothing can be asked; empty if it can.
QString reasonOf(const StellariumClient &stellarium)
{
    return stellarium.hasAddress()
        ? QString()
        : text::stellariumProblemSentence(StellariumProblem::NoAddress, QString());
}

} // namespace

FromStellariumButton::FromStellariumButton(SkyDesk &sky, StellariumClient &stellarium,
                                           NoteLine &note, QWidget *parent)
    : QToolButton(parent)
    , m_sky(sky)
    , m_stellarium(stellarium)
    , m_note(note)
{
    setObjectName(QStringLiteral("findFromStellarium"));
    setText(tr("From Stellarium"));
    setIcon(IconTheme::icon(QStringLiteral("external-link")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    Theme::setRole(*this, "secondary");
    connect(this, &QToolButton::clicked, this, &FromStellariumButton::ask);
    connect(&stellarium, &StellariumClient::changed, this, &FromStellariumButton::refresh);
    connect(&stellarium, &StellariumClient::taken, this, [this](const StellariumObject &object) {
        if (!std::exchange(m_asked, false))
            return;
        m_note.setNote(Mark::Off, {});
        m_sky.target().select(targetOf(object, m_sky.library().catalog()));
    });
    refresh();
}

void FromStellariumButton::ask()
{
    if (m_stellarium.isBusy())
        return;
    m_note.setNote(Mark::Off, {});
    m_asked = true;
    m_stellarium.takeSelected();
}

void FromStellariumButton::refresh()
{
    const QString reason = reasonOf(m_stellarium);
    setEnabled(reason.isEmpty() && !m_stellarium.isBusy());
    setToolTip(reason.isEmpty() ? tr("Selects what is selected in Stellarium (J2000)") : reason);
    if (m_asked && !m_stellarium.isBusy() && m_stellarium.problem()) {
        m_asked = false;
        showProblem(m_note, m_stellarium);
    }
}

SiteFromStellariumButton::SiteFromStellariumButton(StellariumClient &stellarium, NoteLine &note,
                                                   QWidget *parent)
    : QPushButton(tr("Copy from Stellarium"), parent)
    , m_stellarium(stellarium)
    , m_note(note)
{
    setObjectName(QStringLiteral("siteFromStellarium"));
    setIcon(IconTheme::icon(QStringLiteral("external-link")));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &SiteFromStellariumButton::ask);
    connect(&stellarium, &StellariumClient::changed, this, &SiteFromStellariumButton::refresh);
    connect(&stellarium, &StellariumClient::siteTaken, this, [this](const StellariumSite &site) {
        if (std::exchange(m_asked, false))
            emit found(site.name, site.site);
    });
    refresh();
}

void SiteFromStellariumButton::ask()
{
    if (m_stellarium.isBusy())
        return;
    m_note.setNote(Mark::Off, {});
    m_asked = true;
    m_stellarium.takeSite();
}

void SiteFromStellariumButton::refresh()
{
    const QString reason = reasonOf(m_stellarium);
    setEnabled(reason.isEmpty() && !m_stellarium.isBusy());
    setToolTip(reason.isEmpty() ? tr("Fills in where Stellarium's observer stands") : reason);
    if (m_asked && !m_stellarium.isBusy() && m_stellarium.problem()) {
        m_asked = false;
        showProblem(m_note, m_stellarium);
    }
}

ShowInStellariumButton::ShowInStellariumButton(SkyDesk &sky, StellariumClient &stellarium,
                                               CurrentDevice *current, NoteLine &note,
                                               QWidget *parent)
    : QPushButton(parent)
    , m_sky(sky)
    , m_stellarium(stellarium)
    , m_current(current)
    , m_note(note)
{
    setObjectName(QStringLiteral("targetShowInStellarium"));
    setAccessibleName(tr("Show in Stellarium"));
    setIcon(IconTheme::icon(QStringLiteral("external-link")));
    connect(this, &QPushButton::clicked, this, &ShowInStellariumButton::showTarget);
    connect(&stellarium, &StellariumClient::changed, this, &ShowInStellariumButton::refresh);
    connect(&stellarium, &StellariumClient::shown, this, [this] {
        if (std::exchange(m_asked, false))
            m_note.setNote(Mark::Off, {});
    });
    connect(&sky.target(), &TargetModel::changed, this, [this] {
        m_note.setNote(Mark::Off, {});
        refresh();
    });
    refresh();
}

/// What the tele camera would see there, as marks.
std::vector<Equatorial> ShowInStellariumButton::outlineAround(const Equatorial &centre) const
{
    DwarfDevice *device = m_current == nullptr ? nullptr : m_current->device();
    if (device == nullptr)
        return {};
    const FieldOfView field = cameraField(*device, Camera::Tele);
    const double angle = uprightAngleDegrees(*device, centre, m_sky.site(), m_sky.utc());
    std::vector<Equatorial> marks;
    for (const SkyDirection &direction :
         fieldOutline({centre, field.widthDegrees, field.heightDegrees, angle}, kMarksPerSide))
        marks.push_back(equatorialOf(direction));
    if (!marks.empty())
        marks.pop_back(); // it closes the outline
    return marks;
}

void ShowInStellariumButton::showTarget()
{
    const auto &target = m_sky.target().target();
    if (!target || m_stellarium.isBusy())
        return;
    m_note.setNote(Mark::Off, {});
    m_asked = true;
    const FieldOfView &field = m_sky.tonight().field();
    const double width = std::max(field.widthDegrees, field.heightDegrees);
    const Equatorial place = placeAt(*target, m_sky.site(), m_sky.utc());
    m_stellarium.show(place, width > 0.0 ? kSkyPerField * width : kUsualWidth,
                      outlineAround(place));
}

void ShowInStellariumButton::refresh()
{
    QString reason = reasonOf(m_stellarium);
    if (!m_sky.target().target())
        reason = tr("No target is selected.");
    setEnabled(reason.isEmpty() && !m_stellarium.isBusy());
    setToolTip(reason.isEmpty() ? tr("Show in Stellarium with the scope's field, three fields wide")
                                : reason);
    if (m_asked && !m_stellarium.isBusy() && m_stellarium.problem()) {
        m_asked = false;
        showProblem(m_note, m_stellarium);
    }
}

} // namespace nd
