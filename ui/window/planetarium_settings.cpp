// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/planetarium_settings.h"

#include "core/base/secret_store.h"
#include "core/bridges/bridges.h"
#include "core/dwarf/host_address.h"
#include "core/observatory/observatory.h"
#include "ui/panels/note_line.h"
#include "ui/text/bridge_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/password_field.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <limits>

namespace nd {

namespace {

constexpr int kCaptionWidth = 132;
constexpr int kGap = 8;
constexpr int kPortWidth = 72;
constexpr int kLongestHost = 253;

QLineEdit *makePort(const QString &accessibleName, const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setValidator(new QIntValidator(1, std::numeric_limits<quint16>::max(), edit));
    edit->setFixedWidth(Theme::px(kPortWidth));
    edit->setAccessibleName(accessibleName);
    return edit;
}

QLabel *makeHint(const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setWordWrap(true);
    Theme::setRole(*hint, "caption");
    return hint;
}

QGridLayout *makeGrid(QWidget &owner)
{
    auto *grid = new QGridLayout(&owner);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::px(12));
    grid->setVerticalSpacing(Theme::px(kGap));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, Theme::px(kCaptionWidth));
    return grid;
}

void addCaption(QGridLayout &grid, int row, const QString &text)
{
    auto *caption = new QLabel(text);
    Theme::setRole(*caption, "secondary");
    grid.addWidget(caption, row, 0);
}

QHBoxLayout *lineOf(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::px(kGap));
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    return line;
}

/// "stellarium" or "lx200": the beginning of the controls' names.
QString wordOf(BridgeKind kind)
{
    return kind == BridgeKind::Lx200 ? QStringLiteral("lx200") : QStringLiteral("binary");
}

} // namespace

StellariumSettings::StellariumSettings(Observatory &observatory, QWidget *parent)
    : QWidget(parent)
    , m_observatory(observatory)
    , m_stellarium(observatory.bridges().stellarium())
    , m_host(new QLineEdit)
    , m_port(makePort(tr("Port of Stellarium"), "stellariumPort"))
    , m_password(new PasswordField(tr("Password of Stellarium")))
    , m_keep(new QPushButton(tr("Keep")))
    , m_note(new NoteLine)
{
    m_host->setObjectName(QStringLiteral("stellariumHost"));
    m_host->setAccessibleName(tr("Computer on which Stellarium runs"));
    m_host->setPlaceholderText(tr("Nowhere"));
    m_host->setMaxLength(kLongestHost);
    m_host->setText(m_stellarium.host());
    m_port->setText(QString::number(m_stellarium.port()));
    m_password->setObjectName(QStringLiteral("stellariumPassword"));
    m_keep->setObjectName(QStringLiteral("stellariumKeepPassword"));
    m_keep->setAccessibleName(tr("Keep the password of Stellarium"));
    QGridLayout *grid = makeGrid(*this);
    addCaption(*grid, 0, tr("Stellarium"));
    auto *address = lineOf({m_host, m_port});
    address->setStretch(0, 1);
    grid->addLayout(address, 0, 1);
    grid->addWidget(makeHint(tr("Where its plug-in Remote Control listens: Find takes the object "
                                "that is selected there, Target shows its target there.")),
                    1, 1);
    addCaption(*grid, 2, tr("Password"));
    auto *password = lineOf({m_password, m_keep});
    password->setStretch(0, 1);
    grid->addLayout(password, 2, 1);
    grid->addWidget(makeHint(tr("Only if Remote Control wants one. It goes to the keyring.")), 3,
                    1);
    grid->addWidget(m_note, 4, 1);
    connect(m_host, &QLineEdit::editingFinished, this, &StellariumSettings::save);
    connect(m_port, &QLineEdit::editingFinished, this, &StellariumSettings::save);
    connect(m_keep, &QPushButton::clicked, this, &StellariumSettings::keepPassword);
    connect(m_password, &PasswordField::returnPressed, m_keep, &QPushButton::click);
}

void StellariumSettings::save()
{
    const QString host = m_host->text().trimmed();
    const bool isGood = host.isEmpty() || isHostAddress(host);
    Theme::setState(*m_host, isGood ? "" : "error");
    if (isGood)
        m_stellarium.setAddress(host, quint16(m_port->text().toUInt()));
}

void StellariumSettings::keepPassword()
{
    const Secret password = m_password->secret();
    m_password->clear();
    m_stellarium.setPassword(password);
    const QString key = secret_key::stellarium(m_stellarium.host());
    if (password.isEmpty()) {
        m_observatory.secrets().remove(key, this, [this](auto /*outcome*/) {
            m_note->setNote(Mark::Off, tr("The password is forgotten."));
        });
        return;
    }
    m_observatory.secrets().write(key, password, this, [this](SecretStore::Outcome outcome) {
        const bool isKept = outcome == SecretStore::Outcome::Kept;
        m_note->setNote(isKept ? Mark::Ok : Mark::Warning,
                        isKept ? tr("The password is in the keyring.")
                               : tr("There is no keyring on this laptop: it is known until "
                                    "Nightdesk ends."));
    });
}

