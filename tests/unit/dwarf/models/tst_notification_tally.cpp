// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/models/notification_tally.h"

#include "core/dwarf/wire/notifications.h"
#include "model_bench.h"

#include <QSignalSpy>
#include <QTest>

namespace nd {

using namespace std::chrono_literals;

/// What comes is counted, whatever it is, within bounds.
class TestNotificationTally : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<Rig>();
        m_rig->bench.connectAsHost();
    }

    void eachIsCountedWithItsNewestContent()
    {
        for (const char *hex : {"0801", "0802", "080310ff01"})
            m_rig->bench.notify(15253, hex);
        const NotificationRow row = m_rig->rowOf(15253);
        QCOMPARE(row.name, QByteArray("CMD_NOTIFY_AI_ENHANCE_STATE"));
        QCOMPARE(row.count, quint64(3));
        QCOMPARE(row.bytes.toHex(), QByteArray("080310ff01"));
        QCOMPARE(row.size, qsizetype(5));
        QVERIFY(m_rig->tally.indexOf(15254) < 0);
    }

    void rowsAreInOrderOfNumbers()
    {
        for (const quint32 id : {15303U, 15201U, 15253U})
            m_rig->bench.notify(id, "0801");
        const QList<NotificationRow> &rows = m_rig->tally.rows();
        QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
            return one.id < other.id;
        }));
    }

    /// What no table has, and what can't be read, never reached a model: nobody saw that it came.
    void whatNobodyKnowsIsHereToo()
    {
        m_rig->bench.notify(15999, "0a0b");
        m_rig->bench.notify(15999, "0a0c");
        m_rig->bench.notify(15243, "ff");
        QVERIFY(m_rig->rowOf(15999).name.isEmpty());
        QCOMPARE(m_rig->rowOf(15999).count, quint64(2));
        QCOMPARE(m_rig->rowOf(15999).bytes.toHex(), QByteArray("0a0c"));
        QVERIFY(!m_rig->tally.fieldsOf(15999));
        QCOMPARE(m_rig->rowOf(15243).bytes.toHex(), QByteArray("ff"));
        QVERIFY(!m_rig->tally.fieldsOf(15243));
    }

    void fieldsAreRead()
    {
        m_rig->bench.notify(15201, "082a");
        const auto fields = m_rig->tally.fieldsOf(15201);
        QVERIFY(fields);
        QCOMPARE(fields->value(QLatin1String("value")).toInt(), 42);
    }

    /// A delta has only what changed.
    void deltasAreMerged()
    {
        m_rig->bench.notify(15209, "0832");
        m_rig->bench.notify(15209, "1805");
        const auto fields = m_rig->tally.fieldsOf(15209);
        QVERIFY(fields);
        QVERIFY2(fields->size() >= 2, "the first part is gone");
    }

    void ageGoesOn()
    {
        m_rig->bench.notify(15253, "0801");
        m_rig->bench.advance(5s);
        QCOMPARE(m_rig->tally.ageOf(m_rig->rowOf(15253)), 5000ms);
        m_rig->bench.notify(15253, "0801");
        QCOMPARE(m_rig->tally.ageOf(m_rig->rowOf(15253)), 0ms);
    }

    /// Every one is counted, though most give way to newer ones; the window is told once.
    void aFloodIsCountedAndToldOnce()
    {
        constexpr quint64 kMany = 20'000;
        QSignalSpy told(&m_rig->tally, &NotificationTally::changed);
        const QByteArray payload = QByteArray::fromHex("0801");
        for (quint64 i = 0; i < kMany; ++i)
            m_rig->bench.link().notify(quint32(15200 + i % 28), payload);
        const quint64 before = m_rig->tally.total();
        ModelBench::settle();
        QCOMPARE(m_rig->tally.total() - before, kMany);
        QVERIFY2(told.size() <= 2, qPrintable(QString::number(told.size())));
    }

    /// Numbers that nobody knows find room for some; the known ones always do.
    void inventedNumbersAreBounded()
    {
        constexpr quint64 kMany = 1'000;
        for (quint32 i = 0; i < kMany; ++i)
            m_rig->bench.link().notify(40'000 + i, {});
        m_rig->bench.notify(15253, "0801");
        ModelBench::settle();
        const qsizetype known = qsizetype(notificationTable().size());
        QVERIFY(m_rig->tally.rows().size() <= known + Arrivals::kMostUndocumented);
        QCOMPARE(m_rig->tally.beyond(), kMany - Arrivals::kMostUndocumented);
        QCOMPARE(m_rig->rowOf(15253).count, quint64(1));
    }

    void longContentIsCut()
    {
        const QByteArray text(100'000, 'x');
        m_rig->bench.link().notify(15253, text);
        ModelBench::settle();
        QCOMPARE(m_rig->rowOf(15253).size, text.size());
        QCOMPARE(m_rig->rowOf(15253).bytes, text.left(Arrivals::kFirstBytes));
        QVERIFY(!m_rig->tally.fieldsOf(15253));
    }

    /// Who wants to know what came before the link went looks after it went.
    void staysWhenTheLinkGoes()
    {
        m_rig->bench.notify(15253, "0801");
        QCOMPARE(m_rig->tally.obscure().size(), 1);
        m_rig->bench.dropLink();
        QCOMPARE(m_rig->rowOf(15253).count, quint64(1));
        QVERIFY(m_rig->tally.obscure().isEmpty());
        m_rig->bench.advance(2s);
        m_rig->bench.link().accept();
        m_rig->bench.notify(15254, "0801");
        QVERIFY(m_rig->tally.indexOf(15253) < 0);
        QVERIFY(m_rig->tally.indexOf(15254) >= 0);
    }

    /// All of it was told first, and the link that went after: what the new connection said was
    /// counted with the old one's and gone at the next notification.
    void connectionsOfOneDeliveryAreToldApart()
    {
        FakeMessageLink &old = m_rig->bench.link();
        for (int i = 0; i < 3; ++i)
            old.notify(15253, "\x08\x01");
        old.drop(LinkProblem::Closed);
        m_rig->bench.device().advance(2s);
        m_rig->bench.link().accept();
        m_rig->bench.link().notify(15254, "\x08\x01");
        m_rig->bench.link().notify(15254, "\x08\x02");
        ModelBench::settle();
        QVERIFY(m_rig->tally.indexOf(15253) < 0);
        QCOMPARE(m_rig->rowOf(15254).count, quint64(2));
        QCOMPARE(m_rig->tally.obscure().value(15254).toHex(), QByteArray("0802"));
        m_rig->bench.notify(15254, "0803");
        QCOMPARE(m_rig->rowOf(15254).count, quint64(3));
    }

private:
    struct Rig
    {
        ModelBench bench{SessionFixture::dwarf2()};
        NotificationTally tally{bench.session()};

        NotificationRow rowOf(quint32 id) const { return tally.rows().value(tally.indexOf(id)); }
    };

    std::unique_ptr<Rig> m_rig;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestNotificationTally)
#include "tst_notification_tally.moc"
