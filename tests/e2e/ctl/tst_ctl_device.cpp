// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl_run.h"
#include "sim_process.h"
#include "small_zip.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace nd {

namespace {

constexpr int kLong = 60'000; // milliseconds; a busy computer is slow

} // namespace

/// `nightdeskctl device` against the real simulator: each ending of each word.
class TestCtlDevice : public QObject
{
    Q_OBJECT

private slots:
    void names_data() { addModels(); }
    void names();
    void aSlowOneIsReadBeforeItIsNamed();
    void passwords_data() { addModels(); }
    void passwords();
    void passwordDoesNotShowAtATerminal();
    void interruptedWhileItAsks();
    void resets_data() { addModels(); }
    void resets();
    void firmware();
    void wrongFirmwareIsNotSent();
    void firmwareIsForTheFirstModelOnly();
    void logs_data() { addModels(); }
    void logs();
    void lyingLogIsTold();
    void slaveChangesNothing();

private:
    static void addModels();
    bool start(const QString &model, const QStringList &extra = {})
    {
        m_sim.kill();
        return m_sim.start(model, extra);
    }
    CtlResult ctl(const QStringList &arguments, const QByteArray &input = {}) const;
    CtlResult ctl(const char *line, const QByteArray &input = {}) const
    {
        return ctl(words(line), input);
    }
    QString write(const char *name, const QByteArray &bytes) const;
    QString name() const { return ctl("device info").first()[QLatin1String("name")].toString(); }

    SimProcess m_sim;
    CtlRun m_ctl;
};

void TestCtlDevice::addModels()
{
    QTest::addColumn<QString>("model");
    for (const char *model : {"dwarf2", "dwarf3:v2", "dwarf3:v3", "mini"})
        QTest::newRow(model) << QString::fromLatin1(model);
}

CtlResult TestCtlDevice::ctl(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    m_ctl.start(process, CtlRun::deviceFlag(m_sim.profile()) + arguments);
    process.write(input);
    process.closeWriteChannel();
    return CtlRun::resultOf(process);
}

QString TestCtlDevice::write(const char *name, const QByteArray &bytes) const
{
    const QString path = m_ctl.dataFolder() + QLatin1Char('/') + QLatin1String(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qWarning("can't write");
    return path;
}

/// It said "done" with nothing but nulls: the name was changed before the old one had come.
void TestCtlDevice::aSlowOneIsReadBeforeItIsNamed()
{
    QVERIFY(start(QStringLiteral("dwarf2"), words("--fault slow_http=400")));
    const CtlResult renamed = ctl("device name Terrace");
    QVERIFY2(renamed.status == 0, qPrintable(renamed.err));
    QCOMPARE(renamed.first().value(QLatin1String("name")).toString(), QStringLiteral("Terrace"));
}

void TestCtlDevice::names()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    const CtlResult renamed = ctl("device name Terrace");
    QVERIFY2(renamed.status == 0, qPrintable(renamed.err));
    QCOMPARE(renamed.first().value(QLatin1String("name")).toString(), QStringLiteral("Terrace"));
    QCOMPARE(name(), QStringLiteral("Terrace"));
    const CtlResult tooLong
        = ctl({QStringLiteral("device"), QStringLiteral("name"), QString(30, QLatin1Char('x'))});
    QCOMPARE(tooLong.status, 2);
    QVERIFY2(tooLong.err.contains(QLatin1String("29")), qPrintable(tooLong.err));
    QCOMPARE(name(), QStringLiteral("Terrace"));
}

