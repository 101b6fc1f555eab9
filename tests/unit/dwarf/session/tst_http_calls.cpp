// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dwarf/session/http_calls.h"

#include "core/dwarf/session/device_http.h"
#include "core/dwarf/session/session_http.h"
#include "core/dwarf/wire/command_table.h"
#include "core/dwarf/wire/withheld_commands.h"
#include "core/net/http_client.h"

#include <QSet>
#include <QTest>

namespace nd {

class TestHttpCalls : public QObject
{
    Q_OBJECT

private slots:
    /// Written out by hand from the headings of dwarf-api-2.0 sections 2 and 3.
    void everyCallOfTheDocumentIsThere_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("post");
        const auto add = [](const char *name, const char *path, bool post) {
            QTest::newRow(name) << QByteArray(path) << post;
        };
        add("mainstream", "/mainstream", false);
        add("secondstream", "/secondstream", false);
        add("mediaCounts", "/album/list/mediaCounts", true);
        add("mediaInfos", "/album/list/mediaInfos", true);
        add("delete", "/album/delete", true);
        add("getDefaultParamsConfig", "/getDefaultParamsConfig", false);
        add("firmwareVersion", "/firmwareVersion", true);
        add("uploadFirmware", "/uploadFirmware", true);
        add("logInfo", "/logInfo", false);
        add("downloadLog", "/downloadLog", false);
        add("deviceInfo", "/deviceInfo", true);
        add("setDeviceNameAndPsd", "/setDeviceNameAndPsd", true);
        add("resetDeviceInfo", "/resetDeviceInfo", true);
        add("getResetState", "/getResetState", true);
    }

    void everyCallOfTheDocumentIsThere()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, post);
        const HttpCallInfo *info = httpCallByName(QTest::currentDataTag());
        QVERIFY(info);
        QCOMPARE(QByteArray(info->path), path);
        QCOMPARE(info->method, post ? HttpMethod::Post : HttpMethod::Get);
    }

    void everyRowIsComplete()
    {
        QSet<QByteArray> names;
        for (const HttpCallInfo &info : httpCalls()) {
            QVERIFY2(info.path[0] == '/', info.name);
            QVERIFY2(info.note[0] != '\0', info.name);
            QVERIFY2(!names.contains(info.name), info.name);
            QVERIFY2(!(info.withheld && info.offered), info.name);
            names.insert(info.name);
        }
        QVERIFY(httpCallByName("nonsense") == nullptr);
        QVERIFY(httpCallByName("uploadFirmware")->sendsFile);
        QVERIFY(!httpCallByName("setDeviceNameAndPsd")->sendsFile);
    }

    void whatMustNotBeCalledIsNot()
    {
        const HttpCallInfo &diff = *httpCallByName("uploadFirmwareDiff");
        QVERIFY(diff.withheld);
        QCOMPARE(refusalOf(diff, Generation::V3)->code, Error::Code::NotAllowed);
        QVERIFY(refusalOf(*httpCallByName("downloadLog"), Generation::V2)); // a file
        QVERIFY(refusalOf(*httpCallByName("getParamAndSetting"), Generation::V2));
        QVERIFY(!refusalOf(*httpCallByName("getParamAndSetting"), Generation::V3));
        QVERIFY(!refusalOf(*httpCallByName("deviceInfo"), Generation::Unknown));
    }

    void activationIsWithheld()
    {
        for (quint32 id = 13005; id <= 13008; ++id) {
            QVERIFY(commandById(id));
            QVERIFY(withheldReason(id));
        }
        QVERIFY(withheldReason(15503)); // the stitch upload
        QVERIFY(!withheldReason(15504));
        QVERIFY(!withheldReason(15513));
        QVERIFY(!withheldReason(13004));
        QVERIFY(!withheldReason(13009));
        QVERIFY(!withheldReason(15500));
    }

    void callsCarryTheirBody()
    {
        const HttpCall call
            = httpCallOf(*httpCallByName("setDeviceNameAndPsd"), {{QStringLiteral("mode"), 1}});
        QCOMPARE(call.method, HttpCall::Method::Post);
        QCOMPARE(call.url.path(), QStringLiteral("/setDeviceNameAndPsd"));
        QCOMPARE(call.body, QByteArray(R"({"mode":1})"));
        QCOMPARE(httpCallOf(*httpCallByName("deleteFits"), {}).method, HttpCall::Method::Delete);
    }

    void answersAreReadCarefully_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code"); // -1: good
        QTest::addColumn<int>("deviceCode");
        QTest::newRow("good") << QByteArray(R"({"code":0,"data":{}})") << -1 << 0;
        QTest::newRow("refused") << QByteArray(R"({"code":-6})") << int(Error::Code::Rejected)
                                 << -6;
        QTest::newRow("sign") << QByteArray(R"({"code":6})") << int(Error::Code::Rejected) << -6;
        for (const char *bad : {"", "[]", "<html>", "{", R"({"code":null})", R"({"code":"0"})",
                                R"({"data":{}})", R"({"code":0.5})", R"({"code":1e99})"})
            QTest::newRow(bad) << QByteArray(bad) << int(Error::Code::Malformed) << 0;
    }

    void answersAreReadCarefully()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(int, deviceCode);
        const auto answer = readHttpAnswer(body);
        QCOMPARE(bool(answer), code == -1);
        if (answer)
            return;
        QCOMPARE(int(answer.error().code), code);
        QCOMPARE(answer.error().deviceCode, deviceCode);
    }

    /// Ids of 64 bits must not pass through a double.
    void largeNumbersStayExact()
    {
        const auto answer = readHttpAnswer(R"({"code":0,"data":144396663052566529})");
        QVERIFY(answer);
        QCOMPARE(answer.value().value(QLatin1String("data")).toInteger(), 144396663052566529LL);
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestHttpCalls)
#include "tst_http_calls.moc"
