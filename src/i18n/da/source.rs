//! The old phone in Danish, in the register of the Danish edition of the help page.

use crate::i18n::{
    plural::Plural,
    source::{
        Apps, Blocked, Code, Confirm, EnterPin, Expired, Home, Information, Menu, Pad, Prompt,
        Scanned, ShowCode, Source, TooMany, Waiting, WaitingTime,
    },
};

/// The old phone in Danish.
pub const SOURCE: Source = Source {
    home: Home {
        heading: "Din app er aktiv",
        menu_hint: "Har du fået ny telefon/tablet? Åbn menuen øverst, og vælg »Kopier til ny MitID app«.",
        apps: "Dine apps",
        apps_hint: "Se, slet eller behold dem",
        copying: "Du er ved at kopiere din MitID app. Du kan lukke appen, mens du venter.",
        timer: "til du kan kopiere",
        comes_by_itself: "Når tiden er gået, kommer »Vis QR-kode« frem her af sig selv.",
        ready_until: |moment| {
            format!("Ventetiden er slut. I denne demo kan du vise QR-koden indtil {moment}.")
        },
        cancelled: "Kopieringen er annulleret. Intet er ændret, og denne app er stadig aktiv.",
        copied: "Din nye app er aktiveret. Denne er stadig aktiv: Behold den som backup, eller slet den under »Dine apps«.",
        lapsed: "Det er mere end 24 timer siden, at ventetiden sluttede, og i denne demo udløber kopieringen så. Start den igen fra menuen.",
    },
    too_many: TooMany {
        heading: "Du har allerede tre aktive apps",
        heading_held: "Dine tre pladser er optaget",
        lead: "Du kan have op til tre aktive MitID apps, så der er ikke plads til en mere.",
        way_out: "Slet en app, du ikke bruger længere. Så bliver pladsen fri.",
        see_apps: "Se dine apps",
    },
    information: Information {
        heading: "Kopier MitID til en anden telefon/tablet",
        points: [
            "Du indtaster din PIN-kode her og venter derefter 1 time. Du kan lukke appen imens.",
            "Bagefter viser denne telefon en QR-kode, som du scanner med din nye telefon/tablet.",
            "Det tager cirka 5 minutter at aktivere den nye. Hav dit bruger-id klar og den telefon, du får sms på.",
        ],
        never_send: "Send aldrig QR-koden til nogen, og vis den aldrig til nogen, der beder om den.",
    },
    pin: EnterPin {
        heading: "Indtast din PIN-kode",
        to_start: "6 cifre: dem på identitetskortet, medmindre du har valgt dine egne.",
        to_show: "Indtast den igen for at vise QR-koden.",
        use_biometrics: "Brug biometri",
        wrong: |left| format!("PIN-koden passede ikke. Du har {} forsøg tilbage.", left.text),
        not_recognised: "Du blev ikke genkendt. Prøv igen, eller indtast din PIN-kode.",
        locked_heading: "Appen er låst et stykke tid",
        locked_lead: "PIN-koden var forkert tre gange i træk. I denne demo låser det appen.",
        locked_timer: "til du kan prøve igen",
        locked_next: "Du kan forlade appen; tiden går videre. PIN-koden står på identitetskortet, medmindre du selv har valgt den.",
    },
    blocked: Blocked {
        heading: "Denne app er spærret",
        lead: "PIN-koden var forkert for mange gange, og i denne demo spærrer det appen for altid. Den optager stadig en af dine tre pladser.",
        way_out: "Slet den for at frigøre pladsen, eller start demoen forfra.",
        delete: "Slet denne app",
        start_over: "Start demoen forfra",
    },
    waiting_time: WaitingTime {
        heading: |wait| format!("Du skal vente {wait}"),
        lead: "Af sikkerhedshensyn kan du ikke kopiere din MitID app med det samme. Hvis en anden har startet kopieringen, er der tid til at stoppe den.",
        faster: |real| format!("I denne demo går tiden hurtigere: Ventetiden er slut om {real}."),
        slower: |real| format!("I denne demo går tiden langsommere: Ventetiden er slut om {real}."),
        no_wait: "I denne demo er ventetiden slut med det samme.",
        agree: "Ja, jeg vil gerne kopiere",
        start: "Start kopiering",
        check_first: "Sæt kryds for at komme videre.",
    },
    waiting: Waiting {
        heading: "Ventetiden er startet",
        timer: "til du kan kopiere",
        meanwhile: "Hent imens MitID app på din nye telefon/tablet.",
        allow: "Tillad notifikationer",
        over: "Ventetiden er slut. Tryk OK for at komme videre.",
        cancel: "Annuller kopiering",
    },
    show_code: ShowCode {
        heading: "Vis QR-kode og kopier MitID til ny app",
        lead: "Ventetiden er slut. Hav din nye telefon/tablet klar, før du viser koden.",
        pin_again: "Du bliver bedt om din PIN-kode igen.",
        valid: |span| {
            format!("Koden gælder derefter i {span}. Demoens indstillinger kan give dig mere tid.")
        },
        no_limit: "Når koden udløber, kommer der en ny af sig selv.",
        show: "Vis QR-kode",
        until: |moment| {
            format!(
                "I denne demo kan du gøre det indtil {moment}. Derefter skal du begynde forfra."
            )
        },
    },
    code: Code {
        heading: "Scan denne kode med din nye telefon",
        picture: "Demoens QR-kode, som skal scannes med den nye telefon",
        demo_mark: "Demo – ikke en rigtig kode",
        valid: |span| format!("koden gælder i {span}"),
        brightness: "Skru op for lysstyrken.",
        renews: "til en ny kode tager dens plads",
        renewed: "Der er kommet en ny kode. Fortsæt med den.",
        ends_soon: "Snart slut. Tryk »Mere tid«.",
        more_time: "Mere tid",
        done: "Færdig",
        no_picture: "Denne browser kan ikke tegne QR-koden. Prøv en anden browser.",
    },
    expired: Expired {
        heading: "QR-koden er udløbet",
        lead: "Den er fjernet fra denne telefon, og ingen kan bruge den mere. Tag den tid, du har brug for, og vis en ny.",
        late: "Koden udløb, mens telefonen sov, eller fordi dens ur blev stillet. Den er fjernet, og ingen kan bruge den mere.",
        show_new: "Vis ny QR-kode",
        to_home: "Ikke nu",
    },
    scanned: Scanned {
        heading: "QR-koden er scannet",
        lead: "Fortsæt på din nye telefon. Den beder om dit bruger-id og en kode på sms.",
        still_active: "Appen på denne telefon er stadig aktiv, uanset hvad der sker på den nye.",
    },
    menu: Menu {
        heading: "Menu",
        copy: "Kopier til ny MitID app",
        cancel: "Annuller kopiering",
        apps: "Dine apps",
        settings: "Indstillinger",
        requirements: "Tekniske krav",
        stop: "Er der nogen, der har sendt dig hertil?",
        about: "Om denne demo",
        remove: "Fjern appen fra denne telefon",
    },
    apps: Apps {
        heading: "Dine apps",
        places: |taken, of| format!("{taken} af {of} pladser er optaget."),
        this_phone: "Denne telefon",
        phone: |number| format!("Telefon {number}"),
        since: |moment| format!("Aktiv siden {moment}"),
        blocked: "Spærret efter for mange forkerte PIN-koder",
        removed: "Fjernet fra telefonen, men ikke slettet: Den optager stadig sin plads",
        elsewhere: |count| match count.plural {
            Plural::One => {
                format!(
                    "{} app mere er aktiv på en enhed, som denne browser ikke kan se.",
                    count.text
                )
            }
            _ => format!(
                "{} apps mere er aktive på enheder, som denne browser ikke kan se.",
                count.text
            ),
        },
        held: |count| match count.plural {
            Plural::One => {
                format!("{} plads er holdt fri til en aktivering, der er i gang.", count.text)
            }
            _ => format!("{} pladser er holdt fri til aktiveringer, der er i gang.", count.text),
        },
        delete: "Slet",
        delete_this_phone: "Slet appen på denne telefon",
        delete_phone: |number| format!("Slet appen på telefon {number}"),
        kept: "Beholdes som backup",
        backup: "Backup",
        backup_this_phone: "Backup: denne telefon",
        backup_phone: |number| format!("Backup: telefon {number}"),
        keep: "Slet en app for at frigøre dens plads, eller behold den som backup, så du altid har adgang til MitID.",
    },
    confirm: Confirm {
        delete_heading: "Vil du slette denne app?",
        delete_lead: "Den kan ikke bruges mere, og pladsen bliver fri. Vil du have den tilbage, skal du kopiere eller aktivere den igen.",
        delete_last: "Det er din sidste aktive app. Uden den har du ingen app at kopiere fra, og du skal aktivere en ny på en anden måde eller starte demoen forfra.",
        delete_yes: "Ja, slet",
        delete_no: "Behold appen",
        remove_heading: "Vil du fjerne appen fra denne telefon?",
        remove_lead: "Appen forsvinder fra telefonen, som når du afinstallerer den.",
        remove_place: "Den bliver ikke slettet: Den optager stadig en af dine tre pladser. Vil du frigøre pladsen, skal du i stedet slette appen under »Dine apps«.",
        remove_yes: "Ja, fjern",
        remove_no: "Behold den her",
        cancel_heading: "Vil du annullere kopieringen?",
        cancel_lead: "Den tid, du allerede har ventet, går tabt. Begynder du igen, starter den forfra. Denne app er stadig aktiv.",
        cancel_yes: "Ja, annuller kopieringen",
        cancel_no: "Fortsæt kopieringen",
        give_up_heading: "Vil du opgive aktiveringen?",
        give_up_lead: "Denne app bliver ikke aktiveret. Din gamle app er stadig aktiv, og du kan scanne en ny QR-kode senere.",
        give_up_yes: "Ja, opgiv",
        give_up_no: "Fortsæt aktiveringen",
    },
    pad: Pad {
        keys: "Cifre",
        erase: "Slet det sidste ciffer",
        entered: |count, length| format!("{count} af {length} cifre indtastet"),
    },
    prompt: Prompt {
        mark: "Simuleret",
        heading: "Fingeraftryk eller ansigt",
        lead: "Her ville den rigtige app bede din telefon om at genkende dig. Demoen bruger hverken fingeraftryk eller kamera: Du vælger svaret.",
        recognised: "Jeg bliver genkendt",
        not_recognised: "Jeg bliver ikke genkendt",
        cancel: "Annuller",
    },
};
