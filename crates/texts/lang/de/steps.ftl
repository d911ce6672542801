### The step pages in German. Notes on the texts are in the English file.
### Not yet read by a native speaker.

words-guide = Schritt für Schritt
words-lead = Diese Anleitung zeigt Schritt für Schritt, wie Sie Ihre MitID-App auf ein anderes Handy oder Tablet kopieren. Sie können jeden Schritt in der Demo üben, bevor Sie Ihre echte App kopieren.
words-labels = Was in Anführungszeichen steht, steht so auf dem Bildschirm, auf Englisch. In Klammern folgen die Wörter der dänischen App.
words-numbers = Die Nummern sind die der öffentlichen Hilfeseite. Schritt 0 kommt davor.
words-step = Schritt { $number }
words-on_old = Auf dem alten Handy
words-on_new = Auf dem neuen Handy
words-do = Das ist zu tun
words-see = Das sehen Sie
words-wrong = Wenn etwas nicht klappt
words-public = Auf der öffentlichen Hilfeseite
words-compared = Verglichen mit der öffentlichen Hilfeseite im November 2026.
words-try = Diesen Schritt ausprobieren
words-try_all = Alle Schritte üben
words-previous = Voriger Schritt
words-next = Nächster Schritt
words-all = Die ganze Anleitung
words-languages = In anderen Sprachen
words-to_demo = Zur Demo
words-try_hint = Der Schritt öffnet sich in der Demo. Alles, was davor kommt, ist dann schon erledigt.
words-steps = Die Schritte
words-picture = Der Bildschirm des Handys.
words-film = Film: alle Schritte
words-files = Diese Anleitung speichern
words-for_print = Zum Ausdrucken (PDF)
words-as_text = Als Text (Markdown)
words-about = Die Demo Two Phones ist nicht MitID und hat nichts damit zu tun. Sie folgt den Schritten der öffentlichen Hilfeseite.
words-never = Geben Sie in der Demo nie eine echte Benutzer-ID, einen echten PIN-Code oder eine echte CPR-Nummer ein und schicken Sie den QR-Code nie jemandem.
words-afterwards_heading = Danach
words-afterwards = Die App auf dem alten Handy bleibt aktiv. Wenn Sie sie nicht mehr benutzen möchten, können Sie sie in der App löschen. Sie können sie auch als Reserve behalten, damit Sie immer Zugang haben.

step-store-title = Die App auf das neue Handy herunterladen
step-store-do = Öffnen Sie auf dem neuen Handy den App-Store und drücken Sie bei der MitID-App auf { target-store-get }. Öffnen Sie die App noch nicht: Zuerst brauchen Sie das alte Handy. In der Demo ist der Store erfunden, und es wird nichts heruntergeladen.
step-store-see = Die App ist installiert, und statt { target-store-get } steht dort { target-store-open }. Sie können die App erst benutzen, wenn sie aktiviert ist.
step-store-wrong-1 = Das Handy meldet, dass sein System zu alt für die App ist.
step-store-then-1 = Aktualisieren Sie das System in den Einstellungen des Handys oder nehmen Sie ein anderes Handy. Die App auf dem alten Handy funktioniert weiter.
step-store-wrong-2 = Sie haben schon drei aktive Apps.
step-store-then-2 = Mehr sind nicht möglich. Wählen Sie auf dem alten Handy im Menü { source-menu-apps } und löschen Sie eine, die Sie nicht mehr brauchen.

step-home-title = Das Menü auf dem alten Handy öffnen
step-home-do = Öffnen Sie die App auf dem alten Handy. Drücken Sie oben auf { common-menu } und wählen Sie dann { source-menu-copy }.
step-home-see = Eine Seite, auf der steht, was geschehen wird.
step-home-wrong-1 = In der App steht { source-too_many-heading }.
step-home-then-1 = Drücken Sie auf { source-too_many-see_apps } und löschen Sie eine App, die Sie nicht mehr brauchen. Dann ist ihr Platz frei. Beginnen Sie danach neu im Menü.
step-home-wrong-2 = Das alte Handy ist kaputt, oder Sie haben es nicht mehr.
step-home-then-2 = Dann können Sie nicht kopieren. Die App lässt sich auch anders aktivieren, zum Beispiel mit Pass oder Personalausweis. Wie das geht, steht auf den öffentlichen Hilfeseiten.

step-information-title = Lesen, was geschehen wird
step-information-do = Lesen Sie die Seite und drücken Sie dann auf { common-next }. Halten Sie Ihre Benutzer-ID bereit und das Handy, auf dem Sie SMS bekommen.
step-information-see = Die App fragt nach Ihrem PIN-Code.
step-information-wrong-1 = Jemand hat Sie angerufen oder Ihnen geschrieben und will, dass Sie das hier tun.
step-information-then-1 = Brechen Sie ab. Verlassen Sie die Seite mit { common-back }, legen Sie auf und schicken Sie niemandem einen Code. Niemand, der es gut mit Ihnen meint, braucht Ihre Codes.

