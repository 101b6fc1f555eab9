// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace nd {

/// Which way to turn the scope towards the pole, and how far: two big arrows with their angles,
/// readable from where one kneels beside the tripod.
class PolarArrows final : public QWidget
{
    Q_OBJECT

public:
    explicit PolarArrows(QWidget *parent = nullptr);

    /// Degrees: positive is clockwise, seen from above, and up. Nothing: not measured.
    void setErrors(std::optional<double> azimuth, std::optional<double> altitude);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_azimuth;
    std::optional<double> m_altitude;
};

} // namespace nd
