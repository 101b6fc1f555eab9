// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/stacking/story_store.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <utility>

namespace nd {

namespace {

constexpr qint64 kLongestStoryFile = 4 << 20;

std::optional<StackStory> readStory(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::optional<StackStory> story = storyFromJson(file.read(kLongestStoryFile));
    if (!story)
        qCWarning(lcModels) << "not a stack that was kept:" << path;
    return story;
}

void writeStory(const QString &path, const StackStory &story)
{
    QSaveFile file(path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(storyToJson(story)) > 0 && file.commit();
    if (!isWritten)
        qCWarning(lcModels) << "the stack is not kept:" << path << file.errorString();
}

} // namespace

StoryStore::StoryStore(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
}

StoryStore::~StoryStore()
{
    m_thread.waitForDone();
    for (const auto &[place, story] : m_waiting)
        writeStory(fileOf(place), story);
}

QString StoryStore::fileOf(const Place &place) const
{
    const QByteArray name
        = QCryptographicHash::hash(place.telescope.toUtf8(), QCryptographicHash::Sha1).toHex();
    const auto camera
        = place.camera == Camera::Tele ? QLatin1String("tele") : QLatin1String("wide");
    return QStringLiteral("%1/%2-%3.json").arg(m_folder, QString::fromLatin1(name), camera);
}

void StoryStore::load(const Place &place, QObject *context, Taker done)
{
    const QPointer<QObject> alive(context);
    if (const auto newer = m_waiting.find(place); newer != m_waiting.end()) {
        QMetaObject::invokeMethod(
            this,
            [alive, done = std::move(done), story = newer->second] {
                if (alive)
                    done(story);
            },
            Qt::QueuedConnection);
        return;
    }
    m_thread.start([this, path = fileOf(place), alive, done = std::move(done)] {
        const std::optional<StackStory> story = readStory(path);
        QMetaObject::invokeMethod(this, [alive, done, story] {
            if (alive)
                done(story);
        });
    });
}

void StoryStore::save(const Place &place, const StackStory &story)
{
    m_waiting[place] = story;
    writeNext();
}

void StoryStore::writeNext()
{
    if (m_isWriting || m_waiting.empty())
        return;
    m_isWriting = true;
    m_thread.start([this, folder = m_folder, path = fileOf(m_waiting.begin()->first),
                    story = std::move(m_waiting.begin()->second)] {
        QDir().mkpath(folder);
        writeStory(path, story);
        QMetaObject::invokeMethod(this, [this] {
            m_isWriting = false;
            writeNext();
        });
    });
    m_waiting.erase(m_waiting.begin());
}

} // namespace nd
