### Tjek af en deltagers enhed før en session, en statisk side til moderatorer og deltagere.

check-heading = Tjek denne enhed
check-lead = Det, en session kræver af denne enhed og dens browser. Intet gemmes, og intet sendes.
check-no_script = En session kræver JavaScript, og det er slået fra i denne browser, eller den er for gammel. Slå det til i browserens indstillinger, eller brug en anden browser.

check-camera = Kamera
check-storage = Lagerplads
check-wasm = JavaScript
check-browser = Browser
check-window = Vindue
check-clock = Ur
check-lock = Skærmen forbliver tændt
check-share = Aflevering

check-state_fine = I orden
check-state_note = Bemærk
check-state_missing = Mangler
check-state_asked = Ikke prøvet endnu
check-state_busy = Et øjeblik

check-all_busy = Et øjeblik.
check-all_asked = Alt andet er klar. Prøv også kameraet.
check-all_fine = Denne enhed er klar.
check-all_note = Denne enhed er klar. Læs bemærkningen.
check-all_missing = Ikke klar endnu: Se, hvad der mangler ({ $count }), og hvad man kan gøre.

check-camera_why = Den nye telefon læser en QR-kode med det. Browseren beder om lov; kameraet lukkes med det samme.
check-camera_try = Prøv kameraet
check-camera_again = Prøv igen
check-camera_asking = Sig ja til browserens spørgsmål.
check-camera_fine = Det åbner og er lukket igen.
check-camera_denied = Det er afvist. Tillad det for dette websted: med tegnet ved adressen eller i browserens indstillinger under kamera; på en telefon måske også i systemets indstillinger. Prøv så igen.
check-camera_none = Der er ikke fundet noget. QR-koden kan læses fra et billede eller skrives i stedet; brug en anden enhed til en session med kamera.
check-camera_busy = En anden app bruger det. Luk den app, og prøv igen.
check-camera_late = Spørgsmålet blev ikke besvaret. Se efter det ved adressen, og prøv igen.
check-camera_insecure = Browsere giver kun sider med https adgang til kameraet. Åbn linket med https.

check-storage_fine = Det virker, og der er plads. Brug ikke et privat vindue: Det, der registreres, ville forsvinde med det.
check-storage_persisted = Det virker, der er plads, og browseren beholder det.
check-storage_none = Browseren lader ikke denne side gemme noget. Forlad det private vindue, eller tillad cookies og webstedsdata for dette websted. Uden det virker sessionen, men det registrerede går tabt, hvis siden indlæses igen.
check-storage_late = Browseren svarede ikke. Luk dens andre faner, genstart den, og tjek igen.
check-storage_little = Der er kun { $size } MB tilbage. Skaf plads på enheden, eller forlad det private vindue.

check-wasm_fine = JavaScript og WebAssembly virker.
check-wasm_none = WebAssembly virker ikke: Browseren er for gammel eller i en streng tilstand (sikringstilstand). Brug en anden browser, eller tillad dette websted.

check-browser_fine = Ikke inde i en anden app.
check-browser_app = Denne side er åben inde i en anden app. Åbn den i browseren: med menuen med tre prikker, eller kopiér adressen.
check-browser_frame = Denne side er i en ramme på en anden side. Åbn den i et vindue for sig selv.

check-window_both = { $width } × { $height } pixels: Begge telefoner kan være ved siden af hinanden.
check-window_one = { $width } × { $height } pixels: Der er plads til én telefon ad gangen. Begge ved siden af hinanden kræver et bredere vindue.
check-window_small = { $width } × { $height } pixels er for lidt: En telefon kræver { $least }. Gør vinduet større, vend enheden, eller gør browserens tekst mindre.

check-clock_fine = { $time } ({ $zone }), som på webstedet.
check-clock_alone = { $time } ({ $zone }). Sammenlign med et andet ur: Webstedets kunne ikke spørges.
check-clock_apart = { $time } ({ $zone }): Webstedets ur er { $minutes } minutter fra. Sæt dato og tid til automatisk i enhedens indstillinger.

check-lock_fine = Siden kan holde den tændt, mens en QR-kode vises.
check-lock_none = Denne browser kan ikke holde den tændt. Sæt tiden, til skærmen slukker, til fem minutter eller mere.
check-lock_refused = Enheden afviser det lige nu, måske for at spare strøm. Oplad den, og slå strømsparing fra.

check-share_fine = Til sidst kan filen deles med en anden app.
check-share_save = Til sidst gemmes filen blandt overførslerne og skal sendes derfra.

check-unknown = Dette kunne ikke tjekkes. Indlæs siden igen.
check-copy = Kopiér som tekst
check-copied = Resultatet er kopieret.
check-copy_marked = Din browser lader ikke denne side kopiere. Teksten er markeret: Tryk på Ctrl og C, på en Mac Command og C.
check-again = Tjek igen
