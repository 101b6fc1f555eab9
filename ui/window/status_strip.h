// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/strip_cell.h"

#include <QWidget>

#include <array>

namespace nd {

/// The places of the strip, from left to right.
enum class StripPlace {
    Device,
    Control,
    Sun,
    Battery,
    Card,
    Temperature,
    Clock,
    Awake,
    Demo,
    Activity
};
inline constexpr int kStripPlaces = 10;

/// What is true about the telescope, in one row. In a narrow window words go first, then cells;
/// device, control, Sun and activity always stay.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// An empty fact takes the cell away.
    void setFact(StripPlace place, const StripFact &fact);
    /// The cell of a place, for tests and screen readers.
    const StripCell &cell(StripPlace place) const;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void place();
    int widthNeeded() const;

    struct Entry
    {
        StripCell *cell = nullptr;
        bool words = true;
        bool shown = true;
    };
    std::array<Entry, kStripPlaces> m_entries;
};

} // namespace nd
