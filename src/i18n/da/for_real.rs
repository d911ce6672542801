//! The list to print at the end of the journey, in Danish.

use crate::{
    domain::step::Role::{New, Old},
    i18n::for_real::ForReal,
};

/// The texts.
pub const FOR_REAL: ForReal = ForReal {
    heading: "Gør det nu rigtigt",
    lead: "Du har øvet dig. Denne liste følger dig gennem det med dine egne telefoner.",
    ready_heading: "Hav klar",
    ready: [
        "din gamle telefon/tablet med MitID app på, opladet",
        "din nye telefon/tablet, opladet og på nettet, med et styresystem, der understøtter appen",
        "PIN-koden til appen på din gamle telefon/tablet",
        "dit bruger-id; det er ikke dit CPR-nummer",
        "den telefon, du får sms på",
        "lidt mere end {wait}: det meste er ventetid",
    ],
    order_heading: "Hvilken telefon hvornår",
    order: [
        (Some(New), "Hent MitID app i Apple App Store eller Google Play. Åbn den ikke endnu."),
        (Some(Old), "Åbn menuen øverst, og vælg {copy_to_new_app}. Læs, og tryk {next}."),
        (Some(Old), "Indtast din PIN-kode. Sæt kryds ved {yes_copy}, og tryk {start_copying}."),
        (None, "Vent {wait}. Du kan lukke appen."),
        (Some(Old), "Tryk {show_code}, og indtast din PIN-kode. Koden gælder i {qr}."),
        (
            Some(New),
            "Tryk {open} og derefter {get_started}. Vælg {copy_from_another}, og tryk {next}.",
        ),
        (
            Some(New),
            "Sæt kryds ved {code_is_shown}, tryk {scan}, og hold kameraet op foran den gamle telefon.",
        ),
        (Some(New), "Indtast dit bruger-id og derefter den midlertidige PIN-kode, du får på sms."),
        (Some(New), "Vælg din egen PIN-kode, og indtast den to gange."),
        (Some(New), "Svar på, om du vil bruge biometri og have notifikationer, og tryk {ok}."),
        (Some(Old), "Den gamle app er stadig aktiv: Behold den som backup, eller slet den."),
    ],
    wait: "Vent",
    no_codes: "Skriv ingen koder på arket, og send ikke QR-koden til nogen.",
    print: "Udskriv listen",
    cannot_print: "Denne browser kan ikke udskrive. Tag et skærmbillede i stedet.",
    mark: "Øvet med en demo (Two Phones). Ikke lavet af dem, der driver MitID.",
};
