// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/request_text.h"

#include "ui/text/device_error_text.h"
#include "ui/text/state_text.h"

#include <QTest>

using namespace nd;

class TestRequestText : public QObject
{
    Q_OBJECT

private slots:
    void saysTheTelescopesReason();
    void saysHowItEndedWithoutOne();
};

void TestRequestText::saysTheTelescopesReason()
{
    const Error limit{Error::Code::Rejected, -14519, {}};
    const text::DeviceErrorText about = text::deviceErrorText(-14519, Generation::V2);
    const QString said = text::requestText(limit, Generation::V2);
    QVERIFY(said.startsWith(about.what));
    QVERIFY(said.endsWith(about.advice));
    // The generations disagree about -10510.
    const Error tele{Error::Code::Rejected, -10510, {}};
    QVERIFY(text::requestText(tele, Generation::V2) != text::requestText(tele, Generation::V3));
}

void TestRequestText::saysHowItEndedWithoutOne()
{
    for (const Error::Code code :
         {Error::Code::Timeout, Error::Code::Disconnected, Error::Code::Busy,
          Error::Code::Malformed, Error::Code::Rejected, Error::Code::NotAllowed,
          Error::Code::NearSun, Error::Code::SunAtStart, Error::Code::SunOnWay,
          Error::Code::SunOnLongWay, Error::Code::SunAhead, Error::Code::NoSunFilter,
          Error::Code::Declined, Error::Code::SunUnsure})
        QCOMPARE(text::requestText(Error{code, 0, QStringLiteral("for the log")}, Generation::V3),
                 text::errorSentence(code));
    QVERIFY(!text::daylightRefusal().isEmpty());
}

QTEST_APPLESS_MAIN(TestRequestText)
#include "tst_request_text.moc"
