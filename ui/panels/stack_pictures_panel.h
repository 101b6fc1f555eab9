// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observatory/pictures/stack_pictures.h"
#include "ui/panels/still_picture.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace nd {

class LiveFramesButton;
class NoteLine;
class SegmentedControl;
class StackCharts;
class StackDisplay;

/// The latest stack beside the latest single frame, the previews of before, and what the pictures
/// are worth from frame to frame. GUI thread; pictures are decoded and stretched in the pool.
class StackPicturesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the panel.
    StackPicturesPanel(StackPictures &tele, StackPictures &wide, QWidget *parent = nullptr);

    /// What the telescope shows by itself; outlives the panel. Without it there is no control.
    void setDisplay(StackDisplay &display);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum class View { SideBySide, Stack, Frame, Blink };

    QWidget *buildToolbar();
    QWidget *buildPictures();
    QWidget *buildHistory();
    QToolButton *addTool(QHBoxLayout &row, const char *name, const QString &icon,
                         const QString &text);
    void connectPictures(StackPictures &pictures);
    StackPictures &shown() const;
    void setView(View view);
    void blink();
    void refreshStack();
    void refreshFrame();
    void refreshHistory();
    void refreshQuality();
    void refreshZoom();
    void showStack(const QImage &image, const QString &caption);
    void share(const Sight &sight);
    StillPicture &seen() const;

    StackPictures &m_tele;
    StackPictures &m_wide;
    SegmentedControl *m_camera;
    SegmentedControl *m_views;
    QToolButton *m_stretch = nullptr;
    QList<QToolButton *> m_zoomTools;
    LiveFramesButton *m_liveFrames;
    NoteLine *m_displayNote;
    QLabel *m_zoom;
    StillPicture *m_stack;
    StillPicture *m_frame;
    QWidget *m_historyRow = nullptr;
    QSlider *m_history;
    QLabel *m_historyText;
    NoteLine *m_fault;
    StackCharts *m_charts;
    QTimer m_blink;
    View m_view = View::SideBySide;
    bool m_isNewest = true; ///< The slider follows the newest preview.
    quint64 m_round = 0; ///< Outdates a picture that is being decoded.
};

} // namespace nd
