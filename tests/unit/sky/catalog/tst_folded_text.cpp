// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/folded_text.h"

#include <QTest>

using namespace nd;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("folded");
        QTest::newRow("case") << QByteArray("Andromeda  Galaxy ") << QByteArray("andromeda galaxy");
        QTest::newRow("accents") << QByteArray("Große Krümmung É")
                                 << QByteArray("grosse krummung e");
        QTest::newRow("greek") << QByteArray("α CMa, ω Cen") << QByteArray("alpha cma omega cen");
        QTest::newRow("capital greek") << QByteArray("Ω") << QByteArray("omega");
        QTest::newRow("apostrophes") << QByteArray("Bode's O’Neil") << QByteArray("bodes oneil");
        QTest::newRow("hyphens") << QByteArray("Sh2-155") << QByteArray("sh2 155");
        QTest::newRow("signs") << QByteArray(" -- ") << QByteArray();
        QTest::newRow("other letters") << QByteArray("Ж日") << QByteArray("ж日");
        QTest::newRow("broken UTF-8") << QByteArray("a\xC3(") << QByteArray("a");
    }

    void folds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, folded);
        QCOMPARE(QByteArray::fromStdString(foldedWords(text.toStdString())), folded);
    }

    void partsAndSqueezes()
    {
        const std::string folded = foldedWords("The  North-America Nebula");
        QCOMPARE(wordsOf(folded).size(), std::size_t{4});
        QCOMPARE(QByteArray::fromStdString(squeezed(folded)), QByteArray("thenorthamericanebula"));
        QVERIFY(wordsOf("").empty());
    }

    void leadingZerosGo()
    {
        for (const auto &[before, after] :
             {std::pair{"ngc0224", "ngc224"}, std::pair{"m031", "m31"}, std::pair{"m0", "m0"},
              std::pair{"ngc10", "ngc10"}, std::pair{"sh2155", "sh2155"}, std::pair{"vega", "vega"},
              std::pair{"00", "0"}, std::pair{"", ""}}) {
            std::string text = before;
            dropLeadingZeros(text);
            QCOMPARE(QByteArray::fromStdString(text), QByteArray(after));
        }
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_folded_text.moc"
