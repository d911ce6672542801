### What is known of English before any of its texts are there.

# What the language calls itself.
language-own_name = English
# The tag that numbers and times are written by (BCP 47). Digits are those of the screens.
language-locale = en-GB
# The way it is written: ltr, from left to right, or rtl, from right to left.
language-direction = ltr
# What stands before and after a label of the app.
language-quotes-1 = “
language-quotes-2 = ”
# Turns the captions on.
language-turn_on = Captions in English