step-enter_pin-title = Den PIN-Code eingeben
step-enter_pin-do = Geben Sie die 6 Ziffern des PIN-Codes ein, den Sie für die App auf dem alten Handy benutzen. Oder drücken Sie auf { source-pin-use_biometrics }, wenn es dort steht. In der Demo steht der PIN-Code unter { page-who }.
step-enter_pin-see = Die App sagt Ihnen, dass es eine Wartezeit gibt.
step-enter_pin-wrong-1 = Der PIN-Code ist falsch.
step-enter_pin-then-1 = Die App zeigt, wie viele Versuche Sie noch haben. Geben Sie den PIN-Code langsam noch einmal ein. In der Demo wird die App nach drei falschen PIN-Codes hintereinander für fünf Minuten gesperrt.
step-enter_pin-wrong-2 = Sie haben den PIN-Code vergessen.
step-enter_pin-then-2 = Raten Sie nicht: Nach zu vielen falschen Versuchen wird die App gesperrt. Wie Sie einen neuen PIN-Code bekommen, steht auf den öffentlichen Hilfeseiten.

step-waiting_time-title = Die Wartezeit starten
step-waiting_time-do = Aus Sicherheitsgründen müssen Sie 1 Stunde warten. Setzen Sie ein Häkchen bei { source-waiting_time-agree } und drücken Sie dann auf { source-waiting_time-start }.
step-waiting_time-see = Die Zeit, die noch bleibt. Sie läuft rückwärts.
step-waiting_time-wrong-1 = Sie können nicht auf { source-waiting_time-start } drücken.
step-waiting_time-then-1 = Setzen Sie zuerst ein Häkchen bei { source-waiting_time-agree }.

step-waiting-title = Eine Stunde warten
step-waiting-do = Drücken Sie auf { common-ok }, um diese Seite zu schließen. Sie können die App schließen und das Handy für anderes benutzen. Laden Sie inzwischen auf dem neuen Handy die App herunter. In der Demo können Sie auf { source-skip-button } drücken, statt zu warten.
step-waiting-see = Die App zeigt, wie lange es noch dauert. Wenn die Stunde vorbei ist, bekommen Sie eine Benachrichtigung, falls Sie das erlaubt haben.
step-waiting-wrong-1 = Es kommt keine Benachrichtigung.
step-waiting-then-1 = Öffnen Sie die App selbst, wenn die Stunde vorbei ist. Sie zeigt den nächsten Schritt von allein.
step-waiting-wrong-2 = Sie haben es sich anders überlegt, oder Sie haben das Kopieren nicht selbst gestartet.
step-waiting-then-2 = Drücken Sie auf { source-waiting-cancel }. Dann hat sich nichts geändert, und die App bleibt aktiv.
step-waiting-wrong-3 = Sie kommen erst viel später zurück.
step-waiting-then-3 = In der Demo haben Sie nach der Wartezeit 24 Stunden Zeit. Danach müssen Sie mit Schritt 1 neu beginnen.

step-show_code-title = Den QR-Code auf dem alten Handy zeigen
step-show_code-do = Legen Sie das neue Handy neben sich. Drücken Sie auf der Seite { source-show_code-heading } auf { source-show_code-show } und geben Sie dann Ihren PIN-Code noch einmal ein.
step-show_code-see = Ein QR-Code füllt den Bildschirm des alten Handys.
step-show_code-wrong-1 = Sie finden { source-show_code-show } nicht.
step-show_code-then-1 = Die Stunde ist noch nicht vorbei. Auf dem Bildschirm steht, wie lange es noch dauert.
step-show_code-wrong-2 = Der PIN-Code ist falsch.
step-show_code-then-2 = Geben Sie ihn noch einmal ein. Es ist derselbe wie in Schritt 3.

step-code-title = Den QR-Code bereithalten
step-code-do = Lassen Sie das alte Handy so, wie es ist, und stellen Sie seinen Bildschirm heller. Der QR-Code gilt 3 Minuten. Machen Sie jetzt auf dem neuen Handy weiter.
step-code-see = Der QR-Code, und wie lange er noch gilt.
step-code-wrong-1 = Die Zeit reicht nicht.
step-code-then-1 = Drücken Sie auf { source-code-more_time }, um einen neuen Code zu bekommen. Das geht jederzeit. Wenn ein Code abgelaufen ist, drücken Sie auf { source-expired-show_new }.
step-code-wrong-2 = Jemand möchte, dass Sie ihm den QR-Code schicken oder in einem Anruf zeigen.
step-code-then-2 = Tun Sie das nie. Wer den Code hat, kann Ihre App bekommen. Schließen Sie die App und legen Sie auf. Wenn Sie den Code schon geschickt haben, wenden Sie sich an den MitID-Support.

