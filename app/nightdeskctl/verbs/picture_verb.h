// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

#include <memory>

namespace nd {
class JpegReader;
} // namespace nd

namespace nd::ctl {

/// `picture FILE [--camera tele|wide]`: the next picture of the telescope's JPEG stream as it
/// comes, at most 32 MiB. FILE appears, or is replaced, only when all of it is there.
class PictureVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    explicit PictureVerb(const Surroundings &surroundings);
    ~PictureVerb() override;

private:
    bool prepare() override;
    void run() override;
    void expire() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    void handlePicture(const QByteArray &jpeg);
    void handleFailed(const Error &error);

    Camera m_camera = Camera::Tele;
    QString m_lastProblem; ///< Why the last attempt ended; empty: none did.
    std::unique_ptr<JpegReader> m_reader;
};

} // namespace nd::ctl
