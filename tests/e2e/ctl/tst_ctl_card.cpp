// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <csignal>
#include <memory>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

QString value(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toVariant().toString();
}

} // namespace

/// What the simulator's card holds after nightdeskctl took it, on each model.
class TestCtlCard : public QObject
{
    Q_OBJECT

private slots:
    void films_data() { addModels(); }
    void films();
    void panoramaHasItsPictures();
    void zoomedPhoto_data() { addModels(); }
    void zoomedPhoto();
    void framesAreListedAndDeleted();
    void uploadIsTold();

private:
    static void addModels();
    bool start(const QString &model);
    CtlResult ctl(const QStringList &arguments) const
    {
        return m_ctl.run(CtlRun::deviceFlag(m_sim.profile()) + arguments);
    }
    CtlResult ctl(const char *line) const { return ctl(words(line)); }
    QStringList files(const char *pattern) const;
    QStringList waitFor(const char *pattern, qsizetype count) const;
    QJsonArray media() const;
    static QJsonObject probe(const QString &path);

    std::unique_ptr<QTemporaryDir> m_card; ///< Goes after the simulator that writes to it.
    SimProcess m_sim;
    CtlRun m_ctl;
};

void TestCtlCard::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

bool TestCtlCard::start(const QString &model)
{
    m_sim.kill();
    m_card = std::make_unique<QTemporaryDir>();
    return m_sim.start(model, {QStringLiteral("--album-dir"), m_card->path()});
}

QStringList TestCtlCard::files(const char *pattern) const
{
    QStringList found;
    QDirIterator all(m_card->path(), {QLatin1String(pattern)}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    found.sort();
    return found;
}

QStringList TestCtlCard::waitFor(const char *pattern, qsizetype count) const
{
    if (!QTest::qWaitFor([&] { return files(pattern).size() >= count; }, kLong))
        qWarning("only %d files %s", int(files(pattern).size()), pattern);
    return files(pattern);
}

QJsonArray TestCtlCard::media() const
{
    return ctl(R"(http mediaInfos {"mediaType":0,"pageIndex":0,"pageSize":0})")
        .first()
        .value(QLatin1String("data"))
        .toArray();
}

/// What an independent program says about a film: its stream, with the length of the file.
QJsonObject TestCtlCard::probe(const QString &path)
{
    QProcess ffprobe;
    ffprobe.start(QStringLiteral("ffprobe"),
                  QStringList(words("-v error -count_frames -show_streams -show_format -of json"))
                      << path);
    if (!ffprobe.waitForFinished(kLong) || ffprobe.exitCode() != 0
        || !ffprobe.readAllStandardError().isEmpty())
        return {};
    const QJsonObject all = QJsonDocument::fromJson(ffprobe.readAllStandardOutput()).object();
    QJsonObject stream = all.value(QLatin1String("streams")).toArray().first().toObject();
    stream.insert(QStringLiteral("length_s"),
                  value(all.value(QLatin1String("format")).toObject(), "duration").toDouble());
    return stream;
}

void TestCtlCard::films()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    const CtlResult video = ctl("record --seconds 3");
    QVERIFY2(video.status == 0, qPrintable(video.err));
    const QStringList films = waitFor("*.mp4", 1);
    QCOMPARE(films.size(), 1);
    QVERIFY(films.first().contains(QLatin1String("/Videos/")));
    const QJsonObject stream = probe(films.first());
    QCOMPARE(value(stream, "codec_name"), QStringLiteral("h264"));
    const bool isSmall = model == QLatin1String("dwarf2");
    QCOMPARE(stream.value(QLatin1String("width")).toInt(), isSmall ? 1280 : 1920);
    const double length = stream.value(QLatin1String("length_s")).toDouble();
    QVERIFY2(length >= 1.9 && length <= 15.0, qPrintable(QString::number(length)));
    const int frames = value(stream, "nb_read_frames").toInt();
    QVERIFY2(frames >= 2 && frames <= 15, qPrintable(QString::number(frames)));

    const CtlResult lapse = ctl("timelapse --seconds 4");
    QVERIFY2(lapse.status == 0, qPrintable(lapse.err));
    const QStringList both = waitFor("*.mp4", 2);
    const QStringList lapses = both.filter(QStringLiteral("_TL_"));
    QCOMPARE(lapses.size(), 1);
    const QJsonObject fast = probe(lapses.first());
    QVERIFY(value(fast, "nb_read_frames").toInt() >= 2);
    QVERIFY(fast.value(QLatin1String("length_s")).toDouble() < 1.0);
    QCOMPARE(waitFor("*.jpg", 2).filter(QStringLiteral("/Videos/Thumbnail/")).size(), 2);

    const QJsonArray list = media();
    QCOMPARE(list.size(), 2); // thumbnails are no media of their own
    for (const QJsonValue &entry : list) {
        const QJsonObject film = entry.toObject();
        QCOMPARE(film.value(QLatin1String("mediaType")).toInt(), 2);
        const bool isLapse = value(film, "fileName").contains(QLatin1String("_TL_"));
        const int seconds = film.value(QLatin1String("videoDuration")).toInt();
        QVERIFY(isLapse ? seconds == 0 : std::abs(seconds - length) <= 1.0);
        QVERIFY(value(film, "thumbnailPath").contains(QLatin1String("/Videos/Thumbnail/")));
        if (model == QLatin1String("dwarf2"))
            QVERIFY(value(film, "filePath").startsWith(QLatin1String("/sdcard/DWARF_II/Videos/")));
    }
}

