// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observatory/zip_file.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace nd {

namespace {

constexpr double kStep = 0.01; ///< Of the progress that is told.

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

Error failure(const QString &why)
{
    return {Error::Code::Rejected, 0, why};
}

Error failureOf(zip_t &archive)
{
    return failure(QString::fromUtf8(zip_strerror(&archive)));
}

void tellProgress(zip_t * /*archive*/, double done, void *watch)
{
    const auto &told = static_cast<ZipWatch *>(watch)->progress;
    if (told)
        told(done);
}

int askCancelled(zip_t * /*archive*/, void *watch)
{
    const auto &asked = static_cast<ZipWatch *>(watch)->isCancelled;
    return asked && asked() ? 1 : 0;
}

/// The bytes stay the caller's and outlive the archive.
bool add(zip_t &archive, const ZipEntry &entry)
{
    zip_source_t *source = zip_source_buffer(&archive, entry.content.constData(),
                                             static_cast<zip_uint64_t>(entry.content.size()), 0);
    if (source == nullptr)
        return false;
    const auto added
        = zip_file_add(&archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0)
        zip_source_free(source);
    return added >= 0;
}

} // namespace

Result<Done> writeZip(const QString &path, const std::vector<ZipEntry> &entries,
                      const ZipWatch &watch)
{
    int code = 0;
    // libzip writes to a file of another name in the same folder and renames it in zip_close().
    Archive archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString why = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return failure(why);
    }
    for (const ZipEntry &entry : entries) {
        if (!add(*archive, entry))
            return failureOf(*archive);
    }
    ZipWatch kept = watch;
    zip_register_progress_callback_with_state(archive.get(), kStep, &tellProgress, nullptr, &kept);
    zip_register_cancel_callback_with_state(archive.get(), &askCancelled, nullptr, &kept);
    if (zip_close(archive.get()) != 0) {
        const bool cancelled = zip_error_code_zip(zip_get_error(archive.get())) == ZIP_ER_CANCELLED;
        return cancelled ? Error{Error::Code::Disconnected, 0, QStringLiteral("cancelled")}
                         : failureOf(*archive);
    }
    (void)archive.release(); // zip_close() freed it
    return Done{};
}

} // namespace nd
