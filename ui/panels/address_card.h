// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "ui/panels/card.h"

class QLineEdit;
class QPushButton;

namespace nd {

/// A telescope at an address that the person types: checked while typing.
class AddressCard final : public Card
{
    Q_OBJECT

public:
    explicit AddressCard(QWidget *parent = nullptr);

signals:
    void accepted(const nd::DeviceProfile &profile);

private:
    void validate();
    void accept();

    QLineEdit *m_address;
    QPushButton *m_button;
};

} // namespace nd
