// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridges/lx200_talk.h"
#include "core/bridges/stellarium_object.h"
#include "core/bridges/stellarium_wire.h"

#include <QTest>

using namespace nd;

namespace {

/// All that is said to `text`, and the last wish.
struct Talked
{
    explicit Talked(const QByteArray &text, const BridgeStatus &status = {})
    {
        talk.feed(text);
        while (talk.step(status, reply, wish)) {}
    }

    Lx200Talk talk;
    QByteArray reply;
    std::optional<BridgeWish> wish;
};

BridgeStatus statusAt(double ra, double declination)
{
    BridgeStatus status;
    status.place = BridgePlace{ra, declination};
    return status;
}

/// With ' for ".
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

HttpAnswer page(int status, const QByteArray &body)
{
    return {std::nullopt, status, body, {}};
}

std::optional<StellariumProblem> problemOf(const HttpAnswer &answer)
{
    const auto read = readStellariumObject(answer);
    const auto *problem = std::get_if<StellariumProblem>(&read);
    return problem == nullptr ? std::nullopt : std::optional(*problem);
}

} // namespace

class TestBridgeWires : public QObject
{
    Q_OBJECT

private slots:
    /// By hand from the document: 12 h is 0x80000000, -90 degrees is -0x40000000.
    void positionAsTheDocumentHasIt()
    {
        QCOMPARE(stellariumPosition({180.0, -90.0}, 0x0102030405060708).toHex(),
                 QByteArray("18000000080706050403020100000080000000c000000000"));
        QCOMPARE(stellariumPosition({0.0, 90.0}, 0).toHex(),
                 QByteArray("1800000000000000000000000000000000000040"
                            "00000000"));
        // Rounded up it is a whole turn: 0 again.
        QCOMPARE(stellariumPosition({359.99999999, 0.0}, 0).mid(12, 4).toHex(),
                 QByteArray("00000000"));
    }

    /// In pieces, with a message of another type before it.
    void gotoAsTheDocumentHasIt()
    {
        StellariumReader reader;
        const QByteArray other = QByteArray::fromHex("060007001122");
        const QByteArray wish = QByteArray::fromHex("14000000"
                                                    "0000000000000000"
                                                    "00000040"
                                                    "00000020");
        for (const char byte : other + wish) {
            QVERIFY(!reader.takeGoto());
            reader.feed(QByteArray(1, byte));
        }
        const auto place = reader.takeGoto();
        QVERIFY(place.has_value());
        QCOMPARE(place->raDegrees, 90.0);
        QCOMPARE(place->declinationDegrees, 45.0);
        QVERIFY(!reader.isBroken() && reader.size() == 0);
    }

