### The step pages in Danish. Notes on the texts are in the English file.

words-guide = Trin for trin
words-lead = Denne vejledning viser trin for trin, hvordan du kopierer din MitID app til en anden telefon/tablet. Du kan øve dig på hvert trin i demoen, før du gør det med din egen app.
words-labels = Det, der står i citationstegn, er det, du læser på skærmen. De engelske ord følger i parentes.
words-numbers = Numrene er dem fra den offentlige hjælpeside. Trin 0 kommer før dem.
words-step = Trin { $number }
words-on_old = På den gamle telefon
words-on_new = På den nye telefon
words-do = Det skal du gøre
words-see = Det ser du
words-wrong = Hvis noget går galt
words-public = På den offentlige hjælpeside
words-compared = Sammenlignet med den offentlige hjælpeside i november 2026.
words-try = Prøv dette trin
words-try_all = Øv dig på alle trin
words-previous = Forrige trin
words-next = Næste trin
words-all = Hele vejledningen
words-languages = På andre sprog
words-to_demo = Til demoen
words-try_hint = Trinnet åbner i demoen. Alt før det er allerede klaret.
words-steps = Trinnene
words-picture = Telefonens skærm.
words-film = Film: alle trin
words-files = Gem vejledningen
words-for_print = Til udskrift (PDF)
words-as_text = Som tekst (Markdown)
words-about = Two Phones er ikke MitID og har intet med MitID at gøre. Den følger trinnene på den offentlige hjælpeside.
words-never = Indtast aldrig et rigtigt bruger-id, en rigtig PIN-kode eller et rigtigt CPR-nummer i demoen, og send aldrig QR-koden til nogen.
words-afterwards_heading = Bagefter
words-afterwards = Appen på den gamle telefon er stadig aktiv. Hvis du ikke vil bruge den længere, kan du slette den i appen. Du kan også beholde den som backup, så du altid har adgang.

step-store-title = Hent appen på den nye telefon
step-store-do = Åbn app-butikken på den nye telefon, og tryk på { target-store-get } ved MitID appen. Åbn ikke appen endnu: Du skal først bruge den gamle telefon. I demoen er butikken opdigtet, og der bliver ikke hentet noget.
step-store-see = Appen er installeret, og der står { target-store-open } i stedet for { target-store-get }. Appen kan ikke bruges, før den er aktiveret.
step-store-wrong-1 = Telefonen siger, at dens system er for gammelt til appen.
step-store-then-1 = Opdatér telefonens system under indstillinger, eller brug en anden telefon. Appen på den gamle telefon virker stadig.
step-store-wrong-2 = Du har tre aktive apps i forvejen.
step-store-then-2 = Du kan ikke have flere. Vælg { source-menu-apps } i menuen på den gamle telefon, og slet en, du ikke bruger længere.

step-home-title = Åbn menuen på den gamle telefon
step-home-do = Åbn appen på den gamle telefon. Tryk på { common-menu } øverst på skærmen, og vælg { source-menu-copy }.
step-home-see = En side, der fortæller, hvad der kommer til at ske.
step-home-wrong-1 = Der står { source-too_many-heading } i appen.
step-home-then-1 = Tryk på { source-too_many-see_apps }, og slet en app, du ikke bruger længere. Så bliver pladsen fri. Begynd derefter igen fra menuen.
step-home-wrong-2 = Den gamle telefon er i stykker, eller du har den ikke mere.
step-home-then-2 = Så er der intet at kopiere fra. Appen kan aktiveres på en anden måde, for eksempel med pas eller id-kort; de offentlige hjælpesider forklarer hvordan.

step-information-title = Læs, hvad der kommer til at ske
step-information-do = Læs siden, og tryk på { common-next }. Hav dit bruger-id klar og den telefon, du får sms på.
step-information-see = Appen beder om din PIN-kode.
step-information-wrong-1 = Nogen har ringet eller skrevet til dig og vil have dig til at gøre det her.
step-information-then-1 = Stop. Forlad siden med { common-back }, læg på, og giv ikke dine koder til nogen. Ingen, der vil dig det godt, har brug for dem.

