// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog.h"
#include "core/sky/targets/comet_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;

namespace {

// In the columns of the Center's table: number, type, perihelion, q, e, argument, node,
// inclination, epoch, magnitude, slope, name, reference.
const QByteArray kAtlas
    = "    CK23A030  2024 09 27.7405  0.391423  1.000094  308.4925   21.5596  139.1121  20240929   "
      "8.0  3.2"
      "  C/2023 A3 (Tsuchinshan-ATLAS)                            MPEC 2024-XXX";
const QByteArray kEncke
    = "0002P         2023 10 22.5189  0.339592  0.847174  187.2813  334.0181   11.3462  20231010  "
      "11.5 15.0"
      "  2P/Encke                                                 MPEC 2023-XXX";

} // namespace

class TestCometFile : public QObject
{
    Q_OBJECT

private slots:
    void readsTheCentersLines()
    {
        const CometFile file = readCometFile("# a remark\n" + kAtlas + "\r\n\n" + kEncke);
        QVERIFY(file.problems.empty());
        QCOMPARE(file.comets.size(), std::size_t{2});
        const Comet &atlas = file.comets.front();
        QCOMPARE(atlas.name, QStringLiteral("C/2023 A3 (Tsuchinshan-ATLAS)"));
        // 2024-09-27.0 TT is Julian date 2460580.5.
        QCOMPARE(
            atlas.elements,
            (CometElements{2460580.5 + 0.7405, 0.391423, 1.000094, 308.4925, 21.5596, 139.1121}));
        QCOMPARE(*atlas.absoluteMagnitude, 8.0);
        QCOMPARE(atlas.slope, 3.2);
        QCOMPARE(file.comets.at(1).name, QStringLiteral("2P/Encke"));
        QCOMPARE(file.comets.at(1).elements.eccentricity, 0.847174);
    }

    void badLinesAreNumbered_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto with = [](int column, const QByteArray &text) {
            return QByteArray(kAtlas).replace(column - 1, text.size(), text);
        };
        QTest::newRow("short") << QByteArray("C/2023 A3");
        QTest::newRow("prose") << QByteArray(200, 'x');
        QTest::newRow("month") << with(20, "13");
        QTest::newRow("day") << with(23, "31.7405");
        QTest::newRow("distance") << with(31, "-1.391423");
        QTest::newRow("eccentricity") << with(42, "25.00000");
        QTest::newRow("not a number") << with(42, "     nan");
        QTest::newRow("inclination") << with(72, "239.1121");
        QTest::newRow("no name") << with(103, QByteArray(60, ' '));
        QTest::newRow("HTML") << QByteArray(
            "<html><head><title>404 Not Found</title></head></html>");
        QTest::newRow("long") << QByteArray(100'000, '0');
    }

    void badLinesAreNumbered()
    {
        QFETCH(QByteArray, line);
        const CometFile file = readCometFile(kEncke + '\n' + line + '\n' + kAtlas);
        QCOMPARE(file.comets.size(), std::size_t{2});
        QCOMPARE(file.problems.size(), std::size_t{1});
        QCOMPARE(file.problems.front().line, 2);
        QVERIFY(file.problems.front().text.size() <= 60);
    }

    void sizesAreBounded()
    {
        const CometFile large = readCometFile(QByteArray(CometFile::kLargest + 1, '\n'));
        QCOMPARE(large.problems.front().kind, TargetProblem::Kind::TooLarge);
        const CometFile many = readCometFile((kEncke + '\n').repeated(5001));
        QCOMPARE(many.comets.size(), CometFile::kMostComets);
        QCOMPARE(many.problems.back().kind, TargetProblem::Kind::TooMany);
        QCOMPARE(many.problems.back().line, 5001);
        QCOMPARE(readCometFile(QByteArray("x\n").repeated(1000)).problems.size(),
                 CometFile::kMostProblems);
    }

    void randomBytesNeverBreakIt()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 2000; ++round) {
            QByteArray content = kAtlas + '\n' + kEncke;
            for (int changes = random.bounded(12); changes >= 0; --changes)
                content[random.bounded(static_cast<int>(content.size()))]
                    = static_cast<char>(random.bounded(256));
            const CometFile file = readCometFile(content);
            const QByteArray rows
                = cometRows(file.comets, QDateTime(QDate(2024, 10, 1), QTime(0, 0), Qt::UTC));
            QVERIFY(rows.count('\n') <= static_cast<qsizetype>(file.comets.size()));
        }
    }

    void comesIntoTheCatalogue()
    {
        const CometFile file = readCometFile(kAtlas + '\n' + kEncke);
        const QDateTime utc(QDate(2024, 10, 12), QTime(18, 0), Qt::UTC);
        const auto catalog = Catalog::load()->with(cometRows(file.comets, utc));
        const auto hits = catalog->find(QStringLiteral("tsuchinshan"));
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().object->type, ObjectType::Comet);
        QCOMPARE(hits.front().object->id(), QStringLiteral("C/2023 A3 (Tsuchinshan-ATLAS)"));
        // It stood in Virgo that evening, well above Spica.
        QVERIFY(std::abs(hits.front().object->place->declinationDegrees) < 5.0);
        QCOMPARE(catalog->find(QStringLiteral("encke")).front().object->label(),
                 QStringLiteral("2P/Encke"));
    }
};

QTEST_GUILESS_MAIN(TestCometFile)
#include "tst_comet_file.moc"