    void brokenGotosEndIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no length") << QByteArray::fromHex("00000000");
        QTest::newRow("too long") << QByteArray::fromHex("ffff0000");
        QTest::newRow("too short for a goto") << QByteArray::fromHex("10000000");
        QTest::newRow("a web page asks") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("beyond the pole") << QByteArray::fromHex("14000000"
                                                                "0000000000000000"
                                                                "00000000"
                                                                "01000040");
    }
    void brokenGotosEndIt()
    {
        QFETCH(QByteArray, bytes);
        StellariumReader reader;
        reader.feed(bytes);
        QVERIFY(!reader.takeGoto());
        QVERIFY(reader.isBroken());
    }

    void lx200Coordinates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isRa");
        QTest::addColumn<double>("degrees"); // NaN: refused
        const auto row = [](const char *text, bool isRa, double degrees) {
            QTest::newRow(text) << QByteArray(text) << isRa << degrees;
        };
        row("12:30:00", true, 187.5);
        row(" 00:42:44", true, 10.683333333);
        row("05:35.3", true, 83.825);
        row("05:35:17.3", true, 83.822083333);
        row("24:00:00", true, qQNaN());
        row("12:60:00", true, qQNaN());
        row("12:30:60", true, qQNaN());
        row("12", true, qQNaN());
        row("12:30:00x", true, qQNaN());
        row("-1:00:00", true, qQNaN());
        row("", true, qQNaN());
        row("+41*16", false, 41.266666667);
        row("+41\xDF"
            "16:09",
            false, 41.269166667);
        row("+41\xC2\xB0"
            "16'09",
            false, 41.269166667);
        row("-00*30:00", false, -0.5);
        row("-05:23:28", false, -5.391111111);
        row("90*00:00", false, 90.0);
        row("+90*00:01", false, qQNaN());
        row("+41", false, qQNaN());
        row("+41*61", false, qQNaN());
        row("north", false, qQNaN());
    }
    void lx200Coordinates()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isRa);
        QFETCH(double, degrees);
        const auto read = isRa ? lx200RightAscension(text) : lx200Declination(text);
        QCOMPARE(read.has_value(), !qIsNaN(degrees));
        if (read)
            QVERIFY2(qAbs(*read - degrees) < 1e-8, qPrintable(QString::number(*read, 'g', 12)));
    }

    void lx200TellsWhereItLooks()
    {
        QCOMPARE(Talked(":GR#:GD#", statusAt(10.68471, 41.26875)).reply,
                 QByteArray("00:42:44#+41\xDF"
                            "16:08#"));
        QCOMPARE(Talked("#:U#:GR#:GD#", statusAt(83.822, -5.391)).reply,
                 QByteArray("05:35.3#-05\xDF"
                            "23#"));
        // A second before midnight is not 24 hours, and -0.3 degrees is south.
        QCOMPARE(Talked(":GR#:GD#", statusAt(359.9999, -0.3)).reply,
                 QByteArray("00:00:00#-00\xDF"
                            "18:00#"));
    }

    /// Nobody knows: what was known last, which LX200 has no other word for.
    void lx200KeepsTheLast()
    {
        BridgeStatus status;
        status.fallback = {90.0, 45.0};
        QCOMPARE(Talked(":GR#:GD#", status).reply,
                 QByteArray("06:00:00#+45\xDF"
                            "00:00#"));
    }

    void lx200Goes()
    {
        Talked talked(":Sr 00:42:44#:Sd +41*16:08#:MS#");
        QCOMPARE(talked.reply, QByteArray("11"));
        QVERIFY(talked.wish && talked.wish->place);
        QVERIFY(qAbs(talked.wish->place->raDegrees - 10.683333333) < 1e-8);
        QVERIFY(qAbs(talked.wish->place->declinationDegrees - 41.268888889) < 1e-8);
        QCOMPARE(talked.talk.answer({}, {}), QByteArray("0"));
        QCOMPARE(talked.talk.answer({BridgeAnswer::Kind::Refused, Refusal::BelowHorizon},
                                    QString::fromUtf8("Grün # heißt\u00A0nein.")),
                 QByteArray("1Grun  heit nein.#"));
    }

    void lx200RefusesWhatIsNone()
    {
        Talked talked(":Sr 25:00:00#:Sd +91*00#:MS#");
        QCOMPARE(talked.reply, QByteArray("00"));
        QVERIFY(talked.wish && !talked.wish->place);
    }

    void lx200SmallTalk()
    {
        BridgeStatus moving;
        moving.isMoving = true;
        QCOMPARE(Talked("\x06").reply, QByteArray("A"));
        QCOMPARE(Talked(":D#").reply, QByteArray("#"));
        QCOMPARE(Talked(":D#", moving).reply, QByteArray("\x7F#"));
        QCOMPARE(Talked(":GVP#").reply, QByteArray("Nightdesk#"));
        QCOMPARE(Talked(":CM#").reply, QByteArray("#"));
        QCOMPARE(Talked(":St +48*12#").reply, QByteArray("0"));
        QCOMPARE(Talked(":Mn#:RS#:hP#:nonsense#").reply, QByteArray());
        const Talked stopped(":Q#");
        QVERIFY(stopped.wish && stopped.wish->kind == BridgeWish::Kind::Stop);
    }

    void lx200EndsWithWhatIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a web page asks")
            << QByteArray("POST / HTTP/1.1\r\n\r\n:Sr 05:00:00#:Sd +10*00#:MS#");
        QTest::newRow("no end") << QByteArray(":Sr" + QByteArray(200, '1'));
        QTest::newRow("too long") << QByteArray(":" + QByteArray(200, '1') + '#');
    }
    void lx200EndsWithWhatIsNoCommand()
    {
        QFETCH(QByteArray, bytes);
        const Talked talked(bytes);
        QVERIFY(talked.talk.isBroken());
        QVERIFY(talked.reply.isEmpty() && !talked.wish);
    }

    /// As Stellarium 0.22 writes it; right ascensions from -180 to 180.
    void readsTheSelectedObject()
    {
        const auto read = readStellariumObject(page(200, R"({"name":"Andromeda Galaxy",
            "type":"Nebula","ra":11.05,"dec":41.4,"raJ2000":-349.3152,"decJ2000":41.26875})"));
        const auto *object = std::get_if<StellariumObject>(&read);
        QVERIFY(object != nullptr);
        QCOMPARE(object->name, QStringLiteral("Andromeda Galaxy"));
        QVERIFY(qAbs(object->place.raDegrees - 10.6848) < 1e-9);
        QCOMPARE(object->place.declinationDegrees, 41.26875);
    }

    void saysWhatIsWrongWithIt()
    {
        using enum StellariumProblem;
        QCOMPARE(problemOf(page(200, "<html><body>M 31</body></html>")), NotStellarium);
        QCOMPARE(problemOf(page(200, json("{'name':'M 31','raJ20"))), Damaged);
        QCOMPARE(problemOf(page(200, json("{'name':'M 31'}"))), Damaged);
        QCOMPARE(problemOf(page(200, json("{'raJ2000':'10','decJ2000':1}"))), Damaged);
        QCOMPARE(problemOf(page(200, json("{'raJ2000':10,'decJ2000':91}"))), Damaged);
        QCOMPARE(problemOf(page(200, "[]")), Damaged);
        QCOMPARE(problemOf(page(200, "")), NotStellarium);
        QCOMPARE(problemOf(page(404, "no current selection, and no name parameter given")),
                 NothingSelected);
        QCOMPARE(problemOf(page(404, "<html>not found</html>")), NotStellarium);
        QCOMPARE(problemOf(page(401, "HTTP 401 Not Authorized")), PasswordWanted);
        QCOMPARE(problemOf(page(302, "")), NotStellarium);
        QCOMPARE(problemOf({LinkProblem::TooLarge, 0, {}, {}}), TooLarge);
        QCOMPARE(problemOf({LinkProblem::Refused, 0, {}, {}}), Refused);
        QCOMPARE(stellariumProblemOf(page(200, "ok")), std::nullopt);
        QCOMPARE(stellariumProblemOf(page(200, "false")), Declined);
        QCOMPARE(stellariumProblemOf(page(200, "<html/>")), NotStellarium);
    }
};

QTEST_GUILESS_MAIN(TestBridgeWires)
#include "tst_bridge_wires.moc"
