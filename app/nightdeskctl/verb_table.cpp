// SPDX-FileCopyrightText: 2026 The Nightdesk Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nightdeskctl/verb_table.h"

#include "app/nightdeskctl/verbs/ble_verb.h"
#include "app/nightdeskctl/verbs/call_verb.h"
#include "app/nightdeskctl/verbs/capture_verb.h"
#include "app/nightdeskctl/verbs/decode_verb.h"
#include "app/nightdeskctl/verbs/device_verb.h"
#include "app/nightdeskctl/verbs/devices_verb.h"
#include "app/nightdeskctl/verbs/focus_verb.h"
#include "app/nightdeskctl/verbs/http_verb.h"
#include "app/nightdeskctl/verbs/motion_verbs.h"
#include "app/nightdeskctl/verbs/params_verb.h"
#include "app/nightdeskctl/verbs/picture_verb.h"
#include "app/nightdeskctl/verbs/pointing_verbs.h"
#include "app/nightdeskctl/verbs/power_verbs.h"
#include "app/nightdeskctl/verbs/sky_verbs.h"
#include "app/nightdeskctl/verbs/stack_verbs.h"
#include "app/nightdeskctl/verbs/status_verb.h"
#include "app/nightdeskctl/verbs/tracking_verbs.h"
#include "app/nightdeskctl/verbs/watch_verb.h"

#include <algorithm>

