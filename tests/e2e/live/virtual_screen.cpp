// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtual_screen.h"

namespace nd {

namespace {

constexpr int kPatience = 15'000;

} // namespace

VirtualScreen::VirtualScreen(const QSize &size, const QString &folder) : m_folder(folder)
{
    const QString geometry = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), geometry, QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(kPatience))
            return;
    }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

VirtualScreen::~VirtualScreen()
{
    m_server.terminate();
    m_server.waitForFinished(kPatience);
}

bool VirtualScreen::run(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

QImage VirtualScreen::picture() const
{
    // Not packed: that takes longer than the picture.
    const QString path = m_folder + QStringLiteral("/screen.ppm");
    if (!run(QStringLiteral("import"),
             {QStringLiteral("-silent"), QStringLiteral("-window"), QStringLiteral("root"), path}))
        return {};
    return QImage(path).convertToFormat(QImage::Format_RGB32);
}

bool VirtualScreen::input(const QStringList &arguments) const
{
    return run(QStringLiteral("xdotool"), arguments);
}

} // namespace nd
