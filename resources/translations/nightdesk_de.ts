<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AimText</name>
    <message>
        <source>Focusing on the picture.</source>
        <translation>Stellt auf das Bild scharf.</translation>
    </message>
    <message>
        <source>Focusing on the area.</source>
        <translation>Stellt auf den Bereich scharf.</translation>
    </message>
    <message>
        <source>Focusing on the stars, slowly.</source>
        <translation>Stellt auf die Sterne scharf, langsam.</translation>
    </message>
    <message>
        <source>Focusing on the stars, fast.</source>
        <translation>Stellt auf die Sterne scharf, schnell.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>tracking</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>tracking</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Many</source>
        <comment>tracking</comment>
        <translation>Viele</translation>
    </message>
    <message>
        <source>Sentry</source>
        <comment>tracking</comment>
        <translation>Wache</translation>
    </message>
    <message>
        <source>UFO</source>
        <comment>tracking</comment>
        <translation>UFO</translation>
    </message>
    <message>
        <source>The motors go to their start.</source>
        <translation>Die Motoren fahren an ihren Anfang.</translation>
    </message>
    <message>
        <source>Searching.</source>
        <translation>Sucht.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Verfolgt.</translation>
    </message>
    <message>
        <source>The target is gone; the video is kept.</source>
        <translation>Das Ziel ist weg; das Video bleibt.</translation>
    </message>
    <message>
        <source>Stopping; the video is being stored.</source>
        <translation>Hält an; das Video wird gespeichert.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
</context>
<context>
    <name>BluetoothText</name>
    <message>
        <source>The scope wants its Bluetooth password.</source>
        <translation>Das Teleskop verlangt sein Bluetooth-Passwort.</translation>
    </message>
    <message>
        <source>Enter the password that was set for this scope in the phone app.</source>
        <translation>Das Passwort eingeben, das in der Handy-App für dieses Teleskop gesetzt wurde.</translation>
    </message>
    <message>
        <source>The scope ran out of memory.</source>
        <translation>Dem Teleskop ging der Speicher aus.</translation>
    </message>
    <message>
        <source>Switch it off and on, then try again.</source>
        <translation>Aus- und einschalten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope did not understand the message.</source>
        <translation>Das Teleskop hat die Nachricht nicht verstanden.</translation>
    </message>
    <message>
        <source>The message was damaged on its way.</source>
        <translation>Die Nachricht wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Move closer to the scope and try again.</source>
        <translation>Näher ans Teleskop gehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope is setting up its Wi-Fi already.</source>
        <translation>Das Teleskop richtet sein WLAN schon ein.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Eine halbe Minute warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope&apos;s Wi-Fi is set up already.</source>
        <translation>Das WLAN des Teleskops ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Search for it on the network, or reset its Wi-Fi with its button.</source>
        <translation>Im Netzwerk danach suchen oder sein WLAN mit seiner Taste zurücksetzen.</translation>
    </message>
    <message>
        <source>The scope could not list the networks.</source>
        <translation>Das Teleskop konnte die Netzwerke nicht auflisten.</translation>
    </message>
    <message>
        <source>Try again, or type the name of the network.</source>
        <translation>Erneut versuchen oder den Namen des Netzwerks eingeben.</translation>
    </message>
    <message>
        <source>This network wants a password.</source>
        <translation>Dieses Netzwerk verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Enter the password of the network.</source>
        <translation>Das Passwort des Netzwerks eingeben.</translation>
    </message>
    <message>
        <source>The password of the network is wrong.</source>
        <translation>Das Passwort des Netzwerks ist falsch.</translation>
    </message>
    <message>
        <source>Check capital letters and digits, then try again.</source>
        <translation>Großbuchstaben und Ziffern prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope could not join the network.</source>
        <translation>Das Teleskop konnte dem Netzwerk nicht beitreten.</translation>
    </message>
    <message>
        <source>Check that the network is in reach of the scope, and its password.</source>
        <translation>Prüfen, ob das Netzwerk bis zum Teleskop reicht und ob das Passwort stimmt.</translation>
    </message>
    <message>
        <source>The scope is resetting its Wi-Fi.</source>
        <translation>Das Teleskop setzt sein WLAN zurück.</translation>
    </message>
    <message>
        <source>The scope&apos;s Wi-Fi was reset.</source>
        <translation>Das WLAN des Teleskops wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>Find the scope again and set up its Wi-Fi.</source>
        <translation>Das Teleskop erneut suchen und sein WLAN einrichten.</translation>
    </message>
    <message>
        <source>The scope could not say what it is.</source>
        <translation>Das Teleskop konnte nicht sagen, was es ist.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope could not reset its Wi-Fi.</source>
        <translation>Das Teleskop konnte sein WLAN nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>The scope refused (code %1).</source>
        <translation>Das Teleskop hat abgelehnt (Code %1).</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The system does not let Nightdesk use Bluetooth.</source>
        <translation>Das System lässt Nightdesk kein Bluetooth benutzen.</translation>
    </message>
    <message>
        <source>Searching over Bluetooth failed.</source>
        <translation>Die Suche über Bluetooth ist gescheitert.</translation>
    </message>
    <message>
        <source>The scope could not be reached over Bluetooth.</source>
        <translation>Das Teleskop war über Bluetooth nicht zu erreichen.</translation>
    </message>
    <message>
        <source>This device is not a DWARF.</source>
        <translation>Dieses Gerät ist kein DWARF.</translation>
    </message>
    <message>
        <source>The Bluetooth link to the scope was lost.</source>
        <translation>Die Bluetooth-Verbindung zum Teleskop ist abgerissen.</translation>
    </message>
    <message>
        <source>The scope left before it said whether it joined the network.</source>
        <translation>Das Teleskop war weg, bevor es sagte, ob es dem Netzwerk beigetreten ist.</translation>
    </message>
    <message>
        <source>The scope did not answer in time.</source>
        <translation>Das Teleskop hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The scope&apos;s answer was damaged on its way.</source>
        <translation>Die Antwort des Teleskops wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a network.</source>
        <translation>Das kann kein Netzwerkname sein.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Dieses Passwort ist zu lang.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter, or join the scope&apos;s own Wi-Fi.</source>
        <translation>Einen Bluetooth-Adapter anstecken oder mit dem eigenen WLAN des Teleskops verbinden.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on in the system&apos;s settings.</source>
        <translation>Bluetooth in den Systemeinstellungen einschalten.</translation>
    </message>
    <message>
        <source>Allow Bluetooth for this user in the system&apos;s settings.</source>
        <translation>Bluetooth für diesen Benutzer in den Systemeinstellungen erlauben.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on, then search again.</source>
        <translation>Bluetooth aus- und einschalten, dann erneut suchen.</translation>
    </message>
    <message>
        <source>Stay within 5 metres of the scope, close the phone app, and try again.</source>
        <translation>Höchstens 5 Meter vom Teleskop entfernt bleiben, die Handy-App schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Ein anderes wählen.</translation>
    </message>
    <message>
        <source>It may have joined: search for it on the network first.</source>
        <translation>Vielleicht ist es beigetreten: Zuerst im Netzwerk danach suchen.</translation>
    </message>
    <message>
        <source>Check that the scope is on and close the phone app, then try again.</source>
        <translation>Prüfen, ob das Teleskop an ist, die Handy-App schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Looking for scopes over Bluetooth</source>
        <translation>Sucht Teleskope über Bluetooth</translation>
    </message>
    <message>
        <source>Connecting over Bluetooth</source>
        <translation>Verbindet über Bluetooth</translation>
    </message>
    <message>
        <source>Reading its set-up</source>
        <translation>Liest seine Einrichtung</translation>
    </message>
    <message>
        <source>Connected over Bluetooth</source>
        <translation>Über Bluetooth verbunden</translation>
    </message>
    <message>
        <source>The scope looks for networks</source>
        <translation>Das Teleskop sucht Netzwerke</translation>
    </message>
    <message>
        <source>The scope joins the network</source>
        <translation>Das Teleskop tritt dem Netzwerk bei</translation>
    </message>
    <message>
        <source>The scope starts its own Wi-Fi</source>
        <translation>Das Teleskop startet sein eigenes WLAN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It does not say what its Wi-Fi does.</source>
        <translation>Es sagt nicht, was sein WLAN tut.</translation>
    </message>
    <message>
        <source>Its Wi-Fi is not set up yet.</source>
        <translation>Sein WLAN ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>It is setting up its Wi-Fi now.</source>
        <translation>Es richtet sein WLAN gerade ein.</translation>
    </message>
    <message>
        <source>It makes its own Wi-Fi.</source>
        <translation>Es baut sein eigenes WLAN auf.</translation>
    </message>
    <message>
        <source>It is in a network.</source>
        <translation>Es ist in einem Netzwerk.</translation>
    </message>
    <message>
        <source>Its Wi-Fi is set up.</source>
        <translation>Sein WLAN ist eingerichtet.</translation>
    </message>
    <message>
        <source>Try again. If it fails again, Nightdesk does not know the messages of its firmware.</source>
        <translation>Erneut versuchen. Scheitert es wieder, kennt Nightdesk die Nachrichten seiner Firmware nicht.</translation>
    </message>
    <message>
        <source>This laptop has no Bluetooth.</source>
        <translation>Dieser Laptop hat kein Bluetooth.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi network has 1 to 32 characters, fewer with letters like é or ü.</source>
        <translation>Der Name eines WLANs hat 1 bis 32 Zeichen, mit Buchstaben wie é oder ü weniger.</translation>
    </message>
    <message>
        <source>A password has at most 64 characters.</source>
        <translation>Ein Passwort hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Looking for Bluetooth on this laptop.</source>
        <translation>Sucht Bluetooth an diesem Laptop.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off on this laptop.</source>
        <translation>Bluetooth ist an diesem Laptop ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>BridgeText</name>
    <message>
        <source>Say in Settings where Stellarium runs.</source>
        <translation>In den Einstellungen angeben, wo Stellarium läuft.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start Stellarium and turn on its plug-in Remote Control.</source>
        <comment>address</comment>
        <translation>Unter %1 antwortet nichts. Stellarium starten und dort die Erweiterung Remote Control (Fernsteuerung) einschalten.</translation>
    </message>
    <message>
        <source>No computer was found at %1.</source>
        <comment>address</comment>
        <translation>Der Computer von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The network has no way to %1.</source>
        <comment>address</comment>
        <translation>Das Netzwerk hat keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>Stellarium at %1 did not answer in time.</source>
        <comment>address</comment>
        <translation>Stellarium unter %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to Stellarium broke.</source>
        <translation>Die Verbindung zu Stellarium ist abgerissen.</translation>
    </message>
    <message>
        <source>Stellarium wants a password. Enter it in Settings.</source>
        <translation>Stellarium will ein Passwort. Es in den Einstellungen eingeben.</translation>
    </message>
    <message>
        <source>Nothing is selected in Stellarium. Click on an object there first.</source>
        <translation>In Stellarium ist nichts gewählt. Zuerst dort auf ein Objekt klicken.</translation>
    </message>
    <message>
        <source>What answers at %1 is not Stellarium&apos;s Remote Control.</source>
        <comment>address</comment>
        <translation>Was unter %1 antwortet, ist nicht Remote Control von Stellarium.</translation>
    </message>
    <message>
        <source>Stellarium&apos;s answer is damaged: it lacks complete coordinates.</source>
        <translation>Die Antwort von Stellarium ist beschädigt: Ihr fehlen vollständige Koordinaten.</translation>
    </message>
    <message>
        <source>The answer of %1 is too long to be Stellarium&apos;s.</source>
        <comment>address</comment>
        <translation>Die Antwort von %1 ist zu lang, um von Stellarium zu sein.</translation>
    </message>
    <message>
        <source>Stellarium did not show it.</source>
        <translation>Stellarium hat es nicht gezeigt.</translation>
    </message>
    <message>
        <source>No coordinates were sent before.</source>
        <translation>Vorher wurden keine Koordinaten gesendet.</translation>
    </message>
    <message>
        <source>Port %1 is used by another program. Choose another one.</source>
        <translation>Port %1 benutzt ein anderes Programm. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>This computer does not allow port %1. Choose one from 1024 up.</source>
        <translation>Dieser Computer erlaubt Port %1 nicht. Einen ab 1024 wählen.</translation>
    </message>
    <message>
        <source>Port %1 could not be opened.</source>
        <translation>Port %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1: stop.</source>
        <comment>time</comment>
        <translation>%1: anhalten.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <comment>time, reason</comment>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: go to %2.</source>
        <comment>time, coordinates</comment>
        <translation>%1: zu %2 fahren.</translation>
    </message>
    <message>
        <source>%1: go to %2: refused. %3</source>
        <comment>time, coordinates, reason</comment>
        <translation>%1: zu %2 fahren: abgelehnt. %3</translation>
    </message>
    <message>
        <source>Stellarium&apos;s observer does not stand on the Earth.</source>
        <translation>Der Beobachter in Stellarium steht nicht auf der Erde.</translation>
    </message>
    <message>
        <source>Stellarium shows the place, but not the field: it runs another script, or none at all.</source>
        <translation>Stellarium zeigt den Ort, aber nicht das Bildfeld: Es führt ein anderes Skript aus oder gar keines.</translation>
    </message>
    <message>
        <source>Nightdesk asks about the Sun first: answer there.</source>
        <translation>Nightdesk fragt zuerst wegen der Sonne: dort antworten.</translation>
    </message>
    <message>
        <source>%1: go to %2. %3</source>
        <comment>time, coordinates, sentence</comment>
        <translation>%1: zu %2 fahren. %3</translation>
    </message>
</context>
<context>
    <name>CameraText</name>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Preview of stacks</source>
        <translation>Stackvorschau</translation>
    </message>
    <message>
        <source>Burst interval</source>
        <translation>Serienabstand</translation>
    </message>
    <message>
        <source>AI enhancement</source>
        <translation>KI-Verbesserung</translation>
    </message>
    <message>
        <source>Incandescent</source>
        <translation>Glühlampe</translation>
    </message>
    <message>
        <source>Warm fluorescent</source>
        <translation>Leuchtstoff, warm</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <translation>Leuchtstoff</translation>
    </message>
    <message>
        <source>Sunlight</source>
        <translation>Sonnenlicht</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Twilight</source>
        <translation>Dämmerung</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Video size</source>
        <translation>Videogröße</translation>
    </message>
    <message>
        <source>Video rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Bit rate type</source>
        <translation>Art der Bitrate</translation>
    </message>
    <message>
        <source>Preview level</source>
        <translation>Vorschaustufe</translation>
    </message>
    <message>
        <source>Preview quality</source>
        <translation>Vorschauqualität</translation>
    </message>
    <message>
        <source>Crop ratio</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Image processing</source>
        <translation>Bildverarbeitung</translation>
    </message>
    <message>
        <source>Shooting mode</source>
        <translation>Aufnahmemodus</translation>
    </message>
    <message>
        <source>Nobody has published what the number means: it is sent as it is. Shown is what the scope last accepted from here.</source>
        <translation>Was die Zahl bedeutet, hat niemand veröffentlicht: Sie wird gesendet, wie sie ist. Gezeigt ist, was das Teleskop zuletzt von hier angenommen hat.</translation>
    </message>
    <message>
        <source>The kind of bit rate of the live video.</source>
        <translation>Die Art der Bitrate des Livebilds.</translation>
    </message>
    <message>
        <source>One source takes this for switching the camera on and off.</source>
        <translation>Eine Quelle hält dies für das Ein- und Ausschalten der Kamera.</translation>
    </message>
    <message>
        <source>Goes to the scope together with the preview level.</source>
        <translation>Geht zusammen mit der Vorschaustufe an das Teleskop.</translation>
    </message>
    <message>
        <source>How far the pictures are cropped.</source>
        <translation>Wie weit die Bilder zugeschnitten werden.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Deep sky</source>
        <translation>Deep Sky</translation>
    </message>
    <message>
        <source>Milky Way</source>
        <translation>Milchstraße</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>All that the camera&apos;s image processor does. Nobody has published what that is, nor which of the two commands is off and which is on: that is inferred from their order. Shown is what the scope last accepted from here.</source>
        <translation>Alles, was der Bildprozessor der Kamera tut. Niemand hat veröffentlicht, was das ist, noch welcher der beiden Befehle aus und welcher an bedeutet: Das ist aus ihrer Reihenfolge geschlossen. Gezeigt ist, was das Teleskop zuletzt von hier angenommen hat.</translation>
    </message>
    <message>
        <source>Of the whole scope, as it says itself. 2 is deep sky, 4 the Milky Way, and 8 the Sun, though some sources take it for the stars; what others are nobody has published. Each has settings of its own.</source>
        <translation>Der des ganzen Teleskops, wie es ihn selbst sagt. 2 ist Deep Sky, 4 die Milchstraße und 8 die Sonne, obwohl manche Quellen es für die Sterne halten; was andere sind, hat niemand veröffentlicht. Jeder hat eigene Einstellungen.</translation>
    </message>
    <message>
        <source>The scope is at work. Stop that first, or wait until it is done.</source>
        <translation>Das Teleskop arbeitet gerade. Das zuerst anhalten oder warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>What is set is for daylight. Stacks are made with the settings of deep sky, and dark frames have to match those.</source>
        <translation>Eingestellt ist, was für den Tag gilt. Gestackt wird mit den Einstellungen von Deep Sky, und Dunkelbilder müssen zu diesen passen.</translation>
    </message>
    <message>
        <source>All automatic</source>
        <translation>Alles automatisch</translation>
    </message>
    <message>
        <source>The scope chooses exposure, gain and what else it can of this camera by itself. All settings are read again then.</source>
        <translation>Das Teleskop wählt Belichtung, Verstärkung und was es sonst kann für diese Kamera selbst. Danach werden alle Einstellungen neu gelesen.</translation>
    </message>
    <message>
        <source>Listed by the scope under this name. Nobody has published what it does: it is sent as it is.</source>
        <translation>Das Teleskop führt es unter diesem Namen. Was es bewirkt, hat niemand veröffentlicht: Es wird gesendet, wie es ist.</translation>
    </message>
    <message>
        <source>Image part (10045)</source>
        <translation>Bildteil (10045)</translation>
    </message>
    <message>
        <source>Image part (10046)</source>
        <translation>Bildteil (10046)</translation>
    </message>
    <message>
        <source>A part of the camera&apos;s image processor, and on or off. Nobody has published which part has which number, nor which of the commands 10045 and 10046 switches it and which only asks. Shown is what the scope last accepted from here.</source>
        <translation>Ein Teil des Bildprozessors der Kamera, und an oder aus. Niemand hat veröffentlicht, welcher Teil welche Nummer hat, noch welcher der Befehle 10045 und 10046 ihn schaltet und welcher nur fragt. Gezeigt wird, was das Teleskop zuletzt von hier angenommen hat.</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <comment>number, on or off</comment>
        <translation>Teil %1: %2</translation>
    </message>
</context>
<context>
    <name>CaptureText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finishing the photo</source>
        <translation>Stellt das Foto fertig</translation>
    </message>
    <message>
        <source>Taking a photo</source>
        <translation>Macht ein Foto</translation>
    </message>
    <message>
        <source>Taking a raw photo</source>
        <translation>Nimmt ein Rohbild auf</translation>
    </message>
    <message>
        <source>Taking a burst</source>
        <translation>Nimmt eine Serie auf</translation>
    </message>
    <message>
        <source>Recording a video</source>
        <translation>Nimmt ein Video auf</translation>
    </message>
    <message>
        <source>Recording a time-lapse</source>
        <translation>Nimmt einen Zeitraffer auf</translation>
    </message>
    <message>
        <source>Taking a panorama</source>
        <translation>Nimmt ein Panorama auf</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Raw photo</source>
        <translation>Rohbild</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Start burst</source>
        <translation>Serie starten</translation>
    </message>
    <message>
        <source>Start video</source>
        <translation>Video starten</translation>
    </message>
    <message>
        <source>Start time-lapse</source>
        <translation>Zeitraffer starten</translation>
    </message>
    <message>
        <source>Start panorama</source>
        <translation>Panorama starten</translation>
    </message>
    <message>
        <source>Waiting for the scope</source>
        <translation>Wartet auf das Teleskop</translation>
    </message>
    <message>
        <source>The scope packs the panorama: %1 of %2 files.</source>
        <translation>Das Teleskop packt das Panorama: %1 von %2 Dateien.</translation>
    </message>
    <message>
        <source>The panorama is sent to the maker&apos;s service: %1 of %2.</source>
        <translation>Das Panorama wird an den Dienst des Herstellers gesendet: %1 von %2.</translation>
    </message>
    <message>
        <source>The panorama was sent to the maker&apos;s service.</source>
        <translation>Das Panorama wurde an den Dienst des Herstellers gesendet.</translation>
    </message>
    <message>
        <source>The panorama could not be sent to the maker&apos;s service.</source>
        <translation>Das Panorama ließ sich nicht an den Dienst des Herstellers senden.</translation>
    </message>
    <message>
        <source>Cancelling the burst</source>
        <translation>Bricht die Serie ab</translation>
    </message>
    <message>
        <source>Ending the video</source>
        <translation>Beendet das Video</translation>
    </message>
    <message>
        <source>Ending the time-lapse</source>
        <translation>Beendet den Zeitraffer</translation>
    </message>
    <message>
        <source>Cancelling the panorama</source>
        <translation>Bricht das Panorama ab</translation>
    </message>
    <message>
        <source>Cancel burst</source>
        <translation>Serie abbrechen</translation>
    </message>
    <message>
        <source>End video</source>
        <translation>Video beenden</translation>
    </message>
    <message>
        <source>End time-lapse</source>
        <translation>Zeitraffer beenden</translation>
    </message>
    <message>
        <source>Cancel panorama</source>
        <translation>Panorama abbrechen</translation>
    </message>
    <message>
        <source>video %1</source>
        <translation>Video %1</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Looking north</source>
        <translation>Blick nach Norden</translation>
    </message>
    <message>
        <source>Looking north-east</source>
        <translation>Blick nach Nordosten</translation>
    </message>
    <message>
        <source>Looking east</source>
        <translation>Blick nach Osten</translation>
    </message>
    <message>
        <source>Looking south-east</source>
        <translation>Blick nach Südosten</translation>
    </message>
    <message>
        <source>Looking south</source>
        <translation>Blick nach Süden</translation>
    </message>
    <message>
        <source>Looking south-west</source>
        <translation>Blick nach Südwesten</translation>
    </message>
    <message>
        <source>Looking west</source>
        <translation>Blick nach Westen</translation>
    </message>
    <message>
        <source>Looking north-west</source>
        <translation>Blick nach Nordwesten</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Looking straight up</source>
        <translation>Blick senkrecht nach oben</translation>
    </message>
    <message>
        <source>Looking below the ground</source>
        <translation>Blick unter den Boden</translation>
    </message>
    <message>
        <source>stars to magnitude %1</source>
        <translation>Sterne bis %1 mag</translation>
    </message>
    <message>
        <source>alt %1, az %2</source>
        <translation>Höhe %1, Azimut %2</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Open the tele camera</source>
        <translation>Telekamera öffnen</translation>
    </message>
    <message>
        <source>Close the tele camera</source>
        <translation>Telekamera schließen</translation>
    </message>
    <message>
        <source>Open the wide camera</source>
        <translation>Weitwinkelkamera öffnen</translation>
    </message>
    <message>
        <source>Close the wide camera</source>
        <translation>Weitwinkelkamera schließen</translation>
    </message>
    <message>
        <source>Raw photo, tele</source>
        <translation>Rohbild, Tele</translation>
    </message>
    <message>
        <source>Raw photo, wide</source>
        <translation>Rohbild, Weitwinkel</translation>
    </message>
    <message>
        <source>Photo, tele</source>
        <translation>Foto, Tele</translation>
    </message>
    <message>
        <source>Photo, wide</source>
        <translation>Foto, Weitwinkel</translation>
    </message>
    <message>
        <source>Burst, tele</source>
        <translation>Serie, Tele</translation>
    </message>
    <message>
        <source>Burst, wide</source>
        <translation>Serie, Weitwinkel</translation>
    </message>
    <message>
        <source>Stop the burst, tele</source>
        <translation>Serie anhalten, Tele</translation>
    </message>
    <message>
        <source>Stop the burst, wide</source>
        <translation>Serie anhalten, Weitwinkel</translation>
    </message>
    <message>
        <source>Video, tele</source>
        <translation>Video, Tele</translation>
    </message>
    <message>
        <source>Video, wide</source>
        <translation>Video, Weitwinkel</translation>
    </message>
    <message>
        <source>Stop the video, tele</source>
        <translation>Video anhalten, Tele</translation>
    </message>
    <message>
        <source>Stop the video, wide</source>
        <translation>Video anhalten, Weitwinkel</translation>
    </message>
    <message>
        <source>Time-lapse, tele</source>
        <translation>Zeitraffer, Tele</translation>
    </message>
    <message>
        <source>Time-lapse, wide</source>
        <translation>Zeitraffer, Weitwinkel</translation>
    </message>
    <message>
        <source>Stop the time-lapse, tele</source>
        <translation>Zeitraffer anhalten, Tele</translation>
    </message>
    <message>
        <source>Stop the time-lapse, wide</source>
        <translation>Zeitraffer anhalten, Weitwinkel</translation>
    </message>
    <message>
        <source>Exposure, tele</source>
        <translation>Belichtung, Tele</translation>
    </message>
    <message>
        <source>Exposure, wide</source>
        <translation>Belichtung, Weitwinkel</translation>
    </message>
    <message>
        <source>Gain, tele</source>
        <translation>Verstärkung, Tele</translation>
    </message>
    <message>
        <source>Gain, wide</source>
        <translation>Verstärkung, Weitwinkel</translation>
    </message>
    <message>
        <source>Brightness, tele</source>
        <translation>Helligkeit, Tele</translation>
    </message>
    <message>
        <source>Brightness, wide</source>
        <translation>Helligkeit, Weitwinkel</translation>
    </message>
    <message>
        <source>Contrast, tele</source>
        <translation>Kontrast, Tele</translation>
    </message>
    <message>
        <source>Contrast, wide</source>
        <translation>Kontrast, Weitwinkel</translation>
    </message>
    <message>
        <source>Saturation, tele</source>
        <translation>Sättigung, Tele</translation>
    </message>
    <message>
        <source>Saturation, wide</source>
        <translation>Sättigung, Weitwinkel</translation>
    </message>
    <message>
        <source>Hue, tele</source>
        <translation>Farbton, Tele</translation>
    </message>
    <message>
        <source>Hue, wide</source>
        <translation>Farbton, Weitwinkel</translation>
    </message>
    <message>
        <source>Sharpness, tele</source>
        <translation>Schärfe, Tele</translation>
    </message>
    <message>
        <source>Sharpness, wide</source>
        <translation>Schärfe, Weitwinkel</translation>
    </message>
    <message>
        <source>White balance, tele</source>
        <translation>Weißabgleich, Tele</translation>
    </message>
    <message>
        <source>White balance, wide</source>
        <translation>Weißabgleich, Weitwinkel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Back to defaults, tele</source>
        <translation>Zurück zu den Vorgaben, Tele</translation>
    </message>
    <message>
        <source>Back to defaults, wide</source>
        <translation>Zurück zu den Vorgaben, Weitwinkel</translation>
    </message>
    <message>
        <source>Preview quality</source>
        <translation>Vorschauqualität</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>Read the state</source>
        <translation>Zustand lesen</translation>
    </message>
    <message>
        <source>Tele camera</source>
        <translation>Telekamera</translation>
    </message>
    <message>
        <source>Wide camera</source>
        <translation>Weitwinkelkamera</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Camera setting</source>
        <translation>Kameraeinstellung</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Stop calibrating</source>
        <translation>Kalibrieren anhalten</translation>
    </message>
    <message>
        <source>Go to the target</source>
        <translation>Zum Ziel fahren</translation>
    </message>
    <message>
        <source>Stop going to the target</source>
        <translation>Fahrt zum Ziel anhalten</translation>
    </message>
    <message>
        <source>Stay on Sun or Moon</source>
        <translation>Sonne oder Mond folgen</translation>
    </message>
    <message>
        <source>Stop staying on Sun or Moon</source>
        <translation>Sonne oder Mond nicht mehr folgen</translation>
    </message>
    <message>
        <source>Polar axis</source>
        <translation>Polachse</translation>
    </message>
    <message>
        <source>Stop measuring the polar axis</source>
        <translation>Messen der Polachse anhalten</translation>
    </message>
    <message>
        <source>Stack, tele</source>
        <translation>Stacking, Tele</translation>
    </message>
    <message>
        <source>Stack, wide</source>
        <translation>Stacking, Weitwinkel</translation>
    </message>
    <message>
        <source>Stop the stack, tele</source>
        <translation>Stacking anhalten, Tele</translation>
    </message>
    <message>
        <source>Stop the stack, wide</source>
        <translation>Stacking anhalten, Weitwinkel</translation>
    </message>
    <message>
        <source>End the stack at once</source>
        <translation>Stacking sofort beenden</translation>
    </message>
    <message>
        <source>Back to the live picture, tele</source>
        <translation>Zurück zum Livebild, Tele</translation>
    </message>
    <message>
        <source>Back to the live picture, wide</source>
        <translation>Zurück zum Livebild, Weitwinkel</translation>
    </message>
    <message>
        <source>Stack without a dark frame</source>
        <translation>Ohne Dunkelbild stacken</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Dark frames, tele</source>
        <translation>Dunkelbilder, Tele</translation>
    </message>
    <message>
        <source>Stop the dark frames, tele</source>
        <translation>Dunkelbilder anhalten, Tele</translation>
    </message>
    <message>
        <source>Dark frames, wide</source>
        <translation>Dunkelbilder, Weitwinkel</translation>
    </message>
    <message>
        <source>Stop the dark frames, wide</source>
        <translation>Dunkelbilder anhalten, Weitwinkel</translation>
    </message>
    <message>
        <source>Dark frames</source>
        <translation>Dunkelbilder</translation>
    </message>
    <message>
        <source>Delete dark frames</source>
        <translation>Dunkelbilder löschen</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Set the clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Offer the card over USB</source>
        <translation>Karte über USB anbieten</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Cold guard</source>
        <translation>Kälteschutz</translation>
    </message>
    <message>
        <source>Send the site</source>
        <translation>Ort senden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Ring light on</source>
        <translation>Ringlicht an</translation>
    </message>
    <message>
        <source>Ring light off</source>
        <translation>Ringlicht aus</translation>
    </message>
    <message>
        <source>Battery lights on</source>
        <translation>Akkuanzeige an</translation>
    </message>
    <message>
        <source>Battery lights off</source>
        <translation>Akkuanzeige aus</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Dew heater</source>
        <translation>Tauheizung</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Auto off</source>
        <translation>Auto-Aus</translation>
    </message>
    <message>
        <source>Turn an axis to a place</source>
        <translation>Achse auf eine Stellung drehen</translation>
    </message>
    <message>
        <source>Turn an axis</source>
        <translation>Achse drehen</translation>
    </message>
    <message>
        <source>Stop the axes</source>
        <translation>Achsen anhalten</translation>
    </message>
    <message>
        <source>Reset an axis</source>
        <translation>Achse zurücksetzen</translation>
    </message>
    <message>
        <source>Read where an axis is</source>
        <translation>Stellung einer Achse lesen</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Bewegung anhalten</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Point where the wide picture was clicked</source>
        <translation>Zielen, wohin im Weitwinkelbild geklickt wurde</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Verfolgung beenden</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>End the sentry</source>
        <translation>Wache beenden</translation>
    </message>
    <message>
        <source>Sentry</source>
        <translation>Wache</translation>
    </message>
    <message>
        <source>Follow one of many</source>
        <translation>Eines von mehreren verfolgen</translation>
    </message>
    <message>
        <source>End the UFO watch</source>
        <translation>UFO-Wache beenden</translation>
    </message>
    <message>
        <source>UFO watch</source>
        <translation>UFO-Wache</translation>
    </message>
    <message>
        <source>Follow with the other camera</source>
        <translation>Mit der anderen Kamera verfolgen</translation>
    </message>
    <message>
        <source>Autofocus</source>
        <translation>Autofokus</translation>
    </message>
    <message>
        <source>Autofocus on stars</source>
        <translation>Autofokus auf Sterne</translation>
    </message>
    <message>
        <source>Stop the autofocus</source>
        <translation>Autofokus anhalten</translation>
    </message>
    <message>
        <source>Set infinity</source>
        <translation>Unendlich setzen</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Stop the panorama</source>
        <translation>Panorama anhalten</translation>
    </message>
    <message>
        <source>Panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Prepare the cameras</source>
        <translation>Kameras vorbereiten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Focus, calibrate and go</source>
        <translation>Fokussieren, kalibrieren, los</translation>
    </message>
