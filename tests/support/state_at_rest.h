// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/recorder/flight_file.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/dwarf/state_dump.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace nd::test {

/// The state of the device at a moment when all that was recorded of it has reached its models.
/// Empty if there was none.
inline QByteArray stateAtRest(DwarfDevice &device, FlightRecorder &recorder)
{
    const auto recorded = [&recorder] {
        recorder.flush();
        return QFileInfo(FlightFile::recordings(recorder.folder()).value(0)).size();
    };
    for (int attempt = 0; attempt < 100; ++attempt) {
        const qint64 before = recorded();
        QTest::qWait(200);
        const QByteArray dump = dumpOf(device);
        if (recorded() == before)
            return dump;
    }
    return {};
}

/// The first line that differs, with the name of the part of the state that it is in.
inline QByteArray firstDifference(const QByteArray &replayed, const QByteArray &live)
{
    const QList<QByteArray> lines = replayed.split('\n');
    const QList<QByteArray> expected = live.split('\n');
    QByteArray part;
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        if (lines[i] != expected[i])
            return part + ": replayed" + lines[i] + ", was" + expected[i];
        if (lines[i].startsWith("    \""))
            part = lines[i].trimmed();
    }
    return "one state is longer";
}

} // namespace nd::test
