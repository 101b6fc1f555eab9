// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring_store.h"
#include "manual_scheduler.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace nd;

/// The real library on a machine where no keyring service runs: the session bus is one that nobody
/// listens on, so the test never meets the keyring of whoever runs it.
class TestKeyringStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/nightdesk-test-bus");
        qunsetenv("DISPLAY"); // no launch of a bus through X
        m_store = std::make_unique<KeyringStore>(QStringLiteral("nightdesk-test"), m_scheduler);
    }

    void cleanupTestCase() { m_store.reset(); }

    void nothingIsKnownBeforeTheFirstCall()
    {
        QCOMPARE(m_store->keyring(), SecretStore::Keyring::Unknown);
    }

    void withoutAServiceNothingIsKeptAndNothingHangs()
    {
        QElapsedTimer clock;
        clock.start();
        std::optional<SecretStore::Outcome> outcome;
        m_store->write(QStringLiteral("wifi/Home"), Secret::fromText(QStringLiteral("secret")),
                       this, [&](SecretStore::Outcome value) { outcome = value; });
        QVERIFY2(clock.elapsed() < 200, "the calling thread waited");
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 10'000);
        QCOMPARE(*outcome, SecretStore::Outcome::NotKept);
        QCOMPARE(m_store->keyring(), SecretStore::Keyring::Absent);

        std::optional<std::optional<Secret>> found;
        m_store->read(QStringLiteral("wifi/Home"), this,
                      [&](const std::optional<Secret> &value) { found = value; });
        QTRY_VERIFY_WITH_TIMEOUT(found, 10'000);
        QVERIFY(!*found);

        outcome.reset();
        m_store->remove(QStringLiteral("wifi/Home"), this,
                        [&](SecretStore::Outcome value) { outcome = value; });
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 10'000);
        QCOMPARE(*outcome, SecretStore::Outcome::NotKept);
    }

    void whoeverAskedAndLeftIsNotCalled()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_store->read(QStringLiteral("a"), context.get(),
                      [&](const std::optional<Secret> &) { called = true; });
        context.reset();
        std::optional<std::optional<Secret>> later;
        m_store->read(QStringLiteral("b"), this,
                      [&](const std::optional<Secret> &value) { later = value; });
        QTRY_VERIFY_WITH_TIMEOUT(later, 10'000); // jobs end in order
        QVERIFY(!called);
    }

    /// A locked keyring whose question nobody answers.
    void oneThatDoesNotAnswerCountsAsAbsentUntilItDoes()
    {
        int answers = 0;
        const auto count
            = [&answers](const std::optional<Secret> &found) { answers += found ? 100 : 1; };
        m_store->read(QStringLiteral("a"), this, count);
        m_scheduler.advance(KeyringStore::kPatience); // the event loop stood still meanwhile
        QCOMPARE(answers, 1);
        m_store->read(QStringLiteral("b"), this, count); // not another minute
        QCOMPARE(answers, 1);
        m_scheduler.advance(std::chrono::milliseconds(0));
        QCOMPARE(answers, 2);
        QCOMPARE(m_store->keyring(), SecretStore::Keyring::Absent);
        // The late answer to "a" comes, and nobody is called for it; then the keyring is asked
        // again.
        int asked = 2;
        const auto goesToTheKeyring = [&] {
            m_store->read(QStringLiteral("c"), this, count);
            m_scheduler.advance(std::chrono::milliseconds(0));
            return answers < ++asked;
        };
        QTRY_VERIFY_WITH_TIMEOUT(goesToTheKeyring(), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(answers, asked, 10'000);
    }

private:
    ManualScheduler m_scheduler;
    std::unique_ptr<KeyringStore> m_store;
};

QTEST_GUILESS_MAIN(TestKeyringStore)
#include "tst_keyring_store.moc"
