// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_pictures_panel.h"

#include "core/base/pool_work.h"
#include "core/pictures/picture_stretch.h"
#include "ui/panels/live_frames_button.h"
#include "ui/panels/note_line.h"
#include "ui/panels/stack_charts.h"
#include "ui/text/picture_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace nd {

using namespace std::chrono_literals;

namespace {

constexpr double kToolbarHeight = 40.0;
constexpr double kMargin = 8.0;
constexpr double kSpacing = 4.0;
constexpr double kZoomStep = 1.25;
constexpr auto kBlink = 700ms;

} // namespace

StackPicturesPanel::StackPicturesPanel(StackPictures &tele, StackPictures &wide, QWidget *parent)
    : QWidget(parent)
    , m_tele(tele)
    , m_wide(wide)
    , m_camera(new SegmentedControl({tr("Tele"), tr("Wide")}, this))
    , m_views(new SegmentedControl({tr("Side by side"), tr("Stack"), tr("Last frame"), tr("Blink")},
                                   this))
    , m_liveFrames(new LiveFramesButton(this))
    , m_displayNote(new NoteLine(this))
    , m_zoom(new QLabel(this))
    , m_stack(new StillPicture(this))
    , m_frame(new StillPicture(this))
    , m_history(new QSlider(Qt::Horizontal, this))
    , m_historyText(new QLabel(this))
    , m_fault(new NoteLine(this))
    , m_charts(new StackCharts(this))
{
    setObjectName(QStringLiteral("stackPicturesPanel"));
    m_fault->setObjectName(QStringLiteral("stackPicturesFault"));
    m_fault->setContentsMargins(Theme::px(kMargin), Theme::px(kSpacing), Theme::px(kMargin), 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(buildPictures(), 1);
    m_displayNote->setObjectName(QStringLiteral("stackDisplayNote"));
    m_displayNote->setContentsMargins(m_fault->contentsMargins());
    column->addWidget(m_displayNote);
    column->addWidget(m_fault);
    column->addWidget(buildHistory());
    column->addWidget(m_charts);
    m_blink.setInterval(kBlink);
    connect(&m_blink, &QTimer::timeout, this, &StackPicturesPanel::blink);
    connectPictures(m_tele);
    connectPictures(m_wide);
    connect(m_camera, &SegmentedControl::currentChanged, this, [this] {
        m_isNewest = true;
        refreshHistory();
        refreshStack();
        refreshFrame();
        refreshQuality();
    });
    m_camera->setCurrent(0);
    m_views->setCurrent(0);
    setView(View::SideBySide);
    refreshHistory();
    refreshStack();
    refreshFrame();
    refreshQuality();
    refreshZoom();
}

QToolButton *StackPicturesPanel::addTool(QHBoxLayout &row, const char *name, const QString &icon,
                                         const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(IconTheme::icon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    Theme::setRole(*button, "tool");
    row.addWidget(button);
    return button;
}

QWidget *StackPicturesPanel::buildToolbar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(Theme::px(kToolbarHeight));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::px(kMargin), 0, Theme::px(kMargin), 0);
    row->setSpacing(Theme::px(kSpacing));
    m_camera->setObjectName(QStringLiteral("stackPicturesCamera"));
    m_camera->setAccessibleName(tr("Camera"));
    m_views->setObjectName(QStringLiteral("stackPicturesView"));
    m_views->setAccessibleName(tr("What is shown"));
    for (SegmentedControl *choice : {m_camera, m_views}) {
        choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(choice);
    }
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int index) { setView(static_cast<View>(index)); });
    auto *out = addTool(*row, "stackZoomOut", QStringLiteral("zoom-out"), tr("Zoom out"));
    m_zoom->setObjectName(QStringLiteral("stackZoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("0000 %")));
    row->addWidget(m_zoom);
    auto *in = addTool(*row, "stackZoomIn", QStringLiteral("zoom-in"), tr("Zoom in"));
    auto *fit = addTool(*row, "stackZoomFit", QStringLiteral("maximize"), tr("Show all"));
    m_stretch = addTool(*row, "stackStretch", QStringLiteral("sparkles"),
                        tr("Lift faint light of the stack"));
    m_stretch->setCheckable(true);
    m_zoomTools = {out, in, fit, m_stretch};
    row->addWidget(m_liveFrames);
    connect(m_liveFrames, &LiveFramesButton::noted, m_displayNote, &NoteLine::setNote);
    row->addStretch();
    connect(out, &QToolButton::clicked, this, [this] { seen().zoomBy(1.0 / kZoomStep); });
    connect(in, &QToolButton::clicked, this, [this] { seen().zoomBy(kZoomStep); });
    connect(fit, &QToolButton::clicked, this, [this] { share(Sight{}); });
    connect(m_stretch, &QToolButton::toggled, this, &StackPicturesPanel::refreshStack);
    return bar;
}

QWidget *StackPicturesPanel::buildPictures()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(2));
    m_stack->setObjectName(QStringLiteral("stackPicture"));
    m_stack->setAccessibleName(tr("Stack"));
    m_stack->setNotice(tr("No picture of a stack yet. It comes with the first frames."));
    m_frame->setObjectName(QStringLiteral("framePicture"));
    m_frame->setAccessibleName(tr("Last frame"));
    m_frame->setNotice(tr("No single frame yet."));
    row->addWidget(m_stack, 3);
    row->addWidget(m_frame, 2);
    for (StillPicture *picture : {m_stack, m_frame})
        connect(picture, &StillPicture::sightChanged, this, &StackPicturesPanel::share);
    connect(m_stack, &StillPicture::scaleChanged, this, &StackPicturesPanel::refreshZoom);
    connect(m_frame, &StillPicture::scaleChanged, this, &StackPicturesPanel::refreshZoom);
    return box;
}

