// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layout_store.h"

#include "core/base/settings.h"

namespace nd {

namespace {

constexpr qsizetype kLongestLayout
    = qsizetype{64} * 1024; // base64; a real one has a few hundred characters

} // namespace

QByteArray LayoutStore::layout(const QString &key) const
{
    const QJsonValue value = m_settings.value(settings_key::kLayouts).toObject().value(key);
    const QString text = value.toString();
    return text.size() > kLongestLayout ? QByteArray() : QByteArray::fromBase64(text.toLatin1());
}

void LayoutStore::setLayout(const QString &key, const QByteArray &state)
{
    QJsonObject layouts = m_settings.value(settings_key::kLayouts).toObject();
    layouts.insert(key, QString::fromLatin1(state.toBase64()));
    m_settings.setValue(settings_key::kLayouts, layouts);
}

void LayoutStore::forget(const QString &key)
{
    QJsonObject layouts = m_settings.value(settings_key::kLayouts).toObject();
    layouts.remove(key);
    m_settings.setValue(settings_key::kLayouts, layouts);
}

} // namespace nd