</context>
<context>
    <name>CompassText</name>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>NO</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>SW</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>NW</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Gerätetyp</translation>
    </message>
    <message>
        <source>Command channel</source>
        <translation>Befehlskanal</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, with a warning</source>
        <translation>Fertig, mit Warnung</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>This laptop has no way to the scope.</source>
        <translation>Dieser Laptop hat keinen Weg zum Teleskop.</translation>
    </message>
    <message>
        <source>Something is at this address, but its port is closed.</source>
        <translation>Unter dieser Adresse ist etwas, aber der Port ist zu.</translation>
    </message>
    <message>
        <source>Nothing answered in time.</source>
        <translation>Nichts hat rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>What answers at this address is not a DWARF.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein DWARF.</translation>
    </message>
    <message>
        <source>The scope is not activated.</source>
        <translation>Das Teleskop ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>The scope switched itself off.</source>
        <translation>Das Teleskop hat sich ausgeschaltet.</translation>
    </message>
    <message>
        <source>The link to the scope was lost.</source>
        <translation>Die Verbindung zum Teleskop ist abgerissen.</translation>
    </message>
    <message>
        <source>The scope refused to hand over control.</source>
        <translation>Das Teleskop hat die Kontrolle nicht abgegeben.</translation>
    </message>
    <message>
        <source>A camera could not be opened.</source>
        <translation>Eine Kamera ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The scope does not tell its state to who only watches.</source>
        <translation>Wer nur zusieht, dem nennt das Teleskop seinen Zustand nicht.</translation>
    </message>
    <message>
        <source>No picture came.</source>
        <translation>Es kam kein Bild.</translation>
    </message>
    <message>
        <source>Enter a name or an address like 192.168.88.1.</source>
        <translation>Einen Namen oder eine Adresse wie 192.168.88.1 eingeben.</translation>
    </message>
    <message>
        <source>Check the spelling, or use the scope&apos;s numeric address.</source>
        <translation>Schreibweise prüfen oder die Adresse des Teleskops als Zahl eingeben.</translation>
    </message>
    <message>
        <source>Join the scope&apos;s Wi-Fi, then try again.</source>
        <translation>Mit dem WLAN des Teleskops verbinden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check address and port. A scope that has just been switched on needs half a minute.</source>
        <translation>Adresse und Port prüfen. Ein eben eingeschaltetes Teleskop braucht eine halbe Minute.</translation>
    </message>
    <message>
        <source>Check that the scope is on and that this laptop is in its Wi-Fi.</source>
        <translation>Prüfen, ob das Teleskop an ist und dieser Laptop in seinem WLAN.</translation>
    </message>
    <message>
        <source>Check the address: it may belong to a router or another device.</source>
        <translation>Adresse prüfen: Sie gehört vielleicht einem Router oder einem anderen Gerät.</translation>
    </message>
    <message>
        <source>Activate it in the maker&apos;s app, then connect again.</source>
        <translation>In der App des Herstellers aktivieren, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>Switch it on, wait until it is ready, then connect again. It is not tried by itself.</source>
        <translation>Einschalten, warten bis es bereit ist, dann erneut verbinden. Von selbst wird es nicht versucht.</translation>
    </message>
    <message>
        <source>Move closer to the scope. It is tried again by itself.</source>
        <translation>Näher ans Teleskop gehen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Unlock the host in the phone app, then take over again. Watching works meanwhile.</source>
        <translation>Den Host in der Handy-App freigeben, dann erneut übernehmen. Zusehen geht solange.</translation>
    </message>
    <message>
        <source>Close other apps that use the camera, then connect again.</source>
        <translation>Andere Apps schließen, die die Kamera benutzen, dann erneut verbinden.</translation>
    </message>
    <message>
        <source>What changes is shown. The rest comes when you take over.</source>
        <translation>Was sich ändert, wird gezeigt. Der Rest kommt mit der Übernahme.</translation>
    </message>
    <message>
        <source>Commands work. The picture is tried again by itself.</source>
        <translation>Befehle gehen. Das Bild wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Control is not known yet</source>
        <translation>Kontrolle noch unbekannt</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>Watching: the phone app has control</source>
        <translation>Sieht zu: Die Handy-App hat die Kontrolle</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sieht zu</translation>
    </message>
    <message>
        <source>Nothing with this name was found in the network.</source>
        <translation>Unter diesem Namen wurde im Netzwerk nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>CoordinateText</name>
    <message>
        <source>Enter right ascension and declination, such as 5h35m17s -5°23&apos;28&quot;.</source>
        <translation>Rektaszension und Deklination eingeben, etwa 5h35m17s -5°23&apos;28&quot;.</translation>
    </message>
    <message>
        <source>This text is too long for coordinates.</source>
        <translation>Dieser Text ist zu lang für Koordinaten.</translation>
    </message>
    <message>
        <source>This is not part of coordinates.</source>
        <translation>Das gehört nicht zu Koordinaten.</translation>
    </message>
    <message>
        <source>The right ascension is missing.</source>
        <translation>Die Rektaszension fehlt.</translation>
    </message>
    <message>
        <source>The declination is missing.</source>
        <translation>Die Deklination fehlt.</translation>
    </message>
    <message>
        <source>A number is missing here.</source>
        <translation>Hier fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>Hours or degrees come first, then minutes, then seconds.</source>
        <translation>Zuerst kommen Stunden oder Grad, dann Minuten, dann Sekunden.</translation>
    </message>
    <message>
        <source>The declination is in degrees, not hours.</source>
        <translation>Die Deklination steht in Grad, nicht in Stunden.</translation>
    </message>
    <message>
        <source>Only the last number may have decimals.</source>
        <translation>Nur die letzte Zahl darf Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>A sign may stand before the degrees only.</source>
        <translation>Ein Vorzeichen darf nur vor den Grad stehen.</translation>
    </message>
    <message>
        <source>The right ascension can&apos;t be negative.</source>
        <translation>Die Rektaszension kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Minutes must be under 60.</source>
        <translation>Minuten müssen unter 60 liegen.</translation>
    </message>
    <message>
        <source>Seconds must be under 60.</source>
        <translation>Sekunden müssen unter 60 liegen.</translation>
    </message>
    <message>
        <source>The right ascension must be under 24 hours, or 360 degrees.</source>
        <translation>Die Rektaszension muss unter 24 Stunden oder 360 Grad liegen.</translation>
    </message>
    <message>
        <source>The declination must lie between -90 and 90 degrees.</source>
        <translation>Die Deklination muss zwischen -90 und 90 Grad liegen.</translation>
    </message>
    <message>
        <source>There is a number too many.</source>
        <translation>Da ist eine Zahl zu viel.</translation>
    </message>
    <message>
        <source>Only J2000 and JNow are understood.</source>
        <translation>Nur J2000 und JNow werden verstanden.</translation>
    </message>
    <message>
        <source>Altitude and azimuth are not understood, only right ascension and declination.</source>
        <translation>Höhe und Azimut werden nicht verstanden, nur Rektaszension und Deklination.</translation>
    </message>
    <message>
        <source>RA %1, Dec %2 of today (JNow).</source>
        <translation>RA %1, Dek %2 von heute (JNow).</translation>
    </message>
    <message>
        <source>RA %1, Dec %2 (J2000).</source>
        <translation>RA %1, Dek %2 (J2000).</translation>
    </message>
    <message>
        <source>RA %1, Dec %2 (taken as J2000).</source>
        <translation>RA %1, Dek %2 (als J2000 verstanden).</translation>
    </message>
    <message>
        <source>Right ascension taken in degrees.</source>
        <translation>Rektaszension in Grad verstanden.</translation>
    </message>
    <message>
        <source>After &quot;%1&quot;: %2</source>
        <translation>Nach „%1“: %2</translation>
    </message>
    <message>
        <source>Character %1, &quot;%2&quot;: %3</source>
        <translation>Zeichen %1, „%2“: %3</translation>
    </message>
    <message>
        <source>This comma may be a decimal one, or stand before the declination. Write a point for the one, a semicolon for the other.</source>
        <translation>Dieses Komma kann ein Dezimalkomma sein oder vor der Deklination stehen. Im ersten Fall einen Punkt schreiben, im zweiten ein Semikolon.</translation>
    </message>
    <message>
        <source>North and south belong to the declination: N or S behind it, or a sign before it. Seconds are a small s.</source>
        <translation>Nord und Süd gehören zur Deklination: N oder S dahinter oder ein Vorzeichen davor. Sekunden sind ein kleines s.</translation>
    </message>
    <message>
        <source>The sign before the declination says the opposite.</source>
        <translation>Das Vorzeichen vor der Deklination sagt das Gegenteil.</translation>
    </message>
</context>
<context>
    <name>DeviceErrors</name>
    <message>
        <source>If it stays, switch the scope off and on.</source>
        <translation>Bleibt es so, das Teleskop aus- und einschalten.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it first.</source>
        <translation>Warten, bis es fertig ist, oder es zuerst anhalten.</translation>
    </message>
    <message>
        <source>Check that the sky is clear and free of trees, focus on the stars, then try again.</source>
        <translation>Prüfen, ob der Himmel klar und frei von Bäumen ist, auf die Sterne scharfstellen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Connect again to open it.</source>
        <translation>Zum Öffnen erneut verbinden.</translation>
    </message>
    <message>
        <source>Shorten the exposure.</source>
        <translation>Kürzer belichten.</translation>
    </message>
    <message>
        <source>Calibrate first.</source>
        <translation>Zuerst kalibrieren.</translation>
    </message>
    <message>
        <source>Go to a target first.</source>
        <translation>Zuerst ein Ziel anfahren.</translation>
    </message>
    <message>
        <source>Check for a firmware update, then try again.</source>
        <translation>Nach neuer Firmware sehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Put a card in, or use another one.</source>
        <translation>Eine Karte einlegen oder eine andere nehmen.</translation>
    </message>
    <message>
        <source>The scope did not understand a command.</source>
        <translation>Das Teleskop hat einen Befehl nicht verstanden.</translation>
    </message>
    <message>
        <source>There is no card in the scope.</source>
        <translation>Im Teleskop ist keine Karte.</translation>
    </message>
    <message>
        <source>The scope did not accept a value.</source>
        <translation>Das Teleskop hat einen Wert nicht angenommen.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Einen anderen Wert wählen.</translation>
    </message>
    <message>
        <source>The scope could not write to its card.</source>
        <translation>Das Teleskop konnte nicht auf seine Karte schreiben.</translation>
    </message>
    <message>
        <source>Check the card, or use another one.</source>
        <translation>Die Karte prüfen oder eine andere nehmen.</translation>
    </message>
    <message>
        <source>The scope is not activated.</source>
        <translation>Das Teleskop ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>Activate it in the maker&apos;s app.</source>
        <translation>In der App des Herstellers aktivieren.</translation>
    </message>
    <message>
        <source>The card of the scope is full.</source>
        <translation>Die Karte des Teleskops ist voll.</translation>
    </message>
    <message>
        <source>Bring pictures home and free space on it.</source>
        <translation>Bilder heimholen und Platz auf ihr schaffen.</translation>
    </message>
    <message>
        <source>The tele camera is open already.</source>
        <translation>Die Telekamera ist schon geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The tele camera is closed.</source>
        <translation>Die Telekamera ist geschlossen.</translation>
    </message>
    <message>
        <source>The tele camera did not take a setting.</source>
        <translation>Die Telekamera hat eine Einstellung nicht angenommen.</translation>
    </message>
    <message>
        <source>The scope could not tell from the stars where it points.</source>
        <translation>Das Teleskop konnte an den Sternen nicht erkennen, wohin es zeigt.</translation>
    </message>
    <message>
        <source>The scope is busy with another astronomy task.</source>
        <translation>Das Teleskop ist mit einer anderen Astro-Aufgabe beschäftigt.</translation>
    </message>
    <message>
        <source>Stop the stack, go live, then try again.</source>
        <translation>Das Stacking anhalten, zum Livebild zurückkehren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Dark frames can&apos;t be taken at this gain.</source>
        <translation>Mit dieser Verstärkung gehen keine Dunkelbilder.</translation>
    </message>
    <message>
        <source>Choose a gain between 40 and 150.</source>
        <translation>Eine Verstärkung zwischen 40 und 150 wählen.</translation>
    </message>
    <message>
        <source>There is no dark frame for these settings.</source>
        <translation>Für diese Einstellungen gibt es kein Dunkelbild.</translation>
    </message>
    <message>
        <source>Take dark frames, or continue without.</source>
        <translation>Dunkelbilder aufnehmen oder ohne weitermachen.</translation>
    </message>
    <message>
        <source>The calibration failed.</source>
        <translation>Die Kalibrierung ist gescheitert.</translation>
    </message>
    <message>
        <source>The scope did not reach the target.</source>
        <translation>Das Teleskop hat das Ziel nicht erreicht.</translation>
    </message>
    <message>
        <source>Calibrate, and check that the target is up and in clear sky.</source>
        <translation>Kalibrieren und prüfen, ob das Ziel am Himmel und frei zu sehen ist.</translation>
    </message>
    <message>
        <source>Dark frames are being taken.</source>
        <translation>Es werden Dunkelbilder aufgenommen.</translation>
    </message>
    <message>
        <source>A calibration is running.</source>
        <translation>Eine Kalibrierung läuft.</translation>
    </message>
    <message>
        <source>A GOTO is running.</source>
        <translation>Ein GOTO läuft.</translation>
    </message>
    <message>
        <source>A stack is running.</source>
        <translation>Ein Stacking läuft.</translation>
    </message>
    <message>
        <source>The scope could not return to its start position.</source>
        <translation>Das Teleskop konnte nicht in seine Startstellung zurück.</translation>
    </message>
    <message>
        <source>The scope is not calibrated.</source>
        <translation>Das Teleskop ist nicht kalibriert.</translation>
    </message>
    <message>
        <source>The scope could not read where its axes are.</source>
        <translation>Das Teleskop konnte die Stellung seiner Achsen nicht lesen.</translation>
    </message>
    <message>
        <source>The scope was not sent to a target.</source>
        <translation>Das Teleskop wurde zu keinem Ziel geschickt.</translation>
    </message>
    <message>
        <source>The exposure does not suit the target. The capture goes on.</source>
        <translation>Die Belichtung passt nicht zum Ziel. Die Aufnahme geht weiter.</translation>
    </message>
    <message>
        <source>Change exposure or gain for the next one.</source>
        <translation>Für die nächste Belichtung oder Verstärkung ändern.</translation>
    </message>
    <message>
        <source>The calibration needed too many tries.</source>
        <translation>Die Kalibrierung brauchte zu viele Versuche.</translation>
    </message>
    <message>
        <source>The polar alignment could not be measured.</source>
        <translation>Die Polausrichtung ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>No sky was found.</source>
        <translation>Es wurde kein Himmel gefunden.</translation>
    </message>
    <message>
        <source>Point the scope at open sky.</source>
        <translation>Das Teleskop auf freien Himmel richten.</translation>
    </message>
    <message>
        <source>The scope was not sent to a deep-sky target.</source>
        <translation>Das Teleskop wurde zu keinem Deep-Sky-Ziel geschickt.</translation>
    </message>
    <message>
        <source>The picture is overexposed.</source>
        <translation>Das Bild ist überbelichtet.</translation>
    </message>
    <message>
        <source>The exposure is too long for this.</source>
        <translation>Dafür ist die Belichtung zu lang.</translation>
    </message>
    <message>
        <source>This needs the scope in EQ mode.</source>
        <translation>Dafür muss das Teleskop im EQ-Modus stehen.</translation>
    </message>
    <message>
        <source>Tilt the scope to the pole and align it first.</source>
        <translation>Das Teleskop zuerst zum Pol neigen und ausrichten.</translation>
    </message>
    <message>
        <source>Too few stars are in the picture.</source>
        <translation>Im Bild sind zu wenige Sterne.</translation>
    </message>
    <message>
        <source>Expose longer, focus, or choose another field.</source>
        <translation>Länger belichten, scharfstellen oder ein anderes Feld wählen.</translation>
    </message>
    <message>
        <source>The dark frames were taken at another temperature.</source>
        <translation>Die Dunkelbilder entstanden bei anderer Temperatur.</translation>
    </message>
    <message>
        <source>Take dark frames now, or continue with the old ones.</source>
        <translation>Jetzt Dunkelbilder aufnehmen oder mit den alten weitermachen.</translation>
    </message>
    <message>
        <source>Neither Sun nor Moon was found.</source>
        <translation>Weder Sonne noch Mond wurden gefunden.</translation>
    </message>
    <message>
        <source>Bring it into the wide picture, then try again.</source>
        <translation>Ins Weitwinkelbild holen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The wide camera is open already.</source>
        <translation>Die Weitwinkelkamera ist schon geöffnet.</translation>
    </message>
    <message>
        <source>The wide camera is closed.</source>
        <translation>Die Weitwinkelkamera ist geschlossen.</translation>
    </message>
    <message>
        <source>The wide camera was not found.</source>
        <translation>Die Weitwinkelkamera wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The wide camera could not be opened.</source>
        <translation>Die Weitwinkelkamera ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The wide camera could not be closed.</source>
        <translation>Die Weitwinkelkamera ließ sich nicht schließen.</translation>
    </message>
    <message>
        <source>The wide camera did not take a setting.</source>
        <translation>Die Weitwinkelkamera hat eine Einstellung nicht angenommen.</translation>
    </message>
    <message>
        <source>The wide camera is taking a picture.</source>
        <translation>Die Weitwinkelkamera nimmt ein Bild auf.</translation>
    </message>
    <message>
        <source>The exposure of the wide camera is too long for this.</source>
        <translation>Dafür ist die Belichtung der Weitwinkelkamera zu lang.</translation>
    </message>
    <message>
        <source>The clock of the scope could not be set.</source>
        <translation>Die Uhr des Teleskops ließ sich nicht stellen.</translation>
    </message>
    <message>
        <source>The time zone of the scope could not be set.</source>
        <translation>Die Zeitzone des Teleskops ließ sich nicht stellen.</translation>
    </message>
    <message>
        <source>The time zone of the scope was refused.</source>
        <translation>Die Zeitzone des Teleskops wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The lights of the scope do not answer.</source>
        <translation>Die Lichter des Teleskops antworten nicht.</translation>
    </message>
    <message>
        <source>The scope has no such axis.</source>
        <translation>Diese Achse hat das Teleskop nicht.</translation>
    </message>
    <message>
        <source>The mechanical limit is reached.</source>
        <translation>Der Anschlag ist erreicht.</translation>
    </message>
    <message>
        <source>The axes do not know their place.</source>
        <translation>Die Achsen kennen ihre Stellung nicht.</translation>
    </message>
    <message>
        <source>Let the scope return to its start position first.</source>
        <translation>Das Teleskop zuerst in seine Startstellung fahren lassen.</translation>
    </message>
    <message>
        <source>Tracking is being prepared.</source>
        <translation>Die Verfolgung wird vorbereitet.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Augenblick warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The object was lost.</source>
        <translation>Das Objekt ging verloren.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Es erneut wählen.</translation>
    </message>
    <message>
        <source>The slow autofocus failed.</source>
        <translation>Der langsame Autofokus ist gescheitert.</translation>
    </message>
    <message>
        <source>Point at a field with bright stars, then try again.</source>
        <translation>Auf ein Feld mit hellen Sternen richten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The fast autofocus failed.</source>
        <translation>Der schnelle Autofokus ist gescheitert.</translation>
    </message>
    <message>
        <source>Run the slow autofocus first.</source>
        <translation>Zuerst den langsamen Autofokus laufen lassen.</translation>
    </message>
    <message>
        <source>The exposure is too long for autofocus.</source>
        <translation>Für den Autofokus ist die Belichtung zu lang.</translation>
    </message>
    <message>
        <source>A picture of the panorama failed.</source>
        <translation>Ein Bild des Panoramas ist misslungen.</translation>
    </message>
    <message>
        <source>The panorama could not return to its start.</source>
        <translation>Das Panorama konnte nicht an seinen Anfang zurück.</translation>
    </message>
    <message>
        <source>The plan is for another scope.</source>
        <translation>Der Plan ist für ein anderes Teleskop.</translation>
    </message>
    <message>
        <source>Choose the scope it was made for.</source>
        <translation>Das Teleskop wählen, für das er gemacht ist.</translation>
    </message>
    <message>
        <source>The length of the plan does not fit.</source>
        <translation>Die Dauer des Plans passt nicht.</translation>
    </message>
    <message>
        <source>Change its times.</source>
        <translation>Seine Zeiten ändern.</translation>
    </message>
    <message>
        <source>Two plans are at the same time.</source>
        <translation>Zwei Pläne liegen zur selben Zeit.</translation>
    </message>
    <message>
        <source>Move one of them.</source>
        <translation>Einen von ihnen verschieben.</translation>
    </message>
    <message>
        <source>The password of the plan is wrong.</source>
        <translation>Das Passwort des Plans ist falsch.</translation>
    </message>
    <message>
        <source>Enter the password it was locked with.</source>
        <translation>Das Passwort eingeben, mit dem er gesperrt wurde.</translation>
    </message>
    <message>
        <source>The plan is being shot.</source>
        <translation>Der Plan wird gerade aufgenommen.</translation>
    </message>
    <message>
        <source>The plan is too far ahead.</source>
        <translation>Der Plan liegt zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>Choose an earlier night.</source>
        <translation>Eine frühere Nacht wählen.</translation>
    </message>
    <message>
        <source>The scope is busy with a plan.</source>
        <translation>Das Teleskop ist mit einem Plan beschäftigt.</translation>
    </message>
    <message>
        <source>The plan was interrupted.</source>
        <translation>Der Plan wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Ihn erneut starten.</translation>
    </message>
    <message>
        <source>The plan is not on the scope yet.</source>
        <translation>Der Plan ist noch nicht auf dem Teleskop.</translation>
    </message>
    <message>
        <source>Send it first.</source>
        <translation>Ihn zuerst senden.</translation>
    </message>
    <message>
        <source>The plan is too short.</source>
        <translation>Der Plan ist zu kurz.</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>Ihn verlängern.</translation>
    </message>
    <message>
        <source>The plan is over.</source>
        <translation>Der Plan ist vorbei.</translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation>Eine spätere Zeit wählen.</translation>
    </message>
    <message>
        <source>The scope is busy with a long task.</source>
        <translation>Das Teleskop ist mit einer langen Aufgabe beschäftigt.</translation>
    </message>
    <message>
        <source>The tele camera could not be opened.</source>
        <translation>Die Telekamera ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The tele camera is recording.</source>
        <translation>Die Telekamera nimmt auf.</translation>
    </message>
    <message>
        <source>The tele camera is busy with a stack.</source>
        <translation>Die Telekamera ist mit einem Stacking beschäftigt.</translation>
    </message>
    <message>
        <source>The tele camera could not take a raw picture.</source>
        <translation>Die Telekamera konnte kein Rohbild aufnehmen.</translation>
    </message>
    <message>
        <source>The tele camera is busy.</source>
        <translation>Die Telekamera ist beschäftigt.</translation>
    </message>
    <message>
        <source>The recording could not be started.</source>
        <translation>Die Aufnahme ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The recording could not be ended.</source>
        <translation>Die Aufnahme ließ sich nicht beenden.</translation>
    </message>
    <message>
        <source>The tele camera sent no picture.</source>
        <translation>Die Telekamera hat kein Bild geschickt.</translation>
    </message>
    <message>
        <source>The tele camera is taking a photo.</source>
        <translation>Die Telekamera macht ein Foto.</translation>
    </message>
    <message>
        <source>A panorama is being taken.</source>
        <translation>Ein Panorama wird aufgenommen.</translation>
    </message>
    <message>
        <source>A time lapse is being taken.</source>
        <translation>Ein Zeitraffer wird aufgenommen.</translation>
    </message>
    <message>
        <source>The tele camera is taking dark frames.</source>
        <translation>Die Telekamera nimmt Dunkelbilder auf.</translation>
    </message>
    <message>
        <source>The tele camera is stacking.</source>
        <translation>Die Telekamera stackt.</translation>
    </message>
    <message>
        <source>The exposure of the tele camera is too long for this.</source>
        <translation>Dafür ist die Belichtung der Telekamera zu lang.</translation>
    </message>
    <message>
        <source>The scope could not change its mode.</source>
        <translation>Das Teleskop konnte den Modus nicht wechseln.</translation>
    </message>
    <message>
        <source>The tele camera is tracking.</source>
        <translation>Die Telekamera verfolgt ein Objekt.</translation>
    </message>
    <message>
        <source>The recording could not be written.</source>
        <translation>Die Aufnahme ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The tele camera refused.</source>
        <translation>Die Telekamera hat abgelehnt.</translation>
    </message>
    <message>
        <source>The pictures could not be stacked again.</source>
        <translation>Die Bilder ließen sich nicht erneut stacken.</translation>
    </message>
    <message>
        <source>Check that they are on the card and of one target.</source>
        <translation>Prüfen, ob sie auf der Karte und von einem Ziel sind.</translation>
    </message>
    <message>
        <source>Guiding failed.</source>
        <translation>Das Nachführen ist gescheitert.</translation>
    </message>
    <message>
        <source>The scope could not do this astronomy task.</source>
        <translation>Das Teleskop konnte diese Astro-Aufgabe nicht ausführen.</translation>
    </message>
    <message>
        <source>The wide camera refused.</source>
        <translation>Die Weitwinkelkamera hat abgelehnt.</translation>
    </message>
    <message>
        <source>The scope did not take a system setting.</source>
        <translation>Das Teleskop hat eine Systemeinstellung nicht angenommen.</translation>
    </message>
    <message>
        <source>The lights or the power of the scope reported a problem.</source>
        <translation>Lichter oder Stromversorgung des Teleskops meldeten ein Problem.</translation>
    </message>
    <message>
        <source>The motors of the scope reported a problem.</source>
        <translation>Die Motoren des Teleskops meldeten ein Problem.</translation>
    </message>
    <message>
        <source>Tracking reported a problem.</source>
        <translation>Die Verfolgung meldete ein Problem.</translation>
    </message>
    <message>
        <source>Focusing reported a problem.</source>
        <translation>Das Scharfstellen meldete ein Problem.</translation>
    </message>
    <message>
        <source>The panorama could not be uploaded.</source>
        <translation>Das Panorama ließ sich nicht hochladen.</translation>
    </message>
    <message>
        <source>The panorama reported a problem.</source>
        <translation>Das Panorama meldete ein Problem.</translation>
    </message>
    <message>
        <source>The plan was refused.</source>
        <translation>Der Plan wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check its times, then try again.</source>
        <translation>Seine Zeiten prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope could not start a long task.</source>
        <translation>Das Teleskop konnte keine lange Aufgabe beginnen.</translation>
    </message>
    <message>
        <source>The scope refused.</source>
        <translation>Das Teleskop hat abgelehnt.</translation>
    </message>
    <message>
        <source>Try again. The code is in Copy details.</source>
        <translation>Erneut versuchen. Der Code steht in den kopierten Einzelheiten.</translation>
    </message>
    <message>
        <source>Choose another value; if it stays, connect again.</source>
        <translation>Einen anderen Wert wählen; bleibt es so, erneut verbinden.</translation>
    </message>
    <message>
        <source>Set it again in the Device panel, System.</source>
        <translation>Im Feld Gerät unter System erneut setzen.</translation>
    </message>
    <message>
        <source>Check that the card is in and has room, then try again.</source>
        <translation>Prüfen, ob die Karte steckt und Platz hat, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop what the scope is doing, then try again.</source>
        <translation>Anhalten, was das Teleskop tut, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Turn the scope the other way.</source>
        <translation>Das Teleskop andersherum drehen.</translation>
    </message>
    <message>
        <source>The mechanical limit is ahead.</source>
        <translation>Der Anschlag liegt voraus.</translation>
    </message>
    <message>
        <source>Stop it once more; if it stays, switch the scope off and on.</source>
        <translation>Noch einmal anhalten; bleibt es so, das Teleskop aus- und einschalten.</translation>
    </message>
    <message>
        <source>The scope found no file in what was sent.</source>
        <translation>Das Teleskop fand keine Datei in dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Choose the package again and send it once more.</source>
        <translation>Das Paket erneut wählen und noch einmal senden.</translation>
    </message>
    <message>
        <source>The scope did not accept what it was asked for.</source>
        <translation>Das Teleskop hat nicht angenommen, worum es gebeten wurde.</translation>
    </message>
    <message>
        <source>The package reached the scope damaged.</source>
        <translation>Das Paket kam beschädigt beim Teleskop an.</translation>
    </message>
    <message>
        <source>Go closer to the scope and send it again; nothing was changed on it.</source>
        <translation>Näher ans Teleskop gehen und erneut senden; an ihm wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The scope could not store the name or the password.</source>
        <translation>Das Teleskop konnte Namen oder Passwort nicht speichern.</translation>
    </message>
    <message>
        <source>Choose another one, of plain letters and digits.</source>
        <translation>Ein anderes wählen, aus einfachen Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Das alte Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Enter the password that the scope has now. If it is lost, a reset brings back the factory&apos;s.</source>
        <translation>Das Passwort eingeben, das das Teleskop jetzt hat. Ist es verloren, bringt ein Zurücksetzen das ab Werk wieder.</translation>
    </message>
    <message>
        <source>Choose the object again; it must differ from what is behind it.</source>
        <translation>Das Objekt erneut wählen; es muss sich vom Hintergrund abheben.</translation>
    </message>
    <message>
        <source>The phone app uploads panoramas: try again there.</source>
        <translation>Panoramen lädt die Handy-App hoch: Dort erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop it, let the scope return to its start position, then try again.</source>
        <translation>Anhalten, das Teleskop in seine Startstellung fahren lassen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is no firmware package: the maker calls them update_package_v2.0.01.zip. Choose that file, not renamed.</source>
        <translation>Das ist kein Firmware-Paket: Beim Hersteller heißen sie update_package_v2.0.01.zip. Diese Datei wählen, nicht umbenannt.</translation>
    </message>
    <message>
        <source>This is no firmware package: it is not a zip archive. Nothing was sent.</source>
        <translation>Das ist kein Firmware-Paket: Es ist kein Zip-Archiv. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The package is not whole. Download it from the maker again. Nothing was sent.</source>
        <translation>Das Paket ist unvollständig. Erneut vom Hersteller herunterladen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The file is too large to be a firmware package.</source>
        <translation>Die Datei ist zu groß für ein Firmware-Paket.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The link broke off. Go closer to the scope and try again.</source>
        <translation>Die Verbindung ist abgerissen. Näher ans Teleskop gehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The scope does not offer this.</source>
        <translation>Das Teleskop bietet das nicht.</translation>
    </message>
    <message>
        <source>The file changed since it was checked. Choose it again.</source>
        <translation>Die Datei hat sich seit der Prüfung geändert. Erneut wählen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Choose a folder of yours with room.</source>
        <translation>Die Datei lässt sich nicht schreiben. Einen eigenen Ordner mit Platz wählen.</translation>
    </message>
    <message>
        <source>The scope sends more than a log can be. It was stopped and nothing was kept.</source>
        <translation>Das Teleskop sendet mehr, als ein Protokoll sein kann. Es wurde abgebrochen und nichts behalten.</translation>
    </message>
    <message>
        <source>The scope is called “%1” now. Its own Wi-Fi takes the name too.</source>
        <translation>Das Teleskop heißt jetzt „%1“. Sein eigenes WLAN nimmt den Namen auch an.</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>Das Passwort wurde geändert.</translation>
    </message>
    <message>
        <source>Name and password are those of the factory again.</source>
        <translation>Name und Passwort sind wieder die ab Werk.</translation>
    </message>
    <message>
        <source>Renaming.</source>
        <translation>Benennt um.</translation>
    </message>
    <message>
        <source>Changing the password.</source>
        <translation>Ändert das Passwort.</translation>
    </message>
    <message>
        <source>Resetting.</source>
        <translation>Setzt zurück.</translation>
    </message>
    <message>
        <source>The scope needs a name.</source>
        <translation>Das Teleskop braucht einen Namen.</translation>
    </message>
    <message>
        <source>No spaces at the ends and no control characters.</source>
        <translation>Keine Leerzeichen am Rand und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>Das neue Passwort eingeben.</translation>
    </message>
    <message>
        <source>Wi-Fi needs at least %1 characters.</source>
        <translation>WLAN braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Ein Passwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs work for Wi-Fi.</source>
        <translation>Im WLAN gehen nur einfache Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Checking the file.</source>
        <translation>Prüft die Datei.</translation>
    </message>
    <message>
        <source>Sending. Leave the scope on and near.</source>
        <translation>Sendet. Das Teleskop eingeschaltet und in der Nähe lassen.</translation>
    </message>
    <message>
        <source>All is sent. The scope checks the package: leave it on.</source>
        <translation>Alles ist gesendet. Das Teleskop prüft das Paket: eingeschaltet lassen.</translation>
    </message>
    <message>
        <source>The scope has the package and found it whole. Leave it on: it may restart by itself.</source>
        <translation>Das Teleskop hat das Paket und fand es vollständig. Eingeschaltet lassen: Vielleicht startet es von selbst neu.</translation>
    </message>
    <message>
        <source>Cancelled. The scope keeps its firmware.</source>
        <translation>Abgebrochen. Das Teleskop behält seine Firmware.</translation>
    </message>
    <message>
        <source>Asking the scope.</source>
        <translation>Fragt das Teleskop.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was kept.</source>
        <translation>Abgebrochen. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The scope said %1 bytes, but %2 came. What came is kept in %3; try again for the whole log.</source>
        <translation>Das Teleskop nannte %1 Bytes, aber %2 kamen. Was kam, liegt in %3; für das ganze Protokoll erneut versuchen.</translation>
    </message>
    <message>
        <source>Ring light</source>
        <translation>Ringlicht</translation>
    </message>
    <message>
        <source>Battery lights</source>
        <translation>Akkuanzeige</translation>
    </message>
    <message>
        <source>Dew heater</source>
        <translation>Tauheizung</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Auto off</source>
        <translation>Auto-Aus</translation>
    </message>
    <message>
        <source>Restarting. The scope comes back in about a minute.</source>
        <translation>Startet neu. Das Teleskop ist in etwa einer Minute wieder da.</translation>
    </message>
    <message>
        <source>Switching off.</source>
        <translation>Schaltet sich aus.</translation>
    </message>
    <message>
        <source>Its own network</source>
        <translation>Eigenes Netzwerk</translation>
    </message>
    <message>
        <source>Joined to “%1”</source>
        <translation>In „%1“</translation>
    </message>
    <message>
        <source>Joined to a network</source>
        <translation>In einem Netzwerk</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, fewer with letters like é or ü.</source>
        <translation>Ein Name hat höchstens %1 Zeichen, mit Buchstaben wie é oder ü weniger.</translation>
    </message>
    <message>
        <source>live picture</source>
        <comment>what goes on</comment>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>recording of the live picture</source>
        <comment>what goes on</comment>
        <translation>Aufnahme des Livebilds</translation>
    </message>
    <message>
        <source>capture</source>
        <comment>what goes on</comment>
        <translation>Aufnahme des Teleskops</translation>
    </message>
    <message>
        <source>stack</source>
        <comment>what goes on</comment>
        <translation>Stack</translation>
    </message>
    <message>
        <source>dark frames</source>
        <comment>what goes on</comment>
        <translation>Dunkelbilder</translation>
    </message>
    <message>
        <source>firmware upload</source>
        <comment>what goes on</comment>
        <translation>Senden der Firmware</translation>
    </message>
    <message>
        <source>download of the scope&apos;s log</source>
        <comment>what goes on</comment>
        <translation>Laden des Teleskop-Protokolls</translation>
    </message>
    <message>
        <source>Waits for its time</source>
        <translation>Wartet auf seine Zeit</translation>
    </message>
    <message>
        <source>Being shot</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>Seine Zeit ist vorbei</translation>
    </message>
    <message>
        <source>All is shot</source>
        <translation>Alles ist aufgenommen</translation>
    </message>
    <message>
        <source>Shot in part</source>
        <translation>Zum Teil aufgenommen</translation>
    </message>
    <message>
        <source>Nothing was shot</source>
        <translation>Nichts wurde aufgenommen</translation>
    </message>
    <message>
        <source>a target runs</source>
        <translation>ein Ziel läuft</translation>
    </message>
    <message>
        <source>a target is done</source>
        <translation>ein Ziel ist fertig</translation>
    </message>
    <message>
        <source>a target failed</source>
        <translation>ein Ziel misslang</translation>
    </message>
    <message>
        <source>a target was interrupted</source>
        <translation>ein Ziel wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Connected: %1, firmware %2.</source>
        <translation>Verbunden: %1, Firmware %2.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>You have control.</source>
        <translation>Du hast die Kontrolle.</translation>
    </message>
    <message>
        <source>Control was refused. Unlock the host in the phone app.</source>
        <translation>Die Kontrolle wurde verweigert. Den Host in der Handy-App freigeben.</translation>
    </message>
    <message>
        <source>The scope is not activated. Activate it in the maker&apos;s app.</source>
        <translation>Das Teleskop ist nicht aktiviert. In der App des Herstellers aktivieren.</translation>
    </message>
    <message>
        <source>STOP sent.</source>
        <translation>STOPP gesendet.</translation>
    </message>
    <message>
        <source>STOP confirmed.</source>
        <translation>STOPP bestätigt.</translation>
    </message>
    <message>
        <source>STOP was not confirmed. It is sent again.</source>
        <translation>STOPP wurde nicht bestätigt. Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>A message could not be read and was ignored: %1 (%2)</source>
        <translation>Eine Nachricht war unlesbar und wurde übergangen: %1 (%2)</translation>
    </message>
    <message>
        <source>An unknown message was ignored: %1.</source>
        <translation>Eine unbekannte Nachricht wurde übergangen: %1.</translation>
    </message>
    <message>
        <source>Snapshot saved: %1</source>
        <translation>Schnappschuss gespeichert: %1</translation>
    </message>
    <message>
        <source>Not written: %1 (%2)</source>
        <translation>Nicht geschrieben: %1 (%2)</translation>
    </message>
    <message>
        <source>Gamepad connected: %1.</source>
        <translation>Gamepad verbunden: %1.</translation>
    </message>
    <message>
        <source>Gamepad lost: %1. Motion was stopped.</source>
        <translation>Gamepad verloren: %1. Die Bewegung wurde angehalten.</translation>
    </message>
    <message>
        <source>The demo started.</source>
        <translation>Die Demo läuft.</translation>
    </message>
    <message>
        <source>Not connected. It ended at &quot;%1&quot;: %2</source>
        <translation>Nicht verbunden. Schluss war bei „%1“: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>command: why it failed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 picture: %2</source>
        <comment>camera: what is wrong</comment>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>The scope switched itself off. It is not connected again by itself.</source>
        <translation>Das Teleskop hat sich ausgeschaltet. Es wird nicht von selbst wieder verbunden.</translation>
    </message>
    <message>
        <source>The phone app took control.</source>
        <translation>Die Handy-App hat die Kontrolle übernommen.</translation>
    </message>
    <message>
        <source>Too many messages came: %1.</source>
        <translation>Zu viele Nachrichten kamen: %1.</translation>
    </message>
    <message>
        <source>An answer over HTTP was of no use: %1</source>
        <translation>Eine Antwort über HTTP war unbrauchbar: %1</translation>
    </message>
    <message>
        <source>The demo ended. %1</source>
        <translation>Die Demo ist zu Ende. %1</translation>
    </message>
    <message>
        <source>Live picture recorded: %1</source>
        <translation>Livebild aufgenommen: %1</translation>
    </message>
    <message>
        <source>The sun guard stopped the scope.</source>
        <translation>Der Sonnenwächter hat das Teleskop angehalten.</translation>
    </message>
    <message>
        <source>A message could not be read and was ignored. The log says more.</source>
        <translation>Eine Nachricht war nicht zu lesen und wurde übergangen. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>An unknown message was ignored. The log says more.</source>
        <translation>Eine unbekannte Nachricht wurde übergangen. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>Too many messages came; some were left out. The log says more.</source>
        <translation>Es kamen zu viele Nachrichten; einige wurden ausgelassen. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>An answer over HTTP was of no use. The log says more.</source>
        <translation>Eine Antwort über HTTP war unbrauchbar. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>it does not come. The log says more.</source>
        <translation>Es kommt nicht. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>An answer came that nothing waits for; it was ignored. The log says more.</source>
        <translation>Es kam eine Antwort, auf die nichts wartet; sie wurde übergangen. Mehr steht im Protokoll.</translation>
    </message>
    <message>
        <source>An answer came that nothing waits for; it was ignored: %1 (%2)</source>
        <translation>Es kam eine Antwort, auf die nichts wartet; sie wurde übergangen: %1 (%2)</translation>
    </message>
    <message>
        <source>STOP was not obeyed within a minute. It is sent no more.</source>
        <translation>STOP wurde nicht binnen einer Minute befolgt. Es wird nicht mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>HorizonText</name>
    <message>
        <source>This is too large for a horizon.</source>
        <translation>Das ist zu groß für einen Horizont.</translation>
    </message>
    <message>
        <source>This file is not text.</source>
        <translation>Das ist kein Text.</translation>
    </message>
    <message>
        <source>This is too long for a line of a horizon.</source>
        <translation>Das ist zu lang für eine Zeile eines Horizonts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no azimuth and altitude.</source>
        <translation>„%1“ ist nicht Azimut und Höhe.</translation>
    </message>
    <message>
        <source>The azimuth in &quot;%1&quot; is not between −180° and 360°.</source>
        <translation>Der Azimut in „%1“ liegt nicht zwischen −180° und 360°.</translation>
    </message>
    <message>
        <source>The altitude in &quot;%1&quot; is not between −30° and 90°.</source>
        <translation>Die Höhe in „%1“ liegt nicht zwischen −30° und 90°.</translation>
    </message>
    <message>
        <source>There are more points than a horizon may have.</source>
        <translation>Das sind mehr Punkte, als ein Horizont haben darf.</translation>
    </message>
    <message>
        <source>A horizon needs two points at least.</source>
        <translation>Ein Horizont braucht mindestens zwei Punkte.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Behind your horizon now, which is %1 high there.</source>
        <translation>Jetzt hinter deinem Horizont, der dort %1 hoch ist.</translation>
    </message>
