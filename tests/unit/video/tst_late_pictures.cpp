// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/late_pictures.h"

#include <QTest>

using namespace nd;

namespace {

/// "k" is a key picture, "p" one that needs others.
std::vector<EncodedPicture> waiting(const QByteArray &kinds)
{
    std::vector<EncodedPicture> pictures;
    for (const char kind : kinds) {
        EncodedPicture picture;
        picture.key = kind == 'k';
        pictures.push_back(picture);
    }
    return pictures;
}

} // namespace

class TestLatePictures : public QObject
{
    Q_OBJECT

private slots:
    void skipsToNewestKey_data()
    {
        QTest::addColumn<QByteArray>("kinds");
        QTest::addColumn<int>("left");
        QTest::newRow("one") << QByteArray("p") << 1;
        QTest::newRow("two are not late") << QByteArray("pk") << 2;
        QTest::newRow("newest key") << QByteArray("pkpkpp") << 3;
        QTest::newRow("no key: decode all") << QByteArray("pppppp") << 6;
        QTest::newRow("starts with the key") << QByteArray("kppppp") << 6;
    }

    void skipsToNewestKey()
    {
        QFETCH(QByteArray, kinds);
        QFETCH(int, left);
        auto pictures = waiting(kinds);
        QVERIFY(!dropLatePictures(pictures));
        QCOMPARE(static_cast<int>(pictures.size()), left);
    }

    void givesUpOnHopelessQueue()
    {
        auto pictures = waiting(QByteArray(100, 'p'));
        QVERIFY(dropLatePictures(pictures));
        QVERIFY(pictures.empty());
    }
};

QTEST_APPLESS_MAIN(TestLatePictures)
#include "tst_late_pictures.moc"
