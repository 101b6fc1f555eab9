// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_list.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/net/discovery.h"
#include "core/observatory/observatory.h"
#include "ui/panels/address_card.h"
#include "ui/panels/bluetooth_card.h"
#include "ui/panels/device_card.h"
#include "ui/panels/separator.h"
#include "ui/text/site_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spinner.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

#include <algorithm>

namespace nd {

namespace {

constexpr int kLongestName = 60;
constexpr int kSpacing = 8;

QVBoxLayout *newColumn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    return column;
}

} // namespace

DeviceList::DeviceList(Observatory &observatory, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_own(newColumn())
    , m_found(newColumn())
    , m_spinner(new Spinner(this))
    , m_searching(new QLabel(this))
    , m_search(new QPushButton(tr("Search again"), this))
{
    setObjectName(QStringLiteral("deviceList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(buildHeader());
    column->addLayout(m_own);
    column->addLayout(m_found);
    auto *address = new AddressCard(this);
    column->addWidget(address);
    auto *bluetooth = new BluetoothCard(m_observatory, this);
    column->addWidget(bluetooth);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(buildDemo());
    column->addStretch();
    connect(address, &AddressCard::accepted, this, &DeviceList::add);
    connect(bluetooth, &BluetoothCard::connectRequested, this, &DeviceList::takeOver);
    connectParts();
    for (DwarfDevice *device : m_observatory.devices())
        addCard(device);
    refreshSearch();
}

QWidget *DeviceList::buildHeader()
{
    auto *title = new QLabel(tr("Devices"), this);
    Theme::setRole(*title, "heading");
    Theme::setRole(*m_searching, "secondary");
    m_searching->setObjectName(QStringLiteral("searchState"));
    m_search->setObjectName(QStringLiteral("searchAgain"));
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(kSpacing));
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_spinner);
    row->addWidget(m_searching);
    row->addWidget(m_search);
    return header;
}

Card *DeviceList::buildDemo()
{
    auto *card = new Card(Card::Kind::Plain, QStringLiteral("play"), this);
    card->setObjectName(QStringLiteral("demoCard"));
    card->setTitle(tr("No hardware? Use the demo"));
    card->setLine(tr("A simulated DWARF 3 under a sky of real stars"));
    auto *start = new QPushButton(tr("Start demo"), card);
    start->setObjectName(QStringLiteral("startDemo"));
    card->addControl(start);
    connect(start, &QPushButton::clicked, this, &DeviceList::demoRequested);
    return card;
}

void DeviceList::connectParts()
{
    Discovery &discovery = m_observatory.discovery();
    connect(&m_observatory, &Observatory::deviceAdded, this, &DeviceList::addCard);
    connect(&m_observatory, &Observatory::deviceAboutToBeRemoved, this, &DeviceList::dropCard);
    connect(&discovery, &Discovery::changed, this, &DeviceList::refreshSearch);
    connect(&discovery, &Discovery::deviceFound, this, &DeviceList::refreshFound);
    connect(m_search, &QPushButton::clicked, &discovery, &Discovery::start);
}

void DeviceList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_searchedOnce, true))
        m_observatory.discovery().start();
}

void DeviceList::addCard(DwarfDevice *device)
{
    auto *card = new DeviceCard(*device, this);
    m_own->addWidget(card);
    m_cards.append(card);
    card->setChecked(device == m_selected); // it may have been picked before it was listed
    connect(card, &DeviceCard::clicked, this, [this, device] { select(device); });
    connect(card, &DeviceCard::renameRequested, this, [this, device] { askName(*device); });
    connect(card, &DeviceCard::removeRequested, this, [this, device] { askRemoval(*device); });
    if (!m_selected)
        select(device);
    refreshFound();
}

void DeviceList::dropCard(DwarfDevice *device)
{
    const auto isOfDevice = [device](DeviceCard *card) { return &card->device() == device; };
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), isOfDevice);
    if (found == m_cards.end())
        return;
    delete *found;
    m_cards.erase(found);
    if (m_selected == device)
        select(m_cards.isEmpty() ? nullptr : &m_cards.first()->device());
    refreshFound();
}

void DeviceList::select(DwarfDevice *device)
{
    for (DeviceCard *card : std::as_const(m_cards))
        card->setChecked(&card->device() == device);
    if (device == m_selected)
        return;
    m_selected = device;
    emit selectedChanged();
}

