// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// A zip archive of one empty file "a", written by hand. Source: PKWARE APPNOTE 6.3.
inline QByteArray smallZip()
{
    return QByteArray::fromHex("504b0304"
                               "1400"
                               "0000"
                               "0000"
                               "0000"
                               "2100"
                               "00000000"
                               "00000000"
                               "00000000"
                               "0100"
                               "0000"
                               "61"
                               "504b0102"
                               "1400"
                               "1400"
                               "0000"
                               "0000"
                               "0000"
                               "2100"
                               "00000000"
                               "00000000"
                               "00000000"
                               "0100"
                               "0000"
                               "0000"
                               "0000"
                               "0000"
                               "00000000"
                               "00000000"
                               "61"
                               "504b0506"
                               "0000"
                               "0000"
                               "0100"
                               "0100"
                               "2f000000"
                               "1f000000"
                               "0000");
}

} // namespace nd
