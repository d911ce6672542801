### The texts of the page around the phones.
### Notes on the texts are in the English file.

page-title = Demo – Two Phones: { $screen }
page-badge = Demo · alt her er opdigtet
page-loading = Telefonerne gøres klar
page-own_window = Åbn i sit eget vindue
page-help = Hjælp og tekniske krav
page-who = Hvem er jeg?
page-who_explained = Hvem du er i denne demo, og demoens indstillinger

page-failure-heading = Noget i demoen gik i stykker
page-failure-explanation = Det var ikke din skyld. Din rigtige app er ikke berørt. Indlæs siden igen for at fortsætte, hvor du var. Hvis det ikke hjælper, så start forfra med nye telefoner.
page-failure-reload = Indlæs siden igen
page-failure-start_over = Start forfra

page-start-install = Installer demoen på denne enhed
page-start-install_by_hand = Sådan får du demoen på din hjemmeskærm: Tryk på »Del« og så på »Føj til hjemmeskærm«.

page-identity-name = Navn
page-identity-user_id = Bruger-id
page-identity-pin = PIN-kode
page-identity-pin_hint = til appen på den gamle telefon
page-identity-phone = Telefon
page-identity-phone_ending = •• •• •• { $ending }
page-identity-made_up = I denne demo er du denne opdigtede person. Ingen andre bliver accepteret.

page-bar-heading = Demoens indstillinger
page-bar-language = Sprog
page-bar-wait = Ventetid
page-bar-wait_real = Den rigtige time
page-bar-wait_none = Ingen ventetid
page-bar-wait_paced = { $wait } ({ $pace })
page-bar-limits = Tidsgrænser
page-bar-limits_usual = Som normalt
page-bar-limits_tenfold = Ti gange så lange
page-bar-limits_off = Ingen
page-bar-limits_hint = Gælder for QR-koden, sms-koden og aktiveringen fra næste gang.
page-bar-skip = Spring ventetiden over
page-bar-start_over = Start forfra
page-bar-start_over_question = Vil du starte forfra?
page-bar-start_over_explained = Begge telefoner går tilbage til begyndelsen. Det, du har gjort indtil nu, bliver glemt.
page-bar-start_over_yes = Ja, start forfra
page-bar-text = Tekststørrelse
page-bar-text_sizes-1 = Almindelig
page-bar-text_sizes-2 = Stor
page-bar-text_sizes-3 = Meget stor
page-bar-theme = Farver
page-bar-theme_auto = Som enheden
page-bar-theme_light = Lyse
page-bar-theme_dark = Mørke
page-bar-frame = Enheder
page-bar-frame_phone = Telefoner
page-bar-frame_tablet = Tablets
page-bar-captions = Vejledning ved siden af telefonen
page-bar-captions_off = Fra
page-bar-to_start = Vælg telefon
page-bar-phones = Telefoner
page-bar-turn = Fortsæt her

page-notice-region = Beskeder
page-notice-dismiss = Luk beskeden
page-notice-bad_value = »{ $name }« i adressen har en værdi, der ikke kan bruges, og springes over. Den kan være: { $takes }.
page-notice-scenario_elsewhere = »{ $name }« i adressen sker ikke her: det hører til en anden telefon eller til et tidligere trin.
page-notice-scenario_needs_camera = »{ $name }« i adressen sker kun, når kameraet åbnes. Tilføj »scan=camera« til adressen for at begynde med det.
page-notice-query_dropped = Dette websted fjerner den del af adressen efter spørgsmålstegnet, som siger, hvad der skal vises. Den blev i stedet taget fra adressens slutning. Sig det gerne til dem, der driver webstedet.
page-notice-language_unreachable = »{ $language }« er ikke på denne enhed endnu, og der er ingen forbindelse til nettet. Demoen går videre, som den er; vælg sproget igen, når der er forbindelse.
page-notice-language_of_other_version = »{ $language }« hører til en anden version af demoen. Indlæs siden igen, og vælg så sproget.
page-notice-storage_missing = Denne browser gemmer ikke noget for siden. Demoen virker, men den glemmer alt, når siden lukkes eller genindlæses.
page-notice-storage_failed = Browseren kan ikke gemme det, du gør her, lige nu. Demoen fortsætter i denne fane og prøver igen, hver gang du trykker på noget. Indtil da går det, du gør, tabt, hvis fanen lukkes eller genindlæses, eller hvis du fortsætter i en anden fane.
page-notice-storage_silent = Browserens lager svarer ikke. Sandsynligvis holder en anden fane med siden fast i det: Luk den fane, eller genindlæs denne. Indtil lageret svarer, fortsætter demoen kun i denne fane, og det, du gør her, kan gå tabt.
page-notice-data_cleared = Browserens data for denne side er blevet slettet. Demoen fortsætter med det, som denne fane stadig kender, og gemmer det igen, så snart du går videre. Vil du også slippe det, så start forfra.
page-notice-work_dropped = Du er fortsat i en anden fane, mens denne ikke kunne gemme, hvad du gjorde. Denne fane viser nu det, der er gjort dér; det, du gjorde her imens, er gået tabt.
page-notice-set_aside_damaged = Det, der var gemt her, er beskadiget og kan ikke læses. Det er lagt til side, og demoen fortsætter uden det.
page-notice-set_aside_newer = Det, der var gemt her, kommer fra en nyere version af demoen og kan ikke læses. Det er lagt til side, og demoen fortsætter uden det.
page-notice-set_aside_save = Gem det som en fil
page-notice-set_aside_delete = Slet det
page-notice-newer_page_open = En nyere version af demoen er åben i en anden fane. Denne fane fortsætter for sig selv og glemmer alt, når den lukkes eller genindlæses.
page-notice-clock_set_back = Uret på denne enhed er stillet tilbage. Demoen går videre fra det seneste tidspunkt, den har set. Hvis det tidspunkt var forkert, så start forfra.
page-notice-link_missing = Denne fane kan ikke nå demoens andre faner. Brug begge telefoner side om side eller to enheder.
page-notice-random_missing = Browseren giver ikke demoen tilfældige tal, så trykket havde ingen virkning. Prøv en anden browser.
page-notice-new_version = En ny version af demoen er klar. Dine telefoner bliver, som de er.
page-notice-new_version_reload = Indlæs den nye version
