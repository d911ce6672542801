### What is known of Romanian before any of its texts are there.

language-own_name = Română
language-locale = ro-RO
language-direction = ltr
language-quotes-1 = „
language-quotes-2 = ”
language-turn_on = Indicații în română