BridgeSettings::BridgeSettings(TelescopeBridge &bridge, QWidget *parent)
    : QWidget(parent)
    , m_bridge(bridge)
    , m_on(new QCheckBox(tr("Listen at port")))
    , m_port(makePort(bridge.kind() == BridgeKind::Lx200 ? tr("Port for LX200")
                                                         : tr("Port for Telescope Control"),
                      "port"))
    , m_epoch(new SegmentedControl({tr("J2000"), tr("JNow")}))
    , m_others(new QCheckBox(tr("Allow other computers to point the scope")))
    , m_state(new NoteLine)
    , m_last(makeHint({}))
{
    build();
    connect(m_on, &QCheckBox::toggled, this, &BridgeSettings::save);
    connect(m_port, &QLineEdit::editingFinished, this, &BridgeSettings::save);
    connect(m_epoch, &SegmentedControl::currentChanged, this, &BridgeSettings::save);
    connect(m_others, &QCheckBox::toggled, this, &BridgeSettings::save);
    connect(&bridge, &TelescopeBridge::changed, this, &BridgeSettings::refresh);
    refresh();
}

void BridgeSettings::build()
{
    const bool isLx200 = m_bridge.kind() == BridgeKind::Lx200;
    const QString word = wordOf(m_bridge.kind());
    m_on->setObjectName(word + QStringLiteral("On"));
    m_port->setObjectName(word + QStringLiteral("Port"));
    m_epoch->setObjectName(word + QStringLiteral("Epoch"));
    m_others->setObjectName(word + QStringLiteral("Others"));
    m_state->setObjectName(word + QStringLiteral("State"));
    m_last->setObjectName(word + QStringLiteral("Last"));
    const QString program = isLx200 ? tr("LX200") : tr("Telescope Control");
    m_on->setAccessibleName(tr("Listen for %1", "program").arg(program));
    m_epoch->setAccessibleName(tr("Coordinates of %1", "program").arg(program));
    m_others->setAccessibleName(
        tr("Allow other computers to point the scope by %1", "program").arg(program));
    QGridLayout *grid = makeGrid(*this);
    addCaption(*grid, 0, program);
    auto *line = lineOf({m_on, m_port, m_epoch});
    line->addStretch(1);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_others, 1, 1);
    grid->addWidget(
        makeHint(
            isLx200
                ? tr("For SkySafari, Cartes du Ciel and others: a Meade LX200 over TCP, usually "
                     "JNow (SkySafari, too), the phone version of Stellarium J2000. While it "
                     "is not known where the scope looks, they are told its last place, or the "
                     "celestial pole.")
                : tr("For Stellarium's plug-in Telescope Control: external software, TCP, "
                     "J2000 unless it was set otherwise there. While it is not known where "
                     "the scope looks, Stellarium shows no scope.")),
        2, 1);
    grid->addWidget(m_state, 3, 1);
    grid->addWidget(m_last, 4, 1);
}

void BridgeSettings::save()
{
    BridgeOptions options = m_bridge.options();
    options.isOn = m_on->isChecked();
    options.port = quint16(m_port->text().toUInt());
    options.isOpenToOthers = m_others->isChecked();
    options.epoch = m_epoch->current() == 1 ? Epoch::OfDate : Epoch::J2000;
    m_bridge.setOptions(options);
}

void BridgeSettings::refresh()
{
    const QSignalBlocker on(m_on);
    const QSignalBlocker epoch(m_epoch);
    const QSignalBlocker others(m_others);
    const BridgeOptions &options = m_bridge.options();
    m_on->setChecked(options.isOn);
    m_port->setText(QString::number(options.port));
    m_epoch->setCurrent(options.epoch == Epoch::OfDate ? 1 : 0);
    m_others->setChecked(options.isOpenToOthers);
    if (const auto problem = m_bridge.problem())
        m_state->setNote(Mark::Error, text::bridgeProblemSentence(*problem, options.port));
    else if (!m_bridge.port())
        m_state->setNote(Mark::Off, {});
    else
        showListening();
    const auto &last = m_bridge.lastRequest();
    m_last->setText(last ? text::bridgeRequestText(*last) : QString());
    m_last->setVisible(last.has_value());
}

void BridgeSettings::showListening()
{
    const QString programs = m_bridge.clients() == 0
        ? tr("It listens. No program is connected.")
        : tr("%n program(s) connected.", nullptr, m_bridge.clients());
    const bool isOpen = m_bridge.options().isOpenToOthers;
    m_state->setNote(isOpen ? Mark::Warning : Mark::Ok,
                     isOpen ? tr("%1 Whoever is in this network can point the scope.",
                                 "how many programs are connected")
                                  .arg(programs)
                            : programs);
}

QWidget *makePlanetariumSettings(Observatory &observatory)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(2 * kGap));
    auto *title = new QLabel(StellariumSettings::tr("Planetarium programs"));
    Theme::setRole(*title, "value");
    column->addWidget(title);
    column->addWidget(new StellariumSettings(observatory));
    for (const BridgeKind kind : {BridgeKind::Stellarium, BridgeKind::Lx200})
        column->addWidget(new BridgeSettings(observatory.bridges().server(kind)));
    return section;
}

} // namespace nd
