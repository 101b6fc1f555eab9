// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacklog/stack_keeper.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "record_maker.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace nd {

class TestStackKeeper : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsFileInTheFolder()
    {
        const QTemporaryDir folder;
        Settings settings{QString()};
        const StackRecord record = madeRecord();
        {
            Observatory observatory(settings);
            observatory.keepStacksIn(folder.path());
            observatory.stackKeeper().log().save(record);
        }
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("stacks.sqlite"))));
        Observatory observatory(settings);
        observatory.keepStacksIn(folder.path());
        const StackLog &log = observatory.stackKeeper().log();
        QTRY_VERIFY_WITH_TIMEOUT(log.isLoaded(), 20'000);
        QVERIFY(log.record(record.key) != nullptr);
        QVERIFY(!observatory.stackKeeper().isGrowing(record.key));
    }

    void followsTelescopesThatComeAndGo()
    {
        Settings settings{QString()};
        Observatory observatory(settings);
        StackKeeper &keeper = observatory.stackKeeper();
        DwarfDevice &device
            = observatory.addDevice(*profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")));
        QVERIFY(keeper.newestKey(device, Camera::Wide).isEmpty());
        keeper.setThumbnail(QStringLiteral("none"), QStringLiteral("/tmp/x.jpg"));
        QVERIFY(keeper.log().records().isEmpty()); // there is no stack to note it at
        const StackRecord old = madeRecord();
        keeper.log().save(old);
        keeper.setThumbnail(old.key, QStringLiteral("/tmp/x.jpg"));
        QCOMPARE(keeper.log().record(old.key)->thumbnail, QStringLiteral("/tmp/x.jpg"));
        keeper.log().remove(old.key);
        observatory.removeDevice(device);
        QVERIFY(keeper.log().records().isEmpty());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestStackKeeper)
#include "tst_stack_keeper.moc"
