// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/site_dialog.h"

#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/site_form.h"
#include "ui/panels/stellarium_buttons.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kWidth = 460;
constexpr int kPadding = 16;

} // namespace

SiteDialog::SiteDialog(SkyDesk &sky, QWidget *parent, StellariumClient *stellarium)
    : QDialog(parent)
    , m_sky(sky)
    , m_known(new QComboBox(this))
    , m_forget(new QPushButton(tr("Forget"), this))
    , m_form(new SiteForm(sky, this))
    , m_room(new NoteLine(this))
    , m_use(new QPushButton(tr("Use this place"), this))
{
    setObjectName(QStringLiteral("siteDialog"));
    setWindowTitle(tr("Where you observe"));
    setMinimumWidth(Theme::px(kWidth));
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(12));
    column->addWidget(buildKnown());
    column->addWidget(m_form);
    if (stellarium != nullptr)
        addStellarium(*stellarium);
    column->addStretch(1);
    m_room->setObjectName(QStringLiteral("siteRoom"));
    column->addWidget(m_room);
    column->addLayout(buildButtons());
    fillKnown();
    connect(m_form, &SiteForm::changed, this, &SiteDialog::refresh);
    if (const auto current = m_sky.sites().current())
        m_form->fill(*current);
    refresh();
    m_form->setFocus();
}

/// What it tells is filled in, with its sunset: used is only what a person uses.
void SiteDialog::addStellarium(StellariumClient &stellarium)
{
    auto *note = new NoteLine(this);
    note->setObjectName(QStringLiteral("siteStellariumNote"));
    auto *button = new SiteFromStellariumButton(stellarium, *note, this);
    connect(button, &SiteFromStellariumButton::found, m_form, &SiteForm::fillPlace);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addLayout(row);
    column->addWidget(note);
}

QWidget *SiteDialog::buildKnown()
{
    m_known->setObjectName(QStringLiteral("siteKnown"));
    m_known->setAccessibleName(tr("Known places"));
    m_forget->setObjectName(QStringLiteral("siteForget"));
    m_forget->setAutoDefault(false);
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins({});
    parts->addWidget(m_known, 1);
    parts->addWidget(m_forget);
    auto *known = new QWidget;
    addProperty(*makePropertyGrid(known), tr("Known"), row);
    connect(m_known, &QComboBox::activated, this, [this](int index) {
        const QList<NamedSite> sites = m_sky.sites().sites();
        if (index > 0 && index <= sites.size())
            m_form->fill(sites.at(index - 1));
    });
    connect(m_forget, &QPushButton::clicked, this, &SiteDialog::forget);
    return known;
}

QLayout *SiteDialog::buildButtons()
{
    m_use->setObjectName(QStringLiteral("siteUse"));
    Theme::setRole(*m_use, "primary");
    // Return in the search takes the town that was found, not the whole form.
    m_use->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_use, &QPushButton::clicked, this, &SiteDialog::save);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    return buttons;
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

void SiteDialog::refresh()
{
    const auto site = m_form->site();
    m_use->setEnabled(site.has_value());
    m_use->setToolTip(m_form->complaint());
    const QList<NamedSite> known = m_sky.sites().sites();
    int index = 0;
    for (int i = 0; i < known.size(); ++i) {
        if (known.at(i).name == m_form->name())
            index = i + 1;
    }
    m_known->setCurrentIndex(index);
    m_forget->setEnabled(index > 0);
    m_forget->setToolTip(index > 0 ? QString() : tr("This place was not kept."));
    const bool isOneTooMany
        = site && !site->name.isEmpty() && index == 0 && known.size() >= SiteList::kMostSites;
    m_room->setNote(Mark::Warning,
                    isOneTooMany
                        ? tr("%1 places are kept: %2, the one used longest ago, is forgotten then.")
                              .arg(SiteList::kMostSites)
                              .arg(known.last().name)
                        : QString());
}

void SiteDialog::save()
{
    const auto site = m_form->site();
    if (!site)
        return;
    m_sky.sites().use(*site);
    accept();
}

void SiteDialog::forget()
{
    m_sky.sites().forget(m_form->name());
    fillKnown();
    refresh();
}

void openSiteDialog(SkyDesk &sky, QWidget *parent, StellariumClient *stellarium)
{
    auto *dialog = new SiteDialog(sky, parent, stellarium);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace nd
