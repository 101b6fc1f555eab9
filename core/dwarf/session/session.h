// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/connection_model.h"
#include "core/dwarf/session/motion_gate.h"
#include "core/dwarf/session/typed_reply.h"
#include "core/dwarf/wire/command.h"
#include "core/net/http_client.h"
#include "core/sky/coordinates.h"

#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <memory>

class QTimeZone;

namespace nd {

class Arrivals;
class Dialect;
class Scheduler;
struct SessionWorld;

/// An HTTP call of a recording and its good answer. Value type.
struct OverheardCall
{
    QByteArray path; ///< "/deviceInfo"
    QByteArray body; ///< Of the call; empty if the recording does not have it.
    QByteArray answer;
};

/// The conversation with one telescope, seen from the GUI thread.
///
/// Sockets live on the link thread behind this facade. A callback runs exactly once on the GUI
/// thread with one of the endings of Error::Code, or never if its context or the session died;
/// never inside the call that asked. Ends on this side: NotAllowed for what the other generation
/// speaks, for changes while another client has control (STOP is always sent) and for what the
/// motion gate refuses; Busy for a second request (Once, Long) and for one that a newer one of a
/// Latest row pushed out. Stop rows never time out: they end with the answer, with the link, or as
/// Cancelled when they were withdrawn; one that the telescope is too old for ends as NotAllowed.
class Session : public QObject
{
    Q_OBJECT

public:
    using RawHandler = std::function<void(const Result<QByteArray> &)>;

    Session(QThread &linkThread, const DeviceProfile &profile, QString clientId,
            QObject *parent = nullptr);
    /// With other sockets and another clock, for tests.
    Session(QThread &linkThread, const DeviceProfile &profile, QString clientId,
            const SessionWorld &world, QObject *parent = nullptr);
    ~Session() override;

    void setProfile(const DeviceProfile &profile);
    const DeviceProfile &profile() const;
    void setSite(const std::optional<Site> &site); ///< Told to V3 devices at the next connection.
    const std::optional<Site> &site() const;
    void setZone(const QTimeZone &zone); ///< Told at the next connection; default: this computer's.
    void setMotionGate(MotionGate gate); ///< Default: everything may move.
    /// While a person is asked, a request waits; default: nobody is.
    void setMotionAsker(MotionAsker asker);

    /// Connects, and reconnects for ever (1 s doubling to 30 s) until close() or POWER_OFF.
    void open();
    void close();
    void takeOver();
    void release();
    void watchOnly();
    void networkChanged(); ///< A network interface came up: tries at once if waiting.

    LinkState linkState() const;
    ControlRole role() const;
    bool isHostLocked() const;
    DwarfModel model() const;
    Generation generation() const;
    /// What differs between the generations; that of V2 while none is known.
    const Dialect &dialect() const;
    QString firmware() const;
    QString deviceName() const;
    ConnectProblem problem() const;
    QList<ConnectLine> checklist() const;
    std::optional<std::chrono::milliseconds> retryIn() const;
    /// Why a command that changes something may not be sent now.
    Refusal canCommand() const;
    /// getDefaultParamsConfig as the device sent it; empty before.
    QJsonObject paramsConfig() const;

    /// Sends raw bytes for a row. `progress` is only called for rows of kind Long.
    void requestRaw(const CommandInfo &row, const QByteArray &payload, QObject *context,
                    RawHandler done, std::function<void(const QByteArray &)> progress = {});

    /// Sends a Stop row no more, whoever asked for it; who insists asks again.
    void withdraw(const CommandInfo &row, const QByteArray &payload);

    /// A reply that can't be parsed ends as Malformed, a code in it as Rejected, made negative.
    template<typename Row>
    void request(const Row &row, const typename Row::Request &message, QObject *context,
                 std::function<void(const Result<typename Row::Response> &)> done)
    {
        const auto handle = [this, done = std::move(done)](const Result<QByteArray> &raw) {
            const auto reply = typedReply<typename Row::Response>(raw);
            if (!reply)
                noteError(reply.error());
            done(reply);
        };
        requestRaw(row.info, serialized(message), context, handle);
    }

    /// One HTTP call to the connected telescope; `call.url` holds the path (and query) alone, host
    /// and port are filled in. Ends with the body of a good answer; a bad status is Rejected.
    void callHttp(const HttpCall &call, QObject *context, RawHandler done);
    /// What time this session goes by: of use on the GUI thread, too. Outlived by the session.
    Scheduler &clock() const;
    /// A recording answers, not a telescope: nothing is sent.
    bool isReplay() const;
    /// A recording: the answer to a command follows that a person sent then.
    void expectReply(const CommandInfo &row, const QByteArray &payload);
    /// A recording: the telescope answered an HTTP call that a person made then.
    void tellOverheard(const OverheardCall &call);

    /// The newest payload of a notification id since the connection, if any: for late subscribers.
    /// Deltas (15209, 15237, 15263) are merged. 16405 is the whole state of a V3 device, whose
    /// parts also come as the notifications of V2.
    std::optional<QByteArray> lastNotification(quint32 id) const;

signals:
    void linkStateChanged();
    void roleChanged();
    void identityChanged();
    void checklistChanged();
    void problemChanged();
    void paramsConfigChanged();
    /// A notification arrived, or (11005, 11016, 11031, 11050) a late answer to the start of a
    /// stack; under load only the newest eight of each state of an id are delivered (see
    /// stateKey()). In order, a few milliseconds at a time: the window has its turn in between.
    void notified(quint32 id, const QByteArray &payload);
    /// What came since the last time, each notification counted, also those that were not
    /// delivered, can't be read or are in no table; told before notified(), and what came before
    /// the link went apart from what came after.
    void notificationsArrived(const nd::Arrivals &arrivals);
    /// The connect sequence opened it, or it was open, or another client who has control did.
    void cameraOpened(nd::Camera camera);
    /// A command that moves the telescope or stops it passed the gate and goes to the telescope.
    void motionSent(const nd::CommandInfo &row, const QByteArray &payload);
    /// It ended, whether anybody waits for that or not; told before the callback.
    void motionEnded(const nd::CommandInfo &row, const QByteArray &payload,
                     const nd::Result<QByteArray> &result);
    /// A recording: what the telescope answered, with success, to a command that a person sent
    /// then: `request`.
    void overheard(quint32 command, const QByteArray &reply, const QByteArray &request);
    /// A recording: the same over HTTP.
    void overheardHttp(const nd::OverheardCall &call);
    /// Once each per connection: "malformed packet", "malformed notification N",
    /// "oversized notification N", "unexpected type", "unknown text", "unknown id N", "reply for
    /// nothing N", "flood N" (dropped), "http CALL: what".
    void oddMessage(const QString &what, const QByteArray &firstBytes);

private:
    void post(quint64 ticket, const CommandInfo &row, const QByteArray &payload);
    void handleAnswer(quint64 ticket, const CommandInfo &row, const QByteArray &payload, bool yes);
    void noteError(const Error &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace nd
