// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nd {

/// Which of the states that share a notification id `payload` is about: the parameters it names,
/// the function, the camera. Payloads of the same id and key replace each other. Empty where an id
/// has one state only, and for what can't be parsed. Never longer than 64 bytes. Any thread.
QByteArray stateKey(quint32 notification, const QByteArray &payload);

} // namespace nd
