### The texts of the start page, which is static.
### Notes on the texts are in the English file.

start-mark = Demo – indtast aldrig dine rigtige koder her
start-heading = Kopier din MitID app til en anden telefon/tablet
start-lead = Øv dig her først på to opdigtede telefoner, så tit du vil.

start-both = Prøv det nu
start-both_hint = Begge telefoner på denne ene skærm
start-watch = Se hele forløbet
start-two = Jeg har to enheder
start-one = Kun den ene af telefonerne
start-which = Hvilken telefon skal denne enhed være?
start-old = Gammel telefon
start-old_hint = Den har appen og viser QR-koden.
start-new = Ny telefon
start-new_hint = Den får appen og scanner QR-koden.
start-second_lead = 1. Scan koden med kameraet på din anden telefon eller tablet. Den bliver:
start-second_here = 2. Fortsæt så her på denne enhed:
start-second_checks = De to enheder taler ikke sammen: Kun QR-koden går fra den ene til den anden. Derfor viser hver enhed kun de apps, den kender.
start-code_name = QR-kode, der åbner demoen på en anden enhed: { $phone }
start-no_address = En anden enhed kan ikke åbne denne adresse, for den betyder »denne computer«. Her kan du bruge begge telefoner på én skærm: Tryk på »Prøv det nu«.

start-language = Sprog
start-languages = Telefonerne er på dansk eller engelsk.
start-guided = Ved siden af står der på dansk, hvad du skal gøre.
start-turn_off = Slå det fra
start-turn_on = Vis på dansk, hvad du skal gøre
start-captions = Vejledning ved siden af telefonen
start-captions_lead = Ved siden af telefonen kan der stå, hvad du skal gøre, på et af disse sprog:
start-captions_off = Fra
start-text = Tekststørrelse
start-text_sizes-1 = Almindelig
start-text_sizes-2 = Stor
start-text_sizes-3 = Meget stor

start-real_codes = Dette er en demo. Indtast aldrig dit rigtige bruger-id, din rigtige PIN-kode eller dit CPR-nummer her: Brug den opdigtede persons oplysninger. Intet af det, du gør her, forlader denne browser.
start-journey = Kopier din MitID app fra din gamle telefon/tablet til en ny telefon/tablet:
start-first = Du kan have op til tre aktive MitID apps.
start-afterwards = Din gamle telefon er aktiv hele vejen. Behold den som backup, eller slet den bagefter.
start-about = Two Phones er ikke MitID og har intet med MitID at gøre. Den følger trinnene på den offentlige hjælpeside.
start-help = Hjælp og tekniske krav
