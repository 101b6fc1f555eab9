// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nd {

/// What a click or a drag on the live picture of one telescope means now. GUI thread.
///
/// Panels arm it, the live view carries it out. One for each telescope, so that two windows of the
/// same one agree.
class PictureGesture : public QObject
{
    Q_OBJECT

public:
    enum class Kind {
        None, ///< Dragging pans.
        FocusArea, ///< A click on the tele picture focuses there.
        TrackBox, ///< A box is drawn around what shall be followed.
        LinkPoint, ///< A click on the wide picture points the tele there.
    };

    using QObject::QObject;
    /// That of a telescope, which owns it; made when first asked for.
    static PictureGesture &of(QObject &device);

    Kind armed() const { return m_armed; }
    bool isArmed(Kind kind) const { return m_armed == kind; }
    void arm(Kind kind);
    void disarm() { arm(Kind::None); }

signals:
    void changed();

private:
    Kind m_armed = Kind::None;
};

} // namespace nd
