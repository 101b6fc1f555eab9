// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/town_edit.h"

#include "core/observatory/sky/place_finder.h"
#include "ui/theme/icon_theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QTimeZone>

namespace nd {

namespace {

constexpr std::size_t kMostTowns = 12;
constexpr int kLongestText = 80;

QString textOf(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

bool isGerman()
{
    return QLocale().language() == QLocale::German;
}

} // namespace

TownEdit::TownEdit(PlaceFinder &places, QWidget *parent)
    : QLineEdit(parent)
    , m_places(places)
    , m_labels(new QStringListModel(this))
{
    setObjectName(QStringLiteral("siteTown"));
    setPlaceholderText(tr("Find a town or an observatory"));
    setMaxLength(kLongestText);
    setClearButtonEnabled(true);
    addAction(IconTheme::icon(QStringLiteral("search"), IconRole::Secondary), LeadingPosition);
    for (auto *button : findChildren<QAbstractButton *>())
        button->setAccessibleName(tr("Empty the search"));
    auto *completer = new QCompleter(m_labels, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(int(kMostTowns));
    completer->popup()->setObjectName(QStringLiteral("siteTowns"));
    completer->popup()->setAccessibleName(tr("Found towns"));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &TownEdit::search);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(&m_places, &PlaceFinder::loaded, this, [this] {
        if (hasFocus() && !text().isEmpty())
            search();
    });
    m_places.load();
}

QString TownEdit::nameOf(const ListedPlace &place)
{
    return textOf(isGerman() && !place.germanName.empty() ? place.germanName : place.name);
}

QString TownEdit::labelOf(const PlaceList &list, const ListedPlace &place)
{
    QStringList parts{nameOf(place)};
    if (!place.state.empty())
        parts.append(textOf(place.state));
    parts.append(textOf(list.countryName(place.country, isGerman())));
    return parts.join(QStringLiteral(", "));
}

void TownEdit::search()
{
    m_found.clear();
    QStringList labels;
    if (const auto &list = m_places.list()) {
        const QByteArray zone = QTimeZone::systemTimeZoneId();
        m_found = list->find(text().toStdString(), kMostTowns, zone.toStdString());
        for (const ListedPlace *place : m_found)
            labels.append(labelOf(*list, *place));
    }
    m_labels->setStringList(labels);
    if (!labels.isEmpty())
        completer()->complete();
    else
        completer()->popup()->hide();
}

void TownEdit::choose(int row)
{
    if (row < 0 || row >= int(m_found.size()))
        return;
    const ListedPlace &place = *m_found[std::size_t(row)];
    {
        const QSignalBlocker quiet(this);
        setText(labelOf(*m_places.list(), place));
    }
    m_found.clear();
    completer()->popup()->hide();
    emit chosen(nameOf(place), place.site,
                QByteArray(place.zone.data(), static_cast<qsizetype>(place.zone.size())));
}

} // namespace nd
