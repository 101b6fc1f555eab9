// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/sky/sky_library.h"
#include "core/observatory/sky/target_query.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace nd {

class NoteLine;
class SegmentedControl;
class SkyDesk;
class StellariumClient;
class TargetList;

/// Finds a target as one types: by name, catalogue number or coordinates; without a text the
/// favourites, the recent ones or the solar system. GUI thread.
class FindPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this. Without `stellarium` there is no button for it.
    explicit FindPanel(SkyDesk &sky, StellariumClient *stellarium = nullptr,
                       QWidget *parent = nullptr);

    void setText(const QString &text);
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFooter(StellariumClient *stellarium);
    void buildList();
    void connectParts();
    void search();
    void showShelf();
    void showAnswer(const TargetAnswer &answer);
    void markSelected();
    void select(const QModelIndex &index);
    void takeBest();
    void chooseFile();
    void showImport(const TargetImport &import);
    QString emptyText() const;

    SkyDesk &m_sky;
    QLineEdit *m_edit;
    NoteLine *m_echo;
    SegmentedControl *m_shelf;
    QListView *m_view;
    TargetList *m_list;
    QLabel *m_empty;
    NoteLine *m_importNote;
    QToolButton *m_own;
};

} // namespace nd
