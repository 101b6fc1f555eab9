// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist_row.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spinner.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>

namespace nd {

namespace {

constexpr int kIconSide = 18;
constexpr int kWhatWidth = 132;
constexpr int kRowHeight = 40;

struct MarkLook
{
    QString icon;
    IconRole role;
};

MarkLook lookOf(CheckMark mark)
{
    switch (mark) {
    case CheckMark::Pending:
    case CheckMark::Running:
        return {QStringLiteral("circle"), IconRole::Disabled};
    case CheckMark::Done:
        return {QStringLiteral("circle-check"), IconRole::Ok};
    case CheckMark::Warning:
        return {QStringLiteral("triangle-alert"), IconRole::Warning};
    case CheckMark::Failed:
        return {QStringLiteral("circle-x"), IconRole::Error};
    case CheckMark::Skipped:
        return {QStringLiteral("minus"), IconRole::Disabled};
    }
    return {};
}

} // namespace

ChecklistRow::ChecklistRow(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_markStack(new QStackedWidget)
    , m_icon(new QLabel)
    , m_what(new QLabel(what))
    , m_detail(new QLabel)
    , m_took(new QLabel)
    , m_sentence(new QLabel)
    , m_grid(new QGridLayout(this))
{
    m_markStack->addWidget(m_icon);
    m_markStack->addWidget(new Spinner);
    m_markStack->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_what->setProperty("role", QStringLiteral("heading"));
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_took->setProperty("role", QStringLiteral("secondary"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_markStack, 0, 0);
    m_grid->addWidget(m_what, 0, 1);
    m_grid->addWidget(m_detail, 0, 2);
    m_grid->addWidget(m_took, 0, 3);
    m_grid->addWidget(m_sentence, 1, 2, 1, 2);
    refresh();
}

void ChecklistRow::setWhat(const QString &what)
{
    m_what->setText(what);
}

void ChecklistRow::setMark(CheckMark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    refresh();
}

void ChecklistRow::setDetail(const QString &detail)
{
    m_detailText = detail;
    if (!m_open)
        elide();
}

void ChecklistRow::setTook(const QString &took)
{
    m_took->setText(took);
}

void ChecklistRow::open(const QString &headline, const QString &sentence, QWidget *actions)
{
    close();
    m_open = true;
    m_detail->setText(headline);
    m_detail->setToolTip(QString());
    m_sentence->setText(sentence);
    m_sentence->show();
    m_actions = actions;
    if (actions != nullptr)
        m_grid->addWidget(actions, 2, 2, 1, 2);
    refresh();
}

void ChecklistRow::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_sentence->hide();
    if (m_actions != nullptr)
        m_actions->deleteLater();
    m_actions = nullptr;
    refresh();
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    if (!m_open) {
        painter.fillRect(0, height() - 1, width(), 1, tokens.grid);
        return;
    }
    const QColor edge = m_mark == CheckMark::Failed ? tokens.error : tokens.warning;
    QColor ground = edge;
    ground.setAlphaF(0.12F);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ChecklistRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ChecklistRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_open)
        elide();
}

void ChecklistRow::refresh()
{
    const MarkLook look = lookOf(m_mark);
    m_icon->setPixmap(
        IconTheme::pixmap(look.icon, look.role, Theme::px(kIconSide), devicePixelRatioF()));
    m_markStack->setCurrentIndex(m_mark == CheckMark::Running ? 1 : 0);
    const bool quiet = m_mark == CheckMark::Pending || m_mark == CheckMark::Skipped;
    Theme::setRole(*m_detail, m_open ? "heading" : "secondary");
    Theme::setRole(*m_what, quiet ? "secondary" : "heading");
    m_what->setMinimumWidth(Theme::px(kWhatWidth));
    m_grid->setContentsMargins(Theme::px(8), Theme::px(6), Theme::px(8), Theme::px(6));
    m_grid->setHorizontalSpacing(Theme::px(10));
    m_grid->setVerticalSpacing(Theme::px(6));
    setMinimumHeight(Theme::px(kRowHeight));
    if (!m_open)
        elide();
    update();
}

void ChecklistRow::elide()
{
    const QString shown
        = m_detail->fontMetrics().elidedText(m_detailText, Qt::ElideMiddle, m_detail->width());
    m_detail->setText(shown);
    m_detail->setToolTip(shown == m_detailText ? QString() : m_detailText);
}

} // namespace nd
