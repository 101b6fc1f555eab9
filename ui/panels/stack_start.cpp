// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_start.h"

#include "core/dwarf/models/calibration_frame_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/dark_model.h"
#include "core/dwarf/models/feature_model.h"
#include "core/dwarf/models/stacking_model.h"
#include "core/observatory/stacking/stack_watch.h"
#include "ui/panels/deep_sky_switch.h"
#include "ui/panels/note_line.h"
#include "ui/panels/param_row.h"
#include "ui/panels/question.h"
#include "ui/panels/stack_check_row.h"
#include "ui/text/camera_text.h"
#include "ui/text/request_text.h"
#include "ui/text/stacking_text.h"
#include "ui/text/state_text.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace nd {

namespace {

using Subject = StackCheck::Subject;

constexpr int kSpacing = 8;
constexpr std::array kSettings{Setting::Exposure, Setting::Gain, Setting::Filter};
constexpr std::array kFeatures{Feature::AstroFrames, Feature::WideAstroFrames,
                               Feature::AstroBinning, Feature::AstroFormat};

QPushButton *newButton(const QString &text, const char *name, const char *icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setIcon(IconTheme::icon(QLatin1String(icon)));
    return button;
}

} // namespace

StackStart::StackStart(StackSources sources, QWidget *parent)
    : QWidget(parent)
    , m_sources(std::move(sources))
    , m_parameters(new QVBoxLayout)
    , m_checklist(new QVBoxLayout)
    , m_last(new NoteLine(this))
    , m_problem(new NoteLine(this))
    , m_live(new NoteLine(this))
    , m_goLive(newButton(tr("Back to the live picture"), "stackGoLive", "play"))
    , m_stopAndStart(newButton(tr("Stop it and start"), "stackStopAndStart", "layers"))
{
    setObjectName(QStringLiteral("stackStart"));
    m_last->setObjectName(QStringLiteral("stackLast"));
    m_problem->setObjectName(QStringLiteral("stackProblem"));
    m_live->setObjectName(QStringLiteral("stackLive"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(kSpacing));
    m_parameters->setSpacing(Theme::px(kSpacing));
    m_checklist->setSpacing(0);
    column->addWidget(m_last);
    column->addWidget(m_problem);
    column->addWidget(m_live);
    column->addWidget(m_goLive);
    column->addWidget(m_stopAndStart);
    column->addLayout(m_checklist);
    column->addLayout(m_parameters);
    connect(m_goLive, &QPushButton::clicked, this, [this] { side().watch.stacking().goLive(); });
    connect(m_stopAndStart, &QPushButton::clicked, this, &StackStart::stopAndStartRequested);
}

void StackStart::display(Camera camera)
{
    if (std::exchange(m_camera, camera) != camera) {
        m_hasAsked = false;
        for (const auto &[key, row] : m_rows)
            removeRow(row);
        m_rows.clear();
        m_shown.clear(); // their buttons act on one camera
    }
    refreshNotes();
    askForDarks();
    refreshChecks();
    refreshRows();
}

/// The list comes only if somebody asks for it.
void StackStart::askForDarks()
{
    DarkModel &darks = side().darks;
    if (darks.canRefresh() != Refusal::None) {
        m_hasAsked = false;
    } else if (isVisible() && !darks.list() && !std::exchange(m_hasAsked, true)) {
        darks.refresh();
        darks.calibrationFrames().refresh();
    }
}

/// In their order, whichever of them came last. None of a mode that the start leaves.
void StackStart::refreshRows()
{
    int place = 0;
    const bool isLeft = side().watch.stacking().startSwitchesMode();
    CameraSettingsModel &settings = side().settings;
    for (const Setting setting : kSettings) {
        place += updateRow("setting" + std::to_string(int(setting)), place,
                           !isLeft && settings.spec(setting) != nullptr,
                           [&] { return ParamRow::make(handleOf(settings, setting), this); });
    }
    FeatureModel &features = m_sources.features;
    for (const Feature feature : kFeatures) {
        place += updateRow("feature" + std::to_string(int(feature)), place,
                           !isLeft && isShown(feature),
                           [&] { return ParamRow::make(handleOf(features, feature), this); });
    }
}

/// Of the counts of frames that of the camera alone.
bool StackStart::isShown(Feature feature) const
{
    const FeatureModel &features = m_sources.features;
    const bool isCount = feature == Feature::AstroFrames || feature == Feature::WideAstroFrames;
    return features.spec(feature) != nullptr
        && (!isCount || feature == features.stackFrames(m_camera));
}

/// Makes, refreshes or removes a row, as the telescope has it or not. How many are there then.
int StackStart::updateRow(const std::string &key, int place, bool exists,
                          const std::function<ParamRow *()> &make)
{
    const auto found = m_rows.find(key);
    if (found != m_rows.end() && (!exists || found->second->isOutdated())) {
        removeRow(found->second);
        m_rows.erase(found);
    }
    if (!exists)
        return 0;
    ParamRow *&row = m_rows[key];
    if (row == nullptr) {
        row = make();
        m_parameters->insertWidget(place, row);
    }
    row->refresh();
    return 1;
}

void StackStart::removeRow(ParamRow *row)
{
    m_parameters->removeWidget(row); // its place is free at once
    row->hide();
    row->deleteLater();
}

void StackStart::refreshChecks()
{
    for (const StackCheck &check : stackChecks(m_sources, m_camera)) {
        const auto shown = m_shown.find(check.subject);
        if (shown == m_shown.end() || shown->second != check)
            showCheck(check);
    }
    // What is at work elsewhere does not tell the model of stacks.
    if (auto *mode = findChild<DeepSkySwitch *>(QStringLiteral("stackSwitchMode")))
        mode->refresh();
    auto *shoot = findChild<QPushButton *>(QStringLiteral("stackShootDarks"));
    if (shoot == nullptr)
        return;
    const bool isKnown = side().darks.canShootAsSet() == Refusal::None || darkWish();
    shoot->setEnabled(isKnown);
    shoot->setToolTip(isKnown ? QString() : tr("What the camera is set to is not known."));
}

void StackStart::showCheck(const StackCheck &check)
{
    m_shown[check.subject] = check;
    StackCheckRow *&row = m_checks[check.subject];
    if (row == nullptr) {
        row = new StackCheckRow(check.subject, this);
        row->setObjectName(QStringLiteral("stackCheck%1").arg(int(check.subject)));
        m_checklist->addWidget(row);
    }
    row->display(check, helpFor(check));
}

/// The button that gets what is missing.
QWidget *StackStart::helpFor(const StackCheck &check)
{
    QPushButton *button = nullptr;
    if (check.subject == Subject::Target && check.mark == CheckMark::Warning) {
        button = newButton(tr("Choose a target"), "stackPoint", "compass");
        connect(button, &QPushButton::clicked, this, &StackStart::pointRequested);
    } else if (check.subject == Subject::Exposure && check.mark == CheckMark::Warning) {
        button = side().watch.stacking().startSwitchesMode() ? modeHelp() : exposureHelp();
    } else if (check.subject == Subject::Dark && check.mark == CheckMark::Warning) {
        button = newButton(tr("Shoot dark frames…"), "stackShootDarks", "circle");
        connect(button, &QPushButton::clicked, this, &StackStart::confirmDarks);
    } else if (check.subject == Subject::Dark && check.mark == CheckMark::Running) {
        button = newButton(tr("Stop the dark frames"), "stackStopDarks", "square");
        connect(button, &QPushButton::clicked, this, [this] { side().darks.stop(); });
    }
    return button;
}

QPushButton *StackStart::modeHelp()
{
    auto *button = new DeepSkySwitch(side().watch.stacking());
    button->setObjectName(QStringLiteral("stackSwitchMode"));
    return button;
}

QPushButton *StackStart::exposureHelp()
{
    const auto usual = usualExposure(side().settings);
    const ParamSpec *spec = side().settings.spec(Setting::Exposure);
    if (!usual || spec == nullptr)
        return nullptr;
    auto *button
        = newButton(tr("Set %1").arg(text::settingValueText(Setting::Exposure, *spec, *usual)),
                    "stackSetExposure", "timer");
    connect(button, &QPushButton::clicked, this,
            [this, value = *usual] { side().settings.set(Setting::Exposure, value); });
    return button;
}

void StackStart::confirmDarks()
{
    ask(*this,
        {tr("Dark frames"), tr("Is the scope dark?"),
         tr("Dark frames are taken without any light: close the scope or cover its lens. It takes "
            "some minutes, and the live picture stops meanwhile."),
         tr("Shoot dark frames"), false},
        this, [this] { shootDarks(); });
}

void StackStart::shootDarks()
{
    DarkModel &darks = side().darks;
    if (darks.canShootAsSet() == Refusal::None)
        return darks.shootAsSet(false);
    const auto wish = darkWish();
    if (wish && darks.canShoot() == Refusal::None)
        darks.shoot(*wish);
}

/// As the camera is set; nothing while that can't be told in gears.
std::optional<DarkWish> StackStart::darkWish() const
{
    const CameraSettingsModel &settings = side().settings;
    const auto numberOf = [&settings](Setting setting) {
        const auto value = settings.value(setting);
        return value ? settings.gearNumber(setting, *value) : std::nullopt;
    };
    const auto exposure = numberOf(Setting::Exposure);
    const auto gain = numberOf(Setting::Gain);
    if (!exposure || !gain)
        return std::nullopt;
    const auto binning = m_sources.features.value(Feature::AstroBinning);
    DarkWish wish;
    wish.exposureIndex = *exposure;
    wish.gainIndex = *gain;
    wish.binIndex = binning ? binning->choice : 0;
    return wish;
}

QString StackStart::problemText() const
{
    const StackingModel &model = side().watch.stacking();
    if (const auto rival = model.busyWith())
        return text::stackRivalSentence(*rival);
    const std::optional<Error> problem = model.problem() ? model.problem() : side().darks.problem();
    return problem ? text::requestText(*problem, model.generation()) : QString();
}

void StackStart::refreshNotes()
{
    const StackWatch &watch = side().watch;
    StackingModel &model = watch.stacking();
    const std::optional<StackStory> &story = watch.story();
    const bool hasLast = story && story->isOver();
    m_last->setNote(Mark::Off,
                    hasLast ? tr("Last stack: %1").arg(text::stackSummary(story->run)) : QString());
    m_problem->setNote(Mark::Warning, problemText());
    const GoLive live = model.goLiveState();
    const bool wasPutBack = hasLast && !story->events.empty()
        && story->events.back().kind == StackEvent::Kind::LivePicture;
    if (live == GoLive::UnderWay)
        m_live->setNote(Mark::Off, tr("The scope is put back to the live picture."));
    else if (live == GoLive::Needed)
        m_live->setNote(Mark::Warning, tr("The scope still shows the last stack."));
    else
        m_live->setNote(Mark::Ok,
                        wasPutBack ? text::stackEventSentence(story->events.back()) : QString());
    const Refusal refusal = model.canGoLive();
    m_goLive->setVisible(live == GoLive::Needed);
    m_goLive->setEnabled(refusal == Refusal::None);
    m_goLive->setToolTip(text::refusalSentence(refusal));
    const Refusal again = model.canStopAndStart();
    m_stopAndStart->setVisible(again == Refusal::None || again == Refusal::BeingSet);
    m_stopAndStart->setEnabled(again == Refusal::None);
    m_stopAndStart->setToolTip(text::refusalSentence(again));
}

} // namespace nd
