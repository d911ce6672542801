//! Appens indstillinger på dansk: the settings of the app in Danish.

use crate::i18n::settings::{
    Authenticator, Biometrics, ChangePin, Language, Notifications, Problems, Settings, Standing,
};

/// The settings in Danish.
pub const SETTINGS: Settings = Settings {
    heading: "Indstillinger",
    change_pin: ChangePin {
        label: "Skift PIN-kode",
        hint: "Til appen på denne telefon",
        present_lead: "Først den PIN-kode, du bruger nu.",
        create_heading: "Opret din nye PIN-kode",
        create_lead: "6 cifre, du kan huske. Ikke en PIN-kode, du har i virkeligheden.",
        changed_heading: "Din PIN-kode er skiftet",
        changed_lead: "Fra nu af er det kun den nye PIN-kode, der åbner appen på denne telefon. Dine andre apps beholder deres.",
        changed_note: "Hvis nogen beder dig om den, vil de snyde dig: Ingen andre end dig har brug for din PIN-kode.",
    },
    language: Language {
        heading: "Sprog",
        lead: "Det skifter med det samme, og alt det, du har gjort, bliver.",
    },
    notifications: Notifications {
        heading: "Notifikationer",
        lead: "Appen giver dig besked, når ventetiden er slut.",
        granted: Standing {
            value: "Tilladt",
            explained: "De kommer, så længe denne side er åben et sted. Vil du stoppe dem, så tryk på ikonet ved siden af sidens adresse.",
        },
        not_asked: Standing {
            value: "Ikke spurgt endnu",
            explained: "Tryk »Tillad«, så spørger din browser dig. De kommer, så længe denne side er åben et sted.",
        },
        denied: Standing {
            value: "Blokeret",
            explained: "Denne browser blokerer dem her. Det ændrer du ved at trykke på ikonet ved siden af sidens adresse, finde »Notifikationer« og vælge »Tillad«.",
        },
        needs_home_screen: Standing {
            value: "Kun fra hjemmeskærmen",
            explained: "Læg siden på din hjemmeskærm: Tryk på Del og derefter »Føj til hjemmeskærm«. Åbn den derfra, og kom tilbage hertil.",
        },
        in_foreign_frame: Standing {
            value: "Ikke i denne ramme",
            explained: "Siden ligger inde i en anden side, og der tillader browsere ingen. Åbn den for sig selv.",
        },
        unavailable: Standing {
            value: "Ikke i denne browser",
            explained: "Denne browser viser ingen for denne side. Det gør en anden måske.",
        },
        allow: "Tillad",
        calendar: "Når siden er lukket, kan din kalender minde dig om det: Du får knappen »Føj til kalender«, når ventetiden er startet.",
    },
    biometrics: Biometrics {
        heading: "Biometri",
        lead: "I stedet for PIN-koden, når du kopierer. PIN-koden virker stadig.",
        off: "Slået fra",
        simulated: "Slået til, simuleret",
        platform: "Slået til, enhedens egen",
        kinds: "Hvilken biometri",
        kind_simulated: "Simuleret",
        kind_simulated_hint: "Du vælger svaret.",
        kind_platform: "Enhedens egen",
        kind_platform_hint: "Finger, ansigt eller skærmlås.",
        turn_on: "Slå biometri til",
        turn_off: "Slå biometri fra",
        simulated_explained: "Demoen viser sin egen boks, og du vælger svaret.",
        platform_explained: "Din enhed genkender dig og svarer ja eller nej; siden ser hverken finger eller ansigt. Det er en øvelse: Kun denne side kontrollerer svaret.",
        key_stays: |host| {
            format!(
                "Slået fra har demoen glemt sin nøgle. På enheden fjerner du den under adgangsnøgler, {host}."
            )
        },
        not_recognised: "Du blev ikke genkendt. Prøv igen, eller fortsæt med PIN-koden.",
    },
    authenticator: Authenticator {
        site: "To telefoner (demo)",
        asking: "Din enhed spørger dig nu.",
        set_up: Problems {
            not_allowed: "Intet er sat op: lukket, for sent, eller din enhed genkendte dig ikke. Prøv igen, eller fortsæt med PIN-koden.",
            unavailable: "Intet er sat op: Denne enhed kan ikke gøre det for denne side. Fortsæt med PIN-koden, eller vælg »Simuleret«.",
            already_there: "Din enhed har allerede en nøgle til denne demo. Fjern den under adgangskoder og adgangsnøgler, og prøv så igen.",
            not_verified: "Intet er sat op: Din enhed sagde ikke, at den genkendte dig. Prøv igen, eller fortsæt med PIN-koden.",
            failed: "Intet er sat op: Noget gik galt i din enhed. Prøv igen, eller fortsæt med PIN-koden.",
        },
        recognise: Problems {
            not_allowed: "Intet svar: lukket, for sent, eller enheden har ikke nøglen mere. Indtast din PIN-kode, eller prøv igen.",
            unavailable: "Denne enhed kan ikke genkende dig på denne side. Indtast din PIN-kode.",
            already_there: "Denne enhed har ikke nøglen mere. Indtast din PIN-kode.",
            not_verified: "Din enhed sagde ikke, at den genkendte dig. Prøv igen, eller indtast din PIN-kode.",
            failed: "Noget gik galt i din enhed. Prøv igen, eller indtast din PIN-kode.",
        },
    },
};
