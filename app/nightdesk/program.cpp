// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/program.h"

#include "app/nightdesk/alarm_bell.h"
#include "app/nightdesk/album_shelf.h"
#include "app/nightdesk/awake_keeper.h"
#include "app/nightdesk/demo_process.h"
#include "app/nightdesk/screenshot.h"
#include "app/nightdesk/thumbnail_keeper.h"
#include "core/base/logging.h"
#include "core/ble/qt_ble_transport.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/models/connection_model.h"
#include "core/observatory/pictures/picture_feed.h"
#include "core/observatory/replay_host.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacking/stack_display.h"
#include "core/secrets/keyring_store.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace nd {

namespace {

constexpr Scheduler::Milliseconds kScaleSettles{400}; ///< Steps of the scale come in rows.

FlightRecorder::Options recorderOptions(const QString &dataFolder)
{
    FlightRecorder::Options options;
    options.folder = dataFolder + QStringLiteral("/recordings");
    options.version = QApplication::applicationVersion();
    return options;
}

} // namespace

Program::Program(const CommandLine &line, const QString &dataFolder, QApplication &application)
    : m_line(line)
    , m_dataFolder(dataFolder)
    , m_settings(dataFolder + QStringLiteral("/settings.json"))
    , m_recorder(recorderOptions(dataFolder))
    , m_theme((m_settings.load(), application))
    , m_veil(m_theme)
    , m_observatory(m_settings, &m_recorder)
    , m_motions(m_observatory, dataFolder)
    , m_sleepInhibitor(QStringLiteral("Nightdesk"))
{
    m_observatory.useSecrets(
        std::make_unique<KeyringStore>(QStringLiteral("Nightdesk"), m_scheduler));
    m_observatory.keepStacksIn(dataFolder);
    m_albumShelf
        = std::make_unique<AlbumShelf>(m_observatory, dataFolder + QStringLiteral("/stacks"));
    m_thumbnailKeeper
        = std::make_unique<ThumbnailKeeper>(m_observatory, dataFolder + QStringLiteral("/stacks"));
    m_pictureFeed = std::make_unique<PictureFeed>(m_observatory);
    m_observatory.useBluetooth(std::make_unique<QtBleTransport>());
    m_motions.listen();
    m_observatory.stacks().keepIn(dataFolder + QStringLiteral("/stacks"));
    const auto saved = Theme::idOf(m_settings.value(settings_key::kTheme).toString());
    m_theme.setScalePercent(m_settings.value(settings_key::kScalePercent, 100).toInt());
    m_theme.setDimPercent(m_settings.value(settings_key::kNightDimPercent, 100).toInt());
    m_theme.setId(line.theme.value_or(saved.value_or(ThemeId::Dark)));
    applyLanguage(m_settings.value(settings_key::kLanguage).toString());
    connect(&m_theme, &Theme::scaleChanged, this, [this] { rebuildSoon(kScaleSettles); });
    connect(&m_gamepad, &Gamepad::stopPressed, &m_observatory, &Observatory::stopEverything);
    const auto follow = [this](DwarfDevice *device) {
        connect(&device->connection(), &ConnectionModel::linkStateChanged, this,
                [this, device] { rememberProfile(*device); });
        StackDisplay::of(m_observatory, *device); // what an earlier run changed is put back
    };
    const QList<DwarfDevice *> devices = m_observatory.devices();
    std::for_each(devices.begin(), devices.end(), follow);
    connect(&m_observatory, &Observatory::deviceAdded, this, follow);
}

Program::~Program()
{
    m_window.reset(); // before what it shows
    m_awakeKeeper.reset();
    m_alarmBell.reset();
    m_demo.reset();
}

void Program::start()
{
    makeWindow();
    if (!m_line.workspace.isEmpty())
        m_window->showWorkspace(m_line.workspace);
    if (!m_line.panel.isEmpty())
        showAskedPanel();
    const bool choseOnCommandLine = m_line.demo || !m_line.replay.isEmpty()
        || !m_line.profile.isEmpty() || !m_line.workspace.isEmpty() || !m_line.panel.isEmpty();
    if (!choseOnCommandLine && !m_settings.value(settings_key::kFirstRunDone).toBool())
        m_window->startFirstRun();
    if (!m_line.size.isEmpty())
        m_window->resize(m_line.size);
    m_window->show();
    m_scheduler.after(Scheduler::Milliseconds::zero(), this, [this] { startSlowParts(); });
}

/// Those of a telescope come with it.
void Program::showAskedPanel()
{
    m_window->showPanel(m_line.panel);
    connect(
        &m_observatory, &Observatory::deviceAdded, m_window.get(),
        [this] { m_window->showPanel(m_line.panel); }, Qt::QueuedConnection);
}

void Program::applyLanguage(const QString &language)
{
    QApplication::removeTranslator(&m_translator);
    QApplication::removeTranslator(&m_qtTranslator);
    const QString code = language.isEmpty() ? QLocale::system().name().left(2) : language;
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    const QString path = QStringLiteral(":/i18n/nightdesk_%1.qm");
    // English has a catalogue too, for its plurals.
    if (m_translator.load(path.arg(code)) || m_translator.load(path.arg(QStringLiteral("en"))))
        QApplication::installTranslator(&m_translator);
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qtTranslator.load(QStringLiteral("qtbase_") + code, folder))
        QApplication::installTranslator(&m_qtTranslator);
}

void Program::changeLanguage(const QString &language)
{
    m_settings.setValue(settings_key::kLanguage, language);
    applyLanguage(language);
    rebuildSoon(Scheduler::Milliseconds::zero()); // the window that asked is still on the stack
}

