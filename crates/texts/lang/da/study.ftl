study-title = En undersøgelse med to telefoner
study-contact = Spørgsmål? { $contact }
study-contact_unknown = Spørgsmål? Spørg den, der gav dig linket.
study-task = Kopiér appen fra den gamle telefon til den nye, indtil den nye telefon siger, at appen er klar til brug.
study-loading = Undersøgelsen indlæses.

study-problem-heading = Undersøgelsen kan ikke åbnes
study-problem-lead = Der registreres ikke mere. Fortæl den, der gav dig linket, hvad der står her:
study-problem-again = Indlæs siden igen
study-problem-study = Linket indeholder ingen undersøgelse, der kan bruges. Et navn har 1 til 64 af A–Z, a–z, 0–9, punktum, understregning og bindestreg.
study-problem-participant = Deltagerkoden i linket kan ikke bruges. En kode har 1 til 64 af A–Z, a–z, 0–9, punktum, understregning og bindestreg.
study-problem-option = Linket har en værdi for { $what }, der ikke kan bruges. Den kan være: { $more }.
study-problem-other_study = Planen i linket er til en anden undersøgelse.
study-problem-no_task = Ingen opgave i undersøgelsen er på denne telefon.
study-problem-fault = { $what } kan ikke gå galt i dette link: Trinnet eller telefonen til det er der ikke.
study-problem-versions = Sidens filer er af to versioner. Indlæs siden igen.
study-problem-unreachable = Noget, som undersøgelsen bruger, kunne ikke indlæses. Er der forbindelse til nettet? Indlæs siden igen.
study-problem-plan_unreachable = Planen { $what } kunne ikke indlæses. Den skal ligge i mappen plans ved siden af siden.
study-problem-plan_too_large = Filen med planen er for stor.
study-problem-plan_not_json = Filen med planen kan ikke læses. Fejlen er i linje { $more }.
study-problem-plan_missing = Planen mangler { $what }.
study-problem-plan_unknown = Planen har { $what }, som ikke er noget, en plan kan have.
study-problem-plan_bad = I planen har { $what } en værdi, der ikke kan bruges. Den kan være: { $more }.
study-problem-plan_fault = I planen beder { $what } om { $more }, som ikke kan gå galt i denne opgave.

study-who-heading = Din deltagerkode
study-who-lead = Den står i beskeden fra dem, der laver undersøgelsen. Den er ikke dit navn.
study-who-label = Deltagerkode
study-who-wrong = En kode har 1 til 64 af A–Z, a–z, 0–9, punktum, understregning og bindestreg.
study-who-go_on = Fortsæt

study-consent-heading = Før du begynder
study-consent-text-1 = I denne undersøgelse prøver du en demo: at kopiere en app fra én telefon til en anden. Det er appen, der bliver testet, ikke dig. Undersøgelsen laves af dem, der gav dig linket.
study-consent-text-2 = Det, du gør på telefonerne, registreres: hvilke skærme du ser, hvilke knapper du trykker på, fejl og rettelser, og hvornår, sammen med din deltagerkode. Aldrig det, du skriver, og hverken billede eller lyd.
study-consent-text-3 = Oplysningerne bliver i denne browser på denne enhed. Siden sender intet. Til sidst bestemmer du, om du vil aflevere dem.
study-consent-text-4 = Du må holde pause, give op eller stoppe når som helst, uden grund. Til sidst kan du slette oplysningerne her. Vil du trække dig senere, så åbn linket igen og skriv din deltagerkode, eller spørg dem, der gav dig linket.
study-consent-keeping = Oplysninger, der stadig er i denne browser den { $date }, slettes, når linket åbnes derefter.
study-consent-longer = Jeg vil gerne have længere tidsfrister
study-consent-longer_hint = Ti gange så lange, for alt, der har en frist.
study-consent-agree = Ja, jeg deltager
study-consent-decline = Nej tak

study-declined-heading = Du deltager ikke
study-declined-text = Intet er registreret eller gemt. Du kan lukke siden.

study-brief-heading = Din opgave
study-brief-number = Opgave { $number } af { $count }
study-brief-limit = Du har { $time } til opgaven. Pauser tæller ikke med.
study-brief-person = I demoen er du Karla. Hendes PIN-kode og bruger-id står på kortet ved siden af telefonerne eller bag »Hvem er jeg?«.
study-brief-start = Begynd
study-brief-stop = Stop undersøgelsen
study-brief-time_up = Tiden til opgaven før er gået. Det er helt i orden.

