// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/image_view.h"
#include "ui/live/pip_view.h"
#include "ui/widgets/toast.h"
#include "window_parts.h"
#include "window_words.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace nd {

namespace {

using Kind = PictureMark::Kind;

qsizetype countOf(const QList<PictureMark> &marks, Kind kind)
{
    return std::count_if(marks.begin(), marks.end(),
                         [kind](const PictureMark &mark) { return mark.kind == kind; });
}

} // namespace

/// Tracking panel and the gestures on the pictures that belong to it.
class WindowTrackingTest : public QObject
{
    Q_OBJECT

public:
    explicit WindowTrackingTest(const WindowModel &model) : m_run(model) {}

private slots:
    void initTestCase()
    {
        QVERIFY(m_run.connectByHand());
        QVERIFY(m_hand.openPanel("tracking"));
    }

    void aBoxIsDrawnAndFollowed()
    {
        QVERIFY(m_hand.choose("trackingMode", words::kFollowObject));
        ImageView &image = *m_run.image();
        QVERIFY(comes([&] { return image.picking() == Picking::Box; }));
        QVERIFY(m_hand.drag(image, at(0.15, 0.2), at(0.27, 0.35)));
        QVERIFY(comes([&] { return countOf(image.marks(), Kind::Followed) == 1; }));
        QCOMPARE(m_run.said("following").toString(), QStringLiteral("tele"));
        QCOMPARE(m_hand.chosen("trackingMode"), QLatin1String(words::kFollowObject));
        QVERIFY(m_hand.click("trackingStop"));
        QVERIFY(comes([this] { return isOff(); }));
        QVERIFY(comes([&] {
            return image.marks().isEmpty() || countOf(image.marks(), Kind::Followed) == 0;
        }));
    }

    void oneOfManyIsPicked()
    {
        QVERIFY(m_hand.choose("trackingMode", words::kFollowMany));
        ImageView &image = *m_run.image();
        QVERIFY(comes([&] { return countOf(image.marks(), Kind::Found) >= 2; }));
        QVERIFY(m_run.said("multi_track").toBool());
        QCOMPARE(m_run.said("following").toString(), QStringLiteral("none"));
        const QList<PictureMark> marks = image.marks();
        const auto box = std::find_if(marks.begin(), marks.end(), [](const PictureMark &mark) {
            return mark.kind == Kind::Found;
        });
        QVERIFY(m_hand.clickAt(image, at(box->place.center().x(), box->place.center().y())));
        QVERIFY(comes([&] { return countOf(image.marks(), Kind::Followed) == 1; }));
        QCOMPARE(m_run.said("following").toString(), QStringLiteral("tele"));
        QVERIFY(m_hand.click("trackingCamera"));
        QVERIFY(comes([this] { return countOf(m_run.pip()->marks(), Kind::Found) >= 1; }));
        QVERIFY(m_hand.click("trackingStop"));
        QVERIFY(comes([this] { return isOff(); }));
        QVERIFY(!m_hand.isThere("trackingCamera"));
    }

    void sentryWatches() { guards(words::kSentry, "sentry"); }

    void ufoWatches()
    {
        guards(words::kUfo, "ufo");
        QVERIFY(!m_hand.isThere("trackingHand"));
    }

    /// Between by hand and by itself, and back (14810).
    void ufoByHand()
    {
        QVERIFY(m_hand.choose("trackingMode", words::kUfo));
        QVERIFY(comes([this] { return m_run.said("guard").toString() == QLatin1String("ufo"); }));
        QVERIFY(!m_run.said("ufo_by_hand").toBool());
        QVERIFY(m_hand.click("trackingHand"));
        QVERIFY(comes([this] { return m_run.said("ufo_by_hand").toBool(); }));
        QVERIFY(m_hand.click("trackingHand"));
        QVERIFY(comes([this] { return !m_run.said("ufo_by_hand").toBool(); }));
        QVERIFY(m_hand.click("trackingStop"));
        QVERIFY(comes([this] { return isOff(); }));
        QVERIFY(!m_hand.isThere("trackingHand"));
    }

    /// The tele camera goes where the wide picture was clicked on.
    void aClickOnTheWidePicturePoints()
    {
        const double before = m_run.saidNumber("alt_deg");
        QVERIFY(m_hand.click("trackingLink"));
        PipView &wide = *m_run.pip();
        QVERIFY(comes([&] { return wide.isPicking(); }));
        QVERIFY(m_hand.clickAt(wide, QPoint(wide.width() / 2, wide.height() / 4)));
        QVERIFY(comes([&] { return m_run.saidNumber("alt_deg") > before + 3.0; }));
        QVERIFY(comes([this] { return !m_run.said("moving").toBool(); }));
        QVERIFY(comes([&] { return countOf(wide.marks(), Kind::TeleField) == 1; }));
        m_hand.keyClick(m_run.window(), Qt::Key_Escape);
        QVERIFY(comes([&] { return !wide.isPicking() && !m_hand.isChecked("trackingLink"); }));
    }

    void aRefusalIsSaidInWords()
    {
        QVERIFY(m_run.setFault("black_frames"));
        QVERIFY(m_hand.choose("trackingMode", words::kFollowMany));
        QVERIFY(comes([this] { // -14901
            return m_hand.text("trackingNote").startsWith(QLatin1String(words::kTrackLost));
        }));
        QVERIFY(isOff());
        // The notice over the picture names what was wanted, not the command on the wire.
        const auto notices = [this] {
            QString text;
            const auto toasts = m_run.window().findChildren<Toast *>();
            for (const Toast *toast : toasts)
                text += toast->accessibleName() + u'\n';
            return text;
        };
        QVERIFY2(comes([&] { return notices().contains(QLatin1String(words::kTrackNotice)); }),
                 qPrintable(notices()));
        QVERIFY2(!notices().contains(u'_'), qPrintable(notices()));
        QVERIFY(m_run.clearFault("black_frames"));
    }

private:
    /// A place in parts (0..1) of the picture, in points of the view.
    QPoint at(double x, double y)
    {
        const QRectF picture = m_run.image()->mapping().pictureRect();
        return (picture.topLeft() + QPointF(x * picture.width(), y * picture.height())).toPoint();
    }

    bool isOff()
    {
        return m_hand.chosen("trackingMode") == QLatin1String(words::kOff)
            && m_run.said("following").toString() == QLatin1String("none")
            && !m_run.said("multi_track").toBool()
            && m_run.said("guard").toString() == QLatin1String("none");
    }

    void guards(const char *word, const char *guard)
    {
        m_idleNote = m_hand.text("trackingNote");
        QVERIFY(m_run.setSpeed(5.0));
        QVERIFY(m_hand.choose("trackingMode", word));
        QVERIFY(comes([&] { return m_run.said("guard").toString() == QLatin1String(guard); }));
        QVERIFY(comes([&] { return m_hand.chosen("trackingMode") == QLatin1String(word); }));
        QVERIFY(comes([this] { return m_hand.text("trackingNote") != m_idleNote; }));
        QVERIFY(comes([this] {
            return countOf(m_run.image()->marks(), Kind::Followed) == 1;
        })); // what intrudes
        QVERIFY(m_hand.click("trackingStop"));
        QVERIFY(comes([this] { return isOff(); }));
        QVERIFY(m_run.setSpeed(1.0));
    }

    WindowRun m_run;
    WindowHand &m_hand = m_run.hand();
    QString m_idleNote;
};

std::unique_ptr<QObject> makeTrackingTest(const WindowModel &model)
{
    return std::make_unique<WindowTrackingTest>(model);
}

} // namespace nd

#include "window_tracking.moc"