</context>
<context>
    <name>LegendText</name>
    <message>
        <source>Galaxy</source>
        <translation>Galaxie</translation>
    </message>
    <message>
        <source>Nebula</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Sternhaufen</translation>
    </message>
    <message>
        <source>Field of the scope</source>
        <translation>Feld des Teleskops</translation>
    </message>
    <message>
        <source>Field at the target</source>
        <translation>Feld am Ziel</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No scope is connected.</source>
        <translation>Kein Teleskop ist verbunden.</translation>
    </message>
    <message>
        <source>Open Devices to connect one.</source>
        <translation>Unter Geräte eines verbinden.</translation>
    </message>
    <message>
        <source>Connecting to the scope.</source>
        <translation>Verbindet mit dem Teleskop.</translation>
    </message>
    <message>
        <source>The link to the scope is down.</source>
        <translation>Die Verbindung zum Teleskop ist weg.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, live</translation>
    </message>
    <message>
        <source>%1, no new pictures</source>
        <translation>%1, keine neuen Bilder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>This picture is %1 old.</source>
        <translation>Dieses Bild ist %1 alt.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>field of view</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>camera and field</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>It holds no pictures.</source>
        <translation>Sie enthält keine Bilder.</translation>
    </message>
    <message>
        <source>The camera is switched off.</source>
        <translation>Die Kamera ist ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>NamesText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelTitles</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Log&lt;/h3&gt;&lt;p&gt;What happened to every scope since the program started, newest below. Filter by severity or by words; Copy takes the selected lines, or all that are shown.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Protokoll&lt;/h3&gt;&lt;p&gt;Was jedem Teleskop seit dem Programmstart widerfahren ist, das Neueste unten. Nach Schwere oder Wörtern filtern; Kopieren nimmt die gewählten Zeilen oder alle gezeigten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Connect&lt;/h3&gt;&lt;p&gt;Join the scope&apos;s Wi-Fi, pick it in the list or type its address, and watch the checklist: the step that fails says why and what to do.&lt;/p&gt;&lt;p&gt;Only one program has control. If the phone app has it, take over or watch only.&lt;/p&gt;&lt;p&gt;A scope that is in no network yet is told over Bluetooth which one to join, or to make its own.&lt;/p&gt;&lt;p&gt;Without hardware, start the demo.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Verbinden&lt;/h3&gt;&lt;p&gt;Mit dem WLAN des Teleskops verbinden, es in der Liste wählen oder seine Adresse eingeben und die Schritte verfolgen: Der Schritt, der scheitert, sagt warum und was zu tun ist.&lt;/p&gt;&lt;p&gt;Nur ein Programm hat die Kontrolle. Hat sie die Handy-App, dann übernehmen oder nur zusehen.&lt;/p&gt;&lt;p&gt;Ein Teleskop, das noch in keinem Netzwerk ist, erfährt über Bluetooth, welchem es beitreten oder dass es ein eigenes aufbauen soll.&lt;/p&gt;&lt;p&gt;Ohne Gerät: die Demo starten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Focus&lt;/h3&gt;&lt;p&gt;The half-flux radius is the size of the stars in the live tele picture: the smaller, the sharper. It is measured once a second while this panel is seen; the open dot of the curve is the best so far.&lt;/p&gt;&lt;p&gt;Minus focuses nearer, plus farther: a tap is one step, hold to go on. Let go and it stops.&lt;/p&gt;&lt;p&gt;Autofocus: &lt;b&gt;Stars&lt;/b&gt; for the night, slow and sure; &lt;b&gt;Fast&lt;/b&gt; needs a slow one before; &lt;b&gt;Picture&lt;/b&gt; for the day; &lt;b&gt;Area&lt;/b&gt; around the point you click on in the picture. &lt;b&gt;Esc&lt;/b&gt; takes the click back.&lt;/p&gt;&lt;p&gt;Infinity keeps the lens position for the stars in the scope, where its firmware can.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Fokus&lt;/h3&gt;&lt;p&gt;Der Halbflussradius ist die Größe der Sterne im Livebild der Telekamera: je kleiner, desto schärfer. Er wird jede Sekunde gemessen, solange dieses Feld zu sehen ist; der offene Punkt der Kurve ist der bisher beste.&lt;/p&gt;&lt;p&gt;Minus stellt näher scharf, Plus ferner: Ein Tipp ist ein Schritt, Halten macht weiter. Beim Loslassen hält es an.&lt;/p&gt;&lt;p&gt;Autofokus: &lt;b&gt;Sterne&lt;/b&gt; für die Nacht, langsam und sicher; &lt;b&gt;Schnell&lt;/b&gt; braucht vorher einen langsamen; &lt;b&gt;Bild&lt;/b&gt; für den Tag; &lt;b&gt;Bereich&lt;/b&gt; um den Punkt, auf den du im Bild klickst. &lt;b&gt;Esc&lt;/b&gt; nimmt den Klick zurück.&lt;/p&gt;&lt;p&gt;Unendlich bewahrt die Stellung der Linse für die Sterne im Teleskop auf, wo dessen Firmware das kann.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Live picture&lt;/h3&gt;&lt;p&gt;One camera large, the other in a corner: &lt;b&gt;W&lt;/b&gt; swaps them, &lt;b&gt;P&lt;/b&gt; hides the small one, which can be dragged to another corner and resized.&lt;/p&gt;&lt;p&gt;Wheel or &lt;b&gt;+&lt;/b&gt; and &lt;b&gt;−&lt;/b&gt; zoom, dragging pans, &lt;b&gt;0&lt;/b&gt; fits, &lt;b&gt;1&lt;/b&gt; shows one picture pixel on one screen pixel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;X&lt;/b&gt; crosshair, &lt;b&gt;T&lt;/b&gt; grid, &lt;b&gt;O&lt;/b&gt; circles, &lt;b&gt;I&lt;/b&gt; statistics. &lt;b&gt;S&lt;/b&gt; saves a snapshot, &lt;b&gt;R&lt;/b&gt; records the live picture onto this laptop without loss.&lt;/p&gt;&lt;p&gt;With the picture in focus the arrow keys move the scope and &lt;b&gt;Space&lt;/b&gt; is STOP.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Livebild&lt;/h3&gt;&lt;p&gt;Eine Kamera groß, die andere in einer Ecke: &lt;b&gt;W&lt;/b&gt; tauscht sie, &lt;b&gt;P&lt;/b&gt; blendet die kleine aus; sie lässt sich in eine andere Ecke ziehen und in der Größe ändern.&lt;/p&gt;&lt;p&gt;Mausrad oder &lt;b&gt;+&lt;/b&gt; und &lt;b&gt;−&lt;/b&gt; zoomen, Ziehen verschiebt, &lt;b&gt;0&lt;/b&gt; passt ein, &lt;b&gt;1&lt;/b&gt; zeigt einen Bildpunkt auf einem Bildschirmpunkt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;X&lt;/b&gt; Fadenkreuz, &lt;b&gt;T&lt;/b&gt; Gitter, &lt;b&gt;O&lt;/b&gt; Kreise, &lt;b&gt;I&lt;/b&gt; Statistik. &lt;b&gt;S&lt;/b&gt; speichert einen Schnappschuss, &lt;b&gt;R&lt;/b&gt; nimmt das Livebild verlustfrei auf diesem Laptop auf.&lt;/p&gt;&lt;p&gt;Hat das Bild den Fokus, bewegen die Pfeiltasten das Teleskop, und die &lt;b&gt;Leertaste&lt;/b&gt; ist STOPP.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Capture&lt;/h3&gt;&lt;p&gt;Takes photos, bursts, videos, time-lapses and panoramas with either camera onto the card of the scope. Choose the camera and the mode, then press the button below; while a capture runs the same button ends it.&lt;/p&gt;&lt;p&gt;What runs is shown whoever started it, and is found again after the link was lost: the scope goes on by itself.&lt;/p&gt;&lt;p&gt;A panorama turns the scope from picture to picture. Make sure that nothing is in its way and that the Sun is not in the field.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Aufnahme&lt;/h3&gt;&lt;p&gt;Macht mit jeder der beiden Kameras Fotos, Serien, Videos, Zeitraffer und Panoramen auf die Karte des Teleskops. Kamera und Modus wählen, dann die Taste darunter drücken; solange eine Aufnahme läuft, beendet dieselbe Taste sie.&lt;/p&gt;&lt;p&gt;Was läuft, wird gezeigt, wer es auch gestartet hat, und nach einem Abriss der Verbindung wiedergefunden: Das Teleskop macht von selbst weiter.&lt;/p&gt;&lt;p&gt;Ein Panorama dreht das Teleskop von Bild zu Bild. Dafür sorgen, dass ihm nichts im Weg ist und dass die Sonne nicht im Bildfeld steht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tracking&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Object&lt;/b&gt;: drag a box on the picture around what the scope shall follow. &lt;b&gt;Many&lt;/b&gt;: the scope finds things by itself; click on a box to follow it. &lt;b&gt;Sentry&lt;/b&gt; waits for something that moves, follows it and takes a video; &lt;b&gt;UFO&lt;/b&gt; does the same in the sky.&lt;/p&gt;&lt;p&gt;Click on the wide picture to point: the tele camera goes there. The box on the wide picture is what the tele camera sees.&lt;/p&gt;&lt;p&gt;Axes runs each motor alone, with the rate of the Motion panel.&lt;/p&gt;&lt;p&gt;While the Sun may be up, watch where the scope goes: it does not know the Sun.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Verfolgung&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Objekt&lt;/b&gt;: Im Bild einen Rahmen um das ziehen, was das Teleskop verfolgen soll. &lt;b&gt;Mehrere&lt;/b&gt;: Das Teleskop findet selbst Dinge; ein Klick auf einen Rahmen verfolgt es. &lt;b&gt;Wache&lt;/b&gt; wartet auf etwas, das sich bewegt, verfolgt es und nimmt ein Video auf; &lt;b&gt;UFO&lt;/b&gt; tut dasselbe am Himmel.&lt;/p&gt;&lt;p&gt;Zum Zielen ins Weitwinkelbild klicken: Die Telekamera fährt dorthin. Der Rahmen im Weitwinkelbild ist, was die Telekamera sieht.&lt;/p&gt;&lt;p&gt;Achsen bewegt jeden Motor einzeln, mit dem Tempo des Felds Bewegung.&lt;/p&gt;&lt;p&gt;Solange die Sonne scheinen kann, darauf achten, wohin das Teleskop fährt: Es kennt die Sonne nicht.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Device&lt;/h3&gt;&lt;p&gt;What is set once and seldom touched. Every switch shows what the scope says, never what was clicked; none is on while the scope has not said.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lights and power&lt;/b&gt;: the ring light for the feet of a tripod, the battery lights, and on newer scopes the dew heater, the cooling and switching off by itself.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Name and password&lt;/b&gt;: the name has at most 29 characters and is that of the scope&apos;s Wi-Fi too. A new password is kept in the keyring of this laptop if you want it so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;System&lt;/b&gt;: clock and site are set by connecting; Locked keeps other programs and phones from taking control.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Firmware&lt;/b&gt;: a package of the maker can be sent to a DWARF II. It is checked first, and the scope checks it again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Logs&lt;/b&gt;: saves the scope&apos;s own log for a report to its maker.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Gerät&lt;/h3&gt;&lt;p&gt;Was einmal eingestellt und selten angefasst wird. Jeder Schalter zeigt, was das Teleskop sagt, nie, was geklickt wurde; keiner ist an, solange das Teleskop nichts gesagt hat.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Licht und Strom&lt;/b&gt;: das Ringlicht für die Füße eines Stativs, die Akkuanzeige und bei neueren Teleskopen die Tauheizung, die Kühlung und das Ausschalten von selbst.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Name und Passwort&lt;/b&gt;: Der Name hat höchstens 29 Zeichen und ist auch der des Teleskop-WLANs. Ein neues Passwort bleibt auf Wunsch im Schlüsselbund dieses Laptops.&lt;/p&gt;&lt;p&gt;&lt;b&gt;System&lt;/b&gt;: Uhr und Ort werden beim Verbinden gesetzt; Gesperrt hindert andere Programme und Handys daran, die Kontrolle zu übernehmen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Firmware&lt;/b&gt;: Ein Paket des Herstellers lässt sich an ein DWARF II senden. Es wird zuerst geprüft, und das Teleskop prüft es noch einmal.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Protokolle&lt;/b&gt;: speichert das eigene Protokoll des Teleskops für einen Bericht an seinen Hersteller.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Motion&lt;/h3&gt;&lt;p&gt;Drag the knob: direction and distance from the ring are direction and speed. Let go and the scope stops. The arrows outside are single nudges.&lt;/p&gt;&lt;p&gt;Rate sets the fastest speed of the pad, 0.1 to 30 degrees per second.&lt;/p&gt;&lt;p&gt;With the pad or the picture in focus: a tap on an arrow key is a nudge, a held key moves; &lt;b&gt;Shift&lt;/b&gt; is five times faster, &lt;b&gt;Ctrl&lt;/b&gt; five times slower; &lt;b&gt;Space&lt;/b&gt; is STOP.&lt;/p&gt;&lt;p&gt;While the Sun is up and nobody knows where the scope points, and within 20° of the Sun, the speed is limited to 1 degree per second; 10° away from it the scope is stopped. Never point at the Sun without a filter.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bewegung&lt;/h3&gt;&lt;p&gt;Den Knopf ziehen: Richtung und Abstand von der Mitte sind Richtung und Geschwindigkeit. Loslassen hält das Teleskop an. Die Pfeile außen sind einzelne Stupser.&lt;/p&gt;&lt;p&gt;Die Rate setzt die höchste Geschwindigkeit des Felds, 0,1 bis 30 Grad pro Sekunde.&lt;/p&gt;&lt;p&gt;Mit dem Feld oder dem Bild im Fokus: Ein Tipp auf eine Pfeiltaste ist ein Stupser, eine gehaltene Taste bewegt; &lt;b&gt;Umschalt&lt;/b&gt; ist fünfmal schneller, &lt;b&gt;Strg&lt;/b&gt; fünfmal langsamer; &lt;b&gt;Leertaste&lt;/b&gt; ist STOPP.&lt;/p&gt;&lt;p&gt;Solange die Sonne oben ist und niemand weiß, wohin das Teleskop zeigt, und näher als 20° an der Sonne ist die Geschwindigkeit auf 1 Grad pro Sekunde begrenzt; 10° vor ihr wird das Teleskop angehalten. Nie ohne Filter auf die Sonne richten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Camera&lt;/h3&gt;&lt;p&gt;What the tele and the wide camera are set to. The lists come from the scope: what it does not have is not here.&lt;/p&gt;&lt;p&gt;A value stays only if the scope confirms it; otherwise the control goes back to what the scope has. From an exposure of one second on the scope sends single pictures instead of video.&lt;/p&gt;&lt;p&gt;In a row with minus and plus the arrow keys step, &lt;b&gt;Page up&lt;/b&gt; and &lt;b&gt;Page down&lt;/b&gt; take five steps. &lt;b&gt;More&lt;/b&gt; has white balance, colours, video size, binning, the way back to the defaults, the camera&apos;s power, and numbers of which nobody has published what they mean.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Kamera&lt;/h3&gt;&lt;p&gt;Worauf Tele- und Weitwinkelkamera eingestellt sind. Die Listen kommen vom Teleskop: Was es nicht hat, steht hier nicht.&lt;/p&gt;&lt;p&gt;Ein Wert bleibt nur, wenn das Teleskop ihn bestätigt; sonst springt die Zeile auf das zurück, was im Teleskop gilt. Ab einer Sekunde Belichtung schickt das Teleskop einzelne Bilder statt eines Videos.&lt;/p&gt;&lt;p&gt;In einer Zeile mit Minus und Plus ändern die Pfeiltasten den Wert um einen Schritt, &lt;b&gt;Bild auf&lt;/b&gt; und &lt;b&gt;Bild ab&lt;/b&gt; um fünf. Unter &lt;b&gt;Mehr&lt;/b&gt; stehen Weißabgleich, Farben, Videogröße, Binning, der Weg zurück zu den Vorgaben, der Strom der Kamera und Zahlen, deren Bedeutung niemand veröffentlicht hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Protocol&lt;/h3&gt;&lt;p&gt;The wire itself, for what no other panel has: any command by its number or name, with its fields as JSON, as &lt;b&gt;nightdeskctl call&lt;/b&gt; sends it; calls over HTTP too. What moves the scope, switches it off, resets or deletes asks first, and the Sun guard stands before all of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Notifications&lt;/b&gt; counts every kind since the scope was connected. The field below shows all of what the selected one said last: its fields, or its bytes where nobody published what they mean.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Schnittstelle&lt;/h3&gt;&lt;p&gt;Die Leitung selbst, für alles, was kein anderes Feld hat: jeder Befehl nach Nummer oder Name, mit seinen Feldern als JSON, wie &lt;b&gt;nightdeskctl call&lt;/b&gt; ihn sendet; auch Aufrufe über HTTP. Was das Teleskop bewegt, ausschaltet, zurücksetzt oder löscht, fragt vorher, und vor allem steht der Sonnenwächter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Mitteilungen&lt;/b&gt; zählt jede Art seit der Verbindung mit dem Teleskop. Das Feld darunter zeigt alles, was die gewählte zuletzt sagte: ihre Felder, oder ihre Bytes, wo niemand veröffentlicht hat, was sie bedeuten.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PicturePanelTitles</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Pictures&lt;/h3&gt;&lt;p&gt;The newest stack beside the newest single frame, fetched from the card of the scope while it stacks: a stack every ten seconds at most, a frame every half minute.&lt;/p&gt;&lt;p&gt;Wheel or &lt;b&gt;+&lt;/b&gt; and &lt;b&gt;−&lt;/b&gt; zoom both, dragging or the arrow keys pan, &lt;b&gt;0&lt;/b&gt; shows all. &lt;b&gt;Blink&lt;/b&gt; shows them in turn. &lt;b&gt;Earlier&lt;/b&gt; goes back through what the stack looked like.&lt;/p&gt;&lt;p&gt;Stars, their half-flux radius and the background are measured in the single frames: a preview is stretched anew each time. The signal to noise is that of the 50th star; the dashed line is the square root of time.&lt;/p&gt;&lt;p&gt;The eye makes the scope show single frames in its own live picture in place of the stack, if it can; it is put back when the stack ends.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bilder&lt;/h3&gt;&lt;p&gt;Der neueste Stack neben der neuesten einzelnen Aufnahme, von der Karte des Teleskops geholt, während es stackt: ein Stack höchstens alle zehn Sekunden, eine Aufnahme jede halbe Minute.&lt;/p&gt;&lt;p&gt;Mausrad oder &lt;b&gt;+&lt;/b&gt; und &lt;b&gt;−&lt;/b&gt; zoomen beide, Ziehen oder die Pfeiltasten verschieben, &lt;b&gt;0&lt;/b&gt; zeigt alles. &lt;b&gt;Blinken&lt;/b&gt; zeigt sie im Wechsel. &lt;b&gt;Früher&lt;/b&gt; geht zurück durch das, wie der Stack aussah.&lt;/p&gt;&lt;p&gt;Sterne, ihr Halbflussradius und der Hintergrund werden in den einzelnen Aufnahmen gemessen: Eine Vorschau wird jedes Mal neu gestreckt. Das Signal-Rausch-Verhältnis ist das des 50. Sterns; die gestrichelte Linie ist die Quadratwurzel der Zeit.&lt;/p&gt;&lt;p&gt;Das Auge lässt das Teleskop in seinem eigenen Livebild Einzelaufnahmen statt des Stacks zeigen, wenn es das kann; beim Ende des Stacks wird es zurückgestellt.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>The newest picture can&apos;t be read: it is not counted.</source>
        <translation>Das neueste Bild ist nicht zu lesen: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>The newest picture is cut off: it is not counted.</source>
        <translation>Das neueste Bild ist abgeschnitten: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>The newest picture is larger than any scope takes: it is not counted.</source>
        <translation>Das neueste Bild ist größer, als ein Teleskop es aufnimmt: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>The newest picture is too small to be measured: it is not counted.</source>
        <translation>Das neueste Bild ist zu klein zum Messen: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>The newest picture is black: it is not counted.</source>
        <translation>Das neueste Bild ist schwarz: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>The newest picture has another size than those before: it is not counted.</source>
        <translation>Das neueste Bild hat eine andere Größe als die davor: Es zählt nicht mit.</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>PointingText</name>
    <message>
        <source>Asked for; the scope has not begun yet.</source>
        <translation>Verlangt; das Teleskop hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>Looking for open sky.</source>
        <translation>Sucht freien Himmel.</translation>
    </message>
    <message>
        <source>Focusing on the stars.</source>
        <translation>Stellt auf die Sterne scharf.</translation>
    </message>
    <message>
        <source>Finding out how it stands.</source>
        <translation>Findet heraus, wie es steht.</translation>
    </message>
    <message>
        <source>Turning.</source>
        <translation>Dreht.</translation>
    </message>
    <message>
        <source>Recognising the stars.</source>
        <translation>Erkennt die Sterne.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Hält an.</translation>
    </message>
    <message>
        <source>Recognising the stars, picture %1.</source>
        <translation>Erkennt die Sterne, Bild %1.</translation>
    </message>
    <message>
        <source>Finding out how it stands, picture %1.</source>
        <translation>Findet heraus, wie es steht, Bild %1.</translation>
    </message>
    <message>
        <source>Calibrated: the scope knows how it stands.</source>
        <translation>Kalibriert: Das Teleskop weiß, wie es steht.</translation>
    </message>
    <message>
        <source>%1 is in the picture.</source>
        <translation>%1 ist im Bild.</translation>
    </message>
    <message>
        <source>Measured.</source>
        <translation>Gemessen.</translation>
    </message>
    <message>
        <source>The calibration was stopped.</source>
        <translation>Die Kalibrierung wurde angehalten.</translation>
    </message>
    <message>
        <source>Stopped on the way to %1.</source>
        <translation>Auf dem Weg zu %1 angehalten.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Die Messung wurde angehalten.</translation>
    </message>
    <message>
        <source>It got as far as looking for open sky.</source>
        <translation>Es kam bis zur Suche nach freiem Himmel.</translation>
    </message>
    <message>
        <source>It got as far as focusing.</source>
        <translation>Es kam bis zum Scharfstellen.</translation>
    </message>
    <message>
        <source>It got as far as finding out how it stands.</source>
        <translation>Es kam so weit herauszufinden, wie es steht.</translation>
    </message>
    <message>
        <source>It got as far as turning to the target.</source>
        <translation>Es kam bis zum Drehen zum Ziel.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>GOTO</source>
        <translation>GOTO</translation>
    </message>
    <message>
        <source>Polar axis</source>
        <translation>Polachse</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Merkur</translation>
    </message>
    <message>
        <source>Venus</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Mars</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>Jupiter</source>
        <translation>Jupiter</translation>
    </message>
    <message>
        <source>Saturn</source>
        <translation>Saturn</translation>
    </message>
    <message>
        <source>Uranus</source>
        <translation>Uranus</translation>
    </message>
    <message>
        <source>Neptune</source>
        <translation>Neptun</translation>
    </message>
    <message>
        <source>Stop it, look whether anything is in its way, then try again.</source>
        <translation>Anhalten, nachsehen, ob ihm etwas im Weg ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>lassen</translation>
    </message>
    <message>
        <source>turn clockwise</source>
        <translation>im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>turn counter-clockwise</source>
        <translation>gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>up and down</source>
        <translation>auf und ab</translation>
    </message>
    <message>
        <source>tilt up</source>
        <translation>nach oben neigen</translation>
    </message>
    <message>
        <source>tilt down</source>
        <translation>nach unten neigen</translation>
    </message>
    <message>
        <source>Left and right: leave it.</source>
        <translation>Links und rechts: so lassen.</translation>
    </message>
    <message>
        <source>Turn it %1 clockwise.</source>
        <translation>Um %1 im Uhrzeigersinn drehen.</translation>
    </message>
    <message>
        <source>Turn it %1 counter-clockwise.</source>
        <translation>Um %1 gegen den Uhrzeigersinn drehen.</translation>
    </message>
    <message>
        <source>Up and down: leave it.</source>
        <translation>Auf und ab: so lassen.</translation>
    </message>
    <message>
        <source>Tilt it %1 up.</source>
        <translation>Um %1 nach oben neigen.</translation>
    </message>
    <message>
        <source>Tilt it %1 down.</source>
        <translation>Um %1 nach unten neigen.</translation>
    </message>
    <message>
        <source>%1 off: as good as it gets.</source>
        <translation>%1 daneben: Besser wird es nicht.</translation>
    </message>
    <message>
        <source>%1 off: good enough.</source>
        <translation>%1 daneben: gut genug.</translation>
    </message>
    <message>
        <source>%1 off: more than 1°, go on.</source>
        <translation>%1 daneben: mehr als 1°, weitermachen.</translation>
    </message>
    <message>
        <source>The target is beyond the mechanical limit of the scope. Turn the tripod and calibrate again, or pick another target.</source>
        <translation>Das Ziel liegt hinter dem Anschlag des Teleskops. Das Stativ drehen und erneut kalibrieren oder ein anderes Ziel wählen.</translation>
    </message>
    <message>
        <source>The scope can&apos;t turn any further: its mechanical limit is ahead. Turn the tripod, then try again.</source>
        <translation>Das Teleskop kann nicht weiter drehen: Der Anschlag liegt voraus. Das Stativ drehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Without success so far: %1.</source>
        <translation>Bisher ohne Erfolg: %1.</translation>
    </message>
    <message>
        <source>Focus, calibrate and go</source>
        <translation>Fokussieren, kalibrieren, los</translation>
    </message>
