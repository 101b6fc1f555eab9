// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace nd {

class AltitudeChart;
class SkyDesk;

/// The altitude of the selected target through the night, what can be read off it, and when it is
/// dark. GUI thread.
class AltitudePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit AltitudePanel(SkyDesk &sky, QWidget *parent = nullptr);

private:
    void refresh();
    void refreshReading();
    QString legend() const;
    QString darkness() const;

    SkyDesk &m_sky;
    AltitudeChart *m_chart;
    QLabel *m_reading;
    QLabel *m_dark;
};

} // namespace nd
