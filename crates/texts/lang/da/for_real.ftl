### "Now do it for real": the list to print at the end of the journey.
### Notes on the texts are in the English file.

for_real-heading = Gør det med din egen app
for_real-lead = Du har øvet dig. Denne liste fører dig igennem det med dine egne telefoner.
for_real-ready_heading = Hav klar
for_real-ready-1 = din gamle telefon/tablet med MitID appen, opladet
for_real-ready-2 = din nye telefon/tablet, opladet og på nettet, med et styresystem, der understøtter appen
for_real-ready-3 = PIN-koden til appen på din gamle telefon/tablet
for_real-ready-4 = dit bruger-id; det er ikke dit CPR-nummer
for_real-ready-5 = den telefon, du får sms på
for_real-ready-6 = lidt mere end { $wait }: Det meste er ventetid
for_real-order_heading = Hvilken telefon hvornår
for_real-order-1 = Hent MitID appen i Apple App Store eller Google Play. Åbn den ikke endnu.
for_real-order-2 = Åbn menuen øverst, og vælg { source-menu-copy }. Læs, og tryk på { common-next }.
for_real-order-3 = Indtast din PIN-kode. Sæt kryds ved { source-waiting_time-agree }, og tryk på { source-waiting_time-start }.
for_real-order-4 = Vent { $wait }. Du kan lukke appen.
for_real-order-5 = Tryk på { source-show_code-show }, og indtast din PIN-kode. Koden gælder i { $qr }.
for_real-order-6 = Tryk på { target-store-open } og derefter på { target-activate-get_started }. Vælg { target-choose_way-copy }, og tryk på { common-next }.
for_real-order-7 = Sæt kryds ved { target-ready-shown }, tryk på { target-ready-scan }, og hold kameraet op foran den gamle telefon.
for_real-order-8 = Indtast dit bruger-id og derefter den midlertidige PIN-kode, du får på sms.
for_real-order-9 = Vælg din egen PIN-kode, og indtast den to gange.
for_real-order-10 = Svar på, om du vil bruge biometri og have notifikationer, og tryk på { common-ok }.
for_real-order-11 = Den gamle app er stadig aktiv: Behold den som backup, eller slet den.
for_real-wait = Vent
for_real-no_codes = Skriv ingen koder på arket, og send ikke QR-koden til nogen.
for_real-print = Udskriv listen
for_real-cannot_print = Denne browser kan ikke udskrive. Tag et skærmbillede i stedet.
for_real-mark = Øvet med en demo (Two Phones). Ikke lavet af dem, der driver MitID.
