// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/device_section.h"

#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/separator.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace nd {

namespace {

constexpr int kSpacing = 8;
constexpr int kIconSize = 16;

} // namespace

DeviceSection::DeviceSection(QString icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(icon))
    , m_divider(new Separator(Qt::Horizontal, this))
    , m_icon(new QLabel(this))
    , m_rows(new QWidget(this))
    , m_grid(makePropertyGrid(m_rows))
    , m_note(new NoteLine(this))
{
    m_grid->setColumnMinimumWidth(0, Theme::px(kCaptionWidth));
    auto *heading = new QLabel(title, this);
    Theme::setRole(*heading, "heading");
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::px(kSpacing));
    head->addWidget(m_icon);
    head->addWidget(heading, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_divider);
    m_divider->hide();
    column->addLayout(head);
    column->addWidget(m_rows);
    column->addWidget(m_note);
    refreshIcon();
}

void DeviceSection::setDivided(bool divided)
{
    m_divider->setVisible(divided);
}

void DeviceSection::refreshIcon()
{
    const int size = Theme::px(kIconSize);
    m_icon->setPixmap(IconTheme::icon(m_iconName).pixmap(size, size));
}

/// A new theme has other colours and another scale.
void DeviceSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshIcon();
}

int DeviceSection::nextRow() const
{
    return m_grid->rowCount();
}

void DeviceSection::addRow(const QString &caption, QWidget *control)
{
    addProperty(*m_grid, caption, control);
}

QLabel *DeviceSection::addFact(const QString &caption, const char *name)
{
    auto *value = new QLabel(this);
    value->setObjectName(QLatin1String(name));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(caption, value);
    return value;
}

void DeviceSection::addWide(QWidget *control)
{
    m_grid->addWidget(control, nextRow(), 0, 1, 2);
}

void DeviceSection::addButtons(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::px(kSpacing));
    for (QWidget *button : buttons)
        row->addWidget(button, 1);
    m_grid->addLayout(row, nextRow(), 0, 1, 2);
}

QPushButton *DeviceSection::makeButton(const QString &text, const char *name, const QString &icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        button->setIcon(IconTheme::icon(icon));
    return button;
}

SegmentedControl *DeviceSection::makeSwitch(const QString &accessibleName, const char *name,
                                            const QStringList &choices)
{
    const QStringList usual{tr("Off"), tr("On")};
    auto *control = new SegmentedControl(choices.isEmpty() ? usual : choices, this);
    control->setObjectName(QLatin1String(name));
    control->setAccessibleName(accessibleName);
    control->clearCurrent();
    return control;
}

void DeviceSection::setRowVisible(QWidget *control, bool visible)
{
    control->setVisible(visible);
    const auto labels = m_rows->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        if (label->buddy() == control)
            label->setVisible(visible);
    }
}

void DeviceSection::setFact(QLabel *fact, const QString &text)
{
    fact->setText(text);
    setRowVisible(fact, !text.isEmpty());
}

void DeviceSection::setRefusal(QWidget *control, Refusal refusal)
{
    setRowVisible(control, refusal != Refusal::Unsupported);
    control->setEnabled(refusal == Refusal::None);
    control->setToolTip(text::refusalSentence(refusal));
}

void DeviceSection::setChoice(SegmentedControl &control, int choice)
{
    const QSignalBlocker quiet(&control);
    if (choice < 0)
        control.clearCurrent();
    else
        control.setCurrent(choice);
}

} // namespace nd
