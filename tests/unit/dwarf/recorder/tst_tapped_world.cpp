// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/session_tap.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QTest>

using namespace nd;
using namespace std::chrono_literals;

namespace {

class Listener final : public SessionTap
{
public:
    void note(TapEvent event) override { events.append(std::move(event)); }

    QList<TapEvent> of(TapKind kind) const
    {
        QList<TapEvent> found = events;
        found.removeIf([kind](const TapEvent &event) { return event.kind != kind; });
        return found;
    }

    QList<TapEvent> events;
};

} // namespace

/// A session tells its tap all that goes in and out, in order.
class TestTappedWorld : public QObject
{
    Q_OBJECT

private slots:
    void aWholeConnection()
    {
        auto device = SessionFixture::dwarf2();
        device.beHostInV2();
        SessionWorld world = device.world();
        const auto listener = std::make_shared<Listener>();
        world.tap = listener;
        device.profile() = profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")).value();
        Session session(*QThread::currentThread(), device.profile(), QStringLiteral("me"), world);
        QCOMPARE(listener->events.first().kind, TapKind::Profile);
        QVERIFY(listener->events.first().data.contains("127.0.0.1"));

        session.setSite(Site{48.0, 11.5, 0.0});
        session.open();
        ModelBench::settle();
        device.link().accept();
        device.advance(5s);
        ModelBench::settle();
        QCOMPARE(session.linkState(), LinkState::Ready);
        QVERIFY(listener->of(TapKind::Site).last().data.contains("11.5"));
        QCOMPARE(listener->of(TapKind::Resolved).size(), 1);
        QCOMPARE(listener->of(TapKind::Resolved).first().text, QByteArray("192.0.2.1"));
        QCOMPARE(listener->of(TapKind::HttpSent).first().text, QByteArray("1/deviceInfo"));
        QCOMPARE(listener->of(TapKind::HttpAnswered).size(),
                 listener->of(TapKind::HttpSent).size());
        QCOMPARE(listener->of(TapKind::HttpAnswered).first().value, 200);
        QCOMPARE(listener->of(TapKind::LinkOpening).first().text, QByteArray("192.0.2.1:1"));
        QCOMPARE(listener->of(TapKind::LinkOpened).size(), 1);
        const QList<TapEvent> out = listener->of(TapKind::BinaryOut);
        QCOMPARE(out.size(), device.link().sent().size());
        for (qsizetype i = 0; i < out.size(); ++i)
            QCOMPARE(out[i].data, device.link().sent()[i].serialize());
        QVERIFY(listener->of(TapKind::BinaryIn).size() >= out.size());
        QCOMPARE(listener->of(TapKind::TextOut).first().data, QByteArray("ping"));
        device.link().receiveText(QStringLiteral("pong"));
        QCOMPARE(listener->of(TapKind::TextIn).first().data, QByteArray("pong"));

        device.link().drop(LinkProblem::Closed);
        QCOMPARE(listener->of(TapKind::LinkEnded).first().value, qint64(LinkProblem::Closed));
        session.close();
        ModelBench::settle();
        const QList<TapEvent> calls = listener->of(TapKind::Call);
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0].value, qint64(SessionCall::Open));
        QCOMPARE(calls[1].value, qint64(SessionCall::Close));
    }
};

QTEST_GUILESS_MAIN(TestTappedWorld)
#include "tst_tapped_world.moc"
