//! Scanning in Danish.

use crate::i18n::scan::{
    CameraTexts, CodeTexts, HintTexts, PictureTexts, Problem, Refusals, Scan, ScreenTexts, TabTexts,
};

/// Scanning in Danish.
pub const SCAN: Scan = Scan {
    heading: "Scan QR-koden",
    towards_yourself: "Hold skærmen ind mod dig selv",
    point_the_camera: "og kameraet op foran QR-koden på den gamle app.",
    try_again: "Prøv igen",
    other_ways: "Andre måder at scanne på",
    simulated: "Denne fejl er simuleret.",
    camera: CameraTexts {
        way: "Brug kameraet",
        opening: "Åbner kameraet. Din browser spørger måske om lov.",
        picture_name: "Kameraets billede",
        tools: "Kameraets indstillinger",
        light: "Lys",
        zoom: "Zoom",
        choose: "Vælg kamera",
        numbered: |number| format!("Kamera {number}"),
        insecure_page: Problem {
            what: "Browseren giver ikke en side uden https adgang til kameraet.",
            next: "Tag i stedet et billede af QR-koden.",
        },
        unsupported: Problem {
            what: "Denne browser giver ikke en side adgang til kameraet; sådan er det ofte inde i andre apps.",
            next: "Tag i stedet et billede af QR-koden, eller åbn siden i Chrome eller Safari.",
        },
        denied: Problem {
            what: "Browseren fik ikke lov til at bruge kameraet.",
            next: "Tillad kameraet for denne side ved adressen eller i indstillingerne, og prøv igen, eller scan på en anden måde.",
        },
        blocked_by_page: Problem {
            what: "Den side, som demoen er indlejret i, lader den ikke bruge kameraet.",
            next: "Åbn demoen i sit eget vindue, eller scan på en anden måde.",
        },
        missing: Problem {
            what: "Der blev ikke fundet noget kamera på enheden.",
            next: "Tilslut et, og prøv igen, eller scan på en anden måde.",
        },
        busy: Problem {
            what: "Kameraet bruges af en anden app eller et andet faneblad.",
            next: "Luk det, og prøv igen, eller scan på en anden måde.",
        },
        no_picture: Problem {
            what: "Kameraet er tændt, men der kommer ikke noget billede.",
            next: "Se, om det er dækket til eller skal tilsluttes igen, og prøv igen, eller scan på en anden måde.",
        },
        ended: Problem {
            what: "Kameraet blev slukket.",
            next: "Prøv igen for at tænde det, eller scan på en anden måde.",
        },
        failed: Problem {
            what: "Kameraet kunne ikke åbnes.",
            next: "Prøv igen, eller scan på en anden måde.",
        },
    },
    hints: HintTexts {
        dark: "For mørkt. Skru op for lysstyrken på den gamle telefon.",
        dark_with_light: "For mørkt. Skru op for lysstyrken på den gamle telefon, eller tænd lyset.",
        glare: "En lampe spejler sig. Vip den gamle telefon lidt.",
        far: "Koden er for lille. Gå tættere på.",
        still: "Næsten. Hold telefonen stille.",
        distance: "Hold telefonen ca. 20 cm fra den gamle telefons skærm.",
    },
    tab: TabTexts {
        way: "Fra det andet faneblad",
        way_beside: "Fra telefonen ved siden af",
        asking: "Ser på det andet faneblad.",
        picture_name: "Den gamle telefons skærm",
        looking: "Vis QR-koden på den gamle telefon. Den bliver scannet af sig selv.",
        nobody: Problem {
            what: "Der er ingen gammel telefon åben i et andet faneblad i denne browser.",
            next: "Åbn en, og vis QR-koden der.",
        },
        open_old: "Åbn den gamle telefon i et nyt faneblad",
    },
    picture: PictureTexts {
        way: "Vælg eller tag et billede",
        choose: "Vælg et billede",
        take: "Tag et billede",
        drop_or_paste: "Du kan også trække et billede hertil eller indsætte det. Det bliver i din browser.",
        reading: "Læser billedet.",
        picture_name: "Det billede, du har valgt",
        no_code: Problem {
            what: "Der blev ikke fundet nogen QR-kode i billedet.",
            next: "Tag et med hele koden og dens hvide kant, skarpt og lige forfra.",
        },
        no_picture: Problem {
            what: "Det er ikke et billede, som browseren kan åbne.",
            next: "Vælg et foto eller et skærmbillede.",
        },
        too_large: Problem { what: "Billedet er for stort.", next: "Vælg et på under 50 MB." },
    },
    screen: ScreenTexts {
        way: "Del en skærm",
        hint: "Vis QR-koden i det vindue, du deler. Den bliver scannet af sig selv.",
        asking: "Vælg vinduet med den gamle telefon.",
        picture_name: "Den delte skærm",
        missing: Problem {
            what: "Denne browser kan ikke dele en skærm med en side.",
            next: "Scan på en anden måde.",
        },
        denied: Problem {
            what: "Der blev ikke delt nogen skærm.",
            next: "Prøv igen, og vælg vinduet med den gamle telefon, eller scan på en anden måde.",
        },
        blocked_by_page: Problem {
            what: "Den side, som demoen er indlejret i, lader den ikke se en skærm.",
            next: "Åbn demoen i sit eget vindue, eller scan på en anden måde.",
        },
        ended: Problem {
            what: "Skærmen bliver ikke delt længere.",
            next: "Prøv igen for at dele den, eller scan på en anden måde.",
        },
        failed: Problem {
            what: "Skærmen kunne ikke deles.",
            next: "Prøv igen, eller scan på en anden måde.",
        },
    },
    code: CodeTexts {
        way: "Tast koden",
        label: "Kort kode fra den gamle telefon",
        hint: "12 bogstaver og tal, som du finder under QR-koden ved »Kan du ikke scanne?«. Kun denne demo har sådan en kode.",
        send: "Brug denne kode",
        ask: "Kan du ikke scanne?",
        show: "Vis en kode, der kan tastes",
        where_to: "Tast den på den nye telefon. Kun i demoen.",
        spelled: |symbols| format!("Kort kode: {symbols}"),
    },
    own_window: "Åbn i sit eget vindue",
    scanner_missing: Problem {
        what: "Den del, der læser QR-koder, blev ikke indlæst.",
        next: "Se, om der er forbindelse, og prøv igen.",
    },
    scanner_died: Problem {
        what: "Den del, der læser QR-koder, gik i stå.", next: "Prøv igen."
    },
    pixels_withheld: Problem {
        what: "Denne browser lader ikke siden se på billeder.",
        next: "Tillad det i indstillingerne for beskyttelse af personlige oplysninger, eller brug en anden browser.",
    },
    refusals: Refusals {
        not_a_ticket: Problem {
            what: "Det er en QR-kode til noget andet. Den blev ikke åbnet.",
            next: "Scan den, der vises på den gamle app.",
        },
        damaged: Problem {
            what: "QR-koden er ikke hel.",
            next: "Vis en ny QR-kode på den gamle telefon, og scan den.",
        },
        other_version: Problem {
            what: "QR-koden er lavet af en anden version af demoen.",
            next: "Genindlæs siden på begge telefoner, og vis en ny QR-kode.",
        },
        other_edition: Problem {
            what: "QR-koden er lavet af en anden udgave af demoen.",
            next: "Åbn samme adresse på begge telefoner, og vis en ny QR-kode.",
        },
        bad_signature: Problem {
            what: "QR-koden er ændret eller ikke lavet af demoen. Den blev ikke brugt.",
            next: "Vis en ny QR-kode på den gamle telefon, og scan den.",
        },
        clocks_differ: Problem {
            what: "Urene på dine to telefoner viser ikke det samme.",
            next: "Lad begge indstille tiden selv, og vis en ny QR-kode.",
        },
        expired: Problem { what: "Koden er udløbet.", next: "Vis en ny på den gamle telefon." },
        expired_long_ago: Problem {
            what: "Koden udløb for noget tid siden.",
            next: "Vis en ny på den gamle telefon. Hvis den var ny, går uret forkert på en af dine telefoner.",
        },
        already_used: Problem {
            what: "Koden er allerede brugt.",
            next: "Vis en ny på den gamle telefon.",
        },
        replaced: Problem {
            what: "Koden gælder ikke længere: Den gamle telefon har lavet en nyere eller stoppet kopieringen.",
            next: "Brug den, der vises nu.",
        },
        three_apps: Problem {
            what: "Dine tre pladser til aktive MitID apps er optaget.",
            next: "Slet en app på den gamle telefon, og vis en ny QR-kode.",
        },
        code_length: Problem {
            what: "Den korte kode har 12 bogstaver og tal.",
            next: "Se efter, om der mangler et, eller om et står der to gange.",
        },
        code_symbol: Problem {
            what: "Der er et tegn, som ingen kort kode har.",
            next: "Brug kun bogstaver og tal, som de står på den gamle telefon.",
        },
        code_mistyped: Problem {
            what: "Den korte kode er ikke tastet rigtigt.",
            next: "Sammenlign den med den gamle telefon, gruppe for gruppe.",
        },
    },
};
