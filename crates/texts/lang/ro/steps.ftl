### The step pages in Romanian. Notes on the texts are in the English file.
### Not yet read by a native speaker.

words-guide = Pas cu pas
words-lead = Acest ghid arată pas cu pas cum copiați aplicația MitID pe alt telefon sau pe altă tabletă. Puteți exersa fiecare pas în demo, înainte să îl faceți cu adevărat.
words-labels = Cuvintele dintre ghilimele sunt cele de pe ecran, în engleză. În paranteză sunt cuvintele din aplicația în daneză.
words-numbers = Numerele sunt cele din pagina publică de ajutor. Pasul 0 vine înaintea lor.
words-step = Pasul { $number }
words-on_old = Pe telefonul vechi
words-on_new = Pe telefonul nou
words-do = Ce aveți de făcut
words-see = Ce vedeți
words-wrong = Dacă ceva nu merge
words-public = În pagina publică de ajutor
words-compared = Textul a fost comparat cu pagina publică de ajutor în noiembrie 2026.
words-try = Încercați acest pas
words-try_all = Exersați toți pașii
words-previous = Pasul anterior
words-next = Pasul următor
words-all = Ghidul întreg
words-languages = În alte limbi
words-to_demo = Mergeți la demo
words-try_hint = Pasul se deschide în demo, cu toți pașii dinaintea lui deja făcuți.
words-steps = Pașii
words-picture = Ecranul telefonului.
words-film = Film: toți pașii
words-files = Ghidul, de păstrat
words-for_print = De tipărit (PDF)
words-as_text = Ca text (Markdown)
words-about = Acest demo nu este MitID și nu are nicio legătură cu MitID. Urmează pașii din pagina publică de ajutor.
words-never = Nu introduceți niciodată în demo un ID de utilizator, un cod PIN sau un număr CPR real și nu trimiteți niciodată nimănui codul QR.
words-afterwards_heading = După aceea
words-afterwards = Aplicația de pe telefonul vechi rămâne activă. Dacă nu mai vreți să o folosiți, o puteți șterge chiar din aplicație sau o puteți păstra ca rezervă, ca să aveți mereu acces.

step-store-title = Descărcați aplicația pe telefonul nou
step-store-do = Deschideți magazinul de aplicații pe telefonul nou și apăsați { target-store-get } în dreptul aplicației MitID. Nu deschideți încă aplicația: mai întâi vine rândul telefonului vechi. În demo, magazinul este imaginar și nu se descarcă nimic.
step-store-see = Aplicația este instalată, iar în loc de { target-store-get } apare { target-store-open }. Nu poate fi folosită înainte de a fi activată.
step-store-wrong-1 = Telefonul arată că sistemul lui este prea vechi pentru aplicație.
step-store-then-1 = Actualizați sistemul în setările telefonului sau folosiți alt telefon. Aplicația de pe telefonul vechi funcționează în continuare.
step-store-wrong-2 = Aveți deja trei aplicații active.
step-store-then-2 = Nu pot fi mai multe. Pe telefonul vechi, deschideți din meniu { source-menu-apps } și ștergeți una pe care nu o mai folosiți.

step-home-title = Deschideți meniul pe telefonul vechi
step-home-do = Deschideți aplicația pe telefonul vechi. Apăsați { common-menu } în partea de sus a ecranului, apoi alegeți { source-menu-copy }.
step-home-see = O pagină care vă spune ce urmează.
step-home-wrong-1 = În aplicație apare { source-too_many-heading }.
step-home-then-1 = Apăsați { source-too_many-see_apps } și ștergeți o aplicație pe care nu o mai folosiți. Așa se eliberează locul. Apoi începeți din nou din meniu.
step-home-wrong-2 = Telefonul vechi este stricat sau nu îl mai aveți.
step-home-then-2 = Atunci nu aveți de unde copia. Aplicația poate fi activată în alt mod, de exemplu cu pașaportul sau cu cartea de identitate; paginile publice de ajutor explică cum.

