// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace nd {

class CaptureModel;
class NoteLine;
class ProgressTrack;

/// What a camera is taking and how far it is: words, count, time and a bar. Takes no room while
/// there is nothing to say.
class CaptureStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureStatus(QWidget *parent = nullptr);

    void display(const CaptureModel &model);

private:
    void showProgress(const CaptureModel &model);
    void showNotes(const CaptureModel &model);

    QLabel *m_what;
    QLabel *m_count;
    QLabel *m_time;
    ProgressTrack *m_track;
    NoteLine *m_owner;
    NoteLine *m_upload;
    NoteLine *m_problem;
};

} // namespace nd
