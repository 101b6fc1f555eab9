// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QStringList>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

namespace nd::test {

/// Pixels that are not pure red.
inline int colouredPixels(const QImage &picture)
{
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += static_cast<int>(std::count_if(line, line + image.width(), [](QRgb pixel) {
            return qGreen(pixel) > 0 || qBlue(pixel) > 0;
        }));
    }
    return count;
}

/// Buttons that a screen reader could not name.
inline QStringList namelessButtons(const QWidget &root)
{
    QStringList found;
    const auto buttons = root.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool internal = button->objectName().startsWith(QLatin1String("qt_"))
            || button->inherits("QTableCornerButton") || button->inherits("QMenuBarExtension")
            || button->inherits("ScrollLeft") || button->parentWidget()->inherits("QTabBar")
            || button->parentWidget()->inherits("QLineEdit");
        if (!internal && button->text().isEmpty() && button->accessibleName().isEmpty())
            found.append(QLatin1String(button->metaObject()->className()) + button->toolTip());
    }
    return found;
}

/// Visible labels of one line whose text does not fit and has no tooltip that tells it all.
inline QStringList cutLabels(const QWidget &root)
{
    QStringList found;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->wordWrap()
            || Qt::mightBeRichText(label->text()) || !label->toolTip().isEmpty())
            continue;
        const int needed = label->fontMetrics().size(0, label->text()).width();
        const QRect inside = label->visibleRegion().boundingRect();
        if (inside.isEmpty())
            continue; // scrolled out
        if (label->contentsRect().width() < needed
            || inside.width() < std::min(needed, label->width()))
            found.append(label->text());
    }
    return found;
}

} // namespace nd::test
