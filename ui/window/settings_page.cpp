// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_page.h"

#include "core/base/settings.h"
#include "core/bridges/bridges.h"
#include "core/observatory/observatory.h"
#include "core/observatory/sky/sky_desk.h"
#include "ui/panels/site_dialog.h"
#include "ui/text/sky_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/stepper.h"
#include "ui/window/alarm_section.h"
#include "ui/window/language_list.h"
#include "ui/window/planetarium_settings.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardPaths>

namespace nd {

namespace {

constexpr int kColumnWidth = 640;
constexpr int kLabelWidth = 132;
constexpr int kScaleStep = 10;
constexpr int kDimStep = 10;
constexpr const char *kMkv = "mkv";
constexpr const char *kMp4 = "mp4";

QString percent(int value)
{
    return QLocale().toString(value) + QChar(0x202F) + QLatin1Char('%');
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    Theme::setRole(*label, "value");
    return label;
}

QGridLayout *sectionGrid(QWidget &section, const QString &title)
{
    auto *grid = new QGridLayout(&section);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(heading(title), 0, 0, 1, 2);
    return grid;
}

/// An angle as typed, within bounds; nothing if it is no number.
} // namespace

SettingsPage::SettingsPage(Observatory &observatory, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_theme(theme)
    , m_language(new QComboBox)
    , m_themes(new SegmentedControl({tr("Dark"), tr("Light"), tr("Night red")}))
    , m_scale(new Stepper)
    , m_dimmer(new Stepper)
    , m_site(new QLabel)
    , m_forgetSite(new QPushButton(tr("No place")))
    , m_folder(new QLineEdit)
    , m_recordings(new SegmentedControl({tr("MKV"), tr("MP4")}))
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *column = new QWidget;
    column->setMaximumWidth(Theme::px(kColumnWidth));
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(Theme::px(32), Theme::px(24), Theme::px(32), Theme::px(24));
    sections->setSpacing(Theme::px(32));
    auto *title = new QLabel(tr("Settings"));
    Theme::setRole(*title, "hero");
    sections->addWidget(title);
    sections->addWidget(buildLook());
    sections->addWidget(buildPlace());
    sections->addWidget(buildFolder());
    sections->addWidget(new AlarmSection(observatory.settings()));
    sections->addWidget(makePlanetariumSettings(observatory));
    sections->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
    connect(&theme, &Theme::changed, this, &SettingsPage::showTheme);
    connect(&theme, &Theme::dimChanged, this, &SettingsPage::showTheme);
    showTheme();
    showSite();
}

QWidget *SettingsPage::buildLook()
{
    auto *section = new QWidget;
    QGridLayout *grid = sectionGrid(*section, tr("Look"));
    fillLanguages(*m_language, m_observatory.settings());
    m_scale->setRange(100, 200);
    m_scale->setStep(kScaleStep);
    m_scale->setFormatter(percent);
    m_dimmer->setRange(20, 100);
    m_dimmer->setStep(kDimStep);
    m_dimmer->setFormatter(percent);
    addRow(*grid, tr("Language"), m_language);
    addRow(*grid, tr("Theme"), m_themes, tr("Night red shows not one green or blue pixel. Key: N"));
    addRow(*grid, tr("Size"), m_scale,
           tr("Everything grows, whatever the screen. Ctrl+Shift+Plus and Minus"));
    addRow(*grid, tr("Night brightness"), m_dimmer, tr("Ctrl+Shift+Up and Down"));
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(chosenLanguage(*m_language)); });
    connect(m_themes, &SegmentedControl::currentChanged, this,
            [this](int index) { m_theme.setId(static_cast<ThemeId>(index)); });
    connect(m_scale, &Stepper::valueChanged, &m_theme, &Theme::setScalePercent);
    connect(m_dimmer, &Stepper::valueChanged, &m_theme, &Theme::setDimPercent);
    return section;
}

