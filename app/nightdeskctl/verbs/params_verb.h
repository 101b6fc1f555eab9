// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/telescope_verb.h"

#include <functional>

namespace nd {
class CameraSettingsModel;
struct ParamInfo;
} // namespace nd

namespace nd::ctl {

/// `params get [KEY]`, `params set KEY VALUE`: the settings of a camera (--camera) and the features
/// of the telescope, by their keys. Waits until the telescope told them; a value is set when the
/// telescope confirmed it.
class ParamsVerb final : public TelescopeVerb
{
    Q_OBJECT

public:
    using TelescopeVerb::TelescopeVerb;

private:
    bool prepare() override;
    void run() override;
    std::optional<std::chrono::milliseconds> usualLimit() const override;

    CameraSettingsModel &settings() const;
    bool isTold() const;
    void whenTold(int triesLeft, const std::function<void()> &then);
    void get();
    void set();
    void print(const ParamInfo &info, const QString &of) const;
    void printAll(const QString &key) const;

    Camera m_camera = Camera::Tele;
    bool m_isFeature = false; ///< Of the key that is set.
};

} // namespace nd::ctl
