// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/stream_state.h"
#include "ui/text/camera_text.h"
#include "ui/text/connection_text.h"
#include "ui/text/device_error_text.h"
#include "ui/text/device_text.h"
#include "ui/text/event_text.h"
#include "ui/text/state_text.h"
#include "ui/text/sun_text.h"
#include "ui/text/units.h"

#include <QSet>
#include <QTest>

using namespace nd;
using namespace nd::text;

namespace {

/// The sentences of all values from 0 to `last`; each must be there and no two alike.
template<typename Enum>
QString fault(QString (*sentence)(Enum), Enum last, QSet<Enum> silent = {})
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const QString text = sentence(value);
        if (text.isEmpty() != silent.contains(value))
            return QStringLiteral("value %1: \"%2\"").arg(i).arg(text);
        if (!text.isEmpty() && seen.contains(text))
            return QStringLiteral("twice: \"%1\"").arg(text);
        seen.insert(text);
    }
    return {};
}

Event happened(EventKind kind, const QStringList &arguments)
{
    return {QDateTime::currentDateTimeUtc(), kind, Severity::Information, arguments, {}};
}

} // namespace

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasItsOwnWords();
    void anAnswerToTheSunGuardRunsOut();
    void aScheduleSaysNoMoreThanIsKnown();
    void everyEventHasItsOwnSentence();
    void eventsUseTheirArguments();
    void hostileEventsAreHarmless();
    void wordsKeepTheHouseRules();
    void whatPeopleMustDoIsSaid();
    void namesOfTheScopeCanBreak();
};

/// In the narrow panel "wideMatchingFrameCalibration" was cut off.
void TestText::namesOfTheScopeCanBreak()
{
    QCOMPARE(otherParamName(QStringLiteral("wideMatchingFrameCalibration")),
             QStringLiteral("wide Matching Frame Calibration"));
    QCOMPARE(otherParamName(QStringLiteral("AIMode")), QStringLiteral("AIMode"));
    QCOMPARE(otherParamName(QString()), QString());
}

void TestText::everyValueHasItsOwnWords()
{
    QCOMPARE(fault(&stepName, ConnectStep::Pictures), QString());
    QCOMPARE(fault(&stepStatusWord, StepStatus::Skipped), QString());
    QCOMPARE(fault(&problemSentence, ConnectProblem::NoPicture, {ConnectProblem::None}), QString());
    QCOMPARE(fault(&problemAdvice, ConnectProblem::NoPicture, {ConnectProblem::None}), QString());
    QCOMPARE(fault(&modelName, DwarfModel::Mini), QString());
    QCOMPARE(fault(&generationName, Generation::V3, {Generation::Unknown}), QString());
    QCOMPARE(fault(&cameraName, Camera::Wide), QString());
    QCOMPARE(fault(&roleText, ControlRole::Slave), QString());
    QCOMPARE(fault(&linkStateText, LinkState::Waiting), QString());
    QCOMPARE(fault(&refusalSentence, Refusal::SunUnsure, {Refusal::None}), QString());
    QCOMPARE(fault(&sunStopSentence, SunStop::Steered), QString());
    QCOMPARE(fault(&stopText, StopState::Unconfirmed, {StopState::Idle}), QString());
    QCOMPARE(fault(&directionName, Direction::Right), QString());
    QCOMPARE(fault(&chargingText, Charging::Yes), QString());
    QCOMPARE(fault(&severityWord, Severity::Problem), QString());
    QCOMPARE(fault(&streamSentence, StreamState::Unreachable, {StreamState::Playing}), QString());
    QCOMPARE(fault(&sourceName, PictureSource::Jpeg), QString());
    QCOMPARE(fault(&errorSentence, Error::Code::SunUnsure), QString());
}

/// A task that was told of alone waited for its time, and a state of newer firmware was a failure.
void TestText::aScheduleSaysNoMoreThanIsKnown()
{
    const auto shown = [](const char *id, int state, int result, std::optional<int> task) {
        return text::scheduleText(ScopeSchedule{QLatin1String(id), state, result, task});
    };
    QCOMPARE(shown("7", 1, 0, {}), QStringLiteral("Waits for its time"));
    QCOMPARE(shown("7", 2, 0, 1), QStringLiteral("Being shot; a target runs"));
    QCOMPARE(shown("7", 3, 2, {}), QStringLiteral("Shot in part"));
    QCOMPARE(shown("7", 3, 3, {}), QStringLiteral("Nothing was shot"));
    QCOMPARE(shown("7", 3, 0, {}), QString());
    QCOMPARE(shown("7", 9, 3, {}), QString());
    QCOMPARE(shown("", 0, 0, 1), QStringLiteral("a target runs"));
}

void TestText::anAnswerToTheSunGuardRunsOut()
{
    const QString left = answerLastsSentence(std::chrono::seconds(11 * 60 + 1), false);
    QVERIFY2(left.contains(durationText(std::chrono::minutes(12))), qPrintable(left));
    QVERIFY2(left.startsWith(QLatin1String("Not watched")), qPrintable(left));
    QVERIFY(!answerLastsSentence({}, false).contains(QLatin1String("In ")));
    QVERIFY(!answerLastsSentence({}, true).contains(QLatin1String("Not watched")));
}

