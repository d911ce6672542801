//! What will remind a person that the waiting time is over, in Danish.

use crate::i18n::reminder::Reminder;

/// The texts.
pub const REMINDER: Reminder = Reminder {
    granted: "En notifikation siger til, når tiden er gået, mens siden er åben.",
    will_ask: "Din browser spørger, om den må sende dig en notifikation, når tiden er gået. Det virker, mens siden er åben.",
    not_asked: "Tillad notifikationer for at få besked, når tiden er gået, mens siden er åben.",
    denied: "Denne browser har fået besked på ikke at sende dig notifikationer.",
    unavailable: "Denne browser kan ikke sende dig notifikationer.",
    needs_home_screen: "Føj først demoen til din hjemmeskærm for at få notifikationer.",
    in_foreign_frame: "Inde i en anden side kan demoen ikke sende dig notifikationer.",
    calendar_later: "Du kan også føje sluttidspunktet til din kalender.",
    calendar: "Din kalender kan altid minde dig om det.",
    come_back: "Kom tilbage, når tiden er gået.",
    allowed_already: "Din browser tillader det allerede.",
    add_to_calendar: "Føj til kalender",
    file_name: "to-telefoner-demo",
    entry: "Åbn den gamle telefon i demoen, og tryk på “Vis QR-kode”.\n\nDet er en demo. Intet her er rigtigt: indtast aldrig dine rigtige koder der.",
    title_mark: "(!) Tiden er gået · ",
};
