// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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
