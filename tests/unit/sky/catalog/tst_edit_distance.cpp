// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/edit_distance.h"

#include <QTest>

#include <string>

using namespace nd;

class TestEditDistance : public QObject
{
    Q_OBJECT

private slots:
    void countsSlips_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("slips");
        const auto row = [](const char *typed, const char *word, int slips) {
            QTest::addRow("%s/%s", typed, word) << QByteArray(typed) << QByteArray(word) << slips;
        };
        row("nebula", "nebula", 0);
        row("neb", "nebula", 0);
        row("nebla", "nebula", 1); // missing
        row("nebuula", "nebula", 1); // too many
        row("nevula", "nebula", 1); // wrong
        row("enbula", "nebula", 1); // swapped
        row("enbla", "nebula", 2);
        row("", "nebula", 0);
        row("abc", "", 3);
        row("xyz", "nebula", 3);
        row("galaxy", "nebula", 3); // stops beyond two
    }

    void countsSlips()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, word);
        QFETCH(int, slips);
        QCOMPARE(slipsToPrefix(typed.toStdString(), word.toStdString(), 2), slips);
    }

    void textsTooLongAreNeverSimilar()
    {
        const std::string text(kLongestCompared + 1, 'a');
        QCOMPARE(slipsToPrefix(text, text, 2), 3);
        const std::string most(kLongestCompared, 'a');
        QCOMPARE(slipsToPrefix(most, most, 2), 0);
    }
};

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_edit_distance.moc"
