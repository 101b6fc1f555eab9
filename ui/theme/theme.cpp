// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/nightdesk_style.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>
#include <memory>

namespace nd {

namespace {

constexpr int kLowestScale = 100;
constexpr int kHighestScale = 200;
constexpr int kLowestDim = 20;
constexpr int kHighestDim = 100;

/// State of the application's look, as QApplication keeps its palette.
struct Look
{
    ThemeId id = ThemeId::Dark;
    int scalePercent = kLowestScale;
    int dimPercent = kHighestDim;
};

Look &look()
{
    static Look value;
    return value;
}

struct NamedToken
{
    const char *name;
    QColor Tokens::*color;
};

constexpr std::array<NamedToken, 23> kNamedTokens{{
    {"window", &Tokens::window},
    {"panel", &Tokens::panel},
    {"header", &Tokens::header},
    {"raised", &Tokens::raised},
    {"field", &Tokens::field},
    {"image", &Tokens::image},
    {"border", &Tokens::border},
    {"grid", &Tokens::grid},
    {"text", &Tokens::text},
    {"secondary", &Tokens::secondary},
    {"disabled", &Tokens::disabled},
    {"accent", &Tokens::accent},
    {"accentFill", &Tokens::accentFill},
    {"accentText", &Tokens::accentText},
    {"selection", &Tokens::selection},
    {"chart2", &Tokens::chart2},
    {"chart3", &Tokens::chart3},
    {"ok", &Tokens::ok},
    {"warning", &Tokens::warning},
    {"error", &Tokens::error},
    {"stopFill", &Tokens::stopFill},
    {"stopText", &Tokens::stopText},
    {"stopEdge", &Tokens::stopEdge},
}};

double pointsOf(TextSize size)
{
    switch (size) {
    case TextSize::Axis:
        return 8.25;
    case TextSize::Caption:
        return 9.0;
    case TextSize::Body:
        return 10.0;
    case TextSize::Value:
        return 12.0;
    case TextSize::Hero:
        return 20.0;
    case TextSize::Giant:
        return 33.0;
    }
    return 10.0;
}

QString replacementOf(const QString &word, const Tokens &tokens, int scalePercent)
{
    const auto found = std::find_if(kNamedTokens.begin(), kNamedTokens.end(),
                                    [&](const auto &t) { return word == QLatin1String(t.name); });
    if (found != kNamedTokens.end())
        return (tokens.*(found->color)).name();
    bool isLength = false;
    const double length = word.mid(2).toDouble(&isLength); // @px12: a length, @pt10: a font size
    if (!isLength)
        return {};
    const double scaled = length * scalePercent / 100.0;
    return word.startsWith(QLatin1String("px"))
        ? QString::number(qRound(scaled)) + QLatin1String("px")
        : QString::number(scaled) + QLatin1String("pt");
}

void repolish(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    auto style = std::make_unique<NightdeskStyle>();
    QApplication::setStyle(style.release()); // the application takes ownership
    apply();
}

ThemeId Theme::id() const
{
    return look().id;
}

void Theme::setId(ThemeId id)
{
    if (look().id == id)
        return;
    look().id = id;
    apply();
}

int Theme::scalePercent() const
{
    return look().scalePercent;
}

void Theme::setScalePercent(int percent)
{
    const int bounded = std::clamp(percent, kLowestScale, kHighestScale);
    if (look().scalePercent == bounded)
        return;
    look().scalePercent = bounded;
    apply();
    emit scaleChanged();
}

int Theme::dimPercent() const
{
    return look().dimPercent;
}

void Theme::setDimPercent(int percent)
{
    const int bounded = std::clamp(percent, kLowestDim, kHighestDim);
    if (look().dimPercent == bounded)
        return;
    look().dimPercent = bounded;
    emit dimChanged();
}

const Tokens &Theme::tokens()
{
    return tokensOf(look().id);
}

bool Theme::isNight()
{
    return look().id == ThemeId::Night;
}

int Theme::px(double length)
{
    return qRound(length * look().scalePercent / 100.0);
}

qreal Theme::pxF(double length)
{
    return length * look().scalePercent / 100.0;
}

QFont Theme::font(TextSize size, bool semibold)
{
    QFont font(QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(pointsOf(size) * look().scalePercent / 100.0);
    font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::setRole(QWidget &widget, const char *role)
{
    const QVariant value = QString(QLatin1String(role));
    if (widget.property("role") == value)
        return;
    widget.setProperty("role", value);
    repolish(widget);
}

void Theme::setState(QWidget &widget, const char *state)
{
    const QVariant value = QString(QLatin1String(state));
    if (widget.property("state") == value)
        return;
    widget.setProperty("state", value);
    repolish(widget);
}

const Tokens &Theme::tokensOf(ThemeId id)
{
    switch (id) {
    case ThemeId::Dark:
        return kDarkTokens;
    case ThemeId::Light:
        return kLightTokens;
    case ThemeId::Night:
        return kNightTokens;
    }
    return kDarkTokens;
}

QPalette Theme::paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.panel);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.field);
    palette.setColor(QPalette::AlternateBase, tokens.panel);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.secondary);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.error);
    palette.setColor(QPalette::Highlight, tokens.accentFill);
    palette.setColor(QPalette::HighlightedText, tokens.accentText);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.header);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.border);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.grid);
    palette.setColor(QPalette::Shadow, tokens.window);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.grid);
    return palette;
}

QString Theme::styleSheetOf(const Tokens &tokens, int scalePercent)
{
    QFile file(QStringLiteral(":/theme/nightdesk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression placeholder(QStringLiteral("@([A-Za-z][A-Za-z0-9.]*)"));
    QString sheet;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += source.mid(end, match.capturedStart() - end);
        sheet += replacementOf(match.captured(1), tokens, scalePercent);
        end = match.capturedEnd();
    }
    return sheet + source.mid(end);
}

QString Theme::nameOf(ThemeId id)
{
    switch (id) {
    case ThemeId::Dark:
        return QStringLiteral("dark");
    case ThemeId::Light:
        return QStringLiteral("light");
    case ThemeId::Night:
        return QStringLiteral("night");
    }
    return {};
}

std::optional<ThemeId> Theme::idOf(const QString &name)
{
    for (const ThemeId id : {ThemeId::Dark, ThemeId::Light, ThemeId::Night}) {
        if (nameOf(id) == name)
            return id;
    }
    return std::nullopt;
}

void Theme::apply()
{
    IconTheme::clear();
    QApplication::setFont(font(TextSize::Body));
    QApplication::setPalette(paletteOf(tokens()));
    m_application.setStyleSheet(styleSheetOf(tokens(), look().scalePercent));
    emit changed();
}

} // namespace nd
