// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barcode.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace nd::bench;

constexpr unsigned char kBlack = 16;
constexpr unsigned char kWhite = 235;
constexpr unsigned char kNoColour = 128;

/// One I420 picture: noise that moves, so that the encoder has work, and the number in two corners.
class Picture
{
public:
    Picture(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 3 / 2,
                  kNoColour)
        , m_noise(static_cast<std::size_t>(width) * 8)
    {
        unsigned state = 1;
        for (unsigned char &value : m_noise) {
            state = state * 1664525U + 1013904223U;
            value = static_cast<unsigned char>(30 + (state >> 24) % 24);
        }
    }

    void draw(unsigned number)
    {
        for (int y = 0; y < m_height; ++y) {
            const auto shift = static_cast<std::size_t>((y / 4 * 37 + static_cast<int>(number) * 3)
                                                        % (m_width * 7));
            std::copy_n(m_noise.begin() + static_cast<std::ptrdiff_t>(shift), m_width,
                        m_bytes.begin() + static_cast<std::ptrdiff_t>(y) * m_width);
        }
        drawNumber(number, 0, 0);
        drawNumber(number, m_width - kBarWidth, m_height - kCell);
    }

    bool write(std::FILE *to) const
    {
        return std::fwrite(m_bytes.data(), 1, m_bytes.size(), to) == m_bytes.size();
    }

private:
    void drawNumber(unsigned number, int left, int top)
    {
        for (int y = top; y < top + kCell; ++y) {
            for (int x = 0; x < kBarWidth; ++x)
                m_bytes[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width)
                        + static_cast<std::size_t>(left + x)]
                    = cellIsWhite(number, x / kCell) ? kWhite : kBlack;
        }
    }

    int m_width;
    int m_height;
    std::vector<unsigned char> m_bytes;
    std::vector<unsigned char> m_noise;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: bench_picture_source WIDTH HEIGHT FRAMES > raw.i420\n", stderr);
        return 2;
    }
    Picture picture(std::atoi(argv[1]), std::atoi(argv[2]));
    const auto frames = static_cast<unsigned>(std::atoi(argv[3]));
    for (unsigned number = 0; number < frames; ++number) {
        picture.draw(number);
        if (!picture.write(stdout))
            return 1;
    }
    return 0;
}
