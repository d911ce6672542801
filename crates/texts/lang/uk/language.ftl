### What is known of Ukrainian before any of its texts are there.

language-own_name = Українська
language-locale = uk-UA
language-direction = ltr
language-quotes-1 = «
language-quotes-2 = »
language-turn_on = Підказки українською
