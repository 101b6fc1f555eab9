// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/capture_status.h"

#include "core/dwarf/models/capture_model.h"
#include "ui/panels/note_line.h"
#include "ui/text/capture_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace nd {

namespace {

constexpr int kSpacing = 4;
constexpr double kLongExposureSeconds = 1.0;
constexpr int kSteps = 1000; ///< Of a bar that shows no count.

bool isLong(const std::optional<ExposureProgress> &exposure)
{
    return exposure && exposure->totalSeconds > kLongExposureSeconds;
}

bool isPhoto(CaptureJob job)
{
    return job == CaptureJob::Photo || job == CaptureJob::RawPhoto;
}

Mark markOf(PanoramaUpload::Step step)
{
    switch (step) {
    case PanoramaUpload::Step::Compressing:
    case PanoramaUpload::Step::Uploading:
        return Mark::Off;
    case PanoramaUpload::Step::Done:
        return Mark::Ok;
    case PanoramaUpload::Step::Failed:
        break;
    }
    return Mark::Warning;
}

} // namespace

CaptureStatus::CaptureStatus(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_count(new QLabel(this))
    , m_time(new QLabel(this))
    , m_track(new ProgressTrack(this))
    , m_owner(new NoteLine(this))
    , m_upload(new NoteLine(this))
    , m_problem(new NoteLine(this))
{
    m_what->setObjectName(QStringLiteral("captureState"));
    m_what->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("captureCount"));
    m_time->setObjectName(QStringLiteral("captureTime"));
    m_track->setObjectName(QStringLiteral("captureTrack"));
    m_track->setAccessibleName(tr("Progress"));
    m_owner->setObjectName(QStringLiteral("captureOwner"));
    m_upload->setObjectName(QStringLiteral("captureUpload"));
    m_problem->setObjectName(QStringLiteral("captureProblem"));
    m_count->setFont(Theme::font(TextSize::Body, true));
    Theme::setRole(*m_time, "secondary");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(Theme::px(kSpacing));
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_count, 0, 1, Qt::AlignRight);
    grid->addWidget(m_track, 1, 0, 1, 2);
    grid->addWidget(m_time, 2, 0, 1, 2, Qt::AlignRight);
    grid->addWidget(m_owner, 3, 0, 1, 2);
    grid->addWidget(m_upload, 4, 0, 1, 2);
    grid->addWidget(m_problem, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void CaptureStatus::display(const CaptureModel &model)
{
    showProgress(model);
    showNotes(model);
}

void CaptureStatus::showProgress(const CaptureModel &model)
{
    const std::optional<CaptureRun> run = model.run();
    const std::optional<ExposureProgress> exposure = model.exposure();
    const auto elapsed = model.elapsed();
    const bool hasExposure = isLong(exposure);
    const bool hasCount = model.fraction().has_value();
    m_what->setText(run ? text::captureStateText(*run) : hasExposure ? tr("Exposing") : QString());
    m_what->setVisible(!m_what->text().isEmpty());
    QString count = run ? text::captureCountText(*run) : QString();
    const bool showsExposure = count.isEmpty() && hasExposure;
    if (showsExposure)
        count = text::exposureText(*exposure);
    const bool tellsSeconds = showsExposure && run && isPhoto(run->job); // the same twice
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_time->setText(elapsed ? text::captureTimeText(*elapsed) : QString());
    m_time->setVisible(elapsed && !tellsSeconds);
    m_track->setVisible(hasCount || hasExposure);
    if (hasCount)
        m_track->setCounts(*run->done, 0, *run->total);
    else if (hasExposure)
        m_track->setCounts(
            int(std::lround(kSteps * exposure->exposedSeconds / exposure->totalSeconds)), 0,
            kSteps);
}

void CaptureStatus::showNotes(const CaptureModel &model)
{
    const std::optional<CaptureRun> run = model.run();
    m_owner->setNote(Mark::Off,
                     run && !run->isOurs ? tr("Not started by this program.") : QString());
    const std::optional<PanoramaUpload> upload = model.upload();
    m_upload->setNote(upload ? markOf(upload->step) : Mark::Off,
                      upload ? text::uploadText(*upload) : QString());
    const std::optional<Error> problem = model.problem();
    m_problem->setNote(Mark::Warning,
                       problem ? text::captureProblemText(*problem, model.generation())
                               : QString());
}

} // namespace nd
