// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <utility>

#include <gst/gst.h>

namespace nd::sim {

struct UnrefObject
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct UnrefBuffer
{
    void operator()(GstBuffer *buffer) const { gst_buffer_unref(buffer); }
};
struct UnrefCaps
{
    void operator()(GstCaps *caps) const { gst_caps_unref(caps); }
};

/// Owns one reference.
template<typename T>
using GObjectHandle = std::unique_ptr<T, UnrefObject>;
using GstBufferHandle = std::unique_ptr<GstBuffer, UnrefBuffer>;
using GstCapsHandle = std::unique_ptr<GstCaps, UnrefCaps>;

/// Another reference to the same object.
template<typename T>
GObjectHandle<T> shareObject(T *object)
{
    return GObjectHandle<T>(static_cast<T *>(g_object_ref(object)));
}

} // namespace nd::sim
