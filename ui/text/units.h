// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <chrono>

class QDateTime;
class QTime;

namespace nd::text {

// Numbers with their units as people read them: in the language's own digits and separators, a
// narrow no-break space before the unit, a true minus. Coordinates are never localised and are not
// here.

/// "−5", "2.50"
QString numberText(double value, int decimals);
/// "41.2 GB", "689 kB": decimal units, as the card's label says it.
QString bytesText(qint64 bytes);
/// "45.1°"
QString degreesText(double degrees, int decimals);
/// "2.5 °/s"; below 1 with two decimals.
QString speedText(double degreesPerSecond);
/// The number of speedText() alone.
QString speedNumber(double degreesPerSecond);
/// "12 ms", "0.4 s", "45 s", "12 min", "3 h 10 min", "2 d 4 h": two units at most.
QString durationText(std::chrono::milliseconds duration);
/// "12 °C"
QString temperatureText(double celsius);
/// "78 %"
QString percentText(double percent);
/// "1920 × 1080"
QString sizeText(const QSize &pixels);
/// "12.4 ms"
QString latencyText(std::chrono::microseconds latency);
/// "4.21 Mbit/s"
QString bitRateText(double bitsPerSecond);
/// Day and time as the language writes them, short, in the zone of this laptop.
QString momentText(const QDateTime &moment);
/// "19:04:05", the same in every language: what is compared with logs and almanacs.
QString utcText(const QDateTime &moment);

} // namespace nd::text
