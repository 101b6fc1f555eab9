// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/command_delegate.h"
#include "ui/window/command_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kTop = 72;
constexpr int kPage = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Tool | Qt::FramelessWindowHint)
    , m_input(new QLineEdit)
    , m_view(new QListView)
    , m_list(new CommandList(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Find a command"));
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setPlaceholderText(tr("Type a few letters of a command"));
    m_input->setAccessibleName(tr("Find a command"));
    m_input->setClearButtonEnabled(false);
    m_input->addAction(IconTheme::icon(QStringLiteral("search"), IconRole::Secondary),
                       QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_view->setModel(m_list);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_input);
    column->addWidget(m_view, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::handleText);
    connect(m_view, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::openWith(const QList<QAction *> &actions)
{
    m_list->setActions(actions);
    m_input->clear();
    handleText({});
    const QWidget *window = parentWidget()->window();
    const int width = qMin(Theme::px(kWidth), window->width() - Theme::px(32));
    const int height = qMin(Theme::px(kHeight), window->height() - Theme::px(kTop + 32));
    const QPoint corner((window->width() - width) / 2, Theme::px(kTop));
    setGeometry(QRect(window->mapToGlobal(corner), QSize(width, height)));
    show();
    activateWindow();
    m_input->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down)
        step(1);
    else if (key == Qt::Key_Up)
        step(-1);
    else if (key == Qt::Key_PageDown)
        step(kPage);
    else if (key == Qt::Key_PageUp)
        step(-kPage);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        run();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        hide();
}

void CommandPalette::handleText(const QString &text)
{
    m_list->setFilter(text);
    m_view->setCurrentIndex(m_list->index(0, 0));
}

void CommandPalette::run()
{
    QAction *action = m_list->action(m_view->currentIndex());
    if (action == nullptr || !action->isEnabled())
        return;
    hide();
    action->trigger();
}

void CommandPalette::step(int rows)
{
    const int count = m_list->rowCount();
    if (count == 0)
        return;
    const int row = qBound(0, m_view->currentIndex().row() + rows, count - 1);
    m_view->setCurrentIndex(m_list->index(row, 0));
}

} // namespace nd
