// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog.h"
#include "core/sky/targets/csv_fields.h"
#include "core/sky/targets/target_file.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace nd;

namespace {

using Kind = TargetProblem::Kind;

bool isNear(const Equatorial &a, double ra, double declination)
{
    return std::abs(a.raDegrees - ra) < 0.001
        && std::abs(a.declinationDegrees - declination) < 0.001;
}

} // namespace

class TestTargetFile : public QObject
{
    Q_OBJECT

private slots:
    void readsLinesWithoutAHead()
    {
        const TargetFile file = readTargetFile("# my list\n"
                                               "Comet field, 5h35m17.3s, -05 23 28, 90, 4\n"
                                               "\"Two, words\",05:35:17.3,-5:23:28\r\n"
                                               "Degrees,83.822d,-5.391d\n");
        QVERIFY(file.problems.empty());
        QCOMPARE(file.targets.size(), std::size_t{3});
        QCOMPARE(file.targets[0].name, QStringLiteral("Comet field"));
        QCOMPARE(file.targets[0].sizeArcminutes, std::optional(90.0));
        QCOMPARE(file.targets[0].magnitude, std::optional(4.0));
        QCOMPARE(file.targets[1].name, QStringLiteral("Two, words"));
        QVERIFY(!file.targets[1].magnitude);
        for (const OwnTarget &target : file.targets)
            QVERIFY(isNear(target.place, 83.822, -5.391));
    }

