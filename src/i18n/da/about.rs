//! About this demo in Danish.

use crate::i18n::about::About;

/// About this demo in Danish.
pub const ABOUT: About = About {
    heading: "Om denne demo",
    points: [
        "Dette er ikke MitID og har intet med det at gøre. Intet er rigtigt.",
        "Den sender intet nogen steder hen.",
        "Der er én opdigtet person, som står på identitetskortet. Indtast aldrig dine egne koder her.",
        "Den følger den offentlige hjælpeside »Kopier din MitID app til en anden telefon/tablet«. Tider og grænser, som ikke står dér, er demoens egne regler.",
    ],
    privacy: "Privatliv: hvad der gemmes, og hvor",
    kept: [
        "Det, de to telefoner har gjort, gemmes i denne browser på denne enhed og ingen andre steder.",
        "PIN-koder og sms-koder gemmes kun som hashværdier. Det, der skrives som bruger-id, gemmes slet ikke.",
        "Billedet fra kameraet bliver set på denne enhed og smidt væk. Hvilket kamera du valgte, gemmes.",
        "Bruger du enhedens egen biometri, gemmer enheden nøglen; demoen gemmer kun nøglens navn.",
        "Da intet bliver sendt, kender to enheder kun hinanden gennem QR-koden: Dens signatur og tid kan kontrolleres, ikke om den er brugt før.",
        "Der er ingen cookies, ingen statistik og ingen, der kigger med.",
    ],
    erase: "Start forfra for at slette det. Vil du slette alt, også sidens kopi til brug uden net, så ryd webstedets data i din browser.",
    start_over: "Start forfra",
};