</context>
<context>
    <name>ProtocolText</name>
    <message>
        <source>It moves the scope, or may. Make sure that nothing is in its way and that it stays away from the Sun.</source>
        <translation>Es bewegt das Teleskop, oder könnte es. Darauf achten, dass nichts im Weg ist und dass es der Sonne fernbleibt.</translation>
    </message>
    <message>
        <source>The scope goes dark, and what it is doing ends.</source>
        <translation>Das Teleskop geht aus, und was es gerade tut, endet.</translation>
    </message>
    <message>
        <source>It replaces settings of the scope. What they were is lost.</source>
        <translation>Es ersetzt Einstellungen des Teleskops. Ihre bisherigen Werte gehen verloren.</translation>
    </message>
    <message>
        <source>What it deletes on the scope can&apos;t be had back.</source>
        <translation>Was es auf dem Teleskop löscht, kommt nicht wieder.</translation>
    </message>
    <message>
        <source>Nobody has published what it does, nor how to undo it.</source>
        <translation>Niemand hat veröffentlicht, was es tut und wie es sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”.</source>
        <translation>%1 hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>The field “%1” needs another kind of value: %2.</source>
        <translation>Das Feld „%1“ braucht einen Wert anderer Art: %2.</translation>
    </message>
    <message>
        <source>The fields are no JSON object, such as {&quot;id&quot;: 1}.</source>
        <translation>Die Felder sind kein JSON-Objekt wie {&quot;id&quot;: 1}.</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>Nobody published its name</source>
        <translation>Name nicht veröffentlicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Its live picture ends, and what it is taking, too.</source>
        <translation>Ihr Livebild endet, und was sie gerade aufnimmt, ebenso.</translation>
    </message>
    <message>
        <source>Nightdesk never sends this.</source>
        <translation>Das sendet Nightdesk nie.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>The file can&apos;t be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of a replay</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>This file is not a night recorded by Nightdesk.</source>
        <translation>Diese Datei ist keine von Nightdesk aufgezeichnete Nacht.</translation>
    </message>
    <message>
        <source>A newer Nightdesk recorded this night. Update to replay it.</source>
        <translation>Diese Nacht hat ein neueres Nightdesk aufgezeichnet. Zum Abspielen aktualisieren.</translation>
    </message>
    <message>
        <source>This file is too large for a recorded night.</source>
        <translation>Diese Datei ist zu groß für eine aufgezeichnete Nacht.</translation>
    </message>
    <message>
        <source>There is no scope in this recorded night: it is empty or was cut.</source>
        <translation>In dieser aufgezeichneten Nacht ist kein Teleskop: Sie ist leer oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The recorded night was cut: it plays up to there.</source>
        <translation>Die aufgezeichnete Nacht wurde abgeschnitten: Sie läuft bis dorthin.</translation>
    </message>
    <message>
        <source>The recorded night is damaged: it plays up to there.</source>
        <translation>Die aufgezeichnete Nacht ist beschädigt: Sie läuft bis dorthin.</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>The Sun may be up: nothing held by hand moves faster than 1 degree per second.</source>
        <translation>Vielleicht scheint die Sonne: Von Hand bewegt sich nichts schneller als 1 Grad pro Sekunde.</translation>
    </message>
</context>
<context>
    <name>SightSentence</name>
    <message>
        <source>Below the horizon now.</source>
        <translation>Jetzt unter dem Horizont.</translation>
    </message>
    <message>
        <source>Behind your horizon, which is %1 high there, for the rest of this night.</source>
        <translation>Für den Rest dieser Nacht hinter deinem Horizont, der dort %1 hoch ist.</translation>
    </message>
    <message>
        <source>Behind your horizon, which is %1 high there, until %2.</source>
        <translation>Bis %2 hinter deinem Horizont, der dort %1 hoch ist.</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>The clock of this laptop is years off. Set its date and time first.</source>
        <translation>Die Uhr dieses Laptops geht um Jahre falsch. Zuerst Datum und Zeit stellen.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong: it is set to before this version of Nightdesk was made. Set its date and time first.</source>
        <translation>Die Uhr dieses Laptops geht falsch: Nach ihr gibt es diese Version von Nightdesk noch gar nicht. Zuerst Datum und Zeit stellen.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong, or was when a night was recorded: one of the recordings is of a later night. Set the date and time, or remove that recording.</source>
        <translation>Die Uhr dieses Laptops geht falsch oder ging falsch, als eine Nacht aufgezeichnet wurde: Eine der Aufzeichnungen ist von einer späteren Nacht. Datum und Zeit stellen oder diese Aufzeichnung entfernen.</translation>
    </message>
    <message>
        <source>clock as this laptop&apos;s</source>
        <translation>Uhr wie die dieses Laptops</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>clock %1 ahead</source>
        <translation>Uhr geht %1 vor</translation>
    </message>
    <message>
        <source>clock %1 behind</source>
        <translation>Uhr geht %1 nach</translation>
    </message>
    <message>
        <source>There the Sun sets at %1 and rises at %2: does that fit?</source>
        <translation>Dort geht die Sonne um %1 unter und um %2 auf: Passt das?</translation>
    </message>
    <message>
        <source>There the Sun does not set today: does that fit?</source>
        <translation>Dort geht die Sonne heute nicht unter: Passt das?</translation>
    </message>
    <message>
        <source>There the Sun does not rise today: does that fit?</source>
        <translation>Dort geht die Sonne heute nicht auf: Passt das?</translation>
    </message>
    <message>
        <source>By this time zone the Sun is highest there at %1. Check the zone and the sign of the longitude: east is positive.</source>
        <translation>Nach dieser Zeitzone steht die Sonne dort um %1 am höchsten. Die Zone und das Vorzeichen der Länge prüfen: Ost ist positiv.</translation>
    </message>
    <message>
        <source>The scope&apos;s own clock was %1 ahead of this laptop&apos;s, and by it the Sun may be up.</source>
        <translation>Die Uhr des Teleskops ging gegenüber der dieses Laptops %1 vor, und nach ihr kann die Sonne oben sein.</translation>
    </message>
    <message>
        <source>The scope&apos;s own clock was %1 behind this laptop&apos;s, and by it the Sun may be up.</source>
        <translation>Die Uhr des Teleskops ging gegenüber der dieses Laptops %1 nach, und nach ihr kann die Sonne oben sein.</translation>
    </message>
    <message>
        <source>Which of the two is right nobody can tell: until you say that this laptop&apos;s is, the Sun may be anywhere.</source>
        <translation>Welche der beiden richtig geht, kann niemand sagen: Bis du bestätigst, dass es die dieses Laptops ist, kann die Sonne überall sein.</translation>
    </message>
    <message>
        <source>The scope&apos;s own clock was %1 ahead of this laptop&apos;s: one of the two has the wrong date.</source>
        <translation>Die Uhr des Teleskops ging gegenüber der dieses Laptops %1 vor: Eine der beiden hat das falsche Datum.</translation>
    </message>
    <message>
        <source>The scope&apos;s own clock was %1 behind this laptop&apos;s: one of the two has the wrong date.</source>
        <translation>Die Uhr des Teleskops ging gegenüber der dieses Laptops %1 nach: Eine der beiden hat das falsche Datum.</translation>
    </message>
</context>
<context>
    <name>SkyPanelTitles</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heute Nacht</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tonight&lt;/h3&gt;&lt;p&gt;What is worth a picture in the night that is now or comes next, best first. The score is made of how high it gets, how long it is up, how far it is from the Moon, and of its size in the field of your scope and its brightness.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Best&lt;/b&gt; is when it is highest while it is dark. The funnel opens the limits. Double click or &lt;b&gt;Enter&lt;/b&gt; selects a target.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Heute Nacht&lt;/h3&gt;&lt;p&gt;Was in dieser oder der nächsten Nacht ein Bild wert ist, das Beste zuerst. Die Wertung folgt daraus, wie hoch es kommt, wie lange es oben ist, wie weit der Mond entfernt ist, wie groß es im Feld des Teleskops ist und wie hell.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Am besten&lt;/b&gt; ist, wann es im Dunkeln am höchsten steht. Der Trichter öffnet die Grenzen. Doppelklick oder &lt;b&gt;Eingabe&lt;/b&gt; wählt ein Ziel.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Target&lt;/h3&gt;&lt;p&gt;What is known of the selected target, and where it stands now at your place. &lt;b&gt;J2000&lt;/b&gt; is what catalogues and the scope use, &lt;b&gt;Today&lt;/b&gt; is by the equator of this date. Times are by the clock of your place.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Go&lt;/b&gt; sends the scope there; what it does is said in Pointing, and STOP ends it. Where it can&apos;t go, the reason stands beneath the button. &lt;b&gt;Keep&lt;/b&gt; puts the target among the favourites of Find.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ziel&lt;/h3&gt;&lt;p&gt;Was über das gewählte Ziel bekannt ist und wo es an deinem Ort jetzt steht. &lt;b&gt;J2000&lt;/b&gt; benutzen Kataloge und das Teleskop, &lt;b&gt;Heute&lt;/b&gt; gilt für den Äquator dieses Tages. Zeiten nach der Uhr deines Orts.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Los&lt;/b&gt; schickt das Teleskop dorthin; was es tut, sagt Ausrichten, und STOPP beendet es. Wohin es nicht kann, dafür steht der Grund unter dem Knopf. &lt;b&gt;Merken&lt;/b&gt; legt das Ziel zu den Favoriten von Suchen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Pointing</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Sky chart</source>
        <translation>Himmelskarte</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Sky chart&lt;/h3&gt;&lt;p&gt;The sky over your place, now or at another time. Drag or press the arrow keys to turn, wheel or &lt;b&gt;+&lt;/b&gt; and &lt;b&gt;−&lt;/b&gt; zoom, &lt;b&gt;Home&lt;/b&gt; goes back. The nearer, the fainter the stars and objects that are shown.&lt;/p&gt;&lt;p&gt;A click selects what is there, a double click asks to go there: &lt;b&gt;Enter&lt;/b&gt; on &lt;b&gt;Go&lt;/b&gt; is the answer. In the chart &lt;b&gt;Enter&lt;/b&gt; does the same with what is nearest to the middle: once to select, once more to ask. &lt;b&gt;S&lt;/b&gt; looks at the target.&lt;/p&gt;&lt;p&gt;&lt;b&gt;T&lt;/b&gt; grid and ecliptic, &lt;b&gt;L&lt;/b&gt; constellations, &lt;b&gt;O&lt;/b&gt; objects, &lt;b&gt;U&lt;/b&gt; ground, &lt;b&gt;A&lt;/b&gt; names. &lt;b&gt;H&lt;/b&gt; opens the horizon of your place: trees and houses, by hand, from a file, or taken with the scope. &lt;b&gt;M&lt;/b&gt; plans a mosaic. &lt;b&gt;Comma&lt;/b&gt; and &lt;b&gt;full stop&lt;/b&gt; go ten minutes back and on, &lt;b&gt;Page down&lt;/b&gt; and &lt;b&gt;Page up&lt;/b&gt; a day, &lt;b&gt;Backspace&lt;/b&gt; to now.&lt;/p&gt;&lt;p&gt;Dashed boxes are what the cameras would see of the target, the others what they see now: what the last GOTO found, until the scope is moved by hand.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Himmelskarte&lt;/h3&gt;&lt;p&gt;Der Himmel über deinem Ort, jetzt oder zu einer anderen Zeit. Ziehen oder die Pfeiltasten drehen, Rad oder &lt;b&gt;+&lt;/b&gt; und &lt;b&gt;−&lt;/b&gt; vergrößern und verkleinern, &lt;b&gt;Pos1&lt;/b&gt; geht zurück. Je näher, desto schwächere Sterne und Objekte sind zu sehen.&lt;/p&gt;&lt;p&gt;Ein Klick wählt, was dort ist, ein Doppelklick fragt, ob es dorthin gehen soll: &lt;b&gt;Eingabe&lt;/b&gt; auf &lt;b&gt;Los&lt;/b&gt; ist die Antwort. In der Karte tut &lt;b&gt;Eingabe&lt;/b&gt; dasselbe mit dem, was der Mitte am nächsten ist: einmal zum Wählen, noch einmal zum Fragen. &lt;b&gt;S&lt;/b&gt; blickt auf das Ziel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;T&lt;/b&gt; Gitter und Ekliptik, &lt;b&gt;L&lt;/b&gt; Sternbilder, &lt;b&gt;O&lt;/b&gt; Objekte, &lt;b&gt;U&lt;/b&gt; Boden, &lt;b&gt;A&lt;/b&gt; Namen. &lt;b&gt;H&lt;/b&gt; öffnet den Horizont deines Orts: Bäume und Häuser, von Hand, aus einer Datei oder mit dem Teleskop genommen. &lt;b&gt;M&lt;/b&gt; plant ein Mosaik. &lt;b&gt;Komma&lt;/b&gt; und &lt;b&gt;Punkt&lt;/b&gt; gehen zehn Minuten zurück und vor, &lt;b&gt;Bild ab&lt;/b&gt; und &lt;b&gt;Bild auf&lt;/b&gt; einen Tag, &lt;b&gt;Rücktaste&lt;/b&gt; zu jetzt.&lt;/p&gt;&lt;p&gt;Gestrichelte Rahmen sind, was die Kameras vom Ziel sähen, die anderen, was sie jetzt sehen: was das letzte GOTO fand, bis das Teleskop von Hand bewegt wird.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Find&lt;/h3&gt;&lt;p&gt;Type a number (&lt;b&gt;M 31&lt;/b&gt;, &lt;b&gt;ngc7000&lt;/b&gt;), a name (&lt;b&gt;andromeda&lt;/b&gt;, &lt;b&gt;vega&lt;/b&gt;, &lt;b&gt;jupiter&lt;/b&gt;) or coordinates (&lt;b&gt;5h35m17s −5°23′28″&lt;/b&gt;, &lt;b&gt;83.82 −5.39&lt;/b&gt;, with &lt;b&gt;JNow&lt;/b&gt; behind them if they are of today). What was understood of coordinates is said before anything uses them.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; takes the first one, the arrow keys choose another. Without a text there are the favourites, what you selected lately, and the planets.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Own targets&lt;/b&gt; reads lists of targets (CSV, JSON) and of comets (as the Minor Planet Center writes them). &lt;b&gt;From Stellarium&lt;/b&gt; takes what is selected there; Settings say where it runs.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Suchen&lt;/h3&gt;&lt;p&gt;Eine Nummer (&lt;b&gt;M 31&lt;/b&gt;, &lt;b&gt;ngc7000&lt;/b&gt;), einen Namen (&lt;b&gt;andromeda&lt;/b&gt;, &lt;b&gt;wega&lt;/b&gt;, &lt;b&gt;jupiter&lt;/b&gt;) oder Koordinaten (&lt;b&gt;5h35m17s −5°23′28″&lt;/b&gt;, &lt;b&gt;83.82 −5.39&lt;/b&gt;, mit &lt;b&gt;JNow&lt;/b&gt; dahinter, wenn sie von heute sind) eingeben. Was von Koordinaten verstanden wurde, steht da, bevor etwas sie benutzt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eingabe&lt;/b&gt; nimmt das erste, die Pfeiltasten wählen ein anderes. Ohne Text stehen hier die Favoriten, das zuletzt Gewählte und die Planeten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Eigene Ziele&lt;/b&gt; liest Listen von Zielen (CSV, JSON) und von Kometen (wie das Minor Planet Center sie schreibt). &lt;b&gt;Aus Stellarium&lt;/b&gt; übernimmt, was dort gewählt ist; wo es läuft, steht in den Einstellungen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Altitude&lt;/h3&gt;&lt;p&gt;How high the target stands through the night; the dotted line is the Moon, the dashed one the least altitude of Tonight, the green ground the trees and houses of your horizon. The bands at both sides are day and the three twilights.&lt;/p&gt;&lt;p&gt;Move the pointer over it, or press &lt;b&gt;Left&lt;/b&gt; and &lt;b&gt;Right&lt;/b&gt;, to read off another time.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Höhe&lt;/h3&gt;&lt;p&gt;Wie hoch das Ziel im Lauf der Nacht steht; die gepunktete Linie ist der Mond, die gestrichelte die kleinste Höhe von Heute Nacht, der grüne Boden sind die Bäume und Häuser deines Horizonts. Die Bänder an beiden Seiten sind der Tag und die drei Dämmerungen.&lt;/p&gt;&lt;p&gt;Mit dem Zeiger darüberfahren oder &lt;b&gt;Links&lt;/b&gt; und &lt;b&gt;Rechts&lt;/b&gt; drücken, um eine andere Zeit abzulesen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Pointing&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Go&lt;/b&gt; sends the scope to the target that is picked in Find, in Tonight or on the chart. It turns, takes a picture, recognises its stars and corrects itself. &lt;b&gt;Focus, calibrate and go&lt;/b&gt; does all of that in one, and looks for open sky first.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Calibrate&lt;/b&gt; once after the tripod was set up: the scope turns to some places and finds out from their stars how it stands. Pictures without success are usual at the beginning.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stay on&lt;/b&gt; goes to the Sun or the Moon and follows it. Never to the Sun without a solar filter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polar axis&lt;/b&gt;: tilted to the pole, the scope measures how far it is off. Turn and tilt the tripod&apos;s head as the arrows say, then measure again: within a degree is good enough.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Ausrichten&lt;/h3&gt;&lt;p&gt;&lt;b&gt;Los&lt;/b&gt; schickt das Teleskop zu dem Ziel, das in Suchen, in Heute Nacht oder auf der Karte gewählt ist. Es dreht, macht ein Bild, erkennt dessen Sterne und berichtigt sich. &lt;b&gt;Fokussieren, kalibrieren, los&lt;/b&gt; tut all das in einem und sucht vorher freien Himmel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Kalibrieren&lt;/b&gt; einmal, nachdem das Stativ aufgestellt ist: Das Teleskop dreht zu einigen Stellen und findet an deren Sternen heraus, wie es steht. Bilder ohne Erfolg sind am Anfang üblich.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Folgen&lt;/b&gt; fährt zur Sonne oder zum Mond und folgt ihnen. Nie zur Sonne ohne Sonnenfilter.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Polachse&lt;/b&gt;: Zum Pol geneigt misst das Teleskop, wie weit es daneben ist. Den Stativkopf drehen und neigen, wie die Pfeile sagen, dann erneut messen: Innerhalb eines Grads ist gut genug.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SkyText</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Double star</source>
        <translation>Doppelstern</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>Comet</source>
        <translation>Komet</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Nebula</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Emission nebula</source>
        <translation>Emissionsnebel</translation>
    </message>
    <message>
        <source>Reflection nebula</source>
        <translation>Reflexionsnebel</translation>
    </message>
    <message>
        <source>Dark nebula</source>
        <translation>Dunkelnebel</translation>
    </message>
    <message>
        <source>Planetary nebula</source>
        <translation>Planetarischer Nebel</translation>
    </message>
    <message>
        <source>Supernova remnant</source>
        <translation>Supernovarest</translation>
    </message>
    <message>
        <source>Galaxy</source>
        <translation>Galaxie</translation>
    </message>
    <message>
        <source>Galaxy group</source>
        <translation>Galaxiengruppe</translation>
    </message>
    <message>
        <source>Part of a galaxy</source>
        <translation>Teil einer Galaxie</translation>
    </message>
    <message>
        <source>Quasar</source>
        <translation>Quasar</translation>
    </message>
    <message>
        <source>Open cluster</source>
        <translation>Offener Sternhaufen</translation>
    </message>
    <message>
        <source>Globular cluster</source>
        <translation>Kugelsternhaufen</translation>
    </message>
    <message>
        <source>Cluster with nebula</source>
        <translation>Sternhaufen mit Nebel</translation>
    </message>
    <message>
        <source>Star cloud</source>
        <translation>Sternwolke</translation>
    </message>
    <message>
        <source>Asterism</source>
        <translation>Sternmuster</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <comment>north-east</comment>
        <translation>NO</translation>
    </message>
    <message>
        <source>E</source>
        <comment>east</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>SE</source>
        <comment>south-east</comment>
        <translation>SO</translation>
    </message>
    <message>
        <source>S</source>
        <comment>south</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <comment>south-west</comment>
        <translation>SW</translation>
    </message>
    <message>
        <source>W</source>
        <comment>west</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>NW</source>
        <comment>north-west</comment>
        <translation>NW</translation>
    </message>
    <message>
        <source>Tiny in the field of the tele camera.</source>
        <translation>Winzig im Feld der Telekamera.</translation>
    </message>
    <message>
        <source>Fits: fills %1 of the field of the tele camera.</source>
        <translation>Passt: füllt %1 des Felds der Telekamera.</translation>
    </message>
    <message>
        <source>Larger than the field: a mosaic of %1 shows all of it.</source>
        <translation>Größer als das Feld: Ein Mosaik von %1 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>StackChecks</name>
    <message>
        <source>Following the stars</source>
        <translation>Folgt den Sternen</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Not pointed</source>
        <translation>Nicht ausgerichtet</translation>
    </message>
    <message>
        <source>The scope stacks only what it was sent to and follows.</source>
        <translation>Das Teleskop stackt nur, wohin es geschickt wurde und was es verfolgt.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1, gain %2</source>
        <translation>%1, Verstärkung %2</translation>
    </message>
    <message>
        <source>Shooting, %1</source>
        <translation>Nimmt auf, %1</translation>
    </message>
    <message>
        <source>Shooting, %1 left</source>
        <translation>Nimmt auf, noch %1</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Fits these settings</source>
        <translation>Passt zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>None for these settings</source>
        <translation>Keines für diese Einstellungen</translation>
    </message>
    <message>
        <source>Without one, hot pixels stay in the picture.</source>
        <translation>Ohne Dunkelbild bleiben Hotpixel im Bild.</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>The scope has no card that it can use.</source>
        <translation>Das Teleskop hat keine Karte, die es benutzen kann.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>That is little: a frame takes up to 17 MB.</source>
        <translation>Das ist wenig: Eine Aufnahme braucht bis zu 17 MB.</translation>
    </message>
    <message>
        <source>%1, charging</source>
        <translation>%1, lädt</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>%1 of exposures are longer than that.</source>
        <translation>Die Belichtungen dauern mit %1 länger.</translation>
    </message>
    <message>
        <source>Connect a power bank.</source>
        <translation>Eine Powerbank anschließen.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Dark frame</source>
        <translation>Dunkelbild</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Choose a time: stacks are usually made of 10&#xa0;to&#xa0;30&#x202f;s each.</source>
        <translation>Eine Zeit wählen: Gestackt werden meist Aufnahmen von je 10&#xa0;bis&#xa0;30&#x202f;s.</translation>
    </message>
    <message>
        <source>For daylight</source>
        <translation>Für den Tag</translation>
    </message>
    <message>
        <source>Deep sky has settings of its own, from exposure to frames. The start switches to them.</source>
        <translation>Deep Sky hat eigene Einstellungen, von der Belichtung bis zu den Aufnahmen. Der Start wechselt dorthin.</translation>
    </message>
</context>
<context>
    <name>StackLogPanelTitles</name>
    <message>
        <source>Darks</source>
        <translation>Dunkelbilder</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Darks&lt;/h3&gt;&lt;p&gt;A stack needs dark frames of its exposure, gain and binning: pictures with the lens covered, which show the sensor&apos;s own faults. The table has those that the scope has, by exposure and gain, with the temperature they were shot at: green suits the sensor as it is now, brackets less, and &lt;b&gt;!&lt;/b&gt; is needed and missing.&lt;/p&gt;&lt;p&gt;Needed is what the camera is set to, what its stacks of the last weeks were made with, and what you add. &lt;b&gt;Shoot what is missing&lt;/b&gt; shoots one after the other: cover the lens before.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Shoot for what is set&lt;/b&gt; lets the scope do it by itself, for the tele camera.&lt;/p&gt;&lt;p&gt;Newer scopes keep &lt;b&gt;calibration darks&lt;/b&gt; in a collection of their own: the second table.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dunkelbilder&lt;/h3&gt;&lt;p&gt;Ein Stack braucht Dunkelbilder seiner Belichtung, seiner Verstärkung und seines Binnings: Bilder bei abgedeckter Linse, die die eigenen Fehler des Sensors zeigen. Die Tabelle enthält die, die das Teleskop hat, nach Belichtung und Verstärkung, mit der Temperatur, bei der sie entstanden: Grün passt zum Sensor, wie er jetzt ist, Klammern passen weniger, und &lt;b&gt;!&lt;/b&gt; wird gebraucht und fehlt.&lt;/p&gt;&lt;p&gt;Gebraucht wird, worauf die Kamera eingestellt ist, womit ihre Stacks der letzten Wochen entstanden und was du hinzufügst. &lt;b&gt;Fehlende aufnehmen&lt;/b&gt; nimmt eines nach dem anderen auf: vorher die Linse abdecken.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Für die Einstellungen aufnehmen&lt;/b&gt; lässt das Teleskop es selbst tun, für die Telekamera.&lt;/p&gt;&lt;p&gt;Neuere Teleskope haben &lt;b&gt;Kalibrier-Dunkelbilder&lt;/b&gt; in einer eigenen Sammlung: der zweiten Tabelle.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Stack log</source>
        <translation>Stackprotokoll</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stack log&lt;/h3&gt;&lt;p&gt;Every stack that was seen here, whoever began it: written down from its start, so that nothing is lost if the laptop dies.&lt;/p&gt;&lt;p&gt;Choose a target to see its stacks; &lt;b&gt;Nights&lt;/b&gt; adds them up by night and filter. Light is the exposure of the frames that were kept.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Export&lt;/b&gt; writes what is shown as CSV or JSON. &lt;b&gt;Delete&lt;/b&gt; takes a stack out of the log; its pictures on the scope&apos;s card stay.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stackprotokoll&lt;/h3&gt;&lt;p&gt;Jeder Stack, der hier zu sehen war, wer auch immer ihn begann: aufgeschrieben von Anfang an, damit nichts verloren geht, wenn der Laptop ausgeht.&lt;/p&gt;&lt;p&gt;Ein Ziel wählen, um seine Stacks zu sehen; &lt;b&gt;Nächte&lt;/b&gt; zählt sie nach Nacht und Filter zusammen. Licht ist die Belichtung der behaltenen Aufnahmen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Export&lt;/b&gt; schreibt das Gezeigte als CSV oder JSON. &lt;b&gt;Löschen&lt;/b&gt; nimmt einen Stack aus dem Protokoll; seine Bilder auf der Karte des Teleskops bleiben.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>StackLogText</name>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Stars have grown</source>
        <translation>Sterne sind größer geworden</translation>
    </message>
    <message>
        <source>Battery too low for the rest</source>
        <translation>Akku zu schwach für den Rest</translation>
    </message>
    <message>
        <source>Card too full for the rest</source>
        <translation>Karte zu voll für den Rest</translation>
    </message>
    <message>
        <source>No frame comes</source>
        <translation>Keine Aufnahme kommt</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Over: %1</source>
        <translation>Vorbei: %1</translation>
    </message>
    <message>
        <source>Stacking</source>
        <translation>Stackt</translation>
    </message>
    <message>
        <source>End not heard yet</source>
        <translation>Ende noch nicht gehört</translation>
    </message>
    <message>
        <source>All frames taken</source>
        <translation>Alle Aufnahmen gemacht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>End not heard</source>
        <translation>Ende nicht gehört</translation>
    </message>
    <message>
        <source>It ran already</source>
        <translation>Es lief schon</translation>
    </message>
    <message>
        <source>Found again after a restart of Nightdesk</source>
        <translation>Nach einem Neustart von Nightdesk wiedergefunden</translation>
    </message>
    <message>
        <source>Link back</source>
        <translation>Verbindung wieder da</translation>
    </message>
    <message>
        <source>The counts went back from %1</source>
        <translation>Die Zähler gingen von %1 zurück</translation>
    </message>
    <message>
        <source>Counts that can&apos;t be were told: %1</source>
        <translation>Unmögliche Zähler wurden gemeldet: %1</translation>
    </message>
    <message>
        <source>Another target was named: %1</source>
        <translation>Ein anderes Ziel wurde genannt: %1</translation>
    </message>
    <message>
        <source>Unknown state %1</source>
        <translation>Unbekannter Zustand %1</translation>
    </message>
    <message>
        <source>Exposure or gain do not suit</source>
        <translation>Belichtung oder Verstärkung passen nicht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message numerus="yes">
        <source>%n stack(s)</source>
        <translation>
            <numerusform>%n Stack</numerusform>
            <numerusform>%n Stacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n Nacht</numerusform>
            <numerusform>%n Nächten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 of light</source>
        <translation>%1 in %2, %3 Licht</translation>
    </message>
    <message>
        <source>The file of the log was damaged. It is kept as %1, and a new one was begun.</source>
        <translation>Die Datei des Protokolls war beschädigt. Sie ist als %1 aufgehoben, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>A newer Nightdesk wrote the log (%1). It is left alone: what is stacked now is not kept.</source>
        <translation>Ein neueres Nightdesk hat das Protokoll geschrieben (%1). Es wird in Ruhe gelassen: Was jetzt gestackt wird, wird nicht festgehalten.</translation>
    </message>
    <message>
        <source>The log could not be written (%1). What you see here may be lost when Nightdesk ends.</source>
        <translation>Das Protokoll ließ sich nicht schreiben (%1). Was du hier siehst, kann verloren sein, wenn Nightdesk endet.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The scope seems to have restarted in mid-stack</source>
        <translation>Das Teleskop ist offenbar mitten im Stack neu gestartet</translation>
    </message>
    <message>
        <source>The counts went back from %1 to %2</source>
        <translation>Die Zähler gingen von %1 auf %2 zurück</translation>
    </message>
