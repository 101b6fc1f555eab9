// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sky/index_reader.h"

#include <QFile>
#include <QtEndian>

#include <array>
#include <cmath>
#include <cstring>
#include <memory>

#include <fitsio.h>

namespace nd::sim {

namespace {

// Source: headers of index-tycho2-10.littleendian.fits: each table has one column, which names it.
constexpr const char *kStarTable = "kdtree_data_stars";
constexpr const char *kRangeTable = "kdtree_range_stars";
constexpr const char *kMagnitudeColumn = "MAG_VT";
constexpr qint64 kCoordinateBytes = 4;
constexpr qint64 kDimensions = 3;
constexpr qint64 kRangeValues = 7; ///< Lower bounds, upper bounds, units per radius.
constexpr qint64 kMaximumStars = 5'000'000;
constexpr int kMaximumTables = 64;

struct CloseFits
{
    void operator()(fitsfile *file) const
    {
        int status = 0;
        fits_close_file(file, &status);
    }
};
using FitsFile = std::unique_ptr<fitsfile, CloseFits>;

struct Tables
{
    std::vector<uchar> coordinates;
    std::vector<uchar> range;
    std::vector<float> magnitudes;
};

Error malformed(const QString &path, const QString &why)
{
    return {Error::Code::Malformed, 0, path + QStringLiteral(": ") + why};
}

FitsFile open(const QString &path)
{
    fitsfile *raw = nullptr;
    int status = 0;
    fits_open_diskfile(&raw, QFile::encodeName(path).constData(), READONLY, &status);
    return FitsFile(status == 0 ? raw : nullptr);
}

/// The name of the current table's only column; empty if it is no table.
QByteArray columnName(fitsfile *file)
{
    std::array<char, FLEN_VALUE> name = {};
    int status = 0;
    fits_read_key(file, TSTRING, "TTYPE1", name.data(), nullptr, &status);
    return status == 0 ? QByteArray(name.data()) : QByteArray();
}

qint64 rowCount(fitsfile *file, qint64 rowBytes)
{
    LONGLONG rows = 0;
    LONGLONG bytes = 0;
    int status = 0;
    fits_get_num_rowsll(file, &rows, &status);
    fits_read_key(file, TLONGLONG, "NAXIS1", &bytes, nullptr, &status);
    const bool good = status == 0 && bytes == rowBytes && rows > 0 && rows <= kMaximumStars;
    return good ? rows : 0;
}

std::vector<uchar> readBytes(fitsfile *file, qint64 rowBytes)
{
    std::vector<uchar> bytes(static_cast<size_t>(rowCount(file, rowBytes) * rowBytes));
    int status = 0;
    if (!bytes.empty())
        fits_read_tblbytes(file, 1, 1, static_cast<LONGLONG>(bytes.size()), bytes.data(), &status);
    return status == 0 ? bytes : std::vector<uchar>();
}

std::vector<float> readFloats(fitsfile *file)
{
    std::vector<float> values(static_cast<size_t>(rowCount(file, sizeof(float))));
    int status = 0;
    if (!values.empty())
        fits_read_col(file, TFLOAT, 1, 1, 1, static_cast<LONGLONG>(values.size()), nullptr,
                      values.data(), nullptr, &status);
    return status == 0 ? values : std::vector<float>();
}

Tables readTables(fitsfile *file)
{
    Tables tables;
    int count = 0;
    int status = 0;
    fits_get_num_hdus(file, &count, &status);
    for (int number = 2; status == 0 && number <= std::min(count, kMaximumTables); ++number) {
        fits_movabs_hdu(file, number, nullptr, &status);
        const QByteArray name = status == 0 ? columnName(file) : QByteArray();
        if (name == kStarTable)
            tables.coordinates = readBytes(file, kDimensions * kCoordinateBytes);
        else if (name == kRangeTable)
            tables.range = readBytes(file, sizeof(double));
        else if (name == kMagnitudeColumn)
            tables.magnitudes = readFloats(file);
    }
    return tables;
}

double rangeValue(const Tables &tables, size_t index)
{
    const auto bits = qFromLittleEndian<quint64>(tables.range.data() + index * sizeof(double));
    double value = 0.0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

Star starAt(const Tables &tables, size_t row)
{
    const double unitsPerRadius = rangeValue(tables, kRangeValues - 1);
    std::array<double, kDimensions> vector = {};
    double square = 0.0;
    for (size_t axis = 0; axis < kDimensions; ++axis) {
        const uchar *raw
            = tables.coordinates.data() + (row * kDimensions + axis) * kCoordinateBytes;
        vector[axis] = rangeValue(tables, axis) + qFromLittleEndian<quint32>(raw) / unitsPerRadius;
        square += vector[axis] * vector[axis];
    }
    if (!(std::abs(square - 1.0) < 1e-3))
        return {0.0F, 0.0F, 0.0F, 0.0F};
    const double scale = 1.0 / std::sqrt(square);
    return {static_cast<float>(vector[0] * scale), static_cast<float>(vector[1] * scale),
            static_cast<float>(vector[2] * scale), tables.magnitudes[row]};
}

} // namespace

Result<std::vector<Star>> readIndexStars(const QString &path)
{
    const FitsFile file = open(path);
    if (!file)
        return malformed(path, QStringLiteral("no FITS file that can be read"));
    const Tables tables = readTables(file.get());
    const size_t count = tables.magnitudes.size();
    if (count == 0 || tables.coordinates.size() != count * kDimensions * kCoordinateBytes
        || tables.range.size() != kRangeValues * sizeof(double))
        return malformed(path, QStringLiteral("star tables are missing or disagree"));
    std::vector<Star> stars;
    stars.reserve(count);
    for (size_t row = 0; row < count; ++row) {
        const Star star = starAt(tables, row);
        const bool good = (star.x != 0.0F || star.y != 0.0F || star.z != 0.0F)
            && star.magnitude > -2.0F && star.magnitude < 20.0F;
        if (!good)
            return malformed(path, QStringLiteral("star %1 is not on the sphere").arg(row));
        stars.push_back(star);
    }
    return stars;
}

} // namespace nd::sim
