// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace nd {

/// The thread and what waits for it. Functions are called from any thread but run().
class LogFile::Writer
{
public:
    explicit Writer(QString path) : m_path(std::move(path)), m_thread([this] { run(); }) {}

    ~Writer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    Writer(Writer &&) = delete;
    Writer &operator=(Writer &&) = delete;

    void add(QByteArray line)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_lines.size() >= kQueued) {
                ++m_dropped;
                return;
            }
            m_lines.push_back(std::move(line));
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stop || !m_lines.empty()) {
            m_wake.wait(lock, [this] { return m_stop || !m_lines.empty(); });
            std::deque<QByteArray> lines = std::exchange(m_lines, {});
            const int dropped = std::exchange(m_dropped, 0);
            lock.unlock();
            write(lines, dropped);
            lock.lock();
        }
    }

    void write(const std::deque<QByteArray> &lines, int dropped)
    {
        if (!m_file.isOpen() && !open())
            return;
        for (const QByteArray &line : lines)
            m_file.write(line);
        if (dropped > 0)
            m_file.write("(" + QByteArray::number(dropped) + " lines dropped)\n");
        m_file.flush();
        if (m_file.size() > kLargestFile)
            m_file.close(); // the next line opens a new one
    }

    bool open()
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        if (QFileInfo(m_path).size() > kLargestFile)
            rotate();
        m_file.setFileName(m_path);
        return m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    }

    void rotate()
    {
        const auto older = [this](int age) { return m_path + QStringLiteral(".%1").arg(age); };
        QFile::remove(older(kOlderFiles));
        for (int age = kOlderFiles - 1; age >= 1; --age)
            QFile::rename(older(age), older(age + 1));
        QFile::rename(m_path, older(1));
    }

    QString m_path;
    QFile m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<QByteArray> m_lines;
    int m_dropped = 0;
    bool m_stop = false;
    std::thread m_thread; // last: it uses all above
};

namespace {

/// Where handleMessage() sends lines: Qt's handler is a plain function.
std::mutex sinkMutex;
std::function<void(QByteArray)> currentSink;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString time
        = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    const QByteArray line
        = QStringLiteral("%1 %2\n").arg(time, qFormatLogMessage(type, context, message)).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    const std::lock_guard lock(sinkMutex);
    if (currentSink)
        currentSink(line);
}

} // namespace

LogFile::LogFile(const QString &path) : m_writer(std::make_unique<Writer>(path))
{
    {
        const std::lock_guard lock(sinkMutex);
        currentSink = [writer = m_writer.get()](QByteArray line) { writer->add(std::move(line)); };
    }
    qSetMessagePattern(QStringLiteral("%{type} %{category}: %{message}"));
    qInstallMessageHandler(handleMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(nullptr);
    const std::lock_guard lock(sinkMutex);
    currentSink = nullptr;
}

} // namespace nd
