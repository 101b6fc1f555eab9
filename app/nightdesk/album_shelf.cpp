// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdesk/album_shelf.h"

#include "core/base/pool_work.h"
#include "core/dwarf/dwarf_device.h"
#include "core/dwarf/session/session.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/album_files.h"
#include "core/observatory/pictures/album_keeper.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_desk.h"
#include "core/observatory/stacking/stack_watch.h"
#include "core/observatory/stacklog/stack_keeper.h"

#include <utility>

namespace nd {

AlbumShelf::AlbumShelf(Observatory &observatory, const QString &thumbnails, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
    , m_thumbnails(thumbnails)
    , m_folder(thumbnails + QStringLiteral("/albums"))
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(device);
    connect(&observatory, &Observatory::deviceAdded, this, &AlbumShelf::follow);
    connect(&observatory.stackKeeper().log(), &StackLog::loaded, this, [this] {
        m_isDue = true;
        pruneWhenKnown();
    });
}

void AlbumShelf::follow(DwarfDevice *device)
{
    if (device->isReplay())
        return;
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        StackWatch &watch = m_observatory.stacks().watch(*device, camera);
        StackPictures &pictures = PictureFetcher::of(*device, camera).pictures();
        new AlbumKeeper({watch, pictures, device->session().clock()}, m_folder, m_thumbnails);
        connect(&watch, &StackWatch::takenUp, this, &AlbumShelf::pruneWhenKnown);
    }
}

QList<StackWatch *> AlbumShelf::watches() const
{
    QList<StackWatch *> all;
    const QList<DwarfDevice *> devices = m_observatory.devices();
    for (DwarfDevice *device : devices) {
        for (const Camera camera : {Camera::Tele, Camera::Wide})
            all.append(&m_observatory.stacks().watch(*device, camera));
    }
    return all;
}

/// Log and stories are read side by side: either may be the first.
void AlbumShelf::pruneWhenKnown()
{
    QSet<QString> onShow;
    const QList<StackWatch *> all = watches();
    for (const StackWatch *watch : all) {
        if (!m_isDue || watch->isWaiting())
            return;
        if (watch->story())
            onShow.insert(watch->story()->id);
    }
    if (std::exchange(m_isDue, false))
        prune(onShow);
}

void AlbumShelf::prune(const QSet<QString> &onShow)
{
    const StackLog &log = m_observatory.stackKeeper().log();
    AlbumPruning albums{m_folder, m_started, {}, kMostBytes, onShow};
    // What the log does not show may be there all the same.
    if (log.isWhole() && log.trouble() == StackLogTrouble::None) {
        QSet<QString> &stacks = albums.kept.emplace();
        for (const StackRecord &record : log.records())
            stacks.insert(record.key);
    }
    workInPool(
        this,
        [albums] {
            pruneAlbums(albums);
            return true;
        },
        [](bool) {});
}

} // namespace nd
