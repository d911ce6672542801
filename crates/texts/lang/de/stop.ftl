### "Did someone send you here or ask for a code? Stop.": what to do then, in German.
### Notes on the texts are in the English file.

stop-heading = Hat Sie jemand hierher geschickt oder nach einem Code gefragt? Stopp.
stop-lead = Niemand, der es gut mit Ihnen meint, braucht Ihre Codes, ganz gleich, wer er zu sein behauptet.
stop-points-1 = Legen Sie auf oder antworten Sie nicht mehr. Es eilt nicht.
stop-points-2 = Schicken Sie den QR-Code nie jemandem, und zeigen Sie ihn nie in einem Anruf.
stop-points-3 = Sagen Sie niemandem Ihren PIN-Code oder einen Code, den Sie per SMS bekommen haben.
stop-points-4 = Ist es schon passiert? Sperren Sie Ihre MitID-App, und wenden Sie sich dann an den MitID-Support und an Ihre Bank.
stop-points-5 = Eine Kopie, die Sie nicht gestartet haben? Brechen Sie sie in Ihrer MitID-App ab: Dafür ist die Wartezeit da.
stop-help_page = Wie das geht, steht auf den öffentlichen Hilfeseiten. Suchen Sie sie selbst, nicht über einen Link, den jemand geschickt hat:
stop-help_page_title = Copy your MitID app to another phone/tablet
stop-demo = Diese Demo kann keine echte App kopieren oder sperren.