step-information-title = Citiți ce urmează
step-information-do = Citiți pagina, apoi apăsați { common-next }. Pregătiți ID-ul de utilizator și telefonul pe care primiți SMS-uri.
step-information-see = Aplicația vă cere codul PIN.
step-information-wrong-1 = V-a sunat sau v-a scris cineva și vrea să faceți asta.
step-information-then-1 = Opriți-vă. Ieșiți din pagină cu { common-back }, încheiați apelul și nu trimiteți nimănui niciun cod. Nimeni care vă vrea binele nu are nevoie de codurile dumneavoastră.

step-enter_pin-title = Introduceți codul PIN
step-enter_pin-do = Introduceți cele 6 cifre ale codului PIN pe care îl folosiți pentru aplicația de pe telefonul vechi sau apăsați { source-pin-use_biometrics }, dacă apare. În demo găsiți codul PIN la { page-who }.
step-enter_pin-see = Aplicația vă spune că există un timp de așteptare.
step-enter_pin-wrong-1 = Codul PIN este greșit.
step-enter_pin-then-1 = Aplicația arată câte încercări mai aveți. Introduceți codul din nou, încet. În demo, trei coduri PIN greșite la rând blochează aplicația cinci minute.
step-enter_pin-wrong-2 = Ați uitat codul PIN.
step-enter_pin-then-2 = Nu ghiciți: prea multe încercări greșite blochează aplicația. Paginile publice de ajutor explică cum primiți un cod nou.

step-waiting_time-title = Porniți timpul de așteptare
step-waiting_time-do = Din motive de securitate trebuie să așteptați 1 oră. Bifați { source-waiting_time-agree }, apoi apăsați { source-waiting_time-start }.
step-waiting_time-see = Timpul rămas, în numărătoare inversă.
step-waiting_time-wrong-1 = Nu se poate apăsa { source-waiting_time-start }.
step-waiting_time-then-1 = Bifați mai întâi { source-waiting_time-agree }.

step-waiting-title = Așteptați o oră
step-waiting-do = Apăsați { common-ok } ca să închideți acest ecran. Puteți închide aplicația și puteți folosi telefonul pentru altceva. Între timp, descărcați aplicația pe telefonul nou. În demo puteți sări peste așteptare: { source-skip-button }.
step-waiting-see = Aplicația arată cât timp a rămas. După o oră primiți o notificare, dacă ați permis notificările.
step-waiting-wrong-1 = Nu vine nicio notificare.
step-waiting-then-1 = Când a trecut ora, deschideți dumneavoastră aplicația. Pasul următor apare de la sine.
step-waiting-wrong-2 = V-ați răzgândit sau nu dumneavoastră ați pornit copierea.
step-waiting-then-2 = Apăsați { source-waiting-cancel }. Atunci nu se schimbă nimic, iar aplicația rămâne activă.
step-waiting-wrong-3 = Reveniți mult mai târziu.
step-waiting-then-3 = În demo aveți 24 de ore după timpul de așteptare. Apoi începeți din nou de la pasul 1.

step-show_code-title = Afișați codul QR pe telefonul vechi
step-show_code-do = Puneți alături telefonul nou. Apăsați { source-show_code-show } pe ecranul { source-show_code-heading }, apoi introduceți încă o dată codul PIN.
step-show_code-see = Un cod QR pe tot ecranul telefonului vechi.
step-show_code-wrong-1 = Nu apare { source-show_code-show }.
step-show_code-then-1 = Ora nu a trecut încă. Ecranul arată cât timp a rămas.
step-show_code-wrong-2 = Codul PIN este greșit.
step-show_code-then-2 = Introduceți-l din nou. Este același ca la pasul 3.

step-code-title = Pregătiți codul QR pentru scanare
step-code-do = Lăsați telefonul vechi așa cum este și măriți luminozitatea ecranului. Codul QR este valabil 3 minute. Acum continuați pe telefonul nou.
step-code-see = Codul QR și cât timp mai este valabil.
step-code-wrong-1 = Timpul este prea scurt.
step-code-then-1 = Puteți primi oricând un cod nou: apăsați { source-code-more_time }. Când un cod a expirat, apăsați { source-expired-show_new }.
step-code-wrong-2 = Cineva vă cere să îi trimiteți codul QR sau să îl arătați într-un apel.
step-code-then-2 = Nu faceți asta niciodată. Cine are codul poate prelua aplicația dumneavoastră. Închideți aplicația, încheiați apelul, iar dacă ați trimis deja codul, contactați asistența MitID.

