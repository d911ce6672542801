### The guided tour, which plays the journey on the phones. Notes on the texts are in the English file.

tour-name = Rundvisning
tour-play = Afspil
tour-pause = Sæt på pause
tour-go_on = Fortsæt
tour-again = Se igen
tour-previous = Forrige trin
tour-next = Næste trin
tour-steps = Trin
tour-transcript = Som tekst
tour-speed = Hastighed
tour-more = Mere
tour-close = Luk rundvisningen
tour-numbered = Trin { $number }: { $title }
tour-from = Fortsæt fra trin { $number }

tour-done-press = Trykker på »{ $control }«
tour-done-tick = Sætter kryds ved »{ $control }«
tour-done-pick = Vælger »{ $control }«
tour-done-digits = Indtaster PIN-koden, et ciffer ad gangen
tour-done-fill = Indtaster demoens bruger-id
tour-done-install = Venter, mens appen bliver installeret
tour-done-look = Lader QR-koden stå på skærmen til den nye telefon
tour-done-scan = Scanner QR-koden på den gamle telefon

tour-state-paused = Rundvisningen er sat på pause.
tour-state-taken = Du har taget over. Rundvisningen venter.
tour-state-lost = Telefonerne er ikke et sted, hvor rundvisningen selv kan fortsætte.
tour-state-over = Rundvisningen er slut.
tour-state-on_new = Rundvisningen på den gamle telefon er slut. Det fortsætter på den nye telefon med trin 8.
tour-state-on_old = Trin 1 til 7 er på den gamle telefon, indtil den viser QR-koden.
tour-state-past_scan = Nu scanner den nye telefon QR-koden på den gamle telefon. Det springer rundvisningen over, for den gamle telefon er ikke her.
