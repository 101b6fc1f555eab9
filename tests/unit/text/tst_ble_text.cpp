// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ble_text.h"

#include <QSet>
#include <QTest>

using namespace nd;
using namespace nd::text;

class TestBleText : public QObject
{
    Q_OBJECT

private slots:
    void everyProblemHasSentenceAndAdvice()
    {
        QSet<QString> seen;
        for (int i = 1; i < int(BleProblem::Refused); ++i) {
            const auto problem = static_cast<BleProblem>(i);
            const QString sentence = bleProblemSentence(problem, 0);
            QVERIFY2(!sentence.isEmpty() && !seen.contains(sentence), qPrintable(sentence));
            QVERIFY(!bleProblemAdvice(problem, 0).isEmpty());
            seen.insert(sentence);
        }
        QVERIFY(bleProblemSentence(BleProblem::None, 0).isEmpty());
        QVERIFY(bleProblemAdvice(BleProblem::None, 0).isEmpty());
    }

    void everyCodeOfTheTelescopeHasWords()
    {
        // -16 and -17 belong to a check of files that nobody asks for.
        for (const int code :
             {-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14, -15, -18}) {
            const QString sentence = bleProblemSentence(BleProblem::Refused, code);
            QVERIFY2(!sentence.contains(QString::number(code)), qPrintable(sentence));
            QVERIFY(!bleProblemAdvice(BleProblem::Refused, code).isEmpty());
        }
        QVERIFY(bleProblemSentence(BleProblem::Refused, -999).contains(QStringLiteral("-999")));
        QVERIFY(!bleProblemAdvice(BleProblem::Refused, -999).isEmpty());
    }

    void everyStateHasWords()
    {
        for (int i = 0; i <= int(BleState::Done); ++i)
            QVERIFY(!bleStateText(static_cast<BleState>(i)).isEmpty());
        QVERIFY(bleAdapterSentence(BleAdapter::Ready).isEmpty());
        for (const auto adapter : {BleAdapter::Unknown, BleAdapter::Absent, BleAdapter::Off})
            QVERIFY(!bleAdapterSentence(adapter).isEmpty());
    }

    void factsAreWords()
    {
        QCOMPARE(signalText(-61), QStringLiteral("−61\u202FdBm"));
        QCOMPARE(bleModelName(BleModel::Mini), QStringLiteral("DWARF mini"));
        QCOMPARE(
            bleConfigSentence({BleConfig::State::Configured, BleConfig::Mode::AccessPoint, {}, {}}),
            QStringLiteral("It makes its own Wi-Fi."));
        QCOMPARE(bleConfigSentence({}), QStringLiteral("It does not say what its Wi-Fi does."));
    }
};

QTEST_APPLESS_MAIN(TestBleText)
#include "tst_ble_text.moc"
