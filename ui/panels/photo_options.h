// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"

#include <QSize>
#include <QWidget>

class QLabel;

namespace nd {

class SegmentedControl;
class Stepper;

/// What a photo has to choose: JPEG or raw, and, where the profile sends it, a zoom with its
/// centre. Shows only what there is to choose.
class PhotoOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoOptions(QWidget *parent = nullptr);

    void setChoices(bool canRaw, bool canZoom, const std::optional<QSize> &picture);
    bool isRaw() const;
    /// Nothing without a zoom.
    std::optional<PhotoZoom> zoom() const;

signals:
    void changed();

private:
    void refresh();

    SegmentedControl *m_format;
    Stepper *m_ratio;
    Stepper *m_x;
    Stepper *m_y;
    QLabel *m_formatCaption;
    QLabel *m_ratioCaption;
    QLabel *m_centreCaption;
    bool m_canRaw = false;
    bool m_canZoom = false;
    QSize m_picture;
};

} // namespace nd
