<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>No computer with this name was found.</source>
        <translation>Ein Gerät mit diesem Namen wurde nicht gefunden.</translation>
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
</context>
<context>
    <name>DeviceErrors</name>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
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
        <source>Move the other way.</source>
        <translation>In die andere Richtung bewegen.</translation>
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
        <source>A mechanical limit is near.</source>
        <translation>Ein Anschlag ist nah.</translation>
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
        <source>Recording saved: %1</source>
        <translation>Aufnahme gespeichert: %1</translation>
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
</context>
<context>
    <name>PanelTitles</name>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Live picture&lt;/h3&gt;&lt;p&gt;One camera large, the other in a corner: &lt;b&gt;W&lt;/b&gt; swaps them, &lt;b&gt;P&lt;/b&gt; hides the small one, which can be dragged to another corner and resized.&lt;/p&gt;&lt;p&gt;Wheel or &lt;b&gt;+&lt;/b&gt; and &lt;b&gt;−&lt;/b&gt; zoom, dragging pans, &lt;b&gt;0&lt;/b&gt; fits, &lt;b&gt;1&lt;/b&gt; shows one picture pixel on one screen pixel.&lt;/p&gt;&lt;p&gt;&lt;b&gt;X&lt;/b&gt; crosshair, &lt;b&gt;T&lt;/b&gt; grid, &lt;b&gt;O&lt;/b&gt; circles, &lt;b&gt;I&lt;/b&gt; statistics. &lt;b&gt;S&lt;/b&gt; saves a snapshot, &lt;b&gt;R&lt;/b&gt; records without loss.&lt;/p&gt;&lt;p&gt;With the picture in focus the arrow keys move the scope and &lt;b&gt;Space&lt;/b&gt; is STOP.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Livebild&lt;/h3&gt;&lt;p&gt;Eine Kamera groß, die andere in einer Ecke: &lt;b&gt;W&lt;/b&gt; tauscht sie, &lt;b&gt;P&lt;/b&gt; blendet die kleine aus; sie lässt sich in eine andere Ecke ziehen und in der Größe ändern.&lt;/p&gt;&lt;p&gt;Mausrad oder &lt;b&gt;+&lt;/b&gt; und &lt;b&gt;−&lt;/b&gt; zoomen, Ziehen verschiebt, &lt;b&gt;0&lt;/b&gt; passt ein, &lt;b&gt;1&lt;/b&gt; zeigt einen Bildpunkt auf einem Bildschirmpunkt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;X&lt;/b&gt; Fadenkreuz, &lt;b&gt;T&lt;/b&gt; Gitter, &lt;b&gt;O&lt;/b&gt; Kreise, &lt;b&gt;I&lt;/b&gt; Statistik. &lt;b&gt;S&lt;/b&gt; speichert einen Schnappschuss, &lt;b&gt;R&lt;/b&gt; nimmt verlustfrei auf.&lt;/p&gt;&lt;p&gt;Hat das Bild den Fokus, bewegen die Pfeiltasten das Teleskop, und die &lt;b&gt;Leertaste&lt;/b&gt; ist STOPP.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Motion&lt;/h3&gt;&lt;p&gt;Drag the knob: direction and distance from the ring are direction and speed. Let go and the scope stops. The arrows outside are single nudges.&lt;/p&gt;&lt;p&gt;Rate sets the fastest speed of the pad, 0.1 to 30 degrees per second.&lt;/p&gt;&lt;p&gt;With the pad or the picture in focus: a tap on an arrow key is a nudge, a held key moves; &lt;b&gt;Shift&lt;/b&gt; is five times faster, &lt;b&gt;Ctrl&lt;/b&gt; five times slower; &lt;b&gt;Space&lt;/b&gt; is STOP.&lt;/p&gt;&lt;p&gt;While the Sun may be up and the scope does not know where it points, the speed is limited to 1 degree per second. Never point at the Sun without a filter.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Bewegung&lt;/h3&gt;&lt;p&gt;Den Knopf ziehen: Richtung und Abstand vom Ring sind Richtung und Geschwindigkeit. Beim Loslassen hält das Teleskop an. Die Pfeile außen sind einzelne Stupser.&lt;/p&gt;&lt;p&gt;Tempo legt die höchste Geschwindigkeit fest, 0,1 bis 30 Grad pro Sekunde.&lt;/p&gt;&lt;p&gt;Haben Feld oder Bild den Fokus: Ein Tipp auf eine Pfeiltaste ist ein Stupser, eine gehaltene Taste bewegt; &lt;b&gt;Umschalt&lt;/b&gt; ist fünfmal schneller, &lt;b&gt;Strg&lt;/b&gt; fünfmal langsamer; die &lt;b&gt;Leertaste&lt;/b&gt; ist STOPP.&lt;/p&gt;&lt;p&gt;Solange die Sonne scheinen kann und das Teleskop nicht weiß, wohin es zeigt, ist die Geschwindigkeit auf 1 Grad pro Sekunde begrenzt. Niemals ohne Filter auf die Sonne richten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Connect&lt;/h3&gt;&lt;p&gt;Join the scope&apos;s Wi-Fi, pick it in the list or type its address, and watch the checklist: the step that fails says why and what to do.&lt;/p&gt;&lt;p&gt;Only one program has control. If the phone app has it, take over or watch only.&lt;/p&gt;&lt;p&gt;Without hardware, start the demo.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Verbinden&lt;/h3&gt;&lt;p&gt;Mit dem WLAN des Teleskops verbinden, es in der Liste wählen oder seine Adresse eingeben und die Schritte verfolgen: Der Schritt, der scheitert, sagt warum und was zu tun ist.&lt;/p&gt;&lt;p&gt;Nur ein Programm hat die Kontrolle. Hat sie die Handy-App, dann übernehmen oder nur zusehen.&lt;/p&gt;&lt;p&gt;Ohne Gerät: die Demo starten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Log&lt;/h3&gt;&lt;p&gt;What happened to every scope since the program started, newest below. Filter by severity or by words; Copy takes the selected lines, or all that are shown.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Protokoll&lt;/h3&gt;&lt;p&gt;Was jedem Teleskop seit dem Programmstart widerfahren ist, das Neueste unten. Nach Schwere oder Wörtern filtern; Kopieren nimmt die gewählten Zeilen oder alle gezeigten.&lt;/p&gt;</translation>
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
        <source>Not sent: this is not allowed now.</source>
        <translation>Nicht gesendet: Das ist gerade nicht erlaubt.</translation>
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
        <translation>Versuchen</translation>
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
</context>
<context>
    <name>nd::DeviceDeck</name>
    <message>
        <source>No telescope here yet.</source>
        <translation>Hier ist noch kein Teleskop.</translation>
    </message>
    <message>
        <source>Connect a telescope</source>
        <translation>Teleskop verbinden</translation>
    </message>
    <message>
        <source>Telescopes</source>
        <translation>Teleskope</translation>
    </message>
    <message>
        <source>Show the telescopes side by side</source>
        <translation>Die Teleskope nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>nd::DeviceDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
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
        <translation>Kein Gerät? Die Demo benutzen</translation>
    </message>
    <message>
        <source>A simulated DWARF 3 under a sky of real stars</source>
        <translation>Ein simuliertes DWARF 3 unter einem Himmel aus echten Sternen</translation>
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
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
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
    <message>
        <source>The Sun may be up: keep the scope away from it. Limited to %1.</source>
        <translation>Vielleicht scheint die Sonne: Das Teleskop von ihr fernhalten. Begrenzt auf %1.</translation>
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
</context>
<context>
    <name>nd::ProgressTrack</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <source>Terrace</source>
        <translation>Terrasse</translation>
    </message>
    <message>
        <source>48.2, north is positive</source>
        <translation>48.2, Norden ist positiv</translation>
    </message>
    <message>
        <source>11.5, east is positive</source>
        <translation>11.5, Osten ist positiv</translation>
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
        <source>Needed for sidereal time and to know when the Sun is up. It never leaves this laptop but for the telescope.</source>
        <translation>Nötig für die Sternzeit und um zu wissen, wann die Sonne scheint. Der Ort verlässt diesen Laptop nur in Richtung Teleskop.</translation>
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
        <source>Snapshots and recordings of the live view go here.</source>
        <translation>Hierhin kommen Schnappschüsse und Aufnahmen des Livebilds.</translation>
    </message>
    <message>
        <source>Folder for pictures</source>
        <translation>Ordner für Bilder</translation>
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
    <name>nd::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
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
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>The time the sky is computed for</source>
        <translation>Die Zeit, für die der Himmel gerechnet wird</translation>
    </message>
    <message>
        <source>UTC · LST %1</source>
        <translation>UTC · LST %1</translation>
    </message>
    <message>
        <source>stays awake</source>
        <translation>bleibt wach</translation>
    </message>
    <message>
        <source>Sleep and screen lock of this laptop are held off while pictures arrive.</source>
        <translation>Solange Bilder kommen, schläft und sperrt dieser Laptop nicht.</translation>
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
        <source>Temperature inside the scope</source>
        <translation>Temperatur im Teleskop</translation>
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
        <source>This laptop did not let us hold off its sleep. Keep it awake yourself.</source>
        <translation>Dieser Laptop ließ sich nicht wach halten. Selbst dafür sorgen.</translation>
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
        <source>Add a telescope…</source>
        <translation>Teleskop hinzufügen…</translation>
    </message>
    <message>
        <source>Next telescope</source>
        <translation>Nächstes Teleskop</translation>
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
    <name>nd::WorkspacePage</name>
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
</context>
</TS>
