// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/device_section.h"

#include <QBasicTimer>

class QPlainTextEdit;
class QTableView;

namespace nd {

class NoticeTable;
class NotificationTally;

/// Every notification that came from a telescope, and all of what the selected one said last. The
/// tally outlives it.
class NoticeSection final : public DeviceSection
{
    Q_OBJECT

public:
    /// At most this often, in milliseconds, however many come.
    static constexpr int kPause = 100;

    explicit NoticeSection(const NotificationTally &tally, QWidget *parent = nullptr);

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void handleChanged();
    void refresh();
    void refreshDetail();
    QString summary() const;

    const NotificationTally &m_tally;
    NoticeTable *m_table;
    QLabel *m_summary;
    QTableView *m_view;
    QPlainTextEdit *m_detail;
    quint32 m_selected = 0; ///< Its number, since rows come and go.
    QBasicTimer m_pause;
    QBasicTimer m_second; ///< While it is seen.
};

} // namespace nd
