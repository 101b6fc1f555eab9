// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace nd {

class CourseChart;
class StackPictures;

/// Stars, their size and the background in the previews and in single frames over the whole night,
/// and the signal to noise of the stack with what half an hour more would bring. GUI thread.
class StackCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit StackCharts(QWidget *parent = nullptr);

    void refresh(const StackPictures &pictures);

private:
    void showSignal(const StackPictures &pictures);

    CourseChart *m_stars;
    CourseChart *m_radius;
    CourseChart *m_background;
    CourseChart *m_signal;
    QLabel *m_forecast;
};

} // namespace nd
