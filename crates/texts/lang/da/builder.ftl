builder-heading = Sæt demoen ind på din egen side
builder-lead = Vælg, hvad dine læsere skal se, se på det, og kopiér de linjer, jeres websted tager imod. Det koster ikke noget og kræver ingen konto, og det, læserne gør i demoen, forlader aldrig deres enhed.
builder-no_script = Uden JavaScript kan denne side ikke sætte linjerne sammen. Linjerne nedenfor viser begge telefoner; tabellen fortæller, hvad der ellers kan stå i dem.
builder-no_address = Sæt demoens adresse ind i stedet for https://example.org/two-phones/ i linjerne nedenfor.

builder-choose-heading = Hvad der skal vises
builder-choose-phone = Telefon
builder-choose-both = Begge
builder-choose-step = Begynd ved
builder-choose-step_none = Begyndelsen: intet er gjort endnu
builder-choose-step_hint = Alt før trinnet er allerede gjort. Trinnet afgør, hvilken telefon der vises; med begge telefoner kan du vælge et hvilket som helst.
builder-choose-language = Telefonernes sprog
builder-choose-reader = Som side/browser
builder-choose-off = Ingen
builder-choose-scenario = Hvad der går galt
builder-choose-scenario_none = Intet
builder-choose-scenario_hint = Kun det, der kan ske på denne telefon herfra. Det går galt, indtil personen gør det rigtige.
builder-choose-size = Størrelse
builder-choose-width = Bredde
builder-choose-widths-1 = Som en telefon (400 pixel)
builder-choose-widths-2 = Smal (340 pixel)
builder-choose-widths-3 = Lige så bred som teksten
builder-choose-height = Højde i pixel
builder-choose-camera = Den nye telefon må bruge læserens kamera
builder-choose-autoplay = Forløbet afspilles automatisk, indtil læseren selv tager over
builder-choose-more = Flere valg
builder-choose-wait_1 = 1 minut
builder-choose-wait_2 = 10 sekunder
builder-choose-scan = Den måde at scanne på, der kommer først
builder-choose-scan_usual = Den sædvanlige
builder-choose-loading = Hvornår den hentes
builder-choose-loadings-1 = Når læseren nærmer sig den
builder-choose-loadings-2 = Sammen med siden
builder-choose-loadings-3 = Efter et tryk (kun elementet)
builder-choose-sandbox = Sandkasse (sandbox) om rammen
builder-choose-sandboxes-1 = Ingen sandkasse
builder-choose-sandboxes-2 = En, hvor alt virker
builder-choose-sandboxes-3 = Den strengeste
builder-choose-kept = Dine valg står i adressen på denne side: Gem den som bogmærke, eller send den til en kollega.

builder-scenarios-1 = QR-koden er udløbet
builder-scenarios-2 = Den første QR-kode er forkert
builder-scenarios-3 = Tre apps er allerede aktive
builder-scenarios-4 = Sms’en kommer sent
builder-scenarios-5 = Der kommer ingen sms før »Send igen«
builder-scenarios-6 = Der er ikke adgang til kameraet
builder-scenarios-7 = Der er intet kamera
builder-scenarios-8 = Telefonernes ure går forskelligt
builder-scenarios-9 = Den nye telefon er for gammel til appen

builder-scans-1 = Kameraet
builder-scans-2 = Den anden fane
builder-scans-3 = Et billede
builder-scans-4 = Deling af skærmen
builder-scans-5 = En indtastet kode

builder-preview-heading = Sådan ser det ud
builder-preview-frame = Demoen, som læserne ser den
builder-preview-lead = Sådan ser dine læsere det. Det, du gør i rammen, bliver i rammen, og kameraet er slukket her.
builder-preview-width = Se på det i
builder-preview-widths-1 = 400 pixel
builder-preview-widths-2 = 340 pixel
builder-preview-widths-3 = hele bredden
builder-preview-window = Åbn i et vindue for sig