step-installed-title = Die App auf dem neuen Handy öffnen
step-installed-do = Nehmen Sie das neue Handy und drücken Sie auf { target-store-open }.
step-installed-see = Die App. Sie ist noch nicht aktiviert.
step-installed-wrong-1 = Die App ist nicht auf dem neuen Handy.
step-installed-then-1 = Laden Sie sie zuerst herunter: Das ist Schritt 0. Das alte Handy kann danach einen neuen QR-Code zeigen.

step-activate-title = Auf dem neuen Handy beginnen
step-activate-do = Drücken Sie auf der Seite { target-activate-heading } auf { target-activate-get_started }.
step-activate-see = Mehrere Wege, die App zu aktivieren.
step-activate-wrong-1 = Sie haben Ihre Benutzer-ID nicht zur Hand.
step-activate-then-1 = Suchen Sie sie heraus, bevor Sie weitermachen. Sie brauchen sie in Schritt 13. Es ist nicht Ihre CPR-Nummer.

step-choose_way-title = Das Kopieren wählen
step-choose_way-do = Wählen Sie { target-choose_way-copy } und drücken Sie dann auf { common-next }.
step-choose_way-see = Die App fragt, ob das alte Handy den QR-Code zeigt.
step-choose_way-wrong-1 = Sie haben einen anderen Weg gewählt.
step-choose_way-then-1 = Wählen Sie stattdessen { target-choose_way-copy }. Einen anderen Weg zeigt die Demo nicht.

step-ready_to_scan-title = Das Scannen vorbereiten
step-ready_to_scan-do = Schauen Sie auf das alte Handy. Wenn Sie dort den QR-Code sehen, setzen Sie auf dem neuen Handy ein Häkchen bei { target-ready-shown } und drücken Sie dann auf { target-ready-scan }.
step-ready_to_scan-see = Die Kamera öffnet sich. Wenn das Handy fragt, ob es sie benutzen darf, erlauben Sie es.
step-ready_to_scan-wrong-1 = Sie können nicht auf { target-ready-scan } drücken.
step-ready_to_scan-then-1 = Setzen Sie zuerst ein Häkchen bei { target-ready-shown }.
step-ready_to_scan-wrong-2 = Der QR-Code ist nicht mehr auf dem alten Handy.
step-ready_to_scan-then-2 = Drücken Sie dort auf { source-expired-show_new } oder gehen Sie zurück zu Schritt 6.

step-scan-title = Den QR-Code scannen
step-scan-do = Halten Sie den Bildschirm des neuen Handys zu sich hin und die Kamera vor den QR-Code auf dem alten Handy, etwa 20 cm davon entfernt. Der Code wird von selbst gelesen.
step-scan-see = Ein Häkchen und danach die Frage nach Ihrer Benutzer-ID.
step-scan-wrong-1 = Die Kamera ist nicht erlaubt.
step-scan-then-1 = Erlauben Sie sie in den Einstellungen des Handys oder des Browsers und drücken Sie dann auf { scan-try_again }.
step-scan-wrong-2 = Der Code wird nicht gelesen.
step-scan-then-2 = Stellen Sie den Bildschirm des alten Handys heller und wischen Sie die Kamera ab. Gehen Sie etwas weiter weg, bis der ganze Code im Bild ist.
step-scan-wrong-3 = Das Handy hat keine Kamera, oder sie lässt sich nicht benutzen.
step-scan-then-3 = In der Demo geht es auch anders, unter { scan-other_ways }: mit dem anderen Tab, einem Bild, einem geteilten Bildschirm oder einem Code zum Eintippen.
step-scan-wrong-4 = Der Code ist abgelaufen.
step-scan-then-4 = Zeigen Sie auf dem alten Handy einen neuen und scannen Sie noch einmal.

step-user_id-title = Die Benutzer-ID eingeben
step-user_id-do = Geben Sie Ihre Benutzer-ID ein und drücken Sie dann auf { common-next }. In der Demo ist das { $user_id }. Geben Sie dort nie Ihre eigene ein.
step-user_id-see = Die App sagt, dass sie eine SMS geschickt hat.
step-user_id-wrong-1 = Die Benutzer-ID stimmt nicht.
step-user_id-then-1 = Schauen Sie nach und geben Sie sie noch einmal ein. Große und kleine Buchstaben machen keinen Unterschied. In der Demo steht sie unter { page-who }.
step-user_id-wrong-2 = Sie haben Ihre CPR-Nummer eingegeben.
step-user_id-then-2 = Das ist nicht die Benutzer-ID. Die Demo löscht die Nummer und speichert sie nicht.

