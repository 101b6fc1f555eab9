// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

namespace nd {

class SiteForm;
class SkyDesk;

/// Asks where the observer stands: a place that was used before, or a new one.
class SiteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit SiteDialog(SkyDesk &sky, QWidget *parent = nullptr);

private:
    QWidget *buildKnown();
    QLayout *buildButtons();
    void refresh();
    void save();
    void forget();
    void fillKnown();

    SkyDesk &m_sky;
    QComboBox *m_known;
    QPushButton *m_forget;
    SiteForm *m_form;
    QPushButton *m_use;
};

/// Opens the dialog; it deletes itself.
void openSiteDialog(SkyDesk &sky, QWidget *parent);

} // namespace nd