step-enter_pin-title = Indtast din PIN-kode
step-enter_pin-do = Indtast de 6 cifre i den PIN-kode, du bruger til appen på den gamle telefon, eller tryk på { source-pin-use_biometrics }, hvis den knap er der. I demoen står PIN-koden under { page-who }.
step-enter_pin-see = Appen fortæller, at der er en ventetid.
step-enter_pin-wrong-1 = PIN-koden er forkert.
step-enter_pin-then-1 = Appen viser, hvor mange forsøg du har tilbage. Indtast PIN-koden igen, langsomt. I demoen bliver appen låst i fem minutter efter tre forkerte PIN-koder i træk.
step-enter_pin-wrong-2 = Du har glemt PIN-koden.
step-enter_pin-then-2 = Lad være med at gætte: Efter for mange forkerte forsøg bliver appen spærret. De offentlige hjælpesider forklarer, hvordan du får en ny PIN-kode.

step-waiting_time-title = Start ventetiden
step-waiting_time-do = Af sikkerhedshensyn skal du vente 1 time. Sæt kryds ved { source-waiting_time-agree }, og tryk på { source-waiting_time-start }.
step-waiting_time-see = En nedtælling, der viser, hvor lang tid der er tilbage.
step-waiting_time-wrong-1 = Du kan ikke trykke på { source-waiting_time-start }.
step-waiting_time-then-1 = Sæt først kryds ved { source-waiting_time-agree }.

step-waiting-title = Vent en time
step-waiting-do = Tryk på { common-ok } for at lukke vinduet. Du kan også lukke appen og bruge telefonen til andre ting. Hent imens appen på den nye telefon. I demoen kan du trykke på { source-skip-button } i stedet for at vente.
step-waiting-see = Appen viser, hvor lang tid der er tilbage. Når timen er gået, får du en notifikation, hvis du har tilladt det.
step-waiting-wrong-1 = Der kommer ingen notifikation.
step-waiting-then-1 = Åbn selv appen, når timen er gået. Den viser det næste trin af sig selv.
step-waiting-wrong-2 = Du har fortrudt, eller det er ikke dig, der har startet kopieringen.
step-waiting-then-2 = Tryk på { source-waiting-cancel }. Så er intet ændret, og appen er stadig aktiv.
step-waiting-wrong-3 = Du kommer først tilbage meget senere.
step-waiting-then-3 = I demoen har du 24 timer efter ventetiden. Derefter skal du begynde igen med trin 1.

step-show_code-title = Få QR-koden frem på den gamle telefon
step-show_code-do = Læg den nye telefon ved siden af dig. Tryk på { source-show_code-show } på skærmen { source-show_code-heading }, og indtast din PIN-kode igen.
step-show_code-see = En QR-kode fylder skærmen på den gamle telefon.
step-show_code-wrong-1 = Du kan ikke finde { source-show_code-show }.
step-show_code-then-1 = Timen er ikke gået endnu. På skærmen står der, hvor lang tid der er tilbage.
step-show_code-wrong-2 = PIN-koden er forkert.
step-show_code-then-2 = Indtast den igen. Det er den samme som i trin 3.

step-code-title = Hav QR-koden klar
step-code-do = Lad den gamle telefon være, som den er, og skru op for lysstyrken. QR-koden gælder i 3 minutter. Fortsæt nu på den nye telefon.
step-code-see = QR-koden, og hvor længe den stadig gælder.
step-code-wrong-1 = Tiden er for kort.
step-code-then-1 = Tryk på { source-code-more_time } for at få en ny kode. Det kan du gøre når som helst. Er en kode udløbet, så tryk på { source-expired-show_new }.
step-code-wrong-2 = Nogen beder dig om at sende QR-koden til dem eller vise den i et opkald.
step-code-then-2 = Gør det aldrig. Den, der har koden, kan få din app. Luk appen, og læg på. Har du allerede sendt koden, så kontakt MitID support.

