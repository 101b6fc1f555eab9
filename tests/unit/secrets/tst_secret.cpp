// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/base/secret_store.h"

#include <QTest>

#include <vector>

using namespace nd;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void keepsItsText()
    {
        const Secret secret = Secret::fromText(QStringLiteral("pässwörd"));
        QCOMPARE(secret.toText(), QStringLiteral("pässwörd"));
        QCOMPARE(secret.view(), QByteArrayView("p\xC3\xA4ssw\xC3\xB6rd"));
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::fromText({}).isEmpty());
        QCOMPARE(Secret::fromBytes("a"), Secret::fromText(QStringLiteral("a")));
    }

    void isNeverPrinted()
    {
        QString text;
        QDebug(&text) << Secret::fromText(QStringLiteral("hunter2"));
        QCOMPARE(text.trimmed(), QStringLiteral("***"));
    }

    void copiesShareAndOutliveEachOther()
    {
        Secret copy;
        {
            const Secret secret = Secret::fromText(QStringLiteral("shared"));
            copy = secret;
            QVERIFY(copy.view().data() == secret.view().data()); // no second copy to wipe
        }
        QCOMPARE(copy.toText(), QStringLiteral("shared"));
    }

    void wipingOverwritesWhatItIsGiven()
    {
        std::vector<char> place{'s', 'e', 'c', 'r', 'e', 't'};
        wipe(place.data(), qsizetype(place.size()));
        QCOMPARE(place, std::vector<char>(6, '\0'));
        std::string text = "secret";
        wipe(text);
        QVERIFY(text.empty());
        QByteArray bytes = "secret";
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void keysAreApart()
    {
        const QString name = QStringLiteral("same");
        QVERIFY(secret_key::wifi(name) != secret_key::bluetooth(name));
        QVERIFY(secret_key::wifi(name) != secret_key::device(name));
    }

    void aStoreWithoutAKeyringForgets()
    {
        ForgetfulStore store;
        std::optional<SecretStore::Outcome> outcome;
        std::optional<std::optional<Secret>> found;
        store.write(QStringLiteral("key"), Secret::fromText(QStringLiteral("x")), this,
                    [&](SecretStore::Outcome value) { outcome = value; });
        store.read(QStringLiteral("key"), this,
                   [&](const std::optional<Secret> &value) { found = value; });
        QVERIFY(!outcome && !found); // never in the caller's stack
        QTRY_VERIFY(outcome && found);
        QCOMPARE(*outcome, SecretStore::Outcome::NotKept);
        QVERIFY(!*found);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
