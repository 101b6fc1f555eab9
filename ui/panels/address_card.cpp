// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/address_card.h"

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

namespace nd {

namespace {

constexpr int kFieldWidth = 150;
constexpr int kLongestAddress = 300; // a host name and six ports

QString usualLine()
{
    return AddressCard::tr("DWARF II, DWARF 3 or DWARF mini");
}

} // namespace

AddressCard::AddressCard(QWidget *parent)
    : Card(Kind::Plain, QStringLiteral("plus"), parent)
    , m_address(new QLineEdit(this))
    , m_button(new QPushButton(tr("Try"), this))
{
    setObjectName(QStringLiteral("addressCard"));
    setTitle(tr("Another address"));
    setLine(usualLine());
    m_address->setObjectName(QStringLiteral("addressField"));
    m_address->setAccessibleName(tr("Address of the scope"));
    m_address->setPlaceholderText(QStringLiteral("192.168.88.1"));
    m_address->setMaxLength(kLongestAddress);
    m_address->setFixedWidth(Theme::px(kFieldWidth));
    m_button->setObjectName(QStringLiteral("addressTry"));
    addControl(m_address);
    addControl(m_button);
    connect(m_address, &QLineEdit::textChanged, this, &AddressCard::validate);
    connect(m_address, &QLineEdit::returnPressed, this, &AddressCard::accept);
    connect(m_button, &QPushButton::clicked, this, &AddressCard::accept);
    validate();
}

void AddressCard::validate()
{
    const QString text = m_address->text().trimmed();
    const bool valid = profileFromAddress(text).has_value();
    const bool wrong = !text.isEmpty() && !valid;
    Theme::setState(*m_address, wrong ? "error" : "");
    setLine(wrong ? tr("This is not an address. Enter HOST or HOST:PORT.") : usualLine());
    m_button->setEnabled(valid);
    m_button->setToolTip(valid ? QString() : tr("Enter an address first."));
}

void AddressCard::accept()
{
    std::optional<DeviceProfile> profile = profileFromAddress(m_address->text().trimmed());
    if (!profile)
        return;
    if (profile->id.isEmpty())
        profile->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_address->clear();
    emit accepted(*profile);
}

} // namespace nd
