// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/target_panel.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/sky/sky_desk.h"
#include "core/sky/sexagesimal.h"
#include "ui/panels/go_button.h"
#include "ui/panels/note_line.h"
#include "ui/panels/sight_sentence.h"
#include "ui/panels/stellarium_buttons.h"
#include "ui/panels/target_details.h"
#include "ui/panels/target_list.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/window/current_device.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
constexpr int kMostOtherIds = 3;

} // namespace

TargetPanel::TargetPanel(SkyDesk &sky, CurrentDevice *current, StellariumClient *stellarium,
                         QWidget *parent)
    : QWidget(parent)
    , m_sky(sky)
    , m_current(current)
    , m_name(new QLabel(this))
    , m_common(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_empty(new QLabel(tr("No target is selected. Pick one from Find or Tonight."), this))
    , m_about(new QWidget(this))
    , m_details(new TargetDetails(sky, this))
    , m_fit(new NoteLine(this))
    , m_sight(new NoteLine(this))
    , m_go(new GoButton(sky, this))
    , m_goReason(new NoteLine(this))
    , m_keep(new QPushButton(tr("Keep"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    setObjectName(QStringLiteral("targetPanel"));
    PanelBody::fill(*this, buildBody(), buildFooter(stellarium));
    connectParts();
    refresh();
    refreshReason();
}

QWidget *TargetPanel::buildBody()
{
    m_name->setObjectName(QStringLiteral("targetName"));
    m_common->setObjectName(QStringLiteral("targetCommonName"));
    m_kind->setObjectName(QStringLiteral("targetKind"));
    m_empty->setObjectName(QStringLiteral("targetEmpty"));
    m_fit->setObjectName(QStringLiteral("targetFit"));
    m_sight->setObjectName(QStringLiteral("targetSight"));
    Theme::setRole(*m_common, "secondary");
    Theme::setRole(*m_kind, "caption");
    Theme::setRole(*m_empty, "secondary");
    for (QLabel *label : {m_name, m_common, m_kind, m_empty})
        label->setWordWrap(true);
    auto *about = new QVBoxLayout(m_about);
    about->setContentsMargins({});
    about->setSpacing(Theme::px(kSpacing));
    auto *head = new QVBoxLayout;
    head->setSpacing(Theme::px(2));
    for (QLabel *label : {m_name, m_common, m_kind})
        head->addWidget(label);
    about->addLayout(head);
    about->addWidget(m_sight);
    about->addWidget(m_details);
    about->addWidget(m_fit);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_empty);
    column->addWidget(m_about);
    column->addStretch(1);
    return body;
}

QWidget *TargetPanel::buildFooter(StellariumClient *stellarium)
{
    m_keep->setObjectName(QStringLiteral("targetKeep"));
    m_keep->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("targetCopy"));
    m_copy->setIcon(IconTheme::icon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Copy name and J2000 coordinates"));
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setSpacing(Theme::px(6));
    auto *row = new QHBoxLayout;
    row->addWidget(m_keep, 1);
    row->addWidget(m_copy, 1);
    column->addWidget(m_go);
    column->addWidget(m_goReason);
    column->addLayout(row);
    if (stellarium != nullptr) {
        auto *note = new NoteLine(footer);
        note->setObjectName(QStringLiteral("targetStellariumNote"));
        row->addWidget(new ShowInStellariumButton(m_sky, *stellarium, m_current, *note, footer));
        column->addWidget(note);
    }
    return footer;
}

void TargetPanel::connectParts()
{
    connect(&m_sky.target(), &TargetModel::changed, this, &TargetPanel::refresh);
    connect(&m_sky.course(), &CourseModel::changed, this, &TargetPanel::refresh);
    connect(&m_sky.tonight(), &TonightModel::changed, this, &TargetPanel::refresh);
    connect(&m_sky.shelf(), &TargetShelf::changed, this, &TargetPanel::refresh);
    connect(&m_sky, &SkyDesk::siteChanged, this, &TargetPanel::refresh);
    connect(&m_sky, &SkyDesk::timePassed, this, &TargetPanel::refresh);
    connect(m_keep, &QPushButton::toggled, this, [this](bool on) {
        if (const auto &target = m_sky.target().target())
            m_sky.shelf().setFavourite(*target, on);
    });
    connect(m_copy, &QPushButton::clicked, this, &TargetPanel::copy);
    connect(m_go, &GoButton::went, this, &TargetPanel::went);
    connect(m_go, &GoButton::changed, this, &TargetPanel::refreshReason);
    if (m_current != nullptr)
        connect(m_current, &CurrentDevice::changed, this, &TargetPanel::followDevice);
    followDevice();
}

void TargetPanel::followDevice()
{
    DwarfDevice *device = m_current == nullptr ? nullptr : m_current->device();
    m_go->setModel(device == nullptr ? nullptr : &device->pointing());
}

void TargetPanel::askToGo()
{
    QWidget *place = m_go->isEnabled() ? static_cast<QWidget *>(m_go) : this;
    place->setFocus(Qt::OtherFocusReason);
}

/// What is missing besides a target is said beneath the button, too.
void TargetPanel::refreshReason()
{
    const bool any = m_sky.target().target().has_value();
    const QString reason = any ? m_go->reason() : QString();
    m_goReason->setNote(Mark::Warning, reason);
    setAccessibleDescription(reason);
}

void TargetPanel::refresh()
{
    const bool any = m_sky.target().target().has_value();
    m_empty->setVisible(!any);
    m_about->setVisible(any);
    const QString reason = any ? QString() : tr("No target is selected.");
    m_keep->setEnabled(any);
    m_copy->setEnabled(any);
    m_copy->setToolTip(any ? tr("Copy name and J2000 coordinates") : reason);
    const bool kept = any && m_sky.shelf().isFavourite(*m_sky.target().target());
    const QSignalBlocker quiet(m_keep);
    m_keep->setChecked(kept);
    m_keep->setText(kept ? tr("Kept") : tr("Keep"));
    m_keep->setIcon(IconTheme::icon(kept ? QStringLiteral("star-filled") : QStringLiteral("star")));
    m_keep->setToolTip(any ? tr("Keep it among the favourites") : reason);
    if (!any)
        return;
    refreshHead();
    refreshNotes();
    m_details->refresh();
}

void TargetPanel::refreshHead()
{
    const Target &target = *m_sky.target().target();
    Theme::setRole(*m_name, target.object == nullptr ? "value" : "hero");
    m_name->setText(shownName(target));
    const QString common = commonName(target);
    m_common->setText(common);
    m_common->setVisible(!common.isEmpty());
    QString kind
        = target.object == nullptr ? tr("A place by its coordinates") : kindSentence(target, m_sky);
    QStringList others = target.object == nullptr ? QStringList() : target.object->otherIds();
    if (target.object != nullptr && target.object->id() != target.name)
        others.prepend(target.object->id());
    others.removeAll(common);
    others.removeAll(target.name);
    others = others.mid(0, kMostOtherIds);
    if (!others.isEmpty() && !std::holds_alternative<Body>(target.place))
        kind = tr("%1, also %2", "kind, other names").arg(kind, others.join(QStringLiteral(", ")));
    m_kind->setText(kind);
}

void TargetPanel::refreshNotes()
{
    const Target &target = *m_sky.target().target();
    const FieldOfView &field = m_sky.tonight().field();
    const auto fit = target.object == nullptr ? std::nullopt : fieldFit(*target.object, field);
    const bool tooLarge = fit && fit->kind == FitKind::NeedsMosaic;
    m_fit->setNote(tooLarge ? Mark::Warning : Mark::Off,
                   fit ? text::fieldFitSentence(*fit, field) : QString());
    if (target.place == SkyTarget(Body::Sun)) {
        m_sight->setNote(Mark::Error, tr("Never point at the Sun without a solar filter."));
        return;
    }
    if (!m_sky.site()) {
        m_sight->setNote(Mark::Warning,
                         tr("Where you observe is not set: it is not known whether it is up."));
        return;
    }
    m_sight->setNote(Mark::Warning, hiddenSentence(m_sky, target));
}

void TargetPanel::copy() const
{
    const auto &target = m_sky.target().target();
    if (!target)
        return;
    const Equatorial place = placeAt(*target, m_sky.site(), m_sky.utc());
    const QString coordinates = rightAscensionText(place.raDegrees) + QLatin1Char(' ')
        + declinationText(place.declinationDegrees) + QStringLiteral(" (J2000)");
    QGuiApplication::clipboard()->setText(target->object == nullptr ? coordinates
                                                                    : shownName(*target)
                                                  + QLatin1Char(' ') + coordinates);
}

} // namespace nd
