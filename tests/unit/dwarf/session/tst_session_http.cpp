// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busy_pool.h"
#include "core/dwarf/session/session_http.h"
#include "tests/unit/dwarf/models/model_bench.h"

#include <QJsonArray>
#include <QTest>

namespace nd {

namespace {

HttpCall callTo(const char *path)
{
    HttpCall call;
    call.url.setPath(QLatin1String(path));
    return call;
}

} // namespace

/// HTTP calls of the models through a session.
class TestSessionHttp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bench = std::make_unique<ModelBench>(SessionFixture::dwarf2());
        m_outcome.reset();
    }

    void withoutATelescopeNothingIsCalled()
    {
        call("/x");
        QCOMPARE(error(), Error::Code::Disconnected);
        QVERIFY(m_bench->device().http().asked.isEmpty());
    }

    void aGoodAnswerIsItsBody()
    {
        m_bench->device().http().set(QStringLiteral("/x"), "body");
        m_bench->connectAsHost();
        call("/x");
        QVERIFY(m_outcome && *m_outcome);
        QCOMPARE(m_outcome->value(), QByteArray("body"));
        QVERIFY(m_bench->device().http().asked.contains(QStringLiteral("GET /x")));
    }

    void everyOtherEnding()
    {
        FakeHttpClient::Script &http = m_bench->device().http();
        http.answers[QStringLiteral("/404")] = HttpAnswer{std::nullopt, 404, "x", {}};
        http.fail(QStringLiteral("/late"), LinkProblem::Timeout);
        http.fail(QStringLiteral("/huge"), LinkProblem::TooLarge);
        http.fail(QStringLiteral("/closed"), LinkProblem::Closed);
        m_bench->connectAsHost();
        call("/404");
        QCOMPARE(error(), Error::Code::Rejected);
        call("/late");
        QCOMPARE(error(), Error::Code::Timeout);
        call("/huge");
        QCOMPARE(error(), Error::Code::Malformed);
        call("/closed");
        QCOMPARE(error(), Error::Code::Disconnected);
    }

    void whoAskedMayBeGone()
    {
        m_bench->device().http().set(QStringLiteral("/x"), "body");
        m_bench->connectAsHost();
        bool called = false;
        auto context = std::make_unique<QObject>();
        m_bench->session().callHttp(callTo("/x"), context.get(),
                                    [&called](const Result<QByteArray> &) { called = true; });
        context.reset();
        ModelBench::settle();
        QVERIFY(!called);
    }

    /// An album of megabytes was read on the GUI thread.
    void longAnswersHoldNobodyUp()
    {
        const QByteArray rows = QByteArray(R"({"name":"M 31"},)").repeated(20'000);
        m_bench->device().http().set(QStringLiteral("/logInfo"),
                                     "{\"code\":0,\"data\":[" + rows + "0]}");
        m_bench->connectAsHost();
        SessionHttp http(m_bench->session());
        std::optional<Result<QJsonObject>> answer;
        auto pool = std::make_unique<BusyPool>();
        http.call(*httpCallByName("logInfo"), {}, this,
                  [&answer](const Result<QJsonObject> &result) { answer = result; });
        ModelBench::settle();
        QVERIFY(!answer);
        pool.reset();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->value().value(QLatin1String("data")).toArray().size(), 20'001);
    }

    void cleanup() { m_bench.reset(); }

private:
    void call(const char *path)
    {
        m_outcome.reset();
        m_bench->session().callHttp(
            callTo(path), this, [this](const Result<QByteArray> &result) { m_outcome = result; });
        QVERIFY(!m_outcome); // never inside the call
        ModelBench::settle();
    }
    Error::Code error() const
    {
        return m_outcome && !*m_outcome ? m_outcome->error().code : Error::Code::Busy;
    }

    std::unique_ptr<ModelBench> m_bench;
    std::optional<Result<QByteArray>> m_outcome;
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestSessionHttp)
#include "tst_session_http.moc"