namespace nd::ctl {

namespace {

constexpr int kManyWords = 10'000;

template<typename VerbType>
std::unique_ptr<Verb> make(const Surroundings &surroundings)
{
    return std::make_unique<VerbType>(surroundings);
}

const FlagRow kSunOk{"--sun-ok", ""};

const FlagRow kCamera{"--camera", "tele or wide"};
const FlagRow kSeconds{"--seconds", "seconds"};

using Rows = std::vector<VerbRow>;

Rows general()
{
    return {
        {"devices", "", "saved telescopes and what answers on the network", 0, 0,
         make<DevicesVerb>},
        {"status", "", "state of the telescope", 0, 0, make<StatusVerb>},
        {"watch", "", "its notifications as JSON lines, until Ctrl-C or --timeout", 0, 0,
         make<WatchVerb>},
        {"decode", "HEX", "a packet of the WebSocket, without a telescope", 1, kManyWords,
         make<DecodeVerb>},
        {"call",
         "COMMAND [JSON] [--sun-ok]",
         "any command by name or id, the reply as JSON",
         1,
         2,
         make<CallVerb>,
         {kSunOk}},
    };
}

Rows settings()
{
    return {
        {"params",
         "get [KEY] | set KEY VALUE [--camera tele|wide]",
         "settings of a camera and features of the telescope",
         1,
         3,
         make<ParamsVerb>,
         {kCamera}},
    };
}

Rows motion()
{
    return {
        {"stop", "", "stop everything that moves", 0, 0, make<StopVerb>},
        {"move",
         "up|down|left|right|ANGLE_DEG [--speed DEG_PER_S] [--seconds S]",
         "a nudge, or a motion for some seconds",
         1,
         1,
         make<MoveVerb>,
         {{"--speed", "degrees per second"}, kSeconds}},
    };
}

Rows captures()
{
    return {
        {"photo",
         "[--raw] [--zoom X,Y,RATIO] [--camera tele|wide]",
         "a photo onto the card",
         0,
         0,
         make<CaptureVerb>,
         {kCamera, {"--raw", ""}, {"--zoom", "X,Y,RATIO"}}},
        {"picture",
         "FILE [--camera tele|wide]",
         "one picture of the live JPEG stream into a file of this computer",
         1,
         1,
         make<PictureVerb>,
         {kCamera}},
        {"burst",
         "[COUNT] [--camera tele|wide]",
         "photos in a row",
         0,
         1,
         make<CaptureVerb>,
         {kCamera}},
        {"record",
         "[--seconds S] [--camera tele|wide]",
         "a video, until Ctrl-C without --seconds",
         0,
         0,
         make<CaptureVerb>,
         {kCamera, kSeconds}},
        {"timelapse",
         "[--seconds S] [--camera tele|wide]",
         "a time-lapse as the telescope is set, or until Ctrl-C",
         0,
         0,
         make<CaptureVerb>,
         {kCamera, kSeconds}},
        {"panorama",
         "[ROWS COLUMNS|--angles YAW,PITCH] [--sun-ok]",
         "a panorama of so many pictures, or of two angles in degrees",
         0,
         2,
         make<CaptureVerb>,
         {kSunOk, {"--angles", "YAW,PITCH"}}},
    };
}

Rows stacks()
{
    return {
        {"stack",
         "start [--without-dark] [--stop-first] | stop [--fast] | go-live | watch | darks [list]"
         " | darks shoot [EXPOSURE GAIN BINNING FRAMES] [--again] | darks stop"
         " | darks delete EXPOSURE GAIN BINNING [--camera tele|wide]"
         " | log [--totals] [--target NAME] [--night DATE] [--out FILE.csv|FILE.json]",
         "the telescope's live stack and its dark frames; the log of all stacks",
         1,
         6,
         makeStackVerb,
         {kCamera,
          {"--without-dark", ""},
          {"--stop-first", ""},
          {"--fast", ""},
          {"--again", ""},
          {"--totals", ""},
          {"--target", "NAME"},
          {"--night", "a date"},
          {"--out", "FILE.csv or FILE.json"}}},
    };
}

Rows aiming()
{
    return {
        {"focus",
         "auto [X Y] | stars | stars-fast | near [STEPS] | far [STEPS] | infinity [POSITION]",
         "focus of the tele camera; X and Y are parts (0 to 1) of the picture", 1, 3,
         make<FocusVerb>},
        {"link",
         "X Y [--sun-ok]",
         "point the tele camera at a part (0 to 1) of the wide picture",
         2,
         2,
         make<LinkVerb>,
         {kSunOk}},
        {"track",
         "[X Y WIDTH HEIGHT] [--id BOX] [--seconds S] [--camera tele|wide] [--sun-ok]",
         "follow a box in parts (0 to 1) of the picture; without one, find what can be followed",
         0,
         4,
         make<TrackVerb>,
         {kCamera, kSeconds, {"--id", "number of a box"}, kSunOk}},
        {"sentry",
         "[--ufo] [--seconds S] [--sun-ok]",
         "watch and follow what appears",
         0,
         0,
         make<TrackVerb>,
         {kSeconds, {"--ufo", ""}, kSunOk}},
    };
}

Rows pointing()
{
    const FlagRow site{"--site", "LAT,LON"};
    return {
        {"calibrate",
         "[--site LAT,LON] [--sun-ok]",
         "let it find out from the stars how it stands",
         0,
         0,
         make<CalibrateVerb>,
         {site, kSunOk}},
        {"goto",
         "TEXT [--one-click|--track] [--site LAT,LON] [--targets FILE] [--comets FILE] [--sun-ok]",
         "point it at what is called so, or at coordinates",
         1,
         kManyWords,
         make<GotoVerb>,
         {{"--one-click", ""},
          {"--track", ""},
          site,
          {"--targets", "FILE"},
          {"--comets", "FILE"},
          kSunOk}},
        {"align",
         "[--site LAT,LON] [--sun-ok]",
         "measure how far its axis is off the pole",
         0,
         0,
         make<AlignVerb>,
         {site, kSunOk}},
    };
}

Rows setUp()
{
    const FlagRow yes{"--yes", ""};
    return {
        {"light", "ring|indicator [on|off]", "lights of the telescope", 1, 2, make<PowerVerb>},
        {"power",
         "defog|cooling|auto-shutdown [on|off] | reboot|shutdown --yes",
         "power of the telescope",
         1,
         2,
         make<PowerVerb>,
         {yes}},
        {"time", "", "set its clock, and in V3 its place", 0, 0, make<TimeVerb>},
        {"device",
         "info | name NAME | password | reset --yes | firmware [FILE --yes] | log FILE",
         "set-up; passwords are read from stdin, the old and the new one on a line each",
         1,
         2,
         make<DeviceVerb>,
         {yes}},
        {"ble",
         "find | config | networks | join SSID [--open] | ap [--name NAME] [--ble-password]",
         "Wi-Fi of a telescope over Bluetooth; passwords are read from stdin",
         1,
         2,
         make<BleVerb>,
         {{"--name", "name of a telescope"}, {"--open", ""}, {"--ble-password", ""}}},
        {"http",
         "NAME [JSON] [--yes]",
         "any call over HTTP by the last word of its path",
         1,
         2,
         make<HttpVerb>,
         {yes}},
    };
}

Rows sky()
{
    return {
        {"sky",
         "find TEXT [--limit N] [--field WIDTHxHEIGHT] [--targets FILE] [--comets FILE]"
         " | tonight [--site LAT,LON] [--date DAY] [--type TYPE,...] [--min-altitude DEG]"
         " [--max-magnitude MAG] [--moon DEG] [--field WIDTHxHEIGHT] [--limit N] [--targets FILE]"
         " [--comets FILE]"
         " | when TEXT [--site LAT,LON] [--date DAY|INSTANT] [--targets FILE] [--comets FILE]",
         "the catalogue, what a night offers and when something is up, without a telescope; "
         "with --field how it fits",
         1,
         kManyWords,
         make<SkyVerb>,
         {{"--limit", "a number"},
          {"--field", "WIDTHxHEIGHT"},
          {"--targets", "FILE"},
          {"--comets", "FILE"},
          {"--site", "LAT,LON"},
          {"--date", "DAY or INSTANT"},
          {"--type", "types"},
          {"--min-altitude", "degrees"},
          {"--max-magnitude", "a magnitude"},
          {"--moon", "degrees"}}},
    };
}

std::vector<VerbRow> makeTable()
{
    Rows table;
    for (const Rows &part : {general(), settings(), motion(), captures(), stacks(), aiming(),
                             pointing(), setUp(), sky()})
        table.insert(table.end(), part.begin(), part.end());
    return table;
}

} // namespace

const std::vector<VerbRow> &verbTable()
{
    static const std::vector<VerbRow> table = makeTable();
    return table;
}

const VerbRow *verbByName(const QString &name)
{
    const auto &table = verbTable();
    const auto found = std::find_if(table.begin(), table.end(), [&name](const VerbRow &row) {
        return name == QLatin1String(row.name);
    });
    return found != table.end() ? &*found : nullptr;
}

const std::vector<FlagRow> &commonFlags()
{
    static const std::vector<FlagRow> flags{
        {"--device", "NAME or HOST"}, {"--timeout", "seconds"}, {"--data-dir", "DIR"},
        {"--take-over", ""},          {"--help", ""},           {"--version", ""}};
    return flags;
}

QString helpText()
{
    QString text = QStringLiteral(
        "Usage: nightdeskctl [options] VERB ...\n"
        "DWARF smart telescopes from the command line.\n\n"
        "  --device NAME|HOST[:WEBSOCKET_PORT[:HTTP_PORT[:JPEG_PORT[:RTSP_PORT[:FILES_PORT"
        "[:FTP_PORT]]]]]]\n"
        "                 a saved telescope or an address; default: the last one of the window\n"
        "  --timeout S    seconds for everything; default: as long as the verb needs\n"
        "  --take-over    take control from another client; default: only watch\n"
        "  --data-dir DIR where Nightdesk keeps its settings\n"
        "  --help  --version\n\n");
    for (const VerbRow &row : verbTable()) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(row.name), QLatin1String(row.arguments),
                         QLatin1String(row.help));
    }
    text += QStringLiteral("\nJSON goes to stdout, one object a line; text for people to stderr.\n"
                           "Exit status: 0 done, 1 refused or a check failed, 2 usage, 3 no "
                           "connection, 4 time-out.\n");
    return text;
}

} // namespace nd::ctl
