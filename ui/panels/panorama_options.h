// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/capture_types.h"

#include <QWidget>

class QLabel;

namespace nd {

class SegmentedControl;
class Stepper;

/// How large a panorama is to be: so many pictures, which the rows of the panel say, or two angles.
/// GUI thread.
class PanoramaOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit PanoramaOptions(QWidget *parent = nullptr);

    /// Nothing if pictures are chosen.
    std::optional<PanoramaAngles> angles() const;

signals:
    void changed();

private:
    void refresh();

    SegmentedControl *m_size;
    Stepper *m_width;
    Stepper *m_height;
    QLabel *m_widthCaption;
    QLabel *m_heightCaption;
};

} // namespace nd
