// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/device_http.h"

#include <QJsonDocument>
#include <QPointer>

#include <utility>
#include <vector>

namespace nd {

/// A transfer that the test moves and ends.
class FakeTransfer final : public FileTransfer
{
    Q_OBJECT

public:
    bool isCancelled = false;

    void cancel() override
    {
        isCancelled = true;
        TransferEnd end;
        end.problem = TransferProblem::Cancelled;
        emit finished(end);
    }
};

/// A telescope's HTTP interface that notes what it is asked and answers when the test says so.
class FakeDeviceHttp final : public DeviceHttp
{
    Q_OBJECT

public:
    struct Asked
    {
        QByteArray name;
        QJsonObject body;
    };

    std::vector<Asked> asked; ///< Every call, oldest first.
    std::vector<FileUpload> uploads;
    std::vector<FileDownload> downloads;
    QPointer<FakeTransfer> transfer; ///< The newest.

    void call(const HttpCallInfo &info, const QJsonObject &body, QObject *context,
              Handler done) override
    {
        asked.push_back({info.name, body});
        m_waiting.push_back({info.name, context, std::move(done)});
    }
    std::unique_ptr<FileTransfer> upload(const HttpCallInfo &info, FileUpload job) override
    {
        asked.push_back({info.name, {}});
        uploads.push_back(std::move(job));
        return begin();
    }
    std::unique_ptr<FileTransfer> download(const HttpCallInfo &info, FileDownload job) override
    {
        asked.push_back({info.name, {}});
        downloads.push_back(std::move(job));
        return begin();
    }

    int count(const char *name) const
    {
        int number = 0;
        for (const Asked &one : asked)
            number += one.name == name ? 1 : 0;
        return number;
    }
    QJsonObject bodyOf(const char *name) const
    {
        for (auto one = asked.rbegin(); one != asked.rend(); ++one) {
            if (one->name == name)
                return one->body;
        }
        return {};
    }
    /// Answers the oldest waiting call of `name`; false if there is none.
    bool answer(const char *name, const Result<QJsonObject> &result)
    {
        for (auto one = m_waiting.begin(); one != m_waiting.end(); ++one) {
            if (one->name == name) {
                const Waiting found = std::move(*one);
                m_waiting.erase(one);
                if (found.context)
                    found.done(result);
                return true;
            }
        }
        return false;
    }
    bool answerJson(const char *name, const QByteArray &json)
    {
        return answer(name, readHttpAnswer(json));
    }

private:
    struct Waiting
    {
        QByteArray name;
        QPointer<QObject> context;
        Handler done;
    };

    std::unique_ptr<FileTransfer> begin()
    {
        auto made = std::make_unique<FakeTransfer>();
        transfer = made.get();
        return made;
    }

    std::vector<Waiting> m_waiting;
};

} // namespace nd
