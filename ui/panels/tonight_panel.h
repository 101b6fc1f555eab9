// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace nd {

class SegmentedControl;
class SkyDesk;
class TonightFilters;
class TonightTable;

/// What is worth a look in the coming night, best first. GUI thread.
class TonightPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `sky` outlives this.
    explicit TonightPanel(SkyDesk &sky, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// A target was chosen by double click or Enter: see it.
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildEmpty();
    void buildTable();
    void connectParts();
    void fitTable();
    void refresh();
    void setTypes(int choice);
    void showTypes();
    void select(const QModelIndex &index);
    void markSelected();
    void actOnEmpty();
    QString emptyText() const;
    QString summary() const;

    SkyDesk &m_sky;
    TonightTable *m_table;
    QTableView *m_view;
    SegmentedControl *m_types;
    QToolButton *m_planets;
    QToolButton *m_more;
    TonightFilters *m_filters;
    QLabel *m_summary;
    QLabel *m_empty;
    QPushButton *m_emptyAction;
    QStackedLayout *m_stack;
};

} // namespace nd