</context>
<context>
    <name>StackPanelTitles</name>
    <message>
        <source>Stack</source>
        <translation>Stacking</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Alarms&lt;/h3&gt;&lt;p&gt;What is watched while the scope stacks, and how it stands. A bell that is crossed out does not ring; what happens is on the timeline all the same.&lt;/p&gt;&lt;p&gt;Settings say how it rings: by a sound, a notice of the desktop, a command of your own.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Alarme&lt;/h3&gt;&lt;p&gt;Was überwacht wird, während das Teleskop stackt, und wie es steht. Eine durchgestrichene Glocke läutet nicht; was geschieht, steht trotzdem auf der Zeitleiste.&lt;/p&gt;&lt;p&gt;Wie es läutet, steht in den Einstellungen: mit einem Ton, einem Hinweis des Desktops, einem eigenen Befehl.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Timeline&lt;/h3&gt;&lt;p&gt;Every frame of the stack that runs or ran last: a long line is a frame that was stacked, a short one was left out. Coloured bands are the times in which something was wrong; the marks below are events, and the list says them in words.&lt;/p&gt;&lt;p&gt;Wheel or &lt;b&gt;+&lt;/b&gt; and &lt;b&gt;−&lt;/b&gt; zoom, dragging or the arrow keys scroll, &lt;b&gt;0&lt;/b&gt; shows all.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Zeitleiste&lt;/h3&gt;&lt;p&gt;Jede Aufnahme des Stackings, das läuft oder zuletzt lief: Ein langer Strich ist eine gestackte Aufnahme, ein kurzer eine ausgelassene. Farbige Bänder sind die Zeiten, in denen etwas nicht stimmte; die Marken darunter sind Ereignisse, und die Liste nennt sie in Worten.&lt;/p&gt;&lt;p&gt;Mausrad oder &lt;b&gt;+&lt;/b&gt; und &lt;b&gt;−&lt;/b&gt; zoomen, Ziehen oder die Pfeiltasten verschieben, &lt;b&gt;0&lt;/b&gt; zeigt alles.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Stack&lt;/h3&gt;&lt;p&gt;The scope takes one picture after the other, aligns them and lays them on top of each other: faint things come out of the noise. It goes on by itself, also without this laptop.&lt;/p&gt;&lt;p&gt;The checklist says what is there and what is missing. The scope decides: what it warns of is asked before it goes on.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Left out&lt;/b&gt; are frames that did not fit: clouds, wind, satellites. The time of the end is measured from the frames so far; nothing is promised before the third.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Stop&lt;/b&gt; waits for the frame under way, &lt;b&gt;Stop at once&lt;/b&gt; does not. The live picture comes back by itself afterwards. &lt;b&gt;Finish the night&lt;/b&gt; also puts out the lights and switches the scope off.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Stacking&lt;/h3&gt;&lt;p&gt;Das Teleskop macht ein Bild nach dem anderen, richtet sie aneinander aus und legt sie übereinander: Schwaches taucht aus dem Rauschen auf. Es macht von selbst weiter, auch ohne diesen Laptop.&lt;/p&gt;&lt;p&gt;Die Checkliste sagt, was da ist und was fehlt. Das Teleskop entscheidet: Wovor es warnt, danach wird gefragt, bevor es weitergeht.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ausgelassen&lt;/b&gt; sind Aufnahmen, die nicht passten: Wolken, Wind, Satelliten. Die Zeit des Endes wird aus den bisherigen Aufnahmen gemessen; vor der dritten wird nichts versprochen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Anhalten&lt;/b&gt; wartet auf die laufende Aufnahme, &lt;b&gt;Sofort beenden&lt;/b&gt; nicht. Das Livebild kommt danach von selbst zurück. &lt;b&gt;Nacht abschließen&lt;/b&gt; macht auch die Lichter aus und schaltet das Teleskop ab.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>StackingText</name>
    <message>
        <source>The scope&apos;s count went back from %1 to %2.</source>
        <translation>Der Zähler des Teleskops ging von %1 auf %2 zurück.</translation>
    </message>
    <message>
        <source>The scope told counts that can&apos;t be; they are not shown.</source>
        <translation>Das Teleskop meldete unmögliche Zähler; sie werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>The target&apos;s name changed in mid-stack: %1.</source>
        <translation>Der Name des Ziels wechselte mitten im Stacking: %1.</translation>
    </message>
    <message>
        <source>The scope told an unknown state (%1).</source>
        <translation>Das Teleskop meldete einen unbekannten Zustand (%1).</translation>
    </message>
    <message>
        <source>The scope finds exposure or gain unsuited, and goes on.</source>
        <translation>Das Teleskop findet Belichtung oder Verstärkung unpassend und macht weiter.</translation>
    </message>
    <message>
        <source>The scope took back its start (%1).</source>
        <translation>Das Teleskop nahm seinen Start zurück (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Card space</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>No new frames</source>
        <translation>Keine Aufnahmen</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Verbindung weg</translation>
    </message>
    <message>
        <source>Stack ended</source>
        <translation>Stacking beendet</translation>
    </message>
    <message>
        <source>One frame after the other is left out: clouds, or something in front of the scope.</source>
        <translation>Eine Aufnahme nach der anderen wird ausgelassen: Wolken oder etwas vor dem Teleskop.</translation>
    </message>
    <message>
        <source>Many frames are left out between good ones: wind, or the tripod moves.</source>
        <translation>Zwischen guten Aufnahmen werden viele ausgelassen: Wind, oder das Stativ bewegt sich.</translation>
    </message>
    <message>
        <source>The stars have grown: the focus has drifted, or there is dew.</source>
        <translation>Die Sterne sind größer geworden: Der Fokus ist gewandert, oder es gibt Tau.</translation>
    </message>
    <message>
        <source>The battery ends before the stack does.</source>
        <translation>Der Akku endet vor dem Stacking.</translation>
    </message>
    <message>
        <source>The scope&apos;s card is full before the stack ends.</source>
        <translation>Die Karte des Teleskops ist voll, bevor das Stacking endet.</translation>
    </message>
    <message>
        <source>No frame has come for a while.</source>
        <translation>Seit einer Weile kam keine Aufnahme.</translation>
    </message>
    <message>
        <source>The scope can&apos;t be heard. It goes on stacking by itself as long as it has power.</source>
        <translation>Das Teleskop ist nicht zu hören. Es stackt von selbst weiter, solange es Strom hat.</translation>
    </message>
    <message>
        <source>Frames are stacked again.</source>
        <translation>Es werden wieder Aufnahmen gestackt.</translation>
    </message>
    <message>
        <source>Few frames are left out now.</source>
        <translation>Jetzt werden wenige Aufnahmen ausgelassen.</translation>
    </message>
    <message>
        <source>The stars are small again.</source>
        <translation>Die Sterne sind wieder klein.</translation>
    </message>
    <message>
        <source>The battery lasts now.</source>
        <translation>Der Akku reicht jetzt.</translation>
    </message>
    <message>
        <source>The card has room enough now.</source>
        <translation>Die Karte hat jetzt genug Platz.</translation>
    </message>
    <message>
        <source>Frames come again.</source>
        <translation>Es kommen wieder Aufnahmen.</translation>
    </message>
    <message>
        <source>The scope is heard again.</source>
        <translation>Das Teleskop ist wieder zu hören.</translation>
    </message>
    <message>
        <source>The stack began.</source>
        <translation>Das Stacking begann.</translation>
    </message>
    <message>
        <source>The stack is complete.</source>
        <translation>Das Stacking ist fertig.</translation>
    </message>
    <message>
        <source>The stack was stopped here.</source>
        <translation>Das Stacking wurde hier angehalten.</translation>
    </message>
    <message>
        <source>The stack ended before its time, and not by this program: another app, or the scope.</source>
        <translation>Das Stacking endete vorzeitig und nicht durch dieses Programm: eine andere App oder das Teleskop.</translation>
    </message>
    <message>
        <source>The stack ended while the scope could not be heard.</source>
        <translation>Das Stacking endete, während das Teleskop nicht zu hören war.</translation>
    </message>
    <message>
        <source>This program was started again; the stack went on meanwhile.</source>
        <translation>Dieses Programm wurde neu gestartet; das Stacking lief inzwischen weiter.</translation>
    </message>
    <message>
        <source>The scope was put back to the live picture for you.</source>
        <translation>Das Teleskop wurde für dich auf das Livebild zurückgestellt.</translation>
    </message>
    <message>
        <source>The scope could not be put back to the live picture.</source>
        <translation>Das Teleskop ließ sich nicht auf das Livebild zurückstellen.</translation>
    </message>
    <message>
        <source>A stack was found that this program did not begin.</source>
        <translation>Ein Stacking wurde gefunden, das dieses Programm nicht begonnen hat.</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Waiting for the scope</source>
        <translation>Wartet auf das Teleskop</translation>
    </message>
    <message>
        <source>Stacking</source>
        <translation>Stackt</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>%1 of %2 stacked</source>
        <translation>%1 von %2 gestackt</translation>
    </message>
    <message>
        <source>%1 stacked</source>
        <translation>%1 gestackt</translation>
    </message>
    <message>
        <source>%1&#x202f;min %2&#x202f;s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#x202f;min %2&#x202f;s</translation>
    </message>
    <message>
        <source>Nobody knows how many frames were stacked.</source>
        <translation>Niemand weiß, wie viele Aufnahmen gestackt wurden.</translation>
    </message>
    <message>
        <source>%1 stacked.</source>
        <translation>%1 gestackt.</translation>
    </message>
    <message>
        <source>%1 of %2 taken were stacked.</source>
        <translation>%1 von %2 gestackt.</translation>
    </message>
    <message>
        <source>%1 taken at %2.</source>
        <translation>%1 um %2 fertig.</translation>
    </message>
    <message>
        <source>%1 taken at %2, about %3 of them stacked.</source>
        <translation>%1 um %2 fertig, davon etwa %3 gestackt.</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>%1 is under %2 already.</source>
        <translation>%1 steht schon unter %2.</translation>
    </message>
    <message>
        <source>%1 is under %2 at %3.</source>
        <translation>%1 steht ab %3 unter %2.</translation>
    </message>
    <message>
        <source>%1 is under %2 at %3: about %4 stacked by then.</source>
        <translation>%1 steht ab %3 unter %2: bis dahin etwa %4 gestackt.</translation>
    </message>
    <message>
        <source>Target low</source>
        <translation>Ziel niedrig</translation>
    </message>
    <message>
        <source>The target has sunk under %1: the air spoils the frames.</source>
        <translation>Das Ziel ist unter %1 gesunken: Die Luft verdirbt die Aufnahmen.</translation>
    </message>
    <message>
        <source>The target stands high enough again.</source>
        <translation>Das Ziel steht wieder hoch genug.</translation>
    </message>
    <message>
        <source>The scope says that it is busy, but not with what: it may be a stack that was left behind, or the work of another app.</source>
        <translation>Das Teleskop ist nach eigener Aussage beschäftigt, sagt aber nicht, womit: vielleicht mit einem liegen gebliebenen Stack oder der Arbeit einer anderen App.</translation>
    </message>
    <message>
        <source>The scope is being calibrated.</source>
        <translation>Das Teleskop wird kalibriert.</translation>
    </message>
    <message>
        <source>The scope is on its way to a target.</source>
        <translation>Das Teleskop ist auf dem Weg zu einem Ziel.</translation>
    </message>
    <message>
        <source>The scope measures its polar axis.</source>
        <translation>Das Teleskop vermisst seine Polachse.</translation>
    </message>
    <message>
        <source>The scope makes another stack.</source>
        <translation>Das Teleskop macht einen anderen Stack.</translation>
    </message>
    <message>
        <source>The tele camera was not started. %1</source>
        <translation>Die Telekamera wurde nicht gestartet. %1</translation>
    </message>
    <message>
        <source>The wide camera was not started. %1</source>
        <translation>Die Weitwinkelkamera wurde nicht gestartet. %1</translation>
    </message>
    <message>
        <source>The scope takes pictures or a film.</source>
        <translation>Das Teleskop nimmt Bilder oder einen Film auf.</translation>
    </message>
    <message>
        <source>The scope shoots dark frames.</source>
        <translation>Das Teleskop nimmt Dunkelbilder auf.</translation>
    </message>
    <message>
        <source>The scope focuses.</source>
        <translation>Das Teleskop fokussiert.</translation>
    </message>
    <message>
        <source>The scope follows an object.</source>
        <translation>Das Teleskop folgt einem Objekt.</translation>
    </message>
    <message>
        <source>The scope seems to have restarted in mid-stack: it follows nothing any more. If it does not stack either, calibrate and go to the target again.</source>
        <translation>Das Teleskop ist offenbar mitten im Stack neu gestartet: Es folgt nichts mehr. Stackt es auch nicht mehr, kalibrieren und das Ziel neu anfahren.</translation>
    </message>
    <message>
        <source>%1 taken, %2 stacked</source>
        <translation>%1 aufgenommen, %2 gestackt</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an event and its counts</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>No scope is connected.</source>
        <translation>Kein Teleskop ist verbunden.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Die Verbindung wird hergestellt.</translation>
    </message>
    <message>
        <source>The phone app has control. Take over first.</source>
        <translation>Die Handy-App hat die Kontrolle. Zuerst übernehmen.</translation>
    </message>
    <message>
        <source>The scope was switched off.</source>
        <translation>Das Teleskop wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Activate the scope in the maker&apos;s app first.</source>
        <translation>Das Teleskop zuerst in der App des Herstellers aktivieren.</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>Das geschieht schon.</translation>
    </message>
    <message>
        <source>This scope or its firmware can&apos;t do it.</source>
        <translation>Dieses Teleskop oder seine Firmware kann das nicht.</translation>
    </message>
    <message>
        <source>There is no live picture yet.</source>
        <translation>Noch gibt es kein Livebild.</translation>
    </message>
    <message>
        <source>Stopping.</source>
        <translation>Hält an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The scope did not confirm STOP. It is sent again.</source>
        <translation>Das Teleskop hat STOPP nicht bestätigt. Es wird erneut gesendet.</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>nach links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>nach rechts</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Auf Akku</translation>
    </message>
    <message>
        <source>Not charging</source>
        <translation>Lädt nicht</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The camera is not open.</source>
        <translation>Die Kamera ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Waiting for the first picture.</source>
        <translation>Wartet auf das erste Bild.</translation>
    </message>
    <message>
        <source>The picture stopped. Trying again.</source>
        <translation>Das Bild steht. Neuer Versuch.</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Trying again.</source>
        <translation>Das Bild ist nicht erreichbar. Neuer Versuch.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The scope did not answer in time.</source>
        <translation>Das Teleskop hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The link to the scope was lost.</source>
        <translation>Die Verbindung zum Teleskop ist abgerissen.</translation>
    </message>
    <message>
        <source>The same command is still being done.</source>
        <translation>Derselbe Befehl läuft noch.</translation>
    </message>
    <message>
        <source>The answer of the scope could not be understood.</source>
        <translation>Die Antwort des Teleskops war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The scope refused.</source>
        <translation>Das Teleskop hat abgelehnt.</translation>
    </message>
    <message>
        <source>The scope acknowledged the stop, and goes on. Stop it again.</source>
        <translation>Das Teleskop hat das Anhalten bestätigt und macht trotzdem weiter. Noch einmal anhalten.</translation>
    </message>
    <message>
        <source>Not sent: this is not allowed now.</source>
        <translation>Nicht gesendet: Das ist gerade nicht erlaubt.</translation>
    </message>
    <message>
        <source>The scope has no memory card. Put one in.</source>
        <translation>Das Teleskop hat keine Speicherkarte. Eine einlegen.</translation>
    </message>
    <message>
        <source>The card of the scope is full. Free some space.</source>
        <translation>Die Karte des Teleskops ist voll. Platz schaffen.</translation>
    </message>
    <message>
        <source>Set the observing site first.</source>
        <translation>Zuerst den Beobachtungsort setzen.</translation>
    </message>
    <message>
        <source>The scope has no log.</source>
        <translation>Das Teleskop hat kein Protokoll.</translation>
    </message>
    <message>
        <source>Choose the maker&apos;s package first.</source>
        <translation>Zuerst das Paket des Herstellers wählen.</translation>
    </message>
    <message>
        <source>Firmware is being sent to the scope.</source>
        <translation>Firmware wird an das Teleskop gesendet.</translation>
    </message>
    <message>
        <source>This is a replay: nothing is sent.</source>
        <translation>Das ist eine Wiedergabe: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The scope looks within 30° of the Sun. Move it away by hand first.</source>
        <translation>Das Teleskop zeigt näher als 30° an die Sonne. Zuerst von Hand wegbewegen.</translation>
    </message>
    <message>
        <source>Put the solar filter on and confirm it first.</source>
        <translation>Zuerst den Sonnenfilter aufsetzen und das bestätigen.</translation>
    </message>
    <message>
        <source>Not sent: the scope looks within 30° of the Sun. Move it away by hand first.</source>
        <translation>Nicht gesendet: Das Teleskop zeigt näher als 30° an die Sonne. Zuerst von Hand wegbewegen.</translation>
    </message>
    <message>
        <source>The Sun is 10° away. Move away from it.</source>
        <translation>Die Sonne ist 10° entfernt. Von ihr wegbewegen.</translation>
    </message>
    <message>
        <source>Not sent: nobody confirmed that the solar filter is on.</source>
        <translation>Nicht gesendet: Niemand hat bestätigt, dass der Sonnenfilter aufgesetzt ist.</translation>
    </message>
    <message>
        <source>Not sent: by day somebody has to confirm that the scope can&apos;t sweep across the Sun.</source>
        <translation>Nicht gesendet: Bei Tag muss jemand bestätigen, dass das Teleskop nicht über die Sonne schwenken kann.</translation>
    </message>
    <message>
        <source>The scope is busy turning to the stars. Stop that first, or wait.</source>
        <translation>Das Teleskop richtet sich gerade nach den Sternen aus. Zuerst anhalten oder warten.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong. Set its date and time first.</source>
        <translation>Die Uhr dieses Laptops geht falsch. Zuerst Datum und Zeit stellen.</translation>
    </message>
    <message>
        <source>Calibrate first: the scope does not know how it stands.</source>
        <translation>Zuerst kalibrieren: Das Teleskop weiß nicht, wie es steht.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Es wurde angehalten, bevor es fertig war.</translation>
    </message>
    <message>
        <source>Not sent: you kept it away from the Sun.</source>
        <translation>Nicht gesendet: Du hast es von der Sonne ferngehalten.</translation>
    </message>
    <message>
        <source>Answer the question about the Sun first.</source>
        <translation>Zuerst die Frage zur Sonne beantworten.</translation>
    </message>
    <message>
        <source>The target is below the horizon now. Choose another, or wait if it rises later.</source>
        <translation>Das Ziel ist jetzt unter dem Horizont. Ein anderes wählen, oder warten, falls es noch aufgeht.</translation>
    </message>
    <message>
        <source>The target is within 30° of the Sun. Choose another, or wait until they are apart.</source>
        <translation>Das Ziel ist näher als 30° an der Sonne. Ein anderes wählen, oder warten, bis sie auseinander sind.</translation>
    </message>
    <message>
        <source>The way there could pass within 30° of the Sun. Go round the Sun by hand first, choose another target, or wait.</source>
        <translation>Der Weg dorthin könnte näher als 30° an der Sonne vorbeiführen. Zuerst von Hand um die Sonne herumfahren, ein anderes Ziel wählen oder warten.</translation>
    </message>
    <message>
        <source>Not sent: the target is within 30° of the Sun. Choose another, or wait until they are apart.</source>
        <translation>Nicht gesendet: Das Ziel ist näher als 30° an der Sonne. Ein anderes wählen, oder warten, bis sie auseinander sind.</translation>
    </message>
    <message>
        <source>Not sent: the way there could pass within 30° of the Sun. Go round the Sun by hand first, choose another target, or wait.</source>
        <translation>Nicht gesendet: Der Weg dorthin könnte näher als 30° an der Sonne vorbeiführen. Zuerst von Hand um die Sonne herumfahren, ein anderes Ziel wählen oder warten.</translation>
    </message>
    <message>
        <source>Never sent: it could lock the scope for good, harm its firmware or hand the maker&apos;s cloud an account.</source>
        <translation>Wird nie gesendet: Es könnte das Teleskop für immer sperren, seiner Firmware schaden oder der Cloud des Herstellers ein Konto übergeben.</translation>
    </message>
    <message>
        <source>The scope could turn the long way round, within 30° of the Sun. Go there by hand, or wait; or, if it stands level, raise it by hand well above the Sun and choose a target at least 30° higher than the Sun.</source>
        <translation>Das Teleskop könnte den langen Weg nehmen, näher als 30° an der Sonne vorbei. Von Hand dorthin fahren oder warten; oder, falls es waagerecht steht, es von Hand weit über die Sonne heben und ein Ziel wählen, das mindestens 30° höher steht als die Sonne.</translation>
    </message>
    <message>
        <source>Not sent: the scope could turn the long way round, within 30° of the Sun. Go there by hand, or wait; or, if it stands level, raise it by hand well above the Sun and choose a target at least 30° higher than the Sun.</source>
        <translation>Nicht gesendet: Das Teleskop könnte den langen Weg nehmen, näher als 30° an der Sonne vorbei. Von Hand dorthin fahren oder warten; oder, falls es waagerecht steht, es von Hand weit über die Sonne heben und ein Ziel wählen, das mindestens 30° höher steht als die Sonne.</translation>
    </message>
    <message>
        <source>The settings are still on their way.</source>
        <translation>Die Einstellungen sind noch unterwegs.</translation>
    </message>
    <message>
        <source>Choose a filter first: the scope does not tell which one is in.</source>
        <translation>Zuerst einen Filter wählen: Das Teleskop sagt nicht, welcher eingesetzt ist.</translation>
    </message>
</context>
<context>
    <name>StripStack</name>
    <message>
        <source>Stacking</source>
        <translation>Stackt</translation>
    </message>
    <message>
        <source>Stacking %1</source>
        <translation>Stackt %1</translation>
    </message>
    <message>
        <source>Stack shows when it ends.</source>
        <translation>Stacking zeigt, wann es endet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>SunQuestions</name>
    <message>
        <source>Solar filter</source>
        <translation>Sonnenfilter</translation>
    </message>
    <message>
        <source>The solar filter is on</source>
        <translation>Der Sonnenfilter ist aufgesetzt</translation>
    </message>
    <message>
        <source>Sun guard</source>
        <translation>Sonnenwächter</translation>
    </message>
    <message>
        <source>It can&apos;t: start</source>
        <translation>Kann es nicht: starten</translation>
    </message>
    <message>
        <source>It may turn either way round. Without a solar filter the Sun destroys the camera within seconds. Look at the scope before you answer.</source>
        <translation>Es kann links- oder rechtsherum drehen. Ohne Sonnenfilter zerstört die Sonne die Kamera in Sekunden. Vor der Antwort zum Teleskop sehen.</translation>
    </message>
    <message>
        <source>It can&apos;t: go</source>
        <translation>Kann er nicht: losfahren</translation>
    </message>
    <message>
        <source>Is the solar filter on %1, over both lenses?</source>
        <translation>Ist der Sonnenfilter auf %1, über beiden Linsen?</translation>
    </message>
    <message>
        <source>Without it the Sun destroys the camera within seconds. Your answer counts until you disconnect, end it in the Device menu, or the Sun is down. Other targets stay 30° away from the Sun all the same.</source>
        <translation>Ohne ihn zerstört die Sonne die Kamera in Sekunden. Die Antwort gilt, bis getrennt wird, sie im Menü Gerät beendet wird oder die Sonne untergegangen ist. Andere Ziele bleiben trotzdem 30° von der Sonne entfernt.</translation>
    </message>
    <message>
        <source>%1 will steer by itself. Can it look into the Sun?</source>
        <translation>%1 wird selbst steuern. Kann es in die Sonne blicken?</translation>
    </message>
    <message>
        <source>Nobody knows where %1 points now. Can its way lead across the Sun?</source>
        <translation>Niemand weiß, wohin %1 jetzt zeigt. Kann der Weg über die Sonne führen?</translation>
    </message>
    <message>
        <source>Nobody knows where %1 stands. Can its way lead across the Sun?</source>
        <translation>Niemand weiß, wo %1 steht. Kann der Weg über die Sonne führen?</translation>
    </message>
    <message>
        <source>With your site in Settings you are asked less.</source>
        <translation>Mit dem Beobachtungsort in den Einstellungen wird weniger gefragt.</translation>
    </message>
    <message>
        <source>%1 is still steering by itself. Can it look into the Sun by now?</source>
        <translation>%1 steuert noch immer selbst. Kann es inzwischen in die Sonne blicken?</translation>
    </message>
    <message>
        <source>It can&apos;t: go on</source>
        <translation>Kann es nicht: weiter</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nightdesk watches where it looks and stops it within 30° of the Sun, but may not be sure of it: then it asks again after 15 minutes.</source>
        <translation>Nightdesk überwacht, wohin es blickt, und hält es näher als 30° an der Sonne an, ist sich aber vielleicht nicht sicher: Dann fragt es nach 15 Minuten wieder.</translation>
    </message>
    <message>
        <source>Not watched: the scope does not tell where it looks meanwhile, so Nightdesk can&apos;t stop it at the Sun. It asks again after 15 minutes.</source>
        <translation>Nicht überwacht: Das Teleskop sagt dabei nicht, wohin es blickt, darum kann Nightdesk es nicht vor der Sonne anhalten. Es fragt nach 15 Minuten wieder.</translation>
    </message>
    <message>
        <source>Without a solar filter the Sun destroys the camera within seconds. Stay beside it and be ready to press STOP.</source>
        <translation>Ohne Sonnenfilter zerstört die Sonne die Kamera in Sekunden. Bleib dabei und sei bereit, STOPP zu drücken.</translation>
    </message>
    <message>
        <source>The Sun has moved on, and Nightdesk is not sure where the scope looks.</source>
        <translation>Die Sonne ist weitergewandert, und Nightdesk weiß nicht sicher, wohin das Teleskop blickt.</translation>
    </message>
    <message>
        <source>The Sun has moved on. Not watched: the scope does not tell where it looks.</source>
        <translation>Die Sonne ist weitergewandert. Nicht überwacht: Das Teleskop sagt nicht, wohin es blickt.</translation>
    </message>
    <message>
        <source>Look at it before you answer: without an answer Nightdesk stops it after %1.</source>
        <translation>Sieh nach, bevor du antwortest: Ohne Antwort hält Nightdesk es nach %1 an.</translation>
    </message>
    <message>
        <source>Nightdesk knows all that it will take in and stops it when the Sun comes within 10° of that. It does not ask again.</source>
        <translation>Nightdesk weiß, was alles ins Bild kommt, und hält es an, wenn die Sonne dem auf 10° nahe kommt. Es wird nicht noch einmal gefragt.</translation>
    </message>
</context>
<context>
    <name>SunText</name>
    <message>
        <source>Limited to %1.</source>
        <translation>Begrenzt auf %1.</translation>
    </message>
    <message>
        <source>Stopped: the Sun is near. Move away from it.</source>
        <translation>Angehalten: Die Sonne ist nah. Von ihr wegbewegen.</translation>
    </message>
    <message>
        <source>Stopped: the way to the target came within 30° of the Sun.</source>
        <translation>Angehalten: Der Weg zum Ziel kam näher als 30° an die Sonne.</translation>
    </message>
    <message>
        <source>Stopped: the target is within 30° of the Sun.</source>
        <translation>Angehalten: Das Ziel ist näher als 30° an der Sonne.</translation>
    </message>
    <message>
        <source>Stopped: the night is over, and the scope was steering by itself.</source>
        <translation>Angehalten: Die Nacht ist vorbei, und das Teleskop steuerte selbst.</translation>
    </message>
    <message>
        <source>The Sun may be up: keep the scope away from it.</source>
        <translation>Die Sonne kann oben sein: das Teleskop von ihr fernhalten.</translation>
    </message>
    <message>
        <source>Nobody knows where the scope points: keep it away from the Sun.</source>
        <translation>Niemand weiß, wohin das Teleskop zeigt: von der Sonne fernhalten.</translation>
    </message>
    <message>
        <source>The Sun is %1° away. Nothing is aimed there.</source>
        <translation>Die Sonne ist %1° entfernt. Dorthin wird nichts gerichtet.</translation>
    </message>
    <message>
        <source>The Sun is %1° away.</source>
        <translation>Die Sonne ist %1° entfernt.</translation>
    </message>
    <message>
        <source>Away from it: %1.</source>
        <comment>a direction</comment>
        <translation>Weg von ihr: %1.</translation>
    </message>
    <message>
        <source>The Sun is %1° away: by hand it goes away only.</source>
        <translation>Die Sonne ist %1° entfernt: Von Hand geht es nur von ihr weg.</translation>
    </message>
    <message>
        <source>Stopped: the scope was steering by itself, and nobody said again that the Sun can&apos;t get in its way.</source>
        <translation>Angehalten: Das Teleskop steuerte selbst, und niemand sagte noch einmal, dass ihm die Sonne nicht in den Weg kommt.</translation>
    </message>
    <message>
        <source>Stopped: the Sun came within 10° of what the panorama takes in.</source>
        <translation>Angehalten: Die Sonne kam dem, was das Panorama aufnimmt, näher als 10°.</translation>
    </message>
    <message>
        <source>In %1 you are asked about the Sun again.</source>
        <translation>In %1 wird wieder nach der Sonne gefragt.</translation>
    </message>
    <message>
        <source>Answer whether the Sun can get in its way, or it is stopped.</source>
        <translation>Bitte antworten, ob ihm die Sonne in den Weg kommen kann, sonst wird es angehalten.</translation>
    </message>
    <message>
        <source>Stopped: the scope was steering by itself and came within 30° of the Sun.</source>
        <translation>Angehalten: Das Teleskop steuerte selbst und kam näher als 30° an die Sonne.</translation>
    </message>
    <message>
        <source>The scope steers by itself by day. Nightdesk watches where it looks, but is not sure of it.</source>
        <translation>Das Teleskop steuert bei Tag selbst. Nightdesk überwacht, wohin es blickt, ist sich aber nicht sicher.</translation>
    </message>
    <message>
        <source>Not watched: the scope steers by itself by day and does not tell where it looks.</source>
        <translation>Nicht überwacht: Das Teleskop steuert bei Tag selbst und sagt nicht, wohin es blickt.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>The file is too large for a list of targets.</source>
        <translation>Die Datei ist zu groß für eine Liste von Zielen.</translation>
    </message>
    <message>
        <source>There are too many targets: the rest was not read.</source>
        <translation>Es sind zu viele Ziele: Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The line is not text in UTF-8.</source>
        <translation>Die Zeile ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A target has no name.</source>
        <translation>Ein Ziel hat keinen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no right ascension and declination.</source>
        <translation>„%1“ hat keine Rektaszension und Deklination.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of J2000.</source>
        <translation>„%1“ ist nicht von J2000.</translation>
    </message>
    <message>
        <source>The size or magnitude &quot;%1&quot; can&apos;t be used.</source>
        <translation>Die Größe oder Helligkeit „%1“ ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>This is not a comet in the Minor Planet Center&apos;s format: &quot;%1&quot;.</source>
        <translation>Das ist kein Komet im Format des Minor Planet Center: „%1“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The right ascension of &quot;%1&quot; may be hours or degrees. Name its column ra_hours or ra_deg.</source>
        <translation>Die Rektaszension von „%1“ kann in Stunden oder Grad sein. Ihre Spalte ra_hours oder ra_deg nennen.</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>Solar system</source>
        <translation>Sonnensystem</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>type, constellation</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>°/s</source>
        <translation>°/s</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
</context>
<context>
    <name>nd::AboutDialog</name>
    <message>
        <source>About Nightdesk</source>
        <translation>Über Nightdesk</translation>
    </message>
    <message>
        <source>Nightdesk %1</source>
        <translation>Nightdesk %1</translation>
    </message>
    <message>
        <source>Nights with a DWARF smart telescope, from one window and without Internet.</source>
        <translation>Nächte mit einem DWARF-Teleskop, aus einem Fenster und ohne Internet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>Built on Qt %1, FFmpeg, ERFA, SDL and Protocol Buffers. Star data: Tycho-2, ESA.</source>
        <translation>Gebaut auf Qt %1, FFmpeg, ERFA, SDL und Protocol Buffers. Sterndaten: Tycho-2, ESA.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nd::AddressCard</name>
    <message>
        <source>DWARF II, DWARF 3 or DWARF mini</source>
        <translation>DWARF II, DWARF 3 oder DWARF mini</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Address of the scope</source>
        <translation>Adresse des Teleskops</translation>
    </message>
    <message>
        <source>This is not an address. Enter HOST or HOST:PORT.</source>
        <translation>Das ist keine Adresse. HOST oder HOST:PORT eingeben.</translation>
    </message>
    <message>
        <source>Enter an address first.</source>
        <translation>Zuerst eine Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>nd::AlarmPlayer</name>
    <message>
        <source>No sound: %1</source>
        <translation>Kein Ton: %1</translation>
    </message>
    <message>
        <source>This desktop shows no notices.</source>
        <translation>Dieser Desktop zeigt keine Hinweise.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>scope, alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The command does not start: %1</source>
        <translation>Der Befehl startet nicht: %1</translation>
    </message>
</context>
<context>
    <name>nd::AlarmSection</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Alarms of a stack</source>
        <translation>Alarme beim Stacking</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Desktop notices</source>
        <translation>Hinweise des Desktops</translation>
    </message>
    <message>
        <source>Which alarms there are, and which are muted, stands in Stack under Alarms.</source>
        <translation>Welche Alarme es gibt und welche stumm sind, steht in Stacking unter Alarme.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Is run at each alarm, with NIGHTDESK_ALARM (such as clouds), NIGHTDESK_SCOPE and NIGHTDESK_TEXT in its environment.</source>
        <translation>Läuft bei jedem Alarm, mit NIGHTDESK_ALARM (etwa clouds), NIGHTDESK_SCOPE und NIGHTDESK_TEXT in seiner Umgebung.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Everything is off.</source>
        <translation>Alles ist aus.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>This is a try, not an alarm.</source>
        <translation>Das ist ein Versuch, kein Alarm.</translation>
    </message>
</context>
<context>
    <name>nd::AlarmsPanel</name>
    <message>
        <source>rings when it ends, unless you stop it here</source>
        <translation>läutet, wenn es endet, außer du hältst es hier an</translation>
    </message>
    <message>
        <source>rings after %1 left out in a row</source>
        <translation>läutet, wenn %1 in Folge ausgelassen sind</translation>
    </message>
    <message>
        <source>rings if %1 of %2 are left out</source>
        <translation>läutet, wenn %1 von %2 ausgelassen sind</translation>
    </message>
    <message>
        <source>rings if stars grow by a quarter</source>
        <translation>läutet, wenn Sterne um ein Viertel wachsen</translation>
    </message>
    <message>
        <source>rings if it ends before the stack</source>
        <translation>läutet, wenn er vor dem Stacking endet</translation>
    </message>
    <message>
        <source>rings if it is full before the end</source>
        <translation>läutet, wenn sie vor dem Ende voll ist</translation>
    </message>
    <message>
        <source>rings if none comes for three frames</source>
        <translation>läutet, wenn drei Aufnahmen lang keine kommt</translation>
    </message>
    <message>
        <source>rings after 10 s without a word</source>
        <translation>läutet nach 10 s ohne ein Wort</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>%1: rings</source>
        <translation>%1: läutet</translation>
    </message>
    <message>
        <source>%1: muted</source>
        <translation>%1: stumm</translation>
    </message>
    <message>
        <source>Rings. Click to mute it.</source>
        <translation>Läutet. Klicken schaltet stumm.</translation>
    </message>
    <message>
        <source>Muted. Click to let it ring.</source>
        <translation>Stumm. Klicken lässt es läuten.</translation>
    </message>
    <message>
        <source>no stack</source>
        <translation>kein Stacking</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>zu hören</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht zu hören</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>last one %1 ago</source>
        <translation>letzte vor %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, reicht %2</translation>
    </message>
    <message>
        <source>rings if it sinks under %1</source>
        <translation>läutet, wenn es unter %1 sinkt</translation>
    </message>
    <message>
        <source>one just now</source>
        <translation>eben eine</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>larger stars</source>
        <translation>größere Sterne</translation>
    </message>
</context>
<context>
    <name>nd::AltitudeChart</name>
    <message>
        <source>Altitude tonight</source>
        <translation>Höhe heute Nacht</translation>
    </message>
    <message>
        <source>%1: altitude %2, Moon %3</source>
        <comment>time, angles</comment>
        <translation>%1: Höhe %2, Mond %3</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>altitude</comment>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>highest %1, %2</source>
        <comment>time, altitude</comment>
        <translation>am höchsten %1, %2</translation>
    </message>
    <message>
        <source>meridian</source>
        <translation>Meridian</translation>
    </message>
</context>
<context>
    <name>nd::AltitudePanel</name>
    <message>
        <source>Where you observe is not set.</source>
        <translation>Der Beobachtungsort ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>No target is selected: the dotted line is the Moon.</source>
        <translation>Kein Ziel gewählt. Gepunktet: der Mond.</translation>
    </message>
    <message>
        <source>It does not get fully dark</source>
        <translation>Es wird nicht ganz dunkel</translation>
    </message>
    <message>
        <source>Dark from %1 to %2</source>
        <comment>times</comment>
        <translation>Dunkel von %1 bis %2</translation>
    </message>
    <message>
        <source>Dark all the time</source>
        <translation>Die ganze Zeit dunkel</translation>
    </message>
</context>
<context>
    <name>nd::AxisSection</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Stop the axes</source>
        <translation>Achsen anhalten</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Run to</source>
        <translation>Fahren auf</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Run while held</source>
        <translation>Gehalten fahren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to the end stop: %1</source>
        <translation>Zurück an den Anschlag: %1</translation>
    </message>
    <message>
        <source>Drives to the end stop, from where the axis counts</source>
        <translation>Fährt an den Anschlag, ab dem die Achse zählt</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>So many pulses: %1</source>
        <translation>So viele Schritte: %1</translation>
    </message>
    <message>
        <source>While it is held, the wheel or + and − change the rate, and the arrow keys the way</source>
        <translation>Solange gehalten wird, ändern das Mausrad oder + und − die Geschwindigkeit und die Pfeiltasten die Richtung</translation>
    </message>
    <message>
        <source>Pulses of the motor, %1 in a second. Nobody has published how far one goes.</source>
        <translation>Schritte des Motors, %1 in der Sekunde. Wie weit einer geht, hat niemand veröffentlicht.</translation>
    </message>
    <message>
        <source>By day no pulses: nobody knows how far one goes.</source>
        <translation>Bei Tag keine Schritte: Niemand weiß, wie weit einer geht.</translation>
    </message>
</context>
<context>
    <name>nd::BareNumberSection</name>
    <message>
        <source>The maker does not publish what these numbers mean. They are sent as they are.</source>
        <translation>Der Hersteller veröffentlicht nicht, was diese Zahlen bedeuten. Sie werden gesendet, wie sie sind.</translation>
    </message>
    <message>
        <source>Switch the image processing of the tele camera off?</source>
        <translation>Die Bildverarbeitung der Telekamera ausschalten?</translation>
    </message>
    <message>
        <source>Photos, videos and the live picture that follow are kept without it, also those of other programs. Nobody has published what it does, nor how they look then.</source>
        <translation>Fotos, Videos und das Livebild entstehen von da an ohne sie, auch für andere Programme. Was sie bewirkt und wie die Bilder dann aussehen, hat niemand veröffentlicht.</translation>
    </message>
    <message>
        <source>Switch the processing off</source>
        <translation>Bildverarbeitung ausschalten</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothCard</name>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Bluetooth set-up</source>
        <translation>Einrichten über Bluetooth</translation>
    </message>
    <message>
        <source>Tell a scope over Bluetooth which Wi-Fi to use</source>
        <translation>Über Bluetooth das WLAN eines Teleskops wählen</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothDialog</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Bluetooth set-up</source>
        <translation>Einrichten über Bluetooth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose a scope first.</source>
        <translation>Zuerst ein Teleskop wählen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Erneut verbinden</translation>
    </message>
    <message>
        <source>Start its Wi-Fi</source>
        <translation>Sein WLAN starten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Its address is not known yet.</source>
        <translation>Seine Adresse ist noch nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothDonePage</name>
    <message>
        <source>Password of the scope&apos;s network</source>
        <translation>Passwort des Teleskop-WLANs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>%1 makes its own network</source>
        <translation>%1 baut sein eigenes Netzwerk auf</translation>
    </message>
    <message>
        <source>%1 is in your network</source>
        <translation>%1 ist in deinem Netzwerk</translation>
    </message>
    <message>
        <source>It took the network, but did not say its address: it is being looked for.</source>
        <translation>Es hat das Netzwerk angenommen, aber seine Adresse nicht gesagt: Sie wird gesucht.</translation>
    </message>
    <message>
        <source>It was not found yet. Join the same network with this laptop, then search again on the Connect page.</source>
        <translation>Es wurde noch nicht gefunden. Diesen Laptop mit demselben Netzwerk verbinden, dann auf der Seite Verbinden erneut suchen.</translation>
    </message>
    <message>
        <source>Join this network with this laptop now, then connect.</source>
        <translation>Diesen Laptop jetzt mit diesem Netzwerk verbinden, dann das Teleskop verbinden.</translation>
    </message>
    <message>
        <source>This laptop has to be in the same network.</source>
        <translation>Dieser Laptop muss im selben Netzwerk sein.</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothFindPage</name>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Scopes that are heard over Bluetooth</source>
        <translation>Teleskope, die über Bluetooth zu hören sind</translation>
    </message>
    <message>
        <source>No scope was heard</source>
        <translation>Kein Teleskop zu hören</translation>
    </message>
    <message>
        <source>Choose your scope</source>
        <translation>Dein Teleskop wählen</translation>
    </message>
    <message>
        <source>Switch the scope on, stay within a few metres, and close the phone app: a scope accepts only one Bluetooth connection.</source>
        <translation>Das Teleskop einschalten, auf wenige Meter herangehen und die Handy-App schließen: Ein Teleskop nimmt nur eine Bluetooth-Verbindung an.</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothNetworkPage</name>
    <message>
        <source>Join a network</source>
        <translation>Netzwerk beitreten</translation>
    </message>
    <message>
        <source>Make its own</source>
        <translation>Eigenes aufbauen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Signal at the scope</source>
        <translation>Signal am Teleskop</translation>
    </message>
    <message>
        <source>Password of the network</source>
        <translation>Passwort des Netzwerks</translation>
    </message>
    <message>
        <source>Remember in the keyring</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>List again</source>
        <translation>Erneut auflisten</translation>
    </message>
    <message>
        <source>What the scope&apos;s Wi-Fi should do</source>
        <translation>Was das WLAN des Teleskops tun soll</translation>
    </message>
    <message>
        <source>Networks that the scope hears</source>
        <translation>Netzwerke, die das Teleskop hört</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name des Netzwerks</translation>
    </message>
    <message>
        <source>From the list, or type a hidden one</source>
        <translation>Aus der Liste, oder ein verstecktes eingeben</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Choose a network first.</source>
        <translation>Zuerst ein Netzwerk wählen.</translation>
    </message>
    <message>
        <source>There is no keyring on this laptop: the password is asked for each time.</source>
        <translation>An diesem Laptop gibt es keinen Schlüsselbund: Nach dem Passwort wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The scope makes a Wi-Fi network of its own, as it comes from the factory. This laptop has to join that network to reach it, and has no Internet meanwhile.

Good in the field. At home, a scope in your own network is reached from every computer there.</source>
        <translation>Das Teleskop baut ein eigenes WLAN auf, wie es ab Werk kommt. Dieser Laptop muss sich mit diesem WLAN verbinden, um es zu erreichen, und hat solange kein Internet.

Gut auf freiem Feld. Zu Hause ist ein Teleskop im eigenen Netzwerk von jedem Computer dort zu erreichen.</translation>
    </message>
</context>
<context>
    <name>nd::BluetoothScopePage</name>
    <message>
        <source>Bluetooth password of the scope</source>
        <translation>Bluetooth-Passwort des Teleskops</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Wi-Fi now</source>
        <translation>WLAN jetzt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bluetooth password</source>
        <translation>Bluetooth-Passwort</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
</context>
<context>
    <name>nd::BridgeSettings</name>
    <message>
        <source>Listen at port</source>
        <translation>Auf Port horchen</translation>
    </message>
    <message>
        <source>Port for LX200</source>
        <translation>Port für LX200</translation>
    </message>
    <message>
        <source>Port for Telescope Control</source>
        <translation>Port für Telescope Control</translation>
    </message>
    <message>
        <source>J2000</source>
        <translation>J2000</translation>
    </message>
    <message>
        <source>JNow</source>
        <translation>JNow</translation>
    </message>
    <message>
        <source>Allow other computers to point the scope</source>
        <translation>Andere Computer dürfen das Teleskop steuern</translation>
    </message>
    <message>
        <source>LX200</source>
        <translation>LX200</translation>
    </message>
    <message>
        <source>Telescope Control</source>
        <translation>Telescope Control</translation>
    </message>
    <message>
        <source>Listen for %1</source>
        <comment>program</comment>
        <translation>Auf %1 horchen</translation>
    </message>
    <message>
        <source>Coordinates of %1</source>
        <comment>program</comment>
        <translation>Koordinaten von %1</translation>
    </message>
    <message>
        <source>Allow other computers to point the scope by %1</source>
        <comment>program</comment>
        <translation>Andere Computer dürfen das Teleskop über %1 steuern</translation>
    </message>
    <message>
        <source>For SkySafari, Cartes du Ciel and others: a Meade LX200 over TCP, usually JNow (SkySafari, too), the phone version of Stellarium J2000. While it is not known where the scope looks, they are told its last place, or the celestial pole.</source>
        <translation>Für SkySafari, Cartes du Ciel und andere: ein Meade LX200 über TCP, meist JNow (auch SkySafari), Stellarium auf dem Handy J2000. Bis bekannt ist, wohin das Teleskop blickt, erfahren sie, wo es zuletzt war, oder den Pol.</translation>
    </message>
    <message>
        <source>For Stellarium&apos;s plug-in Telescope Control: external software, TCP, J2000 unless it was set otherwise there. While it is not known where the scope looks, Stellarium shows no scope.</source>
        <translation>Für Stellariums Erweiterung Telescope Control (Teleskopsteuerung): externe Software, TCP, J2000, wenn es dort nicht anders gesetzt wurde. Solange nicht bekannt ist, wohin das Teleskop blickt, zeigt Stellarium keines.</translation>
    </message>
    <message>
        <source>It listens. No program is connected.</source>
        <translation>Es horcht. Kein Programm ist verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) connected.</source>
        <translation>
            <numerusform>%n Programm verbunden.</numerusform>
            <numerusform>%n Programme verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Whoever is in this network can point the scope.</source>
        <comment>how many programs are connected</comment>
        <translation>%1 Jeder in diesem Netzwerk kann das Teleskop steuern.</translation>
    </message>
