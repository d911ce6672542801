### What is known of Polish before any of its texts are there.

language-own_name = Polski
language-locale = pl-PL
language-direction = ltr
language-quotes-1 = „
language-quotes-2 = ”
language-turn_on = Wskazówki po polsku
