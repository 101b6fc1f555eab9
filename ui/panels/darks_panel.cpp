// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/darks_panel.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/darks/calibration_desk.h"
#include "core/observatory/darks/dark_desk.h"
#include "ui/panels/calibration_darks.h"
#include "ui/panels/dark_matrix.h"
#include "ui/panels/dark_pick.h"
#include "ui/panels/deep_sky_switch.h"
#include "ui/panels/note_line.h"
#include "ui/panels/property_grid.h"
#include "ui/panels/question.h"
#include "ui/text/camera_text.h"
#include "ui/text/names_text.h"
#include "ui/text/request_text.h"
#include "ui/text/state_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panel_body.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace nd {

namespace {

constexpr int kPadding = 10;
constexpr int kSpacing = 8;
constexpr int kTrackSteps = 1000;

QString nameOf(const DarkSetting &setting)
{
    return DarksPanel::tr("%1 s, gain %2")
        .arg(setting.exposure.isEmpty() ? QString::number(setting.exposureIndex) : setting.exposure,
             setting.gain.isEmpty() ? QString::number(setting.gainIndex.value_or(0))
                                    : setting.gain);
}

} // namespace

DarksPanel::DarksPanel(DarkDesk &tele, DarkDesk &wide, StackingModel &stacking, QWidget *parent)
    : QWidget(parent)
    , m_desks{&tele, &wide}
    , m_stacking(stacking)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
    , m_need(new NoteLine(this))
    , m_switch(new DeepSkySwitch(stacking, this))
    , m_problem(new NoteLine(this))
    , m_matrix(new DarkMatrix(this))
    , m_empty(new QLabel(this))
    , m_frames(new Stepper(this))
    , m_pick(new DarkPick(this))
    , m_calibration(new CalibrationDarks(this))
    , m_asSet(new QPushButton(tr("Shoot for what is set"), this))
    , m_again(new QCheckBox(tr("Again, if there are some"), this))
    , m_shootChosen(new QPushButton(tr("Shoot selected"), this))
    , m_delete(new QPushButton(tr("Delete…"), this))
    , m_shootMissing(new QPushButton(this))
    , m_stop(new QPushButton(tr("End dark frames"), this))
    , m_track(new ProgressTrack(this))
    , m_runText(new QLabel(this))
{
    setObjectName(QStringLiteral("darksPanel"));
    PanelBody::fill(*this, buildBody(), buildFooter());
    connectParts();
    m_camera->setCurrent(0);
    m_pick->setDesk(desk());
    m_calibration->setDesk(desk());
    refresh();
}

QWidget *DarksPanel::buildBody()
{
    m_camera->setObjectName(QStringLiteral("darksCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_need->setObjectName(QStringLiteral("darksNeed"));
    m_switch->setObjectName(QStringLiteral("darksSwitchMode"));
    m_problem->setObjectName(QStringLiteral("darksProblem"));
    m_matrix->setObjectName(QStringLiteral("darksMatrix"));
    m_empty->setObjectName(QStringLiteral("darksEmpty"));
    m_empty->setWordWrap(true);
    Theme::setRole(*m_empty, "secondary");
    m_frames->setObjectName(QStringLiteral("darksFrames"));
    m_frames->setAccessibleName(tr("Frames of each"));
    m_frames->setToolTip(tr("Frames of each"));
    m_frames->setRange(1, DarkWish::kMostFrames);
    m_frames->setValue(DarkDesk::kUsualFrames);
    m_asSet->setObjectName(QStringLiteral("darksAsSet"));
    m_again->setObjectName(QStringLiteral("darksAgain"));
    m_shootChosen->setObjectName(QStringLiteral("darksShootChosen"));
    m_delete->setObjectName(QStringLiteral("darksDelete"));
    m_runText->setObjectName(QStringLiteral("darksRun"));
    m_track->setAccessibleName(tr("Progress"));

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_camera);
    column->addWidget(m_need);
    column->addWidget(m_switch);
    column->addWidget(m_problem);
    column->addWidget(m_empty);
    column->addWidget(m_matrix);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_shootChosen, 1);
    chosen->addWidget(m_delete, 1);
    column->addLayout(chosen);
    auto *numbers = new QWidget;
    addProperty(*makePropertyGrid(numbers), tr("Frames"), m_frames);
    column->addWidget(numbers);
    column->addWidget(m_pick);
    column->addWidget(m_asSet);
    column->addWidget(m_again);
    column->addWidget(m_calibration);
    column->addStretch(1);
    return body;
}

