// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/video/picture_pool.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <vector>

namespace nd {

namespace {

constexpr std::size_t kKeptBuffers = 4;
constexpr std::size_t kAlignment = 64; // What libswscale's vector code likes best.

struct FreeDeleter
{
    void operator()(uchar *bytes) const { std::free(bytes); }
};
using Buffer = std::unique_ptr<uchar, FreeDeleter>;

} // namespace

class PicturePool::Store
{
public:
    Buffer take(std::size_t bytes)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (bytes != m_bytes)
                m_free.clear();
            m_bytes = bytes;
            if (!m_free.empty()) {
                Buffer buffer = std::move(m_free.back());
                m_free.pop_back();
                return buffer;
            }
        }
        return Buffer(static_cast<uchar *>(std::aligned_alloc(kAlignment, bytes)));
    }

    void giveBack(Buffer buffer, std::size_t bytes)
    {
        const std::scoped_lock lock(m_mutex);
        if (bytes == m_bytes && m_free.size() < kKeptBuffers)
            m_free.push_back(std::move(buffer));
    }

private:
    std::mutex m_mutex;
    std::size_t m_bytes = 0;
    std::vector<Buffer> m_free;
};

PicturePool::PicturePool() : m_store(std::make_shared<Store>()) {}

QImage PicturePool::take(QSize size)
{
    struct Loan
    {
        std::shared_ptr<Store> store;
        Buffer buffer;
        std::size_t bytes;
    };
    if (size.isEmpty())
        return {};
    const auto stride
        = (static_cast<std::size_t>(size.width()) * 4 + kAlignment - 1) / kAlignment * kAlignment;
    const std::size_t bytes = stride * static_cast<std::size_t>(size.height());
    auto loan = std::make_unique<Loan>(Loan{m_store, m_store->take(bytes), bytes});
    uchar *pixels = loan->buffer.get();
    if (!pixels)
        return {};
    const auto giveBack = [](void *info) {
        const std::unique_ptr<Loan> returned(static_cast<Loan *>(info));
        returned->store->giveBack(std::move(returned->buffer), returned->bytes);
    };
    return {pixels,
            size.width(),
            size.height(),
            static_cast<qsizetype>(stride),
            QImage::Format_RGB32,
            giveBack,
            loan.release()};
}

} // namespace nd
