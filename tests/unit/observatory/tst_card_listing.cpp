// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/card_listing.h"

#include <QTest>

using namespace nd;

namespace {

QString folder(const char *start, const char *time)
{
    return QLatin1String(start) + QStringLiteral("_EXP_15_GAIN_80_") + QLatin1String(time)
        + QStringLiteral("/");
}

} // namespace

class TestCardListing : public QObject
{
    Q_OBJECT

private slots:
    void namesOfAListing()
    {
        const QByteArray page
            = "<html>\r\n<h1>Index of /DWARF3/</h1><hr><pre><a href=\"../\">../</a>\r\n"
              "<a href=\"DWARF_RAW_TELE_M%2031_EXP_15/\">DWARF_RAW_TELE_M 31_EXP_15/</a> -\r\n"
              "<a href=\"stacked.jpg\">stacked.jpg</a>  12-Oct-2026 20:00  1234\r\n"
              "<a href=\"..%2F..%2Fetc%2Fpasswd\">x</a><a href=\"/root\">x</a><a href=\"\">x</a>";
        QCOMPARE(namesOf(page),
                 (QStringList{QStringLiteral("DWARF_RAW_TELE_M 31_EXP_15/"),
                              QStringLiteral("stacked.jpg")}));
        QCOMPARE(namesOf("no page at all"), QStringList());
        QVERIFY(namesOf(QByteArray("<a href=\"a\">").repeated(50'000)).size() <= 20'000);
    }

    void theYoungestByTheTimeInItsName()
    {
        const QStringList names{folder("DWARF_RAW_TELE_Z 9", "2026-10-09-23-00-00-000"),
                                folder("DWARF_RAW_TELE_M 31", "2026-10-10-20-00-00-000"),
                                folder("DWARF_RAW_WIDE_M 31", "2026-10-10-21-00-00-000"),
                                folder("RESTACKED_DWARF_RAW_TELE", "2026-10-11-21-00-00-000"),
                                QStringLiteral("CALI_FRAME/"),
                                QStringLiteral("DWARF_DARK/")};
        QCOMPARE(newestStack(names, Camera::Tele, DwarfModel::Dwarf3), names.at(1));
        QCOMPARE(newestStack(names, Camera::Wide, DwarfModel::Dwarf3), names.at(2));
        QCOMPARE(newestStack({}, Camera::Tele, DwarfModel::Dwarf3), QString());
    }

    void aDwarf2NamesNoCamera()
    {
        const QString name = folder("DWARF_RAW_M 31", "2026-10-10-20-00-00-000");
        QCOMPARE(newestStack({name}, Camera::Tele, DwarfModel::Dwarf2), name);
        QCOMPARE(newestStack({name}, Camera::Wide, DwarfModel::Dwarf2), name);
        const QString wide = folder("DWARF_RAW_WIDE_M 31", "2026-10-10-21-00-00-000");
        QCOMPARE(newestStack({name, wide}, Camera::Tele, DwarfModel::Dwarf2), name);
        QCOMPARE(newestStack({name}, Camera::Tele, DwarfModel::Dwarf3), QString());
    }

    void theYoungestOfBothCameras()
    {
        QStringList names{QStringLiteral("DWARF_RAW_no time/"), QStringLiteral("CALI_FRAME/")};
        for (int day = 10; day < 30; ++day)
            names += folder("DWARF_RAW_M 31",
                            qPrintable(QStringLiteral("2026-10-%1-20-00-00-000").arg(day)));
        const QStringList youngest = youngestStacks(names);
        QCOMPARE(youngest.size(), 4);
        QCOMPARE(youngest.first(), names.last());
        QCOMPARE(youngestStacks({}), QStringList());
    }

    void theFrameThatWasTakenLast()
    {
        QCOMPARE(newestFrame({QStringLiteral("0009.fits"), QStringLiteral("0010.fits"),
                              QStringLiteral("stacked.jpg")})
                     ->name,
                 QStringLiteral("0010.fits"));
        const auto frame
            = newestFrame({QStringLiteral("M 31_15s80_Astro_20261010-200000000_14C.fits"),
                           QStringLiteral("failed_M 31_15s80_Astro_20261010-200015500_14C.fits"),
                           QStringLiteral("stacked-16_M 31_20261010.fits")});
        QVERIFY(frame->isRejected);
        QVERIFY(frame->name.contains(QLatin1String("200015500")));
        QVERIFY(!newestFrame({QStringLiteral("shotsInfo.json")}));
    }

    void whatAFolderSaysOfItself()
    {
        const auto info = readShotsInfo(
            R"({"DEC":22.01,"RA":5.57,"exp":"15","shotsStacked":286,"shotsTaken":287,)"
            R"("shotsToTake":300,"gain":80,"target":"M1"})");
        QCOMPARE(info->target, QStringLiteral("M1"));
        QCOMPARE(info->taken, 287);
        QCOMPARE(info->stacked, 286);
        QCOMPARE(info->toTake, 300);
        QCOMPARE(info->exposureSeconds, 15.0);
        QCOMPARE(info->gain, 80);
        QVERIFY(!readShotsInfo("[1,2"));
        QVERIFY(!readShotsInfo(R"({"shotsTaken":-4})")->taken);
        QVERIFY(!readShotsInfo(R"({"shotsTaken":"many"})")->taken);
        QVERIFY(!readShotsInfo(R"({"exp":"long"})")->exposureSeconds);
        QVERIFY(!readShotsInfo(R"({"exp":1e300,"gain":"high"})")->exposureSeconds);
    }

    void eachModelHasItsFolder()
    {
        QCOMPARE(stacksFolder(DwarfModel::Dwarf2), QStringLiteral("/sdcard/DWARF_II/Astronomy/"));
        QCOMPARE(stacksFolder(DwarfModel::Dwarf3), QStringLiteral("/DWARF3/Astronomy/"));
        QCOMPARE(stacksFolder(DwarfModel::Unknown), QString());
    }
};

QTEST_GUILESS_MAIN(TestCardListing)
#include "tst_card_listing.moc"