QWidget *DarksPanel::buildFooter()
{
    m_shootMissing->setObjectName(QStringLiteral("darksShootMissing"));
    m_stop->setObjectName(QStringLiteral("darksStop"));
    Theme::setRole(*m_shootMissing, "primary");
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(m_track);
    column->addWidget(m_runText);
    auto *row = new QHBoxLayout;
    row->addWidget(m_shootMissing, 1);
    row->addWidget(m_stop, 1);
    column->addLayout(row);
    return footer;
}

void DarksPanel::connectParts()
{
    for (const DarkDesk *one : m_desks) {
        connect(one, &DarkDesk::changed, this, &DarksPanel::refresh);
        connect(&one->calibration(), &CalibrationDesk::changed, this, &DarksPanel::refresh);
    }
    connect(&m_stacking, &StackingModel::changed, this, &DarksPanel::refresh);
    connect(m_frames, &Stepper::valueChanged, this, &DarksPanel::refresh);
    connect(m_camera, &SegmentedControl::currentChanged, this, [this] {
        m_pick->setDesk(desk());
        m_calibration->setDesk(desk());
        refresh();
    });
    connect(m_matrix, &QTableWidget::itemSelectionChanged, this, &DarksPanel::refreshActions);
    connect(m_asSet, &QPushButton::clicked, this,
            [this] { model().shootAsSet(m_again->isChecked()); });
    connect(m_shootMissing, &QPushButton::clicked, this,
            [this] { desk().shoot(desk().wanting(), m_frames->value()); });
    connect(m_shootChosen, &QPushButton::clicked, this, &DarksPanel::shootChosen);
    connect(m_delete, &QPushButton::clicked, this, &DarksPanel::askToDelete);
    connect(m_stop, &QPushButton::clicked, this, [this] { desk().stop(); });
}

DarkDesk &DarksPanel::desk() const
{
    return *m_desks.at(m_camera->current() == 1 ? 1 : 0);
}

DarkModel &DarksPanel::model() const
{
    return desk().model();
}

void DarksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

/// Once for each connection, when somebody looks.
void DarksPanel::askForList()
{
    bool &asked = m_asked.at(m_camera->current() == 1 ? 1 : 0);
    const bool can = model().canRefresh() == Refusal::None;
    if (can && !asked && isVisible()) {
        asked = true;
        model().refresh();
        desk().calibration().model().refresh();
    }
    asked = asked && can;
}

void DarksPanel::refresh()
{
    askForList();
    const bool isKnown = model().list().has_value();
    const QList<DarkCell> &cells = desk().cells();
    m_matrix->setCells(cells, desk().sensorCelsius(), desk().utc());
    m_matrix->setVisible(!cells.isEmpty());
    m_empty->setVisible(cells.isEmpty());
    m_empty->setText(isKnown ? tr("The scope has no dark frames of this camera. Cover the lens "
                                  "before you shoot some.")
                             : tr("Which dark frames there are is not known yet."));
    m_pick->refresh();
    m_calibration->refresh(m_frames->value());
    m_problem->setNote(Mark::Error, problemText());
    refreshNeed();
    refreshRun();
    refreshActions();
}

/// Of the dark frames, or of the switch to deep sky.
QString DarksPanel::problemText() const
{
    const auto ofDarks = model().problem();
    const auto problem = ofDarks || !desk().isForDaylight() ? ofDarks : m_stacking.problem();
    return problem ? text::requestText(*problem, model().generation()) : QString();
}

void DarksPanel::refreshNeed()
{
    m_switch->setVisible(desk().isForDaylight());
    m_switch->refresh(); // what is at work elsewhere does not tell the model of stacks
    if (desk().isForDaylight())
        return m_need->setNote(Mark::Warning, text::daylightDarksSentence());
    const auto now = desk().asSet();
    const QList<DarkCell> &cells = desk().cells();
    const auto cell = std::find_if(cells.begin(), cells.end(), [&now](const DarkCell &one) {
        return now && one.setting.isSame(*now);
    });
    if (cell == cells.end())
        return m_need->setNote(Mark::Ok, {});
    const QString name = nameOf(*now);
    if (!cell->isThere())
        m_need->setNote(Mark::Warning, tr("No dark frames for what is set (%1).").arg(name));
    else if (cell->isWanting())
        m_need->setNote(Mark::Warning,
                        tr("Those for what is set (%1) are of another temperature.").arg(name));
    else
        m_need->setNote(Mark::Ok, tr("There are dark frames for what is set (%1).").arg(name));
}

