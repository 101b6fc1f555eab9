// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_stage.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <array>

namespace nd {

namespace {

constexpr auto kTeleDefaults
    = R"({"exp_mode":1,"exp_index":156,"gain_mode":1,"gain_index":24,"ircut_value":1,"wb_mode":1,"wb_index":51,"brightness":-20,"contrast":12,"hue":-90,"saturation":33,"sharpness":44,"jpg_quality":70})";
constexpr auto kWideDefaults
    = R"({"exp_mode":1,"exp_index":60,"gain_mode":1,"gain_index":24,"wb_mode":1,"wb_index":96,"brightness":-21,"contrast":13,"hue":-91,"saturation":34,"sharpness":45})";

/// Commands that have no verb of their own, and what the telescope has after the last of them and
/// has not before.
struct CallRow
{
    const char *name;
    QList<QByteArray> calls; ///< What stands behind `call`, one after the other.
    const char *place; ///< In the simulator's state: "tele/params/0/index".
    QJsonValue value;
};

QList<CallRow> rows()
{
    const QByteArray lock = R"(CMD_SYSTEM_SET_MASTERLOCK {"lock":true})";
    const QByteArray unlock = R"(CMD_SYSTEM_SET_MASTERLOCK {"lock":false})";
    const QByteArray turn = "CMD_WIDE_TELE_TRACK_SWITCH --sun-ok";
    const QByteArray hand = "CMD_UFO_HAND_AOTO_MODE --sun-ok";
    const QByteArray ufo = "CMD_UFOTRACK_MODE_START --sun-ok";
    const QByteArray many = "CMD_MOT_START";
    const QByteArray pickTele = R"(CMD_MOT_TRACK_ONE {"id":2} --sun-ok)";
    const QByteArray pickWide = R"(CMD_MOT_WIDE_TRACK_ONE {"id":2} --sun-ok)";
    return {{"lock", {lock}, "host_locked", true},
            {"unlock", {lock, unlock}, "host_locked", false},
            {"to the wide camera", {many, turn, pickWide}, "following", QStringLiteral("wide")},
            {"and back", {many, turn, turn, pickTele}, "following", QStringLiteral("tele")},
            {"by hand", {ufo, hand}, "ufo_by_hand", true},
            {"by itself again", {ufo, hand, hand}, "ufo_by_hand", false}};
}

QJsonValue at(const QJsonObject &state, const QString &place)
{
    QJsonValue value = state;
    const QStringList parts = place.split(u'/');
    for (const QString &part : parts)
        value = value.toObject().value(part);
    return value;
}

} // namespace

/// What nightdeskctl does by `call` and `http`, on each model, by the simulator's own word.
class TestCtlCalls : public QObject
{
    Q_OBJECT

private slots:
    void calls_data();
    void calls();
    void picksOnlyOnThePictureThatIsSearched_data() { CtlStage::addModels(); }
    void picksOnlyOnThePictureThatIsSearched();
    void setsAllAtOnce_data() { CtlStage::addModels(); }
    void setsAllAtOnce();
    void holdsTheFocus_data() { CtlStage::addModels(); }
    void holdsTheFocus();
    void takesOver_data() { CtlStage::addModels(); }
    void takesOver();
    void takesRawPhotosWithTheWideCamera_data() { CtlStage::addModels(); }
    void takesRawPhotosWithTheWideCamera();
    void tellsOfItself_data() { CtlStage::addModels(); }
    void tellsOfItself();
    void savesAPicture_data() { CtlStage::addModels(); }
    void savesAPicture();
    void framingIsSentTheStitchUploadNever();
    void setsWhatV3ListsBesides_data() { CtlStage::addModels(); }
    void setsWhatV3ListsBesides();
    void countsAndDeletes_data() { CtlStage::addModels(); }
    void countsAndDeletes();

private:
    CtlResult call(const QByteArray &line) const
    {
        return m_stage.run(("call " + line).constData());
    }
    CtlResult http(const QByteArray &line) const
    {
        return m_stage.run(("http " + line).constData());
    }
    bool startWithCard(const QString &model)
    {
        return m_card.isValid()
            && m_stage.start(model, {QStringLiteral("--album-dir"), m_card.path()});
    }
    QStringList files(const char *pattern) const;
    int photosCounted() const;

    CtlStage m_stage;
    QTemporaryDir m_card;
};

void TestCtlCalls::calls_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("row");
    for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"}) {
        int number = 0;
        for (const CallRow &row : rows())
            QTest::addRow("%s %s", model, row.name) << QString::fromLatin1(model) << number++;
    }
}

