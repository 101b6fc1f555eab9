// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/stack_log_text.h"
#include "ui/text/stacking_text.h"

#include <QSet>
#include <QTest>

using namespace nd;

namespace {

using Kind = StackEvent::Kind;

StackEvent noticed(StackNotice::Kind kind, int before, int now, const char *name = "")
{
    StackEvent event{Kind::Noticed};
    event.notice = {kind, before, now, QString::fromLatin1(name)};
    return event;
}

StackEvent damaged(PictureFault fault)
{
    StackEvent event{Kind::Picture};
    event.fault = fault;
    return event;
}

} // namespace

/// What a telescope does out of order is named on the timeline in words that say what it was.
class TestStackingText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatHappened_data()
    {
        QTest::addColumn<StackEvent>("event");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const StackEvent &event, const char *words) {
            QTest::newRow(name) << event << QString::fromLatin1(words).split(u'|');
        };
        row("counts that go back", noticed(StackNotice::Kind::CountsWentBack, 40, 3),
            "count|back|40|3");
        row("counts that can't be", noticed(StackNotice::Kind::CountsImpossible, 3, 9),
            "counts|not shown");
        row("another target", noticed(StackNotice::Kind::TargetChanged, 0, 0, "M 33"),
            "target|changed|M 33");
        row("unknown state", noticed(StackNotice::Kind::UnknownState, 0, 9), "unknown|9");
        row("late refusal", noticed(StackNotice::Kind::LateRefusal, 0, -11503), "took back|-11503");
        row("black picture", damaged(PictureFault::Black), "black");
        row("cut picture", damaged(PictureFault::Cut), "cut");
        row("picture of another size", damaged(PictureFault::OtherSize), "size");
        row("reboot", StackEvent{Kind::Restarted}, "restarted|mid-stack");
        row("another client", StackEvent{Kind::EndedElsewhere}, "not by this program|another app");
        row("end unheard", StackEvent{Kind::EndedUnheard}, "ended|could not be heard");
    }

    void saysWhatHappened()
    {
        QFETCH(StackEvent, event);
        QFETCH(QStringList, words);
        const QString sentence = text::stackEventSentence(event);
        for (const QString &word : words)
            QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }

    /// An alarm or an end that is told as another would be worse than none.
    void noTwoAreTheSame()
    {
        QSet<QString> sentences;
        int told = 0;
        for (int kind = 0; kind <= int(Kind::Restarted); ++kind) {
            const StackEvent event{static_cast<Kind>(kind)};
            const bool isOfMany = event.kind == Kind::AlarmOn || event.kind == Kind::AlarmOff
                || event.kind == Kind::Noticed || event.kind == Kind::Picture;
            if (isOfMany)
                continue;
            sentences.insert(text::stackEventSentence(event));
            ++told;
        }
        for (int alarm = 0; alarm <= int(StackAlarm::Target); ++alarm) {
            for (const Kind kind : {Kind::AlarmOn, Kind::AlarmOff}) {
                StackEvent event{kind};
                event.alarm = static_cast<StackAlarm>(alarm);
                sentences.insert(text::stackEventSentence(event));
                ++told;
            }
        }
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.size(), told);
    }

    void saysHowFarItWas()
    {
        StackEvent event{Kind::Began};
        const QString bare = text::stackEventSentence(event);
        QCOMPARE(text::stackEventText(event), bare);
        event.taken = 34;
        QCOMPARE(text::stackEventText(event), bare + QStringLiteral(" (34 taken)"));
        event.stacked = 30;
        QCOMPARE(text::stackEventText(event), bare + QStringLiteral(" (34 taken, 30 stacked)"));
    }

    /// The log tells what the timeline told, also of counts of which a version before kept less.
    void theLogSaysItToo()
    {
        StackRecordMark mark{{}, StackMark::CountsWentBack, 40, {}};
        QCOMPARE(text::stackMarkText(mark), QStringLiteral("The counts went back from 40"));
        mark.taken = 3;
        QCOMPARE(text::stackMarkText(mark), QStringLiteral("The counts went back from 40 to 3"));
        const StackRecordMark wind{{}, StackMark::Alarm, 1, QStringLiteral("wind"), 34, 30};
        QCOMPARE(text::stackMarkText(wind), QStringLiteral("Alarm: Wind (34 taken, 30 stacked)"));
    }
};

QTEST_GUILESS_MAIN(TestStackingText)
#include "tst_stacking_text.moc"