QString DarksPanel::runText(const DarkRun &run) const
{
    QStringList parts;
    if (desk().shotTotal() > 1)
        parts.append(tr("%1 of %2").arg(desk().shotNumber()).arg(desk().shotTotal()));
    if (run.phase == DarkPhase::Stopping)
        parts.append(tr("ending"));
    if (run.fraction)
        parts.append(text::percentText(100.0 * *run.fraction));
    if (run.remaining)
        parts.append(tr("%1 left").arg(text::durationText(*run.remaining)));
    return parts.isEmpty() ? tr("Shooting dark frames") : parts.join(QStringLiteral(", "));
}

void DarksPanel::refreshRun()
{
    const auto run = model().run();
    m_track->setVisible(run && run->fraction);
    if (run && run->fraction)
        m_track->setCounts(qRound(*run->fraction * kTrackSteps), 0, kTrackSteps);
    m_runText->setVisible(run.has_value());
    m_runText->setText(run ? runText(*run) : QString());
    m_stop->setVisible(run.has_value());
    m_shootMissing->setVisible(!run);
}

void DarksPanel::allow(QPushButton &button, Refusal refusal, const QString &otherReason)
{
    button.setEnabled(refusal == Refusal::None && otherReason.isEmpty());
    button.setToolTip(refusal != Refusal::None ? text::refusalSentence(refusal) : otherReason);
}

void DarksPanel::refreshActions()
{
    const auto wanting = desk().wanting();
    m_shootMissing->setText(wanting.isEmpty()
                                ? tr("Shoot what is missing")
                                : tr("Shoot what is missing (%1)").arg(wanting.size()));
    const QString unordered = tr("The scope has not told its table of gains.");
    const QList<DarkCell> &all = desk().cells();
    const bool isMissing = std::any_of(all.begin(), all.end(),
                                       [](const DarkCell &cell) { return cell.isWanting(); });
    const QString idle = isMissing ? unordered : tr("Nothing is missing.");
    allow(*m_shootMissing, desk().canShoot(), wanting.isEmpty() ? idle : QString());
    const QList<DarkCell> chosen = m_matrix->chosen();
    const QString none = tr("Select some in the table first.");
    const bool canOrder = std::any_of(chosen.begin(), chosen.end(), [](const DarkCell &cell) {
        return cell.setting.gainIndex.has_value();
    });
    const QString chosenReason = chosen.isEmpty() ? none : unordered;
    allow(*m_shootChosen, desk().canShoot(), canOrder ? QString() : chosenReason);
    const bool anyThere = std::any_of(chosen.begin(), chosen.end(),
                                      [](const DarkCell &cell) { return cell.isThere(); });
    allow(*m_delete, model().canRemove(), anyThere ? QString() : none);
    const bool isTele = desk().camera() == Camera::Tele;
    m_asSet->setVisible(isTele);
    m_again->setVisible(isTele);
    allow(*m_asSet, model().canShootAsSet(),
          desk().isForDaylight() ? text::daylightDarksSentence() : QString());
    allow(*m_stop, model().canStop());
}

void DarksPanel::shootChosen()
{
    QList<DarkSetting> settings;
    const QList<DarkCell> chosen = m_matrix->chosen();
    for (const DarkCell &cell : chosen)
        settings.append(cell.setting);
    desk().shoot(settings, m_frames->value());
}

void DarksPanel::askToDelete()
{
    QList<DarkFrameInfo> darks;
    QStringList names;
    const QList<DarkCell> chosen = m_matrix->chosen();
    for (const DarkCell &cell : chosen) {
        if (!cell.isThere())
            continue;
        darks.append(cell.frames());
        names.append(nameOf(cell.setting));
    }
    const Question question{tr("Delete dark frames"),
                            tr("Delete the dark frames of %1?").arg(text::namesInShort(names)),
                            tr("They are gone from the scope then. Stacks of these settings need "
                               "new ones."),
                            tr("Delete them"), false};
    ask(*this, question, &model(), [&dark = model(), darks] { dark.remove(darks); });
}

} // namespace nd