void TestCtlCalls::calls()
{
    QFETCH(QString, model);
    QFETCH(int, row);
    const CallRow wanted = rows().at(row);
    const QString place = QLatin1String(wanted.place);
    QVERIFY(m_stage.start(model));
    for (const QByteArray &line : wanted.calls) {
        QVERIFY(at(m_stage.state(), place) != wanted.value || &line != &wanted.calls.last());
        const CtlResult result = call(line);
        QVERIFY2(result.status == 0, qPrintable(QLatin1String(line) + u' ' + result.err));
    }
    QCOMPARE(at(m_stage.state(), place), wanted.value);
}

void TestCtlCalls::picksOnlyOnThePictureThatIsSearched()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    QCOMPARE(call("CMD_MOT_START").status, 0);
    const CtlResult picked = call(R"(CMD_MOT_WIDE_TRACK_ONE {"id":2} --sun-ok)");
    QCOMPARE(picked.status, 1);
    QVERIFY(!picked.err.isEmpty());
    QCOMPARE(m_stage.state("following").toString(), QStringLiteral("none"));
}

/// V3 has each setting by itself alone.
void TestCtlCalls::setsAllAtOnce()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    struct Row
    {
        const char *place;
        int value;
    };
    static constexpr std::array<Row, 9> kTele{{{"0/auto_mode", 1},
                                               {"0/index", 156},
                                               {"1/index", 24},
                                               {"2/index", 51},
                                               {"3/continue_value", -20},
                                               {"4/continue_value", 12},
                                               {"5/continue_value", -90},
                                               {"7/continue_value", 44},
                                               {"8/index", 1}}};
    static constexpr std::array<Row, 9> kWide{{{"0/auto_mode", 1},
                                               {"0/index", 60},
                                               {"1/index", 24},
                                               {"2/index", 96},
                                               {"3/continue_value", -21},
                                               {"4/continue_value", 13},
                                               {"5/continue_value", -91},
                                               {"6/continue_value", 34},
                                               {"7/continue_value", 45}}};
    const auto set = [&](const QByteArray &command, const char *body, const char *camera,
                         const std::array<Row, 9> &wanted) {
        const QJsonValue before = m_stage.state(camera).toObject()[QLatin1String("params")];
        const CtlResult result = call(command + ' ' + body);
        QCOMPARE(result.status, CtlStage::isV3(model) ? 1 : 0);
        const QJsonObject after
            = m_stage.state(camera).toObject()[QLatin1String("params")].toObject();
        if (CtlStage::isV3(model)) {
            QCOMPARE(QJsonValue(after), before);
            return;
        }
        for (const Row &row : wanted)
            QVERIFY2(at(after, QLatin1String(row.place)).toInt(-999) == row.value, row.place);
    };
    set("CMD_CAMERA_TELE_SET_ALL_PARAMS", kTeleDefaults, "tele", kTele);
    set("CMD_CAMERA_WIDE_SET_ALL_PARAMS", kWideDefaults, "wide", kWide);
}

/// 10045, 16400, 16401 and 16704 to 16706: other firmware does not know them.
void TestCtlCalls::setsWhatV3ListsBesides()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const auto sets = [this](const char *line, const char *place, const QJsonValue &value) {
        return call(line).status == 0 && at(m_stage.state(), QLatin1String(place)) == value;
    };
    const char *part = R"(CMD_CAMERA_TELE_ISP_MODULE_10045 {"module_id":3,"state":true})";
    if (!CtlStage::isV3(model)) {
        QCOMPARE(call(part).status, 1);
        return;
    }
    QVERIFY(sets(part, "tele/numbers/image_modules/10045", 7));
    QVERIFY(sets(R"(CMD_TASK_CENTER_START_TASK {"task_id":2})", "task", 2));
    QVERIFY(sets(R"(CMD_TASK_CENTER_STOP_TASK {"task_id":2})", "task", 0));
    // simFraction of mode 1 and wideMatchingFrameCalibration.
    QVERIFY(
        sets(R"(CMD_PARAM_SET_GENERAL_FLOAT_PARAM {"param_id":"73165901758726344","value":1.5})",
             "others/73165901758726344", 1.5));
    QVERIFY(
        sets(R"(CMD_PARAM_SET_GENERAL_BOOL_PARAMS {"param_id":"1389782697508968","value":true})",
             "others/1389782697508968", 1));
    QVERIFY(sets(R"(CMD_PARAM_SET_AUTO_PARAM {"shooting_tech":1})", "tele/params/0/auto_mode", 1));
}