step-installed-title = Åbn appen på den nye telefon
step-installed-do = Tag den nye telefon, og tryk på { target-store-open }.
step-installed-see = Appen, som ikke er aktiveret endnu.
step-installed-wrong-1 = Appen er ikke på den nye telefon.
step-installed-then-1 = Hent den først: Det er trin 0. Den gamle telefon kan vise en ny QR-kode bagefter.

step-activate-title = Begynd på den nye telefon
step-activate-do = Tryk på { target-activate-get_started } på skærmen { target-activate-heading }.
step-activate-see = De måder, du kan aktivere appen på.
step-activate-wrong-1 = Du har ikke dit bruger-id ved hånden.
step-activate-then-1 = Find det, før du går videre. Du skal bruge det i trin 13. Det er ikke dit CPR-nummer.

step-choose_way-title = Vælg at kopiere
step-choose_way-do = Vælg { target-choose_way-copy }, og tryk på { common-next }.
step-choose_way-see = Appen spørger, om den gamle telefon viser QR-koden.
step-choose_way-wrong-1 = Du har valgt en anden måde.
step-choose_way-then-1 = Vælg { target-choose_way-copy } i stedet. Demoen viser ingen andre måder.

step-ready_to_scan-title = Gør klar til at scanne
step-ready_to_scan-do = Se på den gamle telefon. Når den viser koden, skal du sætte kryds ved { target-ready-shown } på den nye telefon og trykke på { target-ready-scan }.
step-ready_to_scan-see = Kameraet åbner. Hvis telefonen beder om lov til at bruge det, så sig ja.
step-ready_to_scan-wrong-1 = Du kan ikke trykke på { target-ready-scan }.
step-ready_to_scan-then-1 = Sæt først kryds ved { target-ready-shown }.
step-ready_to_scan-wrong-2 = QR-koden er ikke længere på den gamle telefon.
step-ready_to_scan-then-2 = Tryk på { source-expired-show_new } dér, eller gå tilbage til trin 6.

step-scan-title = Scan koden
step-scan-do = Hold den nye telefons skærm ind mod dig selv og kameraet op foran QR-koden på den gamle telefon, ca. 20 cm fra den. Koden bliver læst af sig selv.
step-scan-see = Et flueben. Derefter beder appen om dit bruger-id.
step-scan-wrong-1 = Kameraet må ikke bruges.
step-scan-then-1 = Tillad det i telefonens eller browserens indstillinger, og tryk på { scan-try_again }.
step-scan-wrong-2 = Koden bliver ikke læst.
step-scan-then-2 = Skru op for lysstyrken på den gamle telefon, og tør kameraet af. Hold den nye telefon lidt længere væk, så hele koden er i billedet.
step-scan-wrong-3 = Telefonen har ikke noget kamera, eller det kan ikke bruges.
step-scan-then-3 = I demoen kan du finde hjælp under { scan-other_ways }: den anden fane, et billede, en delt skærm eller en kode, du kan indtaste.
step-scan-wrong-4 = Koden er udløbet.
step-scan-then-4 = Vis en ny på den gamle telefon, og scan igen.

step-user_id-title = Indtast dit bruger-id
step-user_id-do = Indtast dit bruger-id, og tryk på { common-next }. I demoen er det { $user_id }; indtast aldrig dit eget dér.
step-user_id-see = Appen fortæller, at den har sendt en sms.
step-user_id-wrong-1 = Bruger-id’et er forkert.
step-user_id-then-1 = Se efter, hvad det er, og indtast det igen. Det er lige meget, om du bruger store eller små bogstaver. I demoen står det under { page-who }.
step-user_id-wrong-2 = Du har indtastet dit CPR-nummer.
step-user_id-then-2 = Det er ikke dit bruger-id. Demoen sletter nummeret og gemmer det ikke.

