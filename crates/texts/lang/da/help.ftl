### The help pages, which are static: help, the numbers with what differs from the public help page, the list to print, and the advice to stop.
### Notes on the texts are in the English file.

help-heading = Hjælp
help-introduction = Dette er hjælpen til en demo, hvor du øver dig i at kopiere en app fra en gammel telefon til en ny. Den er hverken lavet eller godkendt af dem, der driver MitID, og intet af det, du gør her, når frem til dem.
help-on_this_page = På denne side
help-back = Tilbage til hjælp

help-steps-heading = Trin for trin
help-steps-text = Hvert trin har sin egen side: hvad du skal gøre, hvad du så ser, og hvad der kan gå galt.
help-steps-guide = Vejledningen, trin for trin
help-steps-afterwards = På to enheder: Tryk på »Færdig« på den gamle telefon, som spørger til den nye: »Ja, den har sin app«. Appen på den gamle telefon er stadig aktiv. Slet den, eller behold den som backup, så du altid har adgang.
help-steps-practise = Øv dig med begge telefoner side om side

help-film-heading = Video - Kopier MitID app til en anden telefon/tablet
help-film-text = Den offentlige hjælpeside har en film med det navn. Den vises ikke her, for denne side henter intet andre steder fra.
help-film-instead = Se de to telefoner i stedet
help-film-own = Dette er en film af demoen: alle trin på begge telefoner, med vejledning.

help-needs-heading = Tekniske krav
help-needs-lead = Det bruger demoen, og det hjælper, hvis noget mangler:
help-needs-check = Tjek denne enhed

help-questions-heading = Spørgsmål og svar
help-questions-entries-1-question = Hvad er ægte her?
help-questions-entries-1-answer = Kun tiden. Personen, bruger-id’et, sms’en, butikken og tjenesten bag appen er opdigtet. Indtast aldrig dine egne koder.
help-questions-entries-2-question = Jeg kan ikke scanne. Hvad kan jeg ellers gøre?
help-questions-entries-2-answer = Under { scan-other_ways } kan du bruge den anden fane i browseren, et billede af koden eller en delt skærm. Du kan også indtaste en kode: Bed om den på den gamle telefon, under QR-koden. Det findes kun i demoen; den rigtige app har ingen sådan kode.
help-questions-entries-3-question = Kan jeg få mere tid?
help-questions-entries-3-answer = Ja. I demoens indstillinger ved siden af telefonen (på en lille skærm: »Hvem er jeg?«) kan tidsgrænserne blive ti gange så lange eller slås fra; det gælder for det, der begynder bagefter. På skærmen med QR-koden giver { source-code-more_time } en ny kode når som helst.
help-questions-entries-4-question = Skal jeg vente { $wait }?
help-questions-entries-4-answer = I den rigtige app: ja. I denne demo kan du trykke på { source-skip-button }, mens du venter, også under { source-menu-settings } i menuen; knappen ophæver også en lås efter forkerte PIN-koder. I demoens indstillinger kan du lade tiden gå hurtigere.
help-questions-entries-5-question = Må jeg lukke siden, mens jeg venter?
help-questions-entries-5-answer = Ja. Tiden går videre, og telefonerne er, som du forlod dem, når du kommer tilbage. Efter ventetiden har du { $come_back } i denne demo; derefter skal du starte forfra.
help-questions-entries-6-question = Min gamle telefon er i stykker, eller jeg har den ikke mere.
help-questions-entries-6-answer = Så er der intet at kopiere fra. En app kan aktiveres på andre måder, for eksempel med pas eller id-kort; de offentlige hjælpesider forklarer hvordan. Denne demo viser kun kopieringen.
help-questions-entries-7-question = Er min gamle app stadig aktiv?
help-questions-entries-7-answer = Ja, hele vejen igennem og bagefter. Kun { source-apps-delete } under { source-home-apps } stopper den. Fjerner du den fra telefonen, bliver dens plads ikke fri.
help-questions-entries-8-question = Hvad husker siden, og hvem kan se det?
help-questions-entries-8-answer = Hvor de to telefoner er nået til, og kun i denne browser. PIN-koder gemmes som en kontrolværdi, bruger-id’et slet ikke. Intet bliver sendt nogen steder hen. Starter du forfra i demoens indstillinger, bliver det hele glemt.
help-questions-entries-9-question = Kan jeg bruge to enheder?
help-questions-entries-9-answer = Ja. QR-koden på startsiden åbner den anden telefon på endnu en enhed. Enhederne taler ikke sammen: Det kan kontrolleres, om koden er fra denne demo, hel og stadig gyldig, men ikke, om den er brugt før. Adskilte sessioner og øvefaner i én browser er her som adskilte enheder. Urene må afvige op til { $tolerance }.
help-questions-entries-10-question = Kan en kode fra demoen bruges i den rigtige app?
help-questions-entries-10-answer = Nej. Demoens koder har deres eget format, og den rigtige app tager ikke imod dem.

