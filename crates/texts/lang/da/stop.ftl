### "Did someone send you here or ask for a code? Stop.": what to do then.
### Notes on the texts are in the English file.

stop-heading = Har nogen sendt dig hertil eller bedt om en kode? Stop.
stop-lead = Ingen, der vil dig det godt, har brug for dine koder, uanset hvem de siger, de er.
stop-points-1 = Læg på, eller lad være med at svare. Det haster ikke.
stop-points-2 = Send aldrig QR-koden til nogen, og vis den aldrig i et opkald.
stop-points-3 = Fortæl aldrig nogen din PIN-kode eller en kode, du har fået på sms.
stop-points-4 = Er det allerede sket? Spær din MitID app, og kontakt MitID support og din bank.
stop-points-5 = En kopiering, du ikke selv har startet? Annuller den i din MitID app: Det er det, ventetiden er til.
stop-help_page = De offentlige hjælpesider forklarer hvordan. Find dem selv, ikke via et link, som nogen har sendt:
stop-help_page_title = Kopier din MitID app til en anden telefon/tablet
stop-demo = Denne demo kan hverken kopiere eller spærre en rigtig app.
