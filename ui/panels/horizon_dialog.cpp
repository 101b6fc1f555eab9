// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/horizon_dialog.h"

#include "core/observatory/sky/horizon_store.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/horizon_profile.h"
#include "ui/panels/horizon_table.h"
#include "ui/panels/note_line.h"
#include "ui/text/horizon_text.h"
#include "ui/text/sky_text.h"
#include "ui/text/units.h"
#include "ui/theme/icon_theme.h"
#include "ui/theme/theme.h"
#include "ui/window/current_device.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <cmath>

namespace nd {

namespace {

constexpr QSize kSize(600, 560);
constexpr int kPadding = 16;
constexpr int kSpacing = 10;
constexpr int kSightMilliseconds = 400;

QPushButton *makeButton(const char *name, const QString &text, const char *icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    if (*icon != '\0')
        button->setIcon(IconTheme::icon(QLatin1String(icon)));
    return button;
}

} // namespace

HorizonDialog::HorizonDialog(SkyDesk &sky, std::function<HorizonSight()> sight, QWidget *parent)
    : QDialog(parent)
    , m_sky(sky)
    , m_sightNow(std::move(sight))
    , m_profile(new HorizonProfile(this))
    , m_table(new HorizonTable(this))
    , m_sight(new QLabel(this))
    , m_take(makeButton("horizonTake", tr("Take this point"), "crosshair", this))
    , m_add(makeButton("horizonAdd", tr("Add"), "plus", this))
    , m_remove(makeButton("horizonRemove", tr("Delete"), "trash-2", this))
    , m_undo(makeButton("horizonUndo", tr("Undo"), "undo-2", this))
    , m_import(makeButton("horizonImport", tr("Import…"), "folder-open", this))
    , m_export(makeButton("horizonExport", tr("Export…"), "save", this))
    , m_note(new NoteLine(this))
{
    setObjectName(QStringLiteral("horizonDialog"));
    setWindowTitle(tr("Horizon"));
    resize(Theme::px(kSize.width()), Theme::px(kSize.height()));
    auto *hint
        = new QLabel(tr("What stands higher than the horizon here: trees, houses, hills. The "
                        "chart, Tonight and the altitude curve count with it."),
                     this);
    hint->setWordWrap(true);
    Theme::setRole(*hint, "secondary");
    auto *column = new QVBoxLayout(this);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(Theme::px(kSpacing));
    column->addWidget(hint);
    column->addWidget(m_profile, 2);
    column->addWidget(buildRecording());
    column->addWidget(m_table, 3);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    connectParts();
    refresh();
    refreshSight();
}

QWidget *HorizonDialog::buildRecording()
{
    m_sight->setObjectName(QStringLiteral("horizonSight"));
    m_sight->setWordWrap(true);
    m_take->setShortcut(Qt::CTRL | Qt::Key_Return);
    Theme::setRole(*m_take, "primary");
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addWidget(m_sight, 1);
    row->addWidget(m_take);
    return widget;
}

QWidget *HorizonDialog::buildButtons()
{
    auto *close = makeButton("horizonClose", tr("Close"), "", this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_undo->setShortcut(QKeySequence::Undo);
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    for (QPushButton *button : {m_add, m_remove, m_undo, m_import, m_export})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    return widget;
}

void HorizonDialog::connectParts()
{
    HorizonModel &horizon = m_sky.horizon();
    connect(&horizon, &HorizonModel::changed, this, &HorizonDialog::refresh);
    connect(&horizon, &HorizonModel::forgot, this, [this](const Site &place) {
        m_note->setNote(Mark::Warning,
                        tr("%1 places have a horizon. That of %2, the one that was changed "
                           "longest ago, was forgotten to make room.")
                            .arg(kMostHorizons)
                            .arg(text::siteText(place)));
    });
    connect(&horizon, &HorizonModel::imported, this, &HorizonDialog::showImport);
    connect(&horizon, &HorizonModel::exported, this,
            [this](const QString &file, const QString &error) {
                m_note->setNote(error.isEmpty() ? Mark::Ok : Mark::Error,
                                error.isEmpty() ? tr("Written to %1.").arg(file)
                                                : tr("%1 was not written: %2").arg(file, error));
            });
    connect(&m_sky, &SkyDesk::siteChanged, this, &HorizonDialog::refresh);
    connect(m_table, &HorizonTable::edited, this, [this](int index, const Horizontal &point) {
        m_note->setNote(Mark::Off, {});
        m_sky.horizon().change(static_cast<std::size_t>(index), point);
    });
    connect(m_table, &HorizonTable::refused, this, [this] {
        m_note->setNote(
            Mark::Error,
            tr("A point has an azimuth from 0° to 360° and an altitude from −30° to 90°."));
    });
    connect(m_table, &HorizonTable::currentPointChanged, this, &HorizonDialog::markCurrent);
    connect(m_profile, &HorizonProfile::picked, this,
            [this](int index) { m_table->setCurrentPoint(index); });
    connect(m_take, &QPushButton::clicked, this, &HorizonDialog::take);
    connect(m_add, &QPushButton::clicked, this, &HorizonDialog::addPoint);
    connect(m_remove, &QPushButton::clicked, this, &HorizonDialog::removePoint);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_sky.horizon().undo(); });
    connect(m_import, &QPushButton::clicked, this, &HorizonDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &HorizonDialog::chooseExport);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &HorizonDialog::refreshSight);
    timer->start(kSightMilliseconds);
}

