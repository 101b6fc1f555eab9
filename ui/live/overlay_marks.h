// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace nd {

struct Tokens;

/// Something marked on a picture, in parts (0..1) of it.
struct PictureMark
{
    enum class Kind {
        Found, ///< The firmware sees something here.
        Followed, ///< The telescope keeps it in the picture.
        TeleField, ///< What the tele camera sees.
        FocusArea, ///< Where it focuses.
        Drawn, ///< A box that is being drawn.
    };

    Kind kind = Kind::Found;
    QRectF place;
    QString label; ///< Beside it; may be empty.

    bool operator==(const PictureMark &) const = default;
};

/// Paints marks over the picture that lies at `picture` in view points. Kinds differ by shape, not
/// by colour alone; every line is bright over black, so that it is seen on any picture.
void paintMarks(QPainter &painter, const QList<PictureMark> &marks, const QRectF &picture,
                const Tokens &tokens);

} // namespace nd