step-temporary_pin-title = Indtast den midlertidige PIN-kode
step-temporary_pin-do = Du får en kode på 8 cifre på sms. Indtast cifrene. I demoen kommer sms’en øverst på den nye telefon. Tryk på den, så bliver cifrene indsat.
step-temporary_pin-see = Appen beder dig om at vælge din egen PIN-kode.
step-temporary_pin-wrong-1 = Der kommer ingen sms.
step-temporary_pin-then-1 = Vent et halvt minut, og tryk på { target-sms-send_again }.
step-temporary_pin-wrong-2 = Koden er forkert eller for gammel.
step-temporary_pin-then-2 = Kun den nyeste sms gælder. I demoen udløber en kode efter tre forkerte forsøg. Tryk på { target-sms-send_again } for at få en ny.
step-temporary_pin-wrong-3 = Nogen beder dig om koden fra sms’en.
step-temporary_pin-then-3 = Fortæl den ikke til nogen, heller ikke hvis de siger, at de kommer fra banken eller fra MitID support.

step-choose_pin-title = Find på en PIN-kode
step-choose_pin-do = Find på en ny PIN-kode på 6 cifre til den nye telefon: ikke det samme ciffer seks gange og ikke en række som 123456. Tryk derefter på { common-next }. I demoen skal du vælge en, du ikke bruger andre steder.
step-choose_pin-see = Knapper med cifre.
step-choose_pin-wrong-1 = Du vil gerne have den samme PIN-kode som på den gamle telefon.
step-choose_pin-then-1 = De to apps har hver sin PIN-kode. Vælg en, som du kan huske, og som ingen kan gætte.

step-create_pin-title = Indtast din nye PIN-kode to gange
step-create_pin-do = Indtast din nye PIN-kode, og tryk på { common-next }. Indtast derefter de samme cifre igen, og tryk på { common-next }.
step-create_pin-see = Et spørgsmål om biometri.
step-create_pin-wrong-1 = Appen siger, at PIN-koden er for let at gætte.
step-create_pin-then-1 = Find på en anden: ikke det samme ciffer seks gange og ikke cifre i rækkefølge.
step-create_pin-wrong-2 = De to PIN-koder var ikke ens.
step-create_pin-then-2 = Start igen, og indtast cifrene langsomt. Intet er tabt.

step-biometrics-title = Vælg, om du vil bruge biometri
step-biometrics-do = Tryk på { target-biometrics-yes } eller { common-not_now }. Begge dele er fint, og du kan ændre det senere.
step-biometrics-see = Et spørgsmål om notifikationer.
step-biometrics-wrong-1 = Telefonen genkender dig ikke.
step-biometrics-then-1 = Forsøg igen, eller tryk på { common-not_now }. PIN-koden virker altid.

step-notifications-title = Vælg, om du vil have notifikationer
step-notifications-do = Tryk på { target-notifications-allow } eller { common-not_now }. Med notifikationer giver appen dig besked, når der er noget, du skal gøre.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = Du er kommet til at trykke på det forkerte.
step-notifications-then-1 = Gå bare videre. Du kan ændre det senere i telefonens indstillinger.

step-activated-title = Den nye app er klar
step-activated-do = Tryk på { common-ok }. Den nye telefon har nu sin egen app. Appen på den gamle telefon er stadig aktiv: Behold den som backup, eller slet den.
step-activated-see = Forsiden af appen på den nye telefon. Fra nu af kan du også kopiere fra denne telefon.
step-activated-wrong-1 = Du vil give den gamle telefon væk.
step-activated-then-1 = Slet først appen i dens egen menu, under { source-menu-apps }. Det er ikke nok at fjerne den fra telefonen: Så optager den stadig en af dine tre pladser.
