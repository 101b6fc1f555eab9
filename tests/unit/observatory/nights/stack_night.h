// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/status_model.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/stacking/stack_watch.h"
#include "core/sim/device/feature_value.h"
#include "sim_link.h"
#include "tests/unit/dwarf/session/session_fixture.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>

namespace nd {

/// A simulated telescope that follows M 31, and the program that watches it: both go by one clock
/// that the test moves, and every byte between them is the real one.
class StackNight
{
public:
    /// One camera: who starts and who watches, and the telescope's own count of it.
    struct Side
    {
        Side(StackNight &night, Camera camera)
            : model(night.session, night.status, camera, *night.m_scheduler)
            , watch({night.session, model, night.status, *night.m_scheduler},
                    std::chrono::milliseconds(1'800'000'000'000))
            , kind(camera == Camera::Tele ? sim::CameraKind::Tele : sim::CameraKind::Wide)
        {
            QObject::connect(&watch, &StackWatch::eventAdded, &watch,
                             [this](const StackEvent &event) { events.append(event); });
        }

        StackingModel model;
        StackWatch watch;
        sim::CameraKind kind;
        QList<StackEvent> events;
    };

    StackNight(const char *word, quint64 seed, int frames)
        : m_fixture(QLatin1String(word) == QLatin1String("dwarf2") ? SessionFixture::dwarf2()
                                                                   : SessionFixture::mini())
        , m_scheduler(m_fixture.scheduler())
        , telescope(optionsOf(word, seed), *m_scheduler)
        , m_firmware(telescope)
        , m_protocol(telescope, m_firmware)
        , session(*QThread::currentThread(),
                  profileFromAddress(QStringLiteral("127.0.0.1:1:1:1:1")).value(),
                  QStringLiteral("me"), world())
        , status(session)
        , tele(*this, Camera::Tele)
        , wide(*this, Camera::Wide)
    {
        constexpr int kCharges = 2; // else the battery ends before a long stack
        telescope.status().charging = kCharges;
        telescope.status().tracking = true;
        telescope.status().targetName = QStringLiteral("M 31");
        for (sim::ParamValue &value : telescope.status().features) {
            if (value.id != sim::FeatureAstroCount)
                continue;
            value.modeIndex = sim::ModeContinue;
            value.continueValue = frames;
        }
        setExposure(sim::CameraKind::Tele, QStringLiteral("15"));
        // From a second on a DWARF II wants dark frames for its wide camera.
        setExposure(sim::CameraKind::Wide,
                    telescope.facts().isV3() ? QStringLiteral("10") : QStringLiteral("0.8"));
    }

    /// Below this it would be no night.
    static constexpr double kShortest = 0.7;

    /// Up to two stacks that run; says what is in the way, or nothing.
    QByteArray begin()
    {
        session.open();
        run(std::chrono::seconds(20));
        for (Side *side : {&tele, &wide}) {
            if (exposureSeconds(*side) < kShortest)
                return "an exposure of " + QByteArray::number(exposureSeconds(*side));
            if (const Refusal refusal = side->model.canStart(); refusal != Refusal::None)
                return "refused by us: " + QByteArray::number(int(refusal)) + ", link "
                    + QByteArray::number(int(session.linkState()));
            side->model.start();
            run(std::chrono::seconds(1));
            if (!truth(*side).stacking)
                return "refused by it: "
                    + QByteArray::number(side->model.problem().value_or(Error{}).deviceCode);
        }
        return {};
    }
    void run(std::chrono::milliseconds time)
    {
        constexpr std::chrono::milliseconds kStep{500};
        for (; time.count() > 0; time -= kStep) {
            m_scheduler->advance(std::min(time, kStep));
            settle();
        }
    }
    void setFault(const char *name, bool isOn)
    {
        if (isOn)
            telescope.faults().set(QLatin1String(name));
        else
            telescope.faults().clear(QLatin1String(name));
    }
    /// Nothing goes through until it is clear; with `isCut` the link ends as well.
    void setAir(bool isClear, bool isCut)
    {
        m_reach.isClear = isClear;
        if (isCut)
            m_link->drop();
        else if (isClear)
            m_link->clear();
        settle();
    }
    double exposureSeconds(const Side &side) const
    {
        return telescope.camera(side.kind).exposureSeconds(telescope.sunAltitudeDegrees());
    }
    bool isHeard() const { return m_reach.isClear && session.linkState() == LinkState::Ready; }
    const sim::ShootingStatus &truth(const Side &side) const
    {
        return telescope.status().shooting(side.kind);
    }
    /// The last frames are taken: an end that nobody heard would be told by no telescope.
    bool isEnding() const
    {
        constexpr double kLastSeconds = 400.0;
        const auto ends = [this](const Side &side) {
            const sim::ShootingStatus &now = truth(side);
            const int left = now.framesToTake - now.framesTaken;
            return now.stacking && left * exposureSeconds(side) < kLastSeconds;
        };
        return ends(tele) || ends(wide);
    }
    bool isOver() const
    {
        return tele.watch.story() && tele.watch.story()->isOver() && wide.watch.story()
            && wide.watch.story()->isOver();
    }

private:
    static sim::TelescopeOptions optionsOf(const char *word, quint64 seed)
    {
        sim::TelescopeOptions options;
        options.facts = *sim::factsOf(QLatin1String(word));
        options.site = {48.2, 11.5, 0.0};
        options.start = QDateTime(QDate(2026, 10, 10), QTime(20, 0), Qt::UTC);
        options.seed = seed;
        return options;
    }
    SessionWorld world()
    {
        SessionWorld world = m_fixture.world();
        world.makeLink = [this](Scheduler &scheduler) {
            auto link = std::make_unique<SimLink>(m_protocol, scheduler, m_reach);
            m_link = link.get();
            return link;
        };
        return world;
    }
    void setExposure(sim::CameraKind kind, const QString &seconds)
    {
        sim::VirtualCamera camera = telescope.camera(kind);
        camera.setAutoMode(sim::ParamExposure, 1);
        camera.setGearByName(sim::ParamExposure, seconds);
        telescope.setCamera(camera);
    }
    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    SessionFixture m_fixture;
    std::shared_ptr<ManualScheduler> m_scheduler;
    Reach m_reach;
    SimLink *m_link = nullptr;

public:
    sim::VirtualTelescope telescope;

private:
    sim::Firmware m_firmware;
    sim::DeviceProtocol m_protocol;

public:
    Session session;
    StatusModel status;
    Side tele;
    Side wide;
};

} // namespace nd