builder-warnings-heading = Værd at vide
builder-warnings-here = Adressen i linjerne gælder kun denne computer: Ingen andre kan åbne den. Læg først demoen på jeres websted, og åbn denne side dér.
builder-warnings-http = Demoens adresse begynder ikke med https. Browsere giver ikke en sådan side adgang til kameraet, og websteder med https viser slet ikke demoen.
builder-warnings-opaque = I den strengeste sandkasse bliver intet gemt, der er ikke adgang til kameraet, og link til et andet vindue kan ikke åbnes.
builder-warnings-no_camera = Uden kameraet er der stadig de andre måder at scanne på: et billede, den anden fane, en indtastet kode.
builder-warnings-element = Elementet har ingen sandkasse og tilbyder altid kameraet og enhedens egen genkendelse af fingeraftryk eller ansigt. Vil du have det anderledes, så tag rammen.
builder-warnings-alone = Kun denne telefon er i rammen. Den anden skal have sin egen ramme, fane eller enhed. Har du to rammer på samme side, så vælg et trin i begge eller slet ikke: Ellers kan den nye telefon ikke bruge koden fra den gamle.
builder-warnings-narrow = I en smal ramme skiftes de to telefoner på skærmen.
builder-warnings-low = I så lav en ramme må man rulle for at se hele telefonen.

builder-paste-heading = Kopiér det
builder-paste-place = Hvor vil du sætte det ind?
builder-paste-button = Kopiér
builder-paste-copied = Kopieret. Sæt det nu ind på din side.
builder-paste-marked = Din browser lader ikke denne side kopiere. Linjerne er markeret: Tryk på Ctrl og C, på en Mac Command og C.
builder-paste-dated = Sådan var det i november 2026; systemerne ændrer sig, og de, der driver jeres, kan have indstillet det anderledes.
builder-paste-steps = Sådan gør du
builder-paste-limits = Hvad systemet tillader

builder-lines-element = Med script (element): det bedste valg
builder-lines-element_why = Demoen vokser med sit indhold, og hvor scripts er slået fra, er der et link.
builder-lines-iframe = Uden script (ramme)
builder-lines-iframe_why = Hvis jeres editor fjerner scripts, som mange gør.
builder-lines-jsx = Ramme til MDX
builder-lines-page = Link til trinnets side
builder-lines-app = Link til demoen
builder-lines-frame_address = Adresse til rammen
builder-lines-host = Domæne, der skal tillades
builder-lines-config = I docusaurus.config.js

builder-html-name = Et websted, du selv har (HTML)
builder-html-steps-1 = Åbn siden i den editor, der viser dens HTML.
builder-html-steps-2 = Sæt linjerne ind dér, hvor telefonen skal være, og gem.
builder-html-limits-1 = Bliver rammen tom, har jeres websted sandsynligvis en Content-Security-Policy. Send den første linje nedenfor til dem, der driver webstedet: De føjer den til den politik, som er en HTTP-header og ikke noget, der skrives på siden.
builder-html-limits-2 = Den anden linje er kun nødvendig, hvis jeres websted spærrer for kameraet. Demoens eget websted må heller ikke spærre for det.

builder-wordpress-steps-1 = Sæt linket til trinnets side ind på en linje for sig. WordPress viser demoen i stedet for linket.
builder-wordpress-steps-2 = Hvis linket bliver ved med at være et link, eller kameraet skal virke, så tilføj blokken Custom HTML (tilpasset HTML), og sæt rammen ind i den.
builder-wordpress-limits-1 = Af et link laver WordPress sin egen ramme i den strengeste sandkasse: intet kamera, intet bliver gemt, og af alle valg er der kun trinnet og sproget.
builder-wordpress-limits-2 = Linket bliver kun lavet om til demoen, hvis demoen er bygget med sin adresse (BASE_URL).
builder-wordpress-limits-3 = Rammer i Custom HTML bliver stående for administratorer og redaktører; i et netværk af websteder kun for netværkets administratorer; på WordPress.com afhænger det af abonnementet.

builder-zendesk-name = Hjælpecenter i Zendesk
builder-zendesk-steps-1 = Åbn kildekoden i artiklens editor.
builder-zendesk-steps-2 = Sæt rammen ind dér, hvor telefonen skal være, og gem.
builder-zendesk-limits-1 = Rammer hører til den HTML, artikler må have. Hvis rammen er væk, når du har gemt, skal en administrator slå Display unsafe content (vis usikkert indhold) til i hjælpecentrets indstillinger.
builder-zendesk-limits-2 = Hvis kameraet ikke tilbydes i den offentliggjorte artikel, har editoren fjernet ordet allow. De andre måder at scanne på virker.
builder-zendesk-limits-3 = Elementet bliver ikke stående i en artikel. Scripts hører til i temaets kode.

