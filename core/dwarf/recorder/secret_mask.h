// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/session/session_tap.h"

#include <QJsonValue>
#include <QList>

namespace nd {

/// Takes Wi-Fi and device passwords out of what is to be written. One thread.
///
/// Fields of protobuf messages and of JSON whose name says that they hold a password become "***".
/// What can't be read, so that its fields are unknown, is left out. A password once seen is blotted
/// out wherever else it turns up, letter by letter, so that sizes stay what they were.
class SecretMask
{
public:
    /// Shorter ones would blot out half of what is harmless.
    static constexpr qsizetype kShortestRemembered = 8;
    static constexpr qsizetype kMostRemembered = 64;

    void apply(TapEvent &event);
    /// True if a field of this name holds a secret: "devicePwd", "ble_psd", "password", "psw".
    static bool isSecretName(const QString &name);
    /// `value` with every secret in it replaced; what it was is remembered.
    QJsonValue masked(const QJsonValue &value);
    void remember(const QByteArray &secret);
    /// Blots out remembered secrets.
    void blot(QByteArray &bytes) const;

private:
    void maskPacket(QByteArray &packet);
    void maskJson(TapEvent &event);

    QList<QByteArray> m_known;
};

} // namespace nd
