// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dwarf/models/command_port.h"
#include "core/dwarf/models/other_params_reader.h"
#include "core/dwarf/models/refusal.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace nd {

class Session;
class SettingsQueue;

/// What a V3 telescope lists of one camera that no named setting drives, and whether all settings
/// of that camera are automatic. The tele camera has what belongs to both as well. GUI thread;
/// owned by the CameraSettingsModel of that camera, which reads the list.
///
/// The telescope's echo decides; without one what it acknowledged counts. All is gone with the
/// link.
class OtherParamsModel : public QObject
{
    Q_OBJECT

public:
    /// Session and queue outlive this.
    OtherParamsModel(Session &session, SettingsQueue &queue, Camera camera,
                     QObject *parent = nullptr);
    ~OtherParamsModel() override;

    Camera camera() const { return m_camera; }
    /// In the order of the telescope; of Automatic, which has no number, there is at most one.
    const QList<OtherParam> &params() const { return m_params; }
    /// Null if it is not listed.
    const OtherParam *param(quint64 number) const;
    /// What was asked for while the telescope has not answered, else what it has.
    std::optional<ParamValue> shown(quint64 number) const;

    Refusal canSet(quint64 number) const;
    /// Nothing is sent for what canSet() refuses and for a value that is not listed.
    void set(quint64 number, const ParamValue &value);

    /// What was read for the shooting mode that the telescope is in.
    void adopt(const QList<OtherParam> &params, int shootingMode);
    void forget();
    /// The telescope said of a setting of the camera that it is not automatic.
    void noteManual();

signals:
    void changed();
    /// Parameters came or went, or what they may be.
    void paramsChanged();
    /// The telescope may have changed any setting of the camera: the list is to be read again.
    void outdated();
    void rejected(quint64 number, const nd::Error &error);

private:
    struct Wish
    {
        quint64 serial = 0;
        ParamValue value;
        bool isEchoed = false; ///< The telescope said meanwhile what it has.
    };

    void handleNotification(quint32 id, const QByteArray &payload);
    void handleOverheard(quint32 command, const QByteArray &reply, const QByteArray &request);
    void overhearAutomatic(const QByteArray &request);
    void overhear(quint64 number, double value);
    void handleSent(quint64 number, quint64 serial, const Result<Done> &result);
    OtherParam *find(quint64 number);
    Order orderOf(const OtherParam &param, const ParamValue &value) const;

    Session &m_session;
    SettingsQueue &m_queue;
    Camera m_camera;
    QList<OtherParam> m_params;
    int m_shootingMode = 0;
    QHash<quint64, Wish> m_wishes; ///< The newest of each, until it is answered.
    quint64 m_serial = 0;
    QSet<quint64> m_echoed; ///< Recordings: told since the last answer about it.
};

} // namespace nd
