### The texts of the start page in German.
### Notes on the texts are in the English file.

start-mark = Demo – geben Sie hier nie Ihre echten Codes ein
start-heading = Ihre MitID-App auf ein anderes Handy oder Tablet kopieren
start-lead = Üben Sie hier zuerst mit zwei erfundenen Handys, so oft Sie möchten.

start-both = Jetzt ausprobieren
start-both_hint = Beide Handys auf diesem einen Bildschirm
start-watch = Den ganzen Ablauf ansehen
start-two = Ich habe zwei Geräte
start-one = Nur eines der Handys
start-which = Welches Handy soll dieses Gerät sein?
start-old = Altes Handy
start-old_hint = Es hat die App und zeigt den QR-Code.
start-new = Neues Handy
start-new_hint = Es bekommt die App und scannt den QR-Code.
start-second_lead = 1. Scannen Sie diesen Code mit der Kamera Ihres anderen Handys oder Tablets. Dieses wird:
start-second_here = 2. Machen Sie dann hier weiter, auf diesem Gerät:
start-second_checks = Die beiden Geräte sind nicht miteinander verbunden: Nur der QR-Code kommt vom einen zum anderen. Deshalb zeigt jedes Gerät nur die Apps, die es kennt.
start-code_name = QR-Code, der diese Demo auf einem anderen Gerät öffnet: { $phone }
start-no_address = Ein anderes Gerät kann diese Adresse nicht öffnen, weil sie nur für diesen Computer gilt. Hier können Sie beide Handys auf einem Bildschirm benutzen: Drücken Sie auf „Jetzt ausprobieren“.

start-language = Sprache
start-languages = Die Handys sind auf Dänisch oder Englisch.
start-guided = Daneben steht auf Deutsch, was zu tun ist.
start-turn_off = Das ausschalten
start-turn_on = Auf Deutsch zeigen, was zu tun ist
start-captions = Hinweise neben dem Handy
start-captions_lead = Neben dem Handy kann stehen, was zu tun ist, in einer dieser Sprachen:
start-captions_off = Aus
start-text = Schriftgröße
start-text_sizes-1 = Normal
start-text_sizes-2 = Groß
start-text_sizes-3 = Sehr groß

start-real_codes = Dies ist eine Demo. Geben Sie hier nie eine echte Benutzer-ID, einen echten PIN-Code oder eine CPR-Nummer ein, sondern die Angaben der erfundenen Person. Nichts, was Sie hier tun, verlässt diesen Browser.
start-journey = Ihre MitID-App vom alten Handy oder Tablet auf ein neues kopieren:
start-first = Sie können bis zu drei aktive MitID-Apps haben.
start-afterwards = Ihr altes Handy bleibt die ganze Zeit aktiv. Behalten Sie es als Reserve oder löschen Sie die App dort später.
start-about = Diese Demo ist nicht MitID und hat nichts damit zu tun. Sie folgt den Schritten der öffentlichen Hilfeseite.
start-help = Hilfe und technische Anforderungen (Dänisch und Englisch)