void TestCtlCard::panoramaHasItsPictures()
{
    QVERIFY(start(QStringLiteral("mini")));
    const CtlResult result = ctl("panorama --sun-ok");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const QStringList pictures = waitFor("*.jpg", 9);
    QCOMPARE(pictures.size(), 9);
    for (int i = 0; i < 9; ++i) {
        QVERIFY(pictures.at(i).endsWith(QStringLiteral("/%1.jpg").arg(i + 1)));
        QVERIFY(pictures.at(i).contains(QLatin1String("/Panorama/DWARF_mini_TELE_")));
        QCOMPARE(QImage(pictures.at(i)).size(), QSize(1920, 1080));
    }
    QVERIFY(QImage(pictures.at(0)) != QImage(pictures.at(1)));
    const QJsonObject first = media().first().toObject();
    QCOMPARE(first.value(QLatin1String("mediaType")).toInt(), 5);
    const QString body = QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("filePath"), value(first, "filePath")}})
            .toJson(QJsonDocument::Compact));
    const QStringList ask{QStringLiteral("http"), QStringLiteral("getMediaInfoByFilePath")};
    const CtlResult one = ctl(ask + QStringList{body});
    QVERIFY2(one.status == 0, qPrintable(one.err));
    QCOMPARE(one.first().value(QLatin1String("data")).toObject(), first);
    const CtlResult none = ctl(ask + QStringList{QStringLiteral(R"({"filePath":"/etc/passwd"})")});
    QVERIFY(none.first().value(QLatin1String("data")).isNull());
}

/// Only a profile that says so sends the zoom.
void TestCtlCard::zoomedPhoto()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    QCOMPARE(ctl("photo --zoom 300,200,4").status, 1);
    const DeviceProfile profile = m_sim.profile();
    const QJsonObject ports{{QStringLiteral("websocket"), profile.ports.websocket},
                            {QStringLiteral("http"), profile.ports.http}};
    const QJsonObject saved{
        {QStringLiteral("id"), QStringLiteral("6f1c9e9e-3f0a-4b61-9a44-0c7a2a5f6d01")},
        {QStringLiteral("name"), QStringLiteral("Field")},
        {QStringLiteral("host"), profile.host},
        {QStringLiteral("ports"), ports},
        {QStringLiteral("quirks"), QJsonObject{{QStringLiteral("photo_zoom_fields"), true}}}};
    QFile settings(m_ctl.dataFolder() + QStringLiteral("/settings.json"));
    QVERIFY(settings.open(QIODevice::ReadWrite));
    QJsonObject all = QJsonDocument::fromJson(settings.readAll()).object();
    all.insert(QStringLiteral("profiles"), QJsonArray{saved}); // the client stays who it is
    QVERIFY(settings.resize(0) && settings.seek(0));
    settings.write(QJsonDocument(all).toJson());
    settings.close();
    QCOMPARE(m_ctl.run(words("--device Field photo")).status, 0);
    const CtlResult zoomed = m_ctl.run(words("--device Field photo --zoom 300,200,8"));
    QVERIFY2(zoomed.status == 0, qPrintable(zoomed.err));
    const QStringList photos = waitFor("*.jpg", 2);
    QCOMPARE(photos.size(), 2);
    QVERIFY(!QImage(photos.at(0)).isNull());
    QCOMPARE(QImage(photos.at(1)).size(), QImage(photos.at(0)).size());
    // What was eight times enlarged has no detail of a pixel: it compresses far better.
    QVERIFY(QFileInfo(photos.at(1)).size() * 3 < QFileInfo(photos.at(0)).size() * 2);
}

