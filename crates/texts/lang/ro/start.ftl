### The texts of the start page in Romanian.
### Notes on the texts are in the English file.

start-mark = Demo – nu introduceți niciodată aici codurile dumneavoastră reale
start-heading = Copiați aplicația MitID pe alt telefon sau pe altă tabletă
start-lead = Exersați mai întâi aici, pe două telefoane imaginare, de câte ori doriți.

start-both = Încercați acum
start-both_hint = Ambele telefoane pe acest ecran
start-watch = Urmăriți toți pașii
start-two = Am două dispozitive
start-one = Doar unul dintre telefoane
start-which = Ce telefon va fi acest dispozitiv?
start-old = Telefonul vechi
start-old_hint = Are aplicația și arată codul QR.
start-new = Telefonul nou
start-new_hint = Primește aplicația și scanează codul QR.
start-second_lead = 1. Scanați acest cod cu camera celuilalt telefon sau a celeilalte tablete. Acolo se deschide:
start-second_here = 2. Apoi continuați aici, pe acest dispozitiv:
start-second_checks = Cele două dispozitive nu comunică între ele: de la unul la altul trece doar codul QR. De aceea fiecare arată doar aplicațiile de care știe.
start-code_name = Cod QR care deschide acest demo pe alt dispozitiv: { $phone }
start-no_address = Alt dispozitiv nu poate deschide această adresă, pentru că ea este doar a acestui computer. Aici puteți folosi ambele telefoane pe un singur ecran: apăsați „Încercați acum”.

start-language = Limba
start-languages = Telefoanele sunt în daneză sau în engleză.
start-guided = Pe ecran scrie și în română ce aveți de făcut.
start-turn_off = Dezactivați explicațiile
start-turn_on = Afișați în română ce aveți de făcut
start-captions = Îndrumări lângă telefon
start-captions_lead = Lângă telefon poate să scrie ce aveți de făcut, într-una dintre aceste limbi:
start-captions_off = Dezactivate
start-text = Mărimea textului
start-text_sizes-1 = Normală
start-text_sizes-2 = Mare
start-text_sizes-3 = Foarte mare

start-real_codes = Acesta este un demo. Nu introduceți niciodată aici un ID de utilizator, un cod PIN sau un număr CPR real: folosiți datele persoanei imaginare. Nimic din ce faceți aici nu părăsește acest browser.
start-journey = Copierea aplicației MitID de pe telefonul vechi sau tableta veche pe un dispozitiv nou:
start-first = Puteți avea cel mult trei aplicații MitID active.
start-afterwards = Telefonul vechi rămâne activ tot timpul. După aceea puteți păstra aplicația de pe el ca rezervă sau o puteți șterge.
start-about = Acest demo nu este MitID și nu are nicio legătură cu MitID. Urmează pașii din pagina publică de ajutor.
start-help = Ajutor și cerințe tehnice (în daneză și engleză)
