// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/commands/pointing.h"
#include "core/dwarf/wire/errors.h"
#include "sanitized.h"
#include "walk_rig.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr int kBusyCode = -14900; // of no command's "already so"

/// Each once, in the order of the wire.
QList<quint32> commandsOf(const WalkRow &row)
{
    QList<quint32> ids;
    for (const QByteArray &packet : QByteArray(row.wire).split(' ')) {
        const quint32 id = packet.split('@').first().toUInt();
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

quint32 firstCommand(const WalkRow &row)
{
    return QByteArray(row.wire).split('@').first().toUInt();
}

/// What is only read stays as it was, without a word.
int expectedFailures(const WalkRow &row, quint32 command)
{
    const CommandInfo &info = commandById(command, row.generation)->info;
    return info.kind == RowKind::Stop || info.retry == Retry::Read ? 0 : 1;
}

QList<int> documentedCodes(Generation generation)
{
    QList<int> codes;
    for (const auto rows : {sharedErrors(), teleErrors(generation)}) {
        for (const ErrorInfo &info : rows)
            codes.append(info.code);
    }
    return codes;
}

/// Of all packets of all rows; a command that both generations have alike has one entry.
QSet<const CommandEntry *> walkedEntries()
{
    QSet<const CommandEntry *> entries;
    for (const WalkRow &row : walkRows()) {
        for (const QByteArray &packet : QByteArray(row.wire).split(' '))
            entries.insert(commandById(packet.split('@').first().toUInt(), row.generation));
    }
    return entries;
}

bool isOfKind(const WalkRow &row, RowKind kind)
{
    return commandById(firstCommand(row), row.generation)->info.kind == kind;
}

/// A varint of ten bytes in that field, as the wire has all negative numbers.
QByteArray codeBytes(int field, int code)
{
    QByteArray bytes(1, char(field << 3));
    for (auto rest = quint64(qint64(code)); rest != 0; rest >>= 7)
        bytes.append(char((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0)));
    return bytes;
}

void refuse(WalkRig &rig, const WalkRow &row, int code)
{
    const quint32 id = firstCommand(row);
    rig.bench.device().onCommand(id, [&rig, id, bytes = codeBytes(row.answer.codeField, code)] {
        rig.bench.link().reply(id, bytes);
    });
}

void prepare(WalkRig &rig, const WalkRow &row)
{
    rig.notify(row.before);
    if (row.answer.prepare)
        row.answer.prepare(rig);
    ModelBench::settle();
}

/// To connect takes longer than a refusal: as long as all models are as they were at first, the
/// next refusal meets the same telescope.
class RigOfRow
{
public:
    explicit RigOfRow(const WalkRow &row) : m_row(row) {}
    /// How often it was asked.
    qsizetype askAndRefuse(int code)
    {
        if (m_rig != nullptr) {
            prepare(*m_rig, m_row);
            m_rig->told.clear();
        }
        if (m_rig == nullptr || m_rig->state() != m_before
            || m_rig->bench.session().role() != m_role)
            connectAnew();
        refuse(*m_rig, m_row, code);
        m_rig->bench.link().forget();
        m_row.call(*m_rig);
        m_rig->bench.advance(2s);
        return m_rig->bench.link().sentIds().count(firstCommand(m_row));
    }
    WalkRig &rig() { return *m_rig; }
    const QByteArray &before() const { return m_before; }
    /// After what no state tells: what was obeyed may wait for its echo.
    void renew() { m_rig.reset(); }

private:
    void connectAnew()
    {
        m_rig = std::make_unique<WalkRig>(m_row.generation, m_row.answer.setup);
        prepare(*m_rig, m_row);
        m_before = m_rig->state();
        m_role = m_rig->bench.session().role();
    }

    const WalkRow &m_row;
    std::unique_ptr<WalkRig> m_rig;
    ControlRole m_role{};
    QByteArray m_before;
};

/// The state with this word, "golive=1", in the place of what it had there.
QByteArray withWord(QByteArray state, const QByteArray &word)
{
    const QByteArray name = word.left(word.indexOf('=') + 1);
    const auto begin = state.indexOf(name);
    return word.isEmpty() ? state : state.replace(begin, state.indexOf(' ', begin) - begin, word);
}

/// What the models have after a failure: what they had, but for what the failure itself says.
QByteArray stateAfterFailure(const WalkRow &row, const QByteArray &before, int code = 0)
{
    const bool isUncalibrated
        = code == kCalibrationFailed || code == kTooManySolves || code == kNeedCalibration;
    const QByteArray after = withWord(before, row.answer.failedState);
    return row.answer.solves && isUncalibrated ? withWord(after, "calibrated=0") : after;
}

/// What the models have if a command behind the first failed; "wide gain=?" is of the wide camera.
QByteArray laterState(const WalkRow &row, quint32 command, const QByteArray &before)
{
    if (row.answer.laterCommand != 0 && row.answer.laterCommand != command)
        return before;
    const QByteArray word = row.answer.laterState;
    if (!word.startsWith("wide "))
        return withWord(before, word);
    const auto wide = before.indexOf("| ");
    return before.left(wide) + withWord(before.mid(wide), word.mid(5));
}

} // namespace

/// Every command that a model sends: its bytes, its module, and the state of all models after the
/// telescope obeyed, refused, and said nothing.
class TestModelWalk : public QObject
{
    Q_OBJECT

private slots:
    void everyShownCommandIsWalked();
    void obeyed_data() { addRows(); }
    void obeyed();
    void refused_data() { addRows(kSanitized ? 3 : 1); }
    void refused();
    void refusedForEachReason_data() { addRows(kSanitized ? 10 : 1); }
    void refusedForEachReason();
    void mildCodes_data() { addRows(kSanitized ? 3 : 1); }
    void mildCodes();
    void unanswered_data() { addRows(kSanitized ? 3 : 1); }
    void unanswered();
    void refusedLater_data() { addLaterCommands(kSanitized ? 3 : 1); }
    void refusedLater();
    void unansweredLater_data() { addLaterCommands(kSanitized ? 3 : 1); }
    void unansweredLater();

private:
    static void addRows(int every = 1);
    static void addLaterCommands(int every);
};

void TestModelWalk::addRows(int every)
{
    QTest::addColumn<const WalkRow *>("row");
    int number = 0;
    for (const WalkRow &row : walkRows()) {
        if (number++ % every == 0)
            QTest::newRow(row.name) << &row;
    }
}

/// Those behind the first of a row.
void TestModelWalk::addLaterCommands(int every)
{
    QTest::addColumn<const WalkRow *>("row");
    QTest::addColumn<quint32>("command");
    int number = 0;
    for (const WalkRow &row : walkRows()) {
        if (number++ % every != 0)
            continue;
        const QList<quint32> commands = commandsOf(row);
        for (qsizetype i = 1; i < commands.size(); ++i)
            QTest::addRow("%s, %u", row.name, commands.at(i)) << &row << commands.at(i);
    }
}

/// What came before was obeyed, and told by no echo: all models have what they had.
void TestModelWalk::refusedLater()
{
    QFETCH(const WalkRow *, row);
    QFETCH(quint32, command);
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    rig.bench.device().refuse(command, kBusyCode);
    const QByteArray before = rig.state();
    rig.bench.link().forget();
    row->call(rig);
    for (int i = 0; i < 4; ++i)
        ModelBench::settle();
    rig.bench.advance(2s);
    QVERIFY(rig.bench.link().sentIds().contains(command));
    const int failures = row->answer.tellsLater ? expectedFailures(*row, command) : 0;
    QVERIFY2(rig.hasTold(failures), qPrintable(QString::number(rig.told.size())));
    QCOMPARE(rig.state(), laterState(*row, command, before));
}

/// The same; a stop behind another command is sent until it is answered.
void TestModelWalk::unansweredLater()
{
    QFETCH(const WalkRow *, row);
    QFETCH(quint32, command);
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    rig.bench.device().ignore(command);
    const QByteArray before = rig.state();
    rig.bench.link().forget();
    row->call(rig);
    for (int i = 0; i < 4; ++i)
        ModelBench::settle();
    const CommandInfo &info = commandById(command, row->generation)->info;
    rig.bench.advance(std::max<std::chrono::milliseconds>(130s, info.timeout + 10s));
    const auto sent = rig.bench.link().sentIds().count(command);
    if (info.kind == RowKind::Stop) {
        QVERIFY(sent > 100);
        return;
    }
    QVERIFY(sent > 0);
    const int failures = row->answer.tellsLater ? expectedFailures(*row, command) : 0;
    QVERIFY2(rig.hasTold(failures), qPrintable(QString::number(rig.told.size())));
    QCOMPARE(rig.state(), laterState(*row, command, before));
}

/// What the table of coverage says that a control of these panels sends; where the generations
/// have a row each, both of them.
void TestModelWalk::everyShownCommandIsWalked()
{
    // One of several, parted by ";". What Protocol sends is walked by tst_call_model: all of it.
    static const QRegularExpression panels(
        QStringLiteral("(?:^|; )(?!No control|Connection|Protocol)[A-Z][A-Za-z ]+: "));
    // Walked in tests of their own: the stick, whose newest vector counts; positions, which are
    // read after every motion.
    const QList<quint32> elsewhere{14006, 14008, 14011};
    QFile file(QStringLiteral(ND_COVERAGE_FOLDER "/commands.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QSet<const CommandEntry *> walked = walkedEntries();
    QStringList missing;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        const bool isShown = cells.size() > 1 && panels.match(cells[1]).hasMatch();
        const bool isRange = cells[0].contains(u'-');
        const quint32 id = cells[0].toUInt();
        if (!isShown || isRange || elsewhere.contains(id))
            continue;
        for (const Generation generation : {Generation::V2, Generation::V3}) {
            if (!walked.contains(commandById(id, generation)))
                missing.append(cells[0]
                               + QLatin1String(generation == Generation::V2 ? "/V2" : "/V3"));
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestModelWalk::obeyed()
{
    QFETCH(const WalkRow *, row);
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    rig.bench.link().forget();
    const quint32 first = firstCommand(*row);
    rig.bench.device().onCommand(first, [&rig, first, row] {
        if (row->answer.obey)
            row->answer.obey(rig);
        rig.bench.link().reply(first, QByteArray::fromHex(row->answer.reply));
    });
    row->call(rig);
    for (int i = 0; i < 4; ++i)
        ModelBench::settle();
    QCOMPARE(rig.wire(), QByteArray(row->wire));
    QVERIFY(rig.told.isEmpty());
    rig.notify(row->echo);
    QVERIFY2(*row->state != 0, "no state is expected");
    QVERIFY2(rig.state().contains(row->state), rig.state().constData());
}

/// The models have what the telescope has, say once that it refused, and can be asked again. A
/// refused stop is an answer: there was nothing to stop.
void TestModelWalk::refused()
{
    QFETCH(const WalkRow *, row);
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    refuse(rig, *row, kBusyCode);
    const QByteArray before = rig.state();
    const bool isStop = isOfKind(*row, RowKind::Stop);
    for (int time = 1; time <= (isStop ? 1 : 2); ++time) {
        prepare(rig, *row);
        rig.bench.link().forget();
        row->call(rig);
        rig.bench.advance(2s);
        QVERIFY(rig.bench.link().sentIds().contains(firstCommand(*row)));
        QVERIFY(rig.hasTold(time * expectedFailures(*row, firstCommand(*row))));
        if (!isStop)
            QCOMPARE(rig.state(), stateAfterFailure(*row, before));
    }
}

/// For each code that is documented for the generation, with the code itself. "Already open" is a
/// success, but never for what has an axis: its error was read from memory that was none.
void TestModelWalk::refusedForEachReason()
{
    QFETCH(const WalkRow *, row);
    RigOfRow rigs(*row);
    for (const int code : documentedCodes(row->generation)) {
        if (code == row->answer.mildCode)
            continue;
        const auto sent = rigs.askAndRefuse(code);
        WalkRig &rig = rigs.rig();
        const QByteArray &before = rigs.before();
        QVERIFY2(sent > 0, qPrintable(QString::number(code)));
        const QList<Error> refusal{Error{Error::Code::Rejected, code, {}}};
        if (isAlreadyOpen(code) || code == kNeedAdjustShootParam) { // a warning ends nothing
            // An axis of which nothing was measured is not exact: the answer says nothing.
            const bool isNoAxis = firstCommand(*row) == kStartEqSolving.info.id
                && rig.told == QList<Error>{Error{Error::Code::Malformed, 0, {}}};
            QVERIFY(rig.told.isEmpty() || rig.told == refusal || isNoAxis);
            rigs.renew();
        } else if (isOfKind(*row, RowKind::Stop)) {
            QVERIFY(rig.told.isEmpty());
            rig.bench.advance(2s);
            QCOMPARE(rig.bench.link().sentIds().count(firstCommand(*row)), sent);
        } else {
            const bool isTold = expectedFailures(*row, firstCommand(*row)) == 0
                ? rig.told.isEmpty()
                : rig.hasToldOf(refusal.first());
            QVERIFY2(isTold, qPrintable(QString::number(code)));
            QCOMPARE(rig.state(), stateAfterFailure(*row, before, code));
        }
        if (code == kNotActivated || code == kCardFull) // nothing more is asked after these
            rigs.renew();
    }
}

/// A picture that was not recognised ends no calibration; to have no dark frame is no failure.
void TestModelWalk::mildCodes()
{
    QFETCH(const WalkRow *, row);
    if (row->answer.mildCode == 0)
        return;
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    refuse(rig, *row, row->answer.mildCode);
    row->call(rig);
    rig.bench.advance(2s);
    QVERIFY(rig.told.isEmpty());
    QVERIFY2(rig.state().contains(row->answer.mildState), rig.state().constData());
}

/// The same; but a stop is sent until it is answered, and nothing else twice.
void TestModelWalk::unanswered()
{
    QFETCH(const WalkRow *, row);
    WalkRig rig(row->generation, row->answer.setup);
    prepare(rig, *row);
    rig.bench.device().ignore(firstCommand(*row));
    const QByteArray before = rig.state();
    rig.bench.link().forget();
    row->call(rig);
    const CommandInfo &info = commandById(firstCommand(*row), row->generation)->info;
    rig.bench.advance(std::max<std::chrono::milliseconds>(130s, info.timeout + 10s));
    const auto sent = rig.bench.link().sentIds().count(firstCommand(*row));
    if (isOfKind(*row, RowKind::Stop)) {
        QVERIFY(sent > 100);
        QVERIFY(rig.told.isEmpty());
        return;
    }
    QCOMPARE(sent, info.retry == Retry::Read ? 2 : 1);
    QVERIFY(rig.hasTold(expectedFailures(*row, firstCommand(*row))));
    QCOMPARE(rig.state(), stateAfterFailure(*row, before));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestModelWalk)
#include "tst_model_walk.moc"