void TestCtlCalls::holdsTheFocus()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    for (const bool near : {true, false}) {
        const int before = m_stage.state("focus_position").toInt();
        const auto hasMoved = [before, near](const QJsonObject &state) {
            const int now = state[QLatin1String("focus_position")].toInt();
            return near ? now < before - 30 : now > before + 30;
        };
        const CtlResult held
            = call(QByteArray("CMD_FOCUS_START_MANUAL_CONTINU_FOCUS {\"direction\":")
                   + (near ? "1}" : "0}"));
        QVERIFY2(held.status == 0, qPrintable(held.err));
        QVERIFY(m_stage.waitFor(hasMoved));
        const CtlResult stopped = call("CMD_FOCUS_STOP_MANUAL_CONTINU_FOCUS");
        QVERIFY2(stopped.status == 0, qPrintable(stopped.err));
        const int there = m_stage.state("focus_position").toInt();
        QTest::qWait(1000); // four steps of a focus that runs on
        QCOMPARE(m_stage.state("focus_position").toInt(), there);
    }
}

void TestCtlCalls::takesOver()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model, words("--fault slave")));
    const QString phone = m_stage.state("host_id").toString();
    QVERIFY(!phone.isEmpty());
    const CtlResult refused = m_stage.run("light ring on");
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains(QLatin1String("has control")), qPrintable(refused.err));
    QCOMPARE(m_stage.state("ring_light").toInt(-1), 0);
    QCOMPARE(m_stage.state("host_id").toString(), phone);
    bool seen = false;
    const CtlResult taken = m_stage.runAndWatch(
        "--take-over light ring on",
        [&phone](const QJsonObject &state) {
            return state[QLatin1String("host_locked")].toBool()
                && state[QLatin1String("host_id")] != phone;
        },
        seen);
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
    QCOMPARE(m_stage.state("ring_light").toInt(-1), 1);
    QVERIFY(m_stage.state("host_id").toString() != phone);
}

QStringList TestCtlCalls::files(const char *pattern) const
{
    QStringList found;
    QDirIterator all(m_card.path(), {QLatin1String(pattern)}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    return found;
}

/// The wide camera of V2 firmware has none.
void TestCtlCalls::takesRawPhotosWithTheWideCamera()
{
    QFETCH(QString, model);
    QVERIFY(startWithCard(model));
    const qsizetype before = files("*.fits").size();
    const CtlResult raw = m_stage.run("photo --raw --camera wide");
    if (!CtlStage::isV3(model)) {
        QCOMPARE(raw.status, 1);
        QVERIFY2(raw.err.contains(QLatin1String("can't do it")), qPrintable(raw.err));
        QCOMPARE(files("*.fits").size(), before);
        return;
    }
    QVERIFY2(raw.status == 0, qPrintable(raw.err));
    QCOMPARE(raw.first()[QLatin1String("camera")].toString(), QStringLiteral("wide"));
    QVERIFY(m_stage.waitFor([&](const QJsonObject &) { return files("*.fits").size() > before; }));
    QFile picture(files("*.fits").constFirst());
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.read(9).startsWith("SIMPLE")); // a FITS file begins so
}

void TestCtlCalls::tellsOfItself()
{
    QFETCH(QString, model);
    QVERIFY(startWithCard(model));
    const auto data
        = [this](const char *name) { return http(name).first()[QLatin1String("data")].toObject(); };
    const QJsonObject log = data("logInfo");
    QCOMPARE(log[QLatin1String("hasLogFile")], QJsonValue(true));
    QVERIFY(log[QLatin1String("fileName")].toString().endsWith(QLatin1String(".zip")));
    QVERIFY(log[QLatin1String("fileSize")].toInt() > 0);
    const QJsonObject version = data("firmwareVersion");
    const QString told = QStringLiteral("%1.%2.%3")
                             .arg(version[QLatin1String("majorVersion")].toInt(-1))
                             .arg(version[QLatin1String("minorVersion")].toInt(-1))
                             .arg(version[QLatin1String("patchVersion")].toInt(-1));
    QCOMPARE(m_stage.run("device firmware").first()[QLatin1String("firmware")].toString(), told);
    QCOMPARE(m_stage.run("device name Terrace").status, 0);
    const QJsonObject reset = data("getResetState");
    QCOMPARE(reset[QLatin1String("deviceName")].toString(), QStringLiteral("Terrace"));
    QCOMPARE(m_stage.state("device_name").toString(), QStringLiteral("Terrace"));
    QCOMPARE(reset[QLatin1String("isReseted")], QJsonValue(false));
    QCOMPARE(reset[QLatin1String("devicePwd")].toString(), QStringLiteral("***"));
}