void TestCtlDevice::passwords()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    const CtlResult wrong = ctl("device password", "wrong one\nandromeda31\n");
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains(QLatin1String("old password")), qPrintable(wrong.err));
    const CtlResult changed = ctl("device password", "DWARF_12345678\nandromeda31\n");
    QVERIFY2(changed.status == 0, qPrintable(changed.err));
    const CtlResult again = ctl("device password", "DWARF_12345678\nwhirlpool51\n");
    QCOMPARE(again.status, 1);
    for (const CtlResult &result : {wrong, changed, again})
        QVERIFY(!(result.out + result.err.toUtf8()).contains("andromeda31"));
    // Nothing is sent that no Wi-Fi could have, or without both lines.
    QCOMPARE(ctl("device password", "andromeda31\nshort\n").status, 2);
    QCOMPARE(ctl("device password", "andromeda31\n").status, 2);
    QCOMPARE(ctl("device password", "andromeda31\nwhirlpool51").status, 0);
}

/// A person types at a terminal of which we hold the other end: it shows the questions only.
void TestCtlDevice::passwordDoesNotShowAtATerminal()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    QProcess process;
    process.setStandardInputFile(QString::fromLatin1(ptsname(terminal)));
    m_ctl.start(process, CtlRun::deviceFlag(m_sim.profile()) + words("device password"));
    QByteArray shown;
    const auto asks = [&](const char *question) {
        return QTest::qWaitFor(
            [&] {
                shown += process.readAllStandardError();
                return shown.contains(question);
            },
            kLong);
    };
    // The question comes before the echo goes, and the next one only after it came back.
    const auto isSilent = [terminal] {
        termios modes = {};
        return tcgetattr(terminal, &modes) == 0 && (modes.c_lflag & ECHO) == 0;
    };
    QVERIFY(asks("Old password:"));
    QTRY_VERIFY_WITH_TIMEOUT(isSilent(), kLong);
    QVERIFY(::write(terminal, "DWARF_12345678\n", 15) == 15);
    QVERIFY(asks("New password:"));
    QTRY_VERIFY_WITH_TIMEOUT(isSilent(), kLong);
    QVERIFY(::write(terminal, "andromeda31\n", 12) == 12);
    QCOMPARE(CtlRun::resultOf(process).status, 0);
    QByteArray echoed(4096, '\0');
    QVERIFY(fcntl(terminal, F_SETFL, O_NONBLOCK) == 0);
    const ssize_t size = read(terminal, echoed.data(), size_t(echoed.size()));
    echoed.truncate(std::max<ssize_t>(0, size));
    QVERIFY2(!echoed.contains("andromeda31") && !echoed.contains("DWARF"), echoed.constData());
    close(terminal);
}

/// Ctrl-C at a question for a password ended as a wrong command line does, with 2: scripts took it
/// for their own mistake.
void TestCtlDevice::interruptedWhileItAsks()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
    QProcess process;
    process.setStandardInputFile(QString::fromLatin1(ptsname(terminal)));
    m_ctl.start(process, CtlRun::deviceFlag(m_sim.profile()) + words("device password"));
    QByteArray shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown += process.readAllStandardError()).contains("Old password:"),
                             kLong);
    termios modes = {};
    QTRY_VERIFY_WITH_TIMEOUT(tcgetattr(terminal, &modes) == 0 && (modes.c_lflag & ECHO) == 0,
                             kLong);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(CtlRun::resultOf(process).status, 130);
    QVERIFY(tcgetattr(terminal, &modes) == 0 && (modes.c_lflag & ECHO) != 0);
    close(terminal);
}

void TestCtlDevice::resets()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    const QString factory = name();
    QCOMPARE(ctl("device name Terrace").status, 0);
    QCOMPARE(ctl("device reset").status, 2); // not without --yes
    QCOMPARE(name(), QStringLiteral("Terrace"));
    const CtlResult reset = ctl("device reset --yes");
    QVERIFY2(reset.status == 0, qPrintable(reset.err));
    QCOMPARE(reset.first().value(QLatin1String("name")).toString(), factory);
    QCOMPARE(name(), factory);
}

