//! The technical requirements in Danish.

use crate::i18n::requirements::{Names, Remedies, Requirements};

/// The technical requirements in Danish.
pub const REQUIREMENTS: Requirements = Requirements {
    heading: "Tekniske krav",
    lead: "Det bruger demoen. Det er tjekket på denne enhed.",
    checking: "Tjekker denne enhed …",
    check_again: "Tjek igen",
    met: "Klar",
    asks: "Din browser spørger",
    missing: "Ikke her",
    summary: |met, of| format!("{met} af {of} er der."),
    names: Names {
        secure_page: "Sikker side (https)",
        camera: "Kamera",
        scanner: "Læsning af QR-koder",
        storage: "Hukommelse mellem besøg",
        notifications: "Notifikationer",
        wake_lock: "Skærmen holdes tændt",
        screen_sharing: "Deling af skærmen",
    },
    remedies: Remedies {
        open_securely: "Åbn siden over https.",
        open_on_its_own: "Åbn siden for sig selv, ikke inde i en anden.",
        allow_in_browser: "Tryk på ikonet ved siden af sidens adresse, og vælg »Tillad«.",
        add_to_home_screen: "Læg siden på din hjemmeskærm, og åbn den derfra.",
        scan_another_way: "Scan på en anden måde: den anden fane, et billede, eller skriv koden.",
        type_the_code: "Skriv koden i stedet for at scanne den, eller brug en anden browser.",
        allow_storage: "Alt er glemt, når siden genindlæses. Forlad det private vindue, eller lad siden gemme data.",
        use_the_calendar: "Lad din kalender minde dig om det: »Føj til kalender«, når ventetiden er startet.",
        keep_the_screen_on: "Rør ved skærmen en gang imellem, mens QR-koden vises.",
        not_needed: "Ikke nødvendigt: Telefoner scanner med deres kamera.",
    },
    real_app: "Hvad den rigtige app kræver, står på den offentlige hjælpeside: først og fremmest et styresystem, der understøtter den.",
};
