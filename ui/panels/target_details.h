// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace nd {

class SkyDesk;
struct Horizontal;
struct Target;
struct TimeSpan;

/// The facts of the selected target in rows: what is unknown has no row. GUI thread.
class TargetDetails final : public QWidget
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit TargetDetails(SkyDesk &sky, QWidget *parent = nullptr);

    /// Of this moment; called by the panel.
    void refresh();

private:
    void addRow(const char *id, const QString &caption);
    /// An empty text hides the row.
    void setRow(const char *id, const QString &text);
    void showPlace(const Target &target);
    void showSight(const Target &target);
    void showTurning(const Horizontal &place);
    void showCourse();
    QString nextSpan(const std::vector<TimeSpan> &spans) const;
    void showLooks(const Target &target);
    void showMoon(const Target &target);

    SkyDesk &m_sky;
    QGridLayout *m_grid;
    QHash<QString, QLabel *> m_captions;
    QHash<QString, QLabel *> m_values;
};

} // namespace nd
