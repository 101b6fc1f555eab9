// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/command_line.h"

#include <QTest>

using namespace nd;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsThere()
    {
        const CommandLine line = parse({"--demo-models", "dwarf2,dwarf3:v3", "--workspace", "log",
                                        "--panel", "motion", "--theme", "night", "--data-dir",
                                        "/tmp/x", "--size", "1366x768", "--screenshot", "a.png",
                                        "--profile", "Terrace", "--replay", "night.ndflight"});
        QVERIFY(!line.exitStatus);
        QVERIFY(line.demo);
        QCOMPARE(line.demoModels.size(), 2);
        QCOMPARE(line.workspace, QStringLiteral("log"));
        QCOMPARE(line.panel, QStringLiteral("motion"));
        QCOMPARE(line.theme, ThemeId::Night);
        QCOMPARE(line.size, QSize(1366, 768));
        QCOMPARE(line.profile, QStringLiteral("Terrace"));
        QCOMPARE(line.replay, QStringLiteral("night.ndflight"));
    }

    void refusesTheUnknown_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("flag") << QByteArrayList{"--replays", "x"};
        QTest::newRow("replay of nothing") << QByteArrayList{"--replay", ""};
        QTest::newRow("word") << QByteArrayList{"now"};
        QTest::newRow("workspace") << QByteArrayList{"--workspace", "album"};
        QTest::newRow("panel") << QByteArrayList{"--panel", "oven"};
        QTest::newRow("theme") << QByteArrayList{"--theme", "pink"};
        QTest::newRow("size") << QByteArrayList{"--size", "0x768"};
        QTest::newRow("huge size") << QByteArrayList{"--size", "99999999x2"};
        QTest::newRow("model") << QByteArrayList{"--demo-models", "dwarf9"};
        QTest::newRow("value missing") << QByteArrayList{"--theme"};
    }

    void refusesTheUnknown()
    {
        QFETCH(QByteArrayList, words);
        const CommandLine line = parse(words);
        QCOMPARE(line.exitStatus, 2);
        QCOMPARE(line.output.count(QLatin1Char('\n')), 1);
    }

    void helpNamesEveryFlag()
    {
        const CommandLine line = parse({"--help"});
        QCOMPARE(line.exitStatus, 0);
        for (const char *flag : {"--demo", "--profile", "--workspace", "--theme", "--screenshot",
                                 "--data-dir", "--version", "--size", "--demo-models", "--replay"})
            QVERIFY2(line.output.contains(QLatin1String(flag)), flag);
        QCOMPARE(parse({"--version"}).exitStatus, 0);
    }

private:
    static CommandLine parse(const QByteArrayList &words)
    {
        QStringList arguments{QStringLiteral("nightdesk")};
        for (const QByteArray &word : words)
            arguments.append(QString::fromLatin1(word));
        return parseCommandLine(arguments);
    }
};

QTEST_MAIN(TestCommandLine)
#include "tst_command_line.moc"
