// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/connection_panel.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "ui/panels/device_details.h"
#include "ui/panels/device_list.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

namespace {

constexpr int kWidestPage = 1440;
constexpr int kMargin = 24;
constexpr int kGap = 24;
constexpr int kListShare = 2;
constexpr int kDetailsShare = 3;
/// Below this width the details stand under the list.
constexpr int kTwoColumnsWidth = 840;

} // namespace

ConnectionPanel::ConnectionPanel(Observatory &observatory, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_list(new DeviceList(observatory))
    , m_nothing(new QLabel(tr("No scope yet. Pick one, type its address, or start the demo.")))
    , m_page(new QWidget)
{
    setObjectName(QStringLiteral("connectionPanel"));
    buildLayout();
    connect(m_list, &DeviceList::selectedChanged, this, [this] {
        showSelected();
        emit selected(m_list->selected());
    });
    connect(m_list, &DeviceList::demoRequested, this, &ConnectionPanel::demoRequested);
    connect(&m_observatory, &Observatory::deviceAboutToBeRemoved, this,
            [this](DwarfDevice *device) {
                if (m_details && &m_details->device() == device)
                    delete std::exchange(m_details, nullptr);
            });
    showSelected();
}

void ConnectionPanel::buildLayout()
{
    auto *title = new QLabel(tr("Connect"));
    Theme::setRole(*title, "hero");
    auto *subtitle = new QLabel(tr("Pick what you have. Nothing moves until you say so."));
    Theme::setRole(*subtitle, "secondary");
    Theme::setRole(*m_nothing, "secondary");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(Theme::px(kGap));
    m_columns->addWidget(m_list, kListShare, Qt::AlignTop);
    m_columns->addWidget(m_nothing, kDetailsShare, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_page);
    column->setSpacing(Theme::px(4));
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addSpacing(Theme::px(kGap));
    column->addLayout(m_columns);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void ConnectionPanel::select(DwarfDevice *device)
{
    m_list->select(device);
}

void ConnectionPanel::showSelected()
{
    delete std::exchange(m_details, nullptr);
    DwarfDevice *device = m_list->selected();
    m_nothing->setVisible(!device);
    if (!device)
        return;
    m_details = new DeviceDetails(*device);
    m_columns->addWidget(m_details, kDetailsShare, Qt::AlignTop);
    connect(m_details, &DeviceDetails::observeRequested, this,
            [this, device] { emit observeRequested(device); });
}

void ConnectionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = Theme::px(kMargin);
    const int side = std::max(margin, (width() - Theme::px(kWidestPage)) / 2);
    m_page->layout()->setContentsMargins(side, margin, side, margin);
    m_columns->setDirection(width() < Theme::px(kTwoColumnsWidth) ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

void ConnectionPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().window);
}

} // namespace nd
