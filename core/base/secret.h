// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>
#include <string>

namespace nd {

/// A password: shared by its copies, overwritten when the last of them is dropped, and never
/// printed. Value type, any thread.
///
/// What Qt's own classes copied before or after (a text field, a job of the keyring) is out of its
/// reach: keep such copies short-lived.
class Secret
{
public:
    Secret() = default; ///< Empty.
    static Secret fromText(const QString &text);
    static Secret fromBytes(QByteArrayView bytes);

    bool isEmpty() const { return view().isEmpty(); }
    /// UTF-8, valid as long as this or a copy lives.
    QByteArrayView view() const;
    /// A copy that nobody wipes, for the one call that needs it.
    QString toText() const { return QString::fromUtf8(view()); }

    bool operator==(const Secret &other) const { return view() == other.view(); }

private:
    class Buffer;

    std::shared_ptr<const Buffer> m_buffer;
};

/// "***" whatever it holds.
QDebug operator<<(QDebug debug, const Secret &secret);

/// Overwrites memory in a way that the compiler may not leave out.
void wipe(char *data, qsizetype size);
void wipe(QByteArray &bytes); ///< And empties it.
void wipe(std::string &text); ///< And empties it.

} // namespace nd
