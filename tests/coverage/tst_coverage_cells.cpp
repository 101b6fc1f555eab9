// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verb_table.h"
#include "core/dwarf/models/call_target.h"
#include "core/dwarf/session/http_calls.h"
#include "core/dwarf/wire/command_table.h"
#include "coverage_table.h"
#include "source_web.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

namespace nd::coverage {

namespace {

const QString kRoot = QStringLiteral(ND_SOURCE_FOLDER);
const QString kModels = QStringLiteral("core/dwarf/models/");
/// What connecting does stands in the session, for the window as for every verb.
const QString kSession = QStringLiteral("core/dwarf/session/session_core.cpp");

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// How sources name a command: the constants of its row, or its number.
QMultiMap<QString, QString> namesOfCommands()
{
    static const QRegularExpression row(
        QStringLiteral("(k\\w+)\\s*\\{\\s*row::\\w+\\(\\s*(\\d+),"));
    QMultiMap<QString, QString> names;
    QDirIterator files(kRoot + QStringLiteral("/core/dwarf/wire/commands"), {QStringLiteral("*.h")},
                       QDir::Files);
    while (files.hasNext()) {
        auto matches = row.globalMatch(contentOf(files.next()));
        while (matches.hasNext()) {
            const auto match = matches.next();
            names.insert(match.captured(2), match.captured(1));
            if (!names.contains(match.captured(2), match.captured(2)))
                names.insert(match.captured(2), match.captured(2));
        }
    }
    return names;
}

/// Where each verb is written: by the class that the verb table makes for it.
QMap<QString, QString> filesOfVerbs()
{
    static const QRegularExpression row(
        QStringLiteral("\\{\"([a-z]+)\",(?:[^{}]|\\{[^{}]*\\})*?make(?:<(\\w+)>|(StackVerb))"));
    static const QRegularExpression declared(QStringLiteral("(?:class |make)(\\w+Verb)\\b"));
    QMap<QString, QString> headers;
    QDirIterator files(kRoot + QStringLiteral("/app/nightdeskctl/verbs"), {QStringLiteral("*.h")},
                       QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        auto matches = declared.globalMatch(contentOf(path));
        while (matches.hasNext())
            headers.insert(matches.next().captured(1), path.mid(kRoot.size() + 1));
    }
    QMap<QString, QString> verbs;
    auto matches
        = row.globalMatch(contentOf(kRoot + QStringLiteral("/app/nightdeskctl/verb_table.cpp")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        verbs.insert(match.captured(1), headers.value(match.captured(2) + match.captured(3)));
    }
    return verbs;
}

QString faultOf(const QString &id, const char *what, const QString &which)
{
    return QStringLiteral("%1: %2 %3").arg(id, QLatin1String(what), which);
}

/// The Protocol panel sends what its list has, by the table, and so names no command.
bool isListed(const QString &id)
{
    const QList<CallTarget> targets = callTargets(Generation::Unknown);
    return std::any_of(targets.begin(), targets.end(), [&id](const CallTarget &target) {
        const bool isIt = target.isHttp() ? id == QLatin1String(target.name)
                                          : id == QString::number(target.command);
        return isIt && !isWithheld(target);
    });
}

bool isDoneByConnecting(const QString &words)
{
    return words == QLatin1String("done when connecting")
        || words == QLatin1String("read when connecting");
}

} // namespace

/// The cells of commands.tsv that people write: a panel that is named exists, has the control and
/// a model under it that sends the command; a verb takes the words and has such a model as well.
class TestCoverageCells : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void windowCellsAreTrue();
    void callsOfProtocolAreTrue();
    void protocolTakesNoPlaceOfAControl();
    void verbCellsAreTrue();
    void websAreNarrow();
    void falseCellsAreFound();

private:
    QStringList faultsOfWindow(const QString &id, const QString &cell);
    QStringList faultsOfVerb(const QString &id, const QString &cell);
    QStringList faultsOfControl(const QString &id, const QString &panel, const QString &words);
    const SourceWeb &web(const QString &start, const QStringList &within);
    bool sends(const SourceWeb &web, const QString &id) const;

