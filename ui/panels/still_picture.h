// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace nd {

/// What part of a picture is looked at, whatever its size and that of the view. Value type.
struct Sight
{
    double zoom = 1.0; ///< Times the size at which all of it fits.
    QPointF centre{0.5, 0.5}; ///< In parts of the picture.

    bool operator==(const Sight &) const = default;
};

/// A picture that stands still, with zoom and pan that several views may share. GUI thread.
///
/// Wheel or + and - zoom, dragging or the arrow keys pan, 0 shows all.
class StillPicture final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double kLargestZoom = 16.0;

    explicit StillPicture(QWidget *parent = nullptr);

    /// Null: the notice is shown.
    void setImage(const QImage &image);
    const QImage &image() const { return m_image; }
    void setSight(const Sight &sight);
    const Sight &sight() const { return m_sight; }
    void zoomBy(double factor);
    /// What it is, in the top left corner, and something of it in the right.
    void setCaptions(const QString &what, const QString &beside = {});
    QString caption() const { return m_caption; }
    void setNotice(const QString &notice);
    /// Screen pixels for one of the picture; 0 without one.
    double scale() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By hand; setSight() is silent.
    void sightChanged(const nd::Sight &sight);
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF place() const;
    void zoomAt(double factor, const QPointF &anchor);
    void panBy(const QPointF &way);
    void move(Sight sight);
    void forget();
    void paintCaption(QPainter &painter, const QString &text, bool isRight) const;

    QImage m_image;
    QPixmap m_painted; ///< The view as it is; null: to be painted anew.
    Sight m_sight;
    QString m_caption;
    QString m_beside;
    QString m_notice;
    QPointF m_dragFrom;
};

} // namespace nd
