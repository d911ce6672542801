### The texts of the new phone's screens, steps 0 and 8 to 19. Labels are those of the public help page.
### Notes on the texts are in the English file.

target-store-simulated = Simuleret side i en app-butik
target-store-heading = MitID app
target-store-stores = Apple App Store eller Google Play
target-store-about = Her henter du appen på din nye telefon/tablet. I denne demo bliver der ikke hentet noget.
target-store-get = Hent
target-store-requirements = Tekniske krav
target-store-unsupported = Styresystemet på denne telefon/tablet er for gammelt til appen.
target-store-unsupported_next = Opdatér systemet under indstillinger på din telefon/tablet, eller brug en anden. Appen på din gamle telefon virker stadig.
target-store-update_system = Opdatér systemet
target-store-installing = Installerer
target-store-open = Åbn
target-store-installed = Appen er installeret.
target-store-not_yet_active = At installere er ikke det samme som at aktivere. Åbn appen, når den gamle telefon viser QR-koden.
target-store-deleted = Appen på denne telefon/tablet er slettet. Du kan aktivere den igen.

target-activate-heading = Aktivér dit MitID
target-activate-lead = Appen ligger på denne telefon/tablet, men den kan ikke bruges endnu. Aktivér den nu.
target-activate-needs = Du skal bruge
target-activate-needs_old_phone = din gamle telefon/tablet med QR-koden på skærmen
target-activate-needs_user_id = dit bruger-id
target-activate-needs_sms = en midlertidig PIN-kode, som du får på sms
target-activate-get_started = Kom i gang

target-choose_way-heading = Vælg, hvordan du vil aktivere
target-choose_way-copy = Kopier fra en anden MitID app
target-choose_way-copy_hint = Du scanner en QR-kode.
target-choose_way-passport = Pas eller ID-kort
target-choose_way-passport_hint = Du scanner det med telefonen.
target-choose_way-activation_code = Aktiveringskode
target-choose_way-activation_code_hint = Fra Borgerservice.
target-choose_way-copy_only = Denne demo viser kun kopieringen.

target-ready-heading = Gør klar til at scanne
target-ready-lead = Vis først QR-koden på din gamle telefon/tablet. Den gælder kun kort tid, så hav begge dele ved hånden.
target-ready-shown = QR-koden vises på den gamle app
target-ready-scan = Scan QR-kode
target-ready-check_first = Sæt kryds, når du kan se QR-koden.

target-user_id-heading = Indtast dit bruger-id
target-user_id-lead = Det bekræfter, at det er dig.
target-user_id-label = Bruger-id
target-user_id-card_hint = I denne demo står det under »Hvem er jeg?«. Indtast aldrig dit eget.
target-user_id-empty = Indtast først bruger-id’et.
target-user_id-looks_like_cpr = Det ligner et CPR-nummer. Det er slettet og ikke gemt. Indtast demoens bruger-id.
target-user_id-too_short = Et bruger-id har mindst 5 tegn.
target-user_id-too_long = Et bruger-id har højst 48 tegn.
target-user_id-bad_character = Et bruger-id har kun bogstaver, tal og enkelte specialtegn.
target-user_id-not_the_demo_user = Bruger-id’et er forkert. Demoen tager kun imod det, der står under »Hvem er jeg?«.

target-sms-heading = Indtast midlertidig PIN-kode
target-sms-sent_to = Vi har sendt 8 cifre på sms til nummeret, der ender på { $ending }.
target-sms-label = Midlertidig PIN-kode
target-sms-send_again = Send igen
target-sms-send_again_in = til du kan få den sendt igen
target-sms-no_banner = Ingen sms? Tryk på »Send igen«.
target-sms-wrong =
    { $left ->
        [one] Koden er forkert. Du har { $left } forsøg tilbage i denne demo.
       *[other] Koden er forkert. Du har { $left } forsøg tilbage i denne demo.
    }
target-sms-ended = Det var heller ikke den rigtige kode. I denne demo udløber den efter tre forkerte forsøg. Tryk på »Send igen« for at få en ny.
target-sms-expired = Koden er udløbet. Tryk på »Send igen« for at få en ny; demoens indstillinger kan give dig mere tid.
target-sms-valid = I denne demo gælder koden i { $span }.
target-sms-no_limit = I denne demo har du slået tidsgrænser fra. Tag den tid, du har brug for.
target-sms-banner_name = Sms
target-sms-banner_from = Sms fra demoen
target-sms-banner_before = Din kode:
target-sms-banner_fill_in = Indsæt koden
target-sms-banner_close = Luk sms’en

target-new_pin-choose_heading = Vælg din personlige PIN-kode
target-new_pin-choose_lead = Du skal bruge den, hver gang du åbner appen på denne telefon/tablet.
target-new_pin-rule_length = 6 cifre, som du kan huske
target-new_pin-rule_demo = i denne demo: ikke det samme ciffer seks gange og ikke en række som 123456
target-new_pin-not_a_real_one = Find på en. Vælg ikke en PIN-kode, du bruger i virkeligheden.
target-new_pin-create_heading = Opret din personlige PIN-kode
target-new_pin-create_lead = 6 cifre, du kan huske.
target-new_pin-repeat_heading = Gentag PIN-koden
target-new_pin-repeat_lead = De samme 6 cifre igen.
target-new_pin-trivial = For let at gætte: det samme ciffer hele vejen eller tal i rækkefølge. Vælg en anden.
target-new_pin-mismatch = De to PIN-koder var ikke ens. Start igen med en ny.

target-biometrics-heading = Vil du godkende med biometri?
target-biometrics-lead = Du kan bruge fingeraftryk eller ansigt i stedet for PIN-koden.
target-biometrics-yes = Ja, brug biometri
target-biometrics-pin_still_works = Din PIN-kode virker under alle omstændigheder. Demoen lader kun som om: Den læser hverken finger eller ansigt.
target-biometrics-not_recognised = Du blev ikke genkendt. Prøv igen, eller vælg »Ikke nu«.

target-notifications-heading = Tillad notifikationer fra appen
target-notifications-lead = Appen giver dig besked, når der er noget, du skal gøre.
target-notifications-example_from = MitID app (demo)
target-notifications-example = For eksempel, når du en dag kopierer denne app: Ventetiden er slut.
target-notifications-allow = Tillad
target-notifications-browser_asks = Din browser spørger måske også. Du kan gå videre, uanset hvad du svarer.

target-activated-heading = Denne app er nu aktiveret og klar til brug
target-activated-old_still_active = Din MitID app på din gamle telefon/tablet er stadig aktiv.
target-activated-delete_or_keep = Du kan slette den eller beholde den som backup for din nye MitID app, så du altid har adgang til MitID.

target-lapsed-heading = Aktiveringen tog for lang tid
target-lapsed-lead = I denne demo skal aktiveringen være færdig inden for en vis tid efter scanningen. Demoens indstillinger kan give dig mere tid.
target-lapsed-nothing_lost = Din gamle app er stadig aktiv. Vis en ny QR-kode på den, og scan igen.
target-lapsed-scan_again = Scan igen
