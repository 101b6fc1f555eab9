// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace nd;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void survivesRestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/settings.json"));
        {
            Settings settings(path);
            settings.setValue(settings_key::kTheme, QStringLiteral("night"));
        }
        Settings settings(path);
        settings.load();
        QCOMPARE(settings.value(settings_key::kTheme).toString(), QStringLiteral("night"));
        QCOMPARE(settings.value(settings_key::kMotionGear, 7).toInt(), 7);
    }

    /// What a program that is killed in the same moment leaves behind.
    void writesAtOnceForWhatCannotWait()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        Settings settings(path);
        QObject context;
        QJsonValue left;
        const auto look = [&path, &left] {
            Settings next(path);
            next.load();
            left = next.value(settings_key::kTheme, QStringLiteral("nothing"));
        };
        settings.setValue(settings_key::kTheme, QStringLiteral("night"));
        settings.writeNow(&context, look);
        QVERIFY(left.isNull()); // not in the same call
        QTRY_VERIFY(!left.isNull());
        QCOMPARE(left.toString(), QStringLiteral("night"));
        settings.setValue(settings_key::kTheme, QStringLiteral("light"));
        settings.writeNow(&context, look);
        settings.writeNow(&context, look); // nothing is new: it waits for the one before
        QTRY_COMPARE(left.toString(), QStringLiteral("light"));
        Settings memory{QString()};
        bool isDone = false;
        memory.writeNow(&context, [&isDone] { isDone = true; });
        QTRY_VERIFY(isDone);
    }

    void whoIsGoneIsNotCalled()
    {
        Settings settings{QString()};
        QObject context;
        auto gone = std::make_unique<QObject>();
        QStringList called;
        settings.writeNow(gone.get(), [&called] { called.append(QStringLiteral("gone")); });
        gone.reset();
        settings.writeNow(&context, [&called] { called.append(QStringLiteral("there")); });
        QTRY_VERIFY(!called.isEmpty());
        QCOMPARE(called, QStringList{QStringLiteral("there")});
    }

    void damagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"theme\": ");
        file.close();
        Settings settings(path);
        settings.load();
        QVERIFY(settings.value(settings_key::kTheme).isUndefined()
                || settings.value(settings_key::kTheme).isNull());
        QVERIFY(QFile::exists(path + QStringLiteral(".damaged")));
    }

    void sayingTheSameIsNoChange()
    {
        Settings settings{QString()};
        QSignalSpy changes(&settings, &Settings::changed);
        settings.setValue(settings_key::kMotionGear, 12);
        settings.setValue(settings_key::kMotionGear, 12);
        QCOMPARE(changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
