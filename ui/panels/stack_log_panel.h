// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/stacklog/stack_export.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace nd {

class NoteLine;
class Observatory;
class SegmentedControl;
class StackKeeper;
class StackLogDetail;
class StackLogTable;
class StackNightTable;

/// All stacks there ever were: a page for each target with its stacks and its sums by night and
/// filter, export, deletion. GUI thread.
class StackLogPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `observatory` outlives this.
    explicit StackLogPanel(Observatory &observatory, QWidget *parent = nullptr);
    /// Writes what is shown, off the GUI thread: CSV or JSON by the name's end.
    void exportTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildPages();
    void connectParts();
    void refresh();
    void refreshTargets();
    void refreshDetail();
    void refreshActions();
    QList<StackRecord> shown() const;
    std::optional<StackRecord> selected() const;
    void chooseFile();
    void askToDelete();

    Observatory &m_observatory;
    StackKeeper &m_keeper;
    StackLogTable *m_stacks;
    StackNightTable *m_nights;
    QComboBox *m_target;
    SegmentedControl *m_page;
    QLabel *m_summary;
    QPushButton *m_export;
    QPushButton *m_delete;
    NoteLine *m_trouble;
    NoteLine *m_exported;
    QTableView *m_stackView;
    QTableView *m_nightView;
    StackLogDetail *m_detail;
    QLabel *m_empty;
    QStackedLayout *m_pages;
    QString m_selectedKey;
};

} // namespace nd
