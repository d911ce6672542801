### The texts of the app's settings: PIN, language, notifications, biometrics.
### Notes on the texts are in the English file.

settings-heading = Indstillinger

settings-change_pin-label = Skift PIN-kode
settings-change_pin-hint = Til appen på denne telefon
settings-change_pin-present_lead = Først den PIN-kode, du bruger nu.
settings-change_pin-create_heading = Opret din nye PIN-kode
settings-change_pin-create_lead = 6 cifre, du kan huske. Ikke en PIN-kode, du bruger i virkeligheden.
settings-change_pin-changed_heading = Din PIN-kode er skiftet
settings-change_pin-changed_lead = Fra nu af er det kun den nye PIN-kode, der åbner appen på denne telefon. Dine andre apps beholder deres.
settings-change_pin-changed_note = Hvis nogen beder dig om den, vil de snyde dig: Ingen andre end dig har brug for din PIN-kode.

settings-language-heading = Sprog
settings-language-lead = Sproget skifter med det samme. Det, du har gjort, går ikke tabt.

settings-notifications-heading = Notifikationer
settings-notifications-lead = Appen giver dig besked, når ventetiden er slut.
settings-notifications-allow = Tillad
settings-notifications-calendar = Når siden er lukket, kan din kalender minde dig om det: Du får knappen »Føj til kalender«, når ventetiden er startet.

settings-notifications-granted-value = Tilladt
settings-notifications-granted-explained = De kommer, så længe denne side er åben et sted. Vil du stoppe dem, så tryk på ikonet ved siden af sidens adresse.

settings-notifications-not_asked-value = Ikke spurgt endnu
settings-notifications-not_asked-explained = Tryk på »Tillad«, så spørger din browser dig. De kommer, så længe denne side er åben et sted.

settings-notifications-denied-value = Blokeret
settings-notifications-denied-explained = Denne browser blokerer dem her. Det ændrer du ved at trykke på ikonet ved siden af sidens adresse, finde »Notifikationer« og vælge »Tillad«.

settings-notifications-needs_home_screen-value = Kun fra hjemmeskærmen
settings-notifications-needs_home_screen-explained = Læg siden på din hjemmeskærm: Tryk på »Del« og derefter på »Føj til hjemmeskærm«. Åbn den derfra, og kom tilbage hertil.

settings-notifications-in_foreign_frame-value = Ikke i denne ramme
settings-notifications-in_foreign_frame-explained = Siden ligger inde i en anden side, og der tillader browsere ikke notifikationer. Åbn den for sig selv.

settings-notifications-unavailable-value = Ikke i denne browser
settings-notifications-unavailable-explained = Denne browser viser ikke notifikationer for denne side. Det gør en anden browser måske.

settings-biometrics-heading = Biometri
settings-biometrics-lead = I stedet for PIN-koden, når du kopierer. PIN-koden virker stadig.
settings-biometrics-off = Slået fra
settings-biometrics-simulated = Slået til, simuleret
settings-biometrics-platform = Slået til, enhedens egen
settings-biometrics-kinds = Hvilken biometri
settings-biometrics-kind_simulated = Simuleret
settings-biometrics-kind_simulated_hint = Du vælger svaret.
settings-biometrics-kind_platform = Enhedens egen
settings-biometrics-kind_platform_hint = Finger, ansigt eller skærmlås.
settings-biometrics-turn_on = Slå biometri til
settings-biometrics-turn_off = Slå biometri fra
settings-biometrics-simulated_explained = Demoen viser sin egen boks, og du vælger svaret.
settings-biometrics-platform_explained = Din enhed genkender dig og svarer ja eller nej; siden ser hverken finger eller ansigt. Det er en øvelse: Kun denne side kontrollerer svaret.
settings-biometrics-key_stays = Når biometri er slået fra, har demoen glemt sin nøgle. På enheden fjerner du den under adgangskoder og adgangsnøgler, { $host }.
settings-biometrics-not_recognised = Du blev ikke genkendt. Prøv igen, eller fortsæt med PIN-koden.

settings-authenticator-site = To telefoner (demo)
settings-authenticator-asking = Din enhed spørger dig nu.

settings-authenticator-set_up-not_allowed = Intet er sat op: lukket, for sent, eller din enhed genkendte dig ikke. Prøv igen, eller fortsæt med PIN-koden.
settings-authenticator-set_up-unavailable = Intet er sat op: Denne enhed kan ikke gøre det for denne side. Fortsæt med PIN-koden, eller vælg »Simuleret«.
settings-authenticator-set_up-already_there = Din enhed har allerede en nøgle til denne demo. Fjern den under adgangskoder og adgangsnøgler, og prøv så igen.
settings-authenticator-set_up-not_verified = Intet er sat op: Din enhed sagde ikke, at den genkendte dig. Prøv igen, eller fortsæt med PIN-koden.
settings-authenticator-set_up-failed = Intet er sat op: Noget gik galt i din enhed. Prøv igen, eller fortsæt med PIN-koden.

settings-authenticator-recognise-not_allowed = Intet svar: lukket, for sent, eller enheden har ikke nøglen mere. Indtast din PIN-kode, eller prøv igen.
settings-authenticator-recognise-unavailable = Denne enhed kan ikke genkende dig på denne side. Indtast din PIN-kode.
settings-authenticator-recognise-already_there = Denne enhed har ikke nøglen mere. Indtast din PIN-kode.
settings-authenticator-recognise-not_verified = Din enhed sagde ikke, at den genkendte dig. Prøv igen, eller indtast din PIN-kode.
settings-authenticator-recognise-failed = Noget gik galt i din enhed. Prøv igen, eller indtast din PIN-kode.