void DeviceList::refreshSearch()
{
    const Discovery &discovery = m_observatory.discovery();
    const bool searching = discovery.isSearching();
    const auto seconds
        = std::chrono::duration_cast<std::chrono::seconds>(discovery.remaining()).count();
    m_spinner->setVisible(searching);
    m_searching->setVisible(searching);
    m_searching->setText(tr("Looking for scopes, %1 s left").arg(seconds));
    m_search->setVisible(!searching);
    refreshFound();
}

bool DeviceList::hasHost(const QString &host) const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [&host](DeviceCard *card) { return card->device().profile().host == host; });
}

void DeviceList::refreshFound()
{
    while (QLayoutItem *item = m_found->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const FoundDevice &found : m_observatory.discovery().found()) {
        if (!hasHost(found.host))
            addFound(found);
        else
            showClock(found);
    }
}

/// What a telescope that is listed already told about its clock.
void DeviceList::showClock(const FoundDevice &found)
{
    for (DeviceCard *card : std::as_const(m_cards)) {
        if (card->device().profile().host == found.host && found.clockAhead)
            card->setToolTip(tr("When it was found: %1. It takes the time of this laptop each time "
                                "they connect.")
                                 .arg(text::clockAheadText(*found.clockAhead)));
    }
}

void DeviceList::addFound(const FoundDevice &found)
{
    auto *card = new Card(Card::Kind::Plain, QStringLiteral("telescope"), this);
    card->setObjectName(QStringLiteral("foundCard"));
    card->setTitle(found.name.isEmpty() ? found.model : found.name);
    QStringList facts{tr("found at %1").arg(found.host)};
    if (!found.model.isEmpty())
        facts.prepend(found.model);
    if (!found.firmware.isEmpty())
        facts.append(tr("firmware %1").arg(found.firmware));
    if (found.clockAhead) {
        facts.append(text::clockAheadText(*found.clockAhead));
        card->setToolTip(tr("It takes the time of this laptop each time they connect."));
    }
    card->setLine(facts.join(QStringLiteral(", ")));
    auto *button = new QPushButton(IconTheme::icon(QStringLiteral("plug")), tr("Connect"), card);
    button->setObjectName(QStringLiteral("foundConnect"));
    card->addControl(button);
    connect(button, &QPushButton::clicked, this, [this, found] { connectFound(found); });
    m_found->addWidget(card);
}

void DeviceList::connectFound(const FoundDevice &found)
{
    std::optional<DeviceProfile> profile = profileFromAddress(found.host);
    if (!profile)
        return;
    profile->name = found.name;
    add(*profile);
}

void DeviceList::add(const DeviceProfile &profile)
{
    DeviceProfile added = profile;
    if (added.id.isEmpty())
        added.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (added.name.isEmpty())
        added.name = added.host;
    DwarfDevice &device = m_observatory.addDevice(added);
    select(&device);
    device.connection().connectToDevice();
}

/// A telescope that was set up over Bluetooth: one that is listed gets its new address.
void DeviceList::takeOver(const DeviceProfile &profile)
{
    const auto isIt = [&profile](DeviceCard *card) {
        const DeviceProfile &own = card->device().profile();
        return !own.demo && (own.host == profile.host || own.name == profile.name);
    };
    const auto known = std::find_if(m_cards.begin(), m_cards.end(), isIt);
    if (known == m_cards.end()) {
        add(profile);
        return;
    }
    DwarfDevice &device = (*known)->device();
    DeviceProfile changed = device.profile();
    changed.host = profile.host;
    device.setProfile(changed);
    select(&device);
    if (device.connection().canConnect() == Refusal::None)
        device.connection().connectToDevice();
}

void DeviceList::askName(DwarfDevice &device)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Name of the scope"));
    dialog->setTextValue(device.profile().name);
    connect(dialog, &QInputDialog::textValueSelected, &device, [&device](const QString &name) {
        DeviceProfile profile = device.profile();
        profile.name = name.trimmed().left(kLongestName);
        device.setProfile(profile);
    });
    dialog->open();
}

void DeviceList::askRemoval(DwarfDevice &device)
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Remove"));
    box->setText(tr("Remove “%1”?").arg(device.profile().name));
    box->setInformativeText(tr("Its address and settings are forgotten. Nothing on the scope "
                               "is changed."));
    QPushButton *remove = box->addButton(tr("Remove “%1”").arg(device.profile().name),
                                         QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemove"));
    Theme::setRole(*remove, "danger");
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(
        remove, &QPushButton::clicked, &device,
        [this, &device] { m_observatory.removeDevice(device); }, Qt::QueuedConnection);
    box->open();
}

} // namespace nd
