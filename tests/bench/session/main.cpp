// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_benches.h"
#include "timed_application.h"

#include <QJsonDocument>

#include <cstdio>

namespace {

constexpr int kRounds = 4000;

void print(const QJsonObject &result)
{
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

/// bench_session [SECONDS]: one JSON line for each figure.
int main(int argc, char **argv)
{
    nd::TimedApplication application(argc, argv);
    const int seconds = argc > 1 ? qMax(1, QByteArray(argv[1]).toInt()) : 60;
    print(nd::benchRecorder(qMin(seconds, 20)));
    print(nd::benchRoundTrip(kRounds));
    print(nd::benchFlood(application, seconds));
    print(nd::benchMixedFlood(application, seconds));
    return 0;
}
