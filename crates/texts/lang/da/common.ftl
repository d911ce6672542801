### Texts that more than one place uses.
### Notes on the texts are in the English file.

common-demo_strip = Demo – indtast aldrig dine rigtige koder her
common-field_mark = Demo – ingen rigtige koder
common-back = Tilbage
common-menu = Menu
common-next = Næste
common-ok = OK
common-cancel = Annuller
common-close = Luk
common-not_now = Ikke nu
common-old_phone = Gammel telefon
common-new_phone = Ny telefon
common-step = Hjælpesidens trin { $number }
common-progress = Del { $part } af 2 · trin { $place } af { $count }
common-still_left = { $left } tilbage
common-time_left = ca. { $left } tilbage
common-all_done = Alle trin er klaret
common-over = Du er færdig på den
common-go_on_here = Fortsæt her på den
common-wait_here = Vent. Fortsæt så på den
common-pick_up = Tag nu den
common-pick_up_old = gamle telefon
common-pick_up_new = nye telefon
common-practice = Øvelse