void TestText::everyEventHasItsOwnSentence()
{
    QSet<QString> seen;
    for (int i = 0; i <= static_cast<int>(EventKind::DemoEnded); ++i) {
        const QString text = eventSentence(happened(static_cast<EventKind>(i), {}));
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void TestText::eventsUseTheirArguments()
{
    const QString name = QStringLiteral("Terrace");
    QCOMPARE(eventSentence(happened(EventKind::Connected,
                                    {name, QStringLiteral("DWARF 3"), QStringLiteral("1.5.0")})),
             QStringLiteral("Connected: DWARF 3, firmware 1.5.0."));
    QCOMPARE(eventSentence(happened(EventKind::Reconnecting, {name, QStringLiteral("4")})),
             QStringLiteral("Trying again in 4 s."));
    QCOMPARE(eventSentence(happened(EventKind::ConnectFailed,
                                    {name, QString::number(int(ConnectStep::Identity)),
                                     QString::number(int(ConnectProblem::NotADwarf))})),
             QStringLiteral("Not connected. It ended at \"What it is\": What answers at this "
                            "address is not a DWARF."));
    QCOMPARE(eventSentence(happened(EventKind::StreamProblem,
                                    {name, QStringLiteral("wide"), QStringLiteral("no frames")})),
             QStringLiteral("Wide picture: no frames"));
    Event refused = happened(EventKind::CommandFailed, {name, QStringLiteral("Move")});
    refused.error = {Error::Code::Rejected, -14519, {}};
    QCOMPARE(eventSentence(refused), QStringLiteral("Move: The mechanical limit is reached."));
    // The generations number some refusals differently: the event says whose words to take.
    refused.error = {Error::Code::Rejected, -10511, {}};
    for (const Generation generation : {Generation::V2, Generation::V3}) {
        refused.arguments = {name, QStringLiteral("Move"), QString::number(int(generation))};
        QCOMPARE(eventSentence(refused),
                 QStringLiteral("Move: ") + deviceErrorText(-10511, generation).what);
    }
    refused.error = {Error::Code::Timeout, 0, {}};
    QCOMPARE(eventSentence(refused), QStringLiteral("Move: The scope did not answer in time."));
    QCOMPARE(eventDevice(refused), name);
    QCOMPARE(eventDevice(happened(EventKind::SnapshotSaved, {QStringLiteral("/tmp/a.png")})),
             QString());
}

/// What a device sends may hold place markers, and numbers may be out of range.
void TestText::hostileEventsAreHarmless()
{
    QCOMPARE(eventSentence(happened(EventKind::MalformedMessage,
                                    {QString(), QStringLiteral("%2%1%99"), QStringLiteral("0a")})),
             QStringLiteral("A message could not be read and was ignored: %2%1%99 (0a)"));
    for (const auto *number : {"-1", "99", "x", "999999999999", ""}) {
        const QString text = QString::fromLatin1(number);
        QVERIFY(
            !eventSentence(happened(EventKind::ConnectFailed, {QString(), text, text})).isEmpty());
        QVERIFY(!eventSentence(happened(EventKind::LinkLost, {QString(), text})).isEmpty());
    }
}

void TestText::wordsKeepTheHouseRules()
{
    QStringList all;
    for (int i = 0; i <= static_cast<int>(ConnectProblem::NoPicture); ++i) {
        all += problemSentence(static_cast<ConnectProblem>(i));
        all += problemAdvice(static_cast<ConnectProblem>(i));
    }
    for (int i = 0; i <= static_cast<int>(Refusal::FirmwareUpload); ++i)
        all += refusalSentence(static_cast<Refusal>(i));
    for (int i = 0; i <= static_cast<int>(EventKind::DemoEnded); ++i)
        all += eventSentence(happened(static_cast<EventKind>(i), {}));
    for (const QString &text : std::as_const(all)) {
        for (const auto *word : {"please", "oops", "successful", "!", "telescope"})
            QVERIFY2(!text.contains(QLatin1String(word), Qt::CaseInsensitive), qPrintable(text));
    }
}

void TestText::whatPeopleMustDoIsSaid()
{
    QVERIFY(problemAdvice(ConnectProblem::NotActivated).contains(QLatin1String("maker's app")));
    QVERIFY(problemAdvice(ConnectProblem::ControlRefused)
                .contains(QLatin1String("Unlock the host in the phone app")));
    QVERIFY(
        problemSentence(ConnectProblem::PoweredOff).contains(QLatin1String("switched itself off")));
    QCOMPARE(roleText(ControlRole::Slave), QStringLiteral("Watching: the phone app has control"));
    QCOMPARE(linkWord(LinkState::Ready, ControlRole::Slave), QStringLiteral("Watching"));
    QCOMPARE(linkWord(LinkState::Waiting, ControlRole::Slave), QStringLiteral("Trying again"));
}

QTEST_APPLESS_MAIN(TestText)
#include "tst_text.moc"
