//! The help page in Danish.

use crate::i18n::help::{
    Compared, Film, Help, Languages,
    Origin::{Demo, Page, Pages},
    Questions, Rules, Steps,
};

/// The texts.
pub const HELP: Help = Help {
    link: "Hjælp og tekniske krav",
    heading: "Hjælp",
    introduction: "Dette er hjælpen til en demo, hvor du øver dig i at kopiere en app fra en gammel telefon til en ny. Den er \
                   hverken lavet eller godkendt af dem, der driver MitID, og intet af det, du gør her, når frem til dem.",
    on_this_page: "På denne side",
    quotes: ["»", "«"],
    steps: Steps {
        heading: "Trin for trin",
        labels: "Det, der står i citationstegn, er det, du læser på skærmen; den engelske apps ord følger i parentes. \
                 Numrene er dem fra den offentlige hjælpeside.",
        before: "Før du går i gang",
        first: "Hent appen fra butikken på den nye telefon: {get}. I demoen er butikken opdigtet. Du kan have op til {apps} \
                aktive apps.",
        old: [
            "Åbn menuen øverst ({menu}), og vælg {copy_to_new_app}. Er der allerede {apps} aktive apps, skal du først slette en.",
            "Læs, hvad der kommer til at ske, og tryk {next}.",
            "Indtast din PIN-kode, eller brug biometri.",
            "Af sikkerhedshensyn skal du vente {wait}. Sæt kryds ved {yes_copy}, og tryk {start_copying}.",
            "Ventetiden går. Tryk {ok} for at lægge vinduet væk; du kan også lukke appen. Fortryder du, så tryk {cancel_copying}.",
            "Når tiden er gået, skal du trykke {show_code} og indtaste din PIN-kode igen.",
            "QR-koden vises i {qr}. Skru op for lysstyrken. {more_time} giver en ny kode.",
        ],
        new: [
            "Installeret er ikke det samme som aktiveret: Tryk {open}.",
            "Tryk {get_started}.",
            "Vælg {copy_from_another}, og tryk {next}.",
            "Når den gamle telefon viser koden, skal du sætte kryds ved {code_is_shown} og trykke {scan}.",
            "Hold skærmen ind mod dig selv og kameraet op foran den gamle telefon. Intet kamera? Se »Jeg kan ikke scanne« nedenfor.",
            "Indtast dit bruger-id, og tryk {next}. I demoen er det {user_id}, og intet andet bliver accepteret.",
            "Indtast den midlertidige PIN-kode på {sms_digits} cifre, som du får på sms. Kommer der ingen, så tryk {send_again}.",
            "Læs, hvordan en PIN-kode skal være, og tryk {next}.",
            "Find på en PIN-kode på {pin_digits} cifre, indtast den, tryk {next}, og gør det samme igen.",
            "Tryk {use_biometrics} eller {not_now}.",
            "Tryk {allow} eller {not_now}.",
            "Den nye app er klar. Tryk {ok}.",
        ],
        afterwards: "Appen på den gamle telefon er stadig aktiv. Slet den, eller behold den som backup, så du altid har adgang.",
        practise: "Øv dig med begge telefoner side om side",
    },
    film: Film {
        heading: "Video - Kopier MitID app til en anden telefon/tablet",
        text: "Den offentlige hjælpeside har en film med det navn. Den vises ikke her, for denne side henter intet andre steder fra.",
        instead: "Se de to telefoner i stedet",
    },
    requirements: "Tekniske krav",
    questions: Questions {
        heading: "Spørgsmål og svar",
        entries: [
            (
                "Hvad er rigtigt her?",
                "Intet ud over tiden. Personen, bruger-id’et, sms’en, butikken og tjenesten bag appen er opdigtet. Indtast \
                 aldrig dine egne koder.",
            ),
            (
                "Jeg kan ikke scanne. Hvad kan jeg ellers gøre?",
                "Under {other_ways} finder du det andet faneblad i browseren, et billede af koden, en delt skærm og at taste: \
                 Bed på den gamle telefon om den kode, der kan tastes, under QR-koden. At taste er demoens egen måde; den rigtige app har ingen sådan kode.",
            ),
            (
                "Kan jeg få mere tid?",
                "Ja. I demoens indstillinger ved siden af telefonen (på en lille skærm: »Hvem er jeg?«) kan tidsgrænserne blive ti gange så \
                 lange eller slås fra; det gælder for det, der begynder bagefter. På skærmen med QR-koden giver {more_time} en ny kode når som helst.",
            ),
            (
                "Skal jeg vente {wait}?",
                "I den rigtige app: ja. I demoens indstillinger kan du lade tiden gå hurtigere eller springe den over.",
            ),
            (
                "Må jeg lukke siden, mens jeg venter?",
                "Ja. Tiden går videre, og telefonerne er, som du forlod dem, når du kommer tilbage. Efter ventetiden har du {come_back} i \
                 denne demo; derefter begynder du forfra.",
            ),
            (
                "Min gamle telefon er i stykker, eller jeg har den ikke mere.",
                "Så er der intet at kopiere fra. En app kan aktiveres på andre måder, for eksempel med pas eller id-kort; de \
                 offentlige hjælpesider forklarer hvordan. Denne demo viser kun kopieringen.",
            ),
            (
                "Er min gamle app stadig aktiv?",
                "Ja, hele vejen igennem og bagefter. Kun {delete} under {your_apps} stopper den. Fjerner du den fra telefonen, bliver dens plads ikke fri.",
            ),
            (
                "Hvad husker siden, og hvem kan se det?",
                "Hvor de to telefoner er nået til, og kun i denne browser. PIN-koder gemmes som en kontrolværdi, bruger-id’et slet ikke. \
                 Intet bliver sendt nogen steder hen. Begynder du forfra i demoens indstillinger, bliver det hele glemt.",
            ),
            (
                "Kan jeg bruge to enheder?",
                "Ja. QR-koden på startsiden åbner den anden telefon på endnu en enhed. Uden en server imellem kan kun kodens \
                 signatur og tid kontrolleres, ikke om den er brugt før. Urene må afvige {tolerance}.",
            ),
            (
                "Kan en kode fra demoen bruges i den rigtige app?",
                "Nej. Demoens koder har deres eget format, og den rigtige app tager ikke imod dem.",
            ),
        ],
    },
    rules: Rules {
        heading: "Tallene",
        lead: "Det, som den offentlige hjælpeside ikke nævner, er demoens egne regler og siger intet om den rigtige app.",
        columns: ["Regel", "Her", "Hvor den kommer fra"],
        from_page: "den offentlige hjælpeside",
        from_pages: "offentlige hjælpesider",
        from_demo: "i denne demo",
        rows: [
            ("Ventetid", "{wait}, medmindre indstillingerne siger andet", Page),
            ("QR-kode", "gælder i {qr}", Page),
            ("Aktive apps", "højst {apps}", Page),
            (
                "Tid til at vende tilbage efter ventetiden",
                "{come_back}, derefter begynder du forfra",
                Demo,
            ),
            ("Personlig PIN-kode", "{pin_digits} cifre, indtastet to gange", Pages),
            (
                "PIN-koder, der bliver afvist",
                "samme ciffer hele vejen, eller cifre i rækkefølge op eller ned",
                Demo,
            ),
            (
                "Forkerte PIN-koder",
                "{pin_tries} i træk låser appen i {first_lock}, lige så mange til i {second_lock}, lige så mange til for altid",
                Demo,
            ),
            ("Midlertidig PIN-kode", "{sms_digits} cifre på sms", Pages),
            (
                "… og dens grænser",
                "gælder i {sms_valid}, slut efter {sms_tries} forkerte forsøg, sendes tidligst igen efter {sms_pause}",
                Demo,
            ),
            ("En aktivering, der er i gang", "har sin plads i {reservation} fra scanningen", Demo),
            (
                "Bruger-id",
                "{user_id_shortest} til {user_id_longest} tegn; ikke et CPR-nummer",
                Pages,
            ),
        ],
    },
    compared: Compared {
        heading: "Sammenlignet med den offentlige hjælpeside fra november 2026: det, der er anderledes",
        lead: "Trinnene, deres rækkefølge og ordene på knapperne er den offentlige hjælpesides. Dette er anderledes:",
        columns: ["Hvad", "Offentlig hjælpeside", "Denne demo"],
        rows: [
            (
                "Udseende og navn",
                "den rigtige MitID app",
                "sit eget udseende, navnet Two Phones og mærket som demo på hver skærm",
            ),
            ("Telefoner", "to af dine egne", "to i én browser eller to enheder"),
            ("Butik", "Apple App Store eller Google Play", "en opdigtet butik"),
            (
                "Ventetid",
                "{wait}",
                "{wait}, eller hurtigere, hvis du vælger det; så viser skærmen hvor meget",
            ),
            (
                "Hvem du er",
                "dig selv med dit bruger-id",
                "én opdigtet person; alle andre bliver afvist",
            ),
            ("Sms", "kommer til din telefon", "en besked øverst på den nye telefons skærm"),
            (
                "Biometri",
                "dit fingeraftryk eller ansigt",
                "et simuleret spørgsmål; kun din enheds egen, hvis du vælger det",
            ),
            ("Scanning", "med kameraet", "med kameraet og på fire andre måder"),
            (
                "Fejl og grænser",
                "næsten ikke nævnt",
                "vist, med demoens egne regler, hvor siden ingen har",
            ),
            (
                "Annullere, mere tid, indstillinger",
                "ikke nævnt",
                "er der, fordi man har brug for det, når man øver sig",
            ),
            ("Film", "på siden", "nævnt her, ikke vist"),
        ],
    },
    languages: Languages {
        heading: "Sprog",
        app: "Selve appen:",
        captions: "Undertekster ved siden af telefonen, som siger, hvad du skal gøre nu, og citerer appens egne ord:",
    },
};
