// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/replay_bar.h"

#include "core/observatory/replay_host.h"
#include "ui/text/replay_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/segmented_control.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace nd {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 12;
constexpr int kTrackSteps = 1000;
constexpr int kTrackStretch = 1000; ///< All there is, while it is shown.

QStringList speedTexts()
{
    QStringList texts;
    const QList<double> speeds = ReplayBar::speeds();
    for (const double speed : speeds)
        texts.append(text::replaySpeedText(speed));
    return texts;
}

QToolButton *boxButton(const char *name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    Theme::setRole(*button, "bar");
    return button;
}

void describe(QToolButton &button, const QString &icon, const QString &text)
{
    button.setIcon(IconTheme::icon(icon));
    button.setToolTip(text);
    button.setAccessibleName(text);
}

} // namespace

ReplayBar::ReplayBar(ReplayHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_title(new QLabel(this))
    , m_when(new QLabel(this))
    , m_note(new QLabel(this))
    , m_play(boxButton("replayPlay", this))
    , m_speed(new SegmentedControl(speedTexts(), this))
    , m_track(new ProgressTrack(this))
    , m_position(new QLabel(this))
    , m_close(boxButton("replayClose", this))
{
    setObjectName(QStringLiteral("replayBar"));
    m_title->setObjectName(QStringLiteral("replayTitle"));
    m_when->setObjectName(QStringLiteral("replayWhen"));
    m_note->setObjectName(QStringLiteral("replayNote"));
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    m_track->setObjectName(QStringLiteral("replayTrack"));
    m_position->setObjectName(QStringLiteral("replayPosition"));
    m_speed->setAccessibleName(tr("Speed"));
    m_track->setAccessibleName(tr("Progress of the replay"));
    Theme::setRole(*m_title, "heading");
    Theme::setRole(*m_note, "secondary");
    m_when->setFont(Theme::font(TextSize::Body, true));
    m_position->setFont(Theme::font(TextSize::Body, true));
    describe(*m_play, QStringLiteral("play"),
             tr("Play")); // A name also before there is a replay.
    describe(*m_close, QStringLiteral("x"), tr("Close the replay"));
    buildRow();
    connect(m_play, &QToolButton::clicked, this, &ReplayBar::togglePlay);
    connect(m_close, &QToolButton::clicked, &m_host, &ReplayHost::close);
    connect(m_speed, &SegmentedControl::currentChanged, this, &ReplayBar::chooseSpeed);
    connect(&m_host, &ReplayHost::changed, this, &ReplayBar::follow);
    follow();
}

QList<double> ReplayBar::speeds()
{
    return {1.0, 5.0, 20.0, 50.0, 100.0};
}

void ReplayBar::buildRow()
{
    auto *row = new QHBoxLayout(this);
    const int padding = Theme::px(kPadding);
    row->setContentsMargins(padding, padding / 2, padding, padding / 2);
    row->setSpacing(Theme::px(kGap));
    row->addWidget(m_title);
    row->addWidget(m_when);
    row->addWidget(m_play);
    row->addWidget(m_speed);
    row->addWidget(m_track, kTrackStretch);
    row->addWidget(m_position);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_close);
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.header);
    painter.fillRect(0, height() - 1, width(), 1, tokens.border);
}

void ReplayBar::follow()
{
    if (ReplayPlayer *player = m_host.player()) {
        disconnect(player, nullptr, this, nullptr);
        connect(player, &ReplayPlayer::stateChanged, this, &ReplayBar::refresh);
        connect(player, &ReplayPlayer::speedChanged, this, &ReplayBar::refresh);
        connect(player, &ReplayPlayer::positionChanged, this, &ReplayBar::refreshPosition);
    }
    refresh();
}

void ReplayBar::refresh()
{
    const ReplayPlayer *player = m_host.player();
    setVisible(player != nullptr);
    if (player == nullptr)
        return;
    using State = ReplayPlayer::State;
    const State state = player->state();
    const bool isThere = state != State::Failed && state != State::Loading;
    for (QWidget *part : {static_cast<QWidget *>(m_when), static_cast<QWidget *>(m_play),
                          static_cast<QWidget *>(m_speed), static_cast<QWidget *>(m_track),
                          static_cast<QWidget *>(m_position)})
        part->setVisible(isThere);
    const QString name = QFileInfo(player->path()).fileName();
    m_title->setText(isThere ? tr("Replay") : name);
    m_title->setToolTip(player->path());
    const bool isPlaying = state == State::Playing;
    m_play->setEnabled(state != State::Finished);
    describe(*m_play, isPlaying ? QStringLiteral("pause") : QStringLiteral("play"),
             state == State::Finished ? tr("The replay is over.")
                 : isPlaying          ? tr("Pause")
                                      : tr("Play"));
    m_speed->setCurrent(static_cast<int>(speeds().indexOf(player->speed())));
    if (state == State::Loading)
        m_note->setText(tr("Reading the recorded night."));
    else if (state == State::Failed)
        m_note->setText(text::flightProblemSentence(player->problem()));
    else
        m_note->setText(player->end() == FlightEnd::Whole ? tr("Nothing is sent to a scope.")
                                                          : text::flightEndSentence(player->end()));
    refreshPosition();
}

void ReplayBar::refreshPosition()
{
    const ReplayPlayer *player = m_host.player();
    if (player == nullptr)
        return;
    const auto position = player->position();
    const auto duration = player->duration();
    m_when->setText(text::momentText(player->utc()));
    m_position->setText(
        tr("%1 of %2", "time").arg(text::clockText(position), text::clockText(duration)));
    const double share = duration.count() > 0
        ? static_cast<double>(position.count()) / static_cast<double>(duration.count())
        : 1.0;
    m_track->setCounts(qRound(share * kTrackSteps), 0, kTrackSteps);
}

void ReplayBar::togglePlay()
{
    ReplayPlayer *player = m_host.player();
    if (player == nullptr)
        return;
    if (player->state() == ReplayPlayer::State::Playing)
        player->pause();
    else
        player->play();
}

void ReplayBar::chooseSpeed(int index)
{
    if (ReplayPlayer *player = m_host.player(); player != nullptr && index >= 0)
        player->setSpeed(speeds().at(index));
}

} // namespace nd