void TestCtlDevice::firmware()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    const QString path = write("update_package_v2.3.7.zip", smallZip());
    const CtlResult told = ctl("device firmware");
    QCOMPARE(told.status, 0);
    QCOMPARE(told.first().value(QLatin1String("firmware")).toString(), QStringLiteral("2.1.6"));
    const QStringList line{QStringLiteral("device"), QStringLiteral("firmware"), path};
    QCOMPARE(ctl(line).status, 2); // not without --yes
    const CtlResult sent = ctl(line + words("--yes"));
    QVERIFY2(sent.status == 0, qPrintable(sent.err));
    QCOMPARE(sent.first().value(QLatin1String("sent")).toString(), path);
    QVERIFY(m_sim.post(QStringLiteral("/reboot")));
    const auto isNew = [this] {
        return ctl("device firmware").first().value(QLatin1String("firmware")).toString()
            == QLatin1String("2.3.7");
    };
    QVERIFY(QTest::qWaitFor(isNew, kLong));
}

void TestCtlDevice::wrongFirmwareIsNotSent()
{
    QVERIFY(start(QStringLiteral("dwarf2")));
    const auto send = [this](const QString &path) {
        return ctl(QStringList{QStringLiteral("device"), QStringLiteral("firmware"), path,
                               QStringLiteral("--yes")});
    };
    const CtlResult renamed = send(write("other.zip", smallZip()));
    QCOMPARE(renamed.status, 1);
    QVERIFY2(renamed.err.contains(QLatin1String("no firmware package")), qPrintable(renamed.err));
    const CtlResult text = send(write("update_package_v2.4.0.zip", "hello"));
    QCOMPARE(text.status, 1);
    QVERIFY2(text.err.contains(QLatin1String("not a zip archive")), qPrintable(text.err));
    const CtlResult missing = send(QStringLiteral("/nonexistent/update_package_v2.4.0.zip"));
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains(QLatin1String("can't be read")), qPrintable(missing.err));
    for (const CtlResult &result : {renamed, text, missing})
        QVERIFY(result.out.isEmpty());
}

void TestCtlDevice::firmwareIsForTheFirstModelOnly()
{
    const QString path = write("update_package_v2.3.7.zip", smallZip());
    for (const char *model : {"dwarf3:v2", "mini"}) {
        QVERIFY(start(QString::fromLatin1(model)));
        const CtlResult refused = ctl(QStringList{
            QStringLiteral("device"), QStringLiteral("firmware"), path, QStringLiteral("--yes")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QLatin1String("can't do it")), qPrintable(refused.err));
    }
}

void TestCtlDevice::logs()
{
    QFETCH(QString, model);
    QVERIFY(start(model));
    const QString path = m_ctl.dataFolder() + QStringLiteral("/saved.zip");
    const QStringList line{QStringLiteral("device"), QStringLiteral("log"), path};
    const CtlResult saved = ctl(line);
    QVERIFY2(saved.status == 0, qPrintable(saved.err));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "PK\x03\x04");
    QCOMPARE(saved.first().value(QLatin1String("size_bytes")).toInteger(), file.size());
    const CtlResult nowhere = ctl({QStringLiteral("device"), QStringLiteral("log"),
                                   QStringLiteral("/nonexistent/folder/log.zip")});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.err.contains(QLatin1String("can't be written")), qPrintable(nowhere.err));
}

void TestCtlDevice::lyingLogIsTold()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3"), words("--fault lie_size")));
    const QString path = m_ctl.dataFolder() + QStringLiteral("/lie.zip");
    const CtlResult result = ctl({QStringLiteral("device"), QStringLiteral("log"), path});
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.trimmed().isEmpty());
    QVERIFY(!QFile::exists(path)); // what is not whole has another name
}

void TestCtlDevice::slaveChangesNothing()
{
    QVERIFY(start(QStringLiteral("dwarf3:v3"), words("--fault slave")));
    const QString before = name();
    for (const char *line : {"device name Mine", "device reset --yes"}) {
        const CtlResult refused = ctl(line);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(QLatin1String("has control")), qPrintable(refused.err));
    }
    QCOMPARE(name(), before);
}

} // namespace nd

QTEST_GUILESS_MAIN(nd::TestCtlDevice)
#include "tst_ctl_device.moc"
