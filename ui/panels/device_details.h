// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace nd {

class ConnectChecklist;
class DwarfDevice;
class ProfileEditor;
class ProgressTrack;

/// The chosen telescope: how far its connection is, what it is, and its settings. The device
/// outlives it.
class DeviceDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceDetails(DwarfDevice &device, QWidget *parent = nullptr);

    DwarfDevice &device() { return m_device; }

signals:
    void observeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildFooter();
    QWidget *buildSettings();
    void connectModels();
    void showSettings(bool shown);
    void refresh();
    void refreshProgress();
    void refreshFacts();
    void retry();
    void copyDetails();

    DwarfDevice &m_device;
    QLabel *m_title;
    QLabel *m_badge;
    QLabel *m_step;
    ProgressTrack *m_progress;
    ConnectChecklist *m_checklist;
    QLabel *m_facts;
    QToolButton *m_expand;
    ProfileEditor *m_editor;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_observe;
};

} // namespace nd
