//! What to do when somebody asks for a code, in Danish.

use crate::i18n::stop::Stop;

/// The texts.
pub const STOP: Stop = Stop {
    heading: "Har nogen sendt dig hertil eller bedt om en kode? Stop.",
    lead: "Ingen, der vil dig det godt, har brug for dine koder, uanset hvem de siger, de er.",
    points: [
        "Læg på, eller lad være med at svare. Det haster ikke.",
        "Send aldrig QR-koden til nogen, og vis den aldrig i et opkald.",
        "Fortæl aldrig nogen din PIN-kode eller en kode, du har fået på sms.",
        "Er det allerede sket? Spær din MitID app, og kontakt MitID support og din bank.",
        "En kopiering, du ikke selv har startet? Annuller den i din MitID app: Det er det, ventetiden er til.",
    ],
    help_page: "De offentlige hjælpesider forklarer hvordan. Find dem selv, ikke via et link, som nogen har sendt:",
    help_page_title: "Kopier din MitID app til en anden telefon/tablet",
    demo: "Denne demo kan hverken kopiere eller spærre en rigtig app.",
};
