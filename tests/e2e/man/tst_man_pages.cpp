// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

struct Output
{
    int status = -1;
    QString out;
    QString err;
};

Output outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("1000"));
    environment.remove(QStringLiteral("MAN_KEEP_FORMATTING"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    Output output;
    if (process.waitForFinished(kLong))
        output.status = process.exitCode();
    output.out = QString::fromUtf8(process.readAllStandardOutput());
    output.err = QString::fromUtf8(process.readAllStandardError());
    return output;
}

QString helpOf(const QString &program)
{
    return outputOf(QStringLiteral(ND_BINARIES "/") + program, {QStringLiteral("--help")}).out;
}

Output pageOf(const QString &program)
{
    return outputOf(QStringLiteral("man"),
                    {QStringLiteral("--warnings"), QStringLiteral("-l"),
                     QStringLiteral(ND_PAGES "/%1.1").arg(program)});
}

QSet<QString> matches(const QString &text, const char *pattern)
{
    const QRegularExpression wanted(QLatin1String(pattern), QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto it = wanted.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured(1));
    return found;
}

/// What `help` names and `page` does not.
QStringList missing(const QSet<QString> &help, const QSet<QString> &page)
{
    QStringList names = QSet<QString>(help).subtract(page).values();
    names.sort();
    return names;
}

constexpr auto kFlags = "(--[a-z][a-z-]+)";

} // namespace

/// The manual pages say what the programs' --help says, and nothing that they do not know.
class TestManPages : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreClean_data() { addPrograms(); }
    void pagesAreClean();
    void flags_data() { addPrograms(); }
    void flags();
    void verbs();
    void words();
    void faults();

private:
    static void addPrograms();
};

void TestManPages::addPrograms()
{
    QTest::addColumn<QString>("program");
    for (const char *program : {"nightdesk", "nightdesk-sim", "nightdeskctl"})
        QTest::newRow(program) << QString::fromLatin1(program);
}

void TestManPages::pagesAreClean()
{
    QFETCH(QString, program);
    const Output page = pageOf(program);
    QCOMPARE(page.status, 0);
    QCOMPARE(page.err, QString());
    for (const char *section : {"NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "SEE ALSO"})
        QVERIFY2(page.out.contains(QLatin1Char('\n') + QLatin1String(section)), section);
}

void TestManPages::flags()
{
    QFETCH(QString, program);
    const QSet<QString> help = matches(helpOf(program), kFlags);
    const QSet<QString> page = matches(pageOf(program).out, kFlags);
    QVERIFY(help.contains(QStringLiteral("--version")));
    QCOMPARE(missing(help, page), QStringList());
    QCOMPARE(missing(page, help), QStringList());
}

void TestManPages::verbs()
{
    const QString program = QStringLiteral("nightdeskctl");
    const QSet<QString> help = matches(helpOf(program), "^  ([a-z]+)\\b");
    const QSet<QString> page = matches(pageOf(program).out, "^     ([a-z]+)\\b");
    QVERIFY(help.size() > 20);
    QCOMPARE(missing(help, page), QStringList());
}

/// "tele", "stars-fast", "reboot": what is typed as it stands.
void TestManPages::words()
{
    const QString program = QStringLiteral("nightdeskctl");
    QString arguments;
    for (const QString &line : helpOf(program).split(QLatin1Char('\n'))) {
        if (QRegularExpression(QStringLiteral("^  [a-z]")).match(line).hasMatch())
            arguments += line + QLatin1Char('\n');
    }
    constexpr auto kWords = "(?<![-A-Za-z])([a-z]+(?:-[a-z]+)*)";
    const QSet<QString> help = matches(arguments, kWords);
    QVERIFY(help.contains(QStringLiteral("stars-fast")));
    QCOMPARE(missing(help, matches(pageOf(program).out, kWords)), QStringList());
}

/// Each fault of the page is one that the simulator takes, with the value that the page gives it.
void TestManPages::faults()
{
    const QString page = pageOf(QStringLiteral("nightdesk-sim")).out;
    const QString list
        = page.section(QStringLiteral("\nFAULTS"), 1).section(QStringLiteral("\nCONTROL"), 0, 0);
    const QSet<QString> names = matches(list, "^     ([a-z_]+(?:=[A-Z_]+)?)");
    QVERIFY(names.size() > 20);
    for (const QString &name : names) {
        const QString value = name.contains(QLatin1Char('=')) ? QStringLiteral("=5") : QString();
        const Output output
            = outputOf(QStringLiteral(ND_BINARIES "/nightdesk-sim"),
                       {QStringLiteral("--fault"), name.section(QLatin1Char('='), 0, 0) + value,
                        QStringLiteral("--help")});
        QVERIFY2(output.status == 0, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_man_pages.moc"
