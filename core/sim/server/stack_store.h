// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sky/star_catalogue.h"
#include "core/sim/stack_files.h"

#include <QMap>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace nd::sim {

class AlbumStore;
class StackPainter;
class VirtualTelescope;

/// Writes stacks onto the card: each frame as FITS, and stacked.jpg, its thumbnail and
/// shotsInfo.json as they grow. Main thread; the pictures are made on a thread of low priority.
///
/// One picture is in work and few wait: of frames that come faster than a machine can paint them
/// some are left out, of pictures of the stack the newest is kept, and the last one always comes.
/// Between them is a rest, as nobody fetches one so soon; cameras take turns.
class StackStore : public QObject
{
public:
    /// Both must outlive the store. Without a catalogue nothing is written.
    StackStore(VirtualTelescope &telescope, AlbumStore &album,
               std::shared_ptr<const StarCatalogue> catalogue, QObject *parent = nullptr);
    ~StackStore() override;
    Q_DISABLE_COPY_MOVE(StackStore)

private:
    void takeFrame(const StackFrame &frame);
    void takeRecord(const StackRecord &record);
    std::optional<QString> nextRecord() const;
    void workOn();
    void paintFrame(const StackFrame &frame);
    void paintRecord(const StackRecord &record);
    void write(const QString &path, const QByteArray &bytes, bool isCounted);

    AlbumStore &m_album;
    QThread m_thread;
    std::unique_ptr<StackPainter> m_painter; ///< Lives on m_thread.
    std::deque<StackFrame> m_frames;
    QMap<QString, StackRecord> m_records; ///< The newest of each folder that waits.
    QString m_lastFolder; ///< Whose picture was painted last.
    QTimer m_rest; ///< Until the next of a stack that still grows.
    bool m_busy = false;
    bool m_isRecordTurn = false; ///< They take turns, so that neither starves.
};

} // namespace nd::sim
