// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/pictures/picture_feed.h"

#include "core/dwarf/dwarf_device.h"
#include "core/observatory/observatory.h"
#include "core/observatory/pictures/picture_fetcher.h"
#include "core/observatory/stacking/stack_desk.h"

namespace nd {

namespace {

void feed(StackWatch &watch, const StackPictures &pictures)
{
    QObject::connect(&pictures, &StackPictures::starRadiusChanged, &watch,
                     &StackWatch::setStarRadius);
    QObject::connect(&pictures, &StackPictures::qualityChanged, &watch, [&pictures, &watch] {
        const PictureFault preview = pictures.previewFault();
        watch.setPictureFault(preview != PictureFault::None ? preview : pictures.frameFault());
    });
}

} // namespace

PictureFeed::PictureFeed(Observatory &observatory, QObject *parent)
    : QObject(parent)
    , m_observatory(observatory)
{
    const QList<DwarfDevice *> devices = observatory.devices();
    for (DwarfDevice *device : devices)
        follow(device);
    connect(&observatory, &Observatory::deviceAdded, this, &PictureFeed::follow);
}

void PictureFeed::follow(DwarfDevice *device)
{
    for (const Camera camera : {Camera::Tele, Camera::Wide})
        feed(m_observatory.stacks().watch(*device, camera),
             PictureFetcher::of(*device, camera).pictures());
}

} // namespace nd
