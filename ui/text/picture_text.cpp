// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/picture_text.h"

#include "ui/text/units.h"

#include <QCoreApplication>

namespace nd::text {

namespace {

/// Gives lupdate a context for the texts below.
struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

} // namespace

QString pictureFaultSentence(PictureFault fault)
{
    switch (fault) {
    case PictureFault::None:
        return {};
    case PictureFault::NotAPicture:
        return PictureText::tr("The newest picture can't be read: it is not counted.");
    case PictureFault::Cut:
        return PictureText::tr("The newest picture is cut off: it is not counted.");
    case PictureFault::TooLarge:
        return PictureText::tr("The newest picture is larger than any scope takes: it is not "
                               "counted.");
    case PictureFault::TooSmall:
        return PictureText::tr("The newest picture is too small to be measured: it is not "
                               "counted.");
    case PictureFault::Black:
        return PictureText::tr("The newest picture is black: it is not counted.");
    case PictureFault::OtherSize:
        return PictureText::tr("The newest picture has another size than those before: it is not "
                               "counted.");
    }
    return {};
}

QString gainText(double gain)
{
    return PictureText::tr("+%1").arg(percentText(gain * 100.0));
}

} // namespace nd::text
