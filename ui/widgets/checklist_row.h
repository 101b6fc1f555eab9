// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace nd {

/// What the mark of a checklist line can say.
enum class CheckMark { Pending, Running, Done, Warning, Failed, Skipped };

/// One line of a checklist: mark, what, detail, time taken. A line that needs the person opens in
/// place.
class ChecklistRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistRow(const QString &what, QWidget *parent = nullptr);

    void setWhat(const QString &what);
    void setMark(CheckMark mark);
    CheckMark mark() const { return m_mark; }
    /// Facts beside the name; elided in the middle with a tooltip.
    void setDetail(const QString &detail);
    /// Already formatted; empty if not known yet.
    void setTook(const QString &took);

    /// Opens the line: what happened, what it means, and a row of buttons (ownership is taken, may
    /// be null). Replaces what was open before.
    void open(const QString &headline, const QString &sentence, QWidget *actions = nullptr);
    void close();
    bool isOpen() const { return m_open; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void elide();

    CheckMark m_mark = CheckMark::Pending;
    bool m_open = false;
    QString m_detailText;
    QStackedWidget *m_markStack;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_detail;
    QLabel *m_took;
    QLabel *m_sentence;
    QWidget *m_actions = nullptr;
    QGridLayout *m_grid;
};

} // namespace nd
