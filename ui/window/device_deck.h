// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

class QSplitter;
class QTabBar;
class QToolButton;

namespace nd {

class CurrentDevice;
class DwarfDevice;
class EmptyState;

/// The middle of a workspace that has one page for each telescope: tabs, or all side by side.
class DeviceDeck final : public QWidget
{
    Q_OBJECT

public:
    /// `current` outlives this and is followed both ways.
    explicit DeviceDeck(CurrentDevice &current, QWidget *parent = nullptr);

    /// Takes ownership of `page`.
    void addPage(DwarfDevice &device, QWidget *page);
    void removePage(DwarfDevice &device);
    QWidget *page(const DwarfDevice *device) const;
    int count() const { return static_cast<int>(m_devices.size()); }
    bool isSideBySide() const { return m_sideBySide; }
    void setSideBySide(bool sideBySide);

signals:
    /// The action of the empty deck.
    void connectRequested();

private:
    void handleTab(int index);
    void handleFocus(const QWidget *focused);
    void rename(DwarfDevice &device);
    void refresh();

    CurrentDevice &m_current;
    QWidget *m_bar;
    QTabBar *m_tabs;
    QToolButton *m_sideButton;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QList<DwarfDevice *> m_devices; ///< In the order of the tabs.
    QHash<const DwarfDevice *, QWidget *> m_pages;
    bool m_sideBySide = false;
};

} // namespace nd
