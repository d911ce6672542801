### What is known of Arabic before any of its texts are there.

language-own_name = العربية
language-locale = ar-u-nu-latn-hc-h23
language-direction = rtl
language-quotes-1 = «
language-quotes-2 = »
language-turn_on = إرشادات بالعربية
