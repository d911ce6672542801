### The texts of the old phone's screens, steps 1 to 7, of the side screens of an active app, and of the pad for
### digits. Labels are those of the public help page.
### Notes on the texts are in the English file.

source-home-heading = Din app er aktiv
source-home-menu_hint = Har du fået ny telefon/tablet? Åbn menuen øverst, og vælg »Kopier til ny MitID app«.
source-home-apps = Dine apps
source-home-apps_hint = Se, slet eller behold dem
source-home-copying = Du er ved at kopiere din MitID app. Du kan lukke appen, mens du venter.
source-home-timer = til du kan kopiere
source-home-comes_by_itself = Når tiden er gået, kommer »Vis QR-kode« frem her af sig selv.
source-home-ready_until = Ventetiden er slut. I denne demo kan du vise QR-koden indtil { $moment }.
source-home-cancelled = Kopieringen er annulleret. Intet er ændret, og denne app er stadig aktiv.
source-home-copied = Din nye app er aktiveret. Denne er stadig aktiv: Behold den som backup, eller slet den under »Dine apps«.
source-home-lapsed = Det er mere end 24 timer siden, at ventetiden sluttede, og i denne demo udløber kopieringen så. Start den igen fra menuen.

source-too_many-heading = Du har allerede tre aktive apps
source-too_many-heading_held = Dine tre pladser er optaget
source-too_many-lead = Du kan have op til tre aktive MitID apps, så der er ikke plads til en mere.
source-too_many-way_out = Slet en app, du ikke bruger længere. Så bliver pladsen fri.
source-too_many-see_apps = Se dine apps

source-information-heading = Kopier MitID til en anden telefon/tablet
source-information-points-1 = Du indtaster din PIN-kode her og venter derefter 1 time. Du kan lukke appen imens.
source-information-points-2 = Bagefter viser denne telefon en QR-kode, som du scanner med din nye telefon/tablet.
source-information-points-3 = Det tager cirka 5 minutter at aktivere den nye. Hav dit bruger-id klar og den telefon, du får sms på.
source-information-never_send = Send aldrig QR-koden til nogen, og vis den aldrig til nogen, der beder om den.

source-pin-heading = Indtast din PIN-kode
source-pin-to_start = 6 cifre. De står under »Hvem er jeg?«, medmindre du har valgt dine egne.
source-pin-to_show = Indtast den igen for at vise QR-koden.
source-pin-use_biometrics = Brug biometri
source-pin-wrong =
    { $left ->
        [one] PIN-koden er forkert. Du har { $left } forsøg tilbage.
       *[other] PIN-koden er forkert. Du har { $left } forsøg tilbage.
    }
source-pin-card_hint = Den står under »Hvem er jeg?«, medmindre du selv har valgt den.
source-pin-not_recognised = Du blev ikke genkendt. Prøv igen, eller indtast din PIN-kode.
source-pin-locked_heading = Appen er låst et stykke tid
source-pin-locked_lead = Der er indtastet forkert PIN-kode tre gange i træk. I denne demo låser det appen.
source-pin-locked_timer = til du kan prøve igen
source-pin-locked_next = Du kan forlade appen; tiden går videre. PIN-koden står under »Hvem er jeg?«, medmindre du selv har valgt den.

source-blocked-heading = Denne app er spærret
source-blocked-lead = Der er indtastet forkert PIN-kode for mange gange, og i denne demo spærrer det appen for altid. Den optager stadig en af dine tre pladser.
source-blocked-way_out = Slet den for at frigøre pladsen, eller start demoen forfra.
source-blocked-delete = Slet denne app
source-blocked-start_over = Start demoen forfra

