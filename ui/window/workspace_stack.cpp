// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace_stack.h"

#include "core/observatory/observatory.h"
#include "ui/window/settings_page.h"
#include "ui/window/workspace_page.h"

#include <algorithm>
#include <array>

namespace nd {

namespace {

const QString &settingsId()
{
    static const QString id = QStringLiteral("settings");
    return id;
}

/// In rail order. Workspaces without a panel do not appear.
struct Workspace
{
    const char *id;
    const char *icon;
    bool atBottom;
};

constexpr std::array kWorkspaces{
    Workspace{"observe", "telescope", false}, Workspace{"sky", "compass", false},
    Workspace{"stack", "layers", false},      Workspace{"log", "scroll-text", false},
    Workspace{"devices", "plug-zap", true},   Workspace{"settings", "settings", true},
};

const Workspace *workspaceOf(const QString &id)
{
    const auto *found
        = std::find_if(kWorkspaces.begin(), kWorkspaces.end(),
                       [&id](const auto &entry) { return id == QLatin1String(entry.id); });
    return found == kWorkspaces.end() ? nullptr : found;
}

std::vector<PanelSpec> panelsOf(const QString &id)
{
    std::vector<PanelSpec> chosen;
    for (PanelSpec &spec : panelRegistry()) {
        if (spec.workspace == id)
            chosen.push_back(std::move(spec));
    }
    return chosen;
}

} // namespace

WorkspaceStack::WorkspaceStack(const Surroundings &surroundings, QWidget *parent)
    : QStackedWidget(parent)
    , m_surroundings(surroundings)
    , m_layouts(surroundings.observatory.settings())
{
}

QStringList WorkspaceStack::ids()
{
    const std::vector<PanelSpec> panels = panelRegistry();
    QStringList ids;
    for (const Workspace &workspace : kWorkspaces) {
        const QLatin1String id(workspace.id);
        const bool used = std::any_of(panels.begin(), panels.end(),
                                      [id](const PanelSpec &spec) { return spec.workspace == id; });
        if (used || id == settingsId())
            ids.append(id);
    }
    return ids;
}

bool WorkspaceStack::isAtBottom(const QString &id)
{
    const Workspace *workspace = workspaceOf(id);
    return workspace != nullptr && workspace->atBottom;
}

QString WorkspaceStack::titleOf(const QString &id)
{
    if (id == QLatin1String("observe"))
        return tr("Observe");
    if (id == QLatin1String("sky"))
        return tr("Sky");
    if (id == QLatin1String("stack"))
        return tr("Stack");
    if (id == QLatin1String("log"))
        return tr("Log");
    if (id == QLatin1String("devices"))
        return tr("Devices");
    return tr("Settings");
}

QString WorkspaceStack::iconOf(const QString &id)
{
    const Workspace *workspace = workspaceOf(id);
    return workspace == nullptr ? QString() : QString(QLatin1String(workspace->icon));
}

void WorkspaceStack::showWorkspace(const QString &id)
{
    if (id == m_current || !ids().contains(id))
        return;
    if (!m_built.contains(id))
        m_built.insert(id, build(id));
    m_current = id;
    setCurrentWidget(m_built.value(id));
    emit currentWorkspaceChanged(id);
}

QList<WorkspacePage *> WorkspaceStack::pages() const
{
    QList<WorkspacePage *> found;
    for (QWidget *widget : m_built) {
        if (auto *page = qobject_cast<WorkspacePage *>(widget))
            found.append(page);
    }
    return found;
}

WorkspacePage *WorkspaceStack::currentPage() const
{
    return qobject_cast<WorkspacePage *>(m_built.value(m_current));
}

void WorkspaceStack::setLayoutLocked(bool locked)
{
    m_locked = locked;
    const QList<WorkspacePage *> all = pages();
    for (WorkspacePage *page : all)
        page->setLayoutLocked(locked);
}

void WorkspaceStack::setMinimal(bool minimal)
{
    m_minimal = minimal;
    const QList<WorkspacePage *> all = pages();
    for (WorkspacePage *page : all)
        page->setMinimal(minimal);
}

QWidget *WorkspaceStack::build(const QString &id)
{
    QWidget *page = nullptr;
    if (id == settingsId()) {
        auto *settings = new SettingsPage(m_surroundings.observatory, m_surroundings.theme);
        emit settingsCreated(settings);
        page = settings;
    } else {
        page = buildPage(id);
    }
    addWidget(page);
    return page;
}

WorkspacePage *WorkspaceStack::buildPage(const QString &id)
{
    const WorkspacePage::Surroundings surroundings{
        {m_surroundings.observatory, nullptr, m_surroundings.gamepad, &m_surroundings.current},
        m_surroundings.current,
        m_layouts,
        [this](QWidget *panel) { emit panelCreated(panel); }};
    auto *page = new WorkspacePage(id, panelsOf(id), surroundings);
    connect(page, &WorkspacePage::helpRequested, this, &WorkspaceStack::helpRequested);
    connect(page, &WorkspacePage::connectRequested, this, &WorkspaceStack::connectRequested);
    page->setLayoutLocked(m_locked);
    page->setMinimal(m_minimal);
    return page;
}

} // namespace nd