void TestCtlCard::framesAreListedAndDeleted()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3")));
    const QString session = QStringLiteral("DWARF_RAW_TELE_M 31_EXP_15_GAIN_60_2026-10-10");
    QDir card(m_card->path());
    QVERIFY(card.mkpath(QStringLiteral("DWARF3/Astronomy/") + session));
    for (const char *name : {"b.fits", "a.fits", "failed_c.fits", "stacked.jpg"}) {
        QFile file(card.filePath(
            QStringLiteral("DWARF3/Astronomy/%1/%2").arg(session, QLatin1String(name))));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
    }
    const QString body = QStringLiteral(R"({"srcDir":"/sdcard/DWARF3/Astronomy/%1"})").arg(session);
    const auto list = [&] {
        return ctl({QStringLiteral("http"), QStringLiteral("fitsList"), body})
            .first()
            .value(QLatin1String("data"))
            .toObject()
            .value(QLatin1String("fitsInfo"))
            .toArray();
    };
    const QJsonArray frames = list();
    QCOMPARE(frames.size(), 3);
    QVERIFY(value(frames.at(0).toObject(), "filePath").endsWith(QLatin1String("/a.fits")));
    QCOMPARE(frames.at(0).toObject().value(QLatin1String("isFailed")), QJsonValue(false));
    QCOMPARE(frames.at(2).toObject().value(QLatin1String("isFailed")), QJsonValue(true));
    QCOMPARE(ctl("http deleteFits").status, 2); // it deletes: not without --yes
    QCOMPARE(ctl("http deleteFits --yes").status, 1); // it was told no files
    QCOMPARE(list().size(), 3);
}

/// As another client's app orders it; the bytes go step by step.
void TestCtlCard::uploadIsTold()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    QProcess watch;
    m_ctl.start(watch, CtlRun::deviceFlag(m_sim.profile()) + words("watch"));
    QVERIFY(QTest::qWaitFor([&] { return watch.bytesAvailable() > 1000; }, kLong));
    const QJsonObject order{{QStringLiteral("pictures"), 2},
                            {QStringLiteral("size_bytes"), 5'000'000}};
    QVERIFY(m_sim.post(QStringLiteral("/panorama_upload"), order));
    QVERIFY(!m_sim.post(QStringLiteral("/panorama_upload"), order)); // one at a time
    QByteArray seen;
    QVERIFY(QTest::qWaitFor(
        [&] {
            seen += watch.readAllStandardOutput();
            return seen.contains("\"id\":15246") && seen.endsWith('\n');
        },
        kLong));
    ::kill(static_cast<pid_t>(watch.processId()), SIGINT);
    CtlResult result = CtlRun::resultOf(watch);
    QCOMPARE(result.status, 0);
    result.out = seen;
    QList<int> steps;
    for (const QJsonObject &line : result.lines()) {
        const int id = line.value(QLatin1String("id")).toInt();
        if (id >= 15244 && id <= 15246)
            steps.append(id);
    }
    QCOMPARE(steps, (QList<int>{15244, 15244, 15244, 15245, 15245, 15245, 15245, 15246}));
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlCard)
#include "tst_ctl_card.moc"