QWidget *SettingsPage::buildPlace()
{
    auto *section = new QWidget;
    QGridLayout *grid = sectionGrid(*section, tr("Where you observe"));
    m_site->setObjectName(QStringLiteral("settingsSite"));
    m_site->setWordWrap(true);
    addRow(*grid, tr("Place"), m_site,
           tr("Decides what is up, and whether the Sun is. Only your scope is told."));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    auto *change = new QPushButton(tr("Change…"));
    change->setObjectName(QStringLiteral("settingsPlaces"));
    m_forgetSite->setObjectName(QStringLiteral("settingsNoPlace"));
    row->addWidget(change);
    row->addWidget(m_forgetSite);
    row->addStretch(1);
    grid->addWidget(buttons, grid->rowCount(), 1);
    connect(change, &QPushButton::clicked, this, [this] {
        openSiteDialog(m_observatory.sky(), this, &m_observatory.bridges().stellarium());
    });
    connect(m_forgetSite, &QPushButton::clicked, this,
            [this] { m_observatory.settings().setValue(settings_key::kSite, QJsonObject()); });
    connect(&m_observatory, &Observatory::siteChanged, this, &SettingsPage::showSite);
    return section;
}

QWidget *SettingsPage::buildFolder()
{
    auto *section = new QWidget;
    QGridLayout *grid = sectionGrid(*section, tr("Files"));
    addRow(*grid, tr("Pictures"), buildFolderRow(),
           tr("Snapshots and recordings of the live picture go here."));
    m_folder->setAccessibleName(tr("Pictures"));
    addRecordingFormat(*grid);
    return section;
}

void SettingsPage::addRecordingFormat(QGridLayout &grid)
{
    Settings &settings = m_observatory.settings();
    const bool mp4
        = settings.value(settings_key::kRecordingFormat).toString() == QLatin1String(kMp4);
    m_recordings->setObjectName(QStringLiteral("recordingFormat"));
    m_recordings->setCurrent(mp4 ? 1 : 0);
    addRow(grid, tr("Live recordings"), m_recordings,
           tr("MP4 opens in more programs; MKV survives when the laptop switches off."));
    connect(m_recordings, &SegmentedControl::currentChanged, this, [this](int index) {
        m_observatory.settings().setValue(settings_key::kRecordingFormat,
                                          QLatin1String(index == 1 ? kMp4 : kMkv));
    });
}

QWidget *SettingsPage::buildFolderRow()
{
    Settings &settings = m_observatory.settings();
    m_folder->setText(settings.value(settings_key::kPictureFolder).toString());
    m_folder->setPlaceholderText(
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    auto *choose = new QPushButton(tr("Choose…"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        m_observatory.settings().setValue(settings_key::kPictureFolder, m_folder->text().trimmed());
    });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder for pictures"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setOption(QFileDialog::DontUseNativeDialog); // so that the night veil covers it
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
            m_folder->setText(folder);
            m_observatory.settings().setValue(settings_key::kPictureFolder, folder);
        });
        dialog->open();
    });
    return row;
}

void SettingsPage::addRow(QGridLayout &grid, const QString &label, QWidget *control,
                          const QString &hint)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(label);
    name->setMinimumWidth(Theme::px(kLabelWidth));
    Theme::setRole(*name, "secondary");
    name->setBuddy(control);
    control->setAccessibleName(label);
    grid.addWidget(name, row, 0);
    grid.addWidget(control, row, 1);
    if (hint.isEmpty())
        return;
    auto *line = new QLabel(hint);
    line->setWordWrap(true);
    Theme::setRole(*line, "caption");
    grid.addWidget(line, row + 1, 1);
}

void SettingsPage::showTheme()
{
    m_themes->setCurrent(static_cast<int>(m_theme.id()));
    m_scale->setValue(m_theme.scalePercent());
    m_dimmer->setValue(m_theme.dimPercent());
}

void SettingsPage::showSite()
{
    const std::optional<NamedSite> saved = m_observatory.sky().sites().current();
    m_forgetSite->setEnabled(saved.has_value());
    m_forgetSite->setToolTip(saved ? QString() : tr("No place is set."));
    if (!saved)
        return m_site->setText(tr("Not set"));
    const QTimeZone zone = timeZoneOf(saved->zone);
    QStringList facts{text::siteText(saved->site),
                      tr("%1 m", "height").arg(qRound(saved->site.elevationMetres)),
                      QString::fromLatin1(zone.id())};
    if (!saved->name.isEmpty())
        facts.prepend(saved->name);
    m_site->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace nd
