// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <utility>
#include <vector>

namespace nd {

/// Memory for the pixels of a picture, in few large pages where the system has them: fetching 8 MB
/// in small ones takes as long as counting the stars in it. What is resized is not set to zero.
template<typename T>
struct LargePages
{
    using value_type = T;
    static constexpr std::size_t kPage = std::size_t(2) * 1024 * 1024;

    LargePages() = default;
    template<typename U>
    explicit LargePages(const LargePages<U> &)
    {
    }

    T *allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < kPage)
            return static_cast<T *>(::operator new(bytes));
        const std::size_t rounded = (bytes + kPage - 1) / kPage * kPage;
        void *const memory = std::aligned_alloc(kPage, rounded);
        if (!memory)
            throw std::bad_alloc();
        madvise(memory, rounded, MADV_HUGEPAGE); // refused: then in small ones
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count)
    {
        if (count * sizeof(T) < kPage)
            ::operator delete(memory);
        else
            std::free(memory);
    }
    template<typename U>
    void construct(U *place)
    {
        ::new (static_cast<void *>(place)) U;
    }
    template<typename U, typename... Values>
    void construct(U *place, Values &&...values)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Values>(values)...);
    }
    bool operator==(const LargePages &) const { return true; }
};

/// One number for each pixel of a picture.
using LightPlane = std::vector<float, LargePages<float>>;

} // namespace nd
