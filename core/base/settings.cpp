// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMetaObject>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <utility>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr auto kWriteDelay = 500ms;
constexpr qint64 kMaximumFileSize = qint64{4} * 1024 * 1024; // far beyond any real settings file

void writeBeside(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    if (!written || !file.commit())
        qCWarning(lcUi) << "settings not written:" << file.errorString();
}

/// One writer at a time, so that an older state can't overwrite a newer one.
QThreadPool &writers()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

Settings::Settings(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)) {}

Settings::~Settings()
{
    write();
    writers().waitForDone();
}

void Settings::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(kMaximumFileSize));
    file.close();
    if (document.isObject()) {
        m_values = document.object();
        return;
    }
    qCWarning(lcUi) << "settings file damaged, set aside:" << m_path;
    const QString aside = m_path + QStringLiteral(".damaged");
    QFile::remove(aside);
    QFile::rename(m_path, aside);
}

QJsonValue Settings::value(const char *key, const QJsonValue &fallback) const
{
    const auto found = m_values.constFind(QLatin1String(key));
    return found == m_values.constEnd() ? fallback : *found;
}

void Settings::setValue(const char *key, const QJsonValue &value)
{
    const QLatin1String name(key);
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    m_dirty = true;
    scheduleWrite();
    emit changed(QString(name));
}

void Settings::scheduleWrite()
{
    if (m_path.isEmpty() || m_writeScheduled)
        return;
    m_writeScheduled = true;
    QTimer::singleShot(kWriteDelay, this, &Settings::write);
}

/// Behind what the one writer has still to do. This outlives it: the destructor waits.
void Settings::writeNow(QObject *context, std::function<void()> done)
{
    const auto tell = [this, context = QPointer<QObject>(context), done = std::move(done)] {
        QMetaObject::invokeMethod(
            this,
            [context, done] {
                if (context)
                    done();
            },
            Qt::QueuedConnection);
    };
    if (m_path.isEmpty())
        return tell();
    write();
    writers().start(tell);
}

void Settings::write()
{
    m_writeScheduled = false;
    if (m_path.isEmpty() || !std::exchange(m_dirty, false))
        return;
    const QByteArray content = QJsonDocument(m_values).toJson();
    writers().start([path = m_path, content] { writeBeside(path, content); });
}

} // namespace nd
