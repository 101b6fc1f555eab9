// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nightdeskctl/verb.h"
#include "core/dwarf/device_profile.h"
#include "core/dwarf/models/connect_types.h"
#include "core/dwarf/models/refusal.h"
#include "core/dwarf/wire/command.h"

#include <optional>

namespace nd {
class DwarfDevice;
class Session;
} // namespace nd

namespace nd::ctl {

/// A verb that needs a connected telescope: chooses it, connects, and ends with a sentence and the
/// right exit status if that fails or the link goes.
///
/// Nothing is retried and no picture is streamed. Where another client has control it watches,
/// unless --take-over was given. --timeout limits the whole run; without it the connection has
/// kConnectLimit and the verb its own usualLimit().
class TelescopeVerb : public Verb
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kConnectLimit{30'000};

    using Verb::Verb;

    void start() final;

protected:
    /// Before the connection is made: may end the verb. False: it ended.
    virtual bool prepare() { return true; }
    /// The telescope is chosen, nothing was sent yet.
    virtual void begin() {}
    /// The telescope is connected.
    virtual void run() = 0;
    /// --timeout or usualLimit() is over while the verb works.
    virtual void expire();
    /// How long the verb may take once connected; nothing: as long as it needs.
    virtual std::optional<std::chrono::milliseconds> usualLimit() const { return std::nullopt; }

    DwarfDevice &device() const { return *m_device; }
    Session &session() const;
    Generation generation() const;
    bool isConnected() const { return m_connected; }

    /// --camera, tele without it; nothing, and the verb ended, if it is neither.
    std::optional<Camera> cameraFlag();
    /// Says why the command line is wrong and ends the verb; false.
    bool complain(const QString &text);
    /// Says what went wrong and ends with the status that belongs to it.
    void fail(const Error &error, const CommandInfo *row = nullptr);
    /// The same in other words.
    void fail(const Error &error, const QString &text);
    /// Ends as refused if `refusal` is any reason; true if it is none.
    bool allows(Refusal refusal);

private:
    void handleLink();
    void handleProblem();
    void handleChecklist();
    QString stepUnderWay() const;
    void endUnconnected(ConnectProblem problem);
    QString doubtText() const;
    QString notAllowedText(const CommandInfo *row) const;

    DwarfDevice *m_device = nullptr;
    bool m_connected = false;
    bool m_decided = false; ///< Whether to watch or to take over.
};

} // namespace nd::ctl
