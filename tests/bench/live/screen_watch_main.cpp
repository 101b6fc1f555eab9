// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen_reader.h"

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

using namespace std::chrono_literals;
using nd::bench::ScreenReader;

constexpr auto kPeriod = 1ms;

volatile std::sig_atomic_t stopped = 0;

void handleSignal(int)
{
    stopped = 1;
}

long long monotonicNanoseconds()
{
    return std::chrono::steady_clock::now().time_since_epoch() / 1ns;
}

/// Prints "NUMBER NANOSECONDS intact|damaged" for each picture that appears, until SIGTERM.
void watch(ScreenReader &reader)
{
    std::optional<unsigned> last;
    while (stopped == 0) {
        const std::optional<unsigned> top = reader.topNumber();
        if (top && top != last) {
            const long long seen = monotonicNanoseconds();
            const bool intact = reader.bottomNumber() == top;
            std::printf("%u %lld %s\n", *top, seen, intact ? "intact" : "damaged");
            last = top;
        }
        std::this_thread::sleep_for(kPeriod);
    }
}

/// Prints NANOSECONDS once something is painted in the middle of the screen.
void waitForPaint(ScreenReader &reader)
{
    const unsigned long before = reader.middlePixel();
    while (stopped == 0 && reader.middlePixel() == before)
        std::this_thread::sleep_for(kPeriod);
    std::printf("%lld\n", monotonicNanoseconds());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("usage: bench_screen_watch numbers|paint WIDTH HEIGHT\n", stderr);
        return 2;
    }
    std::signal(SIGTERM, handleSignal);
    ScreenReader reader(std::atoi(argv[2]), std::atoi(argv[3]));
    if (!reader.isOpen()) {
        std::fputs("bench_screen_watch: no X display with shared memory\n", stderr);
        return 1;
    }
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (std::strcmp(argv[1], "paint") == 0)
        waitForPaint(reader);
    else
        watch(reader);
    return 0;
}
