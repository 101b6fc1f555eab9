// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration_darks.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/observatory/darks/calibration_desk.h"
#include "core/observatory/darks/dark_desk.h"
#include "ui/panels/calibration_table.h"
#include "ui/panels/note_line.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/text/names_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

namespace {

constexpr int kSectionGap = 8;

} // namespace

CalibrationDarks::CalibrationDarks(QWidget *parent)
    : QWidget(parent)
    , m_need(new NoteLine(this))
    , m_problem(new NoteLine(this))
    , m_empty(new QLabel(tr("The collection has no darks of this camera."), this))
    , m_table(new CalibrationTable(this))
    , m_run(new QLabel(this))
    , m_shoot(new QPushButton(tr("Shoot one for what is set"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
    , m_stop(new QPushButton(tr("End"), this))
{
    setObjectName(QStringLiteral("calibrationDarks"));
    m_need->setObjectName(QStringLiteral("calibrationNeed"));
    m_problem->setObjectName(QStringLiteral("calibrationProblem"));
    m_empty->setObjectName(QStringLiteral("calibrationEmpty"));
    m_empty->setWordWrap(true);
    Theme::setRole(*m_empty, "secondary");
    m_table->setObjectName(QStringLiteral("calibrationTable"));
    m_run->setObjectName(QStringLiteral("calibrationRun"));
    m_shoot->setObjectName(QStringLiteral("calibrationShoot"));
    m_delete->setObjectName(QStringLiteral("calibrationDelete"));
    m_delete->setAccessibleName(tr("Delete calibration darks"));
    m_stop->setObjectName(QStringLiteral("calibrationStop"));
    m_stop->setAccessibleName(tr("End the calibration dark"));
    auto *caption = new QLabel(tr("Calibration darks"), this);
    Theme::setRole(*caption, "caption");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(kSectionGap));
    for (QWidget *part :
         std::initializer_list<QWidget *>{caption, m_need, m_problem, m_empty, m_table, m_run})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->addWidget(m_shoot, 2);
    row->addWidget(m_stop, 2);
    row->addWidget(m_delete, 1);
    column->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CalibrationDarks::refreshActions);
    connect(m_shoot, &QPushButton::clicked, this,
            [this] { m_desk->calibration().shoot(m_frames); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_desk->calibration().model().stop(); });
    connect(m_delete, &QPushButton::clicked, this, &CalibrationDarks::askToDelete);
}

void CalibrationDarks::setDesk(DarkDesk &desk)
{
    m_desk = &desk;
}

void CalibrationDarks::refresh(int frames)
{
    m_frames = frames;
    const CalibrationDesk &desk = m_desk->calibration();
    const CalibrationFrameModel &model = desk.model();
    setVisible(model.list().has_value() || model.run() || model.canRefresh() == Refusal::None);
    const QList<CalibrationRow> rows = desk.rows();
    m_table->setRows(rows, m_desk->sensorCelsius(), m_desk->utc());
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty() && model.list());
    const auto suits = desk.hasSuiting();
    if (!suits)
        m_need->setNote(Mark::Ok, {});
    else if (*suits)
        m_need->setNote(Mark::Ok, tr("One suits what is set."));
    else
        m_need->setNote(Mark::Warning, tr("None suits what is set."));
    m_problem->setNote(Mark::Error,
                       model.problem() ? text::requestText(*model.problem(), model.generation())
                                       : QString());
    refreshRun();
    refreshActions();
}

void CalibrationDarks::refreshRun()
{
    const auto run = m_desk->calibration().model().run();
    m_run->setVisible(run.has_value());
    m_stop->setVisible(run.has_value());
    m_shoot->setVisible(!run);
    if (!run)
        return;
    QString text = run->phase == DarkPhase::Stopping ? tr("Ending") : tr("Shooting a dark");
    if (run->progress) // nobody published the unit
        text = tr("%1: the scope says %2").arg(text).arg(*run->progress);
    m_run->setText(text);
}

void CalibrationDarks::allow(QPushButton &button, Refusal refusal, const QString &otherReason)
{
    button.setEnabled(refusal == Refusal::None && otherReason.isEmpty());
    button.setToolTip(refusal != Refusal::None ? text::refusalSentence(refusal) : otherReason);
}

void CalibrationDarks::refreshActions()
{
    const CalibrationDesk &desk = m_desk->calibration();
    const QString unknown = m_desk->isForDaylight() ? text::daylightDarksSentence()
                                                    : tr("What the camera is set to is not known.");
    allow(*m_shoot, desk.canShoot(), desk.isSetKnown() ? QString() : unknown);
    if (m_shoot->isEnabled())
        m_shoot->setToolTip(desk.model().hasDarkFilter()
                                ? tr("The scope turns its dark filter before the camera.")
                                : tr("Cover the lens first."));
    const QList<CalibrationFrameInfo> chosen = m_table->chosen();
    const bool isAny = std::any_of(chosen.begin(), chosen.end(),
                                   [](const auto &frame) { return frame.id.has_value(); });
    allow(*m_delete, desk.model().canRemove(),
          isAny ? QString() : tr("Select some in the table first."));
    allow(*m_stop, desk.model().canStop(), {});
}

void CalibrationDarks::askToDelete()
{
    QList<CalibrationFrameInfo> frames;
    QStringList names;
    const QList<CalibrationFrameInfo> chosen = m_table->chosen();
    for (const CalibrationFrameInfo &frame : chosen) {
        if (!frame.id)
            continue;
        frames.append(frame);
        names.append(CalibrationTable::nameOf(frame));
    }
    CalibrationFrameModel &model = m_desk->calibration().model();
    const Question question{
        tr("Delete calibration darks"),
        tr("Delete the calibration darks of %1?").arg(text::namesInShort(names)),
        tr("They are gone from the scope then."), tr("Delete them"), false};
    ask(*this, question, &model, [&model, frames] { model.remove(frames); });
}

} // namespace nd
