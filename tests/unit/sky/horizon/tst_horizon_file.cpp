// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/horizon/horizon_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nd;

using Kind = HorizonProblem::Kind;

Q_DECLARE_METATYPE(nd::HorizonProblem::Kind)

namespace {

const HorizonMask kFour({{10.0, 0.0}, {20.5, 90.0}, {30.0, 180.0}, {-2.0, 270.0}});

} // namespace

class TestHorizonFile : public QObject
{
    Q_OBJECT

private slots:
    /// The same horizon as the programs write it.
    void usualForms_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("N.I.N.A.") << QByteArray(
            "# File Example\n0 10\n90 20.5\n180 30\n270 -2\n360 10\n");
        QTest::newRow("Stellarium")
            << QByteArray("# a polygon\n\n0 10\n90\t20.5\n  180   30  \n270 -2\n");
        QTest::newRow("Cartes du Ciel")
            << QByteArray("000 10\r\n090 20.5\r\n180 30\r\n270 -02\r\n");
        QTest::newRow("CSV") << QByteArray(
            "azimuth_deg,altitude_deg\n0,10\n90,20.5\n180,30\n270,-2\n");
        QTest::newRow("CSV, spaces") << QByteArray("0, 10\n90, 20.5\n180, 30\n270, -2\n");
        QTest::newRow("CSV, upper edge")
            << QByteArray("Azimuth,Lower,Upper\n0,10,90\n90,20.5,90\n180,30,80\n270,-2,90");
        QTest::newRow("CSV, the other way")
            << QByteArray("Altitude (deg),Azimuth (deg)\n10,0\n20.5,90\n30,180\n-2,270\n");
        QTest::newRow("theodolite") << QByteArray(
            "TIME,HDG_DEG,VERT\n20:01,0,10\n20:02,90,20.5\n20:03,180,30\n20:04,270,-2\n");
        QTest::newRow("semicolons, decimal commas")
            << QByteArray("Azimut;Altitude\n0;10\n90;20,5\n180;30\n270;-2\n");
        QTest::newRow("words, decimal commas")
            << QByteArray("0,0 10,0\n90,0 20,5\n180,0 30,0\n270,0 -2,0\n");
        QTest::newRow("degree signs")
            << QByteArray("\xEF\xBB\xBF"
                          "0\xC2\xB0 10\xC2\xB0\n90\xC2\xB0 20.5\xC2\xB0\n180 30\n"
                          "270 \xE2\x88\x92"
                          "2\n");
        QTest::newRow("west is negative") << QByteArray("-90 -2\n0 10\n90 20.5\n180 30\n");
        QTest::newRow("named") << QByteArray("AZ-ALT\n0 10\n90 20.5\n180 30\n270 -2\n");
        QTest::newRow("not in order") << QByteArray("270 -2\n90 20.5\n180 30\n0 10\n");
    }

    void usualForms()
    {
        QFETCH(QByteArray, content);
        const HorizonFile file = readHorizonFile(content);
        QVERIFY2(file.problems.empty(),
                 file.problems.empty() ? "" : qPrintable(file.problems.front().text));
        QCOMPARE(file.mask.points(), kFour.points());
    }

    void whatWeWriteIsRead()
    {
        const HorizonMask wall({{5.0, 100.0}, {40.25, 100.0}, {40.25, 120.0}});
        for (const HorizonMask &mask : {kFour, wall}) {
            const HorizonFile file
                = readHorizonFile(horizonFileOf(mask, QStringLiteral("Terrace\n90 0\n# x")));
            QVERIFY(file.problems.empty());
            QCOMPARE(file.mask, mask);
        }
    }

    /// Each tells its line, and nothing of the file is taken.
    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<HorizonProblem::Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << Kind::TooFew << 0;
        QTest::newRow("remarks only") << QByteArray("# a\n# b\n") << Kind::TooFew << 0;
        QTest::newRow("one point") << QByteArray("0 10\n") << Kind::TooFew << 0;
        QTest::newRow("the north twice") << QByteArray("0 10\n360 10\n") << Kind::TooFew << 0;
        QTest::newRow("a word") << QByteArray("0 10\n90 high\n180 5\n") << Kind::NoPair << 2;
        QTest::newRow("one number") << QByteArray("0 10\n90\n180 5\n") << Kind::NoPair << 2;
        QTest::newRow("a second head") << QByteArray("az alt\nalt az\n0 1\n") << Kind::NoPair << 2;
        QTest::newRow("azimuth") << QByteArray("0 10\n# x\n361 5\n") << Kind::WrongAzimuth << 3;
        QTest::newRow("altitude") << QByteArray("0 10\n90 91\n") << Kind::WrongAltitude << 2;
        QTest::newRow("nan") << QByteArray("0 10\n90 nan\n") << Kind::NoPair << 2;
        QTest::newRow("inf") << QByteArray("0 10\ninf 5\n") << Kind::NoPair << 2;
        QTest::newRow("huge") << QByteArray("0 10\n90 1e400\n") << Kind::NoPair << 2;
        QTest::newRow("JSON") << QByteArray("[[10, 0],\n [20, 90]]") << Kind::NoPair << 2;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html>\n<html>\n") << Kind::NoPair << 2;
        QTest::newRow("zeros") << QByteArray("0 10\n90 5\0\n", 10) << Kind::NotText << 2;
        QTest::newRow("no text") << QByteArray("0 10\n\xFF\xFE\x41\n") << Kind::NotText << 2;
        QTest::newRow("a long line")
            << QByteArray("0 10\n") + QByteArray(501, '1') << Kind::LineTooLong << 2;
        QTest::newRow("large") << QByteArray(1'000'001, '\n') << Kind::TooLarge << 0;
        QByteArray many;
        for (int i = 0; i < 1500; ++i)
            many += QByteArray::number(i * 0.2) + " 5\n";
        QTest::newRow("many") << many << Kind::TooMany << 1441;
    }

    void brokenFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(HorizonProblem::Kind, kind);
        QFETCH(int, line);
        const HorizonFile file = readHorizonFile(content);
        QVERIFY(file.mask.isEmpty());
        QVERIFY(!file.problems.empty());
        QCOMPARE(file.problems.front().kind, kind);
        QCOMPARE(file.problems.front().line, line);
    }

    void problemsAreBounded()
    {
        QByteArray content("0 10\n");
        for (int i = 0; i < 1000; ++i)
            content += "nothing here " + QByteArray(400, 'x') + '\n';
        const HorizonFile file = readHorizonFile(content);
        QCOMPARE(file.problems.size(), HorizonFile::kMostProblems);
        QVERIFY(file.problems.back().text.size() <= 60);
    }

    /// Whatever comes: a valid horizon or a problem, never both, never neither.
    void anyBytes()
    {
        QRandomGenerator random(7);
        int read = 0;
        const QByteArray letters("0123456789 .,;\t\n-#eEazlt\xC2\xB0\xFF\r");
        for (int round = 0; round < 20'000; ++round) {
            QByteArray content;
            const int length = random.bounded(60);
            for (int i = 0; i < length; ++i)
                content += letters.at(random.bounded(int(letters.size())));
            if (round % 2 == 1) { // a good one with some letters changed
                content = "0 5\n90 12.5\n180,7\n270 3\n";
                for (int i = random.bounded(4); i > 0; --i)
                    content[random.bounded(int(content.size()))]
                        = letters.at(random.bounded(int(letters.size())));
            }
            const HorizonFile file = readHorizonFile(content);
            QCOMPARE(file.mask.isEmpty(), !file.problems.empty());
            read += file.mask.isEmpty() ? 0 : 1;
            for (const Horizontal &point : file.mask.points())
                QVERIFY(HorizonMask::isPoint(point));
        }
        QVERIFY2(read > 0, "nothing was ever read");
    }
};

QTEST_GUILESS_MAIN(TestHorizonFile)
#include "tst_horizon_file.moc"
