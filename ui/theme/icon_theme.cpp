// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_theme.h"

#include "core/base/logging.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace nd {

namespace {

/// Drawn pixmaps by name, colour, size and resolution.
QHash<QString, QPixmap> &cache()
{
    static QHash<QString, QPixmap> pixmaps;
    return pixmaps;
}

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QColor colorOf(IconRole role)
{
    const Tokens &tokens = Theme::tokens();
    switch (role) {
    case IconRole::Text:
        return tokens.text;
    case IconRole::Secondary:
        return tokens.secondary;
    case IconRole::Disabled:
        return tokens.disabled;
    case IconRole::Accent:
        return tokens.accent;
    case IconRole::Ok:
        return tokens.ok;
    case IconRole::Warning:
        return tokens.warning;
    case IconRole::Error:
        return tokens.error;
    case IconRole::AccentText:
        return tokens.accentText;
    case IconRole::StopText:
        return tokens.stopText;
    }
    return tokens.text;
}

QPixmap draw(const QString &name, const QColor &color, QSize size, qreal devicePixelRatio)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray source = file.readAll();
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    QPixmap pixmap((QSizeF(size) * devicePixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Draws on demand in the colours of the moment, so that icons outlive a change of theme.
class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, IconRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio
            = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        Q_UNUSED(state)
        painter->drawPixmap(rect, IconTheme::pixmap(m_name, roleFor(mode), rect.width(), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        Q_UNUSED(state)
        // `size` is in device pixels and `scale` tells how many make one.
        const int side = qRound(qMin(size.width(), size.height()) / scale);
        return IconTheme::pixmap(m_name, roleFor(mode), side, scale);
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("nightdesk"); }
    bool isNull() override { return m_name.isEmpty(); }

private:
    IconRole roleFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? IconRole::Disabled : m_role;
    }

    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon IconTheme::icon(const QString &name, IconRole role)
{
    if (!exists(name)) {
        qCWarning(lcUi) << "no such icon:" << name;
        return {};
    }
    return QIcon(new ThemeIconEngine(name, role));
}

QPixmap IconTheme::pixmap(const QString &name, IconRole role, int side, qreal devicePixelRatio)
{
    const QColor color = colorOf(role);
    const QString key
        = QStringLiteral("%1 %2 %3 %4").arg(name, color.name()).arg(side).arg(devicePixelRatio);
    QPixmap &pixmap = cache()[key];
    if (pixmap.isNull())
        pixmap = draw(name, color, {side, side}, devicePixelRatio);
    return pixmap;
}

bool IconTheme::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

void IconTheme::clear()
{
    cache().clear();
}

} // namespace nd
