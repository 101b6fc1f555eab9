// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/diagnostic_bundle.h"

#include "core/base/settings.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/recorder/flight_recorder.h"
#include "core/dwarf/recorder/secret_mask.h"
#include "core/dwarf/state_dump.h"
#include "core/observatory/observatory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

#include <utility>

namespace nd {

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonObject versions()
{
    return {{QStringLiteral("program"), QCoreApplication::applicationVersion()},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"),
             QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("saved_utc"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
}

/// The end of a file; nothing if it can't be read.
QByteArray endOf(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = file.size();
    file.seek(std::max<qint64>(0, size - most));
    return file.read(std::min(size, most));
}

void addLogs(std::vector<ZipEntry> &entries, const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("nightdesk.log*")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QByteArray log = endOf(file.filePath(), DiagnosticBundle::kMostLogBytes);
        entries.push_back(
            {QStringLiteral("logs/") + file.fileName(), DiagnosticBundle::cleanLog(log)});
    }
}

void addRecordings(std::vector<ZipEntry> &entries, const QString &folder)
{
    const QStringList files = folder.isEmpty() ? QStringList() : FlightFile::recordings(folder);
    qint64 room = DiagnosticBundle::kMostRecordedBytes;
    for (qsizetype i = 0; i < files.size() && i < DiagnosticBundle::kMostNights; ++i) {
        QFile file(files.at(i));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Up to where it is now: it may go on being written. A cut recording can be read.
        const QByteArray content = file.read(std::min(file.size(), room));
        room -= content.size();
        if (!content.isEmpty())
            entries.push_back(
                {QStringLiteral("recordings/") + QFileInfo(files.at(i)).fileName(), content});
    }
}

} // namespace

/// What the writing thread needs; it knows nothing of the bundle.
struct DiagnosticBundle::Job
{
    QString path;
    QString logFolder;
    QString recordings;
    std::vector<ZipEntry> entries;
    std::shared_ptr<std::atomic<bool>> cancelled;
    std::function<void(double)> progress;

    Result<Done> run()
    {
        addLogs(entries, logFolder);
        addRecordings(entries, recordings);
        return writeZip(path, entries, {progress, [stop = cancelled] { return stop->load(); }});
    }
};

DiagnosticBundle::DiagnosticBundle(Observatory &observatory, QString logFolder, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_logFolder(std::move(logFolder))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
}

DiagnosticBundle::~DiagnosticBundle()
{
    cancel();
    m_writer.waitForDone();
}

QByteArray DiagnosticBundle::cleanLog(const QByteArray &log)
{
    static const QRegularExpression secret(
        QStringLiteral(R"(([\w]*(?:passw|pwd|psd|psw|passphrase|secret|token)[\w]*"?\s*[:=]\s*))"
                       R"(("[^"]*"|[^\s,;}]+))"),
        QRegularExpression::CaseInsensitiveOption);
    QByteArray clean;
    clean.reserve(log.size());
    const QList<QByteArray> lines = log.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains("nightdesk.wire"))
            continue;
        QString text = QString::fromUtf8(line);
        if (text.contains(secret))
            text.replace(secret, QStringLiteral("\\1***"));
        clean += text.toUtf8() + '\n';
    }
    clean.chop(1);
    return clean;
}

std::vector<ZipEntry> DiagnosticBundle::documents() const
{
    SecretMask mask;
    std::vector<ZipEntry> entries;
    entries.push_back({QStringLiteral("versions.json"), textOf(versions())});
    entries.push_back({QStringLiteral("settings.json"),
                       textOf(mask.masked(m_observatory.settings().all()).toObject())});
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const QJsonObject about{{QStringLiteral("profile"), toJson(devices[i]->profile())},
                                {QStringLiteral("state"), stateOf(*devices[i])},
                                {QStringLiteral("recording"), devices[i]->isReplay()}};
        entries.push_back(
            {QStringLiteral("devices/%1.json").arg(i + 1), textOf(mask.masked(about).toObject())});
    }
    return entries;
}

void DiagnosticBundle::save(const QString &path)
{
    if (m_state == State::Running)
        return;
    m_path = path;
    m_progress = 0.0;
    m_error = {};
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_state = State::Running;
    const auto told = [this](double progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { setProgress(progress); }, Qt::QueuedConnection);
    };
    FlightRecorder *recorder = m_observatory.recorder();
    auto job = std::make_shared<Job>(Job{path, m_logFolder,
                                         recorder != nullptr ? recorder->folder() : QString(),
                                         documents(), m_cancelled, told});
    m_writer.start([this, job, recorder] {
        if (recorder != nullptr)
            recorder->flush();
        const Result<Done> result = job->run();
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
    emit changed();
}

void DiagnosticBundle::cancel()
{
    m_cancelled->store(true);
}

void DiagnosticBundle::setProgress(double progress)
{
    if (m_state != State::Running || progress <= m_progress)
        return;
    m_progress = progress;
    emit changed();
}

void DiagnosticBundle::finish(const Result<Done> &result)
{
    if (result)
        m_state = State::Done;
    else
        m_state = m_cancelled->load() ? State::Cancelled : State::Failed;
    if (!result)
        m_error = result.error();
    m_progress = result ? 1.0 : m_progress;
    emit changed();
}

} // namespace nd
