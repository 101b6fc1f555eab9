// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/device/panorama_upload.h"

#include "core/sim/device/virtual_telescope.h"
#include "core/sim/device/wire_numbers.h"

#include "proto/panorama.pb.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace nd::sim {

namespace {

constexpr auto kStep = 250ms;
constexpr qint64 kBytesPerStep = 2'000'000; ///< 8 MB/s
constexpr qint64 kMostBytes = 100'000'000'000;
constexpr auto kName = "panorama";
constexpr auto kMac = "D4:9C:DD:8F:D0:78"; ///< As /deviceInfo tells it.

template<typename Message>
Message named()
{
    Message message;
    message.set_panorama_name(kName);
    message.set_mac(kMac);
    return message;
}

} // namespace

PanoramaUpload::PanoramaUpload(VirtualTelescope &telescope, QObject *parent)
    : QObject(parent)
    , m_telescope(telescope)
{
    connect(&telescope, &VirtualTelescope::powerChanged, this, [this] { m_runs = false; });
}

bool PanoramaUpload::start(int pictures, qint64 bytes)
{
    const bool isGood
        = pictures > 0 && pictures <= kMostPictures && bytes > 0 && bytes <= kMostBytes;
    if (m_runs || !isGood || !m_telescope.isPowered())
        return false;
    m_runs = true;
    m_pictures = pictures;
    m_bytes = bytes;
    pack(0);
    return true;
}

void PanoramaUpload::later(std::function<void()> step)
{
    m_telescope.clock().after(kStep, this, [this, step = std::move(step)] {
        if (m_runs)
            step();
    });
}

void PanoramaUpload::pack(int done)
{
    auto message = named<proto::ResNotifyPanoramaCompressionProgress>();
    message.set_total_files_num(static_cast<quint32>(m_pictures));
    message.set_compressed_files_num(static_cast<quint32>(done));
    m_telescope.notify(notice::kUploadPacking, message);
    later([this, done] { done < m_pictures ? pack(done + 1) : send(0); });
}

void PanoramaUpload::send(qint64 done)
{
    auto message = named<proto::ResNotifyPanoramaUploadProgress>();
    message.set_total_size(static_cast<quint64>(m_bytes));
    message.set_uploaded_size(static_cast<quint64>(done));
    m_telescope.notify(notice::kUploadProgress, message);
    later([this, done] {
        done < m_bytes ? send(std::min(m_bytes, done + kBytesPerStep)) : finish();
    });
}

void PanoramaUpload::finish()
{
    m_runs = false;
    auto message = named<proto::ResNotifyPanoramaStitchUploadComplete>();
    message.set_upload_res(true);
    m_telescope.notify(notice::kUploadComplete, message);
}

} // namespace nd::sim
