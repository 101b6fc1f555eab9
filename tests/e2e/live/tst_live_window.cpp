// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../models/simulator.h"
#include "ui/theme/tokens.h"
#include "virtual_screen.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineF>
#include <QTemporaryDir>
#include <QTest>
#include <QtMath>

#include <optional>

using namespace nd;

namespace {

constexpr QSize kScreen(1366, 768);
constexpr int kPatience = 40'000;
constexpr int kPictures = 5'000; // a round of 50 ms takes half a second more for the picture
constexpr int kDockWidth = 300;
constexpr int kStar = 50; // brighter than the noise of the sky
constexpr int kFewStars = 12; // pixels
constexpr double kSmallestKnob = 16.0;
constexpr double kLargestKnob = 26.0;

bool isAccent(const QImage &screen, const QPointF &at)
{
    const QPoint point = at.toPoint();
    if (!screen.rect().contains(point))
        return false;
    const QColor colour = screen.pixelColor(point);
    const QColor wanted = kDarkTokens.accent;
    return qAbs(colour.red() - wanted.red()) + qAbs(colour.green() - wanted.green())
        + qAbs(colour.blue() - wanted.blue())
        < 120;
}

/// The line is painted smoothly: its full colour may lie a pixel off.
bool isAccentNear(const QImage &screen, const QPointF &centre, double radius, int degrees)
{
    for (const double off : {-1.0, -0.5, 0.0, 0.5, 1.0})
        if (isAccent(screen, centre + QLineF::fromPolar(radius + off, degrees).p2()))
            return true;
    return false;
}

/// A knob is a dot with a ring around it, both in the accent colour.
bool isKnob(const QImage &screen, const QPointF &centre)
{
    if (!isAccent(screen, centre) || isAccent(screen, centre + QPointF(8.0, 8.0)))
        return false;
    for (double radius = kSmallestKnob; radius <= kLargestKnob; radius += 0.5) {
        int on = 0;
        for (int degrees = 0; degrees < 360; degrees += 15)
            on += isAccentNear(screen, centre, radius, degrees) ? 1 : 0;
        if (on == 24)
            return true;
    }
    return false;
}

std::optional<QPoint> findKnob(const QImage &screen)
{
    for (int y = 0; y < screen.height(); ++y)
        for (int x = screen.width() - kDockWidth; x < screen.width(); ++x)
            if (isKnob(screen, QPointF(x, y)))
                return QPoint(x, y);
    return std::nullopt;
}

/// Bright points in the middle of the picture: stars.
int brightPoints(const QImage &screen, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qGray(screen.pixel(x, y)) > kStar ? 1 : 0;
    return count;
}

int differences(const QImage &one, const QImage &other, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > kStar ? 1 : 0;
    return count;
}

} // namespace

