// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QHBoxLayout;

namespace nd {

class DeviceDetails;
class DeviceList;
class DwarfDevice;
class Observatory;

/// The page where telescopes are found, connected and set up. GUI thread; the observatory outlives
/// it.
class ConnectionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPanel(Observatory &observatory, QWidget *parent = nullptr);

    /// Shows this telescope's connection.
    void select(DwarfDevice *device);

signals:
    void demoRequested();
    /// Another one is shown.
    void selected(nd::DwarfDevice *device);
    /// The person wants to see the picture of a connected telescope.
    void observeRequested(nd::DwarfDevice *device);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void showSelected();

    Observatory &m_observatory;
    DeviceList *m_list;
    DeviceDetails *m_details = nullptr;
    QLabel *m_nothing;
    QWidget *m_page;
    QHBoxLayout *m_columns = nullptr;
};

} // namespace nd