    /// They were joined by a blank, and right ascension took minutes from declination: 5h 35m 41s,
    /// +16° 09' for the first.
    void aFieldEndsWhereItEnds_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<double>("ra");
        QTest::addColumn<double>("declination");
        QTest::newRow("minutes, seconds")
            << QByteArray("A,5 35,41 16 09") << 83.75 << 41.0 + 16.0 / 60.0 + 9.0 / 3600.0;
        QTest::newRow("hours, minutes") << QByteArray("A,5h,41 16") << 75.0 << 41.0 + 16.0 / 60.0;
        QTest::newRow("degrees, seconds")
            << QByteArray("A,83,41 16 09") << 83.0 << 41.0 + 16.0 / 60.0 + 9.0 / 3600.0;
        QTest::newRow("seconds, degrees") << QByteArray("A,5 30 36,41") << 82.65 << 41.0;
        QTest::newRow("decimal comma") << QByteArray("A;5 30 36,0;41 30 00") << 82.65 << 41.5;
    }

    void aFieldEndsWhereItEnds()
    {
        QFETCH(QByteArray, line);
        QFETCH(double, ra);
        QFETCH(double, declination);
        const TargetFile file = readTargetFile(line);
        QVERIFY(file.problems.empty());
        QCOMPARE(file.targets.size(), std::size_t{1});
        QVERIFY2(isNear(file.targets[0].place, ra, declination),
                 qPrintable(QStringLiteral("%1 %2")
                                .arg(file.targets[0].place.raDegrees)
                                .arg(file.targets[0].place.declinationDegrees)));
    }

    /// A telescope's own lists have hours there, and were taken for degrees in silence.
    void hoursAreNotTakenForDegrees()
    {
        const TargetFile lines
            = readTargetFile("name,ra,dec\nOrion,5.588,-5.391\nM 33,23.462,30.66\n"
                             "Aldebaran,68.98,16.51\nBoth,5.588h,-5.391\n");
        QCOMPARE(lines.targets.size(), std::size_t{2});
        QVERIFY(isNear(lines.targets[0].place, 68.98, 16.51));
        QVERIFY(isNear(lines.targets[1].place, 83.82, -5.391));
        QCOMPARE(lines.problems.size(), std::size_t{2});
        QCOMPARE(lines.problems[0],
                 (TargetProblem{Kind::HoursOrDegrees, 2, QStringLiteral("Orion")}));
        QCOMPARE(lines.problems[1].line, 3);
        const TargetFile json = readTargetFile(
            R"([{"name": "Orion", "ra": 5.588, "dec": -5.391}, {"name": "B", "ra": 24, "dec": 1},
                {"name": "Orion", "ra_deg": 5.588, "dec": -5.391}])");
        QCOMPARE(json.targets.size(), std::size_t{2});
        QVERIFY(isNear(json.targets[0].place, 24.0, 1.0));
        QVERIFY(isNear(json.targets[1].place, 5.588, -5.391));
        QCOMPARE(json.problems,
                 (std::vector{TargetProblem{Kind::HoursOrDegrees, 1, QStringLiteral("Orion")}}));
    }

    void readsHeads()
    {
        const TargetFile hours
            = readTargetFile("dec;name;ra_hours;note\n-5.391;Orion;5.588133;x\n");
        QVERIFY(hours.problems.empty());
        QVERIFY(isNear(hours.targets.at(0).place, 83.822, -5.391));
        const TargetFile degrees
            = readTargetFile("\xEF\xBB\xBFName\tRA_deg\tDec_deg\nOrion\t83.822\t-5.391\n");
        QVERIFY(degrees.problems.empty());
        QVERIFY(isNear(degrees.targets.at(0).place, 83.822, -5.391));
        const TargetFile exported = readTargetFile(
            "Catalogue Entry,Familiar Name,Right Ascension (j2000),Declination (j2000),Size\n"
            "M 42,Great Orion Nebula,\"05h 35m 17s\",\"-05° 23' 28\"\"\",\"90' x 60'\"\n"
            "NGC 1,,\"00h 07m 16s\",\"27° 42' 29\"\"\",\n");
        QVERIFY(exported.problems.empty());
        QCOMPARE(exported.targets.at(0).name, QStringLiteral("Great Orion Nebula"));
        QCOMPARE(exported.targets.at(0).sizeArcminutes, std::optional(90.0));
        QCOMPARE(exported.targets.at(1).name, QStringLiteral("NGC 1"));
    }

    void readsJson()
    {
        const TargetFile file = readTargetFile(R"( {"targets": [
            {"name": "A", "ra_deg": 83.822, "dec_deg": -5.391, "size_arcmin": 12},
            {"name": "B", "ra": "5h35m17.3s", "dec": "-5 23 28", "magnitude": 8.5},
            {"name": "C", "ra_hours": 5.588133, "dec": -5.391},
            {"name": "D"}, 7, {"ra_deg": 1, "dec_deg": 2}]})");
        QCOMPARE(file.targets.size(), std::size_t{3});
        for (const OwnTarget &target : file.targets)
            QVERIFY(isNear(target.place, 83.822, -5.391));
        QCOMPARE(file.targets[1].magnitude, std::optional(8.5));
        QCOMPARE(file.problems.size(), std::size_t{3});
        QCOMPARE(file.problems[0].kind, Kind::NoCoordinates);
        QCOMPARE(file.problems[0].line, 4);
        QCOMPARE(file.problems[1].kind, Kind::NoName);
        QCOMPARE(file.problems[2].line, 6);
    }

    void badLinesAreNumbered_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &line, Kind kind) {
            QTest::newRow(name) << line << kind;
        };
        row("no name", ",5h35m,-5d", Kind::NoName);
        row("no place", "Orion", Kind::NoCoordinates);
        row("half a place", "Orion,5h35m17s", Kind::NoCoordinates);
        row("too far north", "Orion,5h35m17s,+95d", Kind::BadCoordinates);
        row("words", "Orion,somewhere,else", Kind::BadCoordinates);
        row("size", "Orion,5h35m17s,-5d,large", Kind::BadNumber);
        row("no size", "Orion,5h35m17s,-5d,-3", Kind::BadNumber);
        row("magnitude", "Orion,5h35m17s,-5d,3,nan", Kind::BadNumber);
        row("no UTF-8", "Orion\xFF\xFE,5h35m17s,-5d", Kind::NotText);
        row("long", QByteArray(5000, 'x'), Kind::LineTooLong);
        row("HTML", "<html><body>404</body></html>", Kind::NoCoordinates);
    }

    void badLinesAreNumbered()
    {
        QFETCH(QByteArray, line);
        QFETCH(Kind, kind);
        const TargetFile file = readTargetFile("A,1h,2d\n" + line + "\nB,3h,4d\n");
        QCOMPARE(file.targets.size(), std::size_t{2});
        QCOMPARE(file.problems.size(), std::size_t{1});
        QCOMPARE(file.problems.front().line, 2);
        QVERIFY(file.problems.front().kind == kind);
        QCOMPARE(file.problems.front().coordinates.has_value(), kind == Kind::BadCoordinates);
    }

    void brokenJsonNamesItsLine()
    {
        const TargetFile file = readTargetFile("[\n{\"name\": \"A\",\n\"ra_deg\" 1}]");
        QVERIFY(file.targets.empty());
        QCOMPARE(file.problems.size(), std::size_t{1});
        QCOMPARE(file.problems.front().kind, Kind::NotJson);
        QCOMPARE(file.problems.front().line, 3);
        QVERIFY(readTargetFile("{\"targets\": 7}").targets.empty());
    }

    void sizesAreBounded()
    {
        QCOMPARE(readTargetFile(QByteArray(TargetFile::kLargest + 1, 'x')).problems.front().kind,
                 Kind::TooLarge);
        const TargetFile many = readTargetFile(QByteArray("A,1h,2d\n").repeated(6000));
        QCOMPARE(many.targets.size(), TargetFile::kMostTargets);
        QCOMPARE(many.problems.size(), std::size_t{1});
        QCOMPARE(many.problems.front().kind, Kind::TooMany);
        QCOMPARE(readTargetFile(QByteArray("x\n").repeated(1000)).problems.size(),
                 TargetFile::kMostProblems);
        QVERIFY(readTargetFile(QByteArray(100'000, '[')).targets.empty());
        QVERIFY(readTargetFile({}).problems.empty());
    }

    void randomBytesNeverBreakIt()
    {
        QRandomGenerator random(13);
        const QByteArray sound
            = "name,ra,dec\n\"M 42\",5h35m17.3s,-5°23'28\"\nB,83.8d,-5\n[{\"name\":\"\\u00e9\"}]";
        for (int round = 0; round < 4000; ++round) {
            QByteArray content = sound;
            for (int changes = random.bounded(10); changes >= 0; --changes)
                content[random.bounded(static_cast<int>(content.size()))]
                    = static_cast<char>(random.bounded(256));
            const TargetFile file = readTargetFile(content);
            for (const OwnTarget &target : file.targets) {
                QVERIFY(target.place.raDegrees >= 0.0 && target.place.raDegrees < 360.0);
                QVERIFY(std::abs(target.place.declinationDegrees) <= 90.0);
            }
        }
    }

    /// A name can't pretend to be another field or another line of the catalogue.
    void comesIntoTheCatalogue()
    {
        const std::vector<OwnTarget> targets{
            {QStringLiteral("My comet field"), {10.0, 20.0}, 30.0, 8.0},
            {QStringLiteral("Evil\tgalaxy\t0\t0\nNGC 7000|M 31"), {30.0, 40.0}, {}, {}},
            {QStringLiteral("# remark"), {50.0, 60.0}, {}, {}},
            {QStringLiteral(" \t"), {1.0, 2.0}, {}, {}}};
        const auto plain = Catalog::load();
        const auto catalog = plain->with(targetRows(targets, ObjectType::OwnTarget));
        QCOMPARE(catalog->objects().size(), plain->objects().size() + 3);
        const SkyObject *field = catalog->byName(QStringLiteral("my comet field"));
        QVERIFY(field != nullptr);
        QCOMPARE(field->type, ObjectType::OwnTarget);
        QVERIFY(isNear(*field->place, 10.0, 20.0));
        QCOMPARE(field->majorArcminutes, std::optional(30.0));
        QCOMPARE(field->label(), QStringLiteral("My comet field"));
        QVERIFY(catalog->find(QStringLiteral("my com")).front().object == field);
        // Names that begin with the word come before it, but it is found by each of its words.
        const auto hits = catalog->find(QStringLiteral("comet"));
        QVERIFY(std::any_of(hits.begin(), hits.end(),
                            [field](const SearchHit &hit) { return hit.object == field; }));
        QCOMPARE(catalog->byName(QStringLiteral("M 31"))->type, ObjectType::Galaxy);
        QVERIFY(isNear(*catalog->byName(QStringLiteral("remark"))->place, 50.0, 60.0));
    }

    /// Who gives a known name to a place of his own is not asked which of the two he means.
    void namesOfTheUserComeFirst()
    {
        const std::vector<OwnTarget> targets{
            {QStringLiteral("M 31"), {1.0, 2.0}, {}, {}},
            {QStringLiteral("Pinwheel Galaxy"), {3.0, 4.0}, {}, {}}};
        const auto catalog = Catalog::load()->with(targetRows(targets, ObjectType::OwnTarget));
        for (const OwnTarget &target : targets) {
            const SkyObject *found = catalog->byName(target.name);
            QVERIFY2(found != nullptr, qPrintable(target.name));
            QCOMPARE(found->type, ObjectType::OwnTarget);
            QCOMPARE(*found->place, target.place);
        }
    }

    void fieldsArePartedAndQuoted()
    {
        const auto comma = QLatin1Char(',');
        QCOMPARE(csvFields(QStringLiteral("a, b ,\"c,d\",\"e \"\"f\"\"\","), comma),
                 (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c,d"),
                              QStringLiteral("e \"f\""), QString()}));
        QCOMPARE(csvFields(QStringLiteral("5\"x\",\"open"), comma),
                 (QStringList{QStringLiteral("5\"x\""), QStringLiteral("open")}));
        QCOMPARE(csvFields({}, comma), QStringList{QString()});
        QCOMPARE(csvSeparator(QStringLiteral("a;b,c")), QChar(u';'));
    }
};

QTEST_GUILESS_MAIN(TestTargetFile)
#include "tst_target_file.moc"
