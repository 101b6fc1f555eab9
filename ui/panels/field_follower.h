// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace nd {

class CurrentDevice;
class DwarfDevice;
class TonightModel;

/// Tells Tonight the field of the current telescope's tele camera. GUI thread.
class FieldFollower final : public QObject
{
    Q_OBJECT

public:
    /// `tonight` outlives this; `current` may be null: no telescope, no field.
    FieldFollower(TonightModel &tonight, CurrentDevice *current, QObject *parent);

private:
    void follow();
    void tell();

    TonightModel &m_tonight;
    QPointer<CurrentDevice> m_current;
    QPointer<DwarfDevice> m_device;
};

} // namespace nd
