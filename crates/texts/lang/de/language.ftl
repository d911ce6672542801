### What is known of German before any of its texts are there.

language-own_name = Deutsch
language-locale = de-DE
language-direction = ltr
language-quotes-1 = „
language-quotes-2 = “
language-turn_on = Anleitung auf Deutsch
