// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nd {

class Settings;

/// Saved dock layouts by key, kept as one object in the settings.
class LayoutStore
{
public:
    explicit LayoutStore(Settings &settings) : m_settings(settings) {}

    /// Empty if none was saved or it is damaged.
    QByteArray layout(const QString &key) const;
    void setLayout(const QString &key, const QByteArray &state);
    void forget(const QString &key);

private:
    Settings &m_settings;
};

} // namespace nd
