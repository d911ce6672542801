### The texts of step 12: the viewfinder, every way to scan, and everything that can go wrong with one.
### Notes on the texts are in the English file.

scan-heading = Scan QR-koden
scan-towards_yourself = Hold skærmen ind mod dig selv
scan-point_the_camera = og kameraet op foran QR-koden på den gamle app.
scan-read = Koden er læst
scan-try_again = Prøv igen
scan-other_ways = Andre måder at scanne på
scan-own_window = Åbn i sit eget vindue

scan-camera-way = Brug kameraet
scan-camera-opening = Åbner kameraet. Din browser spørger måske om lov.
scan-camera-picture_name = Kameraets billede
scan-camera-tools = Kameraets indstillinger
scan-camera-light = Lys
scan-camera-zoom = Zoom
scan-camera-choose = Vælg kamera
scan-camera-numbered = Kamera { $number }

scan-camera-insecure_page-what = Browseren giver kun sider med https adgang til kameraet.
scan-camera-insecure_page-next = Tag i stedet et billede af QR-koden.

scan-camera-unsupported-what = Denne browser lader ikke sider bruge kameraet. Sådan er det ofte inde i andre apps.
scan-camera-unsupported-next = Tag i stedet et billede af QR-koden, eller åbn siden i Chrome eller Safari.

scan-camera-denied-what = Browseren fik ikke lov til at bruge kameraet.
scan-camera-denied-next = Tillad kameraet for denne side ved adressen eller i indstillingerne, og prøv igen, eller scan på en anden måde.

scan-camera-blocked_by_page-what = Den side, som demoen er indlejret i, lader den ikke bruge kameraet.
scan-camera-blocked_by_page-next = Åbn demoen i sit eget vindue, eller scan på en anden måde.

scan-camera-missing-what = Der blev ikke fundet noget kamera på enheden.
scan-camera-missing-next = Tilslut et, og prøv igen, eller scan på en anden måde.

scan-camera-silent-what = Kameraet har ikke svaret endnu.
scan-camera-silent-next = Spørger browseren om lov, så giv den lov. Ellers prøv igen, eller scan på en anden måde.

scan-camera-busy-what = Kameraet bruges af en anden app eller en anden fane.
scan-camera-busy-next = Luk den, og prøv igen, eller scan på en anden måde.

scan-camera-no_picture-what = Kameraet er tændt, men der kommer ikke noget billede.
scan-camera-no_picture-next = Se, om det er dækket til eller skal tilsluttes igen, og prøv igen, eller scan på en anden måde.

scan-camera-ended-what = Kameraet blev slukket.
scan-camera-ended-next = Prøv igen for at tænde det, eller scan på en anden måde.

scan-camera-failed-what = Kameraet kunne ikke åbnes.
scan-camera-failed-next = Prøv igen, eller scan på en anden måde.

scan-hints-dark = For mørkt. Skru op for lysstyrken på den gamle telefon.
scan-hints-dark_with_light = For mørkt. Skru op for lysstyrken på den gamle telefon, eller tænd lyset.
scan-hints-glare = En lampe spejler sig. Vip den gamle telefon lidt.
scan-hints-far = Koden er for lille. Gå tættere på.
scan-hints-still = Næsten. Hold telefonen stille.
scan-hints-distance = Hold telefonen ca. 20 cm fra den gamle telefons skærm.

scan-tab-way = Fra den anden fane
scan-tab-way_beside = Fra telefonen ved siden af
scan-tab-asking = Ser på den anden fane.
scan-tab-picture_name = Den gamle telefons skærm
scan-tab-looking = Vis QR-koden på den gamle telefon. Den bliver scannet af sig selv.
scan-tab-open_old = Åbn den gamle telefon i en ny fane

scan-tab-nobody-what = Der er ingen gammel telefon åben i en anden fane i denne browser.
scan-tab-nobody-next = Åbn en, og vis QR-koden der.

scan-tab-withheld-what = Den gamle telefon er åben, men dens browser lader den ikke give et billede af sin skærm videre.
scan-tab-withheld-next = Indtast koden i stedet, eller giv siden lov til at læse billeder (canvas) i indstillingerne for beskyttelse af personlige oplysninger.

scan-picture-way = Vælg eller tag et billede
scan-picture-choose = Vælg et billede
scan-picture-take = Tag et billede
scan-picture-drop_or_paste = Du kan også trække et billede hertil eller indsætte det. Det bliver i din browser.
scan-picture-reading = Læser billedet.
scan-picture-picture_name = Det billede, du har valgt

scan-picture-no_code-what = Der blev ikke fundet nogen QR-kode i billedet.
scan-picture-no_code-next = Tag et med hele koden og dens hvide kant, skarpt og lige forfra.

scan-picture-no_picture-what = Det er ikke et billede, som browseren kan åbne.
scan-picture-no_picture-next = Vælg et foto eller et skærmbillede.

scan-picture-too_large-what = Billedet er for stort.
scan-picture-too_large-next = Vælg et på under 50 MB.