</context>
<context>
    <name>nd::BundleDialog</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>One zip file for a bug report: what went to and from your scopes in the last nights, the log, the settings, what is known of each scope, and versions.</source>
        <translation>Eine Zip-Datei für einen Fehlerbericht: was in den letzten Nächten zu deinen Teleskopen und zurück ging, das Protokoll, die Einstellungen, was über jedes Teleskop bekannt ist, und die Versionen.</translation>
    </message>
    <message>
        <source>Passwords are not in it. Names, addresses and the place of your observatory are: look inside before you publish it.</source>
        <translation>Passwörter sind nicht darin. Namen, Adressen und dein Beobachtungsort schon: Vor dem Veröffentlichen hineinsehen.</translation>
    </message>
    <message>
        <source>Save diagnostic bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>This is being done already.</source>
        <translation>Das geschieht schon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Packing.</source>
        <translation>Packt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Es ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>nd::CalibrationDarks</name>
    <message>
        <source>The collection has no darks of this camera.</source>
        <translation>Die Sammlung hat keine Dunkelbilder dieser Kamera.</translation>
    </message>
    <message>
        <source>Shoot one for what is set</source>
        <translation>Eines aufnehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Delete calibration darks</source>
        <translation>Kalibrier-Dunkelbilder löschen</translation>
    </message>
    <message>
        <source>End the calibration dark</source>
        <translation>Kalibrier-Dunkelbild beenden</translation>
    </message>
    <message>
        <source>Calibration darks</source>
        <translation>Kalibrier-Dunkelbilder</translation>
    </message>
    <message>
        <source>One suits what is set.</source>
        <translation>Eines passt zum Eingestellten.</translation>
    </message>
    <message>
        <source>None suits what is set.</source>
        <translation>Keines passt zum Eingestellten.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Shooting a dark</source>
        <translation>Dunkelbild wird aufgenommen</translation>
    </message>
    <message>
        <source>%1: the scope says %2</source>
        <translation>%1: Das Teleskop sagt %2</translation>
    </message>
    <message>
        <source>What the camera is set to is not known.</source>
        <translation>Worauf die Kamera eingestellt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The scope turns its dark filter before the camera.</source>
        <translation>Das Teleskop dreht seinen Dunkelfilter vor die Kamera.</translation>
    </message>
    <message>
        <source>Cover the lens first.</source>
        <translation>Zuerst das Objektiv abdecken.</translation>
    </message>
    <message>
        <source>Select some in the table first.</source>
        <translation>Zuerst welche in der Tabelle wählen.</translation>
    </message>
    <message>
        <source>Delete the calibration darks of %1?</source>
        <translation>Die Kalibrier-Dunkelbilder von %1 löschen?</translation>
    </message>
    <message>
        <source>They are gone from the scope then.</source>
        <translation>Sie sind dann vom Teleskop gelöscht.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>nd::CalibrationSection</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>%1, %2 without success</source>
        <translation>%1, %2 ohne Erfolg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do it once after the tripod was set up, before you go.</source>
        <translation>Einmal nach dem Aufstellen des Stativs, vor dem ersten Los.</translation>
    </message>
</context>
<context>
    <name>nd::CalibrationTable</name>
    <message>
        <source>1080p</source>
        <translation>1080p</translation>
    </message>
    <message>
        <source>720p</source>
        <translation>720p</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Calibration darks</source>
        <translation>Kalibrier-Dunkelbilder</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verst.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, gain %2, %3, %4</source>
        <translation>%1, Verstärkung %2, %3, %4</translation>
    </message>
    <message>
        <source>It suits the sensor as it is now.</source>
        <translation>Es passt zum Sensor, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The sensor has %1 now: it suits it less.</source>
        <translation>Der Sensor hat jetzt %1: Es passt weniger.</translation>
    </message>
    <message>
        <source>Whether its temperature suits is not known.</source>
        <translation>Ob seine Temperatur passt, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago: hot pixels may have changed.</source>
        <translation>
            <numerusform>Vor %n Tag aufgenommen: Heiße Pixel können sich geändert haben.</numerusform>
            <numerusform>Vor %n Tagen aufgenommen: Heiße Pixel können sich geändert haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag aufgenommen.</numerusform>
            <numerusform>Vor %n Tagen aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old it is is not known: it was not shot from here.</source>
        <translation>Wie alt es ist, ist nicht bekannt: Es wurde nicht von hier aufgenommen.</translation>
    </message>
    <message>
        <source>It is of what is set now.</source>
        <translation>Es ist vom jetzt Eingestellten.</translation>
    </message>
    <message>
        <source>The scope gave it no number: it can&apos;t be deleted from here.</source>
        <translation>Das Teleskop gab ihm keine Nummer: Es lässt sich von hier nicht löschen.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>4k</source>
        <translation>4k</translation>
    </message>
</context>
<context>
    <name>nd::CallSection</name>
    <message>
        <source>Send a command</source>
        <translation>Einen Befehl senden</translation>
    </message>
    <message>
        <source>Fields as JSON</source>
        <translation>Felder als JSON</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Answer of the scope</source>
        <translation>Antwort des Teleskops</translation>
    </message>
    <message>
        <source>Command, by number or name</source>
        <translation>Befehl, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
    <message>
        <source>The answer of the scope</source>
        <translation>Die Antwort des Teleskops</translation>
    </message>
    <message>
        <source>Choose a command by its number or its name first.</source>
        <translation>Zuerst einen Befehl nach Nummer oder Name wählen.</translation>
    </message>
    <message>
        <source>Writes out every field of the command anew.</source>
        <translation>Schreibt alle Felder des Befehls neu aus.</translation>
    </message>
    <message>
        <source>%1: asked for. Waiting for the answer.</source>
        <translation>%1: angefordert. Die Antwort steht aus.</translation>
    </message>
    <message>
        <source>%1 was answered.</source>
        <translation>%1 ist beantwortet.</translation>
    </message>
    <message>
        <source>Send %1?</source>
        <translation>%1 senden?</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>nd::CameraPanel</name>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Back to defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sets everything above to what the scope calls its defaults</source>
        <translation>Setzt alles darüber auf das, was das Teleskop seine Vorgaben nennt</translation>
    </message>
    <message>
        <source>The scope did not say what this camera can be set to.</source>
        <translation>Das Teleskop hat nicht gesagt, worauf sich diese Kamera einstellen lässt.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The scope switches size and rate of the videos.</source>
        <translation>Das Teleskop stellt Größe und Rate der Videos um.</translation>
    </message>
    <message>
        <source>The scope switches the crop of the pictures.</source>
        <translation>Das Teleskop stellt den Ausschnitt der Bilder um.</translation>
    </message>
</context>
<context>
    <name>nd::CameraPowerRow</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Switch the wide camera off?</source>
        <translation>Die Weitwinkelkamera ausschalten?</translation>
    </message>
    <message>
        <source>Switch the tele camera off?</source>
        <translation>Die Telekamera ausschalten?</translation>
    </message>
    <message>
        <source>Its live picture ends, here and in every other program that watches it, until it is switched on again.</source>
        <translation>Ihr Livebild endet, hier und in jedem anderen Programm, das es zeigt, bis sie wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Switch the camera off</source>
        <translation>Kamera ausschalten</translation>
    </message>
    <message>
        <source>Other programs that watch this camera lose its picture, too.</source>
        <translation>Andere Programme, die diese Kamera zeigen, verlieren ihr Bild ebenfalls.</translation>
    </message>
</context>
<context>
    <name>nd::CapturePanel</name>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>nd::CaptureStatus</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Exposing</source>
        <translation>Belichtet</translation>
    </message>
    <message>
        <source>Not started by this program.</source>
        <translation>Nicht von diesem Programm gestartet.</translation>
    </message>
</context>
<context>
    <name>nd::ChartFields</name>
    <message>
        <source>Mosaic %1 × %2</source>
        <translation>Mosaik %1 × %2</translation>
    </message>
    <message>
        <source>%1, about (± %2°)</source>
        <comment>a camera, an error</comment>
        <translation>%1, ungefähr (± %2°)</translation>
    </message>
</context>
<context>
    <name>nd::ClockQuestion</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <comment>a date and a time</comment>
        <translation>Ist es %1?</translation>
    </message>
    <message>
        <source>Yes, this laptop&apos;s clock is right</source>
        <translation>Ja, die Uhr dieses Laptops geht richtig</translation>
    </message>
</context>
<context>
    <name>nd::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type a few letters of a command</source>
        <translation>Ein paar Buchstaben eines Befehls tippen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>nd::ConnectChecklist</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur zusehen</translation>
    </message>
    <message>
        <source>Another app has control.</source>
        <translation>Eine andere App hat die Kontrolle.</translation>
    </message>
    <message>
        <source>Take over to command the scope: the other app can then only watch. Nothing moves before you say so.</source>
        <translation>Übernehmen, um dem Teleskop zu befehlen: Die andere App kann dann nur zusehen. Nichts bewegt sich, bevor du es sagst.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>As this laptop&apos;s</source>
        <translation>Wie die dieses Laptops</translation>
    </message>
</context>
<context>
    <name>nd::ConnectionPanel</name>
    <message>
        <source>No scope yet. Pick one, type its address, or start the demo.</source>
        <translation>Noch kein Teleskop. Eines wählen, seine Adresse eingeben oder die Demo starten.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Pick what you have. Nothing moves until you say so.</source>
        <translation>Wählen, was da ist. Nichts bewegt sich, bevor du es sagst.</translation>
    </message>
</context>
<context>
    <name>nd::CountedEdit</name>
    <message>
        <source>%1 of %2</source>
        <comment>characters</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>nd::CourseChart</name>
    <message>
        <source>frames</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>nd::CurrentDevice</name>
    <message>
        <source>%1 (replay)</source>
        <translation>%1 (Wiedergabe)</translation>
    </message>
</context>
<context>
    <name>nd::DarkMatrix</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Dark frames by exposure and gain</source>
        <translation>Dunkelbilder nach Belichtung und Verstärkung</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Gain %1</source>
        <translation>Verst. %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>They suit the sensor as it is now.</source>
        <translation>Sie passen zum Sensor, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The sensor has %1 now: they suit it less.</source>
        <translation>Der Sensor hat jetzt %1: Sie passen weniger.</translation>
    </message>
    <message>
        <source>Whether their temperature suits is not known.</source>
        <translation>Ob ihre Temperatur passt, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago: hot pixels may have changed.</source>
        <translation>
            <numerusform>Vor %n Tag aufgenommen: Hotpixel können sich geändert haben.</numerusform>
            <numerusform>Vor %n Tagen aufgenommen: Hotpixel können sich geändert haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shot %n day(s) ago.</source>
        <translation>
            <numerusform>Vor %n Tag aufgenommen.</numerusform>
            <numerusform>Vor %n Tagen aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>How old they are is not known: they were not shot from here.</source>
        <translation>Wie alt sie sind, ist nicht bekannt: Sie wurden nicht von hier aus aufgenommen.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Gebraucht.</translation>
    </message>