source-waiting_time-heading = Du skal vente { $wait }
source-waiting_time-lead = Af sikkerhedshensyn kan du ikke kopiere din MitID app med det samme. Hvis en anden har startet kopieringen, er der tid til at stoppe den.
source-waiting_time-faster = I denne demo går tiden hurtigere: Ventetiden er slut om { $real }.
source-waiting_time-slower = I denne demo går tiden langsommere: Ventetiden er slut om { $real }.
source-waiting_time-no_wait = I denne demo er ventetiden slut med det samme.
source-waiting_time-agree = Ja, jeg vil gerne kopiere
source-waiting_time-start = Start kopiering
source-waiting_time-check_first = Sæt kryds for at komme videre.

source-waiting-heading = Ventetiden er startet
source-waiting-timer = til du kan kopiere
source-waiting-meanwhile = Hent imens MitID appen på din nye telefon/tablet.
source-waiting-allow = Tillad notifikationer
source-waiting-over = Ventetiden er slut. Tryk på OK for at komme videre.
source-waiting-cancel = Annuller kopiering

source-skip-button = Spring ventetiden over (kun i denne demo)
source-skip-told = Du sprang ventetiden over. Det kan man ikke i den rigtige app.
source-skip-ahead = I denne demo kan du springe ventetiden over, når den er startet.

source-show_code-heading = Vis QR-kode og kopier MitID til ny app
source-show_code-lead = Ventetiden er slut. Hav din nye telefon/tablet klar, før du viser koden.
source-show_code-pin_again = Du bliver bedt om din PIN-kode igen.
source-show_code-valid = Koden gælder derefter i { $span }. Demoens indstillinger kan give dig mere tid.
source-show_code-no_limit = Når koden udløber, kommer der en ny af sig selv.
source-show_code-show = Vis QR-kode
source-show_code-until = I denne demo kan du gøre det indtil { $moment }. Derefter skal du starte forfra.

source-code-heading = Scan denne kode med din nye telefon
source-code-picture = Demoens QR-kode, som skal scannes med den nye telefon
source-code-demo_mark = Demo – ikke en rigtig kode
source-code-valid = koden gælder i { $span }
source-code-brightness = Skru op for lysstyrken.
source-code-ends_soon = Snart slut. Er koden scannet, så tryk på »Færdig«. Ellers tryk på »Mere tid«.
source-code-renews = til en ny kode tager dens plads
source-code-renewed = Der er kommet en ny kode. Fortsæt med den.
source-code-more_time = Mere tid
source-code-done = Færdig
source-code-no_picture = Denne browser kan ikke tegne QR-koden. Prøv en anden browser.

source-ask-heading = Har den nye telefon fået sin app?
source-ask-lead = Det har den, hvis der står »Denne app er nu aktiveret og klar til brug« på den.
source-ask-yes = Ja, den har sin app
source-ask-not_yet = Ikke endnu
source-ask-has_app = Den nye telefon har sin app
source-ask-what_now = Er den nye telefon stadig i gang? Fortsæt på den; denne kan vente. Vil den scanne, så vis QR-koden igen.
source-ask-or_done = Har den nye telefon allerede fået sin app? Så er alt, som det skal være, og du er færdig her. Ellers kan du vise en ny QR-kode.

source-ending-heading = Godt klaret: Appen er kopieret
source-ending-arrived = Denne telefon har nu sin egen app, og den på den gamle telefon virker stadig.
source-ending-again = Øv dig igen
source-ending-other_way = Den anden vej
source-ending-from_here = Kopier appen fra denne telefon til en anden.
source-ending-to_here = Slet appen her, og kopier den tilbage fra den nye telefon.

source-expired-heading = QR-koden er udløbet
source-expired-lead = Koden er fjernet fra denne telefon, og ingen kan bruge den mere.
source-expired-late = Koden udløb, mens telefonen sov, eller fordi dens ur blev stillet. Den er fjernet, og ingen kan bruge den mere.
source-expired-take_time = Tag den tid, du har brug for, og vis en ny.
source-expired-show_new = Vis ny QR-kode
source-expired-to_home = Ikke nu

source-scanned-heading = QR-koden er scannet
source-scanned-lead = Fortsæt på din nye telefon. Den beder om dit bruger-id og en kode på sms.
source-scanned-still_active = Appen på denne telefon er stadig aktiv, uanset hvad der sker på den nye.