builder-sharepoint-steps-1 = Redigér siden, tilføj webdelen Embed (Integrer), og sæt rammen ind i den.
builder-sharepoint-steps-2 = Hvis den bliver afvist, føjer en ejer af webstedet dette domæne til i webstedets indstillinger under HTML Field Security (sikkerhed for HTML-felt).
builder-sharepoint-limits-1 = Webdelen tager imod rammer og adresser, kun over https, og ingen scripts. Elementet virker altså ikke dér.
builder-sharepoint-limits-2 = Om ordet allow bliver stående, og med det kameraet, afhænger af versionen: Se på den offentliggjorte side. De andre måder at scanne på virker.

builder-confluence-steps-1 = I skyen: Indtast /iframe på siden, vælg makroen Iframe, og sæt adressen ind.
builder-confluence-steps-2 = Sæt bredde og højde til de tal, du har valgt ovenfor.
builder-confluence-limits-1 = Makroen tager imod en adresse over https og en størrelse, ikke andet: Der er altså ikke adgang til kameraet. De andre måder at scanne på virker.
builder-confluence-limits-2 = Hvis makroen ikke er der, har jeres administratorer slået den fra, eller I har Confluence Data Center, hvor makroen HTML er slået fra, medmindre de slår den til. Linket til trinnets side virker alle steder.

builder-docusaurus-name = Docusaurus eller anden MDX
builder-docusaurus-steps-1 = Føj scriptet til listen scripts i docusaurus.config.js, én gang.
builder-docusaurus-steps-2 = Sæt elementet ind på en hvilken som helst .md- eller .mdx-side.
builder-docusaurus-limits-1 = MDX er JSX: I en ramme skrives attributter, som React har dem. Hvor du ikke vil have noget script, så tag rammen til MDX.
builder-docusaurus-limits-2 = Hvis jeres websted har en Content-Security-Policy, så føj denne linje til den.

builder-markdown-name = Markdown: readme, wiki eller forum
builder-markdown-steps-1 = Sæt linjen ind. Læserne ser et link, og et billede af trinnet, hvis demoen har billeder.
builder-markdown-limits-1 = De fleste systemer fjerner rammer fra Markdown. Linket fører til en side, der kan læses uden script, med en knap, der starter demoen ved trinnet.

builder-link-name = Mail, chat eller et link
builder-link-steps-1 = Tag trinnets side til folk, der skal læse, og demoen til folk, der skal øve sig.
builder-link-limits-1 = Trinnets side har kun trinnet og sproget. Linket til demoen har alle dine valg, to gange: Nogle websteder fjerner det, der står efter spørgsmålstegnet, og så gælder det, der står efter #.

builder-words-heading = Hvad ordene i linjerne betyder
builder-words-columns-1 = Ord
builder-words-columns-2 = Hvad det gør
builder-words-columns-3 = Uden det
builder-words-rows-1-does = Læseren kan scanne med kameraet, hvis demoens adresse begynder med https.
builder-words-rows-1-without = De andre måder at scanne på er der stadig.
builder-words-rows-2-does = Skærmen slukker ikke, mens QR-koden vises.
builder-words-rows-2-without = Skærmen kan blive mørk.
builder-words-rows-3-does = Koden kan læses fra den delte skærm.
builder-words-rows-3-without = De andre måder at scanne på er der stadig.
builder-words-rows-4-does = En sandkasse spærrer for alt; dette ord giver demoen lov til at bruge scripts.
builder-words-rows-4-without = Hvor der er en sandkasse, starter demoen ikke.
builder-words-rows-5-does = Demoen må gemme noget og bede om kameraet.
builder-words-rows-5-without = Intet bliver gemt, intet kamera, og demoens websted skal sende Access-Control-Allow-Origin: *.
builder-words-rows-6-does = Den anden telefon og hjælpen åbnes i et nyt vindue.
builder-words-rows-6-without = Den slags link gør ingenting.
builder-words-rows-7-does = Kalenderfilen kan gemmes, og listen kan skrives ud.
builder-words-rows-7-without = Ingen af delene sker.
builder-words-rows-8-does = En skærmlæser læser op, hvad der er i rammen.
builder-words-rows-8-without = Den læser en adresse op.
builder-words-rows-9-does = Demoen hentes, når læseren nærmer sig den.
builder-words-rows-9-without = Den hentes sammen med siden.
builder-words-rows-10-does = Demoens websted får ikke at vide, hvilken artikel den står i.
builder-words-rows-10-without = Den får adressen på jeres websted at vide.

builder-options-heading = Alt, der kan vælges, som ord
builder-options-lead = Hvert ord er en attribut på elementet og, bortset fra det sidste, et valg, der kan stå i adressen.
builder-options-columns-1 = Ordet
builder-options-columns-2 = Valget
builder-options-columns-3 = Værdier
