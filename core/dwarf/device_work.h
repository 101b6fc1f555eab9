// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/work.h"

#include <QList>
#include <QObject>

namespace nd {

class CaptureModel;
class DarkModel;
class DeviceLogModel;
class DwarfDevice;
class FirmwareModel;
class StackingModel;
class VideoStream;

/// Follows all that one telescope may be busy with. GUI thread; what it follows outlives it.
class DeviceWork final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QList<VideoStream *> streams;
        QList<CaptureModel *> captures;
        QList<StackingModel *> stacks;
        QList<DarkModel *> darks;
        FirmwareModel &firmware;
        DeviceLogModel &log;
    };

    explicit DeviceWork(Parts parts, QObject *parent = nullptr);
    explicit DeviceWork(DwarfDevice &device, QObject *parent = nullptr);

    Works works() const { return m_works; }

signals:
    void changed();

private:
    void refresh();

    Parts m_parts;
    Works m_works;
};

} // namespace nd
