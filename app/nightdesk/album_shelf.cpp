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
#include "core/observatory/stacklog/stack_keeper.h"

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
    connect(&observatory.stackKeeper().log(), &StackLog::loaded, this, &AlbumShelf::prune);
}

void AlbumShelf::follow(DwarfDevice *device)
{
    if (device->isReplay())
        return;
    for (const Camera camera : {Camera::Tele, Camera::Wide}) {
        StackWatch &watch = m_observatory.stacks().watch(*device, camera);
        StackPictures &pictures = PictureFetcher::of(*device, camera).pictures();
        new AlbumKeeper({watch, pictures, device->session().clock()}, m_folder, m_thumbnails);
    }
}

void AlbumShelf::prune()
{
    const StackLog &log = m_observatory.stackKeeper().log();
    AlbumPruning albums{m_folder, m_started, {}, kMostBytes};
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
