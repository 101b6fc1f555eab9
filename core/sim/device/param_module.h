// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/device/command_module.h"

#include <QHash>

namespace nd::sim {

enum class OtherKindOnWire;
struct StackNumber;

/// V3: settings by 64-bit numbers (16700 to 16706), echoed in 15264 to 15270.
class ParamModule final : public CommandModule
{
public:
    explicit ParamModule(VirtualTelescope &telescope);

    /// Camera that a parameter number speaks of: bits 44 to 47, 1 is the wide one.
    static CameraKind cameraOf(quint64 paramId);
    /// Index of the setting: bits 0 to 15.
    static int indexOf(quint64 paramId);

private:
    /// Shooting mode whose setting it is: bits 56 to 63; that which is on if it names none.
    int modeOf(quint64 paramId) const;
    void setExposure(const Request &request);
    void setGain(const Request &request);
    void setWhiteBalance(const Request &request);
    void setWideScene(const Request &request);
    void setInt(const Request &request);
    bool keepOther(quint64 paramId, OtherKindOnWire kind, double value);
    void setFloat(const Request &request);
    void setBool(const Request &request);
    void setAuto(const Request &request);
    void setTechnique(const Request &request, quint64 paramId, int amount);
    void setStackNumber(const Request &request, quint64 paramId, const StackNumber &wanted,
                        int amount);
    void echoInt(quint64 paramId, int mode, int value);

    QHash<quint64, int> m_others; ///< Numbers that only have to be remembered.
};

} // namespace nd::sim