step-temporary_pin-title = Den vorläufigen PIN-Code eingeben
step-temporary_pin-do = Sie bekommen per SMS einen Code mit 8 Ziffern. Geben Sie die Ziffern ein. In der Demo erscheint die SMS oben auf dem neuen Handy. Drücken Sie darauf, dann werden die Ziffern eingesetzt.
step-temporary_pin-see = Die App bittet Sie, einen eigenen PIN-Code zu wählen.
step-temporary_pin-wrong-1 = Es kommt keine SMS.
step-temporary_pin-then-1 = Warten Sie eine halbe Minute und drücken Sie dann auf { target-sms-send_again }.
step-temporary_pin-wrong-2 = Der Code ist falsch oder zu alt.
step-temporary_pin-then-2 = Nur die neueste SMS gilt. In der Demo gilt ein Code nach drei falschen Versuchen nicht mehr. Drücken Sie auf { target-sms-send_again }, um einen neuen zu bekommen.
step-temporary_pin-wrong-3 = Jemand fragt Sie nach dem Code aus der SMS.
step-temporary_pin-then-3 = Sagen Sie ihn niemandem, auch dann nicht, wenn jemand sagt, dass er von der Bank oder vom Support kommt.

step-choose_pin-title = Sich einen PIN-Code ausdenken
step-choose_pin-do = Denken Sie sich für das neue Handy einen neuen PIN-Code mit 6 Ziffern aus: nicht sechsmal dieselbe Ziffer und keine Reihe wie 123456. Drücken Sie dann auf { common-next }. Nehmen Sie in der Demo einen, den Sie sonst nirgends benutzen.
step-choose_pin-see = Ein Tastenfeld mit Ziffern.
step-choose_pin-wrong-1 = Sie möchten denselben PIN-Code wie auf dem alten Handy.
step-choose_pin-then-1 = Jede der beiden Apps hat ihren eigenen PIN-Code. Nehmen Sie einen, den Sie sich merken können und den niemand erraten kann.

step-create_pin-title = Den neuen PIN-Code zweimal eingeben
step-create_pin-do = Geben Sie Ihren neuen PIN-Code ein und drücken Sie auf { common-next }. Geben Sie dann dieselben Ziffern noch einmal ein und drücken Sie auf { common-next }.
step-create_pin-see = Eine Frage zur Biometrie.
step-create_pin-wrong-1 = Die App sagt, dass der PIN-Code zu leicht zu erraten ist.
step-create_pin-then-1 = Denken Sie sich einen anderen aus: nicht sechsmal dieselbe Ziffer und keine Ziffern der Reihe nach.
step-create_pin-wrong-2 = Die beiden PIN-Codes waren nicht gleich.
step-create_pin-then-2 = Beginnen Sie neu und geben Sie die Ziffern langsam ein. Nichts ist verloren.

step-biometrics-title = Biometrie benutzen oder nicht
step-biometrics-do = Drücken Sie auf { target-biometrics-yes } oder { common-not_now }. Beides ist in Ordnung, und Sie können es später ändern.
step-biometrics-see = Eine Frage zu Benachrichtigungen.
step-biometrics-wrong-1 = Das Handy erkennt Sie nicht.
step-biometrics-then-1 = Versuchen Sie es noch einmal oder drücken Sie auf { common-not_now }. Der PIN-Code funktioniert immer.

step-notifications-title = Benachrichtigungen erlauben oder nicht
step-notifications-do = Drücken Sie auf { target-notifications-allow } oder { common-not_now }. Mit Benachrichtigungen sagt Ihnen die App, wenn etwas zu tun ist.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = Sie haben auf das Falsche gedrückt.
step-notifications-then-1 = Machen Sie einfach weiter. Sie können es später in den Einstellungen des Handys ändern.

step-activated-title = Die neue App ist bereit
step-activated-do = Drücken Sie auf { common-ok }. Das neue Handy hat jetzt seine eigene App. Die App auf dem alten Handy ist weiter aktiv: Behalten Sie sie als Reserve oder löschen Sie sie.
step-activated-see = Die Startseite der App auf dem neuen Handy. Von jetzt an können Sie auch von diesem Handy kopieren.
step-activated-wrong-1 = Sie möchten das alte Handy weggeben.
step-activated-then-1 = Löschen Sie vorher die App in ihrem eigenen Menü, unter { source-menu-apps }. Es reicht nicht, sie vom Handy zu entfernen: Sie belegt dann weiter einen Ihrer drei Plätze.
