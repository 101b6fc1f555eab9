// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/models/bare_numbers_model.h"
#include "core/dwarf/models/camera_settings_model.h"
#include "core/dwarf/models/other_params_model.h"
#include "core/dwarf/models/setting_store.h"
#include "core/dwarf/models/wanted_values.h"

namespace nd {

/// What CameraSettingsModel does between its telescope and what it shows.
class CameraSettingsModel::Private
{
public:
    Private(CameraSettingsModel &model, Session &theSession, SettingsQueue &theQueue, Camera camera,
            Scheduler &theScheduler);

    void start();
    void handleLinkState();
    void handleConfig();
    void handleGeneration();
    void handleNotification(quint32 id, const QByteArray &payload);
    void refresh();
    void send(Setting setting, const ParamValue &value, QObject *context, Handler done);
    void sendAll(const QHash<Setting, ParamValue> &values);

    CameraSettingsModel &q;
    Session &session;
    SettingsQueue &queue;
    Scheduler &scheduler;
    SettingStore store;
    WantedValues wanted;
    BareNumbersModel numbers;
    OtherParamsModel others;
    bool isSwitchingFilm = false;
    bool hasRead = false;

private:
    void logOdd(const QStringList &odd);
    bool applyNotification(quint32 id, const QByteArray &payload);
    void adoptMode(const std::optional<int> &mode);
    void readCatalog();
    bool adoptCatalog(const Result<QByteArray> &answer);
    void handleOverheard(quint32 command, const QByteArray &reply);
    void applyWideGain(std::optional<int> index);
    void adoptOthers(const Result<QByteArray> &answer);
    void readAll();
    void readWideGain();
    void finishReading(const Result<Done> &result);
    void handleSent(int id, quint64 serial, const Result<Done> &result);
    void awaitEcho(int id, quint64 serial);
    void settle();
    void tell(bool changed);
    void endAll(const Error &error);

    QStringList m_toldOdd;
    quint64 m_connection = 0; ///< Answers of an earlier one do not count.
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_isOutdated = false; ///< A value was told while the list was on its way.
    int m_outdatedInARow = 0;
};

} // namespace nd
