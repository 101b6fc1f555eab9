// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace nd {

namespace {

constexpr int kWidth = 328;
constexpr int kEdge = 4;

QColor edgeOf(Mark mark)
{
    const Tokens &tokens = Theme::tokens();
    switch (mark) {
    case Mark::Ok:
        return tokens.ok;
    case Mark::Warning:
        return tokens.warning;
    case Mark::Error:
        return tokens.error;
    case Mark::Off:
        return tokens.border;
    }
    return tokens.border;
}

} // namespace

Toast::Toast(ToastText text, QWidget *parent) : QFrame(parent), m_text(std::move(text))
{
    setAccessibleName(m_text.title + QLatin1String(". ") + m_text.line);
    build();
}

void Toast::build()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(12), Theme::px(8), Theme::px(8), Theme::px(8));
    grid->setHorizontalSpacing(Theme::px(8));
    grid->setVerticalSpacing(Theme::px(2));
    grid->setColumnStretch(1, 1);
    grid->addWidget(new StatusMark(m_text.mark), 0, 0);
    auto *title = new QLabel(m_text.title);
    title->setWordWrap(true);
    Theme::setRole(*title, "heading");
    grid->addWidget(title, 0, 1);
    auto *close = new QToolButton;
    close->setIcon(IconTheme::icon(QStringLiteral("x"), IconRole::Secondary));
    close->setAccessibleName(tr("Close notice"));
    close->setToolTip(tr("Close notice"));
    connect(close, &QToolButton::clicked, this, &Toast::closed);
    grid->addWidget(close, 0, 2, Qt::AlignTop);
    auto *line = new QLabel(m_text.line, this); // without a parent it would be shown as a window
    line->setWordWrap(true);
    Theme::setRole(*line, "secondary");
    line->setVisible(!m_text.line.isEmpty());
    grid->addWidget(line, 1, 1, 1, 2);
    if (!m_text.action.isEmpty()) {
        auto *button = new QPushButton(m_text.action);
        connect(button, &QPushButton::clicked, this, &Toast::act);
        grid->addWidget(button, 2, 1, 1, 2, Qt::AlignLeft);
    }
}

void Toast::fit()
{
    const int width = Theme::px(kWidth);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    resize(width, height);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.panel);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(0, 0, Theme::px(kEdge), height(), edgeOf(m_text.mark));
}

void Toast::act()
{
    if (m_text.onAction)
        m_text.onAction();
    emit closed();
}

} // namespace nd
