// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/alarm_sound.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

namespace nd {

/// With SDL's driver that writes what is played into a file: no loudspeaker is needed.
class TestAlarmSound : public QObject
{
    Q_OBJECT

private slots:
    void tonesAreHeardAndDoNotClick()
    {
        for (const auto tone : {AlarmSound::Tone::Alarm, AlarmSound::Tone::Done}) {
            const std::vector<qint16> samples = AlarmSound::samplesOf(tone);
            const auto seconds = double(samples.size()) / AlarmSound::kRate;
            QVERIFY(seconds > 0.3 && seconds < 2.0);
            QVERIFY(*std::max_element(samples.begin(), samples.end()) > 10'000);
            QVERIFY(std::abs(int(samples.front())) < 500);
            QCOMPARE(int(samples.back()), 0);
        }
        QVERIFY(AlarmSound::samplesOf(AlarmSound::Tone::Alarm)
                != AlarmSound::samplesOf(AlarmSound::Tone::Done));
    }

    void playsWhatItMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("heard.raw"));
        qputenv("SDL_AUDIODRIVER", "disk");
        qputenv("SDL_DISKAUDIOFILE", QFile::encodeName(path));
        AlarmSound sound;
        QSignalSpy played(&sound, &AlarmSound::played);
        QSignalSpy failed(&sound, &AlarmSound::failed);
        sound.play(AlarmSound::Tone::Alarm);
        sound.play(AlarmSound::Tone::Alarm); // dropped
        QTRY_VERIFY_WITH_TIMEOUT(played.size() + failed.size() == 1, 20'000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray heard = file.readAll();
        const std::vector<qint16> samples = AlarmSound::samplesOf(AlarmSound::Tone::Alarm);
        const QByteArray wanted(reinterpret_cast<const char *>(samples.data()),
                                qsizetype(samples.size() * sizeof(qint16)));
        QVERIFY(heard.contains(wanted.left(20'000)));
    }

    void saysThatThereIsNoDevice()
    {
        qputenv("SDL_AUDIODRIVER", "nothing");
        AlarmSound sound;
        QSignalSpy failed(&sound, &AlarmSound::failed);
        sound.play(AlarmSound::Tone::Done);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }
};

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestAlarmSound)
#include "tst_alarm_sound.moc"