</context>
<context>
    <name>nd::DarkPick</name>
    <message>
        <source>Need these, too</source>
        <translation>Diese auch gebraucht</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>nd::DarksPanel</name>
    <message>
        <source>%1 s, gain %2</source>
        <translation>%1 s, Verstärkung %2</translation>
    </message>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Shoot for what is set</source>
        <translation>Für die Einstellungen aufnehmen</translation>
    </message>
    <message>
        <source>Again, if there are some</source>
        <translation>Erneut, wenn es welche gibt</translation>
    </message>
    <message>
        <source>Shoot selected</source>
        <translation>Gewählte aufnehmen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>End dark frames</source>
        <translation>Dunkelbilder beenden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Frames of each</source>
        <translation>Aufnahmen je Dunkelbild</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The scope has no dark frames of this camera. Cover the lens before you shoot some.</source>
        <translation>Das Teleskop hat keine Dunkelbilder dieser Kamera. Vor dem Aufnehmen die Linse abdecken.</translation>
    </message>
    <message>
        <source>Which dark frames there are is not known yet.</source>
        <translation>Welche Dunkelbilder es gibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No dark frames for what is set (%1).</source>
        <translation>Keine Dunkelbilder für die Einstellungen (%1).</translation>
    </message>
    <message>
        <source>Those for what is set (%1) are of another temperature.</source>
        <translation>Die für die Einstellungen (%1) entstanden bei anderer Temperatur.</translation>
    </message>
    <message>
        <source>There are dark frames for what is set (%1).</source>
        <translation>Es gibt Dunkelbilder für die Einstellungen (%1).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>endet</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Shooting dark frames</source>
        <translation>Nimmt Dunkelbilder auf</translation>
    </message>
    <message>
        <source>Shoot what is missing</source>
        <translation>Fehlende aufnehmen</translation>
    </message>
    <message>
        <source>Shoot what is missing (%1)</source>
        <translation>Fehlende aufnehmen (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Select some in the table first.</source>
        <translation>Zuerst welche in der Tabelle wählen.</translation>
    </message>
    <message>
        <source>Delete dark frames</source>
        <translation>Dunkelbilder löschen</translation>
    </message>
    <message>
        <source>Delete the dark frames of %1?</source>
        <translation>Die Dunkelbilder von %1 löschen?</translation>
    </message>
    <message>
        <source>They are gone from the scope then. Stacks of these settings need new ones.</source>
        <translation>Sie sind dann vom Teleskop verschwunden. Stacks mit diesen Einstellungen brauchen neue.</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>The scope has not told its table of gains.</source>
        <translation>Das Teleskop hat seine Tabelle der Verstärkungen nicht mitgeteilt.</translation>
    </message>
</context>
<context>
    <name>nd::DeepSkySwitch</name>
    <message>
        <source>Switch to deep sky</source>
        <translation>Zu Deep Sky wechseln</translation>
    </message>
</context>
<context>
    <name>nd::DeviceCard</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>More for this scope</source>
        <translation>Mehr zu diesem Teleskop</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Trying again in %1 s</source>
        <translation>Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>nd::DeviceDeck</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>No scope here yet.</source>
        <translation>Hier ist noch kein Teleskop.</translation>
    </message>
    <message>
        <source>Connect a scope</source>
        <translation>Teleskop verbinden</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Teleskope</translation>
    </message>
    <message>
        <source>Show the scopes side by side</source>
        <translation>Die Teleskope nebeneinander zeigen</translation>
    </message>
</context>
<context>
    <name>nd::DeviceDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Address, ports and protocol</source>
        <translation>Adresse, Ports und Protokoll</translation>
    </message>
    <message>
        <source>Passwords are left out</source>
        <translation>Ohne Passwörter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>Card %1 free</source>
        <translation>Karte %1 frei</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Akku %1</translation>
    </message>
</context>
<context>
    <name>nd::DeviceFirmwareSection</name>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Choose package…</source>
        <translation>Paket wählen…</translation>
    </message>
    <message>
        <source>Send to the scope…</source>
        <translation>An das Teleskop senden…</translation>
    </message>
    <message>
        <source>The maker&apos;s app updates this scope.</source>
        <translation>Dieses Teleskop aktualisiert die App des Herstellers.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>All is sent: it can&apos;t be taken back.</source>
        <translation>Alles ist gesendet: Es lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Firmware package of the maker</source>
        <translation>Firmware-Paket des Herstellers</translation>
    </message>
    <message>
        <source>Firmware packages (update_package_v*.zip)</source>
        <translation>Firmware-Pakete (update_package_v*.zip)</translation>
    </message>
    <message>
        <source>The maker documents this for the DWARF II. If the scope loses power or its link while it installs, it may not start again. Keep it near, leave it alone, and have it on power.</source>
        <translation>Der Hersteller beschreibt das für das DWARF II. Verliert das Teleskop beim Installieren Strom oder Verbindung, startet es vielleicht nicht mehr. In der Nähe lassen, in Ruhe lassen und am Strom haben.</translation>
    </message>
    <message>
        <source>Its battery is at %1: charge it first.</source>
        <translation>Sein Akku ist bei %1: zuerst laden.</translation>
    </message>
    <message>
        <source>Send firmware %1 to the scope?</source>
        <translation>Firmware %1 an das Teleskop senden?</translation>
    </message>
    <message>
        <source>Replace firmware %1 by %2?</source>
        <translation>Firmware %1 durch %2 ersetzen?</translation>
    </message>
    <message>
        <source>Send firmware %1</source>
        <translation>Firmware %1 senden</translation>
    </message>
</context>
<context>
    <name>nd::DeviceList</name>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No hardware? Use the demo</source>
        <translation>Kein Gerät? Demo nutzen</translation>
    </message>
    <message>
        <source>A simulated DWARF 3 under a sky of real stars</source>
        <translation>Ein simuliertes DWARF 3 unter echten Sternen</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Looking for scopes, %1 s left</source>
        <translation>Sucht Teleskope, noch %1 s</translation>
    </message>
    <message>
        <source>found at %1</source>
        <translation>gefunden unter %1</translation>
    </message>
    <message>
        <source>firmware %1</source>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the scope</source>
        <translation>Name des Teleskops</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its address and settings are forgotten. Nothing on the scope is changed.</source>
        <translation>Adresse und Einstellungen werden vergessen. Am Teleskop ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>When it was found: %1. It takes the time of this laptop each time they connect.</source>
        <translation>Als es gefunden wurde: %1. Es übernimmt die Zeit dieses Laptops bei jedem Verbinden.</translation>
    </message>
    <message>
        <source>It takes the time of this laptop each time they connect.</source>
        <translation>Es übernimmt die Zeit dieses Laptops bei jedem Verbinden.</translation>
    </message>
</context>
<context>
    <name>nd::DeviceLogSection</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>On the scope</source>
        <translation>Im Teleskop</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No log</source>
        <translation>Kein Protokoll</translation>
    </message>
    <message>
        <source>A log</source>
        <translation>Ein Protokoll</translation>
    </message>
    <message>
        <source>Save the log of the scope</source>
        <translation>Protokoll des Teleskops speichern</translation>
    </message>
</context>
<context>
    <name>nd::DeviceNameSection</name>
    <message>
        <source>Name and password</source>
        <translation>Name und Passwort</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Reset name and password…</source>
        <translation>Name und Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Name of the scope</source>
        <translation>Name des Teleskops</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>This is its name.</source>
        <translation>So heißt es schon.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset name and password of the scope?</source>
        <translation>Name und Passwort des Teleskops zurücksetzen?</translation>
    </message>
    <message>
        <source>They go back to those of the factory. Phones and computers that know its Wi-Fi under the present name have to join again.</source>
        <translation>Sie werden wieder die ab Werk. Handys und Computer, die sein WLAN unter dem jetzigen Namen kennen, müssen sich neu verbinden.</translation>
    </message>
    <message>
        <source>Reset name and password</source>
        <translation>Name und Passwort zurücksetzen</translation>
    </message>
</context>
<context>
    <name>nd::DevicePasswordForm</name>
    <message>
        <source>Old password</source>
        <translation>Altes Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Remember in the keyring</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>There is no keyring on this laptop: write the password down.</source>
        <translation>An diesem Laptop gibt es keinen Schlüsselbund: das Passwort aufschreiben.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Enter the old password.</source>
        <translation>Das alte Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>nd::DevicePowerSection</name>
    <message>
        <source>Lights and power</source>
        <translation>Licht und Strom</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Ausschalten…</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart the scope?</source>
        <translation>Das Teleskop neu starten?</translation>
    </message>
    <message>
        <source>What it is doing ends: a stack is not finished, tracking and the calibration are lost. Nightdesk connects again when it is back.</source>
        <translation>Was es tut, endet: Ein Stacking wird nicht fertig, Verfolgung und Kalibrierung gehen verloren. Nightdesk verbindet erneut, wenn es wieder da ist.</translation>
    </message>
    <message>
        <source>Restart the scope</source>
        <translation>Teleskop neu starten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch the scope off?</source>
        <translation>Das Teleskop ausschalten?</translation>
    </message>
    <message>
        <source>What it is doing ends. It can only be switched on again with the button at the scope.</source>
        <translation>Was es tut, endet. Einschalten lässt es sich nur mit der Taste am Teleskop.</translation>
    </message>
    <message>
        <source>Switch the scope off</source>
        <translation>Teleskop ausschalten</translation>
    </message>
</context>
<context>
    <name>nd::DeviceSection</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>nd::DeviceSystemSection</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Send site</source>
        <translation>Ort senden</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Cold guard</source>
        <translation>Kälteschutz</translation>
    </message>
    <message>
        <source>Offer the card over USB</source>
        <translation>Karte über USB anbieten</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sets time and time zone of the scope to those of this laptop</source>
        <translation>Stellt Zeit und Zeitzone des Teleskops auf die dieses Laptops</translation>
    </message>
    <message>
        <source>Locked: no other program or phone can take control</source>
        <translation>Gesperrt: Kein anderes Programm oder Handy kann die Kontrolle übernehmen</translation>
    </message>
    <message>
        <source>USB (MTP)</source>
        <translation>USB (MTP)</translation>
    </message>
    <message>
        <source>Set at %1</source>
        <translation>Gestellt um %1</translation>
    </message>
    <message>
        <source>Not set by this laptop</source>
        <translation>Nicht von diesem Laptop gestellt</translation>
    </message>
    <message>
        <source>On until it restarts</source>
        <translation>An bis zum Neustart</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, nicht gesendet</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Montierung</translation>
    </message>
    <message>
        <source>Equatorial</source>
        <translation>Äquatorial</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>A DWARF tells its own time only while scopes are looked for: Devices shows it. It takes the time and zone of this laptop each time they connect.</source>
        <translation>Ein DWARF nennt seine eigene Zeit nur, während Teleskope gesucht werden: Geräte zeigt sie. Zeit und Zone dieses Laptops übernimmt es bei jedem Verbinden.</translation>
    </message>
    <message>
        <source>Stop the task</source>
        <translation>Aufgabe beenden</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Uploads a panorama</source>
        <translation>Lädt ein Panorama hoch</translation>
    </message>
    <message>
        <source>Makes previews of stacks</source>
        <translation>Macht Vorschauen von Stacks</translation>
    </message>
    <message>
        <source>Stacks anew</source>
        <translation>Stackt neu</translation>
    </message>
    <message>
        <source>Shoots calibration frames</source>
        <translation>Nimmt Kalibrierbilder auf</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>nd::DeviceVitalsSection</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Tele sensor</source>
        <translation>Sensor Tele</translation>
    </message>
    <message>
        <source>Wide sensor</source>
        <translation>Sensor Weitwinkel</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Pitch, yaw and roll from its gyro. Nobody has published from where they count.</source>
        <translation>Nicken, Gieren und Rollen von seinem Kreisel. Von wo an sie zählen, hat niemand veröffentlicht.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Target finder</source>
        <translation>Zielsuche</translation>
    </message>
    <message>
        <source>Newest file</source>
        <translation>Neueste Datei</translation>
    </message>
    <message>
        <source>Shot for another program or phone. Nobody has published whether its fields count from 0 or 1.</source>
        <translation>Wird für ein anderes Programm oder Telefon aufgenommen. Niemand hat veröffentlicht, ob seine Felder von 0 oder 1 zählen.</translation>
    </message>
    <message>
        <source>Seeks in the sky</source>
        <translation>Sucht am Himmel</translation>
    </message>
    <message>
        <source>field %1 of %2</source>
        <translation>Feld %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 stacked</source>
        <translation>%1 von %2 gestackt</translation>
    </message>
    <message>
        <source>Being shot</source>
        <translation>Wird aufgenommen</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Ein Video</translation>
    </message>
    <message>
        <source>A burst</source>
        <translation>Eine Serie</translation>
    </message>
    <message>
        <source>A stack</source>
        <translation>Ein Stack</translation>
    </message>
    <message>
        <source>A panorama</source>
        <translation>Ein Panorama</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Art %1</translation>
    </message>
</context>
<context>
    <name>nd::DockTitleBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The layout is locked</source>
        <translation>Die Anordnung ist gesperrt</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Andocken</translation>
    </message>
    <message>
        <source>Scope of this panel: %1</source>
        <translation>Teleskop dieses Felds: %1</translation>
    </message>
    <message>
        <source>Show another scope</source>
        <translation>Ein anderes Teleskop zeigen</translation>
    </message>
</context>
<context>
    <name>nd::EventTable</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>nd::FindPanel</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Planets</source>
        <translation>Planeten</translation>
    </message>
    <message>
        <source>Name, number or coordinates</source>
        <translation>Name, Nummer oder Koordinaten</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>Ziel suchen</translation>
    </message>
    <message>
        <source>Such as M 31, andromeda, NGC 7000, jupiter or 5h35m17s −5°23′</source>
        <translation>Etwa M 31, andromeda, NGC 7000, jupiter oder 5h35m17s −5°23′</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Targets to choose from</source>
        <translation>Ziele zur Auswahl</translation>
    </message>
    <message>
        <source>Found targets</source>
        <translation>Gefundene Ziele</translation>
    </message>
    <message>
        <source>Own targets</source>
        <translation>Eigene Ziele</translation>
    </message>
    <message>
        <source>Targets and comets from a file</source>
        <translation>Ziele und Kometen aus einer Datei</translation>
    </message>
    <message>
        <source>Read targets or comets from a file…</source>
        <translation>Ziele oder Kometen aus einer Datei lesen…</translation>
    </message>
    <message>
        <source>Forget own targets and comets</source>
        <translation>Eigene Ziele und Kometen vergessen</translation>
    </message>
    <message>
        <source>The catalogue is being loaded.</source>
        <translation>Der Katalog wird geladen.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue is called that. Try a number such as M 31 or NGC 7000, or coordinates.</source>
        <translation>So heißt nichts im Katalog. Eine Nummer wie M 31 oder NGC 7000 oder Koordinaten versuchen.</translation>
    </message>
    <message>
        <source>No favourites yet. The star beside a target keeps it here.</source>
        <translation>Noch keine Favoriten. Der Stern neben einem Ziel merkt es hier.</translation>
    </message>
    <message>
        <source>What you select is listed here.</source>
        <translation>Was gewählt wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Targets or comets</source>
        <translation>Ziele oder Kometen</translation>
    </message>
    <message>
        <source>Lists of targets (*.csv *.json *.txt)</source>
        <translation>Listen von Zielen (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) read from %1.</source>
        <translation>
            <numerusform>%n Ziel aus %1 gelesen.</numerusform>
            <numerusform>%n Ziele aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comet(s) read from %1.</source>
        <translation>
            <numerusform>%n Komet aus %1 gelesen.</numerusform>
            <numerusform>%n Kometen aus %1 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read from %1.</source>
        <translation>Aus %1 konnte nichts gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more did not fit.</source>
        <translation>
            <numerusform>%n weiteres hatte keinen Platz.</numerusform>
            <numerusform>%n weitere hatten keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>Und %n weitere Zeile.</numerusform>
            <numerusform>Und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them took the place of one of the same name.</source>
        <translation>
            <numerusform>%n davon hat ein gleichnamiges ersetzt.</numerusform>
            <numerusform>%n davon haben gleichnamige ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::FinishCard</name>
    <message>
        <source>Skip this step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Stop finishing</source>
        <translation>Abschluss abbrechen</translation>
    </message>
    <message>
        <source>Stop the stacks</source>
        <translation>Stacking anhalten</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>Lights off</source>
        <translation>Lichter aus</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Finish and switch off</source>
        <translation>Abschließen und ausschalten</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Zuerst einen Schritt wählen.</translation>
    </message>
    <message>
        <source>The scope is off. Good night.</source>
        <translation>Das Teleskop ist aus. Gute Nacht.</translation>
    </message>
    <message>
        <source>The scope can only be switched on again with its button.</source>
        <translation>Einschalten lässt sich das Teleskop nur mit seiner Taste.</translation>
    </message>
    <message>
        <source>Whether it is done</source>
        <translation>Ob es getan wird</translation>
    </message>
    <message>
        <source>This step has begun.</source>
        <translation>Dieser Schritt hat begonnen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing more is done until you decide: try again, skip this step, or stop finishing.</source>
        <translation>Weiter geschieht nichts, bis du entscheidest: erneut versuchen, diesen Schritt überspringen oder den Abschluss abbrechen.</translation>
    </message>
    <message>
        <source>Finish the night</source>
        <translation>Nacht abschließen</translation>
    </message>
    <message>
        <source>Ends the night of %1, step by step.</source>
        <translation>Schließt die Nacht von %1 Schritt für Schritt ab.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was begun goes on without this window.</source>
        <translation>Was begonnen hat, geht ohne dieses Fenster weiter.</translation>
    </message>
</context>
<context>
    <name>nd::FirstRun</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Night red</source>
        <translation>Nachtrot</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Night red leaves not one green or blue pixel on the screen. Switch any time with N.</source>
        <translation>Nachtrot lässt keinen grünen oder blauen Bildpunkt übrig. Umschalten jederzeit mit N.</translation>
    </message>
    <message>
        <source>Connect it</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>I have a DWARF telescope</source>
        <translation>Ich habe ein DWARF-Teleskop</translation>
    </message>
    <message>
        <source>DWARF II, DWARF 3 or DWARF mini, switched on and on the same Wi-Fi as this laptop.</source>
        <translation>DWARF II, DWARF 3 oder DWARF mini, eingeschaltet und im selben WLAN wie dieser Laptop.</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>No hardware? Use the demo</source>
        <translation>Kein Gerät? Die Demo benutzen</translation>
    </message>
    <message>
        <source>A simulated DWARF 3 under a sky of real stars. Nothing can break.</source>
        <translation>Ein simuliertes DWARF 3 unter einem Himmel aus echten Sternen. Nichts kann kaputtgehen.</translation>
    </message>
    <message>
        <source>I am outside now, night red</source>
        <translation>Ich bin jetzt draußen, Nachtrot</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Welcome to Nightdesk</source>
        <translation>Willkommen bei Nightdesk</translation>
    </message>
    <message>
        <source>How should it look and speak?</source>
        <translation>Wie soll es aussehen und sprechen?</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <translation>Was ist da?</translation>
    </message>
    <message>
        <source>Nothing moves until you say so.</source>
        <translation>Nichts bewegt sich, bevor du es sagst.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Without a place there is no Tonight and no altitude, the scope can&apos;t be calibrated or sent to a target, and Nightdesk asks before motions that may lead to the Sun. You can set it at any time in Settings.</source>
        <translation>Ohne Ort gibt es weder Heute Nacht noch Höhen, das Teleskop lässt sich nicht kalibrieren oder zu einem Ziel schicken, und Nightdesk fragt vor Bewegungen, die zur Sonne führen können. Der Ort lässt sich jederzeit auch in den Einstellungen setzen.</translation>
    </message>
    <message>
        <source>Where do you observe?</source>
        <translation>Wo beobachtest du?</translation>
    </message>
    <message>
        <source>It decides what is up, and when. Only your scope is told.</source>
        <translation>Vom Ort hängt ab, was wann oben ist. Nur das Teleskop erfährt ihn.</translation>
    </message>
    <message>
        <source>Go on without a place</source>
        <translation>Weiter ohne Ort</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Diesen Ort nehmen</translation>
    </message>
</context>
<context>
    <name>nd::FocusChart</name>
    <message>
        <source>Size of the stars</source>
        <translation>Größe der Sterne</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>nd::FocusPanel</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Infinity</source>
        <translation>Unendlich</translation>
    </message>
    <message>
        <source>Set here</source>
        <translation>Hier setzen</translation>
    </message>
    <message>
        <source>Autofocus on</source>
        <translation>Autofokus auf</translation>
    </message>
    <message>
        <source>Half-flux radius</source>
        <translation>Halbflussradius</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Focus nearer</source>
        <translation>Näher scharfstellen</translation>
    </message>
    <message>
        <source>Focus farther</source>
        <translation>Ferner scharfstellen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Begin the curve anew</source>
        <translation>Kurve neu beginnen</translation>
    </message>
    <message>
        <source>Nearer: a tap is one step, hold it to go on</source>
        <translation>Näher: Ein Tipp ist ein Schritt, Halten macht weiter</translation>
    </message>
    <message>
        <source>Farther: a tap is one step, hold it to go on</source>
        <translation>Ferner: Ein Tipp ist ein Schritt, Halten macht weiter</translation>
    </message>
    <message>
        <source>Stop autofocus</source>
        <translation>Autofokus anhalten</translation>
    </message>
    <message>
        <source>Autofocus</source>
        <translation>Autofokus</translation>
    </message>
    <message>
        <source>Keep the position the lens has now as infinity</source>
        <translation>Die jetzige Stellung der Linse als Unendlich aufbewahren</translation>
    </message>
    <message>
        <source>Click on the tele picture where it shall be sharp.</source>
        <translation>Ins Telebild klicken, wo es scharf sein soll.</translation>
    </message>
    <message>
        <source>No star to measure in the picture.</source>
        <translation>Kein messbarer Stern im Bild.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>star size, position of the lens</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Lens of the wide camera: %1</source>
        <translation>Objektiv der Weitwinkelkamera: %1</translation>
    </message>
</context>
<context>
    <name>nd::FromStellariumButton</name>
    <message>
        <source>From Stellarium</source>
        <translation>Aus Stellarium</translation>
    </message>
    <message>
        <source>Selects what is selected in Stellarium (J2000)</source>
        <translation>Wählt, was in Stellarium gewählt ist (J2000)</translation>
    </message>
</context>
<context>
    <name>nd::GoButton</name>
    <message>
        <source>No target is selected.</source>
        <translation>Kein Ziel gewählt.</translation>
    </message>
    <message>
        <source>No scope here yet.</source>
        <translation>Hier ist noch kein Teleskop.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>target</comment>
        <translation>Zu %1 fahren</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin fahren</translation>
    </message>
    <message>
        <source>The scope turns to it and checks by the stars</source>
        <translation>Das Teleskop dreht dorthin und prüft an den Sternen</translation>
    </message>
    <message>
        <source>%1 The scope turns there, but may see no stars to check by.</source>
        <translation>%1 Das Teleskop dreht dorthin, sieht aber vielleicht keine Sterne zum Prüfen.</translation>
    </message>
</context>
<context>
    <name>nd::GotoSection</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>folgt %1</translation>
    </message>
    <message>
        <source>the stars</source>
        <translation>den Sternen</translation>
    </message>
    <message>
        <source>Pick a target first: in Find, in Tonight or on the chart.</source>
        <translation>Zuerst ein Ziel wählen: in Suchen, in Heute Nacht oder auf der Karte.</translation>
    </message>
    <message>
        <source>Looks for open sky, focuses, calibrates and goes there.</source>
        <translation>Sucht freien Himmel, stellt scharf, kalibriert und fährt hin.</translation>
    </message>
    <message>
        <source>Focus, calibrate and go</source>
        <translation>Fokussieren, kalibrieren, los</translation>
    </message>
    <message>
        <source>Observe shows it, Stack makes a picture of it.</source>
        <translation>Beobachten zeigt es, Stack macht ein Bild daraus.</translation>
    </message>
</context>
<context>
    <name>nd::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Nightdesk&lt;/h3&gt;&lt;p&gt;Ctrl+K finds any command. Ctrl+. or Pause stops everything that moves, from everywhere.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Nightdesk&lt;/h3&gt;&lt;p&gt;Strg+K findet jeden Befehl. Strg+. oder Pause hält von überall alles an, was sich bewegt.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>nd::HorizonDialog</name>
    <message>
        <source>Take this point</source>
        <translation>Diesen Punkt nehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>What stands higher than the horizon here: trees, houses, hills. The chart, Tonight and the altitude curve count with it.</source>
        <translation>Was hier über dem Horizont steht: Bäume, Häuser, Hügel. Karte, Heute Nacht und Höhenkurve rechnen damit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>In %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>A point has an azimuth from 0° to 360° and an altitude from −30° to 90°.</source>
        <translation>Ein Punkt hat einen Azimut von 0° bis 360° und eine Höhe von −30° bis 90°.</translation>
    </message>
    <message>
        <source>Set the place where you stand first.</source>
        <translation>Zuerst deinen Ort setzen.</translation>
    </message>
    <message>
        <source>No more points can be kept.</source>
        <translation>Mehr Punkte haben nicht Platz.</translation>
    </message>
    <message>
        <source>A point after the selected one</source>
        <translation>Ein Punkt nach dem gewählten</translation>
    </message>
    <message>
        <source>Files of N.I.N.A., Stellarium, Cartes du Ciel, or CSV</source>
        <translation>Dateien von N.I.N.A., Stellarium, Cartes du Ciel oder CSV</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Noch keine Punkte.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No point is selected.</source>
        <translation>Kein Punkt gewählt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes it, too, while you steer.</source>
        <translation>Beim Steuern nimmt ihn auch Strg+Eingabe.</translation>
    </message>
    <message>
        <source>The scope looks at azimuth %1, altitude %2, within %3. Steer it along the trees.</source>
        <translation>Das Teleskop blickt auf Azimut %1, Höhe %2, auf %3 genau. Entlang der Bäume steuern.</translation>
    </message>
    <message>
        <source>It does not tell how it stands: it is taken to stand level.</source>
        <translation>Es sagt nicht, wie es steht: Es muss waagerecht stehen.</translation>
    </message>
    <message>
        <source>To take points with a scope, add one.</source>
        <translation>Um Punkte mit einem Teleskop zu nehmen, eines hinzufügen.</translation>
    </message>
    <message>
        <source>To take points with the scope, connect to it.</source>
        <translation>Um Punkte mit dem Teleskop zu nehmen, es verbinden.</translation>
    </message>
    <message>
        <source>The scope was steered so far that its direction is only known within %1: send it to a star again.</source>
        <translation>Das Teleskop wurde so weit gesteuert, dass seine Richtung nur auf %1 bekannt ist: wieder zu einem Stern schicken.</translation>
    </message>
    <message>
        <source>The scope looks where no horizon is.</source>
        <translation>Das Teleskop blickt dorthin, wo kein Horizont ist.</translation>
    </message>
    <message>
        <source>It is not known where the scope looks: send it to a star, then steer it along the trees by hand.</source>
        <translation>Wohin das Teleskop blickt, ist nicht bekannt: zu einem Stern schicken, dann von Hand entlang der Bäume steuern.</translation>
    </message>
    <message>
        <source>Import a horizon</source>
        <translation>Horizont importieren</translation>
    </message>
    <message>
        <source>Horizons (*.hrz *.txt *.csv *.hzn)</source>
        <translation>Horizonte (*.hrz *.txt *.csv *.hzn)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the horizon</source>
        <translation>Horizont exportieren</translation>
    </message>
    <message>
        <source>Horizons (*.hrz *.txt)</source>
        <translation>Horizonte (*.hrz *.txt)</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n points of %1.</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%n Punkt aus %1.</numerusform>
            <numerusform>%n Punkte aus %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken from %1. %2</source>
        <translation>Aus %1 wurde nichts übernommen. %2</translation>
    </message>
    <message>
        <source>%1 places have a horizon. That of %2, the one that was changed longest ago, was forgotten to make room.</source>
        <translation>%1 Orte haben einen Horizont. Der von %2, am längsten nicht geändert, wurde vergessen, um Platz zu machen.</translation>
    </message>
</context>
<context>
    <name>nd::HorizonProfile</name>
    <message>
        <source>The horizon all around</source>
        <translation>Der Horizont ringsum</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a horizon</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::HorizonTable</name>
    <message>
        <source>Points of the horizon</source>
        <translation>Punkte des Horizonts</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
</context>
<context>
    <name>nd::ImageModuleRow</name>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Send this to the tele camera: %1?</source>
        <translation>Das an die Telekamera senden: %1?</translation>
    </message>
    <message>
        <source>It may switch a part of the image processing, for other programs, too. Nobody has published which part, nor how pictures look then.</source>
        <translation>Das kann einen Teil der Bildverarbeitung schalten, auch für andere Programme. Niemand hat veröffentlicht, welchen Teil, noch wie Bilder dann aussehen.</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>nd::ImageView</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
</context>
<context>
    <name>nd::JoystickPad</name>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Joystick</source>
        <translation>Joystick</translation>
    </message>
    <message>
        <source>Arrow keys move, a tap nudges, Space stops.</source>
        <translation>Pfeiltasten bewegen, ein Tipp stupst, die Leertaste hält an.</translation>
    </message>
</context>
<context>
    <name>nd::KeptDots</name>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 behalten</translation>
    </message>
</context>
<context>
    <name>nd::LanguageText</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>nd::LiveActions</name>
    <message>
        <source>Swap tele and wide</source>
        <translation>Tele und Weitwinkel tauschen</translation>
    </message>
    <message>
        <source>Picture of the other camera</source>
        <translation>Bild der anderen Kamera</translation>
    </message>
    <message>
        <source>Crosshair</source>
        <translation>Fadenkreuz</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Record live picture</source>
        <translation>Livebild aufnehmen</translation>
    </message>
</context>
<context>
    <name>nd::LiveFramesButton</name>
    <message>
        <source>Single frames in the live picture of the scope</source>
        <translation>Einzelaufnahmen im Livebild des Teleskops</translation>
    </message>
    <message>
        <source>Single frames in the live picture of the scope, in place of the stack, until the stack ends</source>
        <translation>Einzelaufnahmen im Livebild des Teleskops, statt des Stacks, bis der Stack endet</translation>
    </message>
    <message>
        <source>Single frames in the live picture of the scope: only while it stacks.</source>
        <translation>Einzelaufnahmen im Livebild des Teleskops: nur während es stackt.</translation>
    </message>
    <message>
        <source>The scope goes on to show single frames. %1</source>
        <translation>Das Teleskop zeigt weiter Einzelaufnahmen. %1</translation>
    </message>
    <message>
        <source>The scope does not show single frames. %1</source>
        <translation>Das Teleskop zeigt keine Einzelaufnahmen. %1</translation>
    </message>
    <message>
        <source>The live picture of the scope shows single frames until the stack ends.</source>
        <translation>Das Livebild des Teleskops zeigt Einzelaufnahmen, bis der Stack endet.</translation>
    </message>
</context>
<context>
    <name>nd::LiveToolbar</name>
    <message>
        <source>Camera in the main view</source>
        <translation>Kamera in der Hauptansicht</translation>
    </message>
</context>
<context>
    <name>nd::LiveView</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>End recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record live picture</source>
        <translation>Livebild aufnehmen</translation>
    </message>
</context>
<context>
    <name>nd::LogPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Mindestschwere</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Meldung</numerusform>
            <numerusform>%n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::MainWindow</name>
    <message>
        <source>Layout locked</source>
        <translation>Anordnung gesperrt</translation>
    </message>
    <message>
        <source>Lock layout</source>
        <translation>Anordnung sperren</translation>
    </message>
</context>
<context>
    <name>nd::MosaicDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Mosaic on the chart</source>
        <translation>Mosaik auf der Karte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures of the tele camera around the target.</source>
        <comment>mosaic</comment>
        <translation>
            <numerusform>%n Bild der Telekamera um das Ziel.</numerusform>
            <numerusform>%n Bilder der Telekamera um das Ziel.</numerusform>
        </translation>
    </message>
    <message>
        <source>One picture: no mosaic.</source>
        <translation>Ein Bild: kein Mosaik.</translation>
    </message>
</context>
<context>
    <name>nd::MotionPanel</name>
    <message>
        <source>Gamepad</source>
        <translation>Gamepad</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Move with %1</source>
        <translation>Mit %1 bewegen</translation>
    </message>
    <message>
        <source>No gamepad is plugged in.</source>
        <translation>Kein Gamepad ist angesteckt.</translation>
    </message>
</context>
<context>
    <name>nd::NoticeSection</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Content of the selected notification</source>
        <translation>Inhalt der gewählten Mitteilung</translation>
    </message>
    <message>
        <source>Select a row to see all of what it said last.</source>
        <translation>Eine Zeile wählen, um alles zu sehen, was sie zuletzt sagte.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>None came yet.</source>
        <translation>Noch keine angekommen.</translation>
    </message>
    <message>
        <source>%1 more had numbers that there is no room for.</source>
        <translation>%1 weitere hatten Nummern, für die kein Platz ist.</translation>
    </message>
    <message>
        <source>%1 kinds since connecting, %2 in all.</source>
        <translation>%1 Arten seit dem Verbinden, insgesamt %2.</translation>
    </message>
</context>
<context>
    <name>nd::NoticeTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last content</source>
        <translation>Letzter Inhalt</translation>
    </message>
</context>
<context>
    <name>nd::OtherParamSection</name>
    <message>
        <source>The scope lists these, by its own names. The maker does not publish what they do.</source>
        <translation>Diese führt das Teleskop unter eigenen Namen. Was sie bewirken, veröffentlicht der Hersteller nicht.</translation>
    </message>
</context>
<context>
    <name>nd::PanelDock</name>
    <message>
        <source>%1 · %2</source>
        <comment>panel, telescope</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>nd::PanoramaOptions</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Angles</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Size of the panorama</source>
        <translation>Größe des Panoramas</translation>
    </message>
    <message>
        <source>Width of the panorama</source>
        <translation>Breite des Panoramas</translation>
    </message>
    <message>
        <source>Height of the panorama</source>
        <translation>Höhe des Panoramas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>The scope works out how many pictures that takes. Nobody has published from where the angles count, nor their unit: taken for degrees, as all its other angles.</source>
        <translation>Das Teleskop rechnet aus, wie viele Bilder das sind. Von wo an die Winkel zählen und in welcher Einheit, hat niemand veröffentlicht: Sie gelten hier als Grad, wie alle seine anderen Winkel.</translation>
    </message>
</context>
<context>
    <name>nd::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>nd::PhotoOptions</name>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Centre of the zoom, from the left</source>
        <translation>Mitte des Zooms, von links</translation>
    </message>
    <message>
        <source>Centre of the zoom, from the top</source>
        <translation>Mitte des Zooms, von oben</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>nd::PipView</name>
    <message>
        <source>Picture of the other camera</source>
        <translation>Bild der anderen Kamera</translation>
    </message>
    <message>
        <source>Drag to another corner. Double-click to swap the cameras (W).</source>
        <translation>In eine andere Ecke ziehen. Doppelklick tauscht die Kameras (W).</translation>
    </message>
</context>
<context>
    <name>nd::PointingPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>The scope stands still.</source>
        <translation>Das Teleskop steht still.</translation>
    </message>
</context>
<context>
    <name>nd::PolarArrows</name>
    <message>
        <source>Which way to turn the scope</source>
        <translation>Wohin das Teleskop zu drehen ist</translation>
    </message>
</context>
<context>
    <name>nd::PolarSection</name>
    <message>
        <source>Polar axis</source>
        <translation>Polachse</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Erneut messen</translation>
    </message>
    <message>
        <source>Tilt the scope to the pole, then measure.</source>
        <translation>Das Teleskop zum Pol neigen, dann messen.</translation>
    </message>
</context>
<context>
    <name>nd::ProfileEditor</name>
    <message>
        <source>Send zoom fields with a photo</source>
        <translation>Zoomfelder mit einem Foto senden</translation>
    </message>
    <message>
        <source>Colour controls carry ISP values</source>
        <translation>Farbregler tragen ISP-Werte</translation>
    </message>
    <message>
        <source>Open the cameras again on V3 firmware</source>
        <translation>Die Kameras bei V3-Firmware erneut öffnen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>by model</source>
        <translation>nach Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command port</source>
        <translation>Befehlsport</translation>
    </message>
    <message>
        <source>HTTP port</source>
        <translation>HTTP-Port</translation>
    </message>
    <message>
        <source>JPEG port</source>
        <translation>JPEG-Port</translation>
    </message>
    <message>
        <source>RTSP port</source>
        <translation>RTSP-Port</translation>
    </message>
    <message>
        <source>Minor version</source>
        <translation>Nebenversion</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>East is positive</source>
        <translation>Osten ist positiv</translation>
    </message>
    <message>
        <source>West is positive</source>
        <translation>Westen ist positiv</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Wide path</source>
        <translation>Weitwinkel-Pfad</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>Wide white balance: scenes by their own command (V3)</source>
        <translation>Weißabgleich der Weitwinkelkamera: Szenen mit eigenem Befehl (V3)</translation>
    </message>
    <message>
        <source>Files port</source>
        <translation>Dateien-Port</translation>
    </message>
    <message>
        <source>FTP port</source>
        <translation>FTP-Port</translation>
    </message>
    <message>
        <source>Charge code 1 is slow charging, not none</source>
        <translation>Ladecode 1 heißt langsam laden, nicht: gar nicht</translation>
    </message>
    <message>
        <source>10050, 12036 switch cameras: no preview level (V3)</source>
        <translation>10050, 12036 schalten Kameras: keine Vorschaustufe (V3)</translation>
    </message>
</context>
<context>
    <name>nd::ProgressTrack</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>nd::ReplayBar</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Nothing is sent to a scope.</source>
        <translation>Nichts wird an ein Teleskop gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Progress of the replay</source>
        <translation>Stelle in der Wiedergabe</translation>
    </message>
    <message>
        <source>Close the replay</source>
        <translation>Wiedergabe schließen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>The replay is over.</source>
        <translation>Die Wiedergabe ist zu Ende.</translation>
    </message>
    <message>
        <source>Reading the recorded night.</source>
        <translation>Liest die aufgezeichnete Nacht.</translation>
    </message>
</context>
<context>
    <name>nd::ReplayCommands</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replay a recorded night</source>
        <translation>Aufgezeichnete Nacht abspielen</translation>
    </message>
    <message>
        <source>Recorded nights (*.ndflight)</source>
        <translation>Aufgezeichnete Nächte (*.ndflight)</translation>
    </message>
</context>
<context>
    <name>nd::SettingsPage</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Night red</source>
        <translation>Nachtrot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Night red shows not one green or blue pixel. Key: N</source>
        <translation>Nachtrot zeigt keinen grünen oder blauen Bildpunkt. Taste: N</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Everything grows, whatever the screen. Ctrl+Shift+Plus and Minus</source>
        <translation>Alles wächst, auf jedem Bildschirm. Strg+Umschalt+Plus und Minus</translation>
    </message>
    <message>
        <source>Night brightness</source>
        <translation>Helligkeit bei Nacht</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up and Down</source>
        <translation>Strg+Umschalt+Auf und Ab</translation>
    </message>
    <message>
        <source>Where you observe</source>
        <translation>Beobachtungsort</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>Ordner für Bilder</translation>
    </message>
    <message>
        <source>MKV</source>
        <translation>MKV</translation>
    </message>
    <message>
        <source>MP4</source>
        <translation>MP4</translation>
    </message>
    <message>
        <source>Snapshots and recordings of the live picture go here.</source>
        <translation>Hierhin kommen Schnappschüsse und Aufnahmen des Livebilds.</translation>
    </message>
    <message>
        <source>Live recordings</source>
        <translation>Live-Aufnahmen</translation>
    </message>
    <message>
        <source>MP4 opens in more programs; MKV survives when the laptop switches off.</source>
        <translation>MP4 öffnet sich in mehr Programmen; MKV übersteht es, wenn der Laptop ausgeht.</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Decides what is up, and whether the Sun is. Only your scope is told.</source>
        <translation>Bestimmt, was oben ist und ob die Sonne scheint. Nur das Teleskop erfährt ihn.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>No place is set.</source>
        <translation>Kein Ort ist gesetzt.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>height</comment>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>nd::ShootingModeRow</name>
    <message>
        <source>Switch…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Shooting mode to switch to</source>
        <translation>Aufnahmemodus, in den gewechselt wird</translation>
    </message>
    <message>
        <source>Number of the shooting mode</source>
        <translation>Nummer des Aufnahmemodus</translation>
    </message>
    <message>
        <source>The scope is in this mode.</source>
        <translation>Das Teleskop ist in diesem Modus.</translation>
    </message>
    <message>
        <source>Switch the whole scope to %1?</source>
        <translation>Das ganze Teleskop auf %1 umstellen?</translation>
    </message>
    <message>
        <source>Each mode has exposure, gain and filter of its own: the scope takes those of the new mode, for both cameras. Other programs that use it are switched, too.</source>
        <translation>Jeder Modus hat eigene Belichtung, Verstärkung und eigenen Filter: Das Teleskop nimmt die des neuen Modus, für beide Kameras. Andere Programme, die es benutzen, werden mit umgestellt.</translation>
    </message>
    <message>
        <source>Switch the mode</source>
        <translation>Modus wechseln</translation>
    </message>
</context>
<context>
    <name>nd::ShowInStellariumButton</name>
    <message>
        <source>Show in Stellarium</source>
        <translation>In Stellarium zeigen</translation>
    </message>
    <message>
        <source>No target is selected.</source>
        <translation>Kein Ziel gewählt.</translation>
    </message>
    <message>
        <source>Show in Stellarium with the scope&apos;s field, three fields wide</source>
        <translation>In Stellarium mit dem Bildfeld des Teleskops zeigen, drei Felder breit</translation>
    </message>
</context>
<context>
    <name>nd::SiteDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Use this place</source>
        <translation>Diesen Ort nehmen</translation>
    </message>
    <message>
        <source>Where you observe</source>
        <translation>Beobachtungsort</translation>
    </message>
    <message>
        <source>Known places</source>
        <translation>Bekannte Orte</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A new place</source>
        <translation>Ein neuer Ort</translation>
    </message>
    <message>
        <source>No place was kept yet.</source>
        <translation>Noch kein Ort gemerkt.</translation>
    </message>
    <message>
        <source>This place was not kept.</source>
        <translation>Dieser Ort wurde nicht gemerkt.</translation>
    </message>
    <message>
        <source>%1 places are kept: %2, the one used longest ago, is forgotten then.</source>
        <translation>%1 Orte werden behalten: %2, am längsten nicht benutzt, wird dann vergessen.</translation>
    </message>
</context>
<context>
    <name>nd::SiteForm</name>
    <message>
        <source>Terrace</source>
        <translation>Terrasse</translation>
    </message>
    <message>
        <source>48.2 or 48° 12′ N</source>
        <translation>48,2 oder 48° 12′ N</translation>
    </message>
    <message>
        <source>11.5 or 11° 30′ E</source>
        <translation>11,5 oder 11° 30′ O</translation>
    </message>
    <message>
        <source>metres, may stay empty</source>
        <translation>Meter, darf leer bleiben</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Pick a town, or enter latitude and longitude; a map or a phone knows them.</source>
        <translation>Eine Stadt wählen oder Breite und Länge eingeben; eine Karte oder ein Handy kennt sie.</translation>
    </message>
    <message>
        <source>The latitude is not understood: −90 to 90, north is positive.</source>
        <translation>Die Breite ist nicht zu verstehen: −90 bis 90, Nord ist positiv.</translation>
    </message>
    <message>
        <source>The longitude is not understood: −180 to 180, east is positive.</source>
        <translation>Die Länge ist nicht zu verstehen: −180 bis 180, Ost ist positiv.</translation>
    </message>
    <message>
        <source>The height is not understood: metres from −500 to 9000.</source>
        <translation>Die Höhe ist nicht zu verstehen: Meter von −500 bis 9000.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 km from %2</source>
        <translation>%1 km von %2</translation>
    </message>
</context>
<context>
    <name>nd::SiteFromStellariumButton</name>
    <message>
        <source>Copy from Stellarium</source>
        <translation>Aus Stellarium übernehmen</translation>
    </message>
    <message>
        <source>Fills in where Stellarium&apos;s observer stands</source>
        <translation>Trägt ein, wo der Beobachter in Stellarium steht</translation>
    </message>
</context>
<context>
    <name>nd::SkyChart</name>
    <message>
        <source>Sky chart</source>
        <translation>Himmelskarte</translation>
    </message>
</context>
<context>
    <name>nd::SkyChartActions</name>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Constellations</source>
        <translation>Sternbilder</translation>
    </message>
    <message>
        <source>Galaxies, nebulae, clusters</source>
        <translation>Galaxien, Nebel, Haufen</translation>
    </message>
    <message>
        <source>Ground hides the sky</source>
        <translation>Boden verdeckt den Himmel</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Look where the scope looks</source>
        <translation>Blicken, wohin das Teleskop blickt</translation>
    </message>
    <message>
        <source>Look at the target</source>
        <translation>Auf das Ziel blicken</translation>
    </message>
    <message>
        <source>10 minutes earlier</source>
        <translation>10 Minuten früher</translation>
    </message>
    <message>
        <source>10 minutes later</source>
        <translation>10 Minuten später</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Ein Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Ein Tag später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Trees and houses around…</source>
        <translation>Bäume und Häuser ringsum…</translation>
    </message>
    <message>
        <source>Mosaic…</source>
        <translation>Mosaik…</translation>
    </message>
</context>
<context>
    <name>nd::SkyChartPanel</name>
    <message>
        <source>It is not known where you stand: the chart has no horizon and no time of yours.</source>
        <translation>Dein Ort ist nicht bekannt: Die Karte hat keinen Horizont und nicht deine Zeit.</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>Ort setzen…</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Auf %1 blicken</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Zuerst etwas wählen.</translation>
    </message>
    <message>
        <source>It is not known where the scope looks.</source>
        <translation>Wohin das Teleskop blickt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>The chart shows the sky as it is now.</source>
        <translation>Die Karte zeigt den Himmel, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Set the place where you stand first.</source>
        <translation>Zuerst deinen Ort setzen.</translation>
    </message>
</context>
<context>
    <name>nd::SkyChartToolbar</name>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Equator</source>
        <translation>Äquator</translation>
    </message>
    <message>
        <source>What is up on the chart</source>
        <translation>Was auf der Karte oben ist</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Width of the chart: %1</source>
        <translation>Breite der Karte: %1</translation>
    </message>
</context>
<context>
    <name>nd::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>nd::StackCharts</name>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Half-flux radius, px</source>
        <translation>Halbflussradius, px</translation>
    </message>
    <message>
        <source>Sky background</source>
        <translation>Himmelshintergrund</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <translation>Signal zu Rauschen</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>Noch %1: %2</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Einzelbilder</translation>
    </message>
    <message>
        <source>In the previews of the stack; the thin line is of single frames, by a scale of its own.</source>
        <translation>In den Vorschaubildern des Stacks; die dünne Linie gilt für Einzelbilder, nach eigener Skala.</translation>
    </message>
    <message>
        <source>The previews show too few faint stars or too little noise: reckoned from what single frames are worth.</source>
        <translation>Die Vorschaubilder zeigen zu wenige schwache Sterne oder zu wenig Rauschen: berechnet aus dem, was Einzelbilder wert sind.</translation>
    </message>
    <message>
        <source>How far a faint star stands out of the noise of the previews, whatever their stretch.</source>
        <translation>Wie weit ein schwacher Stern aus dem Rauschen der Vorschaubilder ragt, wie immer sie gestreckt sind.</translation>
    </message>
    <message>
        <source>Dashed: if each frame had been as good as the best, the square root of time.</source>
        <translation>Gestrichelt: wenn jedes Bild so gut wie das beste gewesen wäre, die Wurzel aus der Zeit.</translation>
    </message>
    <message>
        <source>from single frames</source>
        <translation>aus Einzelbildern</translation>
    </message>
</context>
<context>
    <name>nd::StackLogDetail</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Teleskop</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Begun by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Nightdesk</source>
        <translation>Nightdesk</translation>
    </message>
    <message>
        <source>another client</source>
        <translation>einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>nd::StackLogPanel</name>
    <message>
        <source>Stacks</source>
        <translation>Stacks</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Sums by night and filter</source>
        <translation>Summen nach Nacht und Filter</translation>
    </message>
    <message>
        <source>Nothing was stacked yet. Each stack is written down here as it grows.</source>
        <translation>Noch wurde nichts gestackt. Jeder Stack wird hier aufgeschrieben, während er wächst.</translation>
    </message>
    <message>
        <source>The log is being read.</source>
        <translation>Das Protokoll wird gelesen.</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>This stack is still growing.</source>
        <translation>Dieser Stack wächst noch.</translation>
    </message>
    <message>
        <source>Choose a stack in the list first.</source>
        <translation>Zuerst einen Stack in der Liste wählen.</translation>
    </message>
    <message>
        <source>What is shown, as CSV or JSON</source>
        <translation>Das Gezeigte als CSV oder JSON</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export stacks</source>
        <translation>Stacks exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON (*.json)</source>
        <translation>Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>It could not be exported: %1</source>
        <translation>Es ließ sich nicht exportieren: %1</translation>
    </message>
    <message>
        <source>Delete from the log</source>
        <translation>Aus dem Protokoll löschen</translation>
    </message>
    <message>
        <source>Delete the stack of %1 from the log?</source>
        <translation>Den Stack von %1 aus dem Protokoll löschen?</translation>
    </message>
    <message>
        <source>Its numbers and events are gone then. The pictures on the scope&apos;s card stay.</source>
        <translation>Seine Zahlen und Ereignisse sind dann weg. Die Bilder auf der Karte des Teleskops bleiben.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>nd::StackLogTable</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Frames kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>nd::StackNightTable</name>
    <message>
        <source>not told</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Stacks</translation>
    </message>
    <message>
        <source>Frames kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
</context>
<context>
    <name>nd::StackPanel</name>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Start stack</source>
        <translation>Stacking starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ends the stack after the frame under way.</source>
        <translation>Beendet das Stacking nach der laufenden Aufnahme.</translation>
    </message>
    <message>
        <source>Does not wait for the frame under way.</source>
        <translation>Wartet nicht auf die laufende Aufnahme.</translation>
    </message>
    <message>
        <source>Finish the night…</source>
        <translation>Nacht abschließen…</translation>
    </message>
    <message>
        <source>Ends the stack, the lights and the power in order; each step can be left out.</source>
        <translation>Beendet Stack, Lichter und Strom der Reihe nach; jeder Schritt lässt sich auslassen.</translation>
    </message>
    <message>
        <source>Both cameras</source>
        <translation>Beide Kameras</translation>
    </message>
    <message>
        <source>Starts this camera, and the other as soon as this one runs.</source>
        <translation>Startet diese Kamera und, sobald sie läuft, die andere.</translation>
    </message>
    <message>
        <source>Calls off the start: nothing was sent of it yet.</source>
        <translation>Nimmt den Start zurück: Von ihm wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The start is under way: it can be stopped as soon as the scope has answered.</source>
        <translation>Der Start ist unterwegs: Er lässt sich anhalten, sobald das Teleskop geantwortet hat.</translation>
    </message>
</context>
<context>
    <name>nd::StackPicturesPanel</name>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letzte Aufnahme</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Lift faint light of the stack</source>
        <translation>Schwaches Licht des Stacks anheben</translation>
    </message>
    <message>
        <source>No picture of a stack yet. It comes with the first frames.</source>
        <translation>Noch kein Bild eines Stacks. Es kommt mit den ersten Aufnahmen.</translation>
    </message>
    <message>
        <source>No single frame yet.</source>
        <translation>Noch keine einzelne Aufnahme.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Previews of this stack</source>
        <translation>Vorschauen dieses Stacks</translation>
    </message>
    <message>
        <source>Stack of %1</source>
        <translation>Stack aus %1</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>Last frame, %1, left out</source>
        <translation>Letzte Aufnahme, %1, ausgelassen</translation>
    </message>
    <message>
        <source>Last frame, %1</source>
        <translation>Letzte Aufnahme, %1</translation>
    </message>
</context>
<context>
    <name>nd::StackProgress</name>
    <message>
        <source>fewer than before</source>
        <translation>weniger als zuvor</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>mehr als zuvor</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Kept, last 10</source>
        <translation>Behalten, letzte 10</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Time per frame</source>
        <translation>Zeit pro Aufnahme</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Exposure, gain</source>
        <translation>Belichtung, Verstärkung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>of %1 stacked</source>
        <translation>von %1 gestackt</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>gestackt</translation>
    </message>
    <message>
        <source>%1 taken</source>
        <translation>%1 aufgenommen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>Nicht zu hören</translation>
    </message>
    <message>
        <source>Not started by this program.</source>
        <translation>Nicht von diesem Programm gestartet.</translation>
    </message>
    <message>
        <source>The end is known after a few frames.</source>
        <translation>Das Ende ist nach einigen Aufnahmen bekannt.</translation>
    </message>
    <message>
        <source>%1, %2 of it not exposing</source>
        <translation>%1, davon %2 ohne Belichtung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; kept: %2</source>
        <translation>%1; behalten: %2</translation>
    </message>
    <message>
        <source>%1 inside the scope</source>
        <translation>%1 im Teleskop</translation>
    </message>
    <message>
        <source>%1, charging</source>
        <translation>%1, lädt</translation>
    </message>
    <message>
        <source>%1, lasts %2</source>
        <translation>%1, reicht %2</translation>
    </message>
</context>
<context>
    <name>nd::StackStart</name>
    <message>
        <source>Back to the live picture</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Shoot dark frames…</source>
        <translation>Dunkelbilder aufnehmen…</translation>
    </message>
    <message>
        <source>Stop the dark frames</source>
        <translation>Dunkelbilder anhalten</translation>
    </message>
    <message>
        <source>Dark frames</source>
        <translation>Dunkelbilder</translation>
    </message>
    <message>
        <source>Is the scope dark?</source>
        <translation>Ist das Teleskop dunkel?</translation>
    </message>
    <message>
        <source>Dark frames are taken without any light: close the scope or cover its lens. It takes some minutes, and the live picture stops meanwhile.</source>
        <translation>Dunkelbilder entstehen ganz ohne Licht: das Teleskop schließen oder seine Linse abdecken. Das dauert einige Minuten, und das Livebild steht solange.</translation>
    </message>
    <message>
        <source>Shoot dark frames</source>
        <translation>Dunkelbilder aufnehmen</translation>
    </message>
    <message>
        <source>Last stack: %1</source>
        <translation>Letztes Stacking: %1</translation>
    </message>
    <message>
        <source>The scope is put back to the live picture.</source>
        <translation>Das Teleskop wird auf das Livebild zurückgestellt.</translation>
    </message>
    <message>
        <source>The scope still shows the last stack.</source>
        <translation>Das Teleskop zeigt noch den letzten Stack.</translation>
    </message>
    <message>
        <source>Stop it and start</source>
        <translation>Anhalten und starten</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 einstellen</translation>
    </message>
    <message>
        <source>What the camera is set to is not known.</source>
        <translation>Worauf die Kamera eingestellt ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>nd::StackStarter</name>
    <message>
        <source>The scope is busy</source>
        <translation>Das Teleskop ist beschäftigt</translation>
    </message>
    <message>
        <source>Stop it and start the stack?</source>
        <translation>Anhalten und den Stack starten?</translation>
    </message>
    <message>
        <source>What is stopped can&apos;t be gone on with.</source>
        <translation>Was angehalten wird, lässt sich nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Stop it and start</source>
        <translation>Anhalten und starten</translation>
    </message>
    <message>
        <source>No dark frame</source>
        <translation>Kein Dunkelbild</translation>
    </message>
    <message>
        <source>Stack without a dark frame?</source>
        <translation>Ohne Dunkelbild stacken?</translation>
    </message>
    <message>
        <source>Stack without</source>
        <translation>Ohne stacken</translation>
    </message>
    <message>
        <source>Stop the stack</source>
        <translation>Stacking anhalten</translation>
    </message>
    <message>
        <source>Stop this stack?</source>
        <translation>Dieses Stacking anhalten?</translation>
    </message>
    <message>
        <source>A stack that was stopped can&apos;t be gone on with. What is stacked is kept on the scope&apos;s card, and the live picture comes back.</source>
        <translation>Ein angehaltenes Stacking lässt sich nicht fortsetzen. Was gestackt ist, bleibt auf der Karte des Teleskops, und das Livebild kommt zurück.</translation>
    </message>
    <message>
        <source>The tele camera has no dark frame for its exposure, gain and temperature.</source>
        <translation>Die Telekamera hat kein Dunkelbild für ihre Belichtung, Verstärkung und Temperatur.</translation>
    </message>
    <message>
        <source>The wide camera has no dark frame for its exposure, gain and temperature.</source>
        <translation>Die Weitwinkelkamera hat kein Dunkelbild für ihre Belichtung, Verstärkung und Temperatur.</translation>
    </message>
    <message>
        <source>Hot pixels stay in the picture. Cancel to shoot dark frames first.</source>
        <translation>Hotpixel bleiben im Bild. Abbrechen, um zuerst Dunkelbilder aufzunehmen.</translation>
    </message>
    <message>
        <source>The wide camera begins next, without one if it has none either.</source>
        <translation>Danach beginnt die Weitwinkelkamera, und zwar ohne, wenn auch sie keines hat.</translation>
    </message>
    <message>
        <source>The tele camera begins next, without one if it has none either.</source>
        <translation>Danach beginnt die Telekamera, und zwar ohne, wenn auch sie keines hat.</translation>
    </message>
    <message>
        <source>Stack with both cameras without dark frames?</source>
        <translation>Mit beiden Kameras ohne Dunkelbilder stacken?</translation>
    </message>
</context>
<context>
    <name>nd::StackTimeline</name>
    <message>
        <source>Timeline of the stack</source>
        <translation>Zeitleiste des Stackings</translation>
    </message>
</context>
<context>
    <name>nd::StellariumSettings</name>
    <message>
        <source>Port of Stellarium</source>
        <translation>Port von Stellarium</translation>
    </message>
    <message>
        <source>Password of Stellarium</source>
        <translation>Passwort von Stellarium</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Computer on which Stellarium runs</source>
        <translation>Computer, auf dem Stellarium läuft</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Keep the password of Stellarium</source>
        <translation>Passwort von Stellarium merken</translation>
    </message>
    <message>
        <source>Stellarium</source>
        <translation>Stellarium</translation>
    </message>
    <message>
        <source>Where its plug-in Remote Control listens: Find takes the object that is selected there, Target shows its target there.</source>
        <translation>Wo seine Erweiterung Remote Control (Fernsteuerung) horcht: Suchen übernimmt das dort gewählte Objekt, Ziel zeigt sein Objekt dort.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Only if Remote Control wants one. It goes to the keyring.</source>
        <translation>Nur wenn Remote Control eines will. Es kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password is forgotten.</source>
        <translation>Das Passwort ist vergessen.</translation>
    </message>
    <message>
        <source>The password is in the keyring.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keyring on this laptop: it is known until Nightdesk ends.</source>
        <translation>An diesem Laptop gibt es keinen Schlüsselbund: Es ist bekannt, bis Nightdesk endet.</translation>
    </message>
    <message>
        <source>Planetarium programs</source>
        <translation>Planetariumsprogramme</translation>
    </message>
</context>
<context>
    <name>nd::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>nd::StepRow</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1: automatisch</translation>
    </message>
</context>
<context>
    <name>nd::Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>nd::StopButton</name>
    <message>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>Ctrl + .</source>
        <translation>Strg + .</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Stop everything that moves</source>
        <translation>Alles anhalten, was sich bewegt</translation>
    </message>
    <message>
        <source>Stop everything that moves  Ctrl+. or Pause
Twice within 2 s also stops a running stack.</source>
        <translation>Alles anhalten, was sich bewegt  Strg+. oder Pause
Zweimal in 2 s hält auch ein laufendes Stacking an.</translation>
    </message>
    <message>
        <source>The scope has not confirmed the stop. It is sent again until it does.</source>
        <translation>Das Teleskop hat den Stopp nicht bestätigt. Er wird gesendet, bis es das tut.</translation>
    </message>
</context>
<context>
    <name>nd::StripFacts</name>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <translation>Stopp nicht bestätigt</translation>
    </message>
    <message>
        <source>sent again until it is</source>
        <translation>wird weiter gesendet</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>°/s</source>
        <translation>°/s</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>trying again in %1 s</source>
        <translation>neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>In control</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Sieht zu</translation>
    </message>
    <message>
        <source>Another app has control. Take over in Device.</source>
        <translation>Eine andere App hat die Kontrolle. Übernehmen unter Gerät.</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Akku schwach</translation>
    </message>
    <message>
        <source>No card</source>
        <translation>Keine Karte</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>stays awake</source>
        <translation>bleibt wach</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nimmt auf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Kein Teleskop</translation>
    </message>
    <message>
        <source>This laptop commands the scope.</source>
        <translation>Dieser Laptop steuert das Teleskop.</translation>
    </message>
    <message>
        <source>Battery of the scope</source>
        <translation>Akku des Teleskops</translation>
    </message>
    <message>
        <source>Card of the scope</source>
        <translation>Karte des Teleskops</translation>
    </message>
    <message>
        <source>A simulated scope under a computed sky</source>
        <translation>Ein simuliertes Teleskop unter einem gerechneten Himmel</translation>
    </message>
    <message>
        <source>may fall asleep</source>
        <translation>kann einschlafen</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>WIEDERGABE</translation>
    </message>
    <message>
        <source>A recorded night is played back: nothing is sent to a scope</source>
        <translation>Eine aufgezeichnete Nacht wird abgespielt: Nichts wird an ein Teleskop gesendet</translation>
    </message>
    <message>
        <source>to this laptop</source>
        <translation>auf diesen Laptop</translation>
    </message>
    <message>
        <source>The live picture is recorded onto this laptop.</source>
        <translation>Das Livebild wird auf diesem Laptop aufgenommen.</translation>
    </message>
    <message>
        <source>SOLAR FILTER ON</source>
        <translation>SONNENFILTER AUF</translation>
    </message>
    <message>
        <source>Sun %1° away</source>
        <translation>Sonne %1° entfernt</translation>
    </message>
    <message>
        <source>Confirmed by you: the scope may point at the Sun until you disconnect, end it in the Device menu, or the Sun is down.</source>
        <translation>Von dir bestätigt: Das Teleskop darf auf die Sonne zeigen, bis getrennt wird, es im Menü Gerät beendet wird oder die Sonne untergegangen ist.</translation>
    </message>
    <message>
        <source>Temperature inside the scope: %1</source>
        <translation>Temperatur im Teleskop: %1</translation>
    </message>
    <message>
        <source>Sensor of the tele camera: %1</source>
        <translation>Sensor der Telekamera: %1</translation>
    </message>
    <message>
        <source>Sensor of the wide camera: %1</source>
        <translation>Sensor der Weitwinkelkamera: %1</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>The time the sky is computed for: %1.
The times of a night are those of your place (%2).</source>
        <translation>Die Zeit, für die der Himmel gerechnet wird: %1.
Die Zeiten einer Nacht sind die deines Orts (%2).</translation>
    </message>
    <message>
        <source>The time the sky is computed for: %1.
The times of a night are those of this laptop (%2).</source>
        <translation>Die Zeit, für die der Himmel gerechnet wird: %1.
Die Zeiten einer Nacht sind die dieses Laptops (%2).</translation>
    </message>
    <message>
        <source>UTC · clock wrong</source>
        <translation>UTC · Uhr falsch</translation>
    </message>
    <message>
        <source>UTC · %1 · LST %2</source>
        <comment>time of the place, sidereal time</comment>
        <translation>UTC · %1 · LST %2</translation>
    </message>
    <message>
        <source>This laptop did not let us hold off its sleep. Keep it awake yourself: %1.</source>
        <comment>what goes on</comment>
        <translation>Dieser Laptop ließ sich nicht wach halten. Selbst dafür sorgen: %1.</translation>
    </message>
    <message>
        <source>Sleep and screen lock of this laptop are held off: %1.</source>
        <comment>what goes on</comment>
        <translation>Dieser Laptop schläft und sperrt nicht, es läuft etwas: %1.</translation>
    </message>
    <message>
        <source>UTC · clock in doubt</source>
        <translation>UTC · Uhr fraglich</translation>
    </message>
    <message>
        <source>The screen stays on, but this laptop did not let us hold off its sleep. Keep it awake yourself: %1.</source>
        <comment>what goes on</comment>
        <translation>Der Bildschirm bleibt an, aber dieser Laptop ließ seinen Ruhezustand nicht aufhalten. Bitte selbst wach halten: %1.</translation>
    </message>
    <message>
        <source>Sleep of this laptop is held off: %1. Its screen may still lock: this desktop did not let us hold that off.</source>
        <comment>what goes on</comment>
        <translation>Der Ruhezustand dieses Laptops ist aufgehalten: %1. Der Bildschirm kann trotzdem gesperrt werden: Das ließ diese Arbeitsumgebung nicht aufhalten.</translation>
    </message>
    <message>
        <source>Steers by itself</source>
        <translation>Steuert selbst</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Calibrating</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Measuring the polar axis</source>
        <translation>Misst die Polachse</translation>
    </message>
    <message>
        <source>Going there</source>
        <translation>Fährt hin</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>nd::SunCommands</name>
    <message>
        <source>The Sun is down.</source>
        <translation>Die Sonne ist untergegangen.</translation>
    </message>
</context>
<context>
    <name>nd::SunMoonSection</name>
    <message>
        <source>Sun and Moon</source>
        <translation>Sonne und Mond</translation>
    </message>
    <message>
        <source>Stay on the Sun or the Moon</source>
        <translation>Der Sonne oder dem Mond folgen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Stay on</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>It stays on it.</source>
        <translation>Es folgt.</translation>
    </message>
</context>
<context>
    <name>nd::TargetDetails</name>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimut</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Aufgang</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Untergang</translation>
    </message>
    <message>
        <source>Above limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Lit</source>
        <translation>Beleuchtet</translation>
    </message>
    <message>
        <source>J2000</source>
        <translation>J2000</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 rising</source>
        <comment>altitude</comment>
        <translation>%1 steigend</translation>
    </message>
    <message>
        <source>%1 sinking</source>
        <comment>altitude</comment>
        <translation>%1 sinkend</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>hier nie</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>time, altitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not over %1 tonight</source>
        <comment>altitude</comment>
        <translation>heute Nacht nicht über %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>until %2</source>
        <comment>time</comment>
        <translation>bis %2</translation>
    </message>
    <message>
        <source>Above %1</source>
        <comment>altitude</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1 in blue</source>
        <comment>magnitude</comment>
        <translation>%1 im Blauen</translation>
    </message>
    <message>
        <source>%1 per arcsec²</source>
        <comment>magnitude</comment>
        <translation>%1 pro Bogensekunde²</translation>
    </message>
    <message>
        <source>%1 away, %2 lit</source>
        <comment>angle, percent</comment>
        <translation>%1 entfernt, %2 beleuchtet</translation>
    </message>
    <message>
        <source>%1 away, not up</source>
        <comment>angle</comment>
        <translation>%1 entfernt, nicht oben</translation>
    </message>
    <message>
        <source>Free view</source>
        <translation>Unverdeckt</translation>
    </message>
    <message>
        <source>not tonight</source>
        <translation>heute Nacht nicht</translation>
    </message>
    <message>
        <source>Airmass</source>
        <translation>Luftmasse</translation>
    </message>
    <message>
        <source>Field turns</source>
        <translation>Bild dreht</translation>
    </message>
    <message>
        <source>With the scope upright, not tilted to the pole: how fast the picture turns now, and how long a frame may be exposed until a corner of the tele camera trails by a pixel.</source>
        <translation>Bei aufrechtem Teleskop, nicht zum Pol geneigt: wie schnell sich das Bild jetzt dreht und wie lange eine Aufnahme belichtet werden darf, bis eine Ecke der Tele-Kamera um ein Pixel verzogen ist.</translation>
    </message>
    <message>
        <source>too fast at the zenith</source>
        <translation>zu schnell am Zenit</translation>
    </message>
    <message>
        <source>%1/h</source>
        <comment>angle</comment>
        <translation>%1/h</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <comment>angle an hour, time</comment>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>nd::TargetList</name>
    <message>
        <source>Place by its coordinates</source>
        <translation>Ort nach Koordinaten</translation>
    </message>
    <message>
        <source>%1 mag</source>
        <translation>%1 mag</translation>
    </message>
    <message>
        <source>%1, %2, altitude %3</source>
        <translation>%1, %2, Höhe %3</translation>
    </message>
</context>
<context>
    <name>nd::TargetPanel</name>
    <message>
        <source>No target is selected. Pick one from Find or Tonight.</source>
        <translation>Kein Ziel gewählt. Eines in Suchen oder Heute Nacht wählen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy name and J2000 coordinates</source>
        <translation>Namen und J2000-Koordinaten kopieren</translation>
    </message>
    <message>
        <source>No target is selected.</source>
        <translation>Kein Ziel gewählt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Keep it among the favourites</source>
        <translation>Bei den Favoriten merken</translation>
    </message>
    <message>
        <source>A place by its coordinates</source>
        <translation>Ein Ort nach Koordinaten</translation>
    </message>
    <message>
        <source>%1, also %2</source>
        <comment>kind, other names</comment>
        <translation>%1, auch %2</translation>
    </message>
    <message>
        <source>Never point at the Sun without a solar filter.</source>
        <translation>Nie ohne Sonnenfilter auf die Sonne richten.</translation>
    </message>
    <message>
        <source>Where you observe is not set: it is not known whether it is up.</source>
        <translation>Der Beobachtungsort ist nicht gesetzt: Ob es oben ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>nd::TimelinePanel</name>
    <message>
        <source>Tele</source>
        <translation>Tele</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weitwinkel</translation>
    </message>
    <message>
        <source>No stack was seen yet. Its frames, pauses and events come here.</source>
        <translation>Noch war kein Stacking zu sehen. Seine Aufnahmen, Pausen und Ereignisse kommen hierher.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Events of the stack</source>
        <translation>Ereignisse des Stackings</translation>
    </message>
</context>
<context>
    <name>nd::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>nd::ToastStack</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nd::TonightFilters</name>
    <message>
        <source>Only what fits the field</source>
        <translation>Nur was ins Feld passt</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Time up</source>
        <translation>Zeit am Himmel</translation>
    </message>
    <message>
        <source>From the Moon</source>
        <translation>Vom Mond</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fits the field</source>
        <translation>Passt ins Feld</translation>
    </message>
    <message>
        <source>Above %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Up any time</source>
        <translation>Beliebig lange</translation>
    </message>
    <message>
        <source>Up %1</source>
        <translation>Oben %1</translation>
    </message>
    <message>
        <source>Moon anywhere</source>
        <translation>Mond beliebig</translation>
    </message>
    <message>
        <source>Moon %1 away</source>
        <translation>Mond %1 fern</translation>
    </message>
    <message>
        <source>Any brightness</source>
        <translation>Jede Helligkeit</translation>
    </message>
    <message>
        <source>To %1 mag</source>
        <translation>Bis %1 mag</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>size</comment>
        <translation>Ab %1</translation>
    </message>
</context>
<context>
    <name>nd::TonightPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Galaxies</source>
        <translation>Galaxien</translation>
    </message>
    <message>
        <source>Nebulae</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Haufen</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Limits: altitude, time, Moon, brightness, size</source>
        <translation>Grenzen: Höhe, Zeit, Mond, Helligkeit, Größe</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>What tonight offers</source>
        <translation>Was die Nacht bietet</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Set the place…</source>
        <translation>Ort setzen…</translation>
    </message>
    <message>
        <source>Take the limits away</source>
        <translation>Grenzen aufheben</translation>
    </message>
    <message>
        <source>What is up depends on where you stand, and that is not set yet.</source>
        <translation>Was oben ist, hängt vom Ort ab, und der ist noch nicht gesetzt.</translation>
    </message>
    <message>
        <source>The night is being worked out.</source>
        <translation>Die Nacht wird berechnet.</translation>
    </message>
    <message>
        <source>The Sun does not set at your place today: there is no night.</source>
        <translation>Die Sonne geht an deinem Ort heute nicht unter: Es gibt keine Nacht.</translation>
    </message>
    <message>
        <source>Nothing is within the limits tonight.</source>
        <translation>Heute Nacht liegt nichts innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Moon %1 lit, up %2 of the time</source>
        <translation>Mond %1 beleuchtet, %2 der Zeit oben</translation>
    </message>
    <message>
        <source>no Moon</source>
        <translation>kein Mond</translation>
    </message>
    <message>
        <source>Dark from %1 to %2, %3. Ranked by altitude, time, Moon, size and brightness.</source>
        <translation>Dunkel von %1 bis %2, %3. Geordnet nach Höhe, Zeit, Mond, Größe und Helligkeit.</translation>
    </message>
    <message>
        <source>Planets and the Moon</source>
        <translation>Planeten und der Mond</translation>
    </message>
</context>
<context>
    <name>nd::TonightTable</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Oben für</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mag</source>
        <translation>Hell.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>nd::TownEdit</name>
    <message>
        <source>Find a town or an observatory</source>
        <translation>Stadt oder Sternwarte suchen</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Found towns</source>
        <translation>Gefundene Städte</translation>
    </message>
</context>
<context>
    <name>nd::TrackingPanel</name>
    <message>
        <source>Switch wide and tele</source>
        <translation>Weitwinkel und Tele wechseln</translation>
    </message>
    <message>
        <source>By hand or by itself</source>
        <translation>Von Hand oder von selbst</translation>
    </message>
    <message>
        <source>Click on the wide picture to point</source>
        <translation>Im Weitwinkelbild klicken und zielen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Verfolgung beenden</translation>
    </message>
    <message>
        <source>What to follow</source>
        <translation>Was verfolgt wird</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Nothing is followed.</source>
        <translation>Nichts wird verfolgt.</translation>
    </message>
    <message>
        <source>The tele camera goes where you click.</source>
        <translation>Die Telekamera fährt dorthin, wo du klickst.</translation>
    </message>
    <message>
        <source>The Sun may be up: what the scope follows must not lead it there.</source>
        <translation>Vielleicht scheint die Sonne: Was das Teleskop verfolgt, darf es nicht dorthin führen.</translation>
    </message>
    <message>
        <source>Drag a box on the picture around what to follow. Esc takes it back.</source>
        <translation>Im Bild einen Rahmen um das Ziel ziehen. Esc nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Click on the wide picture. Esc ends it.</source>
        <translation>Ins Weitwinkelbild klicken. Esc beendet es.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Verfolgt.</translation>
    </message>
    <message>
        <source>Following. Click on another box to change.</source>
        <translation>Verfolgt. Zum Wechseln auf einen anderen Rahmen klicken.</translation>
    </message>
    <message>
        <source>Click on a box in the picture to follow it.</source>
        <translation>Zum Verfolgen auf einen Rahmen im Bild klicken.</translation>
    </message>
    <message>
        <source>The tele camera goes there.</source>
        <translation>Die Telekamera fährt dorthin.</translation>
    </message>
</context>
<context>
    <name>nd::TransferLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>nd::WhiteBalanceRow</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Kelvin</source>
        <translation>Kelvin</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
</context>
<context>
    <name>nd::WindowActions</name>
    <message>
        <source>Stop everything that moves</source>
        <translation>Alles anhalten, was sich bewegt</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Take over control</source>
        <translation>Kontrolle übernehmen</translation>
    </message>
    <message>
        <source>Give control back</source>
        <translation>Kontrolle zurückgeben</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Lock layout</source>
        <translation>Anordnung sperren</translation>
    </message>
    <message>
        <source>Layout locked</source>
        <translation>Anordnung gesperrt</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächstes Feld</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Night red</source>
        <translation>Nachtrot</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Light theme for daylight</source>
        <translation>Helle Farben für den Tag</translation>
    </message>
    <message>
        <source>Brighter at night</source>
        <translation>Nachts heller</translation>
    </message>
    <message>
        <source>Dimmer at night</source>
        <translation>Nachts dunkler</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Help for this panel</source>
        <translation>Hilfe zu diesem Feld</translation>
    </message>
    <message>
        <source>About Nightdesk</source>
        <translation>Über Nightdesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Aufzeichnung abspielen…</translation>
    </message>
    <message>
        <source>Save diagnostic bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <source>Add a scope…</source>
        <translation>Teleskop hinzufügen…</translation>
    </message>
    <message>
        <source>Next scope</source>
        <translation>Nächstes Teleskop</translation>
    </message>
    <message>
        <source>Solar filter is on…</source>
        <translation>Sonnenfilter ist auf…</translation>
    </message>
    <message>
        <source>Solar filter</source>
        <translation>Sonnenfilter</translation>
    </message>
    <message>
        <source>Finish the night…</source>
        <translation>Nacht abschließen…</translation>
    </message>
</context>
<context>
    <name>nd::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Observe</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceDocks</name>
    <message>
        <source>Panels</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceRail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>nd::WorkspaceStack</name>
    <message>
        <source>Observe</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stacking</translation>
    </message>
</context>
<context>
    <name>nd::ZoneBox</name>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>Die dieses Computers (%1)</translation>
    </message>
</context>
</TS>
