// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dwarf/device_profile.h"
#include "core/net/file_transfer.h"
#include "core/observatory/pictures/card_listing.h"
#include "core/observatory/pictures/folder_choice.h"
#include "core/observatory/pictures/stack_pictures.h"

#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace nd {

class DwarfDevice;
class Scheduler;
class Session;
class StackingModel;

/// Fetches the pictures of one camera's stack from the telescope's card while it grows. GUI thread.
///
/// Throttled, so that the telescope can write its frames: a preview every ten seconds at most, a
/// single frame every half minute, one file at a time, none while nothing is stacked or nothing is
/// new. Files arrive on a thread of their own and are read and measured in the pool. What is not of
/// the stack that runs, by its shotsInfo.json, is not taken. A loss of the link loses no picture.
class PictureFetcher final : public QObject
{
    Q_OBJECT

public:
    /// Session and stacking outlive this.
    PictureFetcher(Session &session, StackingModel &stacking, QObject *parent = nullptr);
    ~PictureFetcher() override;
    /// The other camera of the same telescope; outlives this. Where names of folders tell no
    /// camera, what it exposes with and counts tells its folder from ours. `light` is what a camera
    /// exposes with.
    void setOther(const StackingModel &other, std::function<StackLight(Camera)> light);
    /// That of a telescope's camera, which owns it; made when first asked for.
    static PictureFetcher &of(DwarfDevice &device, Camera camera);

    StackPictures &pictures() { return m_pictures; }
    /// Where the pictures come from; empty while it is not known.
    QString folder() const { return m_folder; }

private:
    using Taker = std::function<void(const QByteArray &)>;

    static constexpr qint64 kLargestListing = 4'000'000;
    static constexpr qint64 kLargestInfo = 100'000;

    void handleStack();
    void tick();
    void look();
    bool isWanted() const;
    bool hasListened() const;
    bool isCardShared() const;
    void watchOther();
    void findFolder();
    void readFolders(const QString &root, QStringList names, const QList<StackFolder> &read);
    std::optional<CameraStack> workOf(const StackingModel &stacking) const;
    void useFolder(const QString &folder);
    void takeInfo(const QByteArray &json);
    void fetchPreview(int stacked);
    void fetchWhole(int stacked, int tries);
    void listFrames();
    void fetchFrame(const CardFrame &frame);
    void get(const QString &path, qint64 largest, Taker taker,
             std::function<void()> otherwise = {});
    void handleEnd(const TransferEnd &end, const Taker &taker);
    void abandon();
    void forget();
    void rest();

    Session &m_session;
    StackingModel &m_stacking;
    Scheduler &m_scheduler;
    StackPictures m_pictures;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<FileTransfer> m_transfer;
    QString m_folder; ///< On the file port.
    QString m_lastFolder; ///< Where the pictures that are shown came from.
    const StackingModel *m_other = nullptr;
    std::function<StackLight(Camera)> m_light; ///< With m_other.
    FolderChoice m_choice;
    StackTurns m_turns;
    std::optional<std::chrono::milliseconds> m_readySince;
    bool m_otherRuns = false;
    bool m_otherRan = false; ///< While the stack did that runs here.
    bool m_isAccepted = false; ///< Its shotsInfo.json was of the stack; that may get another name.
    QString m_lastFrame;
    std::chrono::milliseconds m_previewAt{-3'600'000};
    std::chrono::milliseconds m_frameAt{-3'600'000};
    int m_stacked = -1; ///< Of the newest preview.
    int m_taken = 0; ///< By shotsInfo.json.
    int m_seen = -1; ///< What the device counted last.
    bool m_begins = false; ///< A stack was asked for here.
    bool m_busy = false;
    bool m_ticking = false;
    quint64 m_round = 0; ///< Outdates what was asked for an earlier stack.
};

} // namespace nd
