// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_stage.h"

#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/notification_tally.h"
#include "ui/panels/notice_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_dock.h"

#include <QAction>
#include <QTableView>
#include <QTest>

namespace nd::coverage {

namespace {

constexpr int kLong = 30'000; // milliseconds; a busy computer is slow

sim::TelescopeOptions optionsOf(const QString &model)
{
    sim::TelescopeOptions options;
    options.facts = *sim::factsOf(model);
    options.site = {48.2, 11.5, 0.0};
    options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
    return options;
}

} // namespace

WindowStage::WindowStage(const QString &model, Theme &theme)
    : m_sim(optionsOf(model), QString(), QHostAddress(QHostAddress::LocalHost), m_scheduler, {})
    , m_settings(QString())
    , m_observatory(m_settings)
    , m_theme(theme)
{
}

WindowStage::~WindowStage() = default;

bool WindowStage::open()
{
    sim::DevicePorts ports;
    ports.websocket = ports.udp = ports.http = ports.jpeg = 0;
    ports.rtsp = ports.files = ports.control = 0;
    if (!m_sim.listen(ports))
        return false;
    DeviceProfile profile;
    profile.name = QStringLiteral("Terrace");
    profile.host = QStringLiteral("127.0.0.1");
    profile.ports.websocket = m_sim.ports().websocket;
    profile.ports.http = m_sim.ports().http;
    profile.ports.jpeg = m_sim.ports().jpeg;
    profile.ports.rtsp = m_sim.ports().rtsp;
    profile.demo = true;
    m_device = &m_observatory.addDevice(profile);
    m_window
        = std::make_unique<MainWindow>(MainWindow::Surroundings{m_observatory, m_theme, nullptr});
    m_window->resize(1920, 1080);
    m_window->show();
    for (const char *page : {"sky", "stack", "devices", "observe"})
        m_window->showWorkspace(QLatin1String(page)); // built when it is first shown
    m_device->connection().connectToDevice();
    return QTest::qWaitFor([this] { return isRead(); }, kLong);
}

void WindowStage::show(Camera camera)
{
    const int choice = camera == Camera::Wide ? 1 : 0;
    auto *const shown = m_window->findChild<SegmentedControl *>(QStringLiteral("cameraChoice"));
    if (shown->current() == choice)
        return;
    for (const char *name : {"captureCamera", "cameraChoice", "stackCamera"})
        m_window->findChild<SegmentedControl *>(QLatin1String(name))->setCurrent(choice);
    m_window->findChild<QAction *>(QStringLiteral("live.swap"))->trigger();
}

void WindowStage::reveal(const QWidget &widget)
{
    for (const QWidget *up = &widget; up != nullptr; up = up->parentWidget()) {
        const auto *dock = qobject_cast<const PanelDock *>(up);
        if (dock != nullptr && !dock->widget()->isVisible())
            m_window->showPanel(dock->spec().id);
    }
}

void WindowStage::notify(quint32 id, const QByteArray &payload)
{
    emit m_sim.telescope().notified(id, payload);
}

QString WindowStage::notice(quint32 id) const
{
    const auto *view = m_window->findChild<QTableView *>(QStringLiteral("notices"));
    const auto *table = view != nullptr ? qobject_cast<NoticeTable *>(view->model()) : nullptr;
    const int row = table != nullptr ? table->rowOf(id) : -1;
    return row < 0 ? QString() : table->index(row, NoticeTable::Content).data().toString();
}

quint64 WindowStage::arrived() const
{
    return m_device->notifications().total();
}

bool WindowStage::isRead() const
{
    return m_device->connection().linkState() == LinkState::Ready
        && m_device->teleSettings().value(Setting::Exposure).has_value()
        && m_device->wideSettings().value(Setting::Exposure).has_value()
        && m_device->features().value(Feature::PanoramaRows).has_value();
}

} // namespace nd::coverage