/// The program as people start it, on a real X server, used by pointer and keyboard.
class TestLiveWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_screen = std::make_unique<VirtualScreen>(kScreen, m_folder.path());
        QVERIFY2(m_screen->isReady(), "Xvfb does not start");
        m_simulator
            = std::make_unique<Simulator>(common() + QStringList{QStringLiteral("--ephemeral")});
        QVERIFY2(m_simulator->isReady(), "nightdesk-sim does not start");
        m_profile = m_simulator->profile(0);
        m_profile.id = QStringLiteral("7d2a4a0e-5a52-4b4c-9f0b-0d5a3cf2a111");
        m_profile.name = QStringLiteral("Terrace");
        writeSettings();
        startProgram();
    }

    void showsTheSky()
    {
        QTRY_COMPARE_WITH_TIMEOUT(
            m_simulator->state(0).value(QLatin1String("clients")).toArray().size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(brightPoints(m_screen->picture(), sky()) >= kFewStars, kPictures);
    }

    void dragOnThePadMovesTheStarsAndStopStopsThem()
    {
        QTRY_VERIFY_WITH_TIMEOUT(findKnob(m_screen->picture()).has_value(), kPictures);
        const QImage before = m_screen->picture();
        const QPoint knob = *findKnob(before);
        const double azimuth = value("az_deg");
        QVERIFY(pointer({"mousemove", at(knob.x()), at(knob.y()), "mousedown", "1", "mousemove",
                         at(knob.x() + 30), at(knob.y()), "mousemove", at(knob.x() + 60),
                         at(knob.y())}));
        QTRY_VERIFY_WITH_TIMEOUT(qAbs(value("az_deg") - azimuth) > 0.3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(differences(before, m_screen->picture(), sky()) >= kFewStars,
                                 kPictures);

        QVERIFY(pointer({"key", "Pause"})); // the pad is still held
        QTRY_COMPARE_WITH_TIMEOUT(value("az_rate_deg_per_s"), 0.0, kPatience);
        const double stopped = value("az_deg");
        for (int i = 0; i < 10; ++i)
            QCOMPARE(value("az_deg"), stopped);
        QVERIFY(pointer({"mouseup", "1"}));
    }

    void lettingGoStops()
    {
        QTRY_VERIFY_WITH_TIMEOUT(findKnob(m_screen->picture()).has_value(), kPictures);
        const QPoint knob = *findKnob(m_screen->picture());
        QVERIFY(pointer({"mousemove", at(knob.x()), at(knob.y()), "mousedown", "1", "mousemove",
                         at(knob.x()), at(knob.y() - 30), "mousemove", at(knob.x()),
                         at(knob.y() - 60)}));
        QTRY_VERIFY_WITH_TIMEOUT(value("alt_rate_deg_per_s") != 0.0, kPatience);
        QVERIFY(pointer({"mouseup", "1"}));
        QTRY_COMPARE_WITH_TIMEOUT(value("alt_rate_deg_per_s"), 0.0, kPatience);
    }

    void survivesTheSimulatorsDeathAndComesBack()
    {
        m_simulator->kill();
        QTRY_VERIFY_WITH_TIMEOUT(!findKnob(m_screen->picture()).has_value(), kPictures);
        QCOMPARE(m_program.state(), QProcess::Running);
        m_simulator = std::make_unique<Simulator>(common() + samePorts());
        QVERIFY(m_simulator->isReady());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_simulator->state(0).value(QLatin1String("clients")).toArray().size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(findKnob(m_screen->picture()).has_value(), kPictures);
        QTRY_VERIFY_WITH_TIMEOUT(brightPoints(m_screen->picture(), sky()) >= kFewStars, kPictures);
    }

    void cleanupTestCase()
    {
        m_program.terminate();
        m_program.waitForFinished(5000);
        m_program.kill();
        m_program.waitForFinished(5000);
    }

private:
    static QStringList common()
    {
        return {QStringLiteral("--model"), QStringLiteral("dwarf3:v3"),
                QStringLiteral("--seed"),  QStringLiteral("1"),
                QStringLiteral("--time"),  QStringLiteral("2026-10-10T20:00Z"),
                QStringLiteral("--site"),  QStringLiteral("48.2,11.5")};
    }

    QStringList samePorts() const
    {
        const auto port = [](const char *name, quint16 number) {
            return QStringList{QLatin1String(name), QString::number(number)};
        };
        return QStringList{QStringLiteral("--ephemeral")}
        + port("--websocket-port", m_profile.ports.websocket)
            + port("--http-port", m_profile.ports.http) + port("--jpeg-port", m_profile.ports.jpeg)
            + port("--rtsp-port", m_profile.ports.rtsp);
    }

    void writeSettings()
    {
        const QJsonObject settings{{QStringLiteral("first_run_done"), true},
                                   {QStringLiteral("last_profile"), m_profile.id},
                                   {QStringLiteral("profiles"), QJsonArray{toJson(m_profile)}}};
        QFile file(m_folder.filePath(QStringLiteral("settings.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QJsonDocument(settings).toJson()) > 0);
    }

    void startProgram()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DISPLAY"), m_screen->display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(ND_NIGHTDESK_PATH),
                        {QStringLiteral("--data-dir"), m_folder.path(), QStringLiteral("--theme"),
                         QStringLiteral("dark"), QStringLiteral("--workspace"),
                         QStringLiteral("observe"), QStringLiteral("--size"),
                         QStringLiteral("1366x768"), QStringLiteral("--profile"), m_profile.name});
        QVERIFY(m_program.waitForStarted());
    }

    double value(const char *name)
    {
        return m_simulator->state(0).value(QLatin1String(name)).toDouble(qQNaN());
    }

    static QByteArray at(int coordinate) { return QByteArray::number(coordinate); }
    bool pointer(const QList<QByteArray> &words) const
    {
        QStringList arguments;
        for (const QByteArray &word : words)
            arguments.append(QString::fromLatin1(word));
        return m_screen->input(arguments);
    }
    /// A part of the live picture without boxes, crosshair or the small picture.
    static QRect sky() { return {80, 180, 400, 220}; }

    QTemporaryDir m_folder;
    std::unique_ptr<VirtualScreen> m_screen;
    std::unique_ptr<Simulator> m_simulator;
    DeviceProfile m_profile;
    QProcess m_program;
};

QTEST_GUILESS_MAIN(TestLiveWindow)
#include "tst_live_window.moc"
