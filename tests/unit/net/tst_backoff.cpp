// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/backoff.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToHalfAMinute()
    {
        const std::chrono::milliseconds expected[] = {1s, 2s, 4s, 8s, 16s, 30s, 30s};
        int attempt = 0;
        for (const auto delay : expected)
            QVERIFY(backoffDelay(attempt++) == delay);
    }

    void staysInRange()
    {
        QVERIFY(backoffDelay(1'000'000'000) == 30s);
        QVERIFY(backoffDelay(-5) == 1s);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