void HorizonDialog::refresh()
{
    const HorizonModel &horizon = m_sky.horizon();
    m_table->setMask(horizon.mask());
    m_profile->setMask(horizon.mask());
    const QString missing
        = horizon.hasSite() ? QString() : tr("Set the place where you stand first.");
    const QString full = horizon.isFull() ? tr("No more points can be kept.") : missing;
    m_add->setEnabled(full.isEmpty());
    m_add->setToolTip(full.isEmpty() ? tr("A point after the selected one") : full);
    m_import->setEnabled(horizon.hasSite());
    m_import->setToolTip(
        horizon.hasSite() ? tr("Files of N.I.N.A., Stellarium, Cartes du Ciel, or CSV") : missing);
    m_export->setEnabled(!horizon.mask().isEmpty());
    m_export->setToolTip(horizon.mask().isEmpty() ? tr("There are no points yet.") : QString());
    m_undo->setEnabled(horizon.canUndo());
    m_undo->setToolTip(horizon.canUndo() ? QString() : tr("Nothing was changed."));
    markCurrent();
    refreshSight();
}

void HorizonDialog::addPoint()
{
    const HorizonMask &mask = m_sky.horizon().mask();
    const auto &points = mask.points();
    const auto row = static_cast<std::size_t>(std::max(m_table->currentRow(), 0));
    double azimuth = 180.0;
    if (row < points.size()) {
        const bool isLast = row + 1 == points.size();
        const double next
            = isLast ? points.front().azimuthDegrees + 360.0 : points[row + 1].azimuthDegrees;
        azimuth = std::fmod((points[row].azimuthDegrees + next) / 2.0, 360.0);
    }
    const Horizontal point{std::round(mask.altitudeAt(azimuth) * 10.0) / 10.0, azimuth};
    m_sky.horizon().add(point);
    for (int i = 0; i < m_table->rowCount(); ++i) {
        if (m_sky.horizon().mask().points()[static_cast<std::size_t>(i)] == point)
            m_table->setCurrentPoint(i);
    }
    m_table->setFocus();
}

void HorizonDialog::removePoint()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_sky.horizon().remove(static_cast<std::size_t>(row));
    m_table->setCurrentPoint(std::min(row, m_table->rowCount() - 1));
}

void HorizonDialog::markCurrent()
{
    const int row = m_table->currentRow();
    m_profile->setCurrent(row);
    m_remove->setEnabled(row >= 0);
    m_remove->setToolTip(row >= 0 ? QString() : tr("No point is selected."));
}

