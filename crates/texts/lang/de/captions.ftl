### Captions in German: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Das ist jetzt zu tun
words-old_phone = Altes Handy
words-new_phone = Neues Handy
words-read_aloud = Vorlesen
words-stop_reading = Vorlesen beenden
words-hide = Anleitung ausblenden
words-show_where = Stelle zeigen

part-tries =
    { $tries ->
        [one] Sie haben noch { $tries } Versuch.
       *[other] Sie haben noch { $tries } Versuche.
    }

caption-store = Drücken Sie auf { target-store-get }. In dieser Demo ist die App gleich installiert.
caption-store-unsupported = Das System dieses Handys ist zu alt für die App. Drücken Sie auf { target-store-update_system }.
caption-installing = Warten Sie einen Moment. Die App wird installiert.
caption-installed-old-first = Die App ist installiert, aber noch nicht aktiviert. Nehmen Sie das alte Handy und beginnen Sie dort mit dem Kopieren. Wenn es den QR-Code zeigt, drücken Sie hier auf { target-store-open }.
caption-installed = Der QR-Code ist auf dem alten Handy. Drücken Sie hier auf { target-store-open }.
caption-installed-deleted = Die App auf diesem Handy wurde gelöscht. Um sie wieder zu aktivieren, drücken Sie auf { target-store-open }.
caption-home = Um mit dem Kopieren zu beginnen, drücken Sie oben auf { common-menu }.
caption-home-cancelled = Das Kopieren ist abgebrochen, und nichts hat sich geändert. Um neu zu beginnen, drücken Sie oben auf { common-menu }.
caption-home-copied = Fertig: Das neue Handy hat seine eigene App. Die App auf diesem Handy funktioniert weiter. Behalten Sie sie als Reserve. Wenn Sie sie löschen möchten, drücken Sie auf { source-home-apps }.
caption-home-lapsed = Es sind mehr als 24 Stunden vergangen, deshalb müssen Sie neu beginnen. Drücken Sie oben auf { common-menu }.
caption-home-new = Fertig. Die App auf diesem Handy ist bereit. Mehr finden Sie unter { common-menu }.
caption-home-waiting = Auf diesem Handy ist bis { $until } Uhr nichts zu tun. Laden Sie inzwischen auf dem neuen Handy die App herunter. In dieser Demo können Sie auf { source-skip-button } drücken, statt zu warten.
caption-home-ready = Die Wartezeit ist vorbei. Legen Sie das neue Handy neben sich und drücken Sie dann auf { source-show_code-show }.
caption-too-many-apps = Sie haben schon drei Apps, mehr sind nicht möglich. Drücken Sie auf { source-too_many-see_apps } und löschen Sie eine, die Sie nicht mehr brauchen.
caption-information = Das Kopieren dauert etwa eine Stunde, das meiste davon ist Wartezeit. Danach scannt das neue Handy einen QR-Code von diesem Handy. Drücken Sie auf { common-next }. Schicken Sie den QR-Code niemals jemandem.
caption-enter-pin = Geben Sie den PIN-Code der App ein: 6 Ziffern. Er steht unter { page-who }, außer wenn Sie ihn selbst gewählt haben.
caption-enter-pin-or-biometrics = Geben Sie den PIN-Code der App ein oder drücken Sie auf { source-pin-use_biometrics }. Der PIN-Code steht unter { page-who }, außer wenn Sie ihn selbst gewählt haben.
caption-enter-pin-again = Geben Sie den PIN-Code der App noch einmal ein, dann kommt der QR-Code. Der PIN-Code steht unter { page-who }, außer wenn Sie ihn selbst gewählt haben.
caption-pin-wrong = Der PIN-Code ist falsch. { part-tries } Schauen Sie unter { page-who } nach und geben Sie den PIN-Code noch einmal ein.
caption-pin-not-recognised = Sie wurden nicht erkannt. Geben Sie den PIN-Code ein oder drücken Sie noch einmal auf { source-pin-use_biometrics }.
caption-pin-locked = Der PIN-Code war zu oft falsch, deshalb ist die App gesperrt. Um { $until } Uhr können Sie es wieder versuchen. Bis dahin ist nichts zu tun.
caption-blocked = Der PIN-Code war zu oft falsch, und die App ist endgültig gesperrt. Drücken Sie auf { source-blocked-delete }, um den Platz freizugeben, oder auf { source-blocked-start_over }.
caption-waiting-time = Setzen Sie ein Häkchen bei { source-waiting_time-agree } und drücken Sie dann auf { source-waiting_time-start }.
caption-waiting-time-agreed = Drücken Sie jetzt auf { source-waiting_time-start }.
caption-waiting-started = Sie müssen bis { $until } Uhr warten. Drücken Sie auf { common-ok }. Laden Sie inzwischen auf dem neuen Handy die App herunter. In dieser Demo können Sie auf { source-skip-button } drücken, statt zu warten.
caption-waiting-over = Die Wartezeit ist vorbei. Drücken Sie auf { common-ok }.
caption-show-code = Legen Sie das neue Handy neben sich. Drücken Sie dann auf { source-show_code-show }. Sie werden noch einmal nach dem PIN-Code gefragt.
caption-show-code-again = Wenn das neue Handy etwas von Ihnen möchte, machen Sie dort weiter. Wenn es scannen will, drücken Sie hier auf { source-show_code-show }. Wenn es seine App hat, drücken Sie auf { source-ask-has_app }.
caption-code = Lassen Sie dieses Handy so, wie es ist. Scannen Sie den QR-Code mit dem neuen Handy. Wenn es ihn gescannt hat, drücken Sie hier auf { source-code-done }. Wenn Sie länger brauchen, drücken Sie auf { source-code-more_time }.
caption-code-renews = Lassen Sie dieses Handy so, wie es ist. Nehmen Sie das neue Handy und scannen Sie damit den QR-Code. Lassen Sie sich Zeit: Ein neuer Code kommt von selbst.
caption-code-expired = Der QR-Code ist abgelaufen. Drücken Sie auf { source-expired-show_new }.
caption-code-expired-asks = Der QR-Code ist abgelaufen. Wenn das neue Handy seine App hat, drücken Sie auf { source-ask-has_app }. Wenn nicht, drücken Sie auf { source-expired-show_new }.
caption-ask-copied = Schauen Sie auf das neue Handy. Wenn seine App fertig ist, drücken Sie auf { source-ask-yes }. Wenn nicht, drücken Sie auf { source-ask-not_yet }.
caption-code-scanned = Das neue Handy hat den QR-Code gescannt. Machen Sie auf dem neuen Handy weiter.
caption-activate = Drücken Sie auf { target-activate-get_started }.
caption-choose-way = Wählen Sie { target-choose_way-copy } und drücken Sie dann auf { common-next }.
caption-choose-way-picked = Drücken Sie jetzt auf { common-next }.
caption-choose-way-other = Diesen Weg zeigt die Demo nicht. Wählen Sie { target-choose_way-copy } und drücken Sie dann auf { common-next }.
caption-ready-old-first = Zeigen Sie zuerst den QR-Code auf dem alten Handy. Wenn Sie ihn dort sehen, setzen Sie hier ein Häkchen bei { target-ready-shown }.
caption-ready = Sehen Sie den QR-Code auf dem alten Handy? Dann setzen Sie ein Häkchen bei { target-ready-shown } und drücken auf { target-ready-scan }.
caption-ready-shown = Drücken Sie jetzt auf { target-ready-scan }. Wenn der Browser die Kamera benutzen möchte, erlauben Sie es.
caption-scan = Halten Sie dieses Handy so, dass seine Kamera den QR-Code auf dem alten Handy sieht. Halten Sie den Bildschirm zu sich hin. Wenn das nicht klappt, schauen Sie unter { scan-other_ways } nach.
caption-scan-refused = Dieser Code kann nicht benutzt werden. Warum, steht auf dem Bildschirm. Zeigen Sie den richtigen QR-Code auf dem alten Handy und scannen Sie ihn.
caption-user-id = Geben Sie die Benutzer-ID der Demo ein: { $user_id }. Drücken Sie dann auf { common-next }. Geben Sie nie Ihre eigene ein.
caption-user-id-cpr = Das sah aus wie eine CPR-Nummer. Sie wurde gelöscht und nicht gespeichert. Geben Sie { $user_id } ein und drücken Sie auf { common-next }.
caption-user-id-wrong = Diese Benutzer-ID stimmt nicht. Geben Sie { $user_id } ein und drücken Sie auf { common-next }.
caption-temporary-pin = Oben auf diesem Handy erscheint eine SMS mit 8 Ziffern. Drücken Sie auf die SMS oder geben Sie die Ziffern ein. Wenn keine SMS kommt, drücken Sie auf { target-sms-send_again }.
caption-temporary-pin-wrong = Das waren nicht die Ziffern aus der SMS. { part-tries } Geben Sie die 8 Ziffern noch einmal ein.
caption-temporary-pin-over = Dieser Code gilt nicht mehr. Drücken Sie auf { target-sms-send_again }, um einen neuen zu bekommen.
caption-choose-pin = Denken Sie sich einen PIN-Code mit 6 Ziffern aus: nicht sechsmal dieselbe Ziffer und keine Reihe wie 123456. Nehmen Sie keinen, den Sie wirklich benutzen. Drücken Sie dann auf { common-next }.
caption-create-pin = Geben Sie Ihre 6 Ziffern ein und drücken Sie dann auf { common-next }.
caption-pin-too-easy = Dieser PIN-Code ist zu leicht zu erraten. Geben Sie einen anderen ein und drücken Sie auf { common-next }.
caption-pin-mismatch = Die beiden PIN-Codes waren nicht gleich. Geben Sie einen neuen ein und drücken Sie auf { common-next }.
caption-repeat-pin = Geben Sie dieselben 6 Ziffern noch einmal ein und drücken Sie auf { common-next }.
caption-biometrics = Möchten Sie statt des PIN-Codes Ihren Fingerabdruck oder Ihr Gesicht benutzen? Drücken Sie auf { target-biometrics-yes } oder { common-not_now }. Beides ist in Ordnung. Das ist nur eine Übung: Die Demo liest weder Finger noch Gesicht.
caption-notifications = Darf die App Ihnen Benachrichtigungen schicken? Drücken Sie auf { target-notifications-allow } oder { common-not_now }. Beides ist in Ordnung.
caption-activated = Fertig: Dieses Handy hat jetzt seine eigene App, und die alte funktioniert weiter. Drücken Sie auf { common-ok }.
caption-activation-lapsed = Es hat zu lange gedauert, aber nichts ist verloren. Zeigen Sie auf dem alten Handy einen neuen QR-Code. Drücken Sie dann hier auf { target-lapsed-scan_again }.
caption-menu = Um die App zu kopieren, drücken Sie auf { source-menu-copy }. Um das Menü zu verlassen, drücken Sie auf { common-back }.
caption-menu-copying = Sie kopieren schon. Um damit weiterzumachen, drücken Sie auf { common-back }. Um aufzuhören, drücken Sie auf { source-waiting-cancel }.
caption-apps = Das sind Ihre Apps. Zurück geht es mit { common-back }. Löschen Sie eine App nur, wenn Sie sie nicht mehr brauchen.
caption-confirm-delete = Wenn Sie diese App nicht mehr brauchen, drücken Sie auf { source-confirm-delete_yes }. Wenn Sie nicht sicher sind, drücken Sie auf { source-confirm-delete_no }.
caption-confirm-delete-last = Das ist Ihre letzte App. Ohne sie können Sie nichts mehr kopieren. Wenn Sie nicht sicher sind, drücken Sie auf { source-confirm-delete_no }.
caption-confirm-remove = Die App verschwindet von diesem Handy, belegt aber weiter einen Ihrer drei Plätze. Drücken Sie auf { source-confirm-remove_yes } oder { source-confirm-remove_no }.
caption-confirm-cancel = Wenn Sie jetzt aufhören, müssen Sie beim nächsten Mal von vorn warten. Drücken Sie auf { source-confirm-cancel_no } oder auf { source-confirm-cancel_yes }.
caption-confirm-give-up = Um auf diesem Handy weiterzumachen, drücken Sie auf { source-confirm-give_up_no }. Um aufzuhören, drücken Sie auf { source-confirm-give_up_yes }. Die alte App bleibt aktiv.
caption-change-pin = Geben Sie zuerst den PIN-Code ein, den Sie jetzt haben: 6 Ziffern.
caption-change-pin-create = Geben Sie einen neuen PIN-Code mit 6 Ziffern ein und drücken Sie auf { common-next }.
caption-pin-changed = Von jetzt an gilt der neue PIN-Code. Drücken Sie auf { common-ok }.
caption-settings = Wählen Sie, was Sie ändern möchten. Zurück geht es mit { common-back }.
caption-language-settings = Wählen Sie die Sprache der App. Zurück geht es mit { common-back }.
caption-notification-settings = Hier sehen Sie, ob die App Ihnen sagen kann, wann die Wartezeit vorbei ist. Zurück geht es mit { common-back }.
caption-biometric-settings = Hier legen Sie fest, ob Sie statt des PIN-Codes Fingerabdruck oder Gesicht benutzen. Zurück geht es mit { common-back }.
caption-stop = Hat Sie jemand angerufen oder nach einem Code gefragt? Dann brechen Sie ab und geben Sie niemandem einen Code. Lesen Sie, was zu tun ist. Zurück geht es mit { common-back }.
caption-for-real = Das brauchen Sie, wenn Sie Ihre echte App kopieren. Zurück geht es mit { common-back }.
caption-requirements = Das muss Ihr Handy können. Zurück geht es mit { common-back }.
caption-about = Hier steht, was diese Demo ist und was nicht. Zurück geht es mit { common-back }.
