// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_reader.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace nd::bench {

/// One row of pixels, as wide as a barcode, in memory shared with the X server.
class ScreenReader::Grabber
{
public:
    Grabber() : m_display(XOpenDisplay(nullptr))
    {
        if (!m_display)
            return;
        const int screen = DefaultScreen(m_display);
        m_image = XShmCreateImage(m_display, DefaultVisual(m_display, screen),
                                  static_cast<unsigned>(DefaultDepth(m_display, screen)), ZPixmap,
                                  nullptr, &m_segment, kBarWidth, 1);
        if (!m_image)
            return;
        m_segment.shmid = shmget(IPC_PRIVATE, static_cast<std::size_t>(m_image->bytes_per_line),
                                 IPC_CREAT | 0600);
        m_segment.shmaddr = m_image->data = static_cast<char *>(shmat(m_segment.shmid, nullptr, 0));
        XShmAttach(m_display, &m_segment);
        XSync(m_display, False);
        shmctl(m_segment.shmid, IPC_RMID, nullptr);
    }

    ~Grabber()
    {
        if (m_image) {
            XShmDetach(m_display, &m_segment);
            XDestroyImage(m_image);
            shmdt(m_segment.shmaddr);
        }
        if (m_display)
            XCloseDisplay(m_display);
    }

    Grabber(const Grabber &) = delete;
    Grabber &operator=(const Grabber &) = delete;

    bool isOpen() const { return m_image != nullptr; }

    bool grab(int x, int y)
    {
        return XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, x, y, AllPlanes) != 0;
    }

    unsigned long pixel(int x) const { return XGetPixel(m_image, x, 0); }

    bool isWhite(int x) const
    {
        constexpr unsigned long kGreen = 0xff00;
        constexpr unsigned long kHalf = 0x8000;
        return (pixel(x) & kGreen) >= kHalf;
    }

private:
    Display *m_display;
    XShmSegmentInfo m_segment{};
    XImage *m_image = nullptr;
};

ScreenReader::ScreenReader(int width, int height)
    : m_grabber(std::make_unique<Grabber>())
    , m_width(width)
    , m_height(height)
{
}

ScreenReader::~ScreenReader() = default;

bool ScreenReader::isOpen() const
{
    return m_grabber->isOpen();
}

std::optional<unsigned> ScreenReader::topNumber()
{
    return numberAt(0, kCell / 2);
}

std::optional<unsigned> ScreenReader::bottomNumber()
{
    return numberAt(m_width - kBarWidth, m_height - kCell / 2);
}

unsigned long ScreenReader::middlePixel()
{
    return m_grabber->grab(m_width / 2, m_height / 2) ? m_grabber->pixel(0) : 0;
}

std::optional<unsigned> ScreenReader::numberAt(int x, int y)
{
    if (!m_grabber->grab(x, y))
        return std::nullopt;
    std::array<bool, kCells> white{};
    for (std::size_t cell = 0; cell < white.size(); ++cell)
        white[cell] = m_grabber->isWhite(static_cast<int>(cell) * kCell + kCell / 2);
    return numberOf(white);
}

} // namespace nd::bench
