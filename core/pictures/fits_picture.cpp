// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/fits_picture.h"

#include <QByteArray>
#include <QHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace nd {

namespace {

constexpr qsizetype kCard = 80;
constexpr qsizetype kBlock = 2880;
constexpr qsizetype kMostCards = qsizetype(36) * 40;
constexpr int kLargestSide = 8192;
constexpr int kSmallestSide = 64;

/// Keywords and their values; the first of a name counts.
class Header
{
public:
    /// False: the end never comes.
    bool read(QByteArrayView file)
    {
        for (qsizetype card = 0; card < kMostCards && (card + 1) * kCard <= file.size(); ++card) {
            const QByteArrayView line = file.sliced(card * kCard, kCard);
            const QByteArray name = line.first(8).toByteArray().trimmed();
            if (name == "END") {
                m_length = ((card + 1) * kCard + kBlock - 1) / kBlock * kBlock;
                return true;
            }
            if (line.sliced(8, 2) == QByteArrayView("= ") && !m_values.contains(name))
                m_values.insert(name, valueOf(line.sliced(10)));
        }
        return false;
    }
    qsizetype length() const { return m_length; }
    bool has(const char *name) const { return m_values.contains(name); }
    QByteArray text(const char *name) const { return m_values.value(name); }
    std::optional<double> number(const char *name) const
    {
        bool isNumber = false;
        const double value = m_values.value(name).toDouble(&isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    int integer(const char *name) const
    {
        bool isNumber = false;
        const int value = m_values.value(name).toInt(&isNumber);
        return isNumber ? value : 0;
    }

private:
    static QByteArray valueOf(QByteArrayView field)
    {
        const QByteArray text = field.toByteArray().trimmed();
        if (!text.startsWith('\''))
            return text.split('/').first().trimmed();
        const qsizetype end = text.indexOf('\'', 1);
        return end < 0 ? QByteArray() : text.sliced(1, end - 1).trimmed();
    }

    QHash<QByteArray, QByteArray> m_values;
    qsizetype m_length = 0;
};

/// How a stored number becomes a brightness.
struct Scale
{
    int bits = 16;
    float zero = 0.0F;
    float factor = 1.0F;

    qsizetype bytes() const { return std::abs(bits) / 8; }
    float read(const uchar *at) const
    {
        float stored = 0.0F;
        if (bits == 8)
            stored = static_cast<float>(*at);
        else if (bits == 16)
            stored = static_cast<float>(qFromBigEndian<qint16>(at));
        else
            stored = qFromBigEndian<float>(at);
        const float value = zero + factor * stored;
        return std::isfinite(value) ? value : 0.0F;
    }
    float ceiling() const
    {
        if (bits == 8)
            return zero + factor * 250.0F;
        constexpr float kNearlyFull = 0.97F * 32767.0F;
        return bits == 16 ? zero + factor * kNearlyFull : 0.97F;
    }
};

std::optional<Scale> scaleOf(const Header &header)
{
    Scale scale;
    scale.bits = header.integer("BITPIX");
    scale.zero = static_cast<float>(header.number("BZERO").value_or(0.0));
    scale.factor = static_cast<float>(header.number("BSCALE").value_or(1.0));
    const bool isKnown = scale.bits == 8 || scale.bits == 16 || scale.bits == -32;
    return isKnown && scale.factor > 0.0F ? std::optional(scale) : std::nullopt;
}

FitsFacts factsOf(const Header &header)
{
    FitsFacts facts;
    facts.object = QString::fromLatin1(header.text("OBJECT"));
    facts.exposureSeconds = header.number("EXPTIME");
    facts.gain = header.number("GAIN");
    facts.temperatureCelsius = header.number("DET-TEMP");
    facts.isMosaic = header.has("BAYERPAT");
    return facts;
}

PictureFault faultOf(const QSize &size)
{
    if (size.width() > kLargestSide || size.height() > kLargestSide)
        return PictureFault::TooLarge;
    if (size.width() < kSmallestSide || size.height() < kSmallestSide)
        return PictureFault::TooSmall;
    return PictureFault::None;
}

/// What comes after the header, whose length was looked at, as brightness.
void readLight(QByteArrayView data, const Header &header, const Scale &scale, SkyPicture &picture)
{
    picture.light.reserve(picture.pixels());
    picture.ceiling = scale.ceiling();
    picture.step = scale.bits == -32 ? 0.0F : scale.factor;
    const auto rowBytes = picture.size.width() * scale.bytes();
    const bool isTopFirst = header.text("ROWORDER") == "TOP-DOWN";
    for (int y = 0; y < picture.size.height(); ++y) {
        const int row = isTopFirst ? y : picture.size.height() - 1 - y;
        const auto *at = reinterpret_cast<const uchar *>(data.data()) + row * rowBytes;
        for (int x = 0; x < picture.size.width(); ++x)
            picture.light.push_back(scale.read(at + x * scale.bytes()));
    }
}

/// The four colours of a Bayer cell are one brightness.
SkyPicture merged(const SkyPicture &mosaic)
{
    SkyPicture picture = mosaic;
    picture.size = QSize(mosaic.size.width() / 2, mosaic.size.height() / 2);
    picture.binning = 2;
    picture.light.resize(picture.pixels());
    const auto width = static_cast<std::size_t>(mosaic.size.width());
    const auto half = static_cast<std::size_t>(picture.size.width());
    for (std::size_t y = 0; y < static_cast<std::size_t>(picture.size.height()); ++y) {
        const float *above = mosaic.light.data() + 2 * y * width;
        const float *below = above + width;
        for (std::size_t x = 0; x < half; ++x) {
            picture.light[y * half + x]
                = (above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1]) / 4.0F;
        }
    }
    return picture;
}

} // namespace

FitsPicture readFits(QByteArrayView file)
{
    FitsPicture result;
    Header header;
    const bool isFits = file.startsWith("SIMPLE  =");
    if (!isFits || !header.read(file)) {
        const bool isCut = isFits && file.size() < kMostCards * kCard;
        result.fault = isCut ? PictureFault::Cut : PictureFault::NotAPicture;
        return result;
    }
    const auto scale = scaleOf(header);
    if (!scale || header.integer("NAXIS") != 2) {
        result.fault = PictureFault::NotAPicture;
        return result;
    }
    SkyPicture &picture = result.picture;
    picture.size = {header.integer("NAXIS1"), header.integer("NAXIS2")};
    result.fault = faultOf(picture.size);
    if (result.fault != PictureFault::None)
        return result;
    const auto rowBytes = picture.size.width() * scale->bytes();
    if (file.size() < header.length() + rowBytes * picture.size.height()) {
        result.fault = PictureFault::Cut;
        return result;
    }
    readLight(file.sliced(header.length()), header, *scale, picture);
    result.facts = factsOf(header);
    if (result.facts.isMosaic)
        picture = merged(picture);
    return result;
}

} // namespace nd
