// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sky/catalog/catalog.h"
#include "sanitized.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace nd;

namespace {

QString idsOf(const std::vector<SearchHit> &hits)
{
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids.append(hit.object->id());
    return ids.join(QLatin1Char(','));
}

QString firstId(const std::vector<SearchHit> &hits)
{
    return hits.empty() ? QString() : hits.front().object->id();
}

} // namespace

/// Search as one types over the catalogue of the program.
class TestCatalogSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = Catalog::load(); }

    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("match");
        const int identifier = static_cast<int>(MatchKind::Identifier);
        const int name = static_cast<int>(MatchKind::Name);
        const int start = static_cast<int>(MatchKind::NameStart);
        const int similar = static_cast<int>(MatchKind::Similar);
        const auto row = [](const char *text, const char *id, int match) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(id) << match;
        };
        row("m31", "M 31", identifier);
        row("M 31", "M 31", identifier);
        row("  m  31 ", "M 31", identifier);
        row("m031", "M 31", identifier);
        row("Messier 31", "M 31", identifier);
        row("NGC 224", "M 31", identifier);
        row("ngc0224", "M 31", identifier);
        row("NGC-224", "M 31", identifier);
        row("ugc 454", "M 31", identifier);
        row("c20", "NGC 7000", identifier);
        row("Caldwell 20", "NGC 7000", identifier);
        row("sh2-155", "C 9", identifier);
        row("Sharpless 2-155", "C 9", identifier);
        row("barnard 33", "B 33", identifier);
        row("collinder 399", "Cr 399", identifier);
        row("hip 91262", "HIP 91262", identifier);
        row("9 cma", "HIP 32349", identifier);
        row("alpha cen", "HIP 71683", identifier);
        row("ic 11", "NGC 281", identifier); // a duplicate in the IC
        row("andromeda galaxy", "M 31", name);
        row("Andromeda-Galaxie", "M 31", name);
        row("andromeda galaxie", "M 31", name);
        row("ANDROMEDAGALAXIE", "M 31", name);
        row("orion nebula", "M 42", name);
        row("pinwheel galaxy", "M 101", name); // of M 33 and M 99, too, which are better known
        row("feuerradgalaxie", "M 101", name); // by others
        row("flame nebula", "NGC 2024", name);
        row("orionnebel", "M 42", name);
        row("bodes galaxy", "M 81", name);
        row("Bode's Galaxy", "M 81", name);
        row("großer orionnebel", "M 42", name);
        row("grosser Orionnebel", "M 42", name);
        row("mond", "Moon", name);
        row("Betelgeuse", "HIP 27989", name);
        row("beteigeuze", "HIP 27989", name);
        row("andromeda", "M 31", start);
        row("galaxy androm", "M 31", start);
        row("whirl", "M 51", start);
        row("horseh", "B 33", start);
        row("orion nebla", "M 42", similar);
        row("andromdea galaxy", "M 31", similar);
        row("betelguese", "HIP 27989", similar);
        row("whirlpol", "M 51", similar);
        row("plejades", "M 45", similar);
    }

    void findsWhatIsMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(int, match);
        const auto hits = m_catalog->find(text);
        QVERIFY2(!hits.empty(), "nothing");
        QVERIFY2(firstId(hits) == id, qPrintable(idsOf(hits)));
        QCOMPARE(static_cast<int>(hits.front().match), match);
    }

    void numbersComeInTheirOrder()
    {
        const auto hits = m_catalog->find(QStringLiteral("m3"), 5);
        QCOMPARE(idsOf(hits), QStringLiteral("M 3,M 30,M 31,M 32,M 33"));
        const auto more = m_catalog->find(QStringLiteral("ngc 700"), 4);
        QCOMPARE(idsOf(more), QStringLiteral("NGC 700,NGC 7000,NGC 7001,NGC 7002"));
    }

    void aWrongNumberIsNotCorrected()
    {
        QVERIFY(m_catalog->find(QStringLiteral("NGC 99999")).empty());
        QVERIFY(m_catalog->find(QStringLiteral("m 111")).empty());
        QVERIFY(m_catalog->byName(QStringLiteral("orion nebla")) == nullptr);
    }

    /// A telescope was sent to M 33 by the name of M 101, and to the Horsehead by that of the Flame
    /// Nebula, without a word.
    void whoSharesANameIsNotGuessed()
    {
        const auto ids = [this](const char *text) {
            QStringList all;
            for (const SkyObject *object : m_catalog->namesakes(QString::fromLatin1(text)))
                all.append(object->id());
            return all.join(QLatin1Char(','));
        };
        QCOMPARE(ids("pinwheel galaxy"), QStringLiteral("M 101,M 33,M 99"));
        QVERIFY(m_catalog->byName(QStringLiteral("pinwheel galaxy")) == nullptr);
        QCOMPARE(ids("southern pinwheel galaxy"), QStringLiteral("M 83,NGC 300"));
        QCOMPARE(ids("M 101"), QStringLiteral("M 101"));
        QCOMPARE(ids("flame nebula"), QStringLiteral("NGC 2024"));
        QVERIFY(ids("pinwheel").isEmpty()); // no whole name
        QVERIFY(ids("nobody at all").isEmpty());
    }

    /// Who looks at one of them sees all: nothing is gained by asking which.
    void namesakesInOnePictureCountAsOne()
    {
        for (const char *text : {"whirlpool galaxy", "double cluster", "horsehead nebula",
                                 "rosette nebula", "eagle nebula", "siamese twins"}) {
            QVERIFY2(m_catalog->find(QLatin1String(text), 2).at(1).match == MatchKind::Name, text);
            QVERIFY2(m_catalog->byName(QLatin1String(text)) != nullptr, text);
        }
        QCOMPARE(m_catalog->byName(QStringLiteral("whirlpool galaxy"))->id(),
                 QStringLiteral("M 51"));
    }

    void betterMatchesComeFirst()
    {
        for (const char *text : {"m1", "ori", "star", "ne", "a", "veil", "rosette neb"}) {
            const auto hits = m_catalog->find(QLatin1String(text), 200);
            QVERIFY2(!hits.empty(), text);
            QSet<const SkyObject *> seen;
            MatchKind last = MatchKind::Identifier;
            for (const SearchHit &hit : hits) {
                QVERIFY2(hit.match >= last, text);
                QVERIFY2(!seen.contains(hit.object), text);
                seen.insert(hit.object);
                last = hit.match;
            }
        }
    }

    void nothingIsFoundInNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blanks") << QStringLiteral("   ");
        QTest::newRow("signs") << QStringLiteral("-+.,'*?[]()");
        QTest::newRow("long") << QString(100'000, QLatin1Char('q'));
        QTest::newRow("marks") << QString(500, QChar(0x0301));
        QTest::newRow("half a pair") << QString(QChar(0xD800));
        QTest::newRow("nonsense") << QStringLiteral("xqzzkw vvvvv");
    }

    void nothingIsFoundInNothing()
    {
        QFETCH(QString, text);
        QVERIFY(m_catalog->find(text).empty());
    }

    /// Every identifier and name finds its object, however it is spelled.
    void everyTextFindsItsObject()
    {
        QRandomGenerator random(7);
        int tried = 0;
        for (const SkyObject &object : m_catalog->objects()) {
            if (random.bounded(kSanitized ? 800 : 8) != 0)
                continue;
            QStringList texts = object.otherIds() + object.names() + object.namesInGerman();
            texts.append(object.id());
            for (const QString &text : texts) {
                QString spelled = random.bounded(2) == 0 ? text.toUpper() : text.toLower();
                if (random.bounded(2) == 0)
                    spelled.remove(QLatin1Char(' '));
                const auto hits = m_catalog->find(spelled, 500);
                const bool isFound
                    = std::any_of(hits.begin(), hits.end(), [&object](const SearchHit &hit) {
                          return hit.object == &object && hit.match <= MatchKind::Name;
                      });
                QVERIFY2(isFound, qPrintable(object.id() + u' ' + spelled));
                ++tried;
            }
        }
        QVERIFY(tried > (kSanitized ? 40 : 5000));
    }

    /// One slip of the keyboard in a name of one word still finds it.
    void oneSlipIsForgiven()
    {
        QRandomGenerator random(11);
        for (const SkyObject &object : m_catalog->objects()) {
            if (object.type != ObjectType::Star || object.commonNames.empty())
                continue;
            const QString name = object.names().constFirst();
            const bool isPlain = name.size() >= 6
                && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
            if (!isPlain || *object.magnitude > 3.0)
                continue;
            QString typed = name;
            const int at = random.bounded(1, static_cast<int>(typed.size()) - 1);
            if (random.bounded(2) == 0)
                typed.remove(at, 1);
            else
                std::swap(typed[at], typed[at - 1]);
            const auto hits = m_catalog->find(typed, 10);
            const bool isFound = std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) {
                return hit.object == &object;
            });
            QVERIFY2(isFound, qPrintable(name + u' ' + typed + u' ' + idsOf(hits)));
        }
    }

    void randomTextNeverBreaksIt()
    {
        QRandomGenerator random(3);
        const QString letters = QStringLiteral("abcmngz0129 -'äßωЖ日\t|%\\");
        for (int round = 0; round < (kSanitized ? 500 : 3000); ++round) {
            QString text;
            const int length = random.bounded(12);
            for (int i = 0; i < length; ++i) {
                text.append(random.bounded(10) == 0
                                ? QChar(static_cast<char16_t>(random.bounded(1, 0xFFFF)))
                                : letters.at(random.bounded(static_cast<int>(letters.size()))));
            }
            QVERIFY(m_catalog->find(text, 7).size() <= 7);
        }
    }

private:
    std::shared_ptr<const Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(TestCatalogSearch)
#include "tst_catalog_search.moc"