study-bar-name = Din opgave
study-bar-pause = Hold pause
study-bar-give_up = Jeg giver op
study-bar-done = Færdig. Tak.
study-bar-go_on = Fortsæt
study-bar-minute = Der er et minut tilbage til opgaven.
study-bar-dead_end = Appen er væk fra den gamle telefon og kan ikke kopieres mere. Opgaven kan kun opgives.
study-bar-whole = Vis hele opgaven
study-bar-failing = Denne browser kan ikke gemme det, der registreres. Hold siden åben, til du har afleveret det.
study-bar-filling = Browserens lager er næsten fyldt. Aflever oplysningerne snart.

study-pause-heading = Du holder pause
study-pause-text = Demoens ur står stille, men en QR-kode på skærmen kan udløbe alligevel. Tag dig god tid.
study-pause-resume = Fortsæt med opgaven
study-pause-give_up_heading = Vil du give op?
study-pause-give_up_text = Det er helt i orden: Det viser, hvad der er svært. Demoens ur står stille, mens du tænker over det.
study-pause-give_up = Ja, jeg opgiver opgaven
study-pause-stop = Stop hele undersøgelsen

study-back-heading = Velkommen tilbage
study-back-text = Du var midt i denne opgave. Du kan fortsætte, hvor du var.
study-back-go_on = Fortsæt
study-back-give_up = Opgiv opgaven

study-elsewhere-heading = Undersøgelsen er åben i en anden fane
study-elsewhere-text = Fortsæt der. Eller fortsæt her: Så stopper den anden fane med at registrere.
study-elsewhere-here = Fortsæt her

study-end-heading = Tak
study-end-text = Undersøgelsen er slut på denne enhed.
study-end-broken = Denne browser kunne ikke gemme alt, så undersøgelsen slutter her. Aflever oplysningerne, før du lukker siden.
study-end-code = Din kode som bevis for deltagelse
study-end-code_after = Den bliver vist her, når du har afleveret filen eller siger, at du gør det senere.
study-end-later = Jeg afleverer den senere
study-end-copy = Kopiér koden
study-end-copied = Kopieret
study-end-hand_heading = Aflever oplysningerne
study-end-hand_text = Oplysningerne er kun på denne enhed. Aflever filen: Del den, eller gem den, og send den til dem, der gav dig linket.
study-end-hand_framed = Oplysningerne er hos siden omkring denne.
study-end-two_devices = Deltog du med to enheder, så aflever filen fra dem begge.
study-end-hand = Aflever filen
study-end-handed = Filen er afleveret. Når du kan se den, hvor den skal være, så slet oplysningerne her.
study-end-saved = Filen er gemt; den ligger blandt dine overførsler. Send den til dem, der gav dig linket, og slet så oplysningerne her.
study-end-hand_failed = Filen kunne ikke afleveres. Prøv igen.
study-end-delete_heading = Slet oplysningerne
study-end-delete_text = Det, der er slettet, kan ikke hentes tilbage.
study-end-delete = Slet oplysningerne på denne enhed
study-end-delete_sure = Slet nu? Er de ikke afleveret, går de tabt.
study-end-delete_yes = Ja, slet
study-end-delete_no = Nej

study-withdraw-heading = Træk dig fra undersøgelsen
study-withdraw-text = Skriv deltagerkoden. Alt, hvad der er registreret om den i denne browser, slettes. Spørg dem, der gav dig linket, om det, der er afleveret.
study-withdraw-go = Slet alt om denne kode
study-withdraw-open = Træk dig fra undersøgelsen

study-deleted-heading = Oplysningerne er slettet
study-deleted-text = Intet om dette besøg er tilbage i denne browser. Du kan lukke siden.
study-withdrawn-heading = Du har trukket dig
study-withdrawn-unknown = Koden er ukendt her
study-withdrawn-none = Der er intet registreret om denne kode i denne browser. Er den skrevet som i din besked, med store og små bogstaver? Prøv igen.
study-withdrawn-text = Alt, hvad der var registreret om denne kode i denne browser, er slettet. Spørg dem, der gav dig linket, om det, der var afleveret.
study-withdrawn-back = Tilbage til undersøgelsen
study-withdrawn-failed = Oplysningerne kunne ikke slettes. Prøv igen, eller slet webstedets data i browserens indstillinger.
