// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sky/coordinates.h"

#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <vector>

namespace nd {

class CurrentDevice;
class NoteLine;
class SkyDesk;
class StellariumClient;

/// Selects what is selected in Stellarium. GUI thread.
class FromStellariumButton final : public QToolButton
{
    Q_OBJECT

public:
    /// All outlive this; `note` says what became of it.
    FromStellariumButton(SkyDesk &sky, StellariumClient &stellarium, NoteLine &note,
                         QWidget *parent = nullptr);

private:
    void ask();
    void refresh();

    SkyDesk &m_sky;
    StellariumClient &m_stellarium;
    NoteLine &m_note;
    bool m_asked = false; ///< By this button.
};

/// Asks where Stellarium's observer stands; who hears of it shows it before it is used. GUI thread.
class SiteFromStellariumButton final : public QPushButton
{
    Q_OBJECT

public:
    SiteFromStellariumButton(StellariumClient &stellarium, NoteLine &note,
                             QWidget *parent = nullptr);

signals:
    void found(const QString &name, const nd::Site &site);

private:
    void ask();
    void refresh();

    StellariumClient &m_stellarium;
    NoteLine &m_note;
    bool m_asked = false;
};

/// Shows the target in Stellarium's window. GUI thread.
class ShowInStellariumButton final : public QPushButton
{
    Q_OBJECT

public:
    /// The field of the scope of `current`, which may be null, is marked there.
    ShowInStellariumButton(SkyDesk &sky, StellariumClient &stellarium, CurrentDevice *current,
                           NoteLine &note, QWidget *parent = nullptr);

private:
    std::vector<Equatorial> outlineAround(const Equatorial &centre) const;
    void showTarget();
    void refresh();

    SkyDesk &m_sky;
    StellariumClient &m_stellarium;
    QPointer<CurrentDevice> m_current;
    NoteLine &m_note;
    bool m_asked = false;
};

} // namespace nd