/// One JPEG of each stream, in the place of what was there before.
void TestCtlCalls::savesAPicture()
{
    QFETCH(QString, model);
    QVERIFY(m_stage.start(model));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("now.jpg"));
    for (const char *camera : {"tele", "wide"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        const CtlResult saved
            = m_stage.run({QStringLiteral("picture"), path, QStringLiteral("--camera"),
                           QString::fromLatin1(camera)});
        QVERIFY2(saved.status == 0, qPrintable(saved.err));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray jpeg = file.readAll();
        QVERIFY(jpeg.startsWith("\xff\xd8\xff") && jpeg.endsWith("\xff\xd9"));
        QCOMPARE(saved.first()[QLatin1String("size_bytes")].toInteger(), jpeg.size());
        QCOMPARE(saved.first()[QLatin1String("camera")].toString(), QLatin1String(camera));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing half written
    for (const QString &odd : {folder.path(), folder.filePath(QStringLiteral("no/such/one.jpg"))})
        QCOMPARE(m_stage.run({QStringLiteral("picture"), odd}).status, 2);
    QCOMPARE(m_stage.run("http mainstream").status, 2); // names the verb
    QVERIFY(m_stage.run("http mainstream").err.contains(QLatin1String("picture")));
}

/// Of the panorama's numbers behind 15502 all were withheld.
void TestCtlCalls::framingIsSentTheStitchUploadNever()
{
    QVERIFY(m_stage.start(QStringLiteral("mini")));
    const CtlResult upload = m_stage.run("call 15503 --sun-ok");
    QCOMPARE(upload.status, 1);
    QVERIFY2(upload.err.contains(QLatin1String("never sent")), qPrintable(upload.err));
    for (int id = 15504; id <= 15513; ++id) {
        const CtlResult sent
            = m_stage.run(("call " + QByteArray::number(id) + " --sun-ok").constData());
        QVERIFY2(sent.status == 0, qPrintable(sent.err));
    }
}

/// Of type 1, photos. Source: dwarf-api-2.0 section 3.3.
int TestCtlCalls::photosCounted() const
{
    const QJsonArray counts = http("mediaCounts").first()[QLatin1String("data")].toArray();
    for (const auto &count : counts) {
        if (count.toObject()[QLatin1String("mediaType")].toInt() == 1)
            return count.toObject()[QLatin1String("count")].toInt(-1);
    }
    return -1;
}

void TestCtlCalls::countsAndDeletes()
{
    QFETCH(QString, model);
    QVERIFY(startWithCard(model));
    const int before = photosCounted();
    QVERIFY(before >= 0);
    const qsizetype onCard = files("*.jpg").size();
    QCOMPARE(m_stage.run("photo").status, 0);
    QVERIFY(m_stage.waitFor([&](const QJsonObject &) { return files("*.jpg").size() > onCard; }));
    QCOMPARE(photosCounted(), before + 1);
    const QJsonArray listed = http(R"(mediaInfos {"mediaType":1,"pageIndex":0,"pageSize":1})")
                                  .first()[QLatin1String("data")]
                                  .toArray();
    const QString path = listed.at(0)[QLatin1String("filePath")].toString();
    QVERIFY2(path.endsWith(QLatin1String(".jpg")), qPrintable(path));
    const auto remove = [this](const QString &file, const char *flag) {
        return http(R"(delete {"datas":[{"mediaType":1,"filePath":")" + file.toUtf8() + R"("}]} )"
                    + flag);
    };
    QCOMPARE(remove(path, "").status, 2); // not without --yes
    QCOMPARE(photosCounted(), before + 1);
    const auto isDone = [](const CtlResult &result) {
        return result.first()[QLatin1String("data")].toArray().at(0)[QLatin1String("isSuccess")];
    };
    QCOMPARE(isDone(remove(QStringLiteral("/etc/passwd"), "--yes")), QJsonValue(false));
    QCOMPARE(isDone(remove(path, "--yes")), QJsonValue(true));
    QCOMPARE(photosCounted(), before);
    QCOMPARE(files("*.jpg").size(), onCard);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlCalls)
#include "tst_ctl_calls.moc"
