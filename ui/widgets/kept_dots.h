// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace nd {

/// The newest frames as marks in a row, the newest at the right: kept or left out.
class KeptDots final : public QWidget
{
    Q_OBJECT

public:
    explicit KeptDots(QWidget *parent = nullptr);

    void setFrames(const std::vector<bool> &kept);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<bool> m_kept;
};

} // namespace nd
