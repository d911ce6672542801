### What is known of Danish before any of its texts are there.

language-own_name = Dansk
language-locale = da-DK
language-direction = ltr
language-quotes-1 = »
language-quotes-2 = «
language-turn_on = Vejledning på dansk
