// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"
#include "app/nightdeskctl/verbs/sky_target.h"
#include "core/dwarf/models/pointing_types.h"

namespace nd {
class PointingModel;
} // namespace nd

namespace nd::ctl {

/// What turns the telescope to the stars and waits for its end: each stage as a line on stderr, the
/// result as JSON. Ctrl-C and --timeout stop it first.
class PointingVerb : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

    void interrupt() override { stop(kInterrupted); }

protected:
    bool prepare() override;
    void run() override;
    void expire() override { stop(exit_status::kTimeout); }
    std::optional<std::chrono::milliseconds> usualLimit() const override;
    PointingModel &model() const;
    int failedSolves() const { return m_failedSolves; }

    virtual Refusal refusal() const = 0;
    virtual void ask() = 0;
    virtual QJsonObject result() const = 0;
    void done();

private:
    void handleChanged();
    void handleEnd(const PointingEnd &end);
    void stop(int exitStatus);

    QString m_said; ///< The last line about a stage.
    int m_failedSolves = 0;
    std::optional<int> m_statusWhenStopped;
};

/// `calibrate`
class CalibrateVerb final : public PointingVerb
{
    Q_OBJECT

public:
    using PointingVerb::PointingVerb;

private:
    Refusal refusal() const override;
    void ask() override;
    QJsonObject result() const override;
};

/// `align`: one measurement of the polar axis.
class AlignVerb final : public PointingVerb
{
    Q_OBJECT

public:
    using PointingVerb::PointingVerb;

private:
    Refusal refusal() const override;
    void ask() override;
    QJsonObject result() const override;
};

/// `goto TEXT [--one-click] [--track]`: a name of the catalogue or coordinates.
class GotoVerb final : public PointingVerb
{
    Q_OBJECT

public:
    using PointingVerb::PointingVerb;

private:
    bool prepare() override;
    void run() override;
    Refusal refusal() const override;
    void ask() override;
    QJsonObject result() const override;
    void handleFollowed();
    void sayWhatHides() const;

    SkyTarget m_target;
    QJsonObject m_json; ///< What is known of the target.
};

} // namespace nd::ctl
