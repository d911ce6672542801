### What is known of Turkish before any of its texts are there.

language-own_name = Türkçe
language-locale = tr-TR
language-direction = ltr
language-quotes-1 = “
language-quotes-2 = ”
language-turn_on = Türkçe açıklamalar
