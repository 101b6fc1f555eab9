// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_niceness.h"

#include <QTest>

#include <sys/resource.h>
#include <thread>

namespace nd {

namespace {

int niceness()
{
    return getpriority(PRIO_PROCESS, 0);
}

} // namespace

class TestThreadNiceness : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheCallingThreadGivesWay();
};

void TestThreadNiceness::onlyTheCallingThreadGivesWay()
{
    if (niceness() >= 15)
        QSKIP("The test itself gives way to all others already.");
    const int before = niceness();
    int within = before;
    std::thread([&within] {
        giveWayToWindow();
        within = niceness();
    }).join();
    QVERIFY2(within > before, qPrintable(QString::number(within)));
    QCOMPARE(niceness(), before);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestThreadNiceness)
#include "tst_thread_niceness.moc"