void StackPicturesPanel::setDisplay(StackDisplay &display)
{
    m_liveFrames->setDisplay(display);
}

/// The one that a person zooms.
StillPicture &StackPicturesPanel::seen() const
{
    return m_stack->isHidden() || m_stack->image().isNull() ? *m_frame : *m_stack;
}

void StackPicturesPanel::refreshZoom()
{
    const bool isThere = !seen().image().isNull();
    m_zoom->setText(isThere ? text::percentText(100.0 * seen().scale()) : QStringLiteral("–"));
    for (QToolButton *tool : m_zoomTools)
        tool->setEnabled(isThere);
}

QWidget *StackPicturesPanel::buildHistory()
{
    auto *box = new QWidget(this);
    m_historyRow = box;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(Theme::px(kMargin), Theme::px(kSpacing), Theme::px(kMargin),
                            Theme::px(kSpacing));
    row->setSpacing(Theme::px(kMargin));
    auto *caption = new QLabel(tr("Earlier"), box);
    Theme::setRole(*caption, "caption");
    m_history->setObjectName(QStringLiteral("stackHistory"));
    m_history->setAccessibleName(tr("Previews of this stack"));
    m_history->setPageStep(5);
    m_historyText->setObjectName(QStringLiteral("stackHistoryText"));
    row->addWidget(caption);
    row->addWidget(m_history, 1);
    row->addWidget(m_historyText);
    connect(m_history, &QSlider::valueChanged, this, [this](int value) {
        m_isNewest = value == m_history->maximum();
        refreshStack();
    });
    return box;
}

void StackPicturesPanel::connectPictures(StackPictures &pictures)
{
    const auto ifShown = [this, &pictures](void (StackPicturesPanel::*refresh)()) {
        return [this, &pictures, refresh] {
            if (&pictures == &shown())
                (this->*refresh)();
        };
    };
    connect(&pictures, &StackPictures::stackChanged, this,
            ifShown(&StackPicturesPanel::refreshHistory));
    connect(&pictures, &StackPictures::stackChanged, this,
            ifShown(&StackPicturesPanel::refreshStack));
    connect(&pictures, &StackPictures::frameChanged, this,
            ifShown(&StackPicturesPanel::refreshFrame));
    connect(&pictures, &StackPictures::qualityChanged, this,
            ifShown(&StackPicturesPanel::refreshQuality));
}

StackPictures &StackPicturesPanel::shown() const
{
    return m_camera->current() == 1 ? m_wide : m_tele;
}

void StackPicturesPanel::setView(View view)
{
    m_view = view;
    m_stack->setVisible(view != View::Frame);
    m_frame->setVisible(view == View::SideBySide || view == View::Frame);
    if (view == View::Blink)
        m_blink.start();
    else
        m_blink.stop();
}

/// The two change places; they share what part is seen.
void StackPicturesPanel::blink()
{
    const bool wasStack = m_stack->isVisible();
    m_stack->setVisible(!wasStack);
    m_frame->setVisible(wasStack);
}

void StackPicturesPanel::hideEvent(QHideEvent *event)
{
    if (m_view == View::Blink)
        m_views->setCurrent(int(View::SideBySide));
    QWidget::hideEvent(event);
}

void StackPicturesPanel::share(const Sight &sight)
{
    m_stack->setSight(sight);
    m_frame->setSight(sight);
}

void StackPicturesPanel::refreshHistory()
{
    const int last = std::max(0, int(shown().previews().size()) - 1);
    const QSignalBlocker blocker(m_history);
    m_history->setRange(0, last);
    m_historyRow->setVisible(last > 0);
    if (m_isNewest)
        m_history->setValue(last);
}

/// What was kept as a file, or is to be lifted, comes from the pool.
void StackPicturesPanel::refreshStack()
{
    const StackPictures &pictures = shown();
    const auto &previews = pictures.previews();
    const auto at = std::size_t(m_history->value());
    const quint64 round = ++m_round;
    if (pictures.stack().isNull() || at >= previews.size()) {
        m_historyText->clear();
        return showStack({}, {});
    }
    const KeptPreview &preview = previews[at];
    const bool isNewest = at + 1 == previews.size();
    const QString caption = tr("Stack of %1").arg(text::numberText(preview.stacked, 0));
    m_historyText->setText(isNewest ? tr("newest") : caption);
    const bool isLifted = m_stretch->isChecked();
    if (isNewest && !isLifted)
        return showStack(pictures.stack(), caption);
    const auto work = [isLifted, isNewest, newest = pictures.stack(), jpeg = preview.jpeg] {
        const QImage image = isNewest ? newest : previewImage(jpeg);
        return isLifted ? stretched(image) : image;
    };
    workInPool(this, work, [this, round, caption](const QImage &image) {
        if (round == m_round)
            showStack(image, caption);
    });
}

void StackPicturesPanel::showStack(const QImage &image, const QString &caption)
{
    m_stack->setImage(image);
    m_stack->setCaptions(caption);
}

void StackPicturesPanel::refreshFrame()
{
    const StackPictures &pictures = shown();
    m_frame->setImage(pictures.frame());
    const QString caption
        = pictures.isFrameRejected() ? tr("Last frame, %1, left out") : tr("Last frame, %1");
    m_frame->setCaptions(caption.arg(text::numberText(pictures.frameNumber(), 0)));
}

void StackPicturesPanel::refreshQuality()
{
    const StackPictures &pictures = shown();
    m_charts->refresh(pictures);
    const PictureFault fault = pictures.previewFault() != PictureFault::None
        ? pictures.previewFault()
        : pictures.frameFault();
    m_fault->setNote(Mark::Warning, text::pictureFaultSentence(fault));
}

} // namespace nd
