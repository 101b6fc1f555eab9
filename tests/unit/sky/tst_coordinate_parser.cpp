// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/apparent_place.h"
#include "core/sky/coordinate_parser.h"
#include "core/sky/sexagesimal.h"
#include "sanitized.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace nd;

namespace {

using Kind = CoordinateProblem::Kind;

constexpr double kRa = 83.82208333;
constexpr double kDec = -5.39111111;

ParsedCoordinates parsed(const QString &text)
{
    const CoordinateParse result = parseCoordinates(text);
    const auto *coordinates = std::get_if<ParsedCoordinates>(&result);
    return coordinates ? *coordinates : ParsedCoordinates{Epoch::OfDate, false, -1.0, -99.0, false};
}

} // namespace

class TestCoordinateParser : public QObject
{
    Q_OBJECT

private slots:
    void formsOfOnePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("precision");
        const auto add = [](const char *text, double precision = 0.5 / 3600.0) {
            QTest::newRow(text) << QString::fromUtf8(text) << precision;
        };
        add("5h35m17.3s -5°23'28\"");
        add("05 35 17.3 -05 23 28");
        add("5:35:17.3 -5:23:28");
        add("5:35:17.3, -5:23:28");
        add("5:35:17.3,-5:23:28");
        add("5h 35m 17.3s, -5d 23m 28s");
        add("5H35M17.3S -5D23M28S");
        add("83.82208d -5.39111d");
        add("83.82208 -5.39111");
        add("83.82208,-5.39111");
        add("83.82208; -5.39111");
        add("83.82208\t-5.39111");
        add("83.82208\n-5.39111\n");
        add("83.82208° −5.39111°");
        add("83,82208 -5,39111");
        add("83,82208° / -5,39111°");
        add("5h35m17,3s -5°23'28\"");
        add("5 35 17,3 -5 23 28");
        add("5:35:17,3; -5:23:28");
        add("Rektaszension 5 35 17,3 Deklination -5 23 28");
        add("5h35m17.3s −5°23′28″");
        add("5ʰ35ᵐ17.3ˢ –5º23’28”");
        add("5h35m17.3s -5°23''", 1.0);
        add("5h35.288m -5°23.467'", 1.0 / 3600.0);
        add("5.588139h -5.39111", 1.0 / 3600.0);
        add("5.588139h -5.39111d", 1.0 / 3600.0);
        add("RA 5h 35m 17.3s Dec -5° 23' 28\"");
        add("RA: 5h 35m 17.3s, Dec: -5° 23' 28\"");
        add("ra=05:35:17.3 dec=-05:23:28");
        add("Dec -5° 23' 28\" RA 5h 35m 17.3s");
        add("α 5h35m17.3s δ -5°23'28\"");
        add("Rektaszension 5h 35m 17,3s; Deklination -5° 23' 28\"");
        add("RA/Dec (J2000.0): 5h35m17.30s/-5°23'28.0\"");
        add("5h35m17.3s -5°23'28\" (J2000)");
        add("ICRS 05 35 17.3 -05 23 28");
        add("J2000 05:35:17.3 -05:23:28");
        add("05 35 17.3 - 05 23 28");
        add("(5:35:17.3 -5:23:28)");
        add("０５：３５：１７．３　－５：２３：２８");
        add("5 hours 35 minutes 17.3 seconds, -5 degrees 23 arcminutes 28 arcseconds");
        add("\u200e5h35m17.3s\u00a0\u2009-5°23'28\"\u200b");
        add("5h35m -5°23'", 0.12);
        add("5 35 -5 23", 0.12);
    }

    void formsOfOnePlace()
    {
        QFETCH(QString, text);
        QFETCH(double, precision);
        const ParsedCoordinates found = parsed(text);
        const QString shown = QStringLiteral("%1 %2")
                                  .arg(found.raDegrees, 0, 'f', 6)
                                  .arg(found.declinationDegrees, 0, 'f', 6);
        QVERIFY2(std::abs(found.raDegrees - kRa) < precision, qPrintable(shown));
        QVERIFY2(std::abs(found.declinationDegrees - kDec) < precision, qPrintable(shown));
        QCOMPARE(found.epoch, Epoch::J2000);
    }

    void bareNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("ra");
        QTest::addColumn<double>("declination");
        QTest::addColumn<bool>("hours");
        QTest::newRow("two are degrees") << "83 22" << 83.0 << 22.0 << false;
        QTest::newRow("four are hours and minutes") << "5 30 22 30" << 82.5 << 22.5 << true;
        QTest::newRow("five") << "5 30 36 22 30" << 82.65 << 22.5 << true;
        QTest::newRow("six") << "5 30 36 22 30 36" << 82.65 << 22.51 << true;
        QTest::newRow("a fraction ends the first") << "5 30.6 22 30 36" << 82.65 << 22.51 << true;
        QTest::newRow("half a degree south") << "0 0 0 -00 30" << 0.0 << -0.5 << true;
        QTest::newRow("plus") << "+5:30:00 +22:30" << 82.5 << 22.5 << true;
        QTest::newRow("two decimals, one comma") << "10,41.5" << 10.0 << 41.5 << false;
        QTest::newRow("colons without a sign") << "5:30:36 22:30:36" << 82.65 << 22.51 << true;
        QTest::newRow("colons and a comma") << "5:30:36,22:30:36" << 82.65 << 22.51 << true;
        QTest::newRow("leading point") << ".5 .25" << 0.5 << 0.25 << false;
        QTest::newRow("poles") << "0h -90d" << 0.0 << -90.0 << true;
    }

    void bareNumbers()
    {
        QFETCH(QString, text);
        QFETCH(double, ra);
        QFETCH(double, declination);
        QFETCH(bool, hours);
        const ParsedCoordinates found = parsed(text);
        QVERIFY2(std::abs(found.raDegrees - ra) < 1e-9,
                 qPrintable(QString::number(found.raDegrees)));
        QVERIFY2(std::abs(found.declinationDegrees - declination) < 1e-9,
                 qPrintable(QString::number(found.declinationDegrees)));
        QCOMPARE(found.raInHours, hours);
        QCOMPARE(found.epochSaid, false);
    }

    /// A capital S was taken for seconds: a target of the south landed in the north.
    void southIsHeard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("declination");
        constexpr double kSeconds = 5.0 + 23.0 / 60.0 + 28.0 / 3600.0;
        const auto row = [](const char *text, double declination) {
            QTest::newRow(text) << QString::fromUtf8(text) << declination;
        };
        row("5 35 17.3 5 23 28 S", -kSeconds);
        row("5 35 17.3 5 23 28S", -kSeconds);
        row("5 35 17.3 5 23 28 N", kSeconds);
        row("5 35 17.3 +5 23 28 N J2000", kSeconds);
        row("5 35 17.3 -5 23 28 S", -kSeconds);
        row("5:35:17.3 5:23:28S", -kSeconds);
        row("5h35m17.3s 5°23'28\"S", -kSeconds);
        row("5h35m17.3s 5°S", -5.0);
        row("83.8 5.5 S", -5.5);
        row("Dec 5.5° S RA 83.8°", -5.5);
        row("5H35M17.3S 5D23M28S", kSeconds);
        row("5H35M17.3S 5D23M28S S", -kSeconds);
        row("5h35m17.3s 5d23m28s", kSeconds);
        row("5 35 17.3 5 23 28 s", kSeconds);
    }

    void southIsHeard()
    {
        QFETCH(QString, text);
        QFETCH(double, declination);
        const ParsedCoordinates found = parsed(text);
        QVERIFY2(std::abs(found.raDegrees - 83.82) < 0.03,
                 qPrintable(QString::number(found.raDegrees)));
        QVERIFY2(std::abs(found.declinationDegrees - declination) < 1e-9,
                 qPrintable(QString::number(found.declinationDegrees)));
    }

    void epochsAreHeard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Epoch>("epoch");
        QTest::newRow("J2000") << "5h -5d J2000" << Epoch::J2000;
        QTest::newRow("FK5") << "5h -5d FK5" << Epoch::J2000;
        QTest::newRow("JNow") << "5h -5d JNow" << Epoch::OfDate;
        QTest::newRow("Stellarium")
            << QStringLiteral("RA/Dec (on date): 5h0m0s/-5°0'0\"") << Epoch::OfDate;
        QTest::newRow("epoch of date") << "5h -5d (epoch of date)" << Epoch::OfDate;
    }

    void epochsAreHeard()
    {
        QFETCH(QString, text);
        QFETCH(Epoch, epoch);
        const ParsedCoordinates found = parsed(text);
        QCOMPARE(found.raDegrees, 75.0);
        QCOMPARE(found.declinationDegrees, -5.0);
        QCOMPARE(found.epoch, epoch);
        QVERIFY(found.epochSaid);
    }

    void jnowIsTakenBack()
    {
        const QDateTime utc(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
        const ParsedCoordinates now = parsed(QStringLiteral("00h44m14.0s +41d25m00s JNow"));
        const Equatorial icrs = icrsOf(now, utc);
        // M 31 is at 10.6847, 41.2688 in J2000; a third of a degree from where JNow has it.
        QVERIFY(separationDegrees(icrs, {10.6847, 41.2688}) < 0.02);
        QVERIFY(separationDegrees(icrs, {now.raDegrees, now.declinationDegrees}) > 0.3);
        const Equatorial same = icrsOf(parsed(QStringLiteral("00h44m14.0s +41d25m00s")), utc);
        QCOMPARE(same.raDegrees, now.raDegrees);
    }

    void problemsAreNamedAndPlaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        const auto add = [](const char *text, Kind kind, int position, int length) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << position
                                << length;
        };
        add("", Kind::Empty, 0, 0);
        add("  \n", Kind::Empty, 3, 0);
        add("J2000", Kind::NoRightAscension, 5, 0);
        add("5h35m17s", Kind::NoDeclination, 8, 0);
        add("5 35 17", Kind::NoDeclination, 7, 0);
        add("Dec -5d 23m", Kind::NoRightAscension, 11, 0);
        add("5h35m17s 5x", Kind::Unknown, 10, 1);
        add("5h35m17s @", Kind::Unknown, 9, 1);
        add("5h hello -5d", Kind::Unknown, 3, 5);
        add("5.5.5 -5", Kind::Unknown, 3, 1);
        add("5h m -5d", Kind::NumberExpected, 3, 1);
        add("h5 -5d", Kind::NumberExpected, 0, 1);
        add("5h -", Kind::NumberExpected, 3, 1);
        add("5h --5d", Kind::NumberExpected, 3, 1);
        add("5h 30m 20m -5d", Kind::UnitOutOfOrder, 7, 2);
        add("5h 5h", Kind::HoursInDeclination, 3, 1);
        add("5.5h 30m -5d", Kind::FractionNotLast, 0, 3);
        add("5h -5d -30m", Kind::SignInside, 7, 1);
        add("-5h -5d", Kind::NegativeRightAscension, 1, 1);
        add("5h60m -5d", Kind::MinutesTooLarge, 2, 2);
        add("5:35:61 -5:00", Kind::SecondsTooLarge, 5, 2);
        add("24h -5d", Kind::RightAscensionTooLarge, 0, 2);
        add("360d -5d", Kind::RightAscensionTooLarge, 0, 3);
        add("25 30 00 -5 00 00", Kind::RightAscensionTooLarge, 0, 2);
        add("5h -90d0m1s", Kind::DeclinationTooLarge, 4, 2);
        add("5h 91", Kind::MinutesTooLarge, 3, 2);
        add("1 2 3 4 5 6 7", Kind::TooManyNumbers, 12, 1);
        add("10.5, 41.5, 7", Kind::FractionNotLast, 6, 4);
        add("10, 41, 7", Kind::TooManyNumbers, 8, 1);
        add("5h -5d B1950", Kind::WrongEpoch, 7, 5);
        add("5h -5d J1991.25", Kind::WrongEpoch, 7, 8);
        add("Az 120 Alt 30", Kind::AltitudeAzimuth, 0, 2);
        add("1e5 -5", Kind::Unknown, 1, 1);
        // Taken for a decimal comma in silence, which swallowed the declination's degrees.
        add("5:35:17,05 23 28", Kind::AmbiguousComma, 7, 1);
        add("5 35 17,5 23 28", Kind::AmbiguousComma, 7, 1);
        add("5h35m17,05 23 28", Kind::AmbiguousComma, 7, 1);
        add("83,5 41", Kind::AmbiguousComma, 2, 1);
        add("5 35 17.3 S 5 23 28", Kind::MisplacedHemisphere, 10, 1);
        add("5 35 17.3, S 5 23 28", Kind::MisplacedHemisphere, 11, 1);
        add("S 5 35 17.3 5 23 28", Kind::MisplacedHemisphere, 0, 1);
        add("5h35m17.3s 5°23'28S", Kind::MisplacedHemisphere, 18, 1);
        add("5 35 17.3 +5 23 28 S", Kind::SignAgainstHemisphere, 19, 1);
        add("5 35 17.3 -5 23 28 N", Kind::SignAgainstHemisphere, 19, 1);
        add("5 35 17.3 - S", Kind::NumberExpected, 10, 1);
        add("nan inf", Kind::Unknown, 0, 3);
    }

    void problemsAreNamedAndPlaced()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, position);
        QFETCH(int, length);
        const CoordinateParse result = parseCoordinates(text);
        const auto *problem = std::get_if<CoordinateProblem>(&result);
        QVERIFY(problem);
        QCOMPARE(static_cast<int>(problem->kind), kind);
        QCOMPARE(problem->position, qsizetype(position));
        QCOMPARE(problem->length, qsizetype(length));
    }

    void longTextIsRefused()
    {
        const CoordinateParse result = parseCoordinates(QString(1'000'000, QLatin1Char('5')));
        QCOMPARE(std::get<CoordinateProblem>(result).kind, Kind::TooLong);
        const CoordinateParse digits
            = parseCoordinates(QString(190, QLatin1Char('9')) + QStringLiteral(" 5"));
        QCOMPARE(std::get<CoordinateProblem>(digits).kind, Kind::RightAscensionTooLarge);
    }

    /// What we write we read, for 20,000 places.
    void textsAreReadBack()
    {
        QRandomGenerator random(20261121);
        for (int index = 0; index < (kSanitized ? 2'000 : 20'000); ++index) {
            const double ra = random.generateDouble() * 360.0;
            const double declination = random.generateDouble() * 180.0 - 90.0;
            const QString text
                = rightAscensionText(ra, 3) + QLatin1Char(' ') + declinationText(declination, 3);
            const ParsedCoordinates found = parsed(text);
            QVERIFY2(std::abs(std::remainder(found.raDegrees - ra, 360.0)) < 0.0081 / 3600.0,
                     qPrintable(text));
            QVERIFY2(std::abs(found.declinationDegrees - declination) < 0.0006 / 3600.0,
                     qPrintable(text));
            QCOMPARE(rightAscensionText(found.raDegrees, 3) + QLatin1Char(' ')
                         + declinationText(found.declinationDegrees, 3),
                     text);
        }
    }

    /// Whatever is typed: an answer in range, or a problem inside the text.
    void noiseHasAnAnswer()
    {
        const QString letters
            = QString::fromUtf8("0123456789.,:;-+ hmsd°'\"−′″/()RADecJ20now\n\u200e\u00bd\u0663é");
        QRandomGenerator random(4);
        int understood = 0;
        for (int index = 0; index < (kSanitized ? 60'000 : 200'000); ++index) {
            QString text;
            const int length = random.bounded(24);
            for (int at = 0; at < length; ++at)
                text += letters.at(random.bounded(static_cast<int>(letters.size())));
            const CoordinateParse result = parseCoordinates(text);
            if (const auto *found = std::get_if<ParsedCoordinates>(&result)) {
                ++understood;
                QVERIFY2(found->raDegrees >= 0.0 && found->raDegrees < 360.0, qPrintable(text));
                QVERIFY2(std::abs(found->declinationDegrees) <= 90.0, qPrintable(text));
            } else {
                const auto &problem = std::get<CoordinateProblem>(result);
                QVERIFY2(problem.position >= 0 && problem.length >= 0, qPrintable(text));
                QVERIFY2(problem.position + problem.length <= text.size(), qPrintable(text));
            }
        }
        QVERIFY(understood > 100);
    }
};

QTEST_GUILESS_MAIN(TestCoordinateParser)
#include "tst_coordinate_parser.moc"