help-rules-heading = Tallene
help-rules-lead = Det, som den offentlige hjælpeside ikke nævner, er demoens egne regler og siger intet om den rigtige app.
help-rules-columns-1 = Regel
help-rules-columns-2 = Her
help-rules-columns-3 = Hvor den kommer fra
help-rules-from_page = den offentlige hjælpeside
help-rules-from_pages = offentlige hjælpesider
help-rules-from_demo = i denne demo
help-rules-rows-1-what = Ventetid
help-rules-rows-1-rule = { $wait }, medmindre indstillingerne siger andet
help-rules-rows-2-what = QR-kode
help-rules-rows-2-rule = gælder i { $qr }
help-rules-rows-3-what = Aktive apps
help-rules-rows-3-rule = højst { $apps }
help-rules-rows-4-what = Tid til at vende tilbage efter ventetiden
help-rules-rows-4-rule = { $come_back }, derefter skal du starte forfra
help-rules-rows-5-what = Personlig PIN-kode
help-rules-rows-5-rule = { $pin_digits } cifre, indtastet to gange
help-rules-rows-6-what = PIN-koder, der bliver afvist
help-rules-rows-6-rule = samme ciffer hele vejen, eller cifre i rækkefølge op eller ned
help-rules-rows-7-what = Forkerte PIN-koder
help-rules-rows-7-rule = { $pin_tries } i træk låser appen i { $first_lock }, lige så mange til i { $second_lock }, lige så mange til for altid
help-rules-rows-8-what = Midlertidig PIN-kode
help-rules-rows-8-rule = { $sms_digits } cifre på sms
help-rules-rows-9-what = … og dens grænser
help-rules-rows-9-rule = gælder i { $sms_valid }, slut efter { $sms_tries } forkerte forsøg, sendes tidligst igen efter { $sms_pause }
help-rules-rows-10-what = En aktivering, der er i gang
help-rules-rows-10-rule = har sin plads i { $reservation } fra scanningen
help-rules-rows-11-what = Bruger-id
help-rules-rows-11-rule = { $user_id_shortest } til { $user_id_longest } tegn; ikke et CPR-nummer

help-compared-heading = Sammenlignet med den offentlige hjælpeside fra november 2026: det, der er anderledes
help-compared-lead = Trinnene, deres rækkefølge og ordene på knapperne er den offentlige hjælpesides. Dette er anderledes:
help-compared-columns-1 = Hvad
help-compared-columns-2 = Offentlig hjælpeside
help-compared-columns-3 = Denne demo
help-compared-rows-1-what = Udseende og navn
help-compared-rows-1-there = den rigtige MitID app
help-compared-rows-1-here = sit eget udseende, navnet Two Phones og mærket som demo på hver skærm
help-compared-rows-2-what = Telefoner
help-compared-rows-2-there = to af dine egne
help-compared-rows-2-here = to i én browser eller to enheder
help-compared-rows-3-what = Butik
help-compared-rows-3-there = Apple App Store eller Google Play
help-compared-rows-3-here = en opdigtet butik
help-compared-rows-4-what = Ventetid
help-compared-rows-4-there = { $wait }
help-compared-rows-4-here = { $wait }, eller hurtigere, hvis du vælger det; så viser skærmen hvor meget
help-compared-rows-5-what = Hvem du er
help-compared-rows-5-there = dig selv med dit bruger-id
help-compared-rows-5-here = én opdigtet person; alle andre bliver afvist
help-compared-rows-6-what = Sms
help-compared-rows-6-there = kommer til din telefon
help-compared-rows-6-here = en besked øverst på den nye telefons skærm
help-compared-rows-7-what = Biometri
help-compared-rows-7-there = dit fingeraftryk eller ansigt
help-compared-rows-7-here = et simuleret spørgsmål; kun din enheds egen, hvis du vælger det
help-compared-rows-8-what = Scanning
help-compared-rows-8-there = med kameraet
help-compared-rows-8-here = med kameraet og på fire andre måder
help-compared-rows-9-what = Fejl og grænser
help-compared-rows-9-there = næsten ikke nævnt
help-compared-rows-9-here = vist, med demoens egne regler, hvor siden ingen har
help-compared-rows-10-what = Annullering, mere tid, indstillinger
help-compared-rows-10-there = ikke nævnt
help-compared-rows-10-here = er der, fordi man har brug for det, når man øver sig
help-compared-rows-11-what = Film
help-compared-rows-11-there = på siden
help-compared-rows-11-here = nævnt her; har siden en film, er det en af demoen

help-languages-heading = Sprog
help-languages-app = Selve appen:
help-languages-captions = Vejledning ved siden af telefonen, som siger, hvad du skal gøre nu, og som bruger appens egne ord:

help-print = Vil du udskrive listen, så vælg »Udskriv« i browserens menu.

help-units-hour = { $number ->
    [one] { $number } time
   *[other] { $number } timer
}
help-units-minute = { $number ->
    [one] { $number } minut
   *[other] { $number } minutter
}
help-units-second = { $number ->
    [one] { $number } sekund
   *[other] { $number } sekunder
}
