// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/bridges/stellarium_object.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QThread;

namespace nd {

class HttpErrand;
class SecretStore;
class Settings;

/// Asks Stellarium's plug-in "Remote Control" what is selected there, and shows it a place. One
/// thing at a time; nothing is asked that no person asked for. GUI thread; its socket lives on the
/// link thread.
class StellariumClient final : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 kUsualPort = 8090; ///< Source: remoteControlApi.doxygen.

    using FindSecrets = std::function<SecretStore &()>;

    /// `linkThread` runs and outlives this, as do `settings`, which hold the address, and what
    /// `secrets` finds when a password is wanted.
    StellariumClient(Settings &settings, FindSecrets secrets, QThread &linkThread,
                     QObject *parent = nullptr);
    ~StellariumClient() override;

    QString host() const; ///< Empty: nobody said. This computer until somebody does.
    quint16 port() const;
    /// Another host is not told the password of the one before.
    void setAddress(const QString &newHost, quint16 port);
    /// For this host, from now on; an empty one is forgotten. Who wants it kept puts it into the
    /// keyring.
    void setPassword(const Secret &password) { m_password = password; }

    bool hasAddress() const { return !host().isEmpty(); }
    bool isBusy() const { return m_isBusy; }
    /// How the last thing that was asked ended; nothing: well, or it is going on.
    const std::optional<StellariumProblem> &problem() const { return m_problem; }

    /// Ends with taken() or a problem().
    void takeSelected();
    /// Where its observer stands; ends with siteTaken() or a problem().
    void takeSite();
    /// Puts `icrs` into the middle of Stellarium's window, `widthDegrees` of sky around it, and
    /// marks along `outline`; ends with shown() or a problem(). Without an outline marks stay as
    /// they are.
    void show(const Equatorial &icrs, double widthDegrees, const std::vector<Equatorial> &outline);

signals:
    void changed();
    void taken(const nd::StellariumObject &object);
    void siteTaken(const nd::StellariumSite &site);
    void shown();

private:
    using Finish = void (StellariumClient::*)(const HttpAnswer &);

    HttpCall callTo(const QString &path) const;
    HttpCall order(const QString &path, const QByteArray &form) const;
    void start(const HttpCall &call, Finish finish);
    void send();
    void handleAnswer(quint64 serial, const HttpAnswer &answer);
    bool isSameHost() const;
    void askKeyring();
    void finishSelected(const HttpAnswer &answer);
    void finishSite(const HttpAnswer &answer);
    void finishFocus(const HttpAnswer &answer);
    void finishWidth(const HttpAnswer &answer);
    void finishMarks(const HttpAnswer &answer);
    void continueWith(const HttpCall &call, Finish finish);
    void end(std::optional<StellariumProblem> problem);

    Settings &m_settings;
    FindSecrets m_secrets;
    HttpErrand *m_errand; ///< On the link thread; deleted there.
    Secret m_password;
    HttpCall m_call;
    Finish m_finish = nullptr;
    double m_widthDegrees = 0.0;
    std::vector<Equatorial> m_outline; ///< Of what is shown now.
    quint64 m_serial = 0;
    bool m_isBusy = false;
    bool m_askedKeyring = false; ///< For this call.
    std::optional<StellariumProblem> m_problem;
};

} // namespace nd
