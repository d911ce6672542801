### The texts about this demo: what it is, what it keeps and where, and how to erase that.
### Notes on the texts are in the English file.

about-heading = Om denne demo
about-points-1 = Dette er ikke MitID og har intet med det at gøre. Alt er opdigtet.
about-points-2 = Demoen sender intet nogen steder hen.
about-points-3 = Alle øver sig som den samme opdigtede person: Se »Hvem er jeg?«. Indtast aldrig dine egne koder her.
about-points-4 = Den følger den offentlige hjælpeside »Kopier din MitID app til en anden telefon/tablet«. Tider og grænser, som ikke står dér, er demoens egne regler.
about-privacy = Privatliv: hvad der gemmes, og hvor
about-kept-1 = Det, de to telefoner har gjort, gemmes i denne browser på denne enhed og ingen andre steder.
about-kept-2 = PIN-koder og sms-koder gemmes kun som hashværdier. Det, der indtastes som bruger-id, gemmes slet ikke.
about-kept-3 = Billedet fra kameraet bliver kun læst på denne enhed og gemmes ikke. Hvilket kamera du valgte, gemmes.
about-kept-4 = Bruger du enhedens egen biometri, gemmer enheden nøglen; demoen gemmer kun nøglens navn.
about-kept-5 = Da intet bliver sendt, kender to enheder kun hinanden gennem QR-koden: Det kan kontrolleres, om den er fra denne demo, hel og stadig gyldig, men ikke, om den er brugt før. Det samme gælder for to sessioner i én browser og for faner, hvor du øver dig.
about-kept-6 = Der er ingen cookies, ingen statistik og ingen, der kigger med.
about-erase = Start forfra for at slette det. Vil du slette alt, også sidens kopi til brug uden net, så ryd webstedets data i din browser.
about-start_over = Start forfra
