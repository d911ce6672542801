### "Did someone send you here or ask for a code? Stop.": what to do then, in Romanian.
### Notes on the texts are in the English file.

stop-heading = V-a trimis cineva aici sau v-a cerut un cod? Opriți-vă.
stop-lead = Nimeni care vă vrea binele nu are nevoie de codurile dumneavoastră, oricine ar spune că este.
stop-points-1 = Închideți telefonul sau nu mai răspundeți. Nu e nicio grabă.
stop-points-2 = Nu trimiteți nimănui codul QR și nu îl arătați niciodată într-un apel.
stop-points-3 = Nu spuneți nimănui codul PIN sau un cod primit prin SMS.
stop-points-4 = S-a întâmplat deja? Blocați aplicația MitID, apoi contactați asistența MitID și banca dumneavoastră.
stop-points-5 = O copiere pe care nu ați pornit-o dumneavoastră? Anulați-o în aplicația MitID: pentru asta există timpul de așteptare.
stop-help_page = Paginile publice de ajutor explică ce aveți de făcut. Găsiți-le pe cont propriu, nu printr-un link trimis de cineva:
stop-help_page_title = Copy your MitID app to another phone/tablet
stop-demo = Acest demo nu poate nici să copieze, nici să blocheze o aplicație reală.
