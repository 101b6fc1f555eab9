// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/coordinate_text.h"

#include <QTest>

using namespace nd;

class TestCoordinateText : public QObject
{
    Q_OBJECT

private slots:
    void theEchoSaysWhatWasUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("echo");
        QTest::newRow("nothing said")
            << "5 35 17.3 -5 23 28"
            << QStringLiteral("RA 05h 35m 17.3s, Dec -05° 23' 28\" (taken as J2000).");
        QTest::newRow("J2000") << "5h30m -5d J2000"
                               << QStringLiteral("RA 05h 30m 00.0s, Dec -05° 00' 00\" (J2000).");
        QTest::newRow("JNow") << "5h30m -5d JNow"
                              << QStringLiteral(
                                     "RA 05h 30m 00.0s, Dec -05° 00' 00\" of today (JNow).");
        QTest::newRow("degrees") << "82.5 -5"
                                 << QStringLiteral("RA 05h 30m 00.0s, Dec -05° 00' 00\" (taken as "
                                                   "J2000). Right ascension taken in degrees.");
    }

    void theEchoSaysWhatWasUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, echo);
        QCOMPARE(text::coordinateEcho(std::get<ParsedCoordinates>(parseCoordinates(text))), echo);
    }

    void problemsSayWhatAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("sign") << "5h35m 5x"
                              << "Character 8, \"x\": This is not part of coordinates.";
        QTest::newRow("missing") << "5h35m"
                                 << "After \"5h35m\": The declination is missing.";
        QTest::newRow("minutes") << "5h75m -5d"
                                 << "Character 3, \"75\": Minutes must be under 60.";
        QTest::newRow("comma")
            << "5 35 17,5 23 28"
            << "Character 8, \",\": This comma may be a decimal one, or stand before the "
               "declination. Write a point for the one, a semicolon for the other.";
        QTest::newRow("empty")
            << ""
            << QStringLiteral(
                   "Enter right ascension and declination, such as 5h35m17s -5°23'28\".");
    }

    void problemsSayWhatAndWhere()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        const auto problem = std::get<CoordinateProblem>(parseCoordinates(text));
        QCOMPARE(text::coordinateProblemText(problem, text), sentence);
    }

    void everyProblemHasASentence()
    {
        for (int kind = 0; kind <= static_cast<int>(CoordinateProblem::Kind::AltitudeAzimuth);
             ++kind) {
            const CoordinateProblem problem{static_cast<CoordinateProblem::Kind>(kind), 0, 1};
            QVERIFY(text::coordinateProblemText(problem, QStringLiteral("x")).size() > 15);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoordinateText)
#include "tst_coordinate_text.moc"
