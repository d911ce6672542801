### The texts about what will remind a person that the waiting time is over.
### Notes on the texts are in the English file.

reminder-granted = Så længe siden er åben, får du en notifikation, når tiden er gået.
reminder-will_ask = Din browser spørger, om den må sende dig en notifikation, når tiden er gået. Det virker, så længe siden er åben.
reminder-not_asked = Tillad notifikationer, så får du besked, når tiden er gået. Det virker, så længe siden er åben.
reminder-denied = Denne browser har fået besked på ikke at sende dig notifikationer.
reminder-unavailable = Denne browser kan ikke sende dig notifikationer.
reminder-needs_home_screen = Føj først demoen til din hjemmeskærm for at få notifikationer.
reminder-in_foreign_frame = Inde i en anden side kan demoen ikke sende dig notifikationer.
reminder-calendar_later = Du kan også føje sluttidspunktet til din kalender.
reminder-calendar = Din kalender kan altid minde dig om det.
reminder-come_back = Kom tilbage, når tiden er gået.
reminder-allowed_already = Din browser tillader det allerede.
reminder-add_to_calendar = Føj til kalender
reminder-file_name = to-telefoner-demo
reminder-entry =
    Åbn den gamle telefon i demoen, og tryk på »Vis QR-kode«.

    Det er en demo. Intet her er ægte: Indtast aldrig dine rigtige koder der.
reminder-title_mark = (!) Tiden er gået ·{ " " }
