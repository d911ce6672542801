### The texts of the technical requirements, which are checked on the device itself.
### Notes on the texts are in the English file.

requirements-heading = Tekniske krav
requirements-lead = Demoen bruger det, der står her. Det er tjekket på denne enhed.
requirements-checking = Tjekker denne enhed …
requirements-check_again = Tjek igen
requirements-met = Klar
requirements-asks = Din browser spørger
requirements-missing = Ikke her
requirements-summary = { $met } af { $of } er der.
requirements-real_app = Hvad den rigtige app kræver, står på den offentlige hjælpeside: først og fremmest et styresystem, der understøtter den.

requirements-names-secure_page = Sikker side (https)
requirements-names-camera = Kamera
requirements-names-scanner = Læsning af QR-koder
requirements-names-storage = Hukommelse mellem besøg
requirements-names-notifications = Notifikationer
requirements-names-wake_lock = Skærmen holdes tændt
requirements-names-screen_sharing = Deling af skærmen

requirements-remedies-open_securely = Åbn siden over https.
requirements-remedies-open_on_its_own = Åbn siden for sig selv, ikke inde i en anden.
requirements-remedies-allow_in_browser = Tryk på ikonet ved siden af sidens adresse, og vælg »Tillad«.
requirements-remedies-add_to_home_screen = Læg siden på din hjemmeskærm, og åbn den derfra.
requirements-remedies-scan_another_way = Scan på en anden måde: den anden fane, et billede, eller indtast koden.
requirements-remedies-type_the_code = Indtast koden i stedet for at scanne den, eller brug en anden browser.
requirements-remedies-allow_storage = Alt er glemt, når siden genindlæses. Forlad det private vindue, eller lad siden gemme data.
requirements-remedies-use_the_calendar = Lad din kalender minde dig om det: »Føj til kalender«, når ventetiden er startet.
requirements-remedies-keep_the_screen_on = Rør ved skærmen en gang imellem, mens QR-koden vises.
requirements-remedies-not_needed = Ikke nødvendigt: Telefoner scanner med deres kamera.
