// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/site_list.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace nd {

class NoteLine;
class SkyDesk;

/// Asks where the observer stands: a place that was used before, or a new one by its coordinates.
/// What was understood is shown with today's sunset, by which a mistake is seen.
class SiteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit SiteDialog(SkyDesk &sky, QWidget *parent = nullptr);

private:
    void buildForm();
    void connectParts();
    void fill(const NamedSite &site);
    void refresh();
    void save();
    void forget();
    void fillKnown();
    std::optional<NamedSite> understood() const;
    QString complaint() const;
    QString echo(const Site &site) const;

    SkyDesk &m_sky;
    QComboBox *m_known;
    QPushButton *m_forget;
    QLineEdit *m_name;
    QLineEdit *m_latitude;
    QLineEdit *m_longitude;
    QLineEdit *m_height;
    NoteLine *m_echo;
    QPushButton *m_use;
};

/// Opens the dialog; it deletes itself.
void openSiteDialog(SkyDesk &sky, QWidget *parent);

} // namespace nd