    Table m_table;
    QMultiMap<QString, QString> m_names;
    QMap<QString, QString> m_verbs;
    std::map<QString, SourceWeb> m_webs;
};

void TestCoverageCells::initTestCase()
{
    m_table = readTable(QStringLiteral(ND_COVERAGE_FOLDER "/commands.tsv"), 3);
    m_names = namesOfCommands();
    m_verbs = filesOfVerbs();
    QVERIFY(m_table.problems.isEmpty());
    QVERIFY(m_names.size() > 400);
    QCOMPARE(m_verbs.size(), ctl::verbTable().size());
}

const SourceWeb &TestCoverageCells::web(const QString &start, const QStringList &within)
{
    const auto found = m_webs.find(start);
    if (found != m_webs.end())
        return found->second;
    return m_webs.emplace(start, SourceWeb(kRoot, start, within)).first->second;
}

bool TestCoverageCells::sends(const SourceWeb &web, const QString &id) const
{
    const QStringList names = m_names.values(id);
    return std::any_of(names.begin(), names.end(),
                       [&web](const QString &name) { return web.mentions(name); });
}

/// "Focus: Autofocus, Stars and Fast"; a control begins with a capital, what has no text does not.
QStringList TestCoverageCells::faultsOfControl(const QString &id, const QString &panel,
                                               const QString &words)
{
    if (isDoneByConnecting(words)) {
        const SourceWeb &session = web(kSession, {QStringLiteral("core/dwarf/session/")});
        return sends(session, id) ? QStringList()
                                  : QStringList(faultOf(id, "nothing sends it", words));
    }
    const QString file = QStringLiteral("ui/panels/%1_panel.cpp").arg(panel.toLower());
    const SourceWeb &all
        = web(file, {QStringLiteral("ui/panels/"), QStringLiteral("ui/text/"), kModels});
    QStringList faults;
    if (all.isEmpty())
        return {faultOf(id, "no panel", panel)};
    const bool isOfAll
        = panel == QLatin1String("Protocol") && all.mentions(QStringLiteral("callTargets"));
    if (isOfAll ? !isListed(id) : !sends(all, id))
        faults.append(faultOf(id, "nothing sends it under panel", panel));
    static const QRegularExpression end(QStringLiteral("[,:]"));
    const QString control = words.section(end, 0, 0);
    if (control.front().isUpper() && !all.says(control))
        faults.append(faultOf(id, "the panel has no", control));
    return faults;
}

QStringList TestCoverageCells::faultsOfWindow(const QString &id, const QString &cell)
{
    static const QRegularExpression control(
        QStringLiteral("^([A-Z][a-z]+)(?: and [A-Z][a-z]+)?: (.+)$"));
    if (cell.startsWith(QLatin1String("No control: ")))
        return {};
    QStringList faults;
    int controls = 0;
    for (const QString &part : cell.split(QStringLiteral("; "))) {
        const auto match = control.match(part);
        if (!match.hasMatch())
            continue; // a remark
        ++controls;
        faults += faultsOfControl(id, match.captured(1), match.captured(2));
    }
    if (controls == 0)
        faults.append(faultOf(id, "no panel in", cell));
    return faults;
}

QStringList TestCoverageCells::faultsOfVerb(const QString &id, const QString &cell)
{
    QStringList words = cell.split(QLatin1Char(' '));
    const ctl::VerbRow *verb = ctl::verbByName(words.takeFirst());
    if (verb == nullptr)
        return {faultOf(id, "no verb", cell)};
    if (cell == QLatin1String("call"))
        return {};
    QString arguments = QLatin1String(verb->arguments);
    arguments.remove(QRegularExpression(QStringLiteral("[][]")));
    if (!words.isEmpty() && !arguments.contains(words.join(QLatin1Char(' '))))
        return {faultOf(id, "the verb does not take", cell)};
    const SourceWeb &all = web(m_verbs.value(QLatin1String(verb->name)),
                               {QStringLiteral("app/nightdeskctl/verbs/"), kModels});
    const bool isSent = sends(all, id)
        || (cell == QLatin1String("status")
            && sends(web(kSession, {QStringLiteral("core/dwarf/session/")}), id));
    return isSent ? QStringList() : QStringList(faultOf(id, "nothing sends it under", cell));
}

void TestCoverageCells::windowCellsAreTrue()
{
    QStringList faults;
    for (auto row = m_table.rows.begin(); row != m_table.rows.end(); ++row)
        faults += faultsOfWindow(row.key(), row.value().at(0));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// Over HTTP the table of calls says where.
void TestCoverageCells::callsOfProtocolAreTrue()
{
    QStringList faults;
    int calls = 0;
    for (const HttpCallInfo &info : httpCalls()) {
        const QString note = QLatin1String(info.note);
        if (!note.startsWith(QLatin1String("Protocol: ")))
            continue;
        ++calls;
        faults += faultsOfWindow(QLatin1String(info.name), note);
    }
    QVERIFY2(calls > 0 && faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// A list of all commands would do as the control of each: it is that only of what is read anyway,
/// and of what nobody explained well enough for a control of its own.
void TestCoverageCells::protocolTakesNoPlaceOfAControl()
{
    const QSet<quint32> unexplained{14811, 14812, 15509, 15510, 15511, 15512, 15513, 15700, 16400};
    int calls = 0;
    for (auto row = m_table.rows.begin(); row != m_table.rows.end(); ++row) {
        if (!row.value().at(0).startsWith(QLatin1String("Protocol: ")))
            continue;
        const quint32 id = row.key().toUInt();
        const CommandEntry *entry = commandById(id);
        QVERIFY2(unexplained.contains(id) || (entry && entry->info.retry == Retry::Read),
                 qPrintable(row.key()));
        ++calls;
    }
    QVERIFY(calls >= unexplained.size());
}

void TestCoverageCells::verbCellsAreTrue()
{
    QStringList faults;
    for (auto row = m_table.rows.begin(); row != m_table.rows.end(); ++row)
        faults += faultsOfVerb(row.key(), row.value().at(1));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

/// Else everything would be under everything, and no cell could be false.
void TestCoverageCells::websAreNarrow()
{
    int sent = 0;
    const QStringList ids = m_names.uniqueKeys();
    for (auto verb = m_verbs.begin(); verb != m_verbs.end(); ++verb) {
        const SourceWeb &all
            = web(verb.value(), {QStringLiteral("app/nightdeskctl/verbs/"), kModels});
        sent += int(std::count_if(ids.begin(), ids.end(),
                                  [&](const QString &id) { return sends(all, id); }));
    }
    QVERIFY2(sent * 5 < m_verbs.size() * ids.size(), qPrintable(QString::number(sent)));
}

void TestCoverageCells::falseCellsAreFound()
{
    QCOMPARE(faultsOfWindow(QStringLiteral("13500"), QStringLiteral("Device: Ring light")),
             QStringList());
    for (const char *cell : {"Device: Disco light", "Kitchen: Ring light", "Focus: Autofocus",
                             "Connection: done when connecting", "somewhere", "Protocol: Wave"})
        QVERIFY2(!faultsOfWindow(QStringLiteral("13500"), QLatin1String(cell)).isEmpty(), cell);
    QVERIFY(!faultsOfWindow(QStringLiteral("13005"), QStringLiteral("Protocol: Send")).isEmpty());
    QVERIFY(!faultsOfWindow(QStringLiteral("19999"), QStringLiteral("Protocol: Send")).isEmpty());
    QCOMPARE(faultsOfVerb(QStringLiteral("13500"), QStringLiteral("light")), QStringList());
    for (const char *cell : {"lamp", "focus", "params set", "stack darks tidy", "goto"})
        QVERIFY2(!faultsOfVerb(QStringLiteral("13500"), QLatin1String(cell)).isEmpty(), cell);
}

} // namespace nd::coverage

QTEST_GUILESS_MAIN(nd::coverage::TestCoverageCells)
#include "tst_coverage_cells.moc"
