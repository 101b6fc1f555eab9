// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/call_target.h"
#include "core/dwarf/wire/notifications.h"
#include "coverage_report.h"
#include "coverage_table.h"
#include "known_silence.h"
#include "simulator_answers.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace nd::coverage {

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sourcesIn(const QString &folder)
{
    QString text;
    QDirIterator files(QStringLiteral(ND_SOURCE_FOLDER) + folder,
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        text += contentOf(files.next());
    return text;
}

/// The constants of the rows by command id, as commands/*.h declares them.
QMultiMap<quint32, QString> constantsOfRows()
{
    static const QRegularExpression row(
        QStringLiteral("(k\\w+)\\s*\\{\\s*row::\\w+\\(\\s*(\\d+),"));
    QMultiMap<quint32, QString> constants;
    auto matches = row.globalMatch(sourcesIn(QStringLiteral("/core/dwarf/wire/commands")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        constants.insert(match.captured(2).toUInt(), match.captured(1));
    }
    return constants;
}

/// Of the one panel that has all commands: the list that it offers has this one.
bool isSentFromProtocol(const QString &cell, quint32 id)
{
    const QList<CallTarget> targets = callTargets(Generation::Unknown);
    return cell.startsWith(QLatin1String("Protocol: "))
        && std::any_of(targets.begin(), targets.end(), [id](const CallTarget &target) {
               return target.command == id && !isWithheld(target);
           });
}

bool isWord(const QString &text, const QString &word)
{
    return text.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(word)));
}

} // namespace

class TestCoverage : public QObject
{
    Q_OBJECT

private slots:
    void reportIsCompleteAndUpToDate();
    void everyDocumentedCommandIsAnswered_data();
    void everyDocumentedCommandIsAnswered();
    void whatTheWindowOffersIsSentBySomeModel();
    void whatTheWindowShowsIsReadBySomeModel();
    void tablesAreReadStrictly();
};

void TestCoverage::reportIsCompleteAndUpToDate()
{
    const Report report = makeReport(QStringLiteral(ND_COVERAGE_FOLDER));
    QVERIFY2(report.problems.isEmpty(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    QVERIFY2(contentOf(QStringLiteral(ND_SOURCE_FOLDER "/core/dwarf/COVERAGE.md")) == report.text,
             "run: cmake --build build/release --target coverage");
}

void TestCoverage::everyDocumentedCommandIsAnswered_data()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v2"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

/// The maker's document is that of V2: both telescopes that speak it must know all of it but for
/// what it says of one of them alone.
void TestCoverage::everyDocumentedCommandIsAnswered()
{
    QFETCH(QString, model);
    QSet<quint32> documented;
    const QStringList lines
        = contentOf(QStringLiteral(ND_SOURCE_FOLDER "/tests/data/dwarf/api_2_0.csv"))
              .split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("command,")))
            documented.insert(line.section(QLatin1Char(','), 3).toUInt());
    }
    QCOMPARE(documented.size(), 136);
    const QSet<quint32> silent = documented - answeredCommands(model, documented);
    QStringList names;
    for (const quint32 id : silent) {
        if (!isKnownSilence(model, QString::number(id)))
            names.append(QString::number(id));
    }
    QVERIFY2(names.isEmpty(), qPrintable(names.join(QLatin1Char(' '))));
}

void TestCoverage::whatTheWindowOffersIsSentBySomeModel()
{
    const QString sources = sourcesIn(QStringLiteral("/core/dwarf/models"))
        + sourcesIn(QStringLiteral("/core/dwarf/session"));
    const auto constants = constantsOfRows();
    QVERIFY(constants.size() > 200);
    const Table table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/commands.tsv"), 3);
    QStringList missing;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        if (row.value().first().startsWith(QLatin1String("No control: "))
            || isSentFromProtocol(row.value().first(), row.key().toUInt()))
            continue;
        const QStringList names = constants.values(row.key().toUInt());
        const bool isSent
            = std::any_of(names.begin(), names.end(),
                          [&sources](const QString &name) { return isWord(sources, name); });
        if (!isSent)
            missing.append(row.key());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

/// The model that is named exists, and some model knows the number; those and only those of which
/// nobody published the bytes are left to the one that takes all.
void TestCoverage::whatTheWindowShowsIsReadBySomeModel()
{
    const QString sources = sourcesIn(QStringLiteral("/core/dwarf/models"))
        + sourcesIn(QStringLiteral("/core/dwarf/session"))
        + contentOf(QStringLiteral(ND_SOURCE_FOLDER "/core/dwarf/wire/notifications.h"));
    const Table table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/notifications.tsv"), 2);
    QStringList missing;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        const QString shown = row.value().first();
        const QString model = shown.section(QRegularExpression(QStringLiteral("[:,]")), 0, 0);
        const bool isTallied = model == QLatin1String("NotificationTally");
        const bool isKnown = isTallied ? isObscure(row.key().toUInt()) : isWord(sources, row.key());
        if (!isKnown || !isWord(sources, QStringLiteral("class ") + model))
            missing.append(row.key() + QLatin1Char(' ') + model);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestCoverage::tablesAreReadStrictly()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("# comment\n1-3\ta\tb\n4\ta\t \n5\ta\n3\tc\td\nname\te\tf\n");
    file.close();
    const Table table = readTable(file.fileName(), 2);
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(table.rows.value(QStringLiteral("2")),
             QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(table.problems.size(), 3);
    QVERIFY(!readTable(QStringLiteral("/nowhere"), 2).problems.isEmpty());
}

} // namespace nd::coverage

QTEST_GUILESS_MAIN(nd::coverage::TestCoverage)
#include "tst_coverage.moc"