source-menu-heading = Menu
source-menu-copy = Kopier til ny MitID app
source-menu-cancel = Annuller kopiering
source-menu-apps = Dine apps
source-menu-settings = Indstillinger
source-menu-requirements = Tekniske krav
source-menu-stop = Er der nogen, der har sendt dig hertil?
source-menu-about = Om denne demo
source-menu-remove = Fjern appen fra denne telefon

source-apps-heading = Dine apps
source-apps-places = { $taken } af { $of } pladser er optaget.
source-apps-this_phone = Denne telefon
source-apps-phone = Telefon { $number }
source-apps-since = Aktiv siden { $moment }
source-apps-blocked = Spærret efter for mange forkerte PIN-koder
source-apps-removed = Fjernet fra telefonen, men ikke slettet: Den optager stadig sin plads
source-apps-elsewhere =
    { $count ->
        [one] { $count } app mere er aktiv på en enhed, som denne browser ikke kan se.
       *[other] { $count } apps mere er aktive på enheder, som denne browser ikke kan se.
    }
source-apps-held =
    { $count ->
        [one] { $count } plads er holdt fri til en aktivering, der er i gang.
       *[other] { $count } pladser er holdt fri til aktiveringer, der er i gang.
    }
source-apps-delete = Slet
source-apps-delete_this_phone = Slet appen på denne telefon
source-apps-delete_phone = Slet appen på telefon { $number }
source-apps-kept = Beholdes som backup
source-apps-backup = Backup
source-apps-backup_this_phone = Backup: denne telefon
source-apps-backup_phone = Backup: telefon { $number }
source-apps-keep = Slet en app for at frigøre dens plads, eller behold den som backup, så du altid har adgang til MitID.

source-confirm-delete_heading = Vil du slette denne app?
source-confirm-delete_lead = Den kan ikke bruges mere, og pladsen bliver fri. Vil du have den tilbage, skal du kopiere eller aktivere den igen.
source-confirm-delete_last = Det er din sidste aktive app. Uden den har du ingen app at kopiere fra, og du skal aktivere en ny på en anden måde eller starte demoen forfra.
source-confirm-delete_yes = Ja, slet
source-confirm-delete_no = Behold appen
source-confirm-remove_heading = Vil du fjerne appen fra denne telefon?
source-confirm-remove_lead = Appen forsvinder fra telefonen, som når du afinstallerer den.
source-confirm-remove_place = Den bliver ikke slettet: Den optager stadig en af dine tre pladser. Vil du frigøre pladsen, skal du i stedet slette appen under »Dine apps«.
source-confirm-remove_yes = Ja, fjern
source-confirm-remove_no = Behold den her
source-confirm-cancel_heading = Vil du annullere kopieringen?
source-confirm-cancel_lead = Den tid, du allerede har ventet, går tabt. Begynder du igen, starter den forfra. Denne app er stadig aktiv.
source-confirm-cancel_yes = Ja, annuller kopieringen
source-confirm-cancel_no = Fortsæt kopieringen
source-confirm-give_up_heading = Vil du opgive aktiveringen?
source-confirm-give_up_lead = Denne app bliver ikke aktiveret. Din gamle app er stadig aktiv, og du kan scanne en ny QR-kode senere.
source-confirm-give_up_yes = Ja, opgiv
source-confirm-give_up_no = Fortsæt aktiveringen

source-pad-keys = Cifre
source-pad-erase = Slet det sidste ciffer
source-pad-entered = { $count } af { $length } cifre indtastet

source-prompt-mark = Simuleret
source-prompt-heading = Fingeraftryk eller ansigt
source-prompt-lead = Her ville den rigtige app bede din telefon om at genkende dig. Demoen bruger hverken fingeraftryk eller kamera: Du vælger svaret.
source-prompt-recognised = Jeg bliver genkendt
source-prompt-not_recognised = Jeg bliver ikke genkendt
source-prompt-cancel = Annuller