void HorizonDialog::refreshSight()
{
    const HorizonSight sight = m_sightNow();
    const bool isUsable = sight.refusal == RecordRefusal::None;
    m_profile->setSight(sight.place);
    m_take->setEnabled(isUsable);
    m_take->setToolTip(isUsable ? tr("Ctrl+Enter takes it, too, while you steer.")
                                : refusalSentence(sight));
    m_sight->setText(isUsable ? sightSentence(sight) : refusalSentence(sight));
}

void HorizonDialog::take()
{
    const HorizonSight sight = m_sightNow();
    if (sight.refusal == RecordRefusal::None)
        m_sky.horizon().add(*sight.place);
}

QString HorizonDialog::sightSentence(const HorizonSight &sight) const
{
    const QString where
        = tr("The scope looks at azimuth %1, altitude %2, within %3. Steer it along the trees.")
              .arg(text::degreesText(sight.place->azimuthDegrees, 1),
                   text::degreesText(sight.place->altitudeDegrees, 1),
                   text::degreesText(std::max(sight.errorDegrees, 0.1), 1));
    return sight.isTakenAsLevel ? where + QLatin1Char(' ')
            + tr("It does not tell how it stands: it is taken to stand level.")
                                : where;
}

QString HorizonDialog::refusalSentence(const HorizonSight &sight) const
{
    switch (sight.refusal) {
    case RecordRefusal::NoSite:
        return tr("Set the place where you stand first.");
    case RecordRefusal::NoScope:
        return tr("To take points with a scope, add one.");
    case RecordRefusal::NotConnected:
        return tr("To take points with the scope, connect to it.");
    case RecordRefusal::TooRough:
        return tr("The scope was steered so far that its direction is only known within %1: send "
                  "it "
                  "to a star again.")
            .arg(text::degreesText(sight.errorDegrees, 0));
    case RecordRefusal::OutOfRange:
        return tr("The scope looks where no horizon is.");
    case RecordRefusal::Full:
        return tr("No more points can be kept.");
    case RecordRefusal::UnknownPointing:
    case RecordRefusal::None:
        break;
    }
    return tr("It is not known where the scope looks: send it to a star, then steer it along the "
              "trees by hand.");
}

QString HorizonDialog::suggestedName() const
{
    const auto site = m_sky.sites().current();
    return site && !site->name.isEmpty() ? site->name : tr("Horizon");
}

void HorizonDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a horizon"), QString(),
                                   tr("Horizons (*.hrz *.txt *.csv *.hzn)") + QStringLiteral(";;")
                                       + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("horizonImportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_sky.horizon().importFile(path); });
    dialog->open();
}

void HorizonDialog::chooseExport()
{
    auto *dialog
        = new QFileDialog(this, tr("Export the horizon"), QString(), tr("Horizons (*.hrz *.txt)"));
    dialog->setObjectName(QStringLiteral("horizonExportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("hrz"));
    dialog->selectFile(suggestedName().replace(QLatin1Char('/'), QLatin1Char('-')));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_sky.horizon().exportFile(path, suggestedName()); });
    dialog->open();
}

void HorizonDialog::showImport(const HorizonImport &import)
{
    if (!import.unreadable.isEmpty())
        return m_note->setNote(Mark::Error,
                               tr("%1 was not read: %2").arg(import.file, import.unreadable));
    if (import.problems.empty())
        return m_note->setNote(
            Mark::Ok, tr("%n points of %1.", "of a file", int(import.points)).arg(import.file));
    m_note->setNote(Mark::Error,
                    tr("Nothing was taken from %1. %2")
                        .arg(import.file, text::horizonProblemSentence(import.problems.front())));
}

void openHorizonDialog(SkyDesk &sky, CurrentDevice *current, QWidget *parent)
{
    auto *dialog = parent->findChild<HorizonDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        const auto sight = [&sky, device = QPointer<CurrentDevice>(current)] {
            return horizonSight(sky.horizon(), device == nullptr ? nullptr : device->device());
        };
        dialog = new HorizonDialog(sky, sight, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace nd