step-installed-title = Deschideți aplicația pe telefonul nou
step-installed-do = Luați telefonul nou și apăsați { target-store-open }.
step-installed-see = Aplicația, care nu este încă activată.
step-installed-wrong-1 = Aplicația nu este pe telefonul nou.
step-installed-then-1 = Descărcați-o mai întâi: acesta este pasul 0. După aceea, telefonul vechi poate afișa un cod QR nou.

step-activate-title = Începeți pe telefonul nou
step-activate-do = Pe ecranul { target-activate-heading }, apăsați { target-activate-get_started }.
step-activate-see = Mai multe moduri de a activa aplicația, dintre care alegeți unul.
step-activate-wrong-1 = Nu aveți la îndemână ID-ul de utilizator.
step-activate-then-1 = Căutați-l înainte să continuați; aveți nevoie de el la pasul 13. Nu este numărul CPR.

step-choose_way-title = Alegeți copierea
step-choose_way-do = Alegeți { target-choose_way-copy }, apoi apăsați { common-next }.
step-choose_way-see = Aplicația întreabă dacă telefonul vechi arată codul QR.
step-choose_way-wrong-1 = Ați ales alt mod.
step-choose_way-then-1 = Alegeți în schimb { target-choose_way-copy }. Alte moduri nu apar în demo.

step-ready_to_scan-title = Pregătiți-vă de scanare
step-ready_to_scan-do = Uitați-vă la telefonul vechi. Când vedeți acolo codul QR, bifați pe telefonul nou { target-ready-shown }, apoi apăsați { target-ready-scan }.
step-ready_to_scan-see = Se deschide camera. Telefonul vă poate cere permisiunea: acceptați.
step-ready_to_scan-wrong-1 = Nu se poate apăsa { target-ready-scan }.
step-ready_to_scan-then-1 = Bifați mai întâi { target-ready-shown }.
step-ready_to_scan-wrong-2 = Codul QR nu mai este pe telefonul vechi.
step-ready_to_scan-then-2 = Apăsați acolo { source-expired-show_new } sau reveniți la pasul 6.

step-scan-title = Scanați codul QR
step-scan-do = Țineți ecranul telefonului nou spre dumneavoastră, iar camera lui în fața codului QR de pe telefonul vechi, la circa 20 cm. Codul se citește singur.
step-scan-see = O bifă, apoi vi se cere ID-ul de utilizator.
step-scan-wrong-1 = Accesul la cameră nu este permis.
step-scan-then-1 = Permiteți accesul în setările telefonului sau ale browserului, apoi apăsați { scan-try_again }.
step-scan-wrong-2 = Nu se citește nimic.
step-scan-then-2 = Măriți luminozitatea telefonului vechi, curățați camera și țineți telefonul puțin mai departe, ca să se vadă tot codul.
step-scan-wrong-3 = Telefonul nu are cameră sau camera nu poate fi folosită.
step-scan-then-3 = În demo există alte moduri, la { scan-other_ways }: cealaltă filă, o imagine, un ecran partajat sau introducerea unui cod.
step-scan-wrong-4 = Codul a expirat.
step-scan-then-4 = Afișați altul pe telefonul vechi, apoi scanați din nou.

step-user_id-title = Introduceți ID-ul de utilizator
step-user_id-do = Introduceți ID-ul de utilizator, apoi apăsați { common-next }. În demo este { $user_id }; nu introduceți niciodată acolo ID-ul dumneavoastră real.
step-user_id-see = Aplicația vă spune că a trimis un SMS.
step-user_id-wrong-1 = ID-ul de utilizator nu este corect.
step-user_id-then-1 = Verificați-l și introduceți-l din nou. Literele mari și mici nu contează. În demo îl găsiți la { page-who }.
step-user_id-wrong-2 = Ați introdus numărul CPR.
step-user_id-then-2 = Acela nu este ID-ul de utilizator. Demo-ul șterge numărul și nu îl păstrează.

