// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace nd {

/// The inside of a panel: a body that scrolls and a footer with the one action row that does not.
class PanelBody final : public QWidget
{
    Q_OBJECT

public:
    explicit PanelBody(QWidget *parent = nullptr);

    /// Makes `panel` a panel: its colour, `body` and, under it, `footer`, which may be null. Takes
    /// ownership of both.
    static void fill(QWidget &panel, QWidget *body, QWidget *footer = nullptr);

    /// Takes ownership; replaces what was there.
    void setBody(QWidget *body);
    /// Takes ownership; replaces what was there. May be null.
    void setFooter(QWidget *footer);
    QSize sizeHint() const override;

private:
    QScrollArea *m_scroll;
    QWidget *m_footer = nullptr;
    QVBoxLayout *m_column;
};

} // namespace nd
