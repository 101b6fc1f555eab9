// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

namespace nd {

class NoteLine;
class SiteForm;
class SkyDesk;
class StellariumClient;

/// Asks where the observer stands: a place that was used before, or a new one.
class SiteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sky` outlives this, as does `stellarium`, whose place may be copied; null: no such button.
    explicit SiteDialog(SkyDesk &sky, QWidget *parent = nullptr,
                        StellariumClient *stellarium = nullptr);

private:
    QWidget *buildKnown();
    void addStellarium(StellariumClient &stellarium);
    QLayout *buildButtons();
    void refresh();
    void save();
    void forget();
    void fillKnown();

    SkyDesk &m_sky;
    QComboBox *m_known;
    QPushButton *m_forget;
    SiteForm *m_form;
    NoteLine *m_room; ///< What is forgotten to make room.
    QPushButton *m_use;
};

/// Opens the dialog; it deletes itself.
void openSiteDialog(SkyDesk &sky, QWidget *parent, StellariumClient *stellarium = nullptr);

} // namespace nd
