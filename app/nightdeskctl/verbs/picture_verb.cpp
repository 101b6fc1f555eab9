// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verbs/picture_verb.h"

#include "core/dwarf/models/camera_reader.h"
#include "core/dwarf/session/session.h"
#include "core/video/jpeg_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace nd::ctl {

namespace {

/// A long exposure brings its picture when it is over.
constexpr std::chrono::milliseconds kPictureLimit{60'000};

QList<QUrl> jpegAddresses(const DeviceProfile &profile, Camera camera)
{
    const StreamAddresses addresses = streamAddresses(profile, camera);
    QList<QUrl> urls{addresses.mjpeg};
    if (!addresses.otherMjpeg.isEmpty())
        urls.append(addresses.otherMjpeg);
    return urls;
}

/// Nothing if all of it was written.
QString problemOfWriting(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

PictureVerb::PictureVerb(const Surroundings &surroundings) : TelescopeVerb(surroundings) {}

PictureVerb::~PictureVerb() = default;

bool PictureVerb::prepare()
{
    const auto camera = cameraFlag();
    if (!camera)
        return false;
    m_camera = *camera;
    const QFileInfo file(line().words.first());
    if (file.isDir() || !file.dir().exists())
        return complain(QStringLiteral("not a file that can be written: %1").arg(file.filePath()));
    return true;
}

std::optional<std::chrono::milliseconds> PictureVerb::usualLimit() const
{
    return kPictureLimit;
}

void PictureVerb::run()
{
    ReaderEvents events; // all on the reader's thread
    events.received = [](qint64) {};
    events.encoded = [this](const EncodedPicture &picture) {
        QMetaObject::invokeMethod(
            this, [this, jpeg = picture.data] { handlePicture(jpeg); }, Qt::QueuedConnection);
    };
    events.decoded = [](const DecodedPicture &, VideoCodec) { return quint64(1); };
    events.damaged = [](quint64) {};
    events.failed = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { handleFailed(error); }, Qt::QueuedConnection);
    };
    events.routeGone = [] {};
    events.isShown = [](quint64) { return true; };
    m_reader = std::make_unique<JpegReader>(jpegAddresses(session().profile(), m_camera),
                                            std::move(events));
    m_reader->start();
}

void PictureVerb::handlePicture(const QByteArray &jpeg)
{
    if (hasEnded())
        return;
    m_reader->requestStop();
    const QString path = line().words.first();
    const QString problem = problemOfWriting(path, jpeg);
    if (!problem.isEmpty()) {
        console().say(QStringLiteral("nightdeskctl: %1: %2").arg(path, problem));
        return end(exit_status::kRefused);
    }
    console().print({{QStringLiteral("file"), path},
                     {QStringLiteral("camera"),
                      m_camera == Camera::Tele ? QStringLiteral("tele") : QStringLiteral("wide")},
                     {QStringLiteral("size_bytes"), jpeg.size()}});
    end(exit_status::kDone);
}

/// The reader tries again by itself: a stream that is just being opened comes a moment later.
void PictureVerb::handleFailed(const Error &error)
{
    m_lastProblem = error.detail;
}

void PictureVerb::expire()
{
    m_reader->requestStop();
    console().say(
        QStringLiteral("nightdeskctl: no picture came%1")
            .arg(m_lastProblem.isEmpty() ? QString() : QStringLiteral(": ") + m_lastProblem));
    end(exit_status::kTimeout);
}

} // namespace nd::ctl
