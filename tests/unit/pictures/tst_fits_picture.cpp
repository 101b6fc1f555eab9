// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/fits_picture.h"

#include <QTest>

using namespace nd;

namespace {

QByteArray card(const QByteArray &text)
{
    return text.leftJustified(80, ' ', true);
}

/// 64 x 64, 16 bit with the offset of unsigned numbers; the stored number is `x + 100 y`.
QByteArray fits(const QByteArray &more = {}, const QByteArray &side = "64")
{
    QByteArray file = card("SIMPLE  =                    T")
        + card("BITPIX  =                   16") + card("NAXIS   =                    2")
        + card("NAXIS1  = " + side) + card("NAXIS2  =                   64")
        + card("BZERO   =              32768.0 / offset") + card("BSCALE  =                  1.0")
        + more + card("END");
    file = file.leftJustified((file.size() + 2879) / 2880 * 2880, ' ');
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            const int stored = x + 100 * y - 32768;
            file.append(char((stored >> 8) & 0xff));
            file.append(char(stored & 0xff));
        }
    }
    return file.leftJustified((file.size() + 2879) / 2880 * 2880, '\0');
}

float at(const SkyPicture &picture, int x, int y)
{
    return picture.light[std::size_t(y) * std::size_t(picture.size.width()) + std::size_t(x)];
}

} // namespace

class TestFitsPicture : public QObject
{
    Q_OBJECT

private slots:
    void theFirstRowIsTheBottom()
    {
        const FitsPicture read = readFits(fits());
        QCOMPARE(read.fault, PictureFault::None);
        QCOMPARE(read.picture.size, QSize(64, 64));
        QCOMPARE(at(read.picture, 3, 63), 3.0F);
        QCOMPARE(at(read.picture, 3, 0), 6303.0F);
    }

    void unlessItSaysOtherwise()
    {
        const FitsPicture read = readFits(fits(card("ROWORDER= 'TOP-DOWN'")));
        QCOMPARE(at(read.picture, 3, 0), 3.0F);
    }

    void factsOfTheHeader()
    {
        const FitsPicture read = readFits(
            fits(card("OBJECT  = 'M 31    '           / target") + card("EXPTIME =  15.0")
                 + card("GAIN    =                   80") + card("DET-TEMP=  24")));
        QCOMPARE(read.facts.object, QStringLiteral("M 31"));
        QCOMPARE(read.facts.exposureSeconds, 15.0);
        QCOMPARE(read.facts.gain, 80.0);
        QCOMPARE(read.facts.temperatureCelsius, 24.0);
        QVERIFY(!read.facts.isMosaic);
    }

    void aBayerCellIsOneBrightness()
    {
        const FitsPicture read
            = readFits(fits(card("BAYERPAT= 'RGGB'") + card("ROWORDER= 'TOP-DOWN'")));
        QCOMPARE(read.fault, PictureFault::None);
        QCOMPARE(read.picture.size, QSize(32, 32));
        QCOMPARE(read.picture.binning, 2);
        QCOMPARE(at(read.picture, 1, 1), (202.0F + 203.0F + 302.0F + 303.0F) / 4.0F);
    }

    void hostileFiles_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PictureFault>("fault");
        QTest::newRow("empty") << QByteArray() << PictureFault::NotAPicture;
        QTest::newRow("page") << QByteArray("<html>not found</html>") << PictureFault::NotAPicture;
        QTest::newRow("header cut") << fits().left(400) << PictureFault::Cut;
        QTest::newRow("data cut") << fits().left(6000) << PictureFault::Cut;
        QTest::newRow("huge") << fits({}, "2000000000") << PictureFault::TooLarge;
        QTest::newRow("negative") << fits({}, "-5") << PictureFault::TooSmall;
        QTest::newRow("no number") << fits({}, "T") << PictureFault::TooSmall;
        QByteArray cube = fits();
        QTest::newRow("cube") << cube.replace("NAXIS   =                    2",
                                              "NAXIS   =                    3")
                              << PictureFault::NotAPicture;
        QByteArray odd = fits();
        QTest::newRow("bits") << odd.replace("                   16", "                   17")
                              << PictureFault::NotAPicture;
        QTest::newRow("endless header")
            << card("SIMPLE  =  T").repeated(5000) << PictureFault::NotAPicture;
    }

    void hostileFiles()
    {
        QFETCH(QByteArray, file);
        QFETCH(PictureFault, fault);
        QCOMPARE(readFits(file).fault, fault);
    }

    void noPrefixCrashes()
    {
        const QByteArray whole = fits(card("BAYERPAT= 'RGGB'"));
        for (qsizetype length = 0; length < whole.size(); length += 37)
            QVERIFY(readFits(whole.left(length)).fault != PictureFault::None
                    || length >= 2880 + 64 * 64 * 2);
    }
};

QTEST_GUILESS_MAIN(TestFitsPicture)
#include "tst_fits_picture.moc"
