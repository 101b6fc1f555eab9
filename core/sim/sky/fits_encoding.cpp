// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/picture_encoding.h"

#include "core/sim/sky/sensor_model.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <fitsio.h>

namespace nd::sim {

namespace {

/// A FITS file in memory that cfitsio grows as it needs. Freed here.
class MemoryFits
{
public:
    MemoryFits()
    {
        fits_create_memfile(&m_file, &m_buffer, &m_size, kGrowth, std::realloc, &m_status);
    }
    ~MemoryFits()
    {
        close();
        std::free(m_buffer);
    }
    Q_DISABLE_COPY_MOVE(MemoryFits)

    void writePicture(const SensorFrame &frame);
    void writeKey(const char *name, double value, const char *comment)
    {
        fits_write_key(m_file, TDOUBLE, name, &value, comment, &m_status);
    }
    void writeKey(const char *name, const QByteArray &value, const char *comment)
    {
        QByteArray text = value;
        fits_write_key(m_file, TSTRING, name, text.data(), comment, &m_status);
    }
    /// The whole file; empty if anything went wrong.
    QByteArray finish()
    {
        LONGLONG headerStart = 0;
        LONGLONG dataStart = 0;
        LONGLONG end = 0; ///< cfitsio's buffer is longer than the file.
        fits_write_chksum(m_file, &m_status);
        fits_get_hduaddrll(m_file, &headerStart, &dataStart, &end, &m_status);
        close();
        const bool good = m_status == 0 && end > 0 && static_cast<size_t>(end) <= m_size;
        return good ? QByteArray(static_cast<const char *>(m_buffer), end) : QByteArray();
    }
    int status() const { return m_status; }

private:
    static constexpr size_t kGrowth = 1 << 20;

    void close()
    {
        if (m_file != nullptr)
            fits_close_file(m_file, &m_status);
        m_file = nullptr;
    }

    fitsfile *m_file = nullptr;
    void *m_buffer = nullptr;
    size_t m_size = 0;
    int m_status = 0;
};

void MemoryFits::writePicture(const SensorFrame &frame)
{
    std::array<long, 2> axes = {frame.size.width(), frame.size.height()};
    fits_create_img(m_file, USHORT_IMG, 2, axes.data(), &m_status);
    std::vector<quint16> line(static_cast<size_t>(frame.size.width()));
    for (int y = 0; y < frame.size.height(); ++y) {
        const auto first = frame.counts.end()
            - static_cast<qsizetype>(y + 1) * static_cast<qsizetype>(line.size());
        std::transform(first, first + static_cast<qsizetype>(line.size()), line.begin(),
                       [](qint16 count) { return static_cast<quint16>(count * 2); });
        const LONGLONG start = static_cast<LONGLONG>(y) * frame.size.width() + 1;
        fits_write_img(m_file, TUSHORT, start, static_cast<LONGLONG>(line.size()), line.data(),
                       &m_status);
    }
}

void writeExposure(MemoryFits &fits, const CameraSnapshot &snapshot)
{
    fits.writeKey("EXPTIME", snapshot.exposureSeconds, "[s] exposure time");
    fits.writeKey("GAIN", snapshot.gain, "gain setting");
    fits.writeKey(
        "DATE-OBS",
        snapshot.utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")).toLatin1(),
        "UTC of the exposure");
    fits.writeKey("CAMERA", snapshot.kind == CameraKind::Tele ? "TELE" : "WIDE", "which camera");
    fits.writeKey("ROWORDER", "BOTTOM-UP", "first row is the bottom of the picture");
}

Result<QByteArray> finished(MemoryFits &fits)
{
    const QByteArray bytes = fits.finish();
    if (bytes.isEmpty())
        return Error{Error::Code::Malformed, 0,
                     QStringLiteral("cfitsio error %1").arg(fits.status())};
    return bytes;
}

Error emptyPicture()
{
    return {Error::Code::Malformed, 0, QStringLiteral("the picture is empty")};
}

} // namespace

Result<QByteArray> encodeFits(const SensorFrame &frame, const CameraSnapshot &snapshot)
{
    if (frame.counts.empty())
        return emptyPicture();
    MemoryFits fits;
    fits.writePicture(frame);
    writeExposure(fits, snapshot);
    fits.writeKey("INSTRUME", "nightdesk-sim", "simulated camera");
    return finished(fits);
}

Result<QByteArray> encodeFits(const SensorFrame &frame, const CameraSnapshot &snapshot,
                              const FrameFacts &facts)
{
    if (frame.counts.empty())
        return emptyPicture();
    MemoryFits fits;
    fits.writePicture(frame);
    writeExposure(fits, snapshot);
    fits.writeKey("OBJECT", facts.object.toLatin1(), "target");
    fits.writeKey("FILTER", facts.filter.toLatin1(), "filter");
    fits.writeKey("INSTRUME", facts.instrument.toLatin1(), "simulated camera");
    fits.writeKey("TELESCOP", facts.instrument.toLatin1(), "simulated telescope");
    fits.writeKey("ORIGIN", "DWARFLAB", "as the telescope writes it");
    fits.writeKey("XBINNING", facts.binning, "binning");
    fits.writeKey("YBINNING", facts.binning, "binning");
    fits.writeKey("XPIXSZ", facts.pixelMicrometres, "[um] width of a pixel of this picture");
    fits.writeKey("YPIXSZ", facts.pixelMicrometres, "[um] height of a pixel of this picture");
    fits.writeKey("FOCALLEN", facts.focalLengthMillimetres, "[mm] focal length");
    fits.writeKey("DET-TEMP", facts.temperatureCelsius, "[deg C] sensor");
    fits.writeKey("RA", snapshot.centre.raDegrees, "[deg] right ascension of the middle");
    fits.writeKey("DEC", snapshot.centre.declinationDegrees, "[deg] declination of the middle");
    return finished(fits);
}

} // namespace nd::sim
