// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/zone_box.h"

#include <QListView>
#include <QTimeZone>

namespace nd {

namespace {

constexpr int kShown = 14;

/// "Europe/Berlin", not "Etc/GMT+5" (whose sign is the other way round), "EST5EDT" or "posix/...".
bool isOfAPlace(const QByteArray &id)
{
    return id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/")
        && !id.startsWith("right/") && !id.startsWith("SystemV/");
}

} // namespace

ZoneBox::ZoneBox(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("siteZone"));
    setMaxVisibleItems(kShown);
    if (auto *rows = qobject_cast<QListView *>(view()))
        rows->setUniformItemSizes(true); // else each change of the theme measures all zones
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
            QByteArray());
    addItem(QStringLiteral("UTC"), QByteArray("UTC"));
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        if (isOfAPlace(id))
            addItem(QString::fromLatin1(id), id);
    }
    connect(this, &QComboBox::activated, this, [this] { m_isPicked = true; });
}

QByteArray ZoneBox::zone() const
{
    return currentData().toByteArray();
}

void ZoneBox::setZone(const QByteArray &id)
{
    const int index = id.isEmpty() ? 0 : findData(id);
    if (index < 0 && QTimeZone(id).isValid())
        addItem(QString::fromLatin1(id), id);
    setCurrentIndex(index >= 0 ? index : std::max(0, findData(id)));
}

} // namespace nd
