### Captions in Danish: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Det skal du gøre nu
words-old_phone = Gammel telefon
words-new_phone = Ny telefon
words-read_aloud = Læs højt
words-stop_reading = Stop oplæsning
words-hide = Skjul vejledning
words-show_where = Vis mig hvor

part-tries =
    { $tries ->
        [one] Du har { $tries } forsøg tilbage.
       *[other] Du har { $tries } forsøg tilbage.
    }

caption-store = Tryk på { target-store-get }. I denne demo er appen installeret om et øjeblik.
caption-store-unsupported = Telefonens system er for gammelt til appen. Tryk på { target-store-update_system }.
caption-installing = Vent et øjeblik. Appen bliver installeret.
caption-installed-old-first = Appen er installeret, men kan ikke bruges endnu. Tag den gamle telefon, og start kopieringen på den. Når den viser QR-koden, så kom tilbage hertil, og tryk på { target-store-open }.
caption-installed = QR-koden er på den gamle telefon. Tryk på { target-store-open } her.
caption-installed-deleted = Appen på denne telefon er slettet. Tryk på { target-store-open } for at aktivere den igen.
caption-home = Tryk på { common-menu } øverst for at begynde at kopiere.
caption-home-cancelled = Kopieringen er annulleret, og intet er ændret. Tryk på { common-menu } øverst for at begynde igen.
caption-home-copied = Du er færdig: Den nye telefon har sin egen app. Appen på denne telefon virker stadig. Behold den som backup. Vil du slette den, så tryk på { source-home-apps }.
caption-home-lapsed = Der er gået mere end 24 timer, så du skal begynde igen. Tryk på { common-menu } øverst.
caption-home-new = Du er færdig. Appen på denne telefon er klar til brug. Du finder mere under { common-menu }.
caption-home-waiting = Du behøver ikke gøre noget på denne telefon før kl. { $until }. Hent imens appen på den nye telefon. I denne demo kan du trykke på { source-skip-button } i stedet for at vente.
caption-home-ready = Ventetiden er slut. Læg den nye telefon ved siden af dig, og tryk på { source-show_code-show }.
caption-too-many-apps = Du har allerede tre apps, og du kan ikke have flere. Tryk på { source-too_many-see_apps }, og slet en, du ikke bruger længere.
caption-information = Det tager cirka en time at kopiere, og det meste er ventetid. Derefter scanner den nye telefon en QR-kode på denne. Tryk på { common-next }. Send aldrig QR-koden til nogen.
caption-enter-pin = Indtast appens PIN-kode: 6 cifre. Den står under { page-who }, medmindre du selv har valgt den.
caption-enter-pin-or-biometrics = Indtast appens PIN-kode, eller tryk på { source-pin-use_biometrics }. PIN-koden står under { page-who }, medmindre du selv har valgt den.
caption-enter-pin-again = Indtast appens PIN-kode en gang til, så kommer QR-koden frem. PIN-koden står under { page-who }, medmindre du selv har valgt den.
caption-pin-wrong = PIN-koden er forkert. { part-tries } Se under { page-who }, og indtast PIN-koden igen.
caption-pin-not-recognised = Du blev ikke genkendt. Indtast PIN-koden, eller tryk på { source-pin-use_biometrics } for at prøve igen.
caption-pin-locked = Der er indtastet forkert PIN-kode for mange gange, så appen er låst. Du kan prøve igen kl. { $until }. Indtil da behøver du ikke gøre noget.
caption-blocked = Der er indtastet forkert PIN-kode for mange gange, så appen er spærret for altid. Tryk på { source-blocked-delete } for at frigøre pladsen, eller på { source-blocked-start_over }.
caption-waiting-time = Sæt kryds ved { source-waiting_time-agree }, og tryk derefter på { source-waiting_time-start }.
caption-waiting-time-agreed = Tryk nu på { source-waiting_time-start }.
caption-waiting-started = Du skal vente til kl. { $until }. Tryk på { common-ok }. Hent imens appen på den nye telefon. I denne demo kan du trykke på { source-skip-button } i stedet for at vente.
caption-waiting-over = Ventetiden er slut. Tryk på { common-ok }.
caption-show-code = Læg den nye telefon ved siden af dig. Tryk derefter på { source-show_code-show }. Du bliver bedt om PIN-koden igen.
caption-show-code-again = Beder den nye telefon om noget, så fortsæt der. Vil den scanne, så tryk på { source-show_code-show } her. Har den fået sin app, så tryk på { source-ask-has_app }.
caption-code = Lad denne telefon være, som den er. Lad den nye telefon scanne QR-koden. Når den har scannet koden, så tryk på { source-code-done } her. Har du brug for længere tid, så tryk på { source-code-more_time }.
caption-code-renews = Lad denne telefon være, som den er. Tag den nye telefon, og scan QR-koden med den. Giv dig god tid: Der kommer en ny kode af sig selv.
caption-code-expired = QR-koden er udløbet. Tryk på { source-expired-show_new }.
caption-code-expired-asks = QR-koden er udløbet. Har den nye telefon fået sin app, så tryk på { source-ask-has_app }. Ellers tryk på { source-expired-show_new }.
caption-ask-copied = Se på den nye telefon. Er dens app klar, så tryk på { source-ask-yes }. Ellers tryk på { source-ask-not_yet }.
caption-code-scanned = Den nye telefon har scannet QR-koden. Fortsæt på den nye telefon.
caption-activate = Tryk på { target-activate-get_started }.
caption-choose-way = Vælg { target-choose_way-copy }, og tryk på { common-next }.
caption-choose-way-picked = Tryk nu på { common-next }.
caption-choose-way-other = Den måde viser demoen ikke. Vælg { target-choose_way-copy }, og tryk på { common-next }.
caption-ready-old-first = Vis først QR-koden på den gamle telefon. Når du ser den dér, så kom tilbage hertil, og sæt kryds ved { target-ready-shown }.
caption-ready = Kan du se QR-koden på den gamle telefon? Så sæt kryds ved { target-ready-shown }, og tryk på { target-ready-scan }.
caption-ready-shown = Tryk nu på { target-ready-scan }. Hvis browseren beder om lov til at bruge kameraet, så sig ja.
caption-scan = Hold denne telefon, så kameraet kan se QR-koden på den gamle telefon. Hold skærmen ind mod dig selv. Virker det ikke, så se under { scan-other_ways }.
caption-scan-refused = Den kode kan ikke bruges. På skærmen står der hvorfor. Vis den rigtige QR-kode på den gamle telefon, og scan den.
caption-user-id = Indtast demoens bruger-id: { $user_id }. Tryk derefter på { common-next }. Indtast aldrig dit eget.
caption-user-id-cpr = Det lignede et CPR-nummer. Det er slettet og ikke gemt. Indtast { $user_id }, og tryk på { common-next }.
caption-user-id-wrong = Bruger-id’et er forkert. Indtast { $user_id }, og tryk på { common-next }.
caption-temporary-pin = Der kommer en sms med 8 cifre øverst på denne telefon. Tryk på sms’en, eller indtast cifrene. Kommer der ingen sms, så tryk på { target-sms-send_again }.
caption-temporary-pin-wrong = Det var ikke cifrene fra sms’en. { part-tries } Indtast de 8 cifre en gang til.
caption-temporary-pin-over = Den kode gælder ikke længere. Tryk på { target-sms-send_again } for at få en ny.
caption-choose-pin = Find på en PIN-kode med 6 cifre: ikke det samme ciffer seks gange og ikke en række som 123456. Vælg ikke en, du bruger i virkeligheden. Tryk derefter på { common-next }.
caption-create-pin = Indtast de 6 cifre, du har fundet på, og tryk på { common-next }.
caption-pin-too-easy = Den PIN-kode er for let at gætte. Indtast en anden, og tryk på { common-next }.
caption-pin-mismatch = De to PIN-koder var ikke ens. Indtast en ny, og tryk på { common-next }.
caption-repeat-pin = Indtast de samme 6 cifre igen, og tryk på { common-next }.
caption-biometrics = Vil du bruge dit fingeraftryk eller dit ansigt i stedet for PIN-koden? Tryk på { target-biometrics-yes } eller { common-not_now }. Begge dele er fint. Det er kun en øvelse: Demoen læser hverken finger eller ansigt.
caption-notifications = Må appen sende dig notifikationer? Tryk på { target-notifications-allow } eller { common-not_now }. Begge dele er fint.
caption-activated = Du er færdig: Denne telefon har nu sin egen app, og den gamle virker stadig. Tryk på { common-ok }.
caption-activation-lapsed = Det tog for lang tid, men intet er tabt. Vis en ny QR-kode på den gamle telefon. Tryk derefter på { target-lapsed-scan_again } her.
caption-menu = Tryk på { source-menu-copy } for at kopiere appen. Tryk på { common-back } for at lukke menuen.
caption-menu-copying = Du er allerede i gang med at kopiere. Tryk på { common-back } for at gå videre med det. Vil du stoppe, så tryk på { source-waiting-cancel }.
caption-apps = Her er dine apps. Tryk på { common-back }, når du er færdig. Slet kun en app, hvis du ikke længere bruger den.
caption-confirm-delete = Hvis du ikke bruger appen længere, så tryk på { source-confirm-delete_yes }. Er du i tvivl, så tryk på { source-confirm-delete_no }.
caption-confirm-delete-last = Det er din sidste app. Uden den kan du ikke kopiere mere. Er du i tvivl, så tryk på { source-confirm-delete_no }.
caption-confirm-remove = Appen forsvinder fra telefonen, men den optager stadig en af dine tre pladser. Tryk på { source-confirm-remove_yes } eller { source-confirm-remove_no }.
caption-confirm-cancel = Stopper du nu, skal du vente forfra næste gang. Tryk på { source-confirm-cancel_no } eller på { source-confirm-cancel_yes }.
caption-confirm-give-up = Tryk på { source-confirm-give_up_no } for at gøre det færdigt på denne telefon. Vil du stoppe, så tryk på { source-confirm-give_up_yes }. Den gamle app er stadig aktiv.
caption-change-pin = Indtast først den PIN-kode, du bruger nu: 6 cifre.
caption-change-pin-create = Indtast en ny PIN-kode med 6 cifre, og tryk på { common-next }.
caption-pin-changed = Den nye PIN-kode gælder fra nu af. Tryk på { common-ok }.
caption-settings = Vælg det, du vil ændre. Tryk på { common-back }, når du er færdig.
caption-language-settings = Vælg appens sprog. Tryk på { common-back }, når du er færdig.
caption-notification-settings = Her ser du, om appen kan give dig besked, når ventetiden er slut. Tryk på { common-back }, når du er færdig.
caption-biometric-settings = Her vælger du, om du vil bruge fingeraftryk eller ansigt i stedet for PIN-koden. Tryk på { common-back }, når du er færdig.
caption-stop = Har nogen ringet til dig eller bedt om en kode? Så stop, og giv ikke dine koder til nogen. Læs, hvad du skal gøre. Tryk på { common-back }, når du er færdig.
caption-for-real = Det skal du bruge, når du kopierer din rigtige app. Tryk på { common-back }, når du er færdig.
caption-requirements = Her står, hvad din telefon skal kunne. Tryk på { common-back }, når du er færdig.
caption-about = Her kan du læse, hvad demoen er, og hvad den ikke er. Tryk på { common-back }, når du er færdig.