scan-screen-way = Del en skærm
scan-screen-hint = Vis QR-koden i det vindue, du deler. Den bliver scannet af sig selv.
scan-screen-asking = Vælg vinduet med den gamle telefon.
scan-screen-picture_name = Den delte skærm

scan-screen-missing-what = Denne browser kan ikke dele en skærm med en side.
scan-screen-missing-next = Scan på en anden måde.

scan-screen-denied-what = Der blev ikke delt nogen skærm.
scan-screen-denied-next = Prøv igen, og vælg vinduet med den gamle telefon, eller scan på en anden måde.

scan-screen-blocked_by_page-what = Den side, som demoen er indlejret i, lader den ikke se en skærm.
scan-screen-blocked_by_page-next = Åbn demoen i sit eget vindue, eller scan på en anden måde.

scan-screen-ended-what = Skærmen bliver ikke delt længere.
scan-screen-ended-next = Prøv igen for at dele den, eller scan på en anden måde.

scan-screen-failed-what = Skærmen kunne ikke deles.
scan-screen-failed-next = Prøv igen, eller scan på en anden måde.

scan-code-way = Indtast koden
scan-code-label = Kort kode fra den gamle telefon
scan-code-hint = 12 bogstaver og tal, som du finder under QR-koden ved »Kan du ikke scanne?«. Kun denne demo har sådan en kode.
scan-code-send = Brug denne kode
scan-code-ask = Kan du ikke scanne?
scan-code-show = Vis en kode, du kan indtaste
scan-code-where_to = Indtast den på den nye telefon. Kun i demoen.
scan-code-spelled = Kort kode: { $symbols }

scan-scanner_missing-what = Den del, der læser QR-koder, er ikke nået frem eller er beskadiget.
scan-scanner_missing-next = Se, om der er forbindelse, og prøv igen. Hjælper det ikke, så indlæs siden igen.

scan-scanner_died-what = Den del, der læser QR-koder, gik i stå.
scan-scanner_died-next = Prøv igen.

scan-pixels_withheld-what = Denne browser lader ikke siden se på billeder.
scan-pixels_withheld-next = Tillad det i indstillingerne for beskyttelse af personlige oplysninger, eller brug en anden browser.

scan-pixels_falsified-what = Denne browser ændrer det, sider læser i billeder, så der ikke kan findes nogen kode i dem.
scan-pixels_falsified-next = Indtast koden i stedet, eller giv siden lov til at læse billeder (canvas) i indstillingerne for beskyttelse af personlige oplysninger.


scan-refusals-not_a_ticket-what = Det er en QR-kode til noget andet. Den blev ikke åbnet.
scan-refusals-not_a_ticket-next = Scan den, der vises på den gamle app.

scan-refusals-damaged-what = QR-koden er ikke hel.
scan-refusals-damaged-next = Vis en ny QR-kode på den gamle telefon, og scan den.

scan-refusals-other_version-what = QR-koden er lavet af en anden version af demoen.
scan-refusals-other_version-next = Genindlæs siden på begge telefoner, og vis en ny QR-kode.

scan-refusals-other_edition-what = QR-koden er lavet af en anden udgave af demoen.
scan-refusals-other_edition-next = Åbn samme adresse på begge telefoner, og vis en ny QR-kode.

scan-refusals-bad_signature-what = QR-koden er ændret eller ikke lavet af demoen. Den blev ikke brugt.
scan-refusals-bad_signature-next = Vis en ny QR-kode på den gamle telefon, og scan den.

scan-refusals-clocks_differ-what = Urene på dine to telefoner viser ikke det samme.
scan-refusals-clocks_differ-next = Lad begge indstille tiden selv, og vis en ny QR-kode.

scan-refusals-expired-what = Koden er udløbet.
scan-refusals-expired-next = Vis en ny på den gamle telefon.

scan-refusals-expired_long_ago-what = Koden udløb for noget tid siden.
scan-refusals-expired_long_ago-next = Vis en ny på den gamle telefon. Hvis den var ny, går uret forkert på en af dine telefoner.

scan-refusals-already_used-what = Koden er allerede brugt.
scan-refusals-already_used-next = Vis en ny på den gamle telefon.

scan-refusals-replaced-what = Koden gælder ikke længere: Den gamle telefon har lavet en nyere eller stoppet kopieringen.
scan-refusals-replaced-next = Brug den, der vises nu.

scan-refusals-three_apps-what = Dine tre pladser til aktive MitID apps er optaget.
scan-refusals-three_apps-next = Slet en app på den gamle telefon, og vis en ny QR-kode.

scan-refusals-code_length-what = Den korte kode har 12 bogstaver og tal.
scan-refusals-code_length-next = Se efter, om der mangler et, eller om et står der to gange.

scan-refusals-code_symbol-what = Der er et tegn i koden, som ingen kort kode har.
scan-refusals-code_symbol-next = Brug kun bogstaver og tal, som de står på den gamle telefon.

scan-refusals-code_mistyped-what = Den korte kode er ikke indtastet rigtigt.
scan-refusals-code_mistyped-next = Sammenlign den med den gamle telefon, gruppe for gruppe.
