// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QWidget;

namespace nd {

class Theme;

/// Takes every green and blue pixel out of every window of the application at night.
///
/// A palette alone is not enough: icons of message boxes, calendars, file dialogs and pictures keep
/// their colours. So each top-level widget (dialogs, menus, combo popups, tooltips too) gets a
/// child that multiplies all below it with pure red, scaled by the dimmer. GUI thread; owned by the
/// composition root.
class NightVeil final : public QObject
{
    Q_OBJECT

public:
    /// Follows `theme`, which outlives this.
    explicit NightVeil(const Theme &theme, QObject *parent = nullptr);
    ~NightVeil() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Sheet;

    void refresh();
    void cover(QWidget &window);
    void uncoverAll();
    void keepOnTop(QWidget &child);

    const Theme &m_theme;
    QHash<QWidget *, Sheet *> m_sheets;
    bool m_active = false;
};

} // namespace nd