void Program::rebuildSoon(Scheduler::Milliseconds delay)
{
    m_scheduler.after(delay, this, [this, request = ++m_rebuildRequest] {
        if (request == m_rebuildRequest)
            rebuildWindow();
    });
}

void Program::rebuildWindow()
{
    const std::optional<FirstRun::Step> step = m_window->firstRun() == nullptr
        ? std::nullopt
        : std::optional(m_window->firstRun()->step());
    DwarfDevice *device = m_window->currentDevice().device();
    m_window->saveLayouts();
    makeWindow();
    m_window->currentDevice().setDevice(device);
    if (step) {
        m_window->startFirstRun();
        m_window->firstRun()->setStep(*step);
    }
    m_window->show();
}

void Program::makeWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Surroundings{m_observatory, m_theme, &m_gamepad, m_dataFolder});
    connect(m_window.get(), &MainWindow::demoRequested, this, &Program::startDemo);
    connect(m_window.get(), &MainWindow::languageChosen, this, &Program::changeLanguage);
    connect(&m_sleepInhibitor, &SleepInhibitor::changed, m_window.get(),
            [this] { showSleepState(); });
    showSleepState();
}

void Program::showSleepState()
{
    SleepState state = SleepState::NotNeeded;
    if (m_sleepInhibitor.keepsAwake())
        state = m_sleepInhibitor.keepsUnlocked() ? SleepState::HeldOff : SleepState::MayLock;
    else if (m_sleepInhibitor.keepsUnlocked())
        state = SleepState::MaySleep;
    else if (m_sleepInhibitor.isUnavailable())
        state = SleepState::Refused;
    m_window->setSleepState(state, m_awakeKeeper ? m_awakeKeeper->works() : Works());
}

void Program::startSlowParts()
{
    m_alarmBell = std::make_unique<AlarmBell>(m_observatory);
    m_awakeKeeper = std::make_unique<AwakeKeeper>(m_observatory, m_sleepInhibitor);
    connect(m_awakeKeeper.get(), &AwakeKeeper::worksChanged, this, &Program::showSleepState);
    if (m_line.demo)
        startDemo();
    if (!m_line.replay.isEmpty())
        m_observatory.replay().open(m_line.replay);
    else if (!m_line.demo)
        connectProfile();
    if (!m_line.screenshot.isEmpty())
        takeScreenshot();
}

void Program::startDemo()
{
    if (m_demo == nullptr) {
        m_demo = std::make_unique<DemoProcess>(m_line.demoModels, m_scheduler);
        connect(m_demo.get(), &DemoProcess::ready, this, &Program::adoptDemo);
        connect(m_demo.get(), &DemoProcess::ended, this, [this](const QString &why) {
            m_observatory.log().add(EventKind::DemoEnded, Severity::Warning, {why});
        });
    }
    m_demo->start();
}

void Program::adoptDemo(const QList<DeviceProfile> &profiles)
{
    m_observatory.startDemoSky(DemoProcess::utc(), DemoProcess::site(), DemoProcess::zone());
    m_observatory.log().add(EventKind::DemoStarted, Severity::Information);
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (const DeviceProfile &profile : profiles) {
        const auto known
            = std::find_if(devices.begin(), devices.end(), [&](const DwarfDevice *device) {
                  return device->profile().id == profile.id;
              });
        DwarfDevice &device = known == devices.end() ? m_observatory.addDevice(profile) : **known;
        device.setProfile(profile); // after a restart it listens at other ports
        if (device.connection().canConnect() == Refusal::None)
            device.connection().connectToDevice();
        if (known == devices.end() && &profile == &profiles.first())
            m_window->currentDevice().setDevice(&device);
    }
}

void Program::connectProfile()
{
    const QString wanted = m_line.profile.isEmpty()
        ? m_settings.value(settings_key::kLastProfile).toString()
        : m_line.profile;
    const QList<DwarfDevice *> devices = m_observatory.devices();
    const auto found
        = std::find_if(devices.begin(), devices.end(), [&wanted](const DwarfDevice *device) {
              return device->profile().id == wanted || device->profile().name == wanted;
          });
    if (found != devices.end()) {
        m_window->currentDevice().setDevice(*found);
        (*found)->connection().connectToDevice();
    } else if (!m_line.profile.isEmpty()) {
        qCWarning(lcUi) << "no telescope is saved as" << wanted;
        m_window->showWorkspace(QStringLiteral("devices"));
    }
}

void Program::rememberProfile(DwarfDevice &device)
{
    if (device.profile().demo)
        return;
    const LinkState state = device.connection().linkState();
    const QString id = device.profile().id;
    if (state == LinkState::Ready)
        m_settings.setValue(settings_key::kLastProfile, id);
    else if (state == LinkState::Disconnected
             && m_settings.value(settings_key::kLastProfile).toString() == id)
        m_settings.setValue(settings_key::kLastProfile, QString()); // let go on purpose
}

void Program::takeScreenshot()
{
    const int devices = m_line.demo
        ? static_cast<int>(std::max<qsizetype>(1, m_line.demoModels.size()))
        : (m_line.profile.isEmpty() ? 0 : 1);
    auto *shot
        = new Screenshot({*m_window, m_observatory, m_scheduler, devices}, m_line.screenshot, this);
    connect(shot, &Screenshot::done, this, [](bool saved) { QApplication::exit(saved ? 0 : 1); });
    shot->start();
}

} // namespace nd
