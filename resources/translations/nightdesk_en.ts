<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>NamesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackLogText</name>
    <message numerus="yes">
        <source>%n stack(s)</source>
        <translation>
            <numerusform>%n stack</numerusform>
            <numerusform>%n stacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StackingText</name>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n frame</numerusform>
            <numerusform>%n frames</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::BridgeSettings</name>
    <message numerus="yes">
        <source>%n program(s) connected.</source>
        <translation>
            <numerusform>%n program connected.</numerusform>
            <numerusform>%n programs connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::CalibrationTable</name>
    <message numerus="yes">
        <source>Shot %n day(s) ago: hot pixels may have changed.</source>
        <translation>
            <numerusform>Shot %n day ago: hot pixels may have changed.</numerusform>
            <numerusform>Shot %n days ago: hot pixels may have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago.</source>
        <translation>
            <numerusform>Shot %n day ago.</numerusform>
            <numerusform>Shot %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::DarkMatrix</name>
    <message numerus="yes">
        <source>Shot %n day(s) ago: hot pixels may have changed.</source>
        <translation>
            <numerusform>Shot %n day ago: hot pixels may have changed.</numerusform>
            <numerusform>Shot %n days ago: hot pixels may have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago.</source>
        <translation>
            <numerusform>Shot %n day ago.</numerusform>
            <numerusform>Shot %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::FindPanel</name>
    <message numerus="yes">
        <source>%n target(s) read from %1.</source>
        <translation>
            <numerusform>%n target read from %1.</numerusform>
            <numerusform>%n targets read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comet(s) read from %1.</source>
        <translation>
            <numerusform>%n comet read from %1.</numerusform>
            <numerusform>%n comets read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit.</source>
        <translation>
            <numerusform>%n more did not fit.</numerusform>
            <numerusform>%n more did not fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them took the place of one of the same name.</source>
        <translation>
            <numerusform>%n of them took the place of one of the same name.</numerusform>
            <numerusform>%n of them took the place of ones of the same name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::HorizonDialog</name>
    <message numerus="yes">
        <source>%n points of %1.</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%n point of %1.</numerusform>
            <numerusform>%n points of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::HorizonProfile</name>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a horizon</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::LogPanel</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::MosaicDialog</name>
    <message numerus="yes">
        <source>%n pictures of the tele camera around the target.</source>
        <comment>mosaic</comment>
        <translation>
            <numerusform>%n picture of the tele camera around the target.</numerusform>
            <numerusform>%n pictures of the tele camera around the target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::ToastStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
