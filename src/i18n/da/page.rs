//! The texts of the page around the phones, in Danish.

use crate::i18n::page::{Bar, Failure, Identity, Notice, Page, Start};

/// The texts.
pub const PAGE: Page = Page {
    title: |screen| format!("Demo – Two Phones: {screen}"),
    badge: "Demo · intet her er rigtigt",
    loading: "Telefonerne gøres klar",
    who: "Hvem er jeg?",
    who_explained: "Hvem du er i denne demo, og demoens indstillinger",
    failure: Failure {
        heading: "Noget i demoen gik i stykker",
        explanation: "Det var ikke din skyld. Intet rigtigt er gået tabt. Indlæs siden igen for at fortsætte, hvor du \
                      var. Hvis det ikke hjælper, så begynd forfra med nye telefoner.",
        reload: "Indlæs siden igen",
        start_over: "Begynd forfra",
    },
    start: Start {
        heading: "Kopier din MitID app til en anden telefon/tablet",
        introduction: "Øv dig her, før du gør det rigtigt. To opdigtede telefoner fører dig gennem alle trin: \
                       Den gamle har appen, og den nye får den ved at scanne en QR-kode. Du kan gå tilbage, \
                       lave fejl og begynde forfra, så tit du vil.",
        real_codes: "Dette er en demo. Indtast aldrig dit rigtige bruger-id, din rigtige PIN-kode eller dit \
                     CPR-nummer her: Brug den opdigtede persons oplysninger. Intet af det, du gør her, \
                     forlader denne browser.",
        captions: "Vil du hellere have det forklaret på et andet sprog? Vælg det, så står forklaringen ved siden af telefonen:",
        journey: "Kopier din MitID app fra din gamle telefon/tablet til en ny telefon/tablet:",
        first: "Du kan have op til tre aktive MitID apps.",
        which: "Hvilken telefon er denne enhed?",
        old: "Gammel telefon",
        old_hint: "Den har appen og viser QR-koden.",
        new: "Ny telefon",
        new_hint: "Den får appen og scanner QR-koden.",
        both: "Begge, side om side",
        both_hint: "Du behøver ikke endnu en enhed.",
        second: "Brug endnu en enhed",
        second_lead: "Scan koden med kameraet på den anden telefon eller tablet. Dér åbner den som:",
        second_checks: "Uden en server mellem to enheder kan kun kodens signatur og tid kontrolleres, ikke om den er \
                        brugt før. Hver enhed viser kun de apps, den kender.",
        code_name: |phone| format!("QR-kode, der åbner demoen på en anden enhed: {phone}"),
        no_address: "En anden enhed kan ikke nå denne adresse, for den betyder »denne computer«. Start demoen \
                     med make serve HOST=lan, så vises der en QR-kode her.",
        afterwards: "Din gamle telefon er aktiv hele vejen. Behold den som backup, eller slet den bagefter.",
        about: "Two Phones er ikke MitID og har intet med MitID at gøre. Den følger trinnene på den offentlige \
                hjælpeside.",
        install: "Installer demoen på denne enhed",
        install_by_hand: "Sådan får du demoen på din hjemmeskærm: tryk på Del og så på “Føj til hjemmeskærm”.",
    },
    identity: Identity {
        heading: "I denne demo er du",
        name: "Navn",
        user_id: "Bruger-id",
        pin: "PIN-kode",
        pin_hint: "på den gamle telefon",
        phone: "Telefon",
        phone_ending: |ending| format!("•• •• •• {ending:02}"),
        made_up: "Personen er opdigtet. Ingen andre bliver accepteret.",
    },
    bar: Bar {
        heading: "Demoens indstillinger",
        language: "Sprog",
        wait: "Ventetid",
        wait_real: "1 time, som i virkeligheden",
        wait_none: "Ingen ventetid",
        wait_paced: |wait, pace| format!("{wait} ({pace})"),
        limits: "Tidsgrænser",
        limits_usual: "Som normalt",
        limits_tenfold: "Ti gange så lange",
        limits_off: "Ingen",
        limits_hint: "For QR-koden, sms-koden og aktiveringen; fra den næste af slagsen.",
        skip: "Spring ventetiden over",
        start_over: "Begynd forfra",
        start_over_question: "Vil du begynde forfra?",
        start_over_explained: "Begge telefoner går tilbage til begyndelsen. Det, du har gjort indtil nu, bliver glemt.",
        start_over_yes: "Ja, begynd forfra",
        theme: "Farver",
        theme_auto: "Som enheden",
        theme_light: "Lyse",
        theme_dark: "Mørke",
        captions: "Vejledning",
        captions_off: "Ingen vejledning",
        frame: "Enheder",
        frame_phone: "Telefoner",
        frame_tablet: "Tablets",
        to_start: "Vælg telefon",
        phones: "Telefoner",
    },
    notice: Notice {
        region: "Beskeder",
        dismiss: "Luk beskeden",
        bad_value: |name, takes| {
            format!(
                "»{name}« i adressen har en værdi, der ikke kan bruges, og springes over. Den kan være: {takes}."
            )
        },
        not_yet: |name| format!("»{name}« i adressen beder om noget, som demoen ikke har endnu."),
        storage_missing: "Denne browser gemmer ikke noget for siden. Demoen virker, men den glemmer alt, når siden \
                          lukkes eller genindlæses.",
        storage_failed: "Browseren er holdt op med at gemme det, du gør her. Demoen fortsætter, men den glemmer \
                         alt, når fanen lukkes eller genindlæses.",
        set_aside_damaged: "Det, der var gemt her, er beskadiget og kan ikke læses. Det er lagt til side, og demoen \
                            fortsætter uden det.",
        set_aside_newer: "Det, der var gemt her, kommer fra en nyere version af demoen og kan ikke læses. Det er lagt \
                          til side, og demoen fortsætter uden det.",
        set_aside_save: "Gem det som en fil",
        set_aside_delete: "Slet det",
        newer_page_open: "En nyere version af demoen er åben i en anden fane. Denne fane fortsætter for sig selv og \
                          glemmer alt, når den lukkes eller genindlæses.",
        clock_set_back: "Uret på denne enhed er stillet tilbage. Demoen går videre fra det seneste tidspunkt, den har set. Hvis \
                         det tidspunkt var forkert, så start forfra.",
        link_missing: "Denne fane kan ikke nå demoens andre faner. Brug begge telefoner side om side eller to \
                       enheder.",
        random_missing: "Browseren giver ikke demoen tilfældige tal, så trykket havde ingen virkning. Prøv en anden \
                         browser.",
        new_version: "En ny version af demoen er klar. Dine telefoner bliver, som de er.",
        new_version_reload: "Indlæs den nye version",
    },
};
