// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace nd {

/// Chooses a time zone: that of this computer, or one of those it knows. GUI thread.
class ZoneBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// IANA; empty for this computer's.
    QByteArray zone() const;
    /// An unknown one is this computer's.
    void setZone(const QByteArray &id);
    /// A person picked it: what is only guessed must not take its place.
    bool isPicked() const { return m_isPicked; }
    void forgetPick() { m_isPicked = false; }

private:
    bool m_isPicked = false;
};

} // namespace nd
