// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/errors.h"
#include "ui/text/command_text.h"
#include "ui/text/event_text.h"

#include <QRegularExpression>
#include <QTest>

namespace nd::text {

namespace {

/// A name of the wire, or a number that stands for something.
bool isRaw(const QString &sentence)
{
    static const QRegularExpression kRaw(
        QStringLiteral("_|CMD|(?<![\\w.])-?\\d{3,}(?!\\s*(°|s\\b|%))"));
    return sentence.contains(kRaw);
}

Event refused(const char *command, const Error &error, Generation generation)
{
    Event event;
    event.kind = EventKind::CommandFailed;
    event.severity = Severity::Warning;
    event.arguments = {QStringLiteral("Terrace"), QString::fromLatin1(command),
                       QString::number(int(generation))};
    event.error = error;
    return event;
}

} // namespace

/// What a person reads about a command that failed: never a name of the wire, never a number.
class TestCommandText : public QObject
{
    Q_OBJECT

private slots:
    void everyRowHasWords_data()
    {
        QTest::addColumn<QByteArray>("command");
        for (const CommandEntry &entry : commandTable())
            QTest::addRow("%s %d", entry.info.name, int(entry.info.speakers))
                << QByteArray(entry.info.name);
    }
    void everyRowHasWords()
    {
        QFETCH(const QByteArray, command);
        const QString name = commandName(QString::fromLatin1(command));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!isRaw(name), qPrintable(name));
        for (const Error::Code code : {Error::Code::Timeout, Error::Code::Disconnected})
            check(refused(command.constData(), {code, 0, {}}, Generation::V2), name);
        for (const Generation generation : {Generation::V2, Generation::V3}) {
            for (const int code : {-1, -10511, -11503, -14519, -99999})
                check(refused(command.constData(), {Error::Code::Rejected, code, {}}, generation),
                      name);
        }
    }

    /// Each published refusal.
    void everyCodeHasWords()
    {
        for (const Generation generation : {Generation::V2, Generation::V3}) {
            for (const std::span<const ErrorInfo> codes :
                 {sharedErrors(), teleErrors(generation)}) {
                for (const ErrorInfo &info : codes)
                    check(refused("CMD_ASTRO_START_GOTO_DSO",
                                  {Error::Code::Rejected, info.code, {}}, generation),
                          QStringLiteral("Go to the target"));
            }
        }
    }

    void controlsHaveTheirOwnNames()
    {
        const auto name = [](const char *wire) { return commandName(QLatin1String(wire)); };
        QCOMPARE(name("CMD_CAMERA_TELE_PHOTOGRAPH"), QStringLiteral("Photo, tele"));
        QCOMPARE(name("CMD_CAMERA_TELE_PHOTO_RAW"), QStringLiteral("Raw photo, tele"));
        QCOMPARE(name("CMD_CAMERA_WIDE_STOP_BURST"), QStringLiteral("Stop the burst, wide"));
        QCOMPARE(name("CMD_STEP_MOTOR_RUN"), QStringLiteral("Turn an axis"));
        QCOMPARE(name("CMD_STEP_MOTOR_RUN_TO"), QStringLiteral("Turn an axis to a place"));
        QCOMPARE(name("CMD_STEP_MOTOR_SERVICE_JOYSTICK"), QStringLiteral("Move"));
        QCOMPARE(name("CMD_STEP_MOTOR_SERVICE_JOYSTICK_STOP"), QStringLiteral("Stop moving"));
        // What models report that send several.
        QCOMPARE(name("CMD_ASTRO"), QStringLiteral("Pointing"));
        QCOMPARE(name("CMD_FOCUS"), QStringLiteral("Focus"));
        QCOMPARE(name("CMD_TRACK"), QStringLiteral("Tracking"));
        QCOMPARE(name("CMD_STEP_MOTOR"), QStringLiteral("Axes"));
        QCOMPARE(name("CMD_WHAT_NOBODY_KNOWS"), QStringLiteral("Command"));
    }

    /// What was odd about a message is for the log alone.
    void noticesHoldNoRawParts()
    {
        const QStringList raw{QStringLiteral("Terrace"),
                              QStringLiteral("malformed notification 15243"),
                              QStringLiteral("0a 10 ff")};
        for (const EventKind kind :
             {EventKind::MalformedMessage, EventKind::StaleReply, EventKind::UnknownMessage,
              EventKind::MessageFlood, EventKind::HttpProblem, EventKind::StreamProblem}) {
            const Event event{{}, kind, Severity::Warning, raw, {}, 1};
            QVERIFY(!toastSentence(event).isEmpty());
            QVERIFY2(!isRaw(toastSentence(event)), qPrintable(toastSentence(event)));
            QVERIFY(eventSentence(event) != toastSentence(event));
        }
    }

private:
    static void check(const Event &event, const QString &name)
    {
        const QString sentence = toastSentence(event);
        QVERIFY2(sentence.startsWith(name + u':'), qPrintable(sentence));
        QVERIFY2(sentence.size() > name.size() + 3, qPrintable(sentence));
        QVERIFY2(!isRaw(sentence), qPrintable(sentence));
    }
};

} // namespace nd::text

QTEST_GUILESS_MAIN(nd::text::TestCommandText)
#include "tst_command_text.moc"
