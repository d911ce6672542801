### Captions in Romanian: what to do next, beside a phone. A label of the app is named by its key and gets quotation
### marks by itself.
### Notes on the texts are in the English file.

words-heading = Ce aveți de făcut acum
words-old_phone = Telefonul vechi
words-new_phone = Telefonul nou
words-read_aloud = Citește cu voce tare
words-stop_reading = Oprește citirea
words-hide = Ascunde indicațiile
words-show_where = Arată-mi unde

part-tries =
    { $tries ->
        [one] Mai aveți o încercare.
        [few] Mai aveți { $tries } încercări.
       *[other] Mai aveți { $tries } de încercări.
    }

caption-store = Apăsați { target-store-get }. În acest demo, aplicația se instalează într-o clipă.
caption-store-unsupported = Sistemul acestui telefon este prea vechi pentru aplicație. Apăsați { target-store-update_system }.
caption-installing = Așteptați o clipă. Aplicația se instalează.
caption-installed-old-first = Aplicația este instalată, dar încă nu poate fi folosită. Luați telefonul vechi și porniți copierea de acolo. Când apare codul QR, reveniți aici și apăsați { target-store-open }.
caption-installed = Codul QR este pe telefonul vechi. Apăsați aici { target-store-open }.
caption-installed-deleted = Aplicația de pe acest telefon a fost ștearsă. Ca să o activați din nou, apăsați { target-store-open }.
caption-home = Ca să începeți copierea, apăsați { common-menu } în partea de sus.
caption-home-cancelled = Copierea a fost anulată și nu s-a schimbat nimic. Ca să începeți din nou, apăsați { common-menu } în partea de sus.
caption-home-copied = Gata: telefonul nou are propria aplicație. Aplicația de pe acest telefon funcționează în continuare. O puteți păstra ca rezervă. Dacă vreți să o ștergeți, apăsați { source-home-apps }.
caption-home-lapsed = Au trecut peste 24 de ore, așa că trebuie să începeți din nou. Apăsați { common-menu } în partea de sus.
caption-home-new = Gata. Aplicația de pe acest telefon poate fi folosită. Mai multe găsiți la { common-menu }.
caption-home-waiting = Până la ora { $until } nu aveți nimic de făcut pe acest telefon. Între timp, descărcați aplicația pe telefonul nou. În acest demo puteți apăsa { source-skip-button } în loc să așteptați.
caption-home-ready = Timpul de așteptare a trecut. Puneți alături telefonul nou, apoi apăsați { source-show_code-show }.
caption-too-many-apps = Aveți deja trei aplicații și nu pot fi mai multe. Apăsați { source-too_many-see_apps } și ștergeți una pe care nu o mai folosiți.
caption-information = Copierea durează cam o oră, în cea mai mare parte așteptare. Apoi telefonul nou scanează un cod QR de pe acest telefon. Apăsați { common-next }. Nu trimiteți niciodată nimănui codul QR.
caption-enter-pin = Introduceți codul PIN al aplicației: 6 cifre. Îl găsiți la { page-who }, dacă nu ați ales altul.
caption-enter-pin-or-biometrics = Introduceți codul PIN al aplicației sau apăsați { source-pin-use_biometrics }. Găsiți codul PIN la { page-who }, dacă nu ați ales altul.
caption-enter-pin-again = Introduceți încă o dată codul PIN al aplicației și apare codul QR. Găsiți codul PIN la { page-who }, dacă nu ați ales altul.
caption-pin-wrong = Codul PIN este greșit. { part-tries } Uitați-vă la { page-who } și introduceți din nou codul PIN.
caption-pin-not-recognised = Telefonul nu v-a recunoscut. Introduceți codul PIN sau apăsați din nou { source-pin-use_biometrics }.
caption-pin-locked = Codul PIN a fost introdus greșit de prea multe ori, așa că aplicația este blocată. Puteți încerca din nou la ora { $until }. Până atunci nu aveți nimic de făcut.
caption-blocked = Codul PIN a fost introdus greșit de prea multe ori și aplicația este blocată definitiv. Apăsați { source-blocked-delete }, ca să eliberați locul, sau apăsați { source-blocked-start_over }.
caption-waiting-time = Bifați { source-waiting_time-agree }, apoi apăsați { source-waiting_time-start }.
caption-waiting-time-agreed = Acum apăsați { source-waiting_time-start }.
caption-waiting-started = Trebuie să așteptați până la ora { $until }. Apăsați { common-ok }. Între timp, descărcați aplicația pe telefonul nou. În acest demo puteți apăsa { source-skip-button } în loc să așteptați.
caption-waiting-over = Timpul de așteptare a trecut. Apăsați { common-ok }.
caption-show-code = Puneți alături telefonul nou. Apoi apăsați { source-show_code-show }. Vi se cere din nou codul PIN.
caption-show-code-again = Dacă telefonul nou vă cere ceva, continuați acolo. Dacă vrea să scaneze, apăsați aici { source-show_code-show }. Dacă are deja aplicația, apăsați { source-ask-has_app }.
caption-code = Lăsați acest telefon așa cum este. Scanați codul QR cu telefonul nou. După ce l-a scanat, apăsați aici { source-code-done }. Dacă aveți nevoie de mai mult timp, apăsați { source-code-more_time }.
caption-code-renews = Lăsați acest telefon așa cum este. Luați telefonul nou și scanați cu el codul QR. Nu vă grăbiți: un cod nou apare de la sine.
caption-code-expired = Codul QR a expirat. Apăsați { source-expired-show_new }.
caption-code-expired-asks = Codul QR a expirat. Dacă telefonul nou are deja aplicația, apăsați { source-ask-has_app }. Dacă nu, apăsați { source-expired-show_new }.
caption-ask-copied = Uitați-vă la telefonul nou. Dacă aplicația lui este gata, apăsați { source-ask-yes }. Dacă nu, apăsați { source-ask-not_yet }.
caption-code-scanned = Telefonul nou a scanat codul QR. Continuați pe telefonul nou.
caption-activate = Apăsați { target-activate-get_started }.
caption-choose-way = Alegeți { target-choose_way-copy }, apoi apăsați { common-next }.
caption-choose-way-picked = Acum apăsați { common-next }.
caption-choose-way-other = Acest mod nu apare în demo. Alegeți { target-choose_way-copy }, apoi apăsați { common-next }.
caption-ready-old-first = Mai întâi afișați codul QR pe telefonul vechi. Când îl vedeți acolo, reveniți aici și bifați { target-ready-shown }.
caption-ready = Vedeți codul QR pe telefonul vechi? Atunci bifați { target-ready-shown } și apăsați { target-ready-scan }.
caption-ready-shown = Acum apăsați { target-ready-scan }. Dacă browserul cere acces la cameră, permiteți accesul.
caption-scan = Țineți acest telefon astfel încât camera lui să vadă codul QR de pe telefonul vechi, iar ecranul să fie spre dumneavoastră. Dacă nu merge, vedeți la { scan-other_ways }.
caption-scan-refused = Acest cod nu poate fi folosit; motivul este scris pe ecran. Afișați codul QR potrivit pe telefonul vechi și scanați-l.
caption-user-id = Introduceți ID-ul de utilizator din demo: { $user_id }. Apoi apăsați { common-next }. Nu introduceți niciodată ID-ul dumneavoastră real.
caption-user-id-cpr = Semăna cu un număr CPR. A fost șters și nu a fost păstrat. Introduceți { $user_id } și apăsați { common-next }.
caption-user-id-wrong = Acest ID de utilizator nu este corect. Introduceți { $user_id } și apăsați { common-next }.
caption-temporary-pin = În partea de sus a acestui telefon apare un SMS cu 8 cifre. Atingeți-l sau introduceți cifrele. Dacă nu vine, apăsați { target-sms-send_again }.
caption-temporary-pin-wrong = Nu acestea sunt cifrele din SMS. { part-tries } Introduceți încă o dată cele 8 cifre din SMS.
caption-temporary-pin-over = Acest cod nu mai este valabil. Apăsați { target-sms-send_again } ca să primiți altul.
caption-choose-pin = Gândiți-vă la un cod PIN din 6 cifre, dar nu aceeași cifră de șase ori și nici un șir ca 123456. Nu alegeți unul pe care îl folosiți cu adevărat. Apoi apăsați { common-next }.
caption-create-pin = Introduceți cele 6 cifre la care v-ați gândit, apoi apăsați { common-next }.
caption-pin-too-easy = Acest cod PIN este prea ușor de ghicit. Introduceți altul, apoi apăsați { common-next }.
caption-pin-mismatch = Cele două coduri PIN nu au fost la fel. Introduceți unul nou, apoi apăsați { common-next }.
caption-repeat-pin = Introduceți din nou aceleași 6 cifre, apoi apăsați { common-next }.
caption-biometrics = Vreți să folosiți amprenta sau fața în locul codului PIN? Apăsați { target-biometrics-yes } sau { common-not_now }. Oricare variantă e bună. Este doar un exercițiu: acest demo nu citește nici degetul, nici fața.
caption-notifications = Aplicația vă poate trimite notificări? Apăsați { target-notifications-allow } sau { common-not_now }. Oricare variantă e bună.
caption-activated = Gata: acum acest telefon are propria aplicație, iar cea veche funcționează în continuare. Apăsați { common-ok }.
caption-activation-lapsed = A durat prea mult, dar nu s-a pierdut nimic. Afișați un cod QR nou pe telefonul vechi. Apoi apăsați aici { target-lapsed-scan_again }.
caption-menu = Ca să copiați aplicația, apăsați { source-menu-copy }. Ca să ieșiți din meniu, apăsați { common-back }.
caption-menu-copying = Copierea este deja în curs. Ca să continuați, apăsați { common-back }. Ca să o opriți, apăsați { source-waiting-cancel }.
caption-apps = Acestea sunt aplicațiile dumneavoastră. Ca să ieșiți, apăsați { common-back }. Ștergeți o aplicație numai dacă nu o mai folosiți.
caption-confirm-delete = Dacă nu mai folosiți această aplicație, apăsați { source-confirm-delete_yes }. Dacă aveți îndoieli, apăsați { source-confirm-delete_no }.
caption-confirm-delete-last = Este ultima dumneavoastră aplicație. Fără ea nu mai puteți copia. Dacă aveți îndoieli, apăsați { source-confirm-delete_no }.
caption-confirm-remove = Aplicația dispare de pe acest telefon, dar ocupă în continuare unul dintre cele trei locuri. Apăsați { source-confirm-remove_yes } sau { source-confirm-remove_no }.
caption-confirm-cancel = Dacă opriți copierea acum, data viitoare va trebui să așteptați de la început. Apăsați { source-confirm-cancel_no } sau { source-confirm-cancel_yes }.
caption-confirm-give-up = Ca să terminați pe acest telefon, apăsați { source-confirm-give_up_no }. Ca să renunțați, apăsați { source-confirm-give_up_yes }. Aplicația veche rămâne activă.
caption-change-pin = Mai întâi introduceți codul PIN actual: 6 cifre.
caption-change-pin-create = Introduceți un cod PIN nou din 6 cifre, apoi apăsați { common-next }.
caption-pin-changed = De acum este valabil codul PIN nou. Apăsați { common-ok }.
caption-settings = Alegeți ce vreți să schimbați. Ca să ieșiți, apăsați { common-back }.
caption-language-settings = Alegeți limba aplicației. Ca să ieșiți, apăsați { common-back }.
caption-notification-settings = Aici vedeți dacă aplicația vă poate anunța când a trecut timpul de așteptare. Ca să ieșiți, apăsați { common-back }.
caption-biometric-settings = Aici alegeți dacă folosiți amprenta sau fața în locul codului PIN. Ca să ieșiți, apăsați { common-back }.
caption-stop = V-a sunat cineva sau v-a cerut un cod? Atunci opriți-vă și nu dați nimănui niciun cod. Citiți ce aveți de făcut. Ca să ieșiți, apăsați { common-back }.
caption-for-real = De acestea aveți nevoie când copiați aplicația adevărată. Ca să ieșiți, apăsați { common-back }.
caption-requirements = Iată ce trebuie să poată face telefonul. Ca să ieșiți, apăsați { common-back }.
caption-about = Aici scrie ce este acest demo și ce nu este. Ca să ieșiți, apăsați { common-back }.
