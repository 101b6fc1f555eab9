// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/server/film_length.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace nd::sim {

namespace {

constexpr qint64 kTail = 256LL * 1024; ///< The index of a film stands at its end.
// Source: ISO/IEC 14496-12, 8.2.2, movie header box of version 0, after its type.
constexpr qsizetype kTimescale = 4 + 12;
constexpr qsizetype kDuration = kTimescale + 4;

} // namespace

int filmSeconds(const QString &path)
{
    QFile file(path);
    if (!path.endsWith(QLatin1String(".mp4")) || !file.open(QIODevice::ReadOnly)
        || !file.seek(std::max<qint64>(0, file.size() - kTail)))
        return 0;
    const QByteArray tail = file.read(kTail);
    const qsizetype header = tail.indexOf("mvhd");
    if (header < 0 || header + kDuration + 4 > tail.size() || tail.at(header + 4) != '\0')
        return 0;
    const auto scale = qFromBigEndian<quint32>(tail.constData() + header + kTimescale);
    const auto length = qFromBigEndian<quint32>(tail.constData() + header + kDuration);
    return scale > 0 ? static_cast<int>((length + scale / 2) / scale) : 0;
}

} // namespace nd::sim
