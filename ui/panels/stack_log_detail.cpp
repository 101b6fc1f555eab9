// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/stack_log_detail.h"

#include "core/base/pool_work.h"
#include "ui/text/sky_text.h"
#include "ui/text/stack_log_text.h"
#include "ui/text/units.h"
#include "ui/theme/theme.h"

#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QVBoxLayout>

namespace nd {

namespace {

constexpr int kWidth = 280;
constexpr int kPadding = 8;
constexpr int kPictureWidth = 128; ///< So that a low panel has room for words.
constexpr qint64 kMostPixels = qint64{64} * 1024 * 1024;

/// Never on the GUI thread.
QImage readSmall(const QString &path, int width)
{
    QImageReader reader(path);
    const QSize whole = reader.size();
    const bool isSane = whole.isValid() && qint64{whole.width()} * whole.height() <= kMostPixels;
    if (!isSane)
        return {};
    reader.setScaledSize(whole.scaled(width, width, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

StackLogDetail::StackLogDetail(QWidget *parent)
    : QScrollArea(parent)
    , m_picture(new QLabel)
    , m_words(new QLabel)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Theme::px(kWidth));
    m_words->setObjectName(QStringLiteral("stackLogDetail"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_picture->setObjectName(QStringLiteral("stackLogPicture"));
    m_picture->hide();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    const int padding = Theme::px(kPadding);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(m_picture);
    column->addWidget(m_words, 1);
    setWidget(body);
}

void StackLogDetail::setRecord(const std::optional<StackRecord> &record, const QTimeZone &zone)
{
    m_words->setText(record ? wordsOf(*record, zone) : QString());
    const QString path = record ? record->thumbnail : QString();
    if (path != m_path)
        loadPicture(path);
}

QString StackLogDetail::wordsOf(const StackRecord &record, const QTimeZone &zone)
{
    QStringList lines;
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(tr("%1: %2").arg(name, value));
    };
    const bool hasEnd = record.endedUtc.isValid();
    add(tr("Scope"), record.deviceName);
    add(hasEnd ? tr("Ended") : tr("Last heard"),
        text::clockText(hasEnd ? record.endedUtc : record.heardUtc, zone));
    add(tr("Gain"), record.gain);
    add(tr("Binning"), record.binning);
    add(tr("Format"), record.format);
    const auto addCourse = [&add](const QString &name, const QString &first, const QString &last) {
        add(name, first == last ? first : tr("%1 to %2").arg(first, last));
    };
    if (record.sensorCelsiusFirst && record.sensorCelsiusLast)
        addCourse(tr("Temperature"), text::temperatureText(*record.sensorCelsiusFirst),
                  text::temperatureText(*record.sensorCelsiusLast));
    if (record.batteryFirst && record.batteryLast)
        addCourse(tr("Battery"), text::percentText(*record.batteryFirst),
                  text::percentText(*record.batteryLast));
    add(tr("Begun by"), record.isOurs ? tr("Nightdesk") : tr("another client"));
    for (const StackRecordMark &mark : record.marks)
        lines.append(text::clockText(mark.utc, zone) + u' ' + text::stackMarkText(mark));
    return lines.join(u'\n');
}

void StackLogDetail::loadPicture(const QString &path)
{
    m_path = path;
    m_picture->hide();
    if (path.isEmpty())
        return;
    const int width = Theme::px(kPictureWidth);
    workInPool(
        this, [path, width] { return readSmall(path, width); },
        [this, path](const QImage &image) {
            if (path != m_path || image.isNull())
                return;
            m_picture->setPixmap(QPixmap::fromImage(image));
            m_picture->show();
        });
}

} // namespace nd