step-temporary_pin-title = Introduceți codul PIN temporar
step-temporary_pin-do = Printr-un SMS primiți un cod din 8 cifre. Introduceți cifrele. În demo, SMS-ul apare în partea de sus a telefonului nou; atingeți-l și cifrele se completează singure.
step-temporary_pin-see = Aplicația vă cere să alegeți un cod PIN propriu.
step-temporary_pin-wrong-1 = Nu vine niciun SMS.
step-temporary_pin-then-1 = Așteptați jumătate de minut, apoi apăsați { target-sms-send_again }.
step-temporary_pin-wrong-2 = Codul este greșit sau prea vechi.
step-temporary_pin-then-2 = Contează numai cel mai nou SMS. În demo, după trei încercări greșite codul nu mai este valabil; apăsați { target-sms-send_again } ca să primiți altul.
step-temporary_pin-wrong-3 = Cineva vă cere codul din SMS.
step-temporary_pin-then-3 = Nu îl spuneți nimănui, nici măcar cuiva care spune că este de la bancă sau de la asistența MitID.

step-choose_pin-title = Gândiți-vă la un cod PIN
step-choose_pin-do = Gândiți-vă la un cod PIN nou din 6 cifre pentru telefonul nou: nu aceeași cifră de șase ori și nici un șir ca 123456. Apoi apăsați { common-next }. În demo, alegeți unul pe care nu îl folosiți nicăieri altundeva.
step-choose_pin-see = O tastatură cu cifre.
step-choose_pin-wrong-1 = Vreți același cod PIN ca pe telefonul vechi.
step-choose_pin-then-1 = Fiecare dintre cele două aplicații are codul ei PIN. Folosiți unul pe care îl țineți minte și pe care nu îl poate ghici nimeni.

step-create_pin-title = Introduceți de două ori codul PIN nou
step-create_pin-do = Introduceți codul PIN nou și apăsați { common-next }. Apoi introduceți din nou aceleași cifre și apăsați { common-next }.
step-create_pin-see = O întrebare despre amprentă sau față.
step-create_pin-wrong-1 = Aplicația arată că acest cod PIN este prea ușor de ghicit.
step-create_pin-then-1 = Gândiți-vă la altul: nu aceeași cifră de șase ori și nici cifre la rând.
step-create_pin-wrong-2 = Cele două coduri PIN nu au fost la fel.
step-create_pin-then-2 = Începeți din nou și introduceți cifrele încet. Nu s-a pierdut nimic.

step-biometrics-title = Alegeți dacă folosiți amprenta sau fața
step-biometrics-do = Apăsați { target-biometrics-yes } sau { common-not_now }. Oricare variantă e bună; puteți schimba alegerea mai târziu.
step-biometrics-see = O întrebare despre notificări.
step-biometrics-wrong-1 = Telefonul nu vă recunoaște.
step-biometrics-then-1 = Încercați din nou sau apăsați { common-not_now }. Codul PIN funcționează întotdeauna.

step-notifications-title = Alegeți dacă primiți notificări
step-notifications-do = Apăsați { target-notifications-allow } sau { common-not_now }. Dacă permiteți notificările, aplicația vă anunță când aveți ceva de făcut.
step-notifications-see = { target-activated-heading }
step-notifications-wrong-1 = Ați apăsat butonul greșit.
step-notifications-then-1 = Continuați. Puteți schimba alegerea mai târziu, în setările telefonului.

step-activated-title = Aplicația nouă este gata
step-activated-do = Apăsați { common-ok }. Acum telefonul nou are propria aplicație. Aplicația de pe telefonul vechi este în continuare activă: păstrați-o ca rezervă sau ștergeți-o.
step-activated-see = Pagina principală a aplicației de pe telefonul nou. De acum se poate copia și de pe acest telefon.
step-activated-wrong-1 = Vreți să dați altcuiva telefonul vechi.
step-activated-then-1 = Ștergeți mai întâi aplicația din meniul ei, la { source-menu-apps }. Nu este destul să o înlăturați de pe telefon: ocupă în continuare unul dintre cele trei locuri.
